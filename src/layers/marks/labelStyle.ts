/** How texts on the map are set: sizes in CSS pixels, and where a label may stand beside a mark. */
import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../theme/theme.ts';

export const fonts = { regular: ['IBM Plex Regular'], semiBold: ['IBM Plex SemiBold'] };
export const labelSizePx = 12;

type AnchorOffsets = (string | readonly [x: number, y: number])[];

/**
 * Sides on which the label of a mark may stand, best first, for `text-variable-anchor-offset`. A mark that shares its place is labelled outwards,
 * so that no label is written over a neighbour.
 */
export function labelAnchors([x, y]: readonly [x: number, y: number], reachPx: number, shared: boolean): AnchorOffsets {
  const em = (px: number): number => Math.round((px / labelSizePx) * 100) / 100;
  const right: AnchorOffsets = ['left', [em(x + reachPx), em(y)]];
  const left: AnchorOffsets = ['right', [em(x - reachPx), em(y)]];
  const above: AnchorOffsets = ['bottom', [em(x), em(y - reachPx)]];
  const below: AnchorOffsets = ['top', [em(x), em(y + reachPx)]];
  if (!shared) return [...right, ...left, ...below, ...above];
  return [...(x < 0 ? left : right), ...(y < 0 ? above : below)];
}

/**
 * A text as map labels write it: Arabic without vowel signs and doublings. Maps leave them out as a rule, and MapLibre sets them beside their letters.
 */
export function labelText(text: string): string {
  return text.replace(/[\u064b-\u065f\u0670]/gu, '');
}

export function labelPaint(theme: Theme, opacity: number): NonNullable<SymbolLayerSpecification['paint']> {
  return {
    'text-color': theme.label,
    'text-halo-color': theme.labelHalo,
    'text-halo-width': 1.6,
    'text-opacity': opacity,
  };
}
