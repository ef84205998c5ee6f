/** What stands on the sheet beside what it tells: the marking at its top and bottom, the logo, and INCOMPLETE over a map that does not show everything. */
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { SetColumn } from './column.ts';
import { ofPart, type Box, type DisplayItem, type Part } from './displayList.ts';
import { lineSpacing, wrapAtMost, type Measure } from './text.ts';

export function composeMarking(
  { marking, sheet, theme, texts: [{ direction }] }: Snapshot,
  inner: Box,
  heightPt: number,
  measure: Measure,
): SetColumn {
  const size = sheet.type.body;
  const [text = ''] = wrapAtMost(marking, inner.width - size * 2, size, 600, measure, 1);
  const at = (id: 'marking-top' | 'marking-bottom', y: number): { part: Part; items: readonly DisplayItem[] } => {
    const box: Box = { x: inner.x, y, width: inner.width, height: heightPt };
    return {
      part: { id, box },
      items: ofPart(id, [
        { kind: 'rect', box, fill: theme.page.text },
        {
          kind: 'text',
          x: inner.x + inner.width / 2,
          y: y + heightPt / 2 + size * 0.36,
          text,
          sizePt: size,
          weight: 600,
          colour: theme.page.page,
          direction,
          align: 'centre',
        },
      ]),
    };
  };
  const both = [at('marking-top', inner.y), at('marking-bottom', inner.y + inner.height - heightPt)];
  return {
    parts: both.map(({ part }) => part),
    items: both.flatMap((each) => each.items),
    left: text === marking ? [] : [{ part: 'marking-top', more: 1 }],
  };
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
