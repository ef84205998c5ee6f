/** The name of a place as a map writes it: without "(town)", and one spelling everywhere. */
import '../../words/plates.ts';
import { isBriefPlace } from '../../domain/geo/briefPlaces.ts';
import type { Place } from '../../domain/records/record.ts';
import type { Words } from '../../words/words.ts';

export function shortName({ id, name }: Pick<Place, 'id' | 'name'>, words: Words): string {
  if (isBriefPlace(id)) return words.t(`place.${id}`);
  return words
    .text(name)
    .replace(/ \((?:town|city|governorate)\)$/u, '')
    .replace(/^(?:مدينة|بلدة) /u, '')
    .split(/[,،]/u, 1)
    .join('');
}
