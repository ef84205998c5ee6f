/**
 * A record as a flat feature of a geographic information system: the one derivation behind `data/gis/` and the page's exports of data. The fields are
 * explained in data/CODEBOOK.md. Names are in English and Arabic; everything else is in English or a code, so that a file reads the same everywhere.
 */
import type { Feature, Geometry } from 'geojson';
import { isDisputed, figuresOf, type Figure } from '../../domain/records/figures.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { RecordFacts } from '../../domain/records/facts.ts';
import type { BriefRecord, Claim, ControlPeriod } from '../../domain/records/record.ts';
import { toIsoDay, type Day } from '../../domain/time/day.ts';
import { periodOn } from '../../domain/time/stateOnDay.ts';
import { figureBounds } from '../../layers/marks/figureText.ts';
import { describeDate } from '../../words/describeDate.ts';
import { wordsIn } from '../../words/words.ts';
import { gisGeometryOf, type GeometryForm } from './gisGeometry.ts';

export type FieldType = 'text' | 'integer' | 'real' | 'boolean' | 'date';
export type FieldValue = string | number | boolean | null;

/** Name and type of every field, in the order of the columns. A `date` is an ISO 8601 day. */
export const gisFields = {
  id: 'text',
  kind: 'text',
  category: 'text',
  name_en: 'text',
  name_ar: 'text',
  placed_as: 'text',
  is_position: 'boolean',
  is_route: 'boolean',
  geo_precision: 'text',
  radius_m: 'integer',
  place_id: 'text',
  place_name: 'text',
  area_id: 'text',
  area_name: 'text',
  when_edtf: 'text',
  when_text: 'text',
  when_earliest: 'date',
  when_latest: 'date',
  known_from: 'date',
  figure_of: 'text',
  figure_low: 'integer',
  figure_high: 'integer',
  disputed: 'boolean',
  holder: 'text',
  holder_status: 'text',
  holder_since: 'date',
  holder_until: 'date',
  sources: 'text',
  source_urls: 'text',
} as const satisfies Readonly<Record<string, FieldType>>;

export type GisProperties = Readonly<Record<keyof typeof gisFields, FieldValue>>;

export interface GisInput {
  readonly facts: RecordFacts;
  /** The claims that count: all of them, or those known on a day. */
  readonly claims: readonly Claim[];
  /** The day for which the holder of a site is stated. */
  readonly asOf: Day;
  readonly form: GeometryForm;
}

export const isoOrNull = (day: Day | undefined): string | null =>
  day !== undefined && Number.isFinite(day) ? toIsoDay(day) : null;
const finiteOrNull = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;
const listOrNull = (items: readonly string[]): string | null =>
  items.length === 0 ? null : [...new Set(items)].join('; ');

/** What a record is about first: the attribute that is its leading figure. */
const leading = ['escaped', 'transferred', 'planned', 'killed', 'arrested', 'population', 'strength'];

function leadingFigure(claims: readonly Claim[]): Figure | undefined {
  const figures = figuresOf(claims);
  return (
    leading.flatMap((attribute) => figures.find((figure) => figure.attribute === attribute) ?? [])[0] ?? figures[0]
  );
}

function placeIds(record: BriefRecord): readonly (string | null)[] {
  return record.kind === 'transfer' ? [record.from, record.to] : [record.place];
}

/** "al-Hol → not disclosed". */
function placeName(record: BriefRecord, { places }: Dataset): string {
  return placeIds(record)
    .map((id) => (id === null ? 'not disclosed' : (places.get(id)?.name.en ?? id)))
    .join(' → ');
}

/** The area that is meant; for a position, its governorate by the gazetteer. */
function areaOf(
  { placement, governorates, record }: RecordFacts,
  dataset: Dataset,
): readonly [id: string | null, name: string | null] {
  if (record.kind === 'transfer') return [null, null];
  if (placement.kind === 'line') return [placement.place, dataset.places.get(placement.place)?.name.en ?? null];
  const id = placement.kind === 'area' ? placement.area.id : placement.kind === 'point' ? governorates[0] : undefined;
  return id === undefined ? [null, null] : [id, dataset.areas.get(id)?.name.en ?? null];
}

function holderFields(period: ControlPeriod | undefined, dataset: Dataset): Partial<GisProperties> {
  if (!period) return {};
  const { holder, status, when } = period;
  return {
    holder: holder === null ? null : (dataset.actors.get(holder)?.name.en ?? holder),
    holder_status: status,
    holder_since: isoOrNull(when.from),
    holder_until: isoOrNull(when.to),
  };
}

const empty = Object.fromEntries(Object.keys(gisFields).map((name) => [name, null])) as GisProperties;

/** The period of a site that holds on a day; undefined for other records, and where no report speaks of the day. */
export function periodOf(record: BriefRecord, asOf: Day): ControlPeriod | undefined {
  return record.kind === 'detention-site' ? periodOn(record, asOf) : undefined;
}

export function toGisFeature(
  { facts, claims, asOf, form }: GisInput,
  dataset: Dataset,
): Feature<Geometry | null, GisProperties> {
  const { record, placement } = facts;
  const { placedAs, geometry } = gisGeometryOf(facts, dataset, form);
  const period = periodOf(record, asOf);
  const when = record.kind === 'detention-site' ? period?.when : record.when;
  const figure = leadingFigure(claims);
  const bounds = figure && figureBounds(figure);
  const [areaId, areaName] = areaOf(facts, dataset);
  const cited = claims.map(({ source }) => dataset.sources.get(source));
  return {
    type: 'Feature',
    id: record.id,
    geometry,
    properties: {
      ...empty,
      id: record.id,
      kind: record.kind,
      category: record.category,
      name_en: record.name.en,
      name_ar: record.name.ar,
      placed_as: placedAs,
      is_position: placedAs === 'site' || placedAs === 'settlement',
      is_route: record.kind === 'transfer' ? false : null,
      geo_precision: record.geoPrecision,
      radius_m: placement.kind === 'point' && record.kind !== 'transfer' ? placement.radiusM : record.radiusM,
      place_id: listOrNull(placeIds(record).flatMap((id) => id ?? [])),
      place_name: placeName(record, dataset),
      area_id: areaId,
      area_name: areaName,
      when_edtf: when?.text ?? null,
      when_text: when ? describeDate(when, wordsIn('en')) : null,
      when_earliest: isoOrNull(when?.earliest),
      when_latest: isoOrNull(when?.latest),
      known_from: isoOrNull(facts.reported),
      figure_of: figure?.attribute ?? null,
      figure_low: finiteOrNull(bounds?.low),
      figure_high: finiteOrNull(bounds?.high),
      disputed: isDisputed(claims),
      ...holderFields(period, dataset),
      sources: listOrNull(claims.map(({ source }) => source)),
      source_urls: listOrNull(claims.flatMap(({ url }, index) => url ?? cited[index]?.url ?? [])),
    },
  };
}
