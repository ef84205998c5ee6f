/** A presentation, slide by slide. One snapshot makes one slide; a briefing makes one of each scene. */
import { themes } from '../../theme/theme.ts';
import type { ExportMetadata } from '../snapshot/metadata.ts';
import { chartParts } from './charts/chartParts.ts';
import { fillElement } from './colour.ts';
import type { DeckLook } from './deckLook.ts';
import { element, emu, namespaces, xmlDocument } from './markup.ts';
import { slideLayoutPart, slideMasterPart } from './masters.ts';
import { notesMasterPart, notesPage, notesSlidePart } from './notesParts.ts';
import { writePackage, type PackagePart } from './package.ts';
import { appProperties, coreProperties, customProperties } from './properties.ts';
import type { SlideNode } from './slideNode.ts';
import { themePart } from './themePart.ts';
import { shapeTree } from './writeNodes.ts';
import { languageTag } from './writeText.ts';

export interface DeckOptions extends DeckLook {
  readonly metadata: ExportMetadata;
  readonly widthPt: number;
  readonly heightPt: number;
}

export interface Slide {
  /** Of the sheet. One that differs from the deck is shrunk or enlarged to fit into it. */
  readonly widthPt: number;
  readonly heightPt: number;
  readonly page: string;
  /** Bottom to top, which is also the order of reading. */
  readonly nodes: readonly SlideNode[];
  /** Paragraphs of the speaker’s notes. */
  readonly notes: readonly string[];
}

export interface Deck {
  readonly addSlide: (slide: Slide) => void;
  /** The whole file. The same deck gives the same bytes. */
  readonly finish: () => Uint8Array<ArrayBuffer>;
}

/** PowerPoint takes no slide with a side above 56 inches. */
const mostPt = 56 * 72;

const path = {
  presentation: 'ppt/presentation.xml',
  master: 'ppt/slideMasters/slideMaster1.xml',
  layout: 'ppt/slideLayouts/slideLayout1.xml',
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  theme: 'ppt/theme/theme1.xml',
  notesTheme: 'ppt/theme/theme2.xml',
  presProps: 'ppt/presProps.xml',
  viewProps: 'ppt/viewProps.xml',
  tableStyles: 'ppt/tableStyles.xml',
  core: 'docProps/core.xml',
  app: 'docProps/app.xml',
  custom: 'docProps/custom.xml',
  slide: (number: number): string => `ppt/slides/slide${number}.xml`,
  notes: (number: number): string => `ppt/notesSlides/notesSlide${number}.xml`,
  picture: (number: number): string => `ppt/media/picture${number}.png`,
  chart: (number: number): string => `ppt/charts/chart${number}.xml`,
  workbook: (number: number): string => `ppt/embeddings/workbook${number}.xlsx`,
} as const;

function presentationPart(slides: number, width: number, height: number): string {
  return xmlDocument(
    element(
      'p:presentation',
      { ...namespaces, saveSubsetFonts: 1 },
      element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })),
      element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rId2' })),
      slides === 0
        ? ''
        : element(
            'p:sldIdLst',
            {},
            ...Array.from({ length: slides }, (_, index) =>
              element('p:sldId', { id: 256 + index, 'r:id': `rId${index + 7}` }),
            ),
          ),
      element('p:sldSz', { cx: emu(width), cy: emu(height) }),
      element('p:notesSz', { cx: emu(notesPage.width), cy: emu(notesPage.height) }),
    ),
  );
}

const tableStylesPart = xmlDocument(
  element('a:tblStyleLst', { 'xmlns:a': namespaces['xmlns:a'], def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' }),
);

export function createDeck(options: DeckOptions): Deck {
  const { metadata, isRtl } = options;
  const shrink = Math.min(1, mostPt / Math.max(options.widthPt, options.heightPt));
  const [width, height] = [options.widthPt * shrink, options.heightPt * shrink];
  const slides: PackagePart[] = [];
  const pictures: PackagePart[] = [];
  const charts: PackagePart[] = [];
  let chartCount = 0;
  let count = 0;

  const addSlide = (slide: Slide): void => {
    count += 1;
    const targets: { path: string; type: 'slideLayout' | 'notesSlide' | 'picture' | 'chart' }[] = [
      { path: path.layout, type: 'slideLayout' },
      { path: path.notes(count), type: 'notesSlide' },
    ];
    let id = 0;
    const tree = shapeTree(slide.nodes, {
      factor: Math.min(width / slide.widthPt, height / slide.heightPt),
      nextId: () => (id += 1),
      addPicture: (data) => {
        const picture = { path: path.picture(pictures.length + 1), type: 'picture' } as const;
        pictures.push({ ...picture, data, targets: [] });
        return `rId${targets.push(picture)}`;
      },
      addChart: ({ chart, look }) => {
        chartCount += 1;
        const chartPath = path.chart(chartCount);
        charts.push(...chartParts(chart, look, chartPath, path.workbook(chartCount)));
        return `rId${targets.push({ path: chartPath, type: 'chart' })}`;
      },
    });
    const background = element('p:bg', {}, element('p:bgPr', {}, fillElement(slide.page), element('a:effectLst')));
    const data = xmlDocument(
      element(
        'p:sld',
        namespaces,
        element('p:cSld', {}, background, tree),
        element('p:clrMapOvr', {}, element('a:masterClrMapping')),
      ),
    );
    const notesTargets = [
      { path: path.notesMaster, type: 'notesMaster' },
      { path: path.slide(count), type: 'slide' },
    ] as const;
    slides.push(
      { path: path.slide(count), type: 'slide', data, targets },
      {
        path: path.notes(count),
        type: 'notesSlide',
        data: notesSlidePart(slide.notes, options),
        targets: notesTargets,
      },
    );
  };

  const finish = (): Uint8Array<ArrayBuffer> => {
    const own = slides.filter(({ type }) => type === 'slide');
    const properties = (name: string): string => xmlDocument(element(name, namespaces));
    const part = (
      at: string,
      type: PackagePart['type'],
      data: string,
      targets: PackagePart['targets'] = [],
    ): PackagePart => ({ path: at, type, data, targets });
    return writePackage(
      [
        part(path.presentation, 'presentation', presentationPart(own.length, width, height), [
          { path: path.master, type: 'slideMaster' },
          { path: path.notesMaster, type: 'notesMaster' },
          { path: path.presProps, type: 'presProps' },
          { path: path.viewProps, type: 'viewProps' },
          { path: path.theme, type: 'theme' },
          { path: path.tableStyles, type: 'tableStyles' },
          ...own.map((slide) => ({ path: slide.path, type: 'slide' as const })),
        ]),
        part(path.master, 'slideMaster', slideMasterPart(options, width, height), [
          { path: path.layout, type: 'slideLayout' },
          { path: path.theme, type: 'theme' },
        ]),
        part(path.layout, 'slideLayout', slideLayoutPart(), [{ path: path.master, type: 'slideMaster' }]),
        part(path.notesMaster, 'notesMaster', notesMasterPart(options), [{ path: path.notesTheme, type: 'theme' }]),
        ...slides,
        part(path.theme, 'theme', themePart(options.theme)),
        // Notes are written on white, whatever the slides look like.
        part(path.notesTheme, 'theme', themePart(themes.print)),
        part(path.presProps, 'presProps', properties('p:presentationPr')),
        part(path.viewProps, 'viewProps', properties('p:viewPr')),
        part(path.tableStyles, 'tableStyles', tableStylesPart),
        ...pictures,
        ...charts,
        part(path.core, 'core', coreProperties(metadata, languageTag[isRtl ? 'rtl' : 'ltr'])),
        part(path.app, 'app', appProperties(own.length)),
        part(path.custom, 'custom', customProperties(metadata)),
      ],
      [
        { path: path.presentation, type: 'presentation' },
        { path: path.core, type: 'core' },
        { path: path.app, type: 'app' },
        { path: path.custom, type: 'custom' },
      ],
    );
  };

  return { addSlide, finish };
}
