/** The visible records as GeoJSON (RFC 7946). What was left out and why is said in a foreign member of the collection. */
import type { Feature, Geometry } from 'geojson';
import { figuresOf, type Figure } from '../../domain/records/figures.ts';
import type { BriefRecord, Claim } from '../../domain/records/record.ts';
import { encodeMetadata, metadataKey } from '../snapshot/metadata.ts';
import type { Snapshot, SnapshotRecord } from '../snapshot/snapshot.ts';
import { scopeLines } from './recordTexts.ts';
import { answersOf, featureOf } from './recordTable.ts';

function toFigure({ attribute, unit, low, high, disputed }: Figure): object {
  return {
    attribute,
    ...(unit === undefined ? {} : { unit }),
    low,
    high: Number.isFinite(high) ? high : null,
    disputed,
  };
}

function toClaim({ edtf, asOf, ...claim }: Claim): object {
  return {
    ...claim,
    ...(edtf === undefined ? {} : { edtf: edtf.text }),
    ...(asOf === undefined ? {} : { asOf: asOf.text }),
  };
}

/** Counts and plan as the data have them, as far as their claims are in the file. */
function toSeries(record: BriefRecord, claims: readonly Claim[]): object {
  if (record.kind !== 'transfer' || record.series.length === 0) return {};
  const known = new Set(claims.map(({ id }) => id));
  const own = (ids: readonly string[]): readonly string[] => ids.filter((id) => known.has(id));
  const series = record.series
    .map(({ asOf, note, claims: all, ...step }) => ({
      ...step,
      asOf: asOf.text,
      claims: own(all),
      // A note may speak of claims that are not known yet.
      ...(note && all.every((id) => known.has(id)) ? { note } : {}),
    }))
    .filter((step) => step.claims.length > 0);
  const plan = record.plan && {
    ...record.plan,
    announced: record.plan.announced.text,
    claims: own(record.plan.claims),
  };
  return { series, ...(plan && plan.claims.length > 0 ? { plan } : {}) };
}

/** What only some kinds of record have. */
function toRest(record: BriefRecord): object {
  switch (record.kind) {
    case 'detention-site':
      return { control: record.control.map(({ when, ...period }) => ({ ...period, when: when.text })) };
    case 'deployment':
      return { force: record.force, side: record.side };
    case 'transfer':
      return { from: record.from, to: record.to };
    default:
      return {};
  }
}

/** Flat, typed fields first, for geographic information systems; then what is nested, for programs. */
function toFeature(each: SnapshotRecord, snapshot: Snapshot): Feature<Geometry | null> {
  const { record } = each.shown.facts;
  const { properties, ...feature } = featureOf(each, snapshot, 'outline');
  return {
    ...feature,
    properties: {
      ...properties,
      ...answersOf(each),
      marking: snapshot.marking === '' ? null : snapshot.marking,
      is_context: record.context,
      ...toRest(record),
      actors: record.actors,
      figures: figuresOf(each.shown.claims).map(toFigure),
      ...toSeries(record, each.shown.claims),
      claims: each.shown.claims.map(toClaim),
      source_numbers: each.numbers,
      ...(record.note ? { note: record.note } : {}),
      ...(record.whenNote ? { when_note: record.whenNote } : {}),
    },
  };
}

/** Two spaces of indent, so that a person can read it and a comparison can name the line. */
export function writeGeojson(snapshot: Snapshot): string {
  const {
    records,
    sources,
    marking,
    texts: [first],
    metadata,
    visible: { counts },
  } = snapshot;
  const about = {
    ...(JSON.parse(encodeMetadata(metadata)) as object),
    ...(marking === '' ? {} : { marking }),
    scope: scopeLines(first),
    filters: first.stamps.filters,
    counts: { ...counts, inFile: records.length },
    sources: sources.map(({ number, source: { published, ...source } }) => ({
      number,
      ...source,
      published: published.text,
    })),
    disclaimer: first.stamps.disclaimer,
  };
  const features = records.map((record) => toFeature(record, snapshot));
  return `${JSON.stringify({ type: 'FeatureCollection', [metadataKey]: about, features }, null, 2)}\n`;
}
