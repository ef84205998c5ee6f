/** Everything wrong with the data, each with its place and its remedy. */
import type { ReactNode } from 'react';
import '../../words/help.ts';
import type { DataIssue } from '../../domain/records/dataset.ts';
import type { Words } from '../../words/words.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { useApp, useWords } from '../useApp.tsx';

function IssueItem({ issue, words }: { issue: DataIssue; words: Words }): ReactNode {
  const where = [issue.file, issue.record, issue.path].filter((part) => part !== undefined && part !== '').join(' › ');
  return (
    <li className={`issue issue-${issue.severity}`}>
      <p className="issue-where">
        <span className="issue-tone">{words.t(`issues.${issue.severity}`)}</span>{' '}
        <bdi dir="ltr" className="code">
          {where}
        </bdi>
      </p>
      <p lang="en" dir="ltr">
        {issue.message}
      </p>
      <p lang="en" dir="ltr" className="quiet">
        {issue.remedy}
      </p>
    </li>
  );
}

export function IssuesDialog({ onClose }: { onClose: () => void }): ReactNode {
  const words = useWords();
  const issues = useApp((state) => state.session.issues);
  const errors = issues.filter(({ severity }) => severity === 'error');
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  return (
    <Dialog title={words.t('issues.title')} closeLabel={words.t('dialog.close')} onClose={onClose} size="wide">
      <p className="dialog-lead">{issues.length === 0 ? words.t('issues.none') : words.t('issues.about')}</p>
      {issues.length === 0 ? null : (
        <p>{words.t('issues.count', { errors: errors.length, warnings: warnings.length })}</p>
      )}
      <ul className="issues">
        {[...errors, ...warnings].map((issue, index) => (
          <IssueItem key={index} issue={issue} words={words} />
        ))}
      </ul>
    </Dialog>
  );
}
