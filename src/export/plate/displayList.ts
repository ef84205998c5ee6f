/** What a sheet shows, as plain data in points from its upper left corner. Every picture format draws this and nothing else. */
import type { Box, ChartItem, Direction, TextItem, Weight } from '../../charts/displayList.ts';
import type { Shape } from '../../layers/contract/image.ts';

export type { Box, Direction, TextItem, Weight };

export interface Run {
  readonly text: string;
  readonly direction: Direction;
}

/** One row: the same thing said in each language, beside a symbol or a number. */
export interface Row {
  readonly runs: readonly Run[];
  readonly sizePt: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly symbol?: readonly Shape[];
  /** Symbols below the text, to be counted; those of one group beside each other. */
  readonly units?: readonly (readonly (readonly Shape[])[])[];
  /** Stands before the text, as the number of a source does. */
  readonly marker?: string;
  /** Stands at the far end of the first line, as a count does. */
  readonly trailing?: string;
  /** Belongs to the rows after it and is not shown without them. */
  readonly heading?: boolean;
  /** Its runs stand in one line where that has room for them. */
  readonly joins?: boolean;
  /** Follow this one in the same line, as words do, as far as the width allows. */
  readonly beside?: readonly Row[];
  /** Most lines of one run; unlimited by default. */
  readonly mostLines?: number;
}

/** A row as it was set, for formats that break lines themselves. Its runs hold what the sheet shows: whole texts, or cut ones with an ellipsis. */
export interface PlacedRow {
  readonly row: Row;
  readonly box: Box;
  /** Room before the text, at the side where the sheet begins. */
  readonly gutterPt: number;
  /** Room after the text. */
  readonly trailingPt: number;
}

type DrawnItem =
  | ChartItem
  /** A picture of the person's own, as the data address of a PNG. */
  | { readonly kind: 'picture'; readonly box: Box; readonly url: string; readonly label: string }
  /** The picture of the map goes here. */
  | { readonly kind: 'map'; readonly box: Box; readonly label: string };

/** `part`: what it belongs to, for formats that keep together what belongs together. */
export type DisplayItem = DrawnItem & { readonly part?: ItemPart };

/** Parts of a sheet that have a box of their own. */
export type PartId =
  | 'marking-top'
  | 'marking-bottom'
  | 'logo'
  | 'title'
  | 'map'
  | 'scale'
  | 'north'
  | 'locator'
  | 'charts'
  | 'board'
  | 'legend'
  | 'disputes'
  | 'sources'
  | 'selection'
  | 'cards'
  | 'elsewhere'
  | 'left-out'
  | 'day'
  | 'stamps'
  | 'notes';

/** Labels and grounds of panels that lie on the map are distinguished from it. */
export type ItemPart = PartId | 'numbers' | 'incomplete' | 'credits' | 'panel' | 'pulse' | 'board-chart';

export interface Part {
  readonly id: PartId;
  readonly box: Box;
  /** Of a list or paragraphs: the rows before they were broken into lines; the items say the same line by line. */
  readonly rows?: readonly PlacedRow[];
}

/** Parts that were set together, with what draws them and what found no room. */
export interface SetParts {
  readonly parts: readonly Part[];
  readonly items: readonly DisplayItem[];
  readonly left: readonly { readonly part: PartId; readonly more: number }[];
}

/** Items that belong to one part. */
export function ofPart(part: ItemPart, items: readonly DisplayItem[]): readonly DisplayItem[] {
  return items.map((item) => ({ ...item, part }));
}

export function mirrorPart({ rows, ...part }: Part, widthPt: number): Part {
  const box = mirrorBox(part.box, widthPt);
  return rows
    ? { ...part, box, rows: rows.map((row) => ({ ...row, box: mirrorBox(row.box, widthPt) })) }
    : { ...part, box };
}

/** `left`: what found no room, in the order of the sheet; `more` is how many lines of a list are not shown. */
export interface DisplayList {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly page: string;
  readonly direction: Direction;
  readonly parts: readonly Part[];
  readonly items: readonly DisplayItem[];
  readonly left: readonly { readonly part: PartId; readonly more: number }[];
  /** The rows themselves that found no room on a record sheet: a document has them on its next page. */
  readonly rest?: readonly Row[];
}

/** The same sheet for a script that runs from right to left: places are mirrored, drawings and texts are not. */
export function mirrorItem(item: DisplayItem, widthPt: number): DisplayItem {
  switch (item.kind) {
    case 'text':
      return {
        ...item,
        x: widthPt - item.x,
        align: item.align === 'left' ? 'right' : item.align === 'right' ? 'left' : 'centre',
      };
    case 'line':
      return { ...item, from: [widthPt - item.from[0], item.from[1]], to: [widthPt - item.to[0], item.to[1]] };
    case 'shape':
      return item;
    default:
      return { ...item, box: mirrorBox(item.box, widthPt) };
  }
}

export function mirrorBox(box: Box, widthPt: number): Box {
  return { ...box, x: widthPt - box.x - box.width };
}
