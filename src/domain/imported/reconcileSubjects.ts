/** The curated records as they are compared with imported rows: events, identified by place, days and who took part. */
import { distanceKm } from '../geo/distance.ts';
import type { RecordFacts } from '../records/facts.ts';
import { boundsOfPlacement } from '../geo/placeRecord.ts';
import type { Placement, Position } from '../geo/placement.ts';
import type { Subject } from './reconcile.ts';

function placeOf(placement: Placement): Pick<Subject, 'position' | 'radiusKm'> {
  if (placement.kind === 'point') return { position: placement.position, radiusKm: placement.radiusM / 1000 };
  const bounds = placement.kind === 'area' ? boundsOfPlacement(placement) : undefined;
  if (!bounds) return { position: null, radiusKm: Infinity };
  const [west, south, east, north] = bounds;
  const middle: Position = [(west + east) / 2, (south + north) / 2];
  // A circle around the box: it may take in too much, never too little.
  return {
    position: middle,
    radiusKm: Math.max(
      ...(
        [
          [west, south],
          [east, south],
          [west, north],
          [east, north],
        ] as const
      ).map((corner) => distanceKm(middle, corner)),
    ),
  };
}

/** Undefined for a detention site: it exists for years and is not an event. */
export function subjectOf({ record, placement, actors }: RecordFacts): Subject | undefined {
  if (record.kind === 'detention-site') return undefined;
  return {
    record: record.id,
    ...placeOf(placement),
    earliest: record.when.earliest,
    latest: record.when.latest,
    actors,
  };
}
