/** The part of an area that a report names: “the south of the district”. Where exactly it ends nobody says; half of the bounds is taken. */
import { bbox } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { AreaPart } from '../records/record.ts';

/** Keeps what of a ring lies on one side of a line along a meridian (`axis` 0) or a parallel (1). */
function cutRing(ring: readonly Position[], axis: 0 | 1, at: number, keepsGreater: boolean): readonly Position[] {
  const isKept = (corner: Position): boolean => (corner[axis] ?? 0) >= at === keepsGreater;
  return ring.flatMap((corner, index): Position[] => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? corner;
    const [a, b] = [before[axis] ?? 0, corner[axis] ?? 0];
    const share = (at - a) / (b - a);
    const crossing: Position[] =
      isKept(before) === isKept(corner)
        ? []
        : [
            [
              (before[0] ?? 0) + share * ((corner[0] ?? 0) - (before[0] ?? 0)),
              (before[1] ?? 0) + share * ((corner[1] ?? 0) - (before[1] ?? 0)),
            ],
          ];
    return isKept(corner) ? [...crossing, corner] : crossing;
  });
}

/** `reach`: share of the bounds beyond the half, for an edge that fades. Null where nothing of the area lies in that part. */
export function areaPart(geometry: Polygon | MultiPolygon, part: AreaPart, reach = 0): MultiPolygon | null {
  const [west, south, east, north] = bbox(geometry) as [number, number, number, number];
  const [width, height] = [east - west, north - south];
  const half = 0.5 + reach;
  const inset = part === 'centre' ? 0.25 - reach : 0;
  const cuts = [
    [0, part.includes('east') ? east - width * half : west + width * inset, true],
    [0, part.includes('west') ? west + width * half : east - width * inset, false],
    [1, part.includes('north') ? north - height * half : south + height * inset, true],
    [1, part.includes('south') ? south + height * half : north - height * inset, false],
  ] as const;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const kept = polygons.flatMap((rings) => {
    const cut = rings
      .map((ring) =>
        cuts.reduce<readonly Position[]>((left, [axis, at, greater]) => cutRing(left, axis, at, greater), ring),
      )
      .filter((ring) => ring.length > 2)
      .map((ring) => [...ring, ring[0] as Position]);
    return cut.length > 0 ? [cut] : [];
  });
  return kept.length > 0 ? { type: 'MultiPolygon', coordinates: kept } : null;
}
