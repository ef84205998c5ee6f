/** The visible records as GeoJSON (RFC 7946). What was left out and why is said in a foreign member of the collection. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { figuresOf, type Figure } from '../../domain/records/figures.ts';
import type { BriefRecord, Claim } from '../../domain/records/record.ts';
import { toIsoDay, type Day } from '../../domain/time/day.ts';
import { encodeMetadata, metadataKey } from '../snapshot/metadata.ts';
import type { Snapshot, SnapshotRecord } from '../snapshot/snapshot.ts';
import { geometryOf } from './geometryOf.ts';
import { scopeLines } from './recordTexts.ts';

const isoOrNull = (day: Day): string | null => (Number.isFinite(day) ? toIsoDay(day) : null);

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
    .map(({ asOf, ...step }) => ({ ...step, asOf: asOf.text, claims: own(step.claims) }))
    .filter((step) => step.claims.length > 0);
  const plan = record.plan && {
    ...record.plan,
    announced: record.plan.announced.text,
    claims: own(record.plan.claims),
  };
  return { series, ...(plan && plan.claims.length > 0 ? { plan } : {}) };
}

/** The day or days, or the periods of control. */
function toTime(record: BriefRecord): object {
  if (record.kind === 'detention-site')
    return { control: record.control.map(({ when, ...period }) => ({ ...period, when: when.text })) };
  return { when: record.when.text, earliest: isoOrNull(record.when.earliest), latest: isoOrNull(record.when.latest) };
}

function toPlaces(record: BriefRecord): object {
  return record.kind === 'transfer' ? { from: record.from, to: record.to } : { place: record.place };
}

function toFeature({ shown, numbers }: SnapshotRecord, { dataset }: Snapshot): Feature<Geometry | null> {
  const {
    facts: { record },
    claims,
    verdict,
    disputed,
  } = shown;
  const { placedAs, geometry } = geometryOf(shown, dataset);
  return {
    type: 'Feature',
    id: record.id,
    geometry,
    properties: {
      kind: record.kind,
      category: record.category,
      name: record.name,
      ...toTime(record),
      inWindow: verdict,
      ...toPlaces(record),
      placedAs,
      geoPrecision: record.geoPrecision,
      radiusM: record.radiusM,
      ...(record.kind === 'deployment' ? { force: record.force, side: record.side } : {}),
      actors: record.actors,
      disputed,
      figures: figuresOf(claims).map(toFigure),
      ...toSeries(record, claims),
      claims: claims.map(toClaim),
      sourceNumbers: numbers,
      ...(record.note ? { note: record.note } : {}),
      ...(record.whenNote ? { whenNote: record.whenNote } : {}),
      context: record.context,
    },
  };
}

/** Two spaces of indent, so that a person can read it and a comparison can name the line. */
export function writeGeojson(snapshot: Snapshot): string {
  const {
    records,
    sources,
    texts: [first],
    metadata,
    visible: { counts },
  } = snapshot;
  const collection: FeatureCollection<Geometry | null> = {
    type: 'FeatureCollection',
    features: records.map((record) => toFeature(record, snapshot)),
  };
  const about = {
    ...(JSON.parse(encodeMetadata(metadata)) as object),
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
  return `${JSON.stringify({ type: collection.type, [metadataKey]: about, features: collection.features }, null, 2)}\n`;
}
