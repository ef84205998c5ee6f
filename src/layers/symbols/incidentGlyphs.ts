/**
 * Symbols of incidents and of what lies on the map anyway. Each is a pictogram of the thing itself, with a silhouette of its own: nothing in it has to be
 * looked up, and it stays readable at 16 pixels.
 */
import type { Glyph } from './glyph.ts';
import { circlePath, starPath } from './path.ts';

const blade =
  'M2.8 2.8L6.4 3.8L15.4 12.8L17.6 10.6L19 12L16.8 14.2L20.8 18.2L18.2 20.8L14.2 16.8L12 19L10.6 17.6L12.8 15.4L3.8 6.4Z';
const mirrored =
  'M21.2 2.8L17.6 3.8L8.6 12.8L6.4 10.6L5 12L7.2 14.2L3.2 18.2L5.8 20.8L9.8 16.8L12 19L13.4 17.6L11.2 15.4L20.2 6.4Z';
const cartridge = (x: number): string => `M${x - 1.5} 18V11.4L${x} 7.4L${x + 1.5} 11.4V18Z`;

export const incidentGlyphs = {
  /** An explosion. */
  burst: { body: starPath(8, 9.8, 5.9), details: [] },
  /** Crossed blades. */
  strokes: { body: `${blade}${mirrored}`, details: [] },
  /** A jet. */
  strike: {
    body: 'M12 2.5L14 8.4L21.5 14.2V16.8L13.8 14.8L13.4 18.2L16.2 20.2V21.5L12 20.6L7.8 21.5V20.2L10.6 18.2L10.2 14.8L2.5 16.8V14.2L10 8.4Z',
    details: [],
  },
  /** Somebody with raised hands. */
  arrest: {
    body: `${circlePath(12, 5.4, 1.3)}M5.4 3.6L6.4 10H17.6L18.6 3.6M12 10V15.6M8.6 21L9.4 15.6H14.6L15.4 21`,
    line: true,
    details: [],
  },
  /** Cartridges in a crate: ammunition and arms that were found. */
  cache: {
    body: 'M2.8 4.4H21.2V20.6H2.8Z',
    details: [{ d: `${cartridge(7)}${cartridge(12)}${cartridge(17)}`, solid: true }],
  },
  /** Somebody running. */
  escape: {
    body: `${circlePath(15, 4.6, 1.1)}M12.8 9L10 14.4L14.4 16.6L13.2 21M10 14.4L8.4 18L3.8 18.4M12.6 9L8 8.6L5.6 12M13 9.2L15.8 12.4L20 11.4`,
    line: true,
    details: [],
  },
  /** A barrier, up and down. */
  barrierUp: {
    body: 'M3.6 11.6H8V21.2H3.6ZM17.6 13.2H20.6V21.2H17.6ZM3.4 8.6L15 2.5L17.6 7L5.8 13Z',
    details: [{ d: 'M9.6 6.2L11.6 9.6', width: 1.8 }],
  },
  barrierDown: {
    body: 'M2.5 8H21.5V13.2H2.5ZM3.6 13.2H8V21.2H3.6ZM17.6 13.2H20.6V21.2H17.6Z',
    details: [{ d: 'M8.4 8.6L6.4 12.6M13.4 8.6L11.4 12.6M18.4 8.6L16.4 12.6', width: 1.9 }],
  },
  /** The crossing itself. */
  gate: { body: 'M3 20.8V4.5H7.2V8H16.8V4.5H21V20.8H16.4V15.4A4.4 4.4 0 0 0 7.6 15.4V20.8Z', details: [] },
  ring: {
    body: circlePath(12, 12, 9),
    details: [{ d: circlePath(12, 12, 4), solid: true, only: 'certain' }],
  },
  /** A flag that passes on. */
  flag: {
    body: 'M3.2 2.5H6.4V3.6H21.5L19.6 9.3L21.5 15H6.4V21.5H3.2Z',
    details: [{ d: 'M9 9.3H16.4M13.4 6.2L16.5 9.3L13.4 12.4', width: 2 }],
  },
  /** An axis of advance. */
  advance: { body: 'M2.5 8.4H11.6V3.2L21.5 12L11.6 20.8V15.6H2.5L6.2 12Z', details: [] },
  /** A signed paper. */
  accord: {
    body: 'M4.4 2.5H14.6L19.6 7.5V21.5H4.4Z',
    details: [
      {
        d: 'M8 8.4H13.4M7.8 17.2C9 12.8 11 12.6 10.8 15.2C10.6 18 12.4 17.6 13 15.6C13.4 17 14.6 17.2 16.2 16.6',
        width: 1.9,
      },
    ],
  },
  /** A loudhailer. */
  word: {
    body: 'M2.6 8.6H8L17.4 3V21L8 15.4H2.6ZM5 15.4H9.4L10.6 21.2H6.4ZM19.4 8.4H21.4V15.6H19.4Z',
    details: [],
  },
  /** Boot prints. */
  round: {
    body:
      'M3.8 7.6C3.6 1.6 10.6 1.6 10.4 7.6L9.8 12H4.4ZM4.6 15.2H9.6C9.8 19.6 4.4 19.6 4.6 15.2Z' +
      'M13.6 10C13.4 4 20.4 4 20.2 10L19.6 14.4H14.2ZM14.4 17.6H19.4C19.6 22 14.2 22 14.4 17.6Z',
    details: [],
  },
} as const satisfies Readonly<Record<string, Glyph>>;
