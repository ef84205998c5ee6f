/**
 * The visible records for QGIS, in one archive: a GeoJSON file for each kind with one type of geometry, and beside each file of points its style under the
 * same name, which QGIS loads with it. Circles and areas in which places lie are a file of their own.
 */
import { circle } from '@turf/turf';
import { strToU8, zipSync } from 'fflate';
import type { Feature, Geometry } from 'geojson';
import { recordKinds, type RecordKind } from '../../domain/records/record.ts';
import { encodeMetadata } from '../snapshot/metadata.ts';
import type { Snapshot, SnapshotRecord } from '../snapshot/snapshot.ts';
import { kindStyles } from './kindStyles.ts';
import { composeQml } from '../gis/gisStyle.ts';
import { answersOf, featureOf } from './recordTable.ts';
import { scopeLines } from './recordTexts.ts';

/** The entry that carries the view. */
export const archiveView = 'border-brief.json';

const metresPerKm = 1000;
const noTime = new Date(1980, 0, 1);

const collection = (name: string, features: readonly Feature<Geometry | null>[]): string =>
  `${JSON.stringify({ type: 'FeatureCollection', name, features }, null, 1)}\n`;

/** Points are positions or labels, transfers lines; null where the place is not known. */
function flatFeature(record: SnapshotRecord, snapshot: Snapshot, form: 'label' | 'outline'): Feature<Geometry | null> {
  const feature = featureOf(record, snapshot, form);
  return {
    ...feature,
    properties: {
      ...feature.properties,
      ...answersOf(record),
      marking: snapshot.marking === '' ? null : snapshot.marking,
    },
  };
}

/** The circle around a position, or the area of a label. */
function extentOf(record: SnapshotRecord, snapshot: Snapshot): readonly Feature<Geometry | null>[] {
  const { placement, route } = record.shown.facts;
  const outline = flatFeature(record, snapshot, 'outline');
  if (route === null && placement.kind === 'area') return [outline];
  if (route !== null || placement.kind !== 'point' || placement.radiusM <= 0) return [];
  const { geometry } = circle([...placement.position], placement.radiusM / metresPerKm);
  const coordinates = geometry.coordinates.map((ring) =>
    ring.map((position) => position.map((each) => Number(each.toFixed(6)))),
  );
  return [{ ...outline, geometry: { ...geometry, coordinates } }];
}

function readmeOf({ marking, sources, records, texts: [first] }: Snapshot): string {
  const lines = sources.map(({ number, source: { publisher, title, url } }) =>
    `[${number}] ${publisher}: ${title} ${url ?? ''}`.trim(),
  );
  const unplaced = records.filter(({ shown: { facts } }) => facts.placement.kind === 'none' && facts.route === null);
  const banner = marking === '' ? [] : [marking, ''];
  return [
    ...banner,
    first.title,
    '',
    ...scopeLines(first),
    '',
    'Only where is_position is true does a source put the record at a site or a settlement. is_route is false: no line is the way taken.',
    `Without geometry: ${unplaced.map(({ shown }) => shown.facts.record.id).join(', ') || '–'}`,
    '',
    ...lines,
    '',
    first.stamps.disclaimer,
    '',
    ...banner,
  ].join('\n');
}

/** The same snapshot gives the same bytes. */
export function writeQgis(snapshot: Snapshot): Uint8Array<ArrayBuffer> {
  const { records, metadata } = snapshot;
  const ofKind = (kind: RecordKind): readonly SnapshotRecord[] =>
    records.filter(({ shown }) => shown.facts.record.kind === kind);
  const files = recordKinds.flatMap((kind): (readonly [string, string])[] => {
    const own = ofKind(kind);
    const { file, colour } = kindStyles[kind];
    if (own.length === 0) return [];
    const features = own.map((record) => flatFeature(record, snapshot, 'label'));
    const data = [`${file}.geojson`, collection(file, features)] as const;
    return kind === 'transfer' ? [data] : [data, [`${file}.qml`, composeQml(colour)]];
  });
  const extents = records.flatMap((record) => extentOf(record, snapshot));
  const entries = [
    [archiveView, encodeMetadata(metadata)],
    ...files,
    ['areas-of-uncertainty.geojson', collection('areas-of-uncertainty', extents)],
    ['README.txt', readmeOf(snapshot)],
  ] as const;
  const packed = Object.fromEntries(entries.map(([name, text]) => [name, strToU8(text)]));
  return new Uint8Array(zipSync(packed, { level: 6, mtime: noTime }));
}
