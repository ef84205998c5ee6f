/** What keeps the statement from being accepted, and what to look at once more. */
import type { ReactNode } from 'react';
import type { DataIssue } from '../../domain/records/dataset.ts';
import type { Problem } from '../../drafts/honesty.ts';
import type { Statement } from '../../drafts/statement.ts';
import { useWords } from '../useApp.tsx';

export function ProblemList({
  problems,
  faults,
  statement,
}: {
  problems: readonly Problem[];
  faults: readonly DataIssue[];
  statement: Statement;
}): ReactNode {
  const words = useWords();
  if (problems.length + faults.length === 0) return null;
  const fieldName = ({ field, claim }: Problem): string => {
    if (claim !== null)
      return words.t('desk.field.claim', {
        index: claim + 1,
        attribute: words.code('attribute', statement.claims[claim]?.attribute ?? ''),
      });
    return field === 'text' ? words.t('desk.field.text') : words.t(`desk.field.${field}`);
  };
  return (
    <div className="desk-problems" role="status">
      <strong>{words.t('desk.problems')}</strong>
      <ul>
        {problems.map((problem, index) => (
          <li key={index} data-severity={problem.severity}>
            {fieldName(problem)}: {words.t(problem.key, problem.values)}
          </li>
        ))}
        {faults.map((fault, index) => (
          <li key={`data-${index}`} data-severity={fault.severity}>
            {words.t('desk.problem.data')}:{' '}
            <bdi lang="en" dir="ltr">
              {fault.message} {fault.remedy}
            </bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
