/** A plate as an image: symbols with counts or names, and below them in which area they are. */
import type { PlateImage, PlateItem, Shape } from '../contract/image.ts';
import type { Focus } from '../contract/mark.ts';
import type { Theme } from '../../theme/theme.ts';
import { labelText } from '../marks/labelStyle.ts';
import { cutText, textWidth } from './textWidth.ts';

export interface PlateRow {
  readonly shapes: readonly Shape[];
  readonly text: string;
}

export interface PlateText {
  /** One for each kind, or for each record. */
  readonly rows: readonly PlateRow[];
  /** Records that have no row of their own; empty where all have. */
  readonly more: string;
  /** Where: "somewhere in Anbar"; empty on the smallest plate. */
  readonly where: string;
}

export interface PlateLook {
  readonly theme: Theme;
  readonly direction: 'ltr' | 'rtl';
  readonly focus: Focus;
  /** Nothing on it is certain in the window and inside the filters. */
  readonly possible: boolean;
  /** Rows stand side by side, by their symbols and counts. */
  readonly inline: boolean;
  /** Side of a symbol in CSS pixels. */
  readonly symbolPx?: number;
}

/** Of symbols on a plate: letters in military ones need more room. */
export const plateSymbolPx = { plain: 19, military: 23 } as const;

const padPx = { x: 7, y: 5 } as const;
const textPx = 12.5;
const wherePx = 11.5;
const gapPx = 5;
const mostTextPx = 270;

/** Of a line in the middle of its row. */
const baselineOf = (rowPx: number): number => rowPx / 2 + textPx * 0.32;

/** A short name of a content; equal pictures are drawn once. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The same image, pointed at or chosen. Its size stays. */
export function withFocus(image: PlateImage, focus: Focus, theme: Theme): PlateImage {
  return focus === 'none'
    ? image
    : { ...image, id: `${image.id}/${focus}`, stroke: theme.selection, strokePx: focus === 'selected' ? 2.4 : 1.8 };
}

export function layoutPlate({ rows, more, where }: PlateText, look: PlateLook): PlateImage {
  const { theme, direction, focus, possible, inline, symbolPx = plateSymbolPx.plain } = look;
  const rowPx = symbolPx + 1;
  const texts = rows.map((row) => cutText(labelText(row.text), textPx, mostTextPx));
  const widthOf = (text: string): number => (text === '' ? 0 : textWidth(text, textPx));
  const cellOf = (text: string): number => symbolPx + (text === '' ? 0 : 3 + widthOf(text));
  const title = cutText(labelText(where), wherePx, mostTextPx + symbolPx);
  const inner = Math.max(
    title === '' ? 0 : textWidth(title, wherePx),
    inline
      ? texts.reduce((sum, text, index) => sum + (index > 0 ? gapPx : 0) + cellOf(text), 0)
      : Math.max(0, ...texts.map(cellOf)) + (more === '' ? 0 : gapPx + widthOf(more)),
  );
  const lines = inline ? Math.min(1, rows.length) : rows.length;
  const width = Math.ceil(inner + 2 * padPx.x);
  const height = Math.ceil(lines * rowPx + (title === '' ? 0 : 15) + 2 * padPx.y);
  const items: PlateItem[] = [];
  /** From the side at which the script begins. */
  const at = (x: number, size = 0): number => (direction === 'ltr' ? x : width - x - size);
  const write = (x: number, y: number, text: string, sizePx: number, colour: string): void => {
    if (text !== '') items.push({ kind: 'text', x: at(x), y, width: textWidth(text, sizePx), text, sizePx, colour });
  };
  let x: number = padPx.x;
  let y: number = padPx.y;
  rows.forEach(({ shapes }, index) => {
    const text = texts[index] ?? '';
    items.push({ kind: 'symbol', x: at(x, symbolPx), y: y + (rowPx - symbolPx) / 2, size: symbolPx, shapes });
    write(x + symbolPx + 3, y + baselineOf(rowPx), text, textPx, theme.label);
    if (inline) x += cellOf(text) + gapPx;
    else {
      if (index === rows.length - 1) write(x + cellOf(text) + gapPx, y + baselineOf(rowPx), more, textPx, theme.label);
      y += rowPx;
    }
  });
  write(padPx.x, padPx.y + lines * rowPx + 11.5, title, wherePx, theme.label);
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
  return { ...image, id: `plate/${hashOf(JSON.stringify(image))}` };
}
