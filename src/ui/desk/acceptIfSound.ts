/** Accepts the statement in hand, unless something is missing. */
import { decodeEdtf } from '../../domain/time/edtf.ts';
import { problemsOf } from '../../drafts/honesty.ts';
import { acceptInHand } from '../../store/actions/deskActions.ts';
import { deskData, reportInHand, statementInHand } from '../../store/deskSelectors.ts';
import type { AppStore } from '../../store/store.ts';

/** Whether it was accepted. */
export function acceptIfSound(store: AppStore): boolean {
  const { desk } = store.getState().session;
  const report = desk && reportInHand(desk);
  const statement = desk && statementInHand(desk);
  if (!desk || !report || !statement || !report.isCarded) return false;
  const problems = problemsOf(statement, {
    paragraphs: report.paragraphs.map(({ text }) => text),
    data: deskData(desk),
  });
  if (problems.some(({ severity }) => severity === 'error')) return false;
  const when = decodeEdtf(statement.when);
  acceptInHand(store, when.ok ? when.value : null);
  return true;
}
