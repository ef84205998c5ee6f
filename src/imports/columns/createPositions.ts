/** The positions of a column that holds whole ones. */
import type { ImportLimits } from '../limits.ts';
import { positionFormOf, readPosition } from '../places/readPosition.ts';
import { textAt, type RawColumn } from '../table/rawColumn.ts';
import { noShape, type Shape } from '../table/rawTable.ts';

/** Nothing, or what form tools write for it: `[null,null]`. */
const noPosition = /^\s*(?:\[\s*(?:null\s*,\s*null)?\s*\]|null)?\s*$/i;

/** A reference to a grid without its zone: the letters of a square and digits, or metres east and north. */
const withoutZone = /^\s*(?:[A-HJ-NP-Z]{2}[\s\d]+|\d{6}(?:\.\d+)?\D+\d{6,7}(?:\.\d+)?\D*)$/i;

/**
 * The shapes that a column of positions spells, each different text read once; undefined where a text is none. `zones`: a column that may hold the zone of
 * references to a grid.
 */
export function createPositions(
  column: RawColumn,
  zones: RawColumn | undefined,
  limits: ImportLimits,
): (row: number) => Shape | undefined {
  const count = { vertices: 0 };
  const form = positionFormOf(column.name);
  const read = (text: string): Shape | undefined =>
    noPosition.test(text) ? noShape : readPosition(text, limits, count, form);
  const withZone = (row: number): Shape | undefined => {
    const [zone, reference] = [zones ? textAt(zones, row).trim() : '', textAt(column, row)];
    return zone === '' || !withoutZone.test(reference) ? undefined : read(`${zone} ${reference}`);
  };
  if (column.kind === 'text') return (row) => read(textAt(column, row)) ?? withZone(row);
  const known: (Shape | undefined)[] = [];
  const done = new Uint8Array(column.texts.length);
  return (row) => {
    const code = column.codes[row] ?? 0;
    if (done[code] === 0) {
      known[code] = read(column.texts[code] ?? '');
      done[code] = 1;
    }
    return known[code] ?? withZone(row);
  };
}
