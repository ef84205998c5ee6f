/**
 * The board as slides: all panels on the first, as shapes; then each alone on a slide of its own. There, what presentation programs can draw is a chart of
 * theirs with its data; the rest are shapes that can be moved.
 */
import '../../words/boardExport.ts';
import '../../words/slides.ts';
import { scopeLines } from '../data/recordTexts.ts';
import type { Direction, TextItem } from '../plate/displayList.ts';
import { lineSpacing, type Measure } from '../plate/text.ts';
import { createDeck, type Slide } from '../pptx/deck.ts';
import { itemNodes } from '../pptx/itemNodes.ts';
import { groupOf } from '../pptx/mapNodes.ts';
import type { ShapeNode, SlideNode } from '../pptx/slideNode.ts';
import {
  boardSlide,
  boardTitle,
  composeBoardPage,
  composePanelSlide,
  type BoardPage,
  type PagePanel,
} from './boardPages.ts';
import type { BoardSubject } from './boardSubject.ts';

/** One text of several lines that the program breaks itself. */
function paragraphNode(
  lines: readonly TextItem[],
  text: string,
  name: string,
  width: number,
  direction: Direction,
): readonly ShapeNode[] {
  const [first] = lines;
  if (!first) return [];
  const { sizePt, weight, colour, align, x, y } = first;
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  const node: ShapeNode = {
    kind: 'shape',
    name,
    box: { x: left, y: y - sizePt, width, height: lines.length * sizePt * lineSpacing },
    geometry: { kind: 'rect' },
    text: {
      paragraphs: [{ text, direction, align, sizePt, weight, colour, linePt: sizePt * lineSpacing }],
      anchor: 'top',
    },
  };
  return [node];
}

/** By which the outline and a screen reader name the slide. */
function asTitle(nodes: readonly ShapeNode[]): readonly ShapeNode[] {
  return nodes.map((node) => ({ ...node, placeholder: 'title' }));
}

/** `asChart`: as a chart with its data where there is one; on a slide of many panels its labels would not fit. */
function panelNodes(
  { panel, box, set }: PagePanel,
  { snapshot }: BoardSubject,
  { textPt, asChart }: { readonly textPt: number; readonly asChart: boolean },
): readonly SlideNode[] {
  const { text } = panel;
  const [{ direction, words }] = snapshot.texts;
  const { page } = snapshot.theme;
  const alt = words.t('boardExport.chart.alt', { panel: text.title, sentence: text.sentence });
  const drawn: readonly SlideNode[] =
    asChart && text.chart
      ? [
          {
            kind: 'chart',
            name: text.title,
            alt,
            box: set.chartBox,
            chart: text.chart,
            look: { direction, sizePt: textPt, text: page.text, rule: page.rule, ground: page.panel },
          },
        ]
      : groupOf(text.title, itemNodes(set.chart, text.title), alt);
  const heading = paragraphNode(set.heading, text.title, text.title, box.width, direction);
  return [
    ...(asChart ? asTitle(heading) : heading),
    ...paragraphNode(set.sentence, text.sentence, text.title, box.width, direction),
    ...drawn,
    ...paragraphNode(set.notes, text.notes.join(' '), text.title, box.width, direction),
  ];
}

function notesOf({ snapshot }: BoardSubject, panels: readonly PagePanel[]): readonly string[] {
  const [texts] = snapshot.texts;
  const banner = snapshot.marking === '' ? [] : [snapshot.marking];
  return [
    ...banner,
    boardTitle(snapshot),
    ...scopeLines(texts),
    ...panels.flatMap(({ panel: { text } }) => ['', text.title, text.sentence, ...text.notes]),
    '',
    texts.stamps.disclaimer,
    ...banner,
  ];
}

function slideOf(page: BoardPage, subject: BoardSubject): Slide {
  const { snapshot } = subject;
  const [texts] = snapshot.texts;
  const { widthPt, heightPt, form, panels } = page;
  const width = widthPt - 2 * form.marginPt;
  const { words, direction } = texts;
  const foot = [...scopeLines(texts), texts.stamps.disclaimer].filter((line) => line !== '').join(' · ');
  const isAlone = page.title.length === 0;
  return {
    widthPt,
    heightPt,
    page: page.page,
    nodes: [
      ...asTitle(paragraphNode(page.title, boardTitle(snapshot), words.t('slide.title'), width, direction)),
      ...itemNodes(page.markings, words.t('slide.marking')),
      ...itemNodes(page.rules, words.t('boardExport.rule')),
      ...panels.flatMap((panel) => panelNodes(panel, subject, { textPt: form.textPt, asChart: isAlone })),
      ...paragraphNode(page.foot, foot, words.t('slide.stamps'), width, direction),
    ],
    notes: notesOf(subject, panels),
  };
}

/** `withBoard`: whether the first slide shows all panels. */
export function writeBoardPptx(subject: BoardSubject, measure: Measure, withBoard: boolean): Uint8Array<ArrayBuffer> {
  const { snapshot, panels } = subject;
  const deck = createDeck({
    metadata: snapshot.metadata,
    widthPt: boardSlide.widthPt,
    heightPt: boardSlide.heightPt,
    theme: snapshot.theme,
    isRtl: snapshot.texts[0].direction === 'rtl',
  });
  if (withBoard) deck.addSlide(slideOf(composeBoardPage(subject, boardSlide, measure), subject));
  for (const panel of panels) deck.addSlide(slideOf(composePanelSlide(subject, panel, measure), subject));
  return deck.finish();
}
