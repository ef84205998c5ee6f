/** A card: one drawing and lines of words beside it, on the ground of a plate. For what is said of a whole operation or a whole border. */
import type { PlateImage, PlateItem, Shape } from '../contract/image.ts';
import type { Focus } from '../contract/mark.ts';
import type { Theme } from '../../theme/theme.ts';
import { labelText } from '../marks/labelStyle.ts';
import { hashOf } from './layoutPlate.ts';
import { cutText, textWidth } from './textWidth.ts';

export interface CardLook {
  readonly theme: Theme;
  readonly direction: 'ltr' | 'rtl';
  readonly focus: Focus;
  readonly possible: boolean;
}

const padPx = { x: 8, y: 6 } as const;
const firstPx = 14.5;
const otherPx = 12.5;
const linePx = 18;
const gapPx = 8;
const mostTextPx = 480;

/** `shapes`: on a grid of 24 units, drawn at `symbolPx`. The first line is written larger. */
export function layoutCard(
  shapes: readonly Shape[],
  symbolPx: number,
  lines: readonly string[],
  { theme, direction, focus, possible }: CardLook,
): PlateImage {
  const sizeOf = (index: number): number => (index === 0 ? firstPx : otherPx);
  const texts = lines.map((line, index) => cutText(labelText(line), sizeOf(index), mostTextPx));
  const widths = texts.map((text, index) => textWidth(text, sizeOf(index)));
  const width = Math.ceil(2 * padPx.x + symbolPx + gapPx + Math.max(0, ...widths));
  const height = Math.ceil(2 * padPx.y + Math.max(symbolPx, texts.length * linePx));
  const top = (height - texts.length * linePx) / 2;
  const textX = padPx.x + symbolPx + gapPx;
  const items: PlateItem[] = [
    {
      kind: 'symbol',
      x: direction === 'ltr' ? padPx.x : width - padPx.x - symbolPx,
      y: (height - symbolPx) / 2,
      size: symbolPx,
      shapes,
    },
    ...texts.map((text, index): PlateItem => ({
      kind: 'text',
      x: direction === 'ltr' ? textX : width - textX,
      y: top + index * linePx + linePx * 0.74,
      width: widths[index] ?? 0,
      text,
      sizePx: sizeOf(index),
      colour: theme.label,
    })),
  ];
  const image: Omit<PlateImage, 'id'> = {
    kind: 'plate',
    width,
    height,
    direction,
    ground: theme.labelHalo,
    stroke: focus === 'none' ? theme.label : theme.selection,
    strokePx: focus === 'selected' ? 2.4 : focus === 'hover' ? 1.8 : 1,
    dashed: possible,
    items,
  };
  return { ...image, id: `card/${hashOf(JSON.stringify(image))}` };
}
