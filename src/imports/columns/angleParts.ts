/** Latitude and longitude whose degrees, minutes and seconds stand in columns of their own. */
import { foldLetters } from '../dates/foldDateText.ts';
import { plainNumber, toNumber, coordinateForm } from '../numbers/readNumbers.ts';
import { textAt, type RawColumn } from '../table/rawColumn.ts';

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
export function addedDegrees(columns: readonly RawColumn[], { minutes, seconds }: AngleParts, row: number): number {
  const read = (number: number | null): number => {
    const column = number === null ? undefined : columns[number];
    const value = column ? toNumber(plainNumber(textAt(column, row)), coordinateForm) : 0;
    return Number.isNaN(value) ? 0 : value >= 0 && value < 60 ? value : Infinity;
  };
  return read(minutes) / 60 + read(seconds) / 3600;
}
