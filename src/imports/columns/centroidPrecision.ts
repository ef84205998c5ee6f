/** The middle of an area given as a position is as precise as the area is small. */
import type { GeoPrecision } from '../../domain/records/record.ts';
import { foldLetters } from '../dates/foldDateText.ts';
import type { Columns } from './guessDates.ts';

/**
 * Of positions whose column is named after the middle of an area, as `Governorate centroid latitude`: the precision of the area. A centroid of an area that is
 * not named is one of the smallest that the table names.
 */
export function centroidPrecision(
  names: readonly string[],
  { latitude, longitude, position, governorate }: Columns,
): GeoPrecision | null {
  const name = [latitude, longitude, position].map((index) => (index === null ? '' : names[index])).join(' ');
  const words = foldLetters(name).replace(/[_\-./:()[\]]+/g, ' ');
  // What is named as the place of an area, as `primary_country.location`, is its middle as well.
  const ofArea =
    /(?:^| )(?:country|governorate|province|district|adm(?:in)? ?[0-4]) (?:lat|lon|lng|location|coord|geo|position|gps)/;
  if (!/centroid|(?:^| )cent(?:er|re) of |مركز ال/.test(words) && !ofArea.test(words)) return null;
  if (/countr|adm(?:in)? ?0|دوله/.test(words)) return 'country';
  if (/govern|provin|adm(?:in)? ?1|محافظ/.test(words)) return 'governorate';
  if (/distr|adm(?:in)? ?[234]|qada|قضاء|ناحيه/.test(words)) return 'district';
  const hasSmaller = names.some((each) => /distr|adm(?:in)?[ _]?[234]|village|town|camp|قضاء|ناحية|قرية/i.test(each));
  return governorate !== null && !hasSmaller ? 'governorate' : 'district';
}
