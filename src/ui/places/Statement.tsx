/** What a warning says, in our words, who says it, and how the statement is graded. */
import type { ReactNode } from 'react';
import '../../words/places.ts';
import type { RecordFacts } from '../../domain/records/facts.ts';
import { actorName } from '../describe.ts';
import { useApp, useWords } from '../useApp.tsx';

/** Of its claims the first, which the record is named for. */
export function Statement({ facts }: { facts: RecordFacts }): ReactNode {
  const words = useWords();
  const dataset = useApp((state) => state.session.dataset);
  const [claim] = facts.record.claims;
  if (!dataset || !claim) return null;
  return (
    <blockquote className="statement">
      <p>{words.text(claim.text)}</p>
      <footer>
        {words.t('warning.speaker', { speaker: actorName(claim.claimant, dataset, words), grade: claim.grade })}
      </footer>
    </blockquote>
  );
}
