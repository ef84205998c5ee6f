/** Latitude and longitude whose degrees, minutes and seconds stand in columns of their own. */
import { foldLetters } from '../dates/foldDateText.ts';
import { coordinateForm, notANumber, plainNumber, toNumber } from '../numbers/readNumbers.ts';
import { textAt, type RawColumn } from '../table/rawColumn.ts';
import type { RawTable } from '../table/rawTable.ts';
import type { Mapping } from './mapping.ts';

const axes = {
  latitude: /(?:^| )(?:lat|latitude|خط العرض|العرض|enlem|n|north|شمال)(?: |$)/u,
  longitude: /(?:^| )(?:lon|long|lng|longitude|خط الطول|الطول|boylam|e|east|شرق)(?: |$)/u,
} as const;
const units = {
  degrees: /(?:^| )(?:d|deg|degs|degrees?|derece|degres?|grad|درج(?:ه|ات))(?: |$)/u,
  minutes: /(?:^| )(?:m|min|mins|minutes?|dakika|دقيقه|دقايق)(?: |$)/u,
  seconds: /(?:^| )(?:s|sec|secs|seconds?|secondes?|saniye|ثانيه|ثواني)(?: |$)/u,
} as const;

/** Numbers of columns. */
export interface AngleParts {
  readonly degrees: number;
  readonly minutes: number;
  readonly seconds: number | null;
}

/** Null unless both coordinates have a column of degrees and one of minutes. */
export function anglePartsOf(names: readonly string[]): Readonly<Record<keyof typeof axes, AngleParts>> | null {
  const plain = names.map((name) =>
    foldLetters(name.replace(/([a-z])([A-Z])/g, '$1 $2'))
      .replace(/[_\-./:()[\]°]+/g, ' ')
      .trim(),
  );
  const partsOf = (axis: RegExp): AngleParts | null => {
    const find = (unit: RegExp): number =>
      plain.findIndex((name) => axis.test(name) && unit.test(name.replace(axis, ' ')));
    const [degrees, minutes, seconds] = [find(units.degrees), find(units.minutes), find(units.seconds)];
    return degrees < 0 || minutes < 0 || minutes === degrees
      ? null
      : { degrees, minutes, seconds: seconds < 0 || seconds === minutes ? null : seconds };
  };
  const [latitude, longitude] = [partsOf(axes.latitude), partsOf(axes.longitude)];
  return latitude && longitude ? { latitude, longitude } : null;
}

/** What minutes and seconds of a row add to its degrees; `Infinity` where they are no numbers below 60. Empty cells add nothing. */
function addedDegrees(columns: readonly RawColumn[], { minutes, seconds }: AngleParts, row: number): number {
  const read = (number: number | null): number => {
    const column = number === null ? undefined : columns[number];
    const value = column ? toNumber(plainNumber(textAt(column, row)), coordinateForm) : 0;
    return Number.isNaN(value) ? 0 : value >= 0 && value < 60 ? value : Infinity;
  };
  return read(minutes) / 60 + read(seconds) / 3600;
}

const sideNames = {
  latitude: /^(?:n ?[/_-]? ?s|(?:gps ?)?lat(?:itude)?[ _-]?(?:dir(?:ection)?|hemi(?:sphere)?|ref|ns))$/i,
  longitude: /^(?:e ?[/_-]? ?w|(?:gps ?)?lon(?:g(?:itude)?)?[ _-]?(?:dir(?:ection)?|hemi(?:sphere)?|ref|ew))$/i,
} as const;

/** The column that says for each row on which side of the equator or of Greenwich it lies; undefined where none does. */
function sideColumnOf(columns: readonly RawColumn[], axis: keyof typeof sideNames): RawColumn | undefined {
  return columns.find(({ name }) => sideNames[axis].test(name.trim()));
}

function isTurnedSide(text: string): boolean {
  return /^(?:s|south|w|west|o|ouest|ج|غ)/i.test(text.trim());
}

/** Adds minutes and seconds of columns of their own to the degrees, and turns those that a column of sides says lie in the south or west. */
export function addAngleParts(
  table: RawTable,
  roles: Mapping['columns'],
  latitude: Float64Array,
  longitude: Float64Array,
): void {
  const parts = anglePartsOf(table.columns.map(({ name }) => name));
  for (const [axis, degrees] of [
    ['latitude', latitude],
    ['longitude', longitude],
  ] as const) {
    const own = parts !== null && roles[axis] === parts[axis].degrees ? parts[axis] : null;
    const side = roles[axis] === null ? undefined : sideColumnOf(table.columns, axis);
    for (let row = 0; (own || side) && row < table.rows; row += 1) {
      let value = degrees[row] ?? Number.NaN;
      if (!Number.isFinite(value)) continue;
      const added = own && Number.isInteger(value) ? addedDegrees(table.columns, own, row) : 0;
      value += value < 0 ? -added : added;
      if (side && value > 0 && isTurnedSide(textAt(side, row))) value = -value;
      degrees[row] = Number.isFinite(value) ? value : notANumber;
    }
  }
}
