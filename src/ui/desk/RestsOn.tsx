/** The words that a statement rests on, each with the reason why it is read so. */
import type { ReactNode } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Proposal } from '../../proposals/proposal.ts';
import { describeReason } from '../../words/describeReason.ts';
import type { Words } from '../../words/words.ts';
import { useWords } from '../useApp.tsx';

function nameOf(proposal: Proposal, { places, actors }: Dataset, words: Words): string {
  const { kind, value } = proposal;
  const found =
    kind === 'place'
      ? places.get(value.place)
      : kind === 'actor'
        ? actors.get(value)
        : kind === 'claimant'
          ? actors.get(value.actor ?? '')
          : undefined;
  return found ? words.text(found.name) : kind === 'claimant' ? value.name : '';
}

export function RestsOn({ proposals, data }: { proposals: readonly Proposal[]; data: Dataset }): ReactNode {
  const words = useWords();
  if (proposals.length === 0) return null;
  return (
    <dl className="desk-rests" aria-label={words.t('desk.rests')}>
      {proposals.map((proposal, index) => (
        <div key={index}>
          <dt>
            <q>
              <bdi>{proposal.words}</bdi>
            </q>{' '}
            <span className="hint">{words.t(`desk.proposal.${proposal.kind}`)}</span>
          </dt>
          <dd className="hint">
            {describeReason(
              proposal.reason,
              nameOf(proposal, data, words),
              proposal.kind === 'day' ? proposal.value : '',
              words,
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
