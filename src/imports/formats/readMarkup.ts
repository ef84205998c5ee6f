/** KML and GPX. The document is held as a whole, so its size is limited. A placemark or waypoint is a row; a track is represented by one of its points. */
import type { Feature } from 'geojson';
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';
import { createFeatureRows } from '../table/featureRows.ts';
import { createTableBuilder, type RawTable } from '../table/rawTable.ts';
import { collectBytes } from '../../formats/byteSource.ts';
import { type Document, DOMParser } from '@xmldom/xmldom';

/** XML documents that declare nothing: a document type or an entity can grow without end, and none of the formats needs one. */
function parseXml(text: string): Document {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new ImportStop('xmlEntities');
  let fault = '';
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') fault ||= message;
    },
  });
  try {
    const document = parser.parseFromString(text, 'text/xml');
    if (fault === '' && document.documentElement) return document;
  } catch (error) {
    fault ||= error instanceof Error ? error.message : '';
  }
  throw new ImportStop('xmlDamaged', { message: fault.split('\n')[0]?.slice(0, 160) ?? '' });
}

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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A span of time becomes two columns. */
function flatten(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(properties).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
    if (dropped.has(name)) return [];
    if (name === 'timespan' && isRecord(value))
      return [
        ['begin', value['begin']],
        ['end', value['end']],
      ];
    return [[name, isRecord(value) && typeof value['value'] === 'string' ? value['value'] : value]];
  });
  return Object.fromEntries(entries);
}

export async function readMarkup(
  chunks: AsyncIterable<Uint8Array>,
  format: 'kml' | 'gpx',
  limits: ImportLimits,
  onRows: (rows: number) => void,
): Promise<RawTable> {
  const table = createTableBuilder(limits, true);
  const rows = createFeatureRows(table, limits);
  const text = new TextDecoder().decode(await collectBytes(chunks, limits.documentBytes));
  const document = parseXml(text);
  const { gpxGen, kmlGen } = await import('@tmcw/togeojson');
  let number = 0;
  try {
    // Both libraries speak the same document; only their types do not know each other.
    const features: Iterable<
      Feature | { readonly type: 'Feature'; readonly geometry: unknown; readonly properties: unknown }
    > = format === 'kml' ? kmlGen(document as never, { skipNullGeometry: false }) : gpxGen(document as never);
    for (const feature of features) {
      number += 1;
      rows.add(
        number,
        { ...feature, properties: isRecord(feature.properties) ? flatten(feature.properties) : {} },
        false,
      );
      if (number % 1000 === 0) onRows(number);
    }
  } catch (error) {
    throw error instanceof ImportStop
      ? error
      : new ImportStop('xmlDamaged', { message: error instanceof Error ? error.message.slice(0, 160) : '' });
  }
  onRows(number);
  return table.finish();
}
