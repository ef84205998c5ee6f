/**
 * The board as slides: all panels on the first, as shapes; then each alone on a slide of its own. There, what presentation programs can draw is a chart of
 * theirs with its data; the rest are shapes that can be moved.
 */
import '../../words/boardExport.ts';
import '../../words/slides.ts';
import { scopeLines } from '../data/recordTexts.ts';
import type { Measure } from '../plate/text.ts';
import { createDeck, type Slide } from '../pptx/deck.ts';
import { itemNodes } from '../pptx/itemNodes.ts';
import { boardSlide, boardTitle, composeBoardPage, composePanelSlide, type BoardPage } from './boardPages.ts';
import type { BoardSubject } from './boardSubject.ts';
import { asTitle, panelNodes, paragraphNode } from './panelNodes.ts';
import type { PlacedPanel } from './panelOnSheet.ts';

function notesOf({ snapshot }: BoardSubject, panels: readonly PlacedPanel[]): readonly string[] {
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
      ...panels.flatMap((panel) =>
        panelNodes(panel, snapshot, { textPt: form.textPt, asChart: isAlone, isTitle: isAlone }),
      ),
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
