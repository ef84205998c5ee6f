/**
 * The label point of an area. It is not a position: it lies inside the drawn outline, and far enough from every place with its own point not to be taken
 * for that place. Only areas have one.
 */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distanceKm } from '../../domain/geo/distance.ts';
import type { Placement, Position } from '../../domain/geo/placement.ts';
import { placementAt, placementOf } from '../../domain/geo/placeRecord.ts';
import type { BriefRecord, LabelPosition, Place } from '../../domain/records/record.ts';
import type { Entry } from '../entry.ts';
import { byId, type Tables } from '../tables.ts';
import { errorAt, type Check, type Finding } from './check.ts';

/** At a smaller distance a label looks like a mark of the place. */
const clearKm = 3;

interface NamedPoint {
  readonly id: string;
  readonly position: Position;
}

function pointsIn(places: Tables['places']): readonly NamedPoint[] {
  return places.flatMap(({ value: { id, geometry } }) => {
    if (geometry?.type !== 'Point') return [];
    const [longitude = NaN, latitude = NaN] = geometry.coordinates;
    return [{ id, position: [longitude, latitude] as const }];
  });
}

function labelFaults(
  entry: Entry<unknown>,
  label: LabelPosition | undefined,
  placement: Placement,
  points: readonly NamedPoint[],
): readonly Finding[] {
  if (label === undefined) return [];
  if (placement.kind !== 'area')
    return [errorAt(entry, 'labelAt', 'Only what is drawn as an area has a label position.', 'Remove "labelAt".')];
  const { area } = placement;
  const near = points.find(({ position }) => distanceKm(label, position) < clearKm);
  return [
    ...(booleanPointInPolygon([...label], area.geometry)
      ? []
      : [errorAt(entry, 'labelAt', `The label lies outside the outline of "${area.id}".`, 'Move it inside.')]),
    ...(near
      ? [
          errorAt(
            entry,
            'labelAt',
            `The label lies within ${clearKm} km of "${near.id}" and would be read as that place.`,
            'Move it away from every place that has a point.',
          ),
        ]
      : []),
  ];
}

function partFaults(entry: Entry<BriefRecord>, placement: Placement): readonly Finding[] {
  return entry.value.part === undefined || placement.kind === 'area'
    ? []
    : [errorAt(entry, 'part', 'Only what is drawn as an area has parts.', 'Remove "part".')];
}

export const labels: Check = {
  name: 'labels of areas cannot be taken for positions',
  find: ({ places, records, areas }) => {
    const gazetteer = { places: byId(places), areas: byId(areas) };
    const points = pointsIn(places);
    const ofPlace = (entry: Entry<Place>): readonly Finding[] => {
      const { id, geoPrecision, radiusM, labelAt } = entry.value;
      return labelFaults(entry, labelAt, placementAt(id, geoPrecision, radiusM, gazetteer), points);
    };
    const ofRecord = (entry: Entry<BriefRecord>): readonly Finding[] => {
      const placement = placementOf(entry.value, gazetteer);
      return [...labelFaults(entry, entry.value.labelAt, placement, points), ...partFaults(entry, placement)];
    };
    return [...places.flatMap(ofPlace), ...records.flatMap(ofRecord)];
  },
};
