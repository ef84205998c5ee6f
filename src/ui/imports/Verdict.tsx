/** What becomes of the file, in four numbers: rows with a place, a day, a known precision, and rows left out. */
import type { ReactNode } from 'react';
import type { ImportTally } from '../../imports/importOutcome.ts';
import type { Mapping } from '../../imports/columns/mapping.ts';
import { useWords } from '../useApp.tsx';
import type { WordKey, Words } from '../../words/words.ts';
import { reasonText } from './Report.tsx';

type Tone = 'good' | 'caution' | 'bad';

interface Figure {
  readonly title: WordKey;
  readonly count: number;
  readonly tone: Tone;
  readonly notes: readonly string[];
}

function placeFigure({ positions, areas, report }: ImportTally, words: Words): Figure {
  const count = positions + areas;
  const isWhole = count === report.rowsTaken;
  return {
    title: 'importForm.place',
    count,
    tone: count === 0 ? 'bad' : isWhole ? 'good' : 'caution',
    notes: [
      ...(areas > 0 ? [words.t('importForm.place.areas', { count: areas })] : []),
      ...(count === 0
        ? [words.t('importForm.place.none')]
        : isWhole
          ? areas > 0
            ? []
            : [words.t('importForm.place.all')]
          : [words.t('importForm.place.some')]),
    ],
  };
}

function dayFigure({ dated, toTheDay, openEnded, report }: ImportTally, words: Words): Figure {
  const spans = dated - toTheDay - openEnded;
  const isWhole = dated === report.rowsTaken;
  return {
    title: 'importForm.day',
    count: dated,
    tone: isWhole && spans + openEnded === 0 ? 'good' : 'caution',
    notes: [
      ...(spans > 0 ? [words.t('importForm.day.spans', { count: spans })] : []),
      ...(openEnded > 0 ? [words.t('importForm.day.open', { count: openEnded })] : []),
      ...(dated === 0
        ? [words.t('importForm.day.none')]
        : !isWhole
          ? [words.t('importForm.day.some')]
          : spans + openEnded === 0
            ? [words.t('importForm.day.all')]
            : []),
    ],
  };
}

function precisionFigure({ precise, report }: ImportTally, mapping: Mapping, words: Words): Figure {
  const isChosen = mapping.columns.precision === null && mapping.assumedPrecision !== 'unknown';
  const isWhole = precise === report.rowsTaken;
  return {
    title: 'importForm.precision',
    count: precise,
    tone: isWhole ? 'good' : 'caution',
    notes: [
      words.t(
        precise === 0
          ? 'importForm.precision.none'
          : isChosen
            ? 'importForm.precision.chosen'
            : isWhole
              ? 'importForm.precision.all'
              : 'importForm.precision.some',
      ),
    ],
  };
}

/** Reasons that the figure itself names; the others are in the list. */
const named = 2;

function leftOutFigure({ report: { skipped } }: ImportTally, words: Words): Figure {
  const reasons = skipped.reasons
    .map((reason, code) => ({ reason, count: skipped.counts[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return {
    title: 'importForm.leftOut',
    count: skipped.total,
    tone: skipped.total === 0 ? 'good' : 'caution',
    notes:
      skipped.total === 0
        ? [words.t('importForm.leftOut.none')]
        : reasons
            .slice(0, named)
            .map(({ reason, count }) => words.t('importForm.reason', { reason: reasonText(reason, words), count })),
  };
}

export function Verdict({
  tally,
  mapping,
  isCounting,
}: {
  tally: ImportTally | null;
  mapping: Mapping;
  /** The numbers are those of the answers before. */
  isCounting: boolean;
}): ReactNode {
  const words = useWords();
  if (!tally) return <p className="import-verdict hint">{words.t('importForm.counting')}</p>;
  const rows = tally.report.rowsRead;
  const figures = [
    placeFigure(tally, words),
    dayFigure(tally, words),
    precisionFigure(tally, mapping, words),
    leftOutFigure(tally, words),
  ];
  return (
    <div className="import-verdict" role="status" aria-busy={isCounting}>
      <dl className="import-figures">
        {figures.map(({ title, count, tone, notes }) => (
          <div key={title} className="import-figure" data-tone={tone}>
            <dt>{words.t(title)}</dt>
            <dd>
              <span className="import-figure-count">{words.t('importForm.of', { count, rows })}</span>
              <meter className="import-figure-bar" aria-hidden="true" max={Math.max(1, rows)} value={count} />
              {notes.map((note) => (
                <span key={note} className="import-figure-note">
                  {note}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {tally.isWhole ? null : <p className="hint">{words.t('importForm.first', { count: rows, rows: tally.rows })}</p>}
    </div>
  );
}
