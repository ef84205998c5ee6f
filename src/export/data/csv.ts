/**
 * The visible records as CSV (RFC 4180), one row each. A text that a spreadsheet could take for a formula is guarded by an apostrophe; columns of numbers
 * are not, because a longitude west of Greenwich is no formula.
 */
import { figuresOf } from '../../domain/records/figures.ts';
import { toIsoDay, type Day } from '../../domain/time/day.ts';
import { guardCell, quoteCell } from '../../domain/imported/guardCell.ts';
import type { Snapshot, SnapshotRecord } from '../snapshot/snapshot.ts';
import { geometryOf } from './geometryOf.ts';
import { figureLines, placeNames } from './recordTexts.ts';

type Cell = string | number | null;

interface Column {
  readonly name: string;
  readonly type: 'text' | 'number';
  readonly cell: (record: SnapshotRecord, snapshot: Snapshot) => Cell;
}

function toField(value: Cell, type: Column['type']): string {
  if (value === null) return '';
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
  return quoteCell(guardCell(String(value)));
}

const isoOrNull = (day: Day): string | null => (Number.isFinite(day) ? toIsoDay(day) : null);
const text = (name: string, cell: Column['cell']): Column => ({ name, type: 'text', cell });
const number = (name: string, cell: Column['cell']): Column => ({ name, type: 'number', cell });

function coordinate({ shown }: SnapshotRecord, { dataset }: Snapshot, axis: 0 | 1): number | null {
  const { geometry } = geometryOf(shown, dataset);
  return geometry?.type === 'Point' ? (geometry.coordinates[axis] ?? null) : null;
}

function bound({ shown }: SnapshotRecord, attribute: string, side: 'low' | 'high'): number | null {
  const figures = figuresOf(shown.claims).filter((figure) => figure.attribute === attribute);
  return figures.length === 1 ? (figures[0]?.[side] ?? null) : null;
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

export const csvColumns: readonly Column[] = [
  text('id', ({ shown }) => shown.facts.record.id),
  text('kind', ({ shown }) => shown.facts.record.kind),
  text('category', ({ shown }) => shown.facts.record.category),
  text('name_en', ({ shown }) => shown.facts.record.name.en),
  text('name_ar', ({ shown }) => shown.facts.record.name.ar),
  text(
    'when_edtf',
    ({
      shown: {
        facts: { record },
      },
    }) => (record.kind === 'detention-site' ? null : record.when.text),
  ),
  text(
    'earliest',
    ({
      shown: {
        facts: { record },
      },
    }) => (record.kind === 'detention-site' ? null : isoOrNull(record.when.earliest)),
  ),
  text(
    'latest',
    ({
      shown: {
        facts: { record },
      },
    }) => (record.kind === 'detention-site' ? null : isoOrNull(record.when.latest)),
  ),
  text('in_window', ({ shown }) => shown.verdict),
  text('place', ({ shown }, snapshot) => placeNames(shown.facts.record, snapshot, snapshot.texts[0]).join(' → ')),
  text('placed_as', ({ shown }, { dataset }) => geometryOf(shown, dataset).placedAs),
  number('longitude', (record, snapshot) => coordinate(record, snapshot, 0)),
  number('latitude', (record, snapshot) => coordinate(record, snapshot, 1)),
  text('geo_precision', ({ shown }) => shown.facts.record.geoPrecision),
  number(
    'radius_m',
    ({
      shown: {
        facts: { placement, record },
      },
    }) => (placement.kind === 'point' ? placement.radiusM : record.radiusM),
  ),
  text('actors', ({ shown }) => shown.facts.record.actors.map(({ id, role }) => `${id} (${role})`).join('; ')),
  text('disputed', ({ shown }) => (shown.disputed ? 'yes' : 'no')),
  ...counted.flatMap((attribute) => [
    number(`${attribute}_low`, (record) => bound(record, attribute, 'low')),
    number(`${attribute}_high`, (record) => bound(record, attribute, 'high')),
  ]),
  text('figures', ({ shown }, { texts: [first] }) => figureLines(shown, first).join('; ')),
  text('claims', ({ shown }, { texts: [{ words }] }) =>
    shown.claims
      .map((claim) => `${claim.claimant} ${claim.stance} (${claim.grade}, ${claim.source}): ${words.text(claim.text)}`)
      .join('\n'),
  ),
  text('source_ids', ({ shown }) => [...new Set(shown.claims.map(({ source }) => source))].join('; ')),
  text(
    'note',
    (
      {
        shown: {
          facts: { record },
        },
      },
      { texts: [{ words }] },
    ) => (record.note ? words.text(record.note) : null),
  ),
  // The scope of the export goes into every row: rows are copied from one table into another, and comments have no place in CSV.
  text('export_window', (_, { texts: [{ stamps }] }) => stamps.window),
  text('export_as_known', (_, { texts: [{ stamps }] }) => stamps.asKnown),
  text('export_filters', (_, { texts: [{ stamps }] }) => stamps.filterLine),
  text('export_data_version', (_, { dataset }) => dataset.version),
];

/** `byteOrderMark`: Excel takes a file for UTF-8 only with one. */
export function writeCsv(
  snapshot: Snapshot,
  { byteOrderMark = true }: { readonly byteOrderMark?: boolean } = {},
): string {
  const rows = snapshot.records.map((record) =>
    csvColumns.map(({ type, cell }) => toField(cell(record, snapshot), type)),
  );
  const lines = [csvColumns.map(({ name }) => name), ...rows].map((row) => row.join(','));
  return `${byteOrderMark ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}
