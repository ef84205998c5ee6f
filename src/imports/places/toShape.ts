/**
 * One position for a geometry of any kind. A point is its own position. An area, a line or several places have a point inside or on them, a code that says
 * what they are, and the distance to the farthest vertex. They are never drawn at that point.
 */
import { distanceKm } from '../../domain/geo/distance.ts';
import type { ImportLimits } from '../limits.ts';
import { ImportStop } from '../importStop.ts';
import { noShape, shapeCodes, type Shape } from '../table/rawTable.ts';
import { interiorPoint } from './interiorPoint.ts';
import type { Projector } from './projections.ts';

type Vertex = readonly [x: number, y: number];

const depths: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
};

/** Counts vertices over a whole file. */
export interface VertexCount {
  vertices: number;
  /** One of them, as written, is beyond what degrees can be. */
  beyondDegrees?: boolean;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** NaN for what is no number. Some programs write the numbers of a position as texts. */
function toNumeric(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^[+-]?\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : Number.NaN;
}

/** False for what is not a position. */
function collect(coordinates: unknown, depth: number, into: Vertex[]): boolean {
  if (!Array.isArray(coordinates)) return false;
  if (depth > 0) return coordinates.every((part) => collect(part, depth - 1, into));
  if (coordinates.length === 0) return true;
  const [x, y] = [toNumeric(coordinates[0]), toNumeric(coordinates[1])];
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
  into.push([x, y]);
  return true;
}

/** The vertices of a ring: from `start` up to, but not including, `end`. */
interface RingRange {
  readonly start: number;
  readonly end: number;
}

/** What a geometry is made of, in the coordinates of the file. */
interface Parts {
  readonly vertices: Vertex[];
  /** Rings of each polygon, the outline first. */
  readonly polygons: (readonly RingRange[])[];
  hasLine: boolean;
}

/** False for what is not a polygon. */
function collectPolygon(coordinates: unknown, into: Parts): boolean {
  if (!Array.isArray(coordinates)) return false;
  const rings: RingRange[] = [];
  into.polygons.push(rings);
  return coordinates.every((ring) => {
    const start = into.vertices.length;
    const isRing = collect(ring, 1, into.vertices);
    rings.push({ start, end: into.vertices.length });
    return isRing;
  });
}

function collectAll(geometry: Readonly<Record<string, unknown>>, into: Parts, level = 0): boolean {
  const { type, coordinates, geometries } = geometry;
  if (type === 'GeometryCollection')
    return (
      level < 8 &&
      Array.isArray(geometries) &&
      geometries.every((part) => isRecord(part) && collectAll(part, into, level + 1))
    );
  if (type === 'Polygon') return collectPolygon(coordinates, into);
  if (type === 'MultiPolygon')
    return Array.isArray(coordinates) && coordinates.every((polygon) => collectPolygon(polygon, into));
  if (typeof type !== 'string' || !Object.hasOwn(depths, type)) return false;
  into.hasLine ||= type.endsWith('LineString');
  return collect(coordinates, depths[type] ?? 0, into.vertices);
}

/** The vertex nearest to the middle of all: it lies on the geometry, whatever its form. */
function middleVertex(vertices: readonly Vertex[]): Vertex {
  const [sumX, sumY] = vertices.reduce<Vertex>(([x, y], [ownX, ownY]) => [x + ownX, y + ownY], [0, 0]);
  const [middleX, middleY] = [sumX / vertices.length, sumY / vertices.length];
  const away = ([x, y]: Vertex): number => (x - middleX) ** 2 + (y - middleY) ** 2;
  return vertices.reduce((best, vertex) => (away(vertex) < away(best) ? vertex : best));
}

function represent(vertices: readonly Vertex[], polygons: Parts['polygons'], hasLine: boolean): Shape {
  const inside = interiorPoint(polygons.map((rings) => rings.map(({ start, end }) => vertices.slice(start, end))));
  const chosen = inside ?? middleVertex(vertices);
  const farthestKm = vertices.reduce((most, vertex) => Math.max(most, distanceKm(chosen, vertex)), 0);
  return {
    code: inside ? shapeCodes.area : hasLine || polygons.length > 0 ? shapeCodes.line : shapeCodes.several,
    longitude: chosen[0],
    latitude: chosen[1],
    radiusM: farthestKm * 1000,
  };
}

/** Undefined where it is not a geometry; `noShape` where there is none or an empty one. `project`: to longitude and latitude, where it is in another system. */
export function toShape(
  geometry: unknown,
  limits: ImportLimits,
  count: VertexCount,
  project?: Projector,
): Shape | undefined {
  if (geometry === null || geometry === undefined) return noShape;
  if (!isRecord(geometry)) return undefined;
  const parts: Parts = { vertices: [], polygons: [], hasLine: false };
  if (!collectAll(geometry, parts)) return undefined;
  const { vertices: written, polygons, hasLine } = parts;
  if (project && written.some(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 90)) count.beyondDegrees = true;
  const vertices = project ? written.map(([x, y]) => project(x, y)) : written;
  if (project && vertices.some(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y))) return undefined;
  count.vertices += vertices.length;
  if (count.vertices > limits.vertices) throw new ImportStop('tooManyVertices', { limit: limits.vertices });
  const [first] = vertices;
  if (!first) return noShape;
  // A collection of one point, or a line of which all vertices are one, is a point too.
  const isPoint = vertices.every(([x, y]) => x === first[0] && y === first[1]);
  return isPoint
    ? { code: shapeCodes.point, longitude: first[0], latitude: first[1], radiusM: Number.NaN }
    : represent(vertices, polygons, hasLine);
}
