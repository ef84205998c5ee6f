/**
 * Military symbols on the grid of every other mark. They load when a view first asks for them; layers, sheets and charts get them as a value in their context.
 */
import type { MilitaryPart } from './glyph.ts';
import { bodies, echelonSigns } from './militaryTable.ts';
import { placePath, readPath } from './path.ts';

export interface MilitaryDrawing {
  readonly sidc: string;
  readonly frame: MilitaryPart;
  readonly inside: readonly MilitaryPart[];
  /** On the ground of the map, over the frame: the size of a unit, the bar of an installation. */
  readonly above: readonly MilitaryPart[];
}

/** Undefined for a code that no record may have. */
export type MilitarySymbols = (sidc: string) => MilitaryDrawing | undefined;

/** From the 200 units of the table to the 24 of a mark: as large as the halo allows, smaller where an echelon is written above the frame. */
const placings = {
  body: { factor: 0.17, dx: -5, dy: -4.4 },
  unit: { factor: 0.143, dx: -2.3, dy: 0.4 },
} as const;

/** Strokes are drawn this much bolder than in the table: a mark is read at 20 to 30 pixels. */
const boldness = 1.5;

function place(part: MilitaryPart, { factor, dx, dy }: (typeof placings)[keyof typeof placings]): MilitaryPart {
  const width = part.width === undefined ? {} : { width: Math.round(part.width * factor * boldness * 100) / 100 };
  return { ...part, ...width, d: placePath(part.d, factor, dx, dy) };
}

const frameTop = 45;

/** By where its path begins. */
function isAbove({ d }: MilitaryPart): boolean {
  const [, y = Number.NaN] = readPath(d)[0]?.numbers ?? [];
  return y < frameTop;
}

const drawn = new Map<string, MilitaryDrawing>();

export const militarySymbols: MilitarySymbols = (sidc) => {
  const known = drawn.get(sidc);
  if (known) return known;
  const echelon = sidc.slice(8, 10);
  const body = bodies[`${sidc.slice(0, 8)}00${sidc.slice(10)}`];
  const size = echelon === '00' ? [] : echelonSigns[echelon];
  const [frame, ...parts] = body ?? [];
  if (!frame || !size) return undefined;
  const placing = size.length > 0 ? placings.unit : placings.body;
  const placed = (isWanted: (part: MilitaryPart) => boolean): readonly MilitaryPart[] =>
    [...parts, ...size].filter(isWanted).map((part) => place(part, placing));
  const drawing: MilitaryDrawing = {
    sidc,
    frame: place(frame, placing),
    inside: placed((part) => !isAbove(part)),
    above: placed(isAbove),
  };
  drawn.set(sidc, drawing);
  return drawing;
};
