/** Geometries as well-known binary (OGC Simple Features), little-endian, two dimensions: what GeoParquet holds. */
import type { Geometry, Position } from 'geojson';

const codes = { Point: 1, LineString: 2, Polygon: 3, MultiPolygon: 6 } as const;

/** Numbers in the order in which they are written: bytes, 32-bit counts and doubles. */
type Part = { readonly byte: number } | { readonly count: number } | { readonly degrees: number };

const head = (code: number): readonly Part[] => [{ byte: 1 }, { count: code }];
const point = (position: Position): readonly Part[] => [
  { degrees: position[0] ?? Number.NaN },
  { degrees: position[1] ?? Number.NaN },
];
const chain = (positions: readonly Position[]): readonly Part[] => [
  { count: positions.length },
  ...positions.flatMap(point),
];
const polygon = (rings: readonly (readonly Position[])[]): readonly Part[] => [
  ...head(codes.Polygon),
  { count: rings.length },
  ...rings.flatMap(chain),
];

function partsOf(geometry: Geometry): readonly Part[] {
  switch (geometry.type) {
    case 'Point':
      return [...head(codes.Point), ...point(geometry.coordinates)];
    case 'LineString':
      return [...head(codes.LineString), ...chain(geometry.coordinates)];
    case 'Polygon':
      return polygon(geometry.coordinates);
    case 'MultiPolygon':
      return [
        ...head(codes.MultiPolygon),
        { count: geometry.coordinates.length },
        ...geometry.coordinates.flatMap(polygon),
      ];
    default:
      throw new Error(`No record has a ${geometry.type}.`);
  }
}

const sizeOf = (part: Part): number => ('byte' in part ? 1 : 'count' in part ? 4 : 8);

export function writeWkb(geometry: Geometry): Uint8Array {
  const parts = partsOf(geometry);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + sizeOf(part), 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const part of parts) {
    if ('byte' in part) view.setUint8(at, part.byte);
    else if ('count' in part) view.setUint32(at, part.count, true);
    else view.setFloat64(at, part.degrees, true);
    at += sizeOf(part);
  }
  return bytes;
}
