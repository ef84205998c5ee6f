/** The visible records as KML 2.2, each with the span of days in which it may have been. Records without a place stay in the file. */
import { circle } from '@turf/turf';
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
import {
  circleEnding,
  knownIcon,
  noSymbol,
  stylesMarkup,
  symbolStyles,
  type IconAddress,
  type SymbolName,
} from './kmlStyles.ts';
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

/** Addresses of the web become links; every other text is only text. */
function htmlOf(lines: readonly string[]): string {
  return lines
    .map((line) =>
      escapeXml(line).replace(/https?:\/\/[^\s<>"&]+(?:&amp;[^\s<>"&]+)*/g, (url) => `<a href="${url}">${url}</a>`),
    )
    .join('<br>');
}

interface Described {
  readonly name: string;
  readonly description: string;
  readonly span: string;
  readonly fields: string;
}

function describe(each: SnapshotRecord, snapshot: Snapshot, row: Row): Described {
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
  const lines = [
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
  ];
  return {
    name: element('name', escapeXml(first.words.text(record.name))),
    description: element('description', escapeXml(htmlOf(lines))),
    span: spanMarkup(spanOf(record)),
    fields: fieldsMarkup({ ...row, ...answersOf(each), marking: marking === '' ? null : marking }),
  };
}

function placemark(each: SnapshotRecord, snapshot: Snapshot, symbolOf: SymbolName): string {
  const { record } = each.shown.facts;
  const { geometry, properties } = featureOf(each, snapshot, 'outline');
  const { name, description, span, fields: cells } = describe(each, snapshot, properties);
  const isPosition = properties.is_position === true;
  const style = (isPosition ? symbolOf(each) : undefined) ?? `${isPosition ? 'position' : 'extent'}-${record.kind}`;
  return `<Placemark id="${escapeXml(record.id)}">${[
    name,
    description,
    span,
    `<styleUrl>#${style}</styleUrl>`,
    cells,
    geometry ? geometryMarkup(geometry) : '',
  ].join('')}</Placemark>`;
}

const metresPerKm = 1000;
const circleCorners = 64;

/** The circle in which the true place of a position lies; empty for a record without one. */
function circlePlacemark(each: SnapshotRecord, snapshot: Snapshot): string {
  const { record, placement, route } = each.shown.facts;
  if (route !== null || placement.kind !== 'point' || placement.radiusM <= 0) return '';
  const { geometry } = circle([...placement.position], placement.radiusM / metresPerKm, { steps: circleCorners });
  const rounded = geometry.coordinates.map((ring) =>
    ring.map((position) => position.map((one) => Number(one.toFixed(6)))),
  );
  const { name, span } = describe(each, snapshot, {});
  return `<Placemark id="${escapeXml(record.id)}${circleEnding}">${[
    name,
    element('description', escapeXml(placeText(each.shown, snapshot, snapshot.texts[0]))),
    span,
    `<styleUrl>#extent-${record.kind}</styleUrl>`,
    polygonMarkup(rounded),
  ].join('')}</Placemark>`;
}

/** A folder for each layer, and one for the circles of positions. `iconOf`: where a program finds the icons. */
export function writeKml(snapshot: Snapshot, iconOf: IconAddress = knownIcon, symbolOf: SymbolName = noSymbol): string {
  const {
    records,
    sources,
    marking,
    metadata,
    modules,
    texts: [first],
  } = snapshot;
  const { words } = first;
  const about = [
    ...(marking === '' ? [] : [marking]),
    ...scopeLines(first),
    ...sources.map(({ number, source }) => `[${number}] ${sourceText(source, first)}`),
    first.stamps.disclaimer,
  ].join('\n');
  const folder = (name: string, marks: readonly string[]): readonly string[] =>
    marks.length === 0 ? [] : [`<Folder>${element('name', escapeXml(name))}\n${marks.join('\n')}\n</Folder>`];
  const folders = modules.flatMap((module) =>
    folder(
      words.t(module.title),
      records
        .filter(({ shown }) => module.owns(shown.facts.record))
        .map((record) => placemark(record, snapshot, symbolOf)),
    ),
  );
  const circles = records.map((record) => circlePlacemark(record, snapshot)).filter((mark) => mark !== '');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    '<Document>',
    element('name', escapeXml(first.title)),
    element('description', escapeXml(about)),
    stylesMarkup(iconOf),
    ...symbolStyles(records.flatMap((record) => symbolOf(record) ?? [])),
    schemaMarkup,
    element('ExtendedData', data(metadataKey, encodeMetadata(metadata))),
    ...folders,
    ...folder(words.t('layer.footprints'), circles),
    '</Document>',
    '</kml>',
    '',
  ].join('\n');
}
