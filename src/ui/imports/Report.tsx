/** The report of an import: reasons with their numbers, the first rows of each list, and what was decided about the file. */
import { type ReactNode, useState } from 'react';
import { type ImportReport, type RowNotes, wholeRow } from '../../imports/report.ts';
import { type NotedReason, writeReport } from '../../imports/writeReport.ts';
import type { WordKey, Words } from '../../words/words.ts';
import { saveBlob } from '../export/saveBlob.ts';
import { Button } from '../kit/Button.tsx';
import { Disclosure } from '../kit/Disclosure.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useWords } from '../useApp.tsx';
import { isolated } from './fileWords.ts';
import '../../words/importForm.ts';
import { cellText } from '../../domain/imported/cellText.ts';

/** One note out of the columns in which an import keeps them. */
interface Note<Reason extends string> {
  readonly row: number;
  readonly column: number;
  readonly reason: Reason;
  readonly value: string;
}

function noteAt<Reason extends string>(notes: RowNotes<Reason>, index: number): Note<Reason> {
  const reason = notes.reasons[notes.reason[index] ?? 0];
  if (reason === undefined)
    throw new Error(`A note has the reason ${notes.reason[index] ?? 0}, which the list of reasons does not hold.`);
  return { row: notes.row[index] ?? 0, column: notes.column[index] ?? 0, reason, value: cellText(notes.values, index) };
}

const [listed, more] = [12, 100] as const;

export function reasonText(reason: NotedReason, words: Words): string {
  const skip = words.code('imports.skip', reason);
  return skip === reason ? words.code('imports.remark', reason) : skip;
}

function Notes<Reason extends NotedReason>({
  notes,
  columns,
  title,
}: {
  notes: RowNotes<Reason>;
  columns: readonly string[];
  title: WordKey;
}): ReactNode {
  const words = useWords();
  const [shown, setShown] = useState<number>(listed);
  if (notes.total === 0) return null;
  const rows = Array.from({ length: Math.min(shown, notes.row.length) }, (_, index) => noteAt(notes, index));
  return (
    <section className="import-notes">
      <h4>
        {words.t(title)} <span className="import-count">{words.number(notes.total)}</span>
      </h4>
      <ul className="import-reasons">
        {notes.reasons.map((reason, code) =>
          (notes.counts[code] ?? 0) > 0 ? (
            <li key={reason}>
              <span className="import-count">{words.number(notes.counts[code] ?? 0)}</span> {reasonText(reason, words)}
            </li>
          ) : null,
        )}
      </ul>
      <div className="import-preview scroll" tabIndex={0} role="group" aria-label={words.t(title)}>
        <table className="import-table">
          <thead>
            <tr>
              {(['line', 'column', 'reason', 'value'] as const).map((head) => (
                <th key={head} scope="col">
                  {words.t(`imported.report.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, column, reason, value }, index) => (
              <tr key={index}>
                <td>{words.number(row)}</td>
                <td>
                  {column === wholeRow ? words.t('imported.report.wholeRow') : <bdi>{columns[column] ?? ''}</bdi>}
                </td>
                <td>{reasonText(reason, words)}</td>
                <td>
                  <bdi>{value}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {notes.total > rows.length ? (
        <p className="hint">
          {words.t('imported.report.first', { count: rows.length })}{' '}
          {notes.row.length > rows.length ? (
            <Button look="plain" onPress={() => setShown(shown + more)}>
              {words.t('importForm.more', { count: Math.min(more, notes.row.length - rows.length) })}
            </Button>
          ) : null}
        </p>
      ) : null}
    </section>
  );
}

export function Report({ report, name }: { report: ImportReport; name: string }): ReactNode {
  const words = useWords();
  const save = (): void => {
    const pieces = [...writeReport(report, (reason) => reasonText(reason, words))];
    saveBlob(new Blob(pieces, { type: 'text/csv;charset=utf-8' }), `${name}.report.csv`);
  };
  const noted = report.skipped.total + report.remarks.total > 0;
  return (
    <div className="import-report">
      {report.notes
        .filter(({ code }) => code === 'perhapsSwapped')
        .map(({ code, values }) => (
          <Notice key={code} tone="caution">
            {words.t(`imports.note.${code}`, values)}
          </Notice>
        ))}
      <Notes notes={report.skipped} columns={report.columns} title="imported.report.skipped" />
      <Notes notes={report.remarks} columns={report.columns} title="imported.report.remarks" />
      {report.notes.length > 0 ? (
        <Disclosure title={words.t('imported.report.notes')} open={!noted}>
          <ul className="import-notes">
            {report.notes
              .filter(({ code }) => code !== 'nothingDrawn')
              .map(({ code, values }, index) => (
                <li key={index}>
                  {words.t(
                    `imports.note.${code}`,
                    Object.fromEntries(
                      Object.entries(values).map(([key, value]) => [
                        key,
                        typeof value === 'string' && key !== 'order' && key !== 'calendar' ? isolated(value) : value,
                      ]),
                    ),
                  )}
                </li>
              ))}
          </ul>
        </Disclosure>
      ) : null}
      {noted ? (
        <div className="import-tools">
          <Button icon="download" onPress={save}>
            {words.t('imported.report.save')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
