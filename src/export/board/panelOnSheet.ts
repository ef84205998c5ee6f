/** A panel of the board as items of a sheet: its name, its sentence, the chart and what must be known beside it. Any sheet can carry one. */
import type { ComposedPanel } from '../../charts/composePanel.ts';
import type { ChartItem } from '../../charts/displayList.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Box, Direction, DisplayItem, TextItem } from '../plate/displayList.ts';
import { ascentShare, lineSpacing, wrapAtMost, type Measure } from '../plate/text.ts';

export interface PanelOnSheet {
  readonly heading: readonly TextItem[];
  readonly sentence: readonly TextItem[];
  readonly chart: readonly ChartItem[];
  /** Where the chart lies. */
  readonly chartBox: Box;
  readonly notes: readonly TextItem[];
}

/** A panel and its box on the sheet. */
export interface PlacedPanel {
  readonly panel: ComposedPanel;
  readonly box: Box;
  readonly set: PanelOnSheet;
}

export interface PanelPlace {
  readonly box: Box;
  /** Of a plain label. */
  readonly textPt: number;
  readonly theme: Theme;
  readonly direction: Direction;
  readonly measure: Measure;
  /** Whether its notes are set below the chart. */
  readonly withNotes: boolean;
  /** No text of it is smaller; by default some labels are a tenth smaller than plain ones. */
  readonly leastPt?: number;
  /** Most lines of its sentence; 3 by default. */
  readonly mostLines?: number;
}

const headingTimes = 1.2;
const mostNoteLines = 4;

/** Moves what a chart draws from its own corner to a place on the sheet. */
export function moveItem(item: ChartItem, dx: number, dy: number): ChartItem {
  switch (item.kind) {
    case 'text':
      return { ...item, x: item.x + dx, y: item.y + dy };
    case 'line':
      return { ...item, from: [item.from[0] + dx, item.from[1] + dy], to: [item.to[0] + dx, item.to[1] + dy] };
    case 'shape':
      return { ...item, points: item.points.map((chain) => chain.map(([x, y]) => [x + dx, y + dy] as const)) };
    default:
      return { ...item, box: { ...item.box, x: item.box.x + dx, y: item.box.y + dy } };
  }
}

export interface LineLook {
  readonly sizePt: number;
  readonly weight: TextItem['weight'];
  readonly colour: string;
  readonly direction: Direction;
}

/** Lines of one text from the top of a box down, at the side where its script begins. */
export function setLines(text: string, box: Box, look: LineLook, measure: Measure, most: number): readonly TextItem[] {
  const { sizePt, weight, direction } = look;
  return wrapAtMost(text, box.width, sizePt, weight, measure, most).map((line, index) => ({
    kind: 'text',
    x: direction === 'ltr' ? box.x : box.x + box.width,
    y: box.y + sizePt * (ascentShare + index * lineSpacing),
    text: line,
    align: direction === 'ltr' ? 'left' : 'right',
    ...look,
  }));
}

const heightOf = (lines: readonly TextItem[], sizePt: number): number => lines.length * sizePt * lineSpacing;

export function panelOnSheet({ text, draw }: ComposedPanel, place: PanelPlace): PanelOnSheet {
  const { box, textPt, theme, direction, measure, withNotes, mostLines = 3, leastPt } = place;
  const { page } = theme;
  const plain = { weight: 400, direction } as const;
  const headingPt = textPt * headingTimes;
  const heading = setLines(
    text.title,
    box,
    { ...plain, sizePt: headingPt, weight: 600, colour: page.text },
    measure,
    1,
  );
  const belowHeading = box.y + headingPt * lineSpacing;
  const sentence = setLines(
    text.sentence,
    { ...box, y: belowHeading },
    { ...plain, sizePt: textPt, colour: page.textQuiet },
    measure,
    mostLines,
  );
  const notePt = Math.max(textPt * 0.9, leastPt ?? 0);
  const noteLook = { ...plain, sizePt: notePt, colour: page.textQuiet };
  const noteLines = withNotes ? setLines(text.notes.join(' '), box, noteLook, measure, mostNoteLines) : [];
  const notesPt = heightOf(noteLines, notePt);
  const top = belowHeading + heightOf(sentence, textPt) + textPt * 0.6;
  const foot = notesPt > 0 ? notesPt + textPt * 0.6 : 0;
  const chartBox: Box = {
    x: box.x,
    y: top,
    width: box.width,
    height: Math.max(textPt * 4, box.y + box.height - foot - top),
  };
  const { width, height } = chartBox;
  const least = leastPt === undefined ? {} : { leastSize: leastPt };
  const list = draw({ width, height, textSize: textPt, isOnSheet: true, ...least });
  const notesAt = box.y + box.height - notesPt - box.y;
  return {
    heading,
    sentence,
    chart: list.items.map((item) => moveItem(item, chartBox.x, chartBox.y)),
    chartBox,
    notes: noteLines.map((line) => ({ ...line, y: line.y + notesAt })),
  };
}

/** In the order of drawing and of reading. */
export function itemsOfPanel({ heading, sentence, chart, notes }: PanelOnSheet): readonly DisplayItem[] {
  return [...heading, ...sentence, ...chart, ...notes];
}
