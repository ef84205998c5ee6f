/** Symbols of detention sites, deployments, transfers and warnings. */
import type { Glyph } from './glyph.ts';
import { boxPath } from './path.ts';

const wall = boxPath(3.2, 3.2, 17.6, 17.6, 1.6);
const tent = 'M12 2.8L21 9.4V20.8H3V9.4Z';
const stack = 'M8.4 3.2H20.8V15.6H15.6V20.8H3.2V8.4H8.4Z';
const shield = 'M12 2.8L20 5.4V11.6C20 16.4 16.6 19.6 12 21.3C7.4 19.6 4 16.4 4 11.6V5.4Z';
const question = [
  { d: 'M9 9.4A3 3 0 1 1 12.6 12.3Q12 12.6 12 13.6V14', width: 2.2 },
  { d: 'M12 17.2V17.3', width: 2.6 },
] as const;
const slash = [{ d: 'M7 17L17 7', width: 2 }] as const;
const upper = { wall: 'M20.8 3.2V20.8H3.2Z', tent: 'M21 9.4V20.8H3Z', stack: 'M20.8 3.2V15.6H15.6V20.8H3.2Z' } as const;

export const stateGlyphs = {
  prison: { body: wall, details: [{ d: 'M7.6 7V17M12 7V17M16.4 7V17', width: 2 }], half: upper.wall },
  prisonUnknown: { body: wall, details: question },
  prisonClosed: { body: wall, details: slash },
  camp: { body: tent, details: [{ d: 'M7.6 12V17.6M12 9V17.6M16.4 12V17.6', width: 2 }], half: upper.tent },
  campUnknown: { body: tent, details: question },
  campClosed: { body: tent, details: slash },
  network: {
    body: stack,
    details: [
      { d: 'M9.2 9.2H14.8V14.8', width: 1.6 },
      { d: 'M7 12.4V17M11.4 12.4V17', width: 2 },
    ],
    half: upper.stack,
  },
  networkUnknown: { body: stack, details: question },
  networkClosed: { body: stack, details: slash },
  alert: {
    body: shield,
    details: [
      { d: 'M12 7V12.6', width: 2.4 },
      { d: 'M12 16.4V16.5', width: 2.8 },
    ],
  },
  reinforcement: { body: shield, details: [{ d: 'M12 7.4V15.6M7.9 11.5H16.1', width: 2.4 }] },
  stationed: { body: shield, details: [{ d: 'M8 10L12 6.8L16 10M8 14.8L12 11.6L16 14.8', width: 2 }] },
  surveillance: {
    body: shield,
    details: [
      { d: 'M7 11.4Q12 5.6 17 11.4Q12 17.2 7 11.4Z', width: 1.8 },
      { d: 'M12 11.3V11.5', width: 3 },
    ],
  },
  patrol: { body: shield, details: [{ d: 'M7.6 11.6H16M12.8 8.2L16.2 11.6L12.8 15', width: 2.2 }] },
  warning: {
    body: 'M2.8 3.6H21.2V16.4H12.6L7.4 21.4V16.4H2.8Z',
    details: [
      { d: 'M12 6.6V10.4', width: 2.4 },
      { d: 'M12 13.4V13.5', width: 2.6 },
    ],
  },
  transfer: { body: 'M3.6 18.6C6 10.6 12 7.6 19.6 9.2M15 4.4L20 9.3L14.2 13.2', line: true, details: [] },
} as const satisfies Readonly<Record<string, Glyph>>;
