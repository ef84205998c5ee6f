/**
 * KML and GPX. The document is held as a whole, so its size is limited. A placemark or waypoint is a row; a track is represented by one of its points, and
 * its days are all from the first to the last of its times.
 */
import type { Document } from '@xmldom/xmldom';
import type { Feature } from 'geojson';
import { collectBytes } from '../../formats/byteSource.ts';
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';
import { createFeatureRows } from '../table/featureRows.ts';
import { createTableBuilder, type RawTable } from '../table/rawTable.ts';
import { countAddresses, countPlacemarks, linksOf, removeLinks, writeFolders } from './kmlTree.ts';
import { settleGpx, settleKml, type Datum } from './markupRows.ts';
import { withoutPrefix } from './mendXml.ts';
import { parseXml } from './parseXml.ts';

/** Other documents of the same archive, by name. */
export type LinkedParts = ReadonlyMap<string, () => AsyncIterable<Uint8Array>>;

/** Columns that only say how a program drew the feature, or repeat each point of a track. */
const dropped = new Set([
  'coordinateProperties',
  'styleUrl',
  'styleHash',
  'styleMapHash',
  'icon',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'fill',
  'fill-opacity',
  '_gpxType',
  'links',
]);

type Properties = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All times of a track, at whatever depth its parts keep them. */
function timesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly unknown[]).flatMap(timesOf) : [];
}

/** First and last time of a feature, where it has more than one of its own. */
function spanOf(properties: Properties): readonly [begin: unknown, end: unknown] | null {
  const { timespan, timestamp, time, coordinateProperties } = properties;
  if (isRecord(timespan)) return [timespan['begin'], timespan['end']];
  const times = isRecord(coordinateProperties) ? timesOf(coordinateProperties['times']).toSorted() : [];
  if (times.length > 0) return [times[0], times.at(-1)];
  const one = timestamp ?? time;
  return one === undefined ? null : [one, one];
}

/**
 * A span of time becomes two columns; in a document that has spans, a single time is a span of its own. Data follow as they are written; one whose name
 * is taken is distinguished by a number.
 */
function flatten(properties: Properties, hasSpans: boolean, data: readonly Datum[]): Properties {
  const span = hasSpans ? spanOf(properties) : null;
  const entries = Object.entries(properties).flatMap(
    ([name, value]: [string, unknown]): readonly (readonly [string, unknown])[] => {
      if (dropped.has(name) || name === 'timespan') return [];
      return [[name, isRecord(value) && typeof value['value'] === 'string' ? value['value'] : value]];
    },
  );
  const fields = new Map<string, unknown>([
    ...(span
      ? ([
          ['begin', span[0] ?? ''],
          ['end', span[1] ?? ''],
        ] as const)
      : []),
    ...entries,
  ]);
  for (const [name, value] of data) {
    let number = 1;
    const numbered = (): string => (number === 1 ? name : `${name} #${number}`);
    while (fields.has(numbered())) number += 1;
    fields.set(numbered(), value);
  }
  return Object.fromEntries(fields);
}

async function textOf(chunks: AsyncIterable<Uint8Array>, limits: ImportLimits): Promise<string> {
  return new TextDecoder().decode(await collectBytes(chunks, limits.documentBytes));
}

interface Documents {
  readonly documents: readonly Document[];
  /** Addresses that lead outside of the archive. */
  readonly outside: readonly string[];
  readonly parts: number;
  readonly mended: boolean;
}

/** The document and those of the same archive that it links to, each once. */
async function withLinked(text: string, linked: LinkedParts, limits: ImportLimits): Promise<Documents> {
  const first = parseXml(withoutPrefix(text, 'kml'));
  const documents = [first.document];
  const outside: string[] = [];
  const seen = new Set<string>();
  let { mended } = first;
  for (const document of documents) {
    for (const href of linksOf(document)) {
      const name = decodeURI(/%(?![\da-f]{2})/i.test(href) ? '' : href).replace(/^\.\//, '');
      const part = linked.get(name) ?? [...linked].find(([each]) => each.endsWith(`/${name}`))?.[1];
      if (!part) outside.push(href);
      else if (!seen.has(name)) {
        seen.add(name);
        const read = parseXml(withoutPrefix(await textOf(part(), limits), 'kml'));
        mended ||= read.mended;
        documents.push(read.document);
      }
    }
  }
  return { documents, outside, parts: seen.size, mended };
}

export async function readMarkup(
  chunks: AsyncIterable<Uint8Array>,
  format: 'kml' | 'gpx',
  limits: ImportLimits,
  onRows: (rows: number) => void,
  name: string,
  linked: LinkedParts = new Map(),
): Promise<RawTable> {
  const table = createTableBuilder(limits, true);
  const rows = createFeatureRows(table, limits);
  const text = await textOf(chunks, limits);
  const read: Documents =
    format === 'kml'
      ? await withLinked(text, linked, limits)
      : (({ document, mended }) => ({ documents: [document], outside: [], parts: 0, mended }))(
          parseXml(withoutPrefix(text, format)),
        );
  const placemarks = read.documents.reduce((sum, document) => sum + countPlacemarks(document), 0);
  if (format === 'kml' && placemarks === 0 && read.outside.length > 0)
    throw new ImportStop('networkLink', { address: (read.outside[0] ?? '').slice(0, 200) });
  const { gpxGen, kmlGen } = await import('@tmcw/togeojson');
  const hasSpans = /<(?:\w+:)?(?:TimeSpan|Track|MultiTrack|trk)[\s>]/.test(text);
  let [number, addresses] = [0, 0];
  try {
    for (const document of read.documents) {
      if (format === 'kml') {
        addresses += countAddresses(document);
        writeFolders(document);
        removeLinks(document);
      }
      const { data, faults } = format === 'kml' ? settleKml(document) : settleGpx(document);
      let index = 0;
      const passFaults = (): void => {
        for (let fault = faults.get(index); fault !== undefined; fault = faults.get((index += 1)))
          table.skip((number += 1), 'coordinateInvalid', fault.slice(0, 120));
      };
      // Both libraries speak the same document; only their types do not know each other.
      const features: Iterable<
        Feature | { readonly type: 'Feature'; readonly geometry: unknown; readonly properties: unknown }
      > = format === 'kml' ? kmlGen(document as never, { skipNullGeometry: false }) : gpxGen(document as never);
      for (const feature of features) {
        passFaults();
        number += 1;
        const properties = flatten(isRecord(feature.properties) ? feature.properties : {}, hasSpans, data[index] ?? []);
        index += 1;
        rows.add(number, { ...feature, properties }, false);
        if (number % 1000 === 0) onRows(number);
      }
      passFaults();
    }
  } catch (error) {
    throw error instanceof ImportStop ? error : new ImportStop('xmlDamaged', { line: 'none' });
  }
  if (number === 0) throw new ImportStop('noFeatures', { name });
  if (read.outside.length > 0)
    table.decide({
      code: 'networkLinks',
      values: { count: read.outside.length, address: (read.outside[0] ?? '').slice(0, 200) },
    });
  if (read.parts > 0) table.decide({ code: 'linkedParts', values: { count: read.parts } });
  if (addresses > 0) table.decide({ code: 'addressOnly', values: { count: addresses } });
  if (read.mended) table.decide({ code: 'xmlMended', values: {} });
  onRows(number);
  return table.finish();
}
