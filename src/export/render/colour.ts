/** Colours of the theme taken apart, for formats that do not write them as style sheets do. */
import { clamp } from '../../base/numbers.ts';

/** `RRGGBB` and a share of opacity; of what the theme writes: `#rgb`, `#rrggbb`, `#rrggbbaa`, `rgb(r g b / a%)`. Throws on anything else. */
export function parseColour(colour: string): { readonly hex: string; readonly alpha: number } {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(colour)?.[1];
  if (digits !== undefined) {
    const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
    return {
      hex: long.slice(0, 6).toUpperCase(),
      alpha: long.length === 8 ? Number.parseInt(long.slice(6), 16) / 255 : 1,
    };
  }
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*(?:[/,]\s*([\d.]+)(%?)\s*)?\)$/.exec(colour);
  if (!parts) throw new Error(`No colour that a sheet could show: ${colour}`);
  const hex = parts
    .slice(1, 4)
    .map((part) => clamp(Number(part), 0, 255).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
  return { hex, alpha: parts[4] === undefined ? 1 : Number(parts[4]) / (parts[5] === '%' ? 100 : 1) };
}

/** The same colour at a share of its opacity; itself where the share is 1. */
export function fadeColour(colour: string, share: number): string {
  if (share === 1) return colour;
  const { hex, alpha } = parseColour(colour);
  const opacity = Math.round(clamp(alpha * share, 0, 1) * 255);
  return `#${hex}${opacity.toString(16).padStart(2, '0')}`;
}
