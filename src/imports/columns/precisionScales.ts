/** The precisions of ACLED and UCDP GED on the scale of this project (data/CODEBOOK.md, section 6), and what they say of dates. */
import { dayOf, civilOf } from '../../domain/time/day.ts';
import { geoPrecisions, type GeoPrecision } from '../../domain/records/record.ts';
import type { PrecisionScale } from './mapping.ts';
import type { Days } from '../dates/otherCalendars.ts';

export interface PlacePrecision {
  /** Index into `geoPrecisions`. */
  readonly code: number;
  /** NaN where the precision speaks of an area and not of a circle. */
  readonly radiusM: number;
}

const at = (precision: GeoPrecision, radiusM = Number.NaN): PlacePrecision => ({
  code: geoPrecisions.indexOf(precision),
  radiusM,
});

/**
 * 1: a named place, never a street, so to five kilometres. 2: part of a region, written at a town that represents it. 3: a larger region, written at its
 * capital. The coordinates of 2 and 3 are no position.
 */
const acled: Readonly<Record<string, PlacePrecision>> = {
  1: at('settlement', 5000),
  2: at('district'),
  3: at('governorate'),
};
const ucdp: Readonly<Record<string, PlacePrecision>> = {
  1: at('settlement', 5000),
  2: at('settlement', 25_000),
  3: at('district'),
  4: at('governorate'),
  5: at('line'),
  6: at('country'),
  7: at('country'),
};

/** Undefined where the text is no precision of the scale. */
export function placePrecision(text: string, scale: PrecisionScale): PlacePrecision | undefined {
  const value = text.trim();
  if (scale === 'own')
    return geoPrecisions.some((precision) => precision === value.toLowerCase())
      ? at(value.toLowerCase() as GeoPrecision)
      : undefined;
  const table = scale === 'acled' ? acled : ucdp;
  return Object.hasOwn(table, value) ? table[value] : undefined;
}

/** ACLED’s time precision: the date stands for the middle of a week, or for a month. Undefined where it is none of 1, 2, 3. */
export function widenAcledDate({ first, last }: Days, precision: string): Days | undefined {
  switch (precision.trim()) {
    case '1':
      return { first, last };
    case '2':
      return { first: first - 3, last: last + 3 };
    case '3': {
      const { year, month } = civilOf(first);
      const [start, after] = [dayOf(year, month, 1), month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)];
      return start === undefined || after === undefined ? undefined : { first: start, last: after - 1 };
    }
    default:
      return undefined;
  }
}
