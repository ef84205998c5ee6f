/** What stands on the sheet beside what it tells: the marking at its top and bottom, the logo, and INCOMPLETE over a map that does not show everything. */
import type { Snapshot } from '../snapshot/snapshot.ts';
import {
  ofPart,
  type Box,
  type Direction,
  type DisplayItem,
  type Part,
  type SetParts,
  type TextItem,
} from './displayList.ts';
import { lineSpacing, wrapText, type Measure } from './text.ts';

export interface Marking {
  readonly lines: readonly string[];
  readonly sizePt: number;
  /** Of the band that holds all lines; 0 without a marking. */
  readonly heightPt: number;
}

/** Most of the height of a page that one band of a marking takes at full size. */
const bandShare = 0.1;
/** Height of a band of one line, as a share of the size of its type. */
const bandRoom = 1.5;

/** A marking is never cut: it takes as many lines as it needs, and a smaller size, but none below `leastPt`, where they would take too much of the page. */
export function layOutMarking(
  marking: string,
  { width, height }: Pick<Box, 'width' | 'height'>,
  fullSizePt: number,
  measure: Measure,
  leastPt = 0,
): Marking {
  if (marking === '') return { lines: [], sizePt: fullSizePt, heightPt: 0 };
  const most = Math.max(height * bandShare, fullSizePt * bandRoom);
  for (let sizePt = fullSizePt; ; sizePt = Math.max(leastPt, sizePt * 0.9)) {
    const lines = wrapText(marking, width - sizePt * 2, sizePt, 600, measure);
    const heightPt = sizePt * (bandRoom + (lines.length - 1) * lineSpacing);
    if (heightPt <= most || sizePt <= leastPt) return { lines, sizePt, heightPt };
  }
}

/** Its lines in the middle of a band. */
export function markingTexts(
  { lines, sizePt }: Marking,
  { x, y, width, height }: Box,
  colour: string,
  direction: Direction,
): readonly TextItem[] {
  return lines.map((text, index) => ({
    kind: 'text',
    x: x + width / 2,
    y: y + height / 2 + (index - (lines.length - 1) / 2) * sizePt * lineSpacing + sizePt * 0.36,
    text,
    sizePt,
    weight: 600,
    colour,
    direction,
    align: 'centre',
  }));
}

export function composeMarking({ theme, texts: [{ direction }] }: Snapshot, marking: Marking, inner: Box): SetParts {
  const { heightPt } = marking;
  const at = (id: 'marking-top' | 'marking-bottom', y: number): { part: Part; items: readonly DisplayItem[] } => {
    const box: Box = { x: inner.x, y, width: inner.width, height: heightPt };
    return {
      part: { id, box },
      items: ofPart(id, [
        { kind: 'rect', box, fill: theme.page.text },
        ...markingTexts(marking, box, theme.page.page, direction),
      ]),
    };
  };
  const both = [at('marking-top', inner.y), at('marking-bottom', inner.y + inner.height - heightPt)];
  return { parts: both.map(({ part }) => part), items: both.flatMap((each) => each.items), left: [] };
}

/** Most of the width that a logo may take; its height is that of title and subtitle. */
const logoShare = 0.18;

/** In the corner where reading begins, in its own proportions. */
export function composeLogo(
  { logo, sheet, texts: [{ words }] }: Snapshot,
  top: Box,
): { readonly part: Part; readonly item: DisplayItem } | null {
  if (!logo) return null;
  const heightPt = Math.min(top.height, (sheet.type.title + sheet.type.subtitle) * lineSpacing);
  const factor = Math.min(heightPt / logo.heightPx, (top.width * logoShare) / logo.widthPx);
  const box: Box = { x: top.x, y: top.y, width: logo.widthPx * factor, height: logo.heightPx * factor };
  return { part: { id: 'logo', box }, item: { kind: 'picture', box, url: logo.url, label: words.t('export.logo') } };
}

/** Across the map, so that nobody can cut it off. */
export function composeIncomplete(
  { sheet, theme, texts: [{ words, direction }] }: Snapshot,
  frame: Box,
  measure: Measure,
): readonly DisplayItem[] {
  const text = words.t('export.incomplete');
  const size = sheet.type.title;
  const width = Math.min(frame.width, measure(text, size, 600) + size * 1.5);
  const height = size * lineSpacing * 1.3;
  const box: Box = { x: frame.x + (frame.width - width) / 2, y: frame.y + (frame.height - height) / 2, width, height };
  return [
    { kind: 'rect', box, fill: theme.page.page, stroke: theme.page.danger, strokePt: 2 },
    {
      kind: 'text',
      x: box.x + width / 2,
      y: box.y + height / 2 + size * 0.36,
      text,
      sizePt: size,
      weight: 600,
      colour: theme.page.danger,
      direction,
      align: 'centre',
    },
  ];
}
