/** Geometries as well-known text (OGC Simple Features). */
import type { Geometry, Position } from 'geojson';

const chain = (positions: readonly Position[]): string =>
  `(${positions.map((position) => position.join(' ')).join(', ')})`;
const polygon = (rings: readonly (readonly Position[])[]): string => `(${rings.map(chain).join(', ')})`;

/** Throws for a type that no record has. */
export function writeWkt(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return `POINT ${chain([geometry.coordinates])}`;
    case 'LineString':
      return `LINESTRING ${chain(geometry.coordinates)}`;
    case 'Polygon':
      return `POLYGON ${polygon(geometry.coordinates)}`;
    case 'MultiPolygon':
      return `MULTIPOLYGON (${geometry.coordinates.map(polygon).join(', ')})`;
    default:
      throw new Error(`No record has a ${geometry.type}.`);
  }
}
