/** A place given by direction and distance from another one: the circle in which it lies. */
import { destination } from '@turf/turf';
import type { AreaPart, Place } from '../../domain/records/record.ts';
import type { OffsetFootprint } from '../proposal.ts';

const bearings: Readonly<Partial<Record<AreaPart, number>>> = {
  north: 0,
  'north-east': 45,
  east: 90,
  'south-east': 135,
  south: 180,
  'south-west': 225,
  west: 270,
  'north-west': 315,
};

/** Degrees clockwise from north. */
export function bearingOf(direction: AreaPart): number | undefined {
  return bearings[direction];
}

const kmPerMile = 1.609344;

export function toKm(value: number, unit: string): number {
  return /^mi|^ميل|^اميال/i.test(unit) ? Math.round(value * kmPerMile) : value;
}

/** A direction in words covers an eighth of the circle, a distance in words a tenth of itself. */
const halfSector = Math.PI / 8;
const distanceShare = 0.1;

/**
 * `bearing` undefined: anywhere at this distance. Undefined where the place has no point to measure from: "60 km south-west of the province" names no place.
 */
export function offsetFootprint(
  { geometry, radiusM }: Place,
  km: number,
  bearing: number | undefined,
): OffsetFootprint | undefined {
  if (geometry?.type !== 'Point') return undefined;
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  const own = radiusM ?? 0;
  if (bearing === undefined)
    return { position: [longitude, latitude], radiusM: Math.round(km * 1000 * (1 + distanceShare) + own) };
  const [east = longitude, north = latitude] = destination([longitude, latitude], km, bearing, { units: 'kilometers' })
    .geometry.coordinates;
  const spread = Math.hypot(km * Math.sin(halfSector), km * distanceShare);
  return { position: [Number(east.toFixed(4)), Number(north.toFixed(4))], radiusM: Math.round(spread * 1000 + own) };
}
