/** Running text set into columns and pages. A heading stays with the line after it. Pure arithmetic in points, as if from left to right. */
import type { Box, Weight } from '../plate/displayList.ts';
import type { TypeScale } from '../plate/sheet.ts';
import { ascentShare, lineSpacing, wrapText, type Measure } from '../plate/text.ts';
import type { BlockKind, TextBlock } from './textBlock.ts';

export interface PlacedLine {
  /** Place of its block among all. */
  readonly block: number;
  readonly isMarker: boolean;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly sizePt: number;
  readonly weight: Weight;
  readonly isQuiet: boolean;
  readonly widthPt: number;
  readonly url?: string;
}

interface Style {
  readonly size: keyof TypeScale;
  readonly weight: Weight;
  /** Room before it, as a share of its size. */ readonly before: number;
  readonly leads: boolean;
  readonly isQuiet: boolean;
}

const styles: Readonly<Record<BlockKind, Style>> = {
  title: { size: 'subtitle', weight: 600, before: 0, leads: true, isQuiet: false },
  heading: { size: 'subtitle', weight: 600, before: 1, leads: true, isQuiet: false },
  subheading: { size: 'body', weight: 600, before: 0.7, leads: true, isQuiet: false },
  paragraph: { size: 'body', weight: 400, before: 0.1, leads: false, isQuiet: false },
  address: { size: 'small', weight: 400, before: 0, leads: false, isQuiet: true },
  quiet: { size: 'small', weight: 400, before: 0.2, leads: true, isQuiet: true },
  entry: { size: 'body', weight: 400, before: 0.15, leads: false, isQuiet: false },
};

/** Lines longer than this many times the size of the text are hard to follow. */
const longestLine = 52;
const gutterShare = 2.4;
const columnGapShare = 2.5;

interface Line extends Omit<PlacedLine, 'x' | 'y' | 'widthPt'> {
  readonly indentPt: number;
  readonly heightPt: number;
  readonly beforePt: number;
  readonly leads: boolean;
  readonly marker?: string;
}

function linesOf(block: TextBlock, index: number, widthPt: number, type: TypeScale, measure: Measure): readonly Line[] {
  const { size, weight, before, leads, isQuiet } = styles[block.kind];
  const sizePt = type[size];
  const indentPt = block.marker === undefined && block.kind !== 'address' ? 0 : type.body * gutterShare;
  const style = {
    block: index,
    isMarker: false,
    sizePt,
    weight,
    isQuiet,
    indentPt,
    heightPt: sizePt * lineSpacing,
    leads,
  };
  return wrapText(block.text, widthPt - indentPt, sizePt, weight, measure).map((text, at): Line => ({
    ...style,
    ...(block.url === undefined ? {} : { url: block.url }),
    text,
    beforePt: at === 0 ? sizePt * before : 0,
    ...(at === 0 && block.marker !== undefined ? { marker: block.marker } : {}),
  }));
}

/** Lines page by page. */
export function flowBlocks(
  blocks: readonly TextBlock[],
  room: Box,
  type: TypeScale,
  measure: Measure,
): readonly (readonly PlacedLine[])[] {
  const gapPt = type.body * columnGapShare;
  const columns = Math.max(1, Math.ceil((room.width + gapPt) / (type.body * longestLine + gapPt)));
  const widthPt = (room.width - gapPt * (columns - 1)) / columns;
  const lines = blocks.flatMap((block, index) => {
    const own = linesOf(block, index, widthPt, type, measure);
    // An entry and its address stay in one column.
    const holds = blocks[index + 1]?.kind === 'address';
    return own.map((line, at): Line => ({
      ...line,
      leads: line.leads || holds || (block.kind === 'address' && at < own.length - 1),
    }));
  });
  const pages: PlacedLine[][] = [[]];
  let [column, y] = [0, room.y];
  lines.forEach((line, index) => {
    const ahead = lines.slice(index, lines.findIndex((other, at) => at > index && !other.leads) + 1 || index + 1);
    // What leads is held together with the next few lines only, so that no column stays empty for it.
    const needed = (line.leads ? ahead.slice(0, 6) : [line]).reduce(
      (sum, each, at) => sum + each.heightPt + (at === 0 && y === room.y ? 0 : each.beforePt),
      0,
    );
    if (y > room.y && y + needed > room.y + room.height) {
      [column, y] = [column + 1, room.y];
      if (column === columns) {
        pages.push([]);
        column = 0;
      }
    }
    if (y > room.y) y += line.beforePt;
    const { block, isMarker, text, sizePt, weight, isQuiet, indentPt, heightPt, marker, url } = line;
    const left = room.x + column * (widthPt + gapPt);
    const place = { block, y: y + sizePt * ascentShare, sizePt, weight, isQuiet };
    if (marker !== undefined)
      pages.at(-1)?.push({ ...place, isMarker: true, x: left, text: marker, widthPt: measure(marker, sizePt, weight) });
    pages.at(-1)?.push({
      ...place,
      isMarker,
      x: left + indentPt,
      text,
      widthPt: measure(text, sizePt, weight),
      ...(url === undefined ? {} : { url }),
    });
    y += heightPt;
  });
  return pages.filter((page) => page.length > 0);
}
