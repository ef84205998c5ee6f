/** Rivers by class, lines for their names, and lakes. */
import { groupBy } from '../../base/groupBy.ts';
import type { MultiLineString, Polygon, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { Hole } from './countries.ts';
import { dropBanks } from './dropBanks.ts';
import { readRivers, readShores, type RiverPiece } from './gshhg.ts';
import { at, isInRing, keyOf, planeKm, ringAreaKm2, smoothLine, smoothRing, x, y } from './geometry.ts';
import { traceRiver } from './traceRiver.ts';
import { collect, reshape, simplifyArcs, toTopology } from './tools.ts';
import { lakeNames, namelessLakes, riverNames } from './waterNames.ts';

export type RiverClass = 'main' | 'river' | 'stream' | 'wadi' | 'canal';

export interface Water {
  readonly rivers: readonly { readonly kind: RiverClass; readonly geometry: MultiLineString }[];
  readonly riverLabels: readonly {
    readonly en: string;
    readonly ar: string;
    readonly rank: number;
    readonly line: readonly Position[];
  }[];
  readonly lakes: readonly { readonly kind: 'lake' | 'seasonal'; readonly geometry: Polygon }[];
}

/** Smaller rivers are shown only in Iraq, Syria and a margin. */
const coreBox = [36, 29.5, 48.6, 38] as const;
const smallestLakeKm2 = 12;
const km2PerDeg2 = 10_250;

export async function deriveWater(holes: readonly Hole[]): Promise<Water> {
  const source = await readRivers();
  const courses = riverNames.map(({ course }) => traceRiver(source, course));
  const pieces = dropBanks(source, courses);
  const kinds: readonly RiverClass[] = ['main', 'river', 'stream', 'wadi', 'canal'];
  const labels = await Promise.all(
    riverNames.map(async ({ en, ar, rank }, i) => ({ en, ar, rank, line: await calm(at(courses, i)) })),
  );
  return {
    rivers: kinds.map((kind) => ({
      kind,
      geometry: stitch(
        pieces.filter((piece) => kindOf(piece) === kind && isShown(piece, kind)),
        kind,
      ),
    })),
    riverLabels: labels,
    lakes: await deriveLakes(holes),
  };
}

function kindOf({ level }: RiverPiece): RiverClass {
  if (level <= 1) return 'main';
  if (level <= 3) return 'river';
  if (level === 4) return 'stream';
  return level <= 7 ? 'wadi' : 'canal';
}

function isShown({ line }: RiverPiece, kind: RiverClass): boolean {
  const [west, south, east, north] = coreBox;
  return (
    kind === 'main' ||
    line.some((position) => x(position) > west && x(position) < east && y(position) > south && y(position) < north)
  );
}

/** Joins the pieces of all bins to long lines and leaves out details too small for a screen. */
function stitch(pieces: readonly RiverPiece[], kind: RiverClass): MultiLineString {
  const smallestKm2 = kind === 'main' ? 0.012 : 0.05;
  const joined = toTopology({
    rivers: collect(pieces.map(({ line }) => ({ geometry: { type: 'LineString', coordinates: [...line] } }))),
  });
  const long = mesh(joined, joined.objects.rivers as Parameters<typeof mesh>[1]);
  const topology = simplifyArcs(
    toTopology({ rivers: collect([{ geometry: long }]) }),
    (areaDeg2) => (areaDeg2 * km2PerDeg2) / smallestKm2,
  );
  return mesh(topology, topology.objects.rivers as Parameters<typeof mesh>[1]);
}

/** The line of a name, without every bend. */
async function calm(line: readonly Position[]): Promise<readonly Position[]> {
  const { features } = await reshape(
    collect([{ geometry: { type: 'LineString', coordinates: [...line] } }]),
    '-simplify visvalingam weighting=0 interval=6000',
  );
  const [feature] = features;
  if (feature?.geometry.type !== 'LineString') throw new Error('A river was lost while its line was smoothed.');
  return smoothLine(feature.geometry.coordinates, 3);
}

async function deriveLakes(holes: readonly Hole[]): Promise<Water['lakes']> {
  const shores = joinShores(await readShores());
  const large = holes.filter(({ ring }) => Math.abs(ringAreaKm2(ring)) >= smallestLakeKm2);
  const fine = lakeNames
    .filter(({ from }) => from === 'shore')
    .map(({ en, point }) => {
      const shore = shores.find((ring) => isInRing([...point], ring));
      if (!shore) throw new Error(`There is no shore around ${en}.`);
      return shore;
    });
  const coarse = large.filter(({ ring }) => !fine.some((shore) => overlaps(ring, shore)));
  const permanent = new Set(
    [...lakeNames.filter(({ from }) => from === 'hole').map(({ point }) => point), ...namelessLakes].map((point) =>
      holeAt(point, large),
    ),
  );
  const lakeKindOf = (hole: Hole): 'lake' | 'seasonal' =>
    permanent.has(hole) || (hole.country !== 'IRQ' && hole.country !== 'SYR') ? 'lake' : 'seasonal';
  const outlines = [
    ...fine.map((ring) => ({ kind: 'lake' as const, ring: lighten(ring, 0.03) })),
    ...coarse.map((hole) => ({ kind: lakeKindOf(hole), ring: lighten(smoothRing(hole.ring, 2), 0.004) })),
  ];
  return outlines.map(({ kind, ring }) => ({ kind, geometry: { type: 'Polygon', coordinates: [[...ring]] } }));
}

/** The hole around a point, or the one with the nearest shore. */
function holeAt(point: readonly [number, number], holes: readonly Hole[]): Hole {
  const toKm = ({ ring }: Hole): number =>
    isInRing([...point], ring) ? 0 : Math.min(...ring.map((position) => planeKm([...point], position)));
  const nearest = holes
    .map((hole) => ({ hole, km: toKm(hole) }))
    .reduce((best, next) => (next.km < best.km ? next : best));
  if (nearest.km > 6) throw new Error(`There is no water at ${point.join(' ')}.`);
  return nearest.hole;
}

/** Leaves out vertices that span less than the given area in square kilometres. */
function lighten(ring: readonly Position[], smallestKm2: number): readonly Position[] {
  const topology = simplifyArcs(
    toTopology({ lake: collect([{ geometry: { type: 'Polygon', coordinates: [[...ring]] } }]) }),
    (areaDeg2) => (areaDeg2 * km2PerDeg2) / smallestKm2,
  );
  return at(mesh(topology, topology.objects.lake as Parameters<typeof mesh>[1]).coordinates, 0);
}

function overlaps(a: readonly Position[], b: readonly Position[]): boolean {
  return a.some((position) => isInRing(position, b)) || b.some((position) => isInRing(position, a));
}

/** Shores are stored in pieces, one for each bin that they cross. */
function joinShores(pieces: Awaited<ReturnType<typeof readShores>>): readonly (readonly Position[])[] {
  const byPolygon = groupBy(
    pieces.filter(({ level, areaKm2 }) => level === 2 && areaKm2 > 100 && areaKm2 < 1e5),
    ({ polygon }) => polygon,
  );
  return [...byPolygon.values()].flatMap((own) => {
    const topology = toTopology({
      shore: collect(own.map(({ line }) => ({ geometry: { type: 'LineString', coordinates: [...line] } }))),
    });
    return mesh(topology, topology.objects.shore as Parameters<typeof mesh>[1])
      .coordinates.map((line) => (keyOf(at(line, 0)) === keyOf(at(line, -1)) ? line : [...line, at(line, 0)]))
      .filter((ring) => ring.length > 20);
  });
}
