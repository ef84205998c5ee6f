/** Pages of the board: all its panels on one, or one panel alone in the size that shows all its rows. Each says its window, its filters and its marking. */
import '../../words/boardExport.ts';
import type { ComposedPanel } from '../../charts/composePanel.ts';
import type { BoardPanelId } from '../../domain/board/panels.ts';
import { scopeLines } from '../data/recordTexts.ts';
import type { Box, DisplayItem, DisplayList, TextItem } from '../plate/displayList.ts';
import { ascentShare, lineSpacing, wrapText, type Measure } from '../plate/text.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { boardBoxes } from './boardBoxes.ts';
import type { BoardSubject } from './boardSubject.ts';
import { itemsOfPanel, panelOnSheet, setLines, type PlacedPanel } from './panelOnSheet.ts';

export interface PageForm {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly marginPt: number;
  /** Of a plain label. */
  readonly textPt: number;
}

export interface BoardPage extends Pick<DisplayList, 'widthPt' | 'heightPt' | 'page' | 'direction'> {
  readonly form: PageForm;
  readonly title: readonly TextItem[];
  /** Lines between panels. */
  readonly rules: readonly DisplayItem[];
  readonly panels: readonly PlacedPanel[];
  /** Scope of the page: counts, window, knowledge, filters, version, disclaimer. */
  readonly foot: readonly TextItem[];
  readonly markings: readonly TextItem[];
}

/** A3 landscape; a slide of 16:9; a single panel, as wide as a slide. */
export const boardPaper: PageForm = { widthPt: 1190.6, heightPt: 841.9, marginPt: 28, textPt: 10.5 };
export const boardSlide: PageForm = { widthPt: 960, heightPt: 540, marginPt: 18, textPt: 10 };
const panelSlide: PageForm = { widthPt: 960, heightPt: 540, marginPt: 30, textPt: 15 };
/** Sizes of text on the slide of one panel. */
const slideSizes = [15, 13.5, 12, 11] as const;
const panelPicture: PageForm = { widthPt: 960, heightPt: 600, marginPt: 26, textPt: 14 };

/** The ledger runs from north to south and needs the height. */
const shapes: Partial<Record<BoardPanelId, Pick<PageForm, 'widthPt' | 'heightPt'>>> = {
  ledger: { widthPt: 760, heightPt: 960 },
};

const growth = 1.25;
const mostPt = 4000;

/** A marking is never cut: as many lines as it needs, in the middle of the page. */
function markingLines(snapshot: Snapshot, form: PageForm, measure: Measure): readonly TextItem[] {
  const sizePt = form.textPt * 1.05;
  const [{ direction }] = snapshot.texts;
  return wrapText(snapshot.marking, form.widthPt - 2 * form.marginPt, sizePt, 600, measure).map((text, index) => ({
    kind: 'text',
    text,
    x: form.widthPt / 2,
    y: sizePt * (ascentShare + index * lineSpacing),
    sizePt,
    weight: 600,
    colour: snapshot.theme.page.text,
    direction,
    align: 'centre',
  }));
}

const lowered = (lines: readonly TextItem[], by: number): readonly TextItem[] =>
  lines.map((line) => ({ ...line, y: line.y + by }));

interface Frame {
  readonly inner: Box;
  readonly title: readonly TextItem[];
  readonly foot: readonly TextItem[];
  readonly markings: readonly TextItem[];
}

/** What is around the panels. `title`: of the page; empty for none. */
function frameOf(snapshot: Snapshot, form: PageForm, title: string, measure: Measure): Frame {
  const [texts] = snapshot.texts;
  const { direction, stamps } = texts;
  const { page } = snapshot.theme;
  const { widthPt, heightPt, marginPt, textPt } = form;
  const width = widthPt - 2 * marginPt;
  const marking = markingLines(snapshot, form, measure);
  const markingPt = marking.length * textPt * 1.05 * lineSpacing + (marking.length > 0 ? textPt * 0.4 : 0);
  const top = marginPt * 0.7 + markingPt;
  const titleLook = { sizePt: textPt * 1.7, weight: 600, colour: page.text, direction } as const;
  const titled = title === '' ? [] : setLines(title, { x: marginPt, y: top, width, height: 0 }, titleLook, measure, 2);
  const titlePt = titled.length * titleLook.sizePt * lineSpacing;
  const footLook = { sizePt: textPt * 0.82, weight: 400, colour: page.textQuiet, direction } as const;
  const said = [...scopeLines(texts), stamps.disclaimer].filter((line) => line !== '').join(' · ');
  const foot = setLines(said, { x: marginPt, y: 0, width, height: 0 }, footLook, measure, Infinity);
  const footPt = foot.length * footLook.sizePt * lineSpacing;
  const footAt = heightPt - marginPt * 0.6 - markingPt - footPt;
  const y = top + titlePt + textPt * (titled.length > 0 ? 1.4 : 0.5);
  return {
    inner: { x: marginPt, y, width, height: footAt - textPt * 0.8 - y },
    title: titled,
    foot: lowered(foot, footAt),
    markings: [...lowered(marking, marginPt * 0.5), ...lowered(marking, heightPt - marginPt * 0.4 - markingPt)],
  };
}

function pageOf(
  { snapshot }: BoardSubject,
  form: PageForm,
  { title, foot, markings }: Frame,
  panels: readonly PlacedPanel[],
  rules: readonly DisplayItem[] = [],
): BoardPage {
  const { widthPt, heightPt } = form;
  const { direction } = snapshot.texts[0];
  return { widthPt, heightPt, form, page: snapshot.theme.page.panel, direction, title, foot, markings, panels, rules };
}

/** "Situation board · 10 Jan – 7 Feb 2026". */
export function boardTitle({ texts: [{ words, stamps }] }: Snapshot): string {
  return words.t('boardExport.title', { window: stamps.windowText });
}

/** All panels on one page. */
export function composeBoardPage(subject: BoardSubject, form: PageForm, measure: Measure): BoardPage {
  const { snapshot, panels } = subject;
  const { theme } = snapshot;
  const [{ direction }] = snapshot.texts;
  const frame = frameOf(snapshot, form, boardTitle(snapshot), measure);
  const gapPt = form.textPt * 1.6;
  const ids = panels.map(({ text }) => text.id);
  const boxes = boardBoxes(ids, frame.inner, { gapPt, direction, widthPt: form.widthPt });
  const set = panels.flatMap((panel): PlacedPanel[] => {
    const box = boxes.get(panel.text.id);
    if (!box) return [];
    const place = { box, textPt: form.textPt, theme, direction, measure, withNotes: false };
    return [{ panel, box, set: panelOnSheet(panel, place) }];
  });
  const rules = set.map(({ box }): DisplayItem => {
    const y = box.y - gapPt / 2 + form.textPt * 0.2;
    return { kind: 'line', from: [box.x, y], to: [box.x + box.width, y], stroke: theme.page.rule, strokePt: 0.75 };
  });
  return pageOf(subject, form, frame, set, rules);
}

/** One panel alone. */
export function composePanelPage(
  subject: BoardSubject,
  panel: ComposedPanel,
  form: PageForm,
  measure: Measure,
): BoardPage {
  const { snapshot } = subject;
  const frame = frameOf(snapshot, form, '', measure);
  const place = {
    box: frame.inner,
    textPt: form.textPt,
    theme: snapshot.theme,
    direction: snapshot.texts[0].direction,
    measure,
    withNotes: true,
  };
  return pageOf(subject, form, frame, [{ panel, box: frame.inner, set: panelOnSheet(panel, place) }]);
}

/** How many rows and bars a panel shows on its own page of a form. */
function marksOn(subject: BoardSubject, panel: ComposedPanel, form: PageForm, measure: Measure): number {
  const [own] = composePanelPage(subject, panel, form, measure).panels;
  const { width = 1, height = 1 } = own?.set.chartBox ?? {};
  return panel.draw({ width, height, textSize: form.textPt }).marks.length;
}

/** The page of one panel with all its rows: it grows until more height brings no more of them. */
export function composeWholePanel(subject: BoardSubject, panel: ComposedPanel, measure: Measure): BoardPage {
  const form = { ...panelPicture, ...shapes[panel.text.id] };
  const marksAt = (heightPt: number): number => marksOn(subject, panel, { ...form, heightPt }, measure);
  let { heightPt } = form;
  while (heightPt * growth < mostPt && marksAt(heightPt * growth) > marksAt(heightPt)) heightPt *= growth;
  return composePanelPage(subject, panel, { ...form, heightPt: Math.round(heightPt) }, measure);
}

/** The slide of a panel that is drawn: in the largest text in which it shows as many rows as in the smallest one. */
export function composePanelSlide(subject: BoardSubject, panel: ComposedPanel, measure: Measure): BoardPage {
  const inSize = (textPt: number): PageForm => ({ ...panelSlide, textPt });
  const [largest, , , least] = slideSizes;
  const marksAt = (textPt: number): number => marksOn(subject, panel, inSize(textPt), measure);
  const fitting = (): number => slideSizes.find((textPt) => marksAt(textPt) >= marksAt(least)) ?? least;
  const textPt = panel.text.chart ? largest : panel.text.id in shapes ? least : fitting();
  return composePanelPage(subject, panel, inSize(textPt), measure);
}

/** As one list, for writers of pictures. */
export function listOfPage({ title, rules, panels, foot, markings, ...page }: BoardPage): DisplayList {
  const items = [...title, ...rules, ...panels.flatMap(({ set }) => itemsOfPanel(set)), ...foot, ...markings];
  const { widthPt, heightPt, page: colour, direction } = page;
  return { widthPt, heightPt, page: colour, direction, parts: [], items, left: [] };
}
