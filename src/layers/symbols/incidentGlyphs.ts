/** Symbols of incidents and of what lies on the map anyway. */
import type { Glyph } from './glyph.ts';
import { circlePath, starPath } from './path.ts';

const disc = circlePath(12, 12, 9);

export const incidentGlyphs = {
  burst: { body: starPath(8, 9.8, 5.9), details: [] },
  strokes: { body: disc, details: [{ d: 'M8.2 8.2L15.8 15.8M15.8 8.2L8.2 15.8', width: 2.2 }] },
  strike: { body: 'M3 4.2H21L12 20.8Z', details: [] },
  arrest: { body: 'M3.5 3.5H20.5V20.5H3.5Z', details: [{ d: 'M8 12H16', width: 3 }] },
  cache: {
    body: 'M2.8 4.5H21.2V10H19.6V20.2H4.4V10H2.8Z',
    details: [
      { d: 'M5.6 10H18.4', width: 1.8 },
      { d: 'M12 10.6V14', width: 2.6 },
    ],
  },
  escape: { body: 'M3.5 3H14V21H3.5Z', details: [], across: 'M9 12H20.8M16.8 8L20.8 12L16.8 16' },
  gate: { body: 'M3 20.8V4.5H7.2V8H16.8V4.5H21V20.8H16.4V15.4A4.4 4.4 0 0 0 7.6 15.4V20.8Z', details: [] },
  gateShut: { body: 'M3 20.8V4.5H7.2V8H16.8V4.5H21V20.8Z', details: [{ d: 'M7.6 13.2H16.4M7.6 17.2H16.4', width: 2 }] },
  ring: { body: disc, details: [{ d: circlePath(12, 12, 4), solid: true, only: 'certain' }] },
  flag: {
    body: disc,
    details: [
      { d: 'M9 17V6.8', width: 2 },
      { d: 'M9 6.8H16.8L14.6 9.9L16.8 13H9Z', solid: true },
    ],
  },
  advance: { body: disc, details: [{ d: 'M7.6 7.8L11.6 12L7.6 16.2M12.6 7.8L16.6 12L12.6 16.2', width: 2 }] },
  accord: { body: disc, details: [{ d: 'M7.4 12.4L10.6 15.6L16.6 8.8', width: 2.2 }] },
  word: { body: 'M3 4.5H21V16.5H12.5L7.5 20.8V16.5H3Z', details: [{ d: 'M7.5 8.7H16.5M7.5 12.3H13.5', width: 1.9 }] },
  round: { body: disc, details: [{ d: 'M16.2 12A4.2 4.2 0 1 1 12 7.8H15.4M13 5.4L15.4 7.8L13 10.2', width: 1.9 }] },
} as const satisfies Readonly<Record<string, Glyph>>;
