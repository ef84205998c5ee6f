/** The visible records as KML 2.2, each with the span of days in which it may have been. Records without a place stay in the file. */
import type { Geometry, Position } from 'geojson';
import { toIsoDay, type Day } from '../../domain/time/day.ts';
import type { BriefRecord } from '../../domain/records/record.ts';
import { encodeMetadata, metadataKey } from '../snapshot/metadata.ts';
import { escapeXml } from '../render/xml.ts';
import { sourceText } from '../snapshot/sourceText.ts';
import type { Snapshot, SnapshotRecord } from '../snapshot/snapshot.ts';
import {
  claimText,
  doubtLines,
  figureLines,
  holderLine,
  kindText,
  placeText,
  scopeLines,
  whenText,
} from './recordTexts.ts';
import { answerColumns, answersOf, featureOf, type Row } from './recordTable.ts';
import { gisFields, type FieldType } from './toGisFeature.ts';

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;
const data = (name: string, value: string): string => `<Data name="${name}"><value>${escapeXml(value)}</value></Data>`;

const coordinates = (positions: readonly Position[]): string =>
  element('coordinates', positions.map((position) => position.join(',')).join(' '));

function polygonMarkup(rings: readonly (readonly Position[])[]): string {
  return element(
    'Polygon',
    rings
      .map((ring, index) =>
        element(index === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs', element('LinearRing', coordinates(ring))),
      )
      .join(''),
  );
}

function geometryMarkup(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return element('Point', coordinates([geometry.coordinates]));
    case 'LineString':
      return element('LineString', `<tessellate>1</tessellate>${coordinates(geometry.coordinates)}`);
    case 'Polygon':
      return polygonMarkup(geometry.coordinates);
    case 'MultiPolygon':
      return element('MultiGeometry', geometry.coordinates.map(polygonMarkup).join(''));
    default:
      return '';
  }
}

/** The first and last day of which anything is stated; of a site, over all its periods. */
function spanOf(record: BriefRecord): readonly [from: Day, to: Day] {
  if (record.kind !== 'detention-site') return [record.when.earliest, record.when.latest];
  return [
    Math.min(...record.control.map(({ when }) => when.earliest)),
    Math.max(...record.control.map(({ when }) => when.latest)),
  ];
}

/** An open end is left out, as KML has it. */
function spanMarkup([from, to]: readonly [Day, Day]): string {
  const [begin, end] = [
    Number.isFinite(from) ? element('begin', toIsoDay(from)) : '',
    Number.isFinite(to) ? element('end', toIsoDay(to)) : '',
  ];
  return begin === '' && end === '' ? '' : element('TimeSpan', begin + end);
}

const schemaTypes: Readonly<Record<FieldType, string>> = {
  text: 'string',
  integer: 'int',
  real: 'double',
  boolean: 'bool',
  date: 'string',
};
const fields: Readonly<Record<string, FieldType>> = { ...gisFields, ...answerColumns, marking: 'text' };

/** KML has no type for a day: its text form is that of ISO 8601. */
const schemaMarkup = `<Schema name="record" id="record">${Object.entries(fields)
  .map(([name, type]) => `<SimpleField type="${schemaTypes[type]}" name="${name}"/>`)
  .join('')}</Schema>`;

function fieldsMarkup(row: Row): string {
  const cells = Object.keys(fields).flatMap((name) => {
    const value = row[name] ?? null;
    return value === null ? [] : [`<SimpleData name="${name}">${escapeXml(String(value))}</SimpleData>`];
  });
  return element('ExtendedData', `<SchemaData schemaUrl="#record">${cells.join('')}</SchemaData>`);
}

function placemark(each: SnapshotRecord, snapshot: Snapshot): string {
  const {
    marking,
    sources,
    texts: [first],
  } = snapshot;
  const { shown } = each;
  const {
    facts: { record },
    claims,
  } = shown;
  const { geometry, properties } = featureOf(each, snapshot, 'outline');
  const description = [
    ...(marking === '' ? [] : [marking]),
    kindText(shown, first),
    whenText(shown, snapshot, first),
    ...holderLine(shown, snapshot, first),
    placeText(shown, snapshot, first),
    ...doubtLines(shown, first),
    ...figureLines(shown, first),
    ...claims.map((claim) => claimText(claim, snapshot, first)),
    ...sources.flatMap(({ number, source: { url } }) =>
      url !== undefined && each.numbers.includes(number) ? [`[${number}] ${url}`] : [],
    ),
  ].join('\n');
  return `<Placemark id="${escapeXml(record.id)}">${[
    element('name', escapeXml(first.words.text(record.name))),
    element('description', escapeXml(description)),
    spanMarkup(spanOf(record)),
    `<styleUrl>#${properties.is_position === true ? 'position' : 'extent'}</styleUrl>`,
    fieldsMarkup({ ...properties, ...answersOf(each), marking: marking === '' ? null : marking }),
    geometry ? geometryMarkup(geometry) : '',
  ].join('')}</Placemark>`;
}

/** Areas and lines say where a record may be, not what it looks like: faint fill, plain outline. Colours as `aabbggrr`. */
const styles = [
  '<Style id="position"><IconStyle><color>ff303070</color></IconStyle></Style>',
  '<Style id="extent"><LineStyle><color>ff303070</color><width>1.5</width></LineStyle><PolyStyle><color>18303070</color></PolyStyle></Style>',
].join('\n');

export function writeKml(snapshot: Snapshot): string {
  const {
    records,
    sources,
    marking,
    metadata,
    texts: [first],
  } = snapshot;
  const about = [
    ...(marking === '' ? [] : [marking]),
    ...scopeLines(first),
    ...sources.map(({ number, source }) => `[${number}] ${sourceText(source, first)}`),
    first.stamps.disclaimer,
  ].join('\n');
  const kinds = [...new Set(records.map(({ shown }) => shown.facts.record.kind))];
  const folders = kinds.map(
    (kind) =>
      `<Folder>${element('name', escapeXml(first.words.code('kind', kind)))}\n${records
        .filter(({ shown }) => shown.facts.record.kind === kind)
        .map((record) => placemark(record, snapshot))
        .join('\n')}\n</Folder>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    '<Document>',
    element('name', escapeXml(first.title)),
    element('description', escapeXml(about)),
    styles,
    schemaMarkup,
    element('ExtendedData', data(metadataKey, encodeMetadata(metadata))),
    ...folders,
    '</Document>',
    '</kml>',
    '',
  ].join('\n');
}
