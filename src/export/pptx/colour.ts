/** Colours of the theme as DrawingML writes them. */
import { clamp } from '../../base/numbers.ts';
import { parseColour } from '../render/colour.ts';
import { element } from './markup.ts';

const opaque = 100_000;

export function colourElement(colour: string, opacity = 1): string {
  const { hex, alpha } = parseColour(colour);
  const share = Math.round(clamp(alpha * opacity, 0, 1) * opaque);
  return element('a:srgbClr', { val: hex }, share === opaque ? '' : element('a:alpha', { val: share }));
}

export function fillElement(colour: string | undefined, opacity = 1): string {
  return colour === undefined || colour === 'none'
    ? element('a:noFill')
    : element('a:solidFill', {}, colourElement(colour, opacity));
}
