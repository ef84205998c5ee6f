/** The names of the gazetteer, ready to be looked for. It stays the same from report to report. */
import { memoizeLast } from '../../base/memoizeLast.ts';
import type { Place, PlaceId } from '../../domain/records/record.ts';
import { createPhraseIndex } from '../reading/phrases.ts';
import { placeForms } from './placeForms.ts';

export const indexOfPlaces = memoizeLast((places: ReadonlyMap<PlaceId, Place>) =>
  createPhraseIndex([...places.values()].flatMap(placeForms)),
);
