/** The table of a snapshot: the fields of a feature, what the view says of each record, its figures and texts, and the scope of the file. */
import { figuresOf } from '../../domain/records/figures.ts';
import type { Snapshot, SnapshotRecord } from '../snapshot/snapshot.ts';
import type { GeometryForm } from './gisGeometry.ts';
import { figureLines } from './recordTexts.ts';
import { gisFields, toGisFeature, type FieldType, type FieldValue } from './toGisFeature.ts';

export type Columns = Readonly<Record<string, FieldType>>;
export type Row = Readonly<Record<string, FieldValue>>;

/** `in_area` is null where the filters ask for no area. */
export const answerColumns = { in_window: 'text', in_area: 'text' } as const satisfies Columns;

export function answersOf({ shown }: SnapshotRecord): Row & Readonly<Record<keyof typeof answerColumns, FieldValue>> {
  return { in_window: shown.inWindow, in_area: shown.inArea };
}

const counted = [
  'killed',
  'injured',
  'escaped',
  'recaptured',
  'arrested',
  'transferred',
  'planned',
  'population',
  'strength',
] as const;
const sides = ['low', 'high'] as const;

export const tableColumns: Columns = {
  ...gisFields,
  ...answerColumns,
  actors: 'text',
  ...Object.fromEntries(
    counted.flatMap((attribute) => sides.map((side) => [`${attribute}_${side}`, 'integer' as const])),
  ),
  figures: 'text',
  claims: 'text',
  note: 'text',
  export_window: 'text',
  export_as_known: 'text',
  export_filters: 'text',
  export_data_version: 'text',
  marking: 'text',
};

export function featureOf(
  { shown }: SnapshotRecord,
  snapshot: Snapshot,
  form: GeometryForm,
): ReturnType<typeof toGisFeature> {
  const { facts, claims } = shown;
  return toGisFeature({ facts, claims, asOf: snapshot.context.asOf, form }, snapshot.dataset);
}

/** Lowest and highest number of each attribute; null where claims count it in several units. */
function boundsOf({ shown }: SnapshotRecord): Row {
  const figures = figuresOf(shown.claims);
  const row: Record<string, FieldValue> = {};
  for (const attribute of counted) {
    const own = figures.filter((figure) => figure.attribute === attribute);
    for (const side of sides) {
      const value = own.length === 1 ? own[0]?.[side] : undefined;
      row[`${attribute}_${side}`] = value !== undefined && Number.isFinite(value) ? value : null;
    }
  }
  return row;
}

function claimLines({ shown }: SnapshotRecord, { texts: [{ words }] }: Snapshot): string {
  return shown.claims
    .map((claim) => `${claim.claimant} ${claim.stance} (${claim.grade}, ${claim.source}): ${words.text(claim.text)}`)
    .join('\n');
}

/** One row, in the leading language. The scope is in every row: rows are copied from one table into another, and CSV has no comments. */
export function tableRow(record: SnapshotRecord, snapshot: Snapshot, properties: Row): Row {
  const {
    dataset,
    marking,
    texts: [first],
  } = snapshot;
  const { note, actors } = record.shown.facts.record;
  return {
    ...properties,
    ...answersOf(record),
    actors: actors.map(({ id, role }) => `${id} (${role})`).join('; '),
    ...boundsOf(record),
    figures: figureLines(record.shown, first).join('; '),
    claims: claimLines(record, snapshot),
    note: note ? first.words.text(note) : null,
    export_window: first.stamps.window,
    export_as_known: first.stamps.asKnown,
    export_filters: first.stamps.filterLine,
    export_data_version: dataset.version,
    marking: marking === '' ? null : marking,
  };
}
