/** Geometry functions shared by the scripts of the basemap. Coordinates are `[longitude, latitude]`. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { basemapWindow } from '../../map/basemap/basemapWindow.ts';

export function isInWindow([longitude, latitude]: Position): boolean {
  const [west, south, east, north] = basemapWindow;
  return (
    longitude !== undefined &&
    latitude !== undefined &&
    longitude >= west &&
    longitude <= east &&
    latitude >= south &&
    latitude <= north
  );
}

export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index < 0 ? items.length + index : index];
  if (item === undefined) throw new Error(`There is no item ${index} among ${items.length}.`);
  return item;
}

export const x = (position: Position): number => at(position, 0);
export const y = (position: Position): number => at(position, 1);

/** Positions are equal if their texts are equal. */
export const keyOf = (position: Position): string => `${x(position)} ${y(position)}`;

/** Kilometres on the plane that touches the middle of both; exact enough for lengths of a few kilometres. */
export function planeKm(a: Position, b: Position): number {
  const scale = Math.cos(((y(a) + y(b)) / 2) * (Math.PI / 180));
  return Math.hypot((x(a) - x(b)) * scale, y(a) - y(b)) * 111.195;
}

/** Square kilometres of a ring, positive when it runs counter-clockwise. */
export function ringAreaKm2(ring: readonly Position[]): number {
  const scale = Math.cos((ring.reduce((sum, position) => sum + y(position), 0) / ring.length) * (Math.PI / 180));
  let doubled = 0;
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const a = at(ring, i);
    const b = at(ring, i + 1);
    doubled += (x(a) * y(b) - x(b) * y(a)) * scale;
  }
  return (doubled / 2) * 111.195 ** 2;
}

/** Area of the outer rings minus that of the inner rings. */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  return partsOf(geometry)
    .flatMap((rings) => rings.map((ring, i) => Math.abs(ringAreaKm2(ring)) * (i === 0 ? 1 : -1)))
    .reduce((a, b) => a + b, 0);
}

export function partsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** RFC 7946: outer rings run counter-clockwise, inner rings clockwise, and five decimals (about a metre) are enough. */
export function toRfc7946(geometry: Polygon | MultiPolygon, decimals = 5): Polygon | MultiPolygon {
  const parts = partsOf(geometry)
    .map((rings) =>
      rings
        .map((ring, index) => {
          const rounded = ring
            .map((position) => roundPosition(position, decimals))
            .filter((position, i, all) => i === 0 || keyOf(position) !== keyOf(at(all, i - 1)));
          return ringAreaKm2(rounded) > 0 === (index === 0) ? rounded : rounded.reverse();
        })
        .filter((ring) => ring.length >= 4),
    )
    .filter((rings) => rings.length > 0);
  return parts.length === 1
    ? { type: 'Polygon', coordinates: at(parts, 0) }
    : { type: 'MultiPolygon', coordinates: parts };
}

export function roundPosition(position: Position, decimals = 5): Position {
  const factor = 10 ** decimals;
  return [Math.round(x(position) * factor) / factor, Math.round(y(position) * factor) / factor];
}

/** Chaikin's corner cutting of a closed ring: coarse outlines of lakes become shores. */
export function smoothRing(ring: readonly Position[], times: number): Position[] {
  let points = ring.slice(0, -1);
  for (let round = 0; round < times; round += 1) {
    points = points.flatMap((a, i) => {
      const b = at(points, (i + 1) % points.length);
      return [mix(a, b, 0.25), mix(a, b, 0.75)];
    });
  }
  return [...points, at(points, 0)];
}

/** The same for an open line; its ends stay where they are. */
export function smoothLine(line: readonly Position[], times: number): Position[] {
  let points = [...line];
  for (let round = 0; round < times; round += 1) {
    const cut = points
      .slice(0, -1)
      .flatMap((a, i) => [mix(a, at(points, i + 1), 0.25), mix(a, at(points, i + 1), 0.75)]);
    points = [at(points, 0), ...cut.slice(1, -1), at(points, -1)];
  }
  return points;
}

export function mix(a: Position, b: Position, share: number): Position {
  return [x(a) + (x(b) - x(a)) * share, y(a) + (y(b) - y(a)) * share];
}

export function isInRing([px, py]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  if (px === undefined || py === undefined) return false;
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const a = at(ring, i);
    const b = at(ring, i + 1);
    if (y(a) > py !== y(b) > py && px < x(a) + ((py - y(a)) / (y(b) - y(a))) * (x(b) - x(a))) inside = !inside;
  }
  return inside;
}

export function isInPolygon(position: Position, geometry: Polygon | MultiPolygon): boolean {
  return partsOf(geometry).some((rings) => rings.filter((ring) => isInRing(position, ring)).length % 2 === 1);
}
