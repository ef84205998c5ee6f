/**
 * One position for a geometry of any kind. A point stands for itself. Anything larger is represented by a point that lies on or in it, flagged as such, with
 * the distance to its farthest vertex, so that nobody takes it for a place that was known so well.
 */
import { distanceKm } from '../../domain/geo/distance.ts';
import type { ImportLimits } from '../limits.ts';
import { ImportStop } from '../importStop.ts';
import { noShape, type Shape } from '../table/rawTable.ts';
import type { Projector } from './projections.ts';

type Vertex = readonly [x: number, y: number];

const depths: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
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

/** False for what is not a position. */
function collect(coordinates: unknown, depth: number, into: Vertex[]): boolean {
  if (!Array.isArray(coordinates)) return false;
  if (depth > 0) return coordinates.every((part) => collect(part, depth - 1, into));
  if (coordinates.length === 0) return true;
  const [x, y] = coordinates as readonly unknown[];
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) return false;
  into.push([x, y]);
  return true;
}

function collectAll(geometry: Readonly<Record<string, unknown>>, into: Vertex[], level = 0): boolean {
  const { type, coordinates, geometries } = geometry;
  if (type === 'GeometryCollection')
    return (
      level < 8 &&
      Array.isArray(geometries) &&
      geometries.every((part) => isRecord(part) && collectAll(part, into, level + 1))
    );
  return typeof type === 'string' && Object.hasOwn(depths, type) && collect(coordinates, depths[type] ?? 0, into);
}

/** The vertex nearest to the middle of all: it lies on the geometry, whatever its form. */
function represent(vertices: readonly Vertex[]): Shape {
  const [sumX, sumY] = vertices.reduce<Vertex>(([x, y], [ownX, ownY]) => [x + ownX, y + ownY], [0, 0]);
  const [middleX, middleY] = [sumX / vertices.length, sumY / vertices.length];
  const away = ([x, y]: Vertex): number => (x - middleX) ** 2 + (y - middleY) ** 2;
  const chosen = vertices.reduce((best, vertex) => (away(vertex) < away(best) ? vertex : best));
  const farthestKm = vertices.reduce((most, vertex) => Math.max(most, distanceKm(chosen, vertex)), 0);
  return { code: 2, longitude: chosen[0], latitude: chosen[1], radiusM: farthestKm * 1000 };
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
  const written: Vertex[] = [];
  if (!collectAll(geometry, written)) return undefined;
  if (project && written.some(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 90)) count.beyondDegrees = true;
  const vertices = project ? written.map(([x, y]): Vertex => [project(x, y)[0], project(x, y)[1]]) : written;
  if (project && vertices.some(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y))) return undefined;
  count.vertices += vertices.length;
  if (count.vertices > limits.vertices) throw new ImportStop('tooManyVertices', { limit: limits.vertices });
  const [first] = vertices;
  if (!first) return noShape;
  // A collection of one point, or a line of which all vertices are one, is a point too.
  const isPoint = vertices.every(([x, y]) => x === first[0] && y === first[1]);
  return isPoint ? { code: 1, longitude: first[0], latitude: first[1], radiusM: Number.NaN } : represent(vertices);
}
