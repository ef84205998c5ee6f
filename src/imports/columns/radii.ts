/** Radii of positions. Their unit follows the number, is in the name of the column or has a column of its own. */
import { foldLetters } from '../dates/foldDateText.ts';
import { metresOf, readDistance, unitOfColumn } from '../numbers/readDistance.ts';
import type { NumberForm } from '../numbers/readNumbers.ts';
import { textAt, type RawColumn } from '../table/rawColumn.ts';
import type { RawTable } from '../table/rawTable.ts';

/** The value of a number whose unit is not said. */
export const noUnit = -1;

/** Receivers give their accuracy in metres. */
const ofReceivers = /accura|precis|^_|دق[هة]|hassasiyet|doğruluk|genauigkeit/i;
const unitName =
  /^(?:(?:radius|accuracy|precision|distance|uncertainty|error)[ _-]*)?(?:units?|uom)$|^(?:ال)?وحد[هة]$|^birim$|^unité$|^einheit$/i;
/** A smaller number is hardly a radius in metres around an event: it counts kilometres or something else. */
const leastMetres = 50;

function unitColumnOf({ columns }: RawTable, radius: RawColumn): RawColumn | undefined {
  return columns.find((column) => column !== radius && unitName.test(column.name.trim()));
}

/** Metres of each row: NaN where nothing is known, `notANumber` where a text is none, `noUnit` where its unit is not clear. */
export function readRadii(table: RawTable, column: RawColumn, form: NumberForm): Float64Array {
  const named = unitOfColumn(column.name);
  const units = named === null ? unitColumnOf(table, column) : undefined;
  const known = new Map<string, readonly [metres: number, isBare: boolean]>();
  const readOne = (text: string, row: number): readonly [metres: number, isBare: boolean] => {
    const unit = units ? metresOf(foldLetters(textAt(units, row))) : (named ?? 1);
    const radius = readDistance(text, unit, form);
    // With another unit it would be another distance: the text does not say its own.
    return [radius, !Object.is(readDistance(text, 7, form), readDistance(text, 1, form))];
  };
  const read = (row: number): readonly [metres: number, isBare: boolean] => {
    const text = textAt(column, row);
    const key = units ? `${text}\0${textAt(units, row)}` : text;
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = readOne(text, row)));
    return found;
  };
  const radii = Float64Array.from({ length: table.rows }, (_, row) => read(row)[0]);
  if (units) return radii.map((radius, row) => (read(row)[1] && Number.isNaN(radius) ? noUnit : radius));
  if (named !== null || ofReceivers.test(column.name)) return radii;
  const stated = [...known.values()].filter(([radius]) => radius > 0 && Number.isFinite(radius));
  const isUnclear = stated.some(([, isBare]) => !isBare) || stated.every(([radius]) => radius < leastMetres);
  return isUnclear ? radii.map((radius, row) => (radius > 0 && read(row)[1] ? noUnit : radius)) : radii;
}
