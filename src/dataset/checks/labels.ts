/**
 * The label point of an area. It is not a position: it lies inside the drawn outline, and far enough from every place with its own point not to be taken
 * for that place. Only areas have one.
 */
import { distanceKm } from '../../domain/geo/distance.ts';
import type { Placement } from '../../domain/geo/placement.ts';
import { placementAt, placementOf } from '../../domain/geo/placeRecord.ts';
import type { BriefRecord, Place } from '../../domain/records/record.ts';
import { isInArea } from '../../domain/geo/within.ts';
import type { Entry } from '../entry.ts';
import { byId, type Tables } from '../tables.ts';
import { errorAt, type Check, type Finding } from './check.ts';

/** At a smaller distance a label looks like a mark of the place. */
const clearKm = 3;

type Fault = readonly [key: string, message: string, remedy: string];

/** What is wrong with a label position or a part, by where the entry is drawn. */
function faultOf(
  { labelAt, part }: Pick<BriefRecord, 'labelAt' | 'part'>,
  placement: Placement,
  places: Tables['places'],
): Fault | undefined {
  const key = labelAt ? 'labelAt' : 'part';
  if (!labelAt && !part) return undefined;
  if (placement.kind !== 'area') return [key, 'Only what is drawn as an area has it.', `Remove "${key}".`];
  if (!labelAt) return undefined;
  if (!isInArea(labelAt, placement.area.geometry))
    return [key, `It lies outside the outline of "${placement.area.id}".`, 'Move it inside.'];
  const near = places.find(({ value: { geometry } }) => {
    const [longitude, latitude] = geometry?.type === 'Point' ? geometry.coordinates : [];
    return longitude !== undefined && latitude !== undefined && distanceKm(labelAt, [longitude, latitude]) < clearKm;
  });
  return (
    near && [
      key,
      `It lies within ${clearKm} km of "${near.value.id}".`,
      'Move it away: it would be read as that place.',
    ]
  );
}

export const labels: Check = {
  name: 'labels of areas cannot be taken for positions',
  find: ({ places, records, areas }) => {
    const gazetteer = { places: byId(places), areas: byId(areas) };
    const findIn = (entry: Entry<Place | BriefRecord>): readonly Finding[] => {
      const { value } = entry;
      const placement =
        value.kind === 'place'
          ? placementAt(value.id, value.geoPrecision, value.radiusM, gazetteer)
          : placementOf(value, gazetteer);
      const fault = faultOf(value, placement, places);
      return fault ? [errorAt(entry, ...fault)] : [];
    };
    return [...places, ...records].flatMap(findIn);
  },
};
