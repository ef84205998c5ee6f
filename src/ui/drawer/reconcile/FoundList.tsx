/** One of the four lists. */
import type { ReactNode } from 'react';
import type { ImportedSet } from '../../../domain/imported/importedSet.ts';
import type { RecordId } from '../../../domain/records/record.ts';
import { describeWhen } from '../../../words/describeDate.ts';
import { useApp, useWords } from '../../useApp.tsx';
import { cellOf } from '../table/rowCells.ts';
import type { RowVerdicts } from './useRowVerdicts.ts';
import type { Comparison } from './useReconciled.ts';

export type FoundKind = 'same' | 'near' | 'theirs' | 'ours';

/** A curated record, or an imported row that no record matches. */
export type FoundSpot = { readonly record: RecordId } | { readonly row: number };

/** The table lists all rows; here they are only looked into. */
const mostRows = 200;

export interface FoundListProps {
  readonly set: ImportedSet;
  readonly comparison: Comparison;
  readonly kind: FoundKind;
  readonly current: FoundSpot | null;
  readonly rowVerdicts: RowVerdicts;
  readonly onChoose: (spot: FoundSpot) => void;
}

export function FoundList({
  set,
  comparison: { found },
  kind,
  current,
  rowVerdicts,
  onChoose,
}: FoundListProps): ReactNode {
  const words = useWords();
  const facts = useApp(({ session }) => session.facts);
  const asOf = useApp(({ view }) => view.time.to);
  const { columns } = set;
  const records = kind === 'same' ? found.same : kind === 'near' ? found.near : kind === 'ours' ? found.onlyOurs : [];
  const rows = kind === 'theirs' ? [...found.onlyTheirs.subarray(0, mostRows)] : [];
  const left = kind === 'theirs' ? found.onlyTheirs.length - rows.length : 0;
  const entry = (key: string, spot: FoundSpot, isCurrent: boolean, name: string, rest: string): ReactNode => (
    <li key={key}>
      <button
        type="button"
        className="reconcile-entry"
        aria-current={isCurrent || undefined}
        onClick={() => onChoose(spot)}
      >
        <span className="reconcile-name">
          <bdi>{name}</bdi>
        </span>
        <span className="hint">{rest}</span>
      </button>
    </li>
  );
  const decided = (record: RecordId): string => {
    const about = rowVerdicts.all.find(
      (rowVerdict) =>
        rowVerdict.sha256 === set.sha256 && rowVerdict.record === record && rowVerdict.verdict !== 'undecided',
    );
    return about ? ` · ${words.t(`reconcile.verdict.${about.verdict}`)}` : '';
  };
  if (records.length + rows.length === 0) return <p className="drawer-empty quiet">{words.t('reconcile.nothing')}</p>;
  return (
    <ul className="reconcile-list scroll" aria-label={words.t(`reconcile.${kind}`)}>
      {records.map((id) => {
        const known = facts.get(id);
        if (!known) return null;
        const candidates = found.candidates.get(id)?.length ?? 0;
        const many = candidates > 0 ? ` · ${words.t('reconcile.candidates', { count: candidates })}` : '';
        return entry(
          id,
          { record: id },
          current !== null && 'record' in current && current.record === id,
          words.text(known.record.name),
          `${describeWhen(known.record, asOf, words)}${many}${decided(id)}`,
        );
      })}
      {rows.map((row) =>
        entry(
          String(row),
          { row },
          current !== null && 'row' in current && current.row === row,
          cellOf(columns, 'category', row, words) || words.t('drawer.none'),
          `${words.t('reconcile.line', { line: words.number(columns.row[row] ?? 0) })} · ${cellOf(columns, 'date', row, words)} · ${cellOf(columns, 'governorate', row, words)}`,
        ),
      )}
      {left > 0 ? <li className="hint reconcile-left">{words.t('reconcile.more', { count: left })}</li> : null}
    </ul>
  );
}
