/** The five places that the map is about, by their ids in the gazetteer. They keep their names at every zoom at which they are in sight. */
import type { PlaceId } from '../records/record.ts';

export const briefPlaces = ['qaim-town', 'rutbah-town', 'hol-town', 'shaddadi-town', 'hatra-town'] as const;

export type BriefPlace = (typeof briefPlaces)[number];

export function isBriefPlace(id: PlaceId): id is BriefPlace {
  return briefPlaces.some((place) => place === id);
}
