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

/** `shapes`: on a grid of 24 units, drawn at `symbolPx` beside the lines. The first line is written larger. */
export function layoutCard(
  shapes: readonly Shape[],
  symbolPx: number,
  lines: readonly string[],
  look: CardLook,
): PlateImage {
  const { theme, direction } = look;
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
  return toCard(width, height, items, look);
}

function toCard(
  width: number,
  height: number,
  items: readonly PlateItem[],
  { theme, direction, focus, possible }: CardLook,
): PlateImage {
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

/** A drawing for each unit, those of one force beside each other. */
export type UnitGroups = readonly (readonly (readonly Shape[])[])[];

/** `stepPx`: from one unit to the next; the drawing leaves room in its square. */
const units = { sizePx: 30, stepPx: 23, gapPx: 12, mostPx: 420 } as const;

/** Groups in rows, each from the side at which the script begins. */
function unitSlots(groups: UnitGroups): {
  readonly slots: readonly UnitSlot[];
  readonly width: number;
  readonly rows: number;
} {
  const slots: UnitSlot[] = [];
  let [x, row, width] = [0, 0, 0];
  for (const group of groups) {
    if (x > 0 && x + group.length * units.stepPx > units.mostPx) [x, row] = [0, row + 1];
    group.forEach((shapes, index) => slots.push({ shapes, x: x + index * units.stepPx, row }));
    width = Math.max(width, x + group.length * units.stepPx);
    x += group.length * units.stepPx + units.gapPx;
  }
  return { slots, width, rows: slots.length > 0 ? row + 1 : 0 };
}

interface UnitSlot {
  readonly shapes: readonly Shape[];
  readonly x: number;
  readonly row: number;
}

/** The units in a row of their own below the first line, in the order in which the second names them. */
export function layoutUnitCard(groups: UnitGroups, lines: readonly string[], look: CardLook): PlateImage {
  const { theme, direction } = look;
  const sizeOf = (index: number): number => (index === 0 ? firstPx : otherPx);
  const texts = lines.map((line, index) => cutText(labelText(line), sizeOf(index), mostTextPx));
  const widths = texts.map((text, index) => textWidth(text, sizeOf(index)));
  const { slots, width: unitsWidth, rows } = unitSlots(groups);
  const width = Math.ceil(2 * padPx.x + Math.max(unitsWidth, ...widths));
  const unitsHeight = rows * units.sizePx;
  const height = Math.ceil(2 * padPx.y + texts.length * linePx + unitsHeight);
  const overhang = (units.sizePx - units.stepPx) / 2;
  const items: PlateItem[] = [
    ...slots.map(({ shapes, x, row }): PlateItem => {
      const left = padPx.x + x - overhang;
      return {
        kind: 'symbol',
        x: direction === 'ltr' ? left : width - left - units.sizePx,
        y: padPx.y + linePx + row * units.sizePx,
        size: units.sizePx,
        shapes,
      };
    }),
    ...texts.map((text, index): PlateItem => ({
      kind: 'text',
      x: direction === 'ltr' ? padPx.x : width - padPx.x,
      y: padPx.y + (index === 0 ? 0 : unitsHeight) + index * linePx + linePx * 0.74,
      width: widths[index] ?? 0,
      text,
      sizePx: sizeOf(index),
      colour: theme.label,
    })),
  ];
  return toCard(width, height, items, look);
}
