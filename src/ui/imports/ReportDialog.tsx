/** What was imported, from which file and when, and what of it was left out. */
import '../../words/imported.ts';
import '../../words/imports.ts';
import type { ReactNode } from 'react';
import { skipReasons } from '../../imports/report.ts';
import { Line } from '../details/Section.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { useApp, useWords } from '../useApp.tsx';
import { isolated, minuteText, sizeText } from './fileWords.ts';
import { Report, reasonText } from './Report.tsx';
import { reportOf } from './reports.ts';
import './imports.css';

export function ReportDialog({ onClose }: { onClose: () => void }): ReactNode {
  const words = useWords();
  const set = useApp(({ session: { imported } }) => imported.sets.find(({ id }) => id === imported.reported));
  if (!set) return null;
  const { summary } = set;
  const report = reportOf(set.id);
  const reasons = [...Object.entries(summary.skipped), ...Object.entries(summary.remarks)] as readonly (readonly [
    (typeof skipReasons)[number],
    number,
  ])[];
  return (
    <Dialog
      title={words.t('imported.report.title', { name: isolated(set.name) })}
      closeLabel={words.t('dialog.close')}
      onClose={onClose}
      size="wide"
    >
      <p>{words.t('imports.taken', { taken: summary.rowsTaken, skipped: summary.rowsRead - summary.rowsTaken })}</p>
      <dl className="card-lines">
        <Line label={words.t('imported.report.file')}>
          <bdi>{set.file}</bdi> · {sizeText(set.bytes, words)}
        </Line>
        <Line label={words.t('imported.report.kind')}>{words.t(`imports.kind.${set.kind}`)}</Line>
        <Line label={words.t('imported.report.imported')}>
          <bdi>{minuteText(set.importedAt)}</bdi> UTC
        </Line>
        <Line label={words.t('imported.report.hash')}>
          <bdi className="row-hash">{set.sha256}</bdi>
        </Line>
      </dl>
      {report ? (
        <Report report={report} name={set.file} />
      ) : (
        <>
          <ul className="import-reasons">
            {reasons.map(([reason, count]) => (
              <li key={reason}>
                <span className="import-count">{words.number(count)}</span> {reasonText(reason, words)}
              </li>
            ))}
          </ul>
          <p className="hint">{words.t('imported.report.gone')}</p>
        </>
      )}
    </Dialog>
  );
}
