/** Geometries follow RFC 7946 and are inside the area of the map. */
import type { Geometry, Position } from 'geojson';
import type { Entry } from '../entry.ts';
import type { Tables } from '../tables.ts';
import { errorAt, warningAt, type Check, type Finding } from './check.ts';

/** West, south, east, north of the area that the data may cover. */
const areaOfInterest = { west: 28, south: 23, east: 57, north: 43 } as const;

const maxDecimals = 6;

interface GeometryEntry {
  readonly entry: Entry<unknown>;
  readonly geometry: Geometry;
}

function geometriesIn({ places, records, areas, border, crossings }: Tables): readonly GeometryEntry[] {
  return [
    ...[...places, ...records].flatMap((entry) =>
      entry.value.geometry === null ? [] : [{ entry, geometry: entry.value.geometry }],
    ),
    ...areas.map((entry) => ({ entry, geometry: entry.value.geometry })),
    ...(border ? [{ entry: border, geometry: border.value }] : []),
    ...crossings.map((entry) => ({
      entry,
      geometry: { type: 'Point' as const, coordinates: [...entry.value.position] },
    })),
  ];
}

function polygonsOf(geometry: Geometry): readonly (readonly Position[][])[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function isNumbers(coordinates: readonly unknown[]): coordinates is Position {
  return typeof coordinates[0] === 'number';
}

/** Every position of a geometry without parts. */
function positionsOf(geometry: Geometry): readonly Position[] {
  const collect = (coordinates: readonly unknown[]): readonly Position[] =>
    isNumbers(coordinates) ? [coordinates] : (coordinates as readonly (readonly unknown[])[]).flatMap(collect);
  return geometry.type === 'GeometryCollection'
    ? geometry.geometries.flatMap(positionsOf)
    : collect(geometry.coordinates);
}

const x = (position: Position | undefined): number => position?.[0] ?? 0;
const y = (position: Position | undefined): number => position?.[1] ?? 0;

/** Positive if the ring is counter-clockwise. */
function signedArea(ring: readonly Position[]): number {
  const origin = ring[0];
  return ring.reduce((sum, position, index) => {
    const next = ring[(index + 1) % ring.length];
    return (
      sum + ((x(position) - x(origin)) * (y(next) - y(origin)) - (x(next) - x(origin)) * (y(position) - y(origin))) / 2
    );
  }, 0);
}

function ringFaults({ entry, geometry }: GeometryEntry): readonly Finding[] {
  return polygonsOf(geometry).flatMap((rings, polygon) =>
    rings.flatMap((ring, index): readonly Finding[] => {
      const path = `geometry.coordinates.${geometry.type === 'MultiPolygon' ? `${polygon}.` : ''}${index}`;
      const last = ring.at(-1);
      if (x(ring[0]) !== x(last) || y(ring[0]) !== y(last))
        return [errorAt(entry, path, 'The ring is not closed.', 'Repeat its first position at its end.')];
      const area = signedArea(ring);
      if (area === 0)
        return [errorAt(entry, path, 'The ring encloses nothing.', 'Give it at least three different corners.')];
      return area > 0 === (index === 0)
        ? []
        : [
            errorAt(
              entry,
              path,
              `The ${index === 0 ? 'outer ring runs ' : 'hole runs counter-'}clockwise.`,
              'Reverse it: outer rings run counter-clockwise, holes clockwise.',
            ),
          ];
    }),
  );
}

function decimalsOf(value: number): number {
  const text = String(value);
  return text.includes('e-') ? Infinity : (text.split('.')[1] ?? '').length;
}

export const rings: Check = {
  name: 'rings are closed and wound by the right-hand rule',
  find: (tables) => geometriesIn(tables).flatMap(ringFaults),
};

export const decimals: Check = {
  name: 'coordinates have at most six decimals',
  find: (tables) =>
    geometriesIn(tables)
      .filter(({ geometry }) =>
        positionsOf(geometry)
          .flat()
          .some((value) => decimalsOf(value) > maxDecimals),
      )
      .map(({ entry }) =>
        errorAt(
          entry,
          'geometry.coordinates',
          'A coordinate has more than six decimals, finer than 10 cm.',
          'Round it to six decimals or fewer: to what is really known.',
        ),
      ),
};

function isInside([longitude = NaN, latitude = NaN]: Position): boolean {
  const { west, south, east, north } = areaOfInterest;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

export const insideAreaOfInterest: Check = {
  name: 'geometries lie in the area of interest',
  find: (tables) =>
    geometriesIn(tables).flatMap(({ entry, geometry }) => {
      const stray = positionsOf(geometry).find((position) => !isInside(position));
      if (!stray) return [];
      const swapped = isInside([y(stray), x(stray)]) ? ' Longitude comes first: are the two swapped?' : '';
      return [
        errorAt(
          entry,
          'geometry.coordinates',
          `${x(stray)}, ${y(stray)} lies outside the area of interest (28–57° E, 23–43° N).`,
          `Correct the coordinates.${swapped}`,
        ),
      ];
    }),
};

export const drawable: Check = {
  name: 'places and records are points or have no geometry',
  find: ({ places, records }) =>
    [...places, ...records]
      .filter(({ value }) => value.geometry !== null && value.geometry.type !== 'Point')
      .map((entry) =>
        warningAt(
          entry,
          'geometry.type',
          `A ${entry.value.geometry?.type ?? ''} of its own is not drawn.`,
          'Set "geometry" to null and name the polygon of the reference data in the "area" of its place.',
        ),
      ),
};
