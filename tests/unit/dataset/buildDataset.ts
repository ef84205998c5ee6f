/** Whole data folders in memory. `aDataset()` is small and without a fault; what a test adds or replaces is the only thing different. */
import type { DataIssue, Dataset } from '../../../src/domain/records/dataset.ts';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import {
  aClaim,
  aDistrict,
  anArea,
  anIncident,
  aTown,
  borderLine,
  feature,
  point,
  square,
  text,
  type Feature,
} from './buildFeatures.ts';

type Json = Readonly<Record<string, unknown>>;

const homes: Readonly<Record<string, string>> = {
  place: 'places.geojson',
  incident: 'incidents.geojson',
  'detention-site': 'detention-sites.geojson',
  deployment: 'deployments.geojson',
  transfer: 'transfers.geojson',
  warning: 'warnings.geojson',
};

export const aReport = (different: Json = {}): Json => ({
  id: 'report-one',
  kind: 'report',
  publisher: 'Daily',
  title: 'A raid',
  published: '2026-02-07',
  reliability: 'B',
  paragraphs: 12,
  language: 'en',
  ...different,
});
export const aPage = (different: Json = {}): Json => ({
  id: 'page-one',
  kind: 'further',
  publisher: 'Agency',
  title: 'A raid',
  published: '2026-02-08',
  reliability: 'C',
  url: 'https://example.org/story',
  language: 'en',
  ...different,
});
export const anActor = (id: string, different: Json = {}): Json => ({
  id,
  name: text('Army of Iraq', 'الجيش العراقي'),
  type: 'state-force',
  ...different,
});

export interface DatasetBuilder {
  /** Adds to the sources; one with a known id replaces it. */
  withSource(source: Json): DatasetBuilder;
  withActor(actor: Json): DatasetBuilder;
  /** Adds a place or record to the file of its kind; one with a known id replaces it. */
  with(feature: Feature): DatasetBuilder;
  /** Adds it even if the id is taken. */
  withAlso(feature: Feature): DatasetBuilder;
  withArea(area: Feature): DatasetBuilder;
  withFile(name: string, content: unknown): DatasetBuilder;
  withoutFile(name: string): DatasetBuilder;
  files(): ReadonlyMap<string, string>;
  load(): Promise<{ readonly dataset: Dataset; readonly issues: readonly DataIssue[] }>;
}

type Contents = ReadonlyMap<string, unknown>;

const collection = (...features: readonly Feature[]): Json => ({ type: 'FeatureCollection', features });

const soundContents: Contents = new Map<string, unknown>([
  ['sources.json', { sources: [aReport(), aPage()] }],
  [
    'actors.json',
    { actors: [anActor('army'), anActor('mayor', { name: text('Mayor', 'القائمقام'), type: 'official' })] },
  ],
  ['places.geojson', collection(aTown('qaim-town'), aDistrict('qaim-district'))],
  ['incidents.geojson', collection(anIncident({ claims: [aClaim({ id: 'patrol-seen--1' })] }, 'patrol-seen'))],
  ...Object.values(homes)
    .filter((name) => !/places|incidents/.test(name))
    .map((name): [string, unknown] => [name, collection()]),
  ['reference/border.geojson', collection(feature('border', borderLine, {}))],
  ['reference/governorates.geojson', collection(anArea('IQG01', square))],
  ['reference/districts.geojson', collection(anArea('IQG01Q02', square, { envelope: true }))],
  [
    'reference/crossings.geojson',
    collection(
      feature('xing-qaim', point(40.975, 34.398), { name: text('Al-Qaim crossing', 'منفذ القائم'), radiusM: 1500 }),
    ),
  ],
]);

/** A reader over texts in memory; a name it does not know is a missing file. */
export function readerOf(files: ReadonlyMap<string, string>): (file: string) => Promise<string> {
  return async (file) => {
    const found = files.get(file);
    if (found === undefined) throw new Error('404');
    return found;
  };
}

function builderOf(contents: Contents): DatasetBuilder {
  const change = (name: string, list: string, item: Json, replaces: boolean): DatasetBuilder => {
    const file = contents.get(name) as Json;
    const items = file[list] as readonly Json[];
    const kept = replaces ? items.filter(({ id }) => id !== item.id) : items;
    return builderOf(new Map(contents).set(name, { ...file, [list]: [...kept, item] }));
  };
  const homeOf = ({ properties }: Feature): string => homes[properties.kind as string] ?? '';
  const files = (): ReadonlyMap<string, string> =>
    new Map(
      [...contents].map(([name, content]) => [name, typeof content === 'string' ? content : JSON.stringify(content)]),
    );
  return {
    withSource: (source) => change('sources.json', 'sources', source, true),
    withActor: (actor) => change('actors.json', 'actors', actor, true),
    with: (each) => change(homeOf(each), 'features', each as unknown as Json, true),
    withAlso: (each) => change(homeOf(each), 'features', each as unknown as Json, false),
    withArea: (area) => change('reference/governorates.geojson', 'features', area as unknown as Json, true),
    withFile: (name, content) => builderOf(new Map(contents).set(name, content)),
    withoutFile: (name) => builderOf(new Map([...contents].filter(([file]) => file !== name))),
    files,
    load: () => loadDataset(readerOf(files())),
  };
}

export function aDataset(): DatasetBuilder {
  return builderOf(soundContents);
}
