/** How texts on the map are set: sizes in CSS pixels, and where a label may stand beside a mark. */
import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../theme/theme.ts';

export const fonts = { regular: ['IBM Plex Regular'], semiBold: ['IBM Plex SemiBold'] };
export const labelSizePx = 12;

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
