/** The files of a dataset, by name relative to data/. */
import type { RecordKind } from '../domain/records/record.ts';

export const recordFiles: Readonly<Record<RecordKind, string>> = {
  incident: 'incidents.geojson',
  'detention-site': 'detention-sites.geojson',
  deployment: 'deployments.geojson',
  transfer: 'transfers.geojson',
  warning: 'warnings.geojson',
};

export const sourcesFile = 'sources.json';
export const actorsFile = 'actors.json';
export const placesFile = 'places.geojson';
export const referenceFiles = {
  border: 'reference/border.geojson',
  governorates: 'reference/governorates.geojson',
  districts: 'reference/districts.geojson',
  crossings: 'reference/crossings.geojson',
} as const;

export const dataFiles: readonly string[] = [
  sourcesFile,
  actorsFile,
  placesFile,
  ...Object.values(recordFiles),
  ...Object.values(referenceFiles),
];
