/** A record and a row side by side, why they were put together, and what the reader decides. */
import { useState, type ReactNode } from 'react';
import { verdictCodes } from '../../../domain/imported/rowVerdicts.ts';
import { figuresOf } from '../../../domain/records/figures.ts';
import type { ImportedSet } from '../../../domain/imported/importedSet.ts';
import type { Candidate } from '../../../domain/imported/reconcile.ts';
import type { RecordFacts } from '../../../domain/records/facts.ts';
import { isolated } from '../../../export/chart/writeChartSvg.ts';
import { selectRow, selectRecord } from '../../../store/actions/selectActions.ts';
import { commandCamera } from '../../../store/actions/sessionActions.ts';
import type { Words } from '../../../words/words.ts';
import { describeWhen } from '../../../words/describeDate.ts';
import { Button } from '../../kit/Button.tsx';
import { IconButton } from '../../kit/IconButton.tsx';
import { useApp, useAppStore, useWords } from '../../useApp.tsx';
import { cellOf, firstColumns } from '../table/rowCells.ts';
import type { FoundSpot } from './FoundList.tsx';
import { reasonsOf } from './reasonsOf.ts';
import type { RowVerdicts } from './useRowVerdicts.ts';
import type { Comparison } from './useReconciled.ts';

export interface ComparedCardProps {
  readonly set: ImportedSet;
  readonly comparison: Comparison;
  readonly spot: FoundSpot | null;
  readonly rowVerdicts: RowVerdicts;
}

function rangeText(low: number, high: number, words: Words): string {
  return low === high ? words.number(low) : `${words.number(low)}–${words.number(high)}`;
}

/** Each claim’s own figure: none of them is the truth. */
function claimLines({ record }: RecordFacts, words: Words, nameOf: (actor: string) => string): readonly string[] {
  return figuresOf(record.claims)
    .filter(({ attribute }) => attribute === 'killed')
    .flatMap(({ points }) =>
      points.map(({ claim, low, high }) => `${nameOf(claim.claimant)}: ${rangeText(low, high, words)}`),
    );
}

function rowFigures({ columns }: ImportedSet, row: number, words: Words): string {
  const told = (['low', 'best', 'high'] as const).map((column) => cellOf(columns, column, row, words) || '–');
  return told.every((text) => text === '–') ? words.t('reconcile.figures.none') : told.join(' · ');
}

export function ComparedCard({ set, comparison: { found }, spot, rowVerdicts }: ComparedCardProps): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const facts = useApp(({ session }) => session.facts);
  const dataset = useApp(({ session }) => session.dataset);
  const asOf = useApp(({ view }) => view.time.to);
  const [at, setAt] = useState(0);
  if (!spot) return <div className="reconcile-card" />;
  const known = 'record' in spot ? facts.get(spot.record) : undefined;
  const candidates: readonly Candidate[] = 'record' in spot ? (found.candidates.get(spot.record) ?? []) : [];
  const candidate = candidates[at];
  const row = 'row' in spot ? spot.row : candidate?.row;
  const { columns } = set;
  const line = row === undefined ? 0 : (columns.row[row] ?? 0);
  const about = known && row !== undefined ? { sha256: set.sha256, record: known.record.id, line } : null;
  const rowVerdict = about ? rowVerdicts.of(about) : undefined;
  const nameOf = (actor: string): string => {
    const named = dataset?.actors.get(actor);
    return named ? words.text(named.shortName ?? named.name) : actor;
  };
  const place = known && known.placement.place !== null ? dataset?.places.get(known.placement.place) : undefined;
  const jump = (): void => {
    if (row !== undefined) selectRow(store, { set: set.id, row });
    if (known) selectRecord(store, known.record.id);
    const position =
      known?.placement.kind === 'point'
        ? known.placement.position
        : row !== undefined && !Number.isNaN(columns.longitude[row] ?? NaN)
          ? ([columns.longitude[row] ?? 0, columns.latitude[row] ?? 0] as const)
          : null;
    const { camera } = store.getState().view;
    if (position)
      commandCamera(store, { kind: 'move', camera: { ...camera, center: position, zoom: Math.max(camera.zoom, 8.5) } });
  };
  const claims = known ? claimLines(known, words, nameOf) : [];
  const claimedText =
    claims.length > 0 ? (
      <ul>
        {claims.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    ) : known ? (
      words.t('reconcile.figures.none')
    ) : (
      ''
    );
  const extra =
    row === undefined
      ? []
      : firstColumns(columns)
          .filter((column) => column.startsWith('file:') || column === 'governorate')
          .map((column) => cellOf(columns, column, row, words))
          .filter((text) => text !== '');
  const lines: readonly (readonly [string, ReactNode, ReactNode])[] = [
    [
      words.t('reconcile.when'),
      known ? describeWhen(known.record, asOf, words, 'long') : '',
      row === undefined ? '' : cellOf(columns, 'date', row, words),
    ],
    [
      words.t('reconcile.where'),
      place ? words.text(place.name) : '',
      row === undefined ? '' : `${extra.join(', ')} (${cellOf(columns, 'precision', row, words)})`,
    ],
    [
      words.t('reconcile.who'),
      known ? words.list([...known.actors].map(nameOf)) : '',
      row === undefined
        ? ''
        : words.list(
            [cellOf(columns, 'actor', row, words), cellOf(columns, 'otherActor', row, words)]
              .filter((text) => text !== '')
              .map(isolated),
          ),
    ],
    [words.t('reconcile.figures'), claimedText, row === undefined ? '' : rowFigures(set, row, words)],
  ];
  return (
    <article className="reconcile-card scroll" tabIndex={0} aria-label={words.t('reconcile.verdict')}>
      <table className="reconcile-table">
        <thead>
          <tr>
            <td />
            <th scope="col">
              <span className="small-title">{words.t('reconcile.record')}</span>
              {known ? <div>{words.text(known.record.name)}</div> : null}
            </th>
            <th scope="col">
              <span className="small-title">{words.t('reconcile.row')}</span>
              {row === undefined ? null : (
                <div>
                  <bdi>{cellOf(columns, 'category', row, words)}</bdi>{' '}
                  <span className="hint">{words.t('reconcile.line', { line: words.number(line) })}</span>
                </div>
              )}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([title, ours, theirs]) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>{ours}</td>
              <td>
                <bdi>{theirs}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {candidate ? (
        <div className="reconcile-why">
          <ul className="reconcile-reasons">
            {reasonsOf(candidate, words).map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          {candidates.length > 1 ? (
            <span className="reconcile-turn">
              <IconButton
                icon="chevronStart"
                label={words.t('reconcile.candidate', { index: Math.max(1, at), count: candidates.length })}
                isDisabled={at === 0}
                onPress={() => setAt(at - 1)}
              />
              {words.t('reconcile.candidate', { index: at + 1, count: candidates.length })}
              <IconButton
                icon="chevronEnd"
                label={words.t('reconcile.candidate', {
                  index: Math.min(candidates.length, at + 2),
                  count: candidates.length,
                })}
                isDisabled={at >= candidates.length - 1}
                onPress={() => setAt(at + 1)}
              />
            </span>
          ) : null}
        </div>
      ) : null}
      <div className="reconcile-decide">
        {about ? (
          <>
            <div className="reconcile-verdicts" role="group" aria-label={words.t('reconcile.verdict')}>
              {verdictCodes.map((verdict) => (
                <button
                  key={verdict}
                  type="button"
                  className="button button-outlined"
                  aria-pressed={(rowVerdict?.verdict ?? 'undecided') === verdict}
                  onClick={() => rowVerdicts.put({ ...about, verdict, note: rowVerdict?.note ?? '' })}
                >
                  {words.t(`reconcile.verdict.${verdict}`)}
                </button>
              ))}
            </div>
            <label className="reconcile-note">
              <span className="quiet">{words.t('reconcile.note')}</span>
              <input
                key={`${about.record} ${about.line}`}
                type="text"
                defaultValue={rowVerdict?.note ?? ''}
                maxLength={500}
                onBlur={(event) => {
                  if (event.currentTarget.value !== (rowVerdict?.note ?? ''))
                    rowVerdicts.put({
                      ...about,
                      verdict: rowVerdict?.verdict ?? 'undecided',
                      note: event.currentTarget.value,
                    });
                }}
              />
            </label>
          </>
        ) : null}
        <Button icon="target" onPress={jump}>
          {words.t('reconcile.jump')}
        </Button>
      </div>
    </article>
  );
}
