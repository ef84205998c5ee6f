/**
 * The board as slides: all panels on the first, each panel alone on one of its own. What presentation programs can draw is a chart of theirs with its data;
 * the rest are shapes that can be moved.
 */
import '../../words/boardExport.ts';
import '../../words/slides.ts';
import { scopeLines } from '../data/recordTexts.ts';
import type { Direction, TextItem } from '../plate/displayList.ts';
import { lineSpacing, type Measure } from '../plate/text.ts';
import { createDeck, type Slide } from '../pptx/deck.ts';
import { itemNodes } from '../pptx/itemNodes.ts';
import type { ShapeNode, SlideNode } from '../pptx/slideNode.ts';
import {
  boardSlide,
  boardTitle,
  composeBoardPage,
  composePanelPage,
  panelSlide,
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
): SlideNode[] {
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

function panelNodes({ panel, box, set }: PagePanel, { snapshot }: BoardSubject, textPt: number): readonly SlideNode[] {
  const { text } = panel;
  const [{ direction, words }] = snapshot.texts;
  const { page } = snapshot.theme;
  const alt = words.t('boardExport.chart.alt', { panel: text.title, sentence: text.sentence });
  const drawn: SlideNode = text.chart
    ? {
        kind: 'chart',
        name: text.title,
        alt,
        box: set.chartBox,
        chart: text.chart,
        look: { direction, sizePt: textPt, text: page.text, rule: page.rule, ground: page.panel },
      }
    : { kind: 'group', name: text.title, alt, children: itemNodes(set.chart, text.title) };
  return [
    ...paragraphNode(set.heading, text.title, text.title, box.width, direction),
    ...paragraphNode(set.sentence, text.sentence, text.title, box.width, direction),
    ...(drawn.kind === 'group' && drawn.children.length === 0 ? [] : [drawn]),
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
  const nodes: readonly SlideNode[] = [
    ...paragraphNode(page.title, boardTitle(snapshot), words.t('slide.title'), width, direction),
    ...itemNodes(page.markings, words.t('slide.marking')),
    ...itemNodes(page.rules, words.t('boardExport.rule')),
    ...panels.flatMap((panel) => panelNodes(panel, subject, form.textPt)),
    ...paragraphNode(page.foot, foot, words.t('slide.stamps'), width, direction),
  ];
  // The first text is the title, by which the outline and a screen reader name the slide.
  const title = nodes.findIndex((node) => node.kind === 'shape' && node.text !== undefined);
  return {
    widthPt,
    heightPt,
    page: page.page,
    nodes: nodes.map((node, at) => (at === title && node.kind === 'shape' ? { ...node, placeholder: 'title' } : node)),
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
  for (const panel of panels) deck.addSlide(slideOf(composePanelPage(subject, panel, panelSlide, measure), subject));
  return deck.finish();
}
