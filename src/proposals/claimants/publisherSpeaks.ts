/** A paragraph that reports something and names nobody who says so: the publication itself says it. */
import type { Actor, ActorId } from '../../domain/records/record.ts';
import { foldName } from '../../domain/records/fold.ts';
import type { ClaimantProposal, Proposal } from '../proposal.ts';

export function publisherActor(publisher: string, actors: ReadonlyMap<ActorId, Actor>): Actor | undefined {
  const key = foldName(publisher);
  return [...actors.values()].find(
    ({ type, name, aliases }) =>
      type === 'media' && key !== '' && [name.en, name.ar, ...aliases].some((each) => foldName(each) === key),
  );
}

/** Rests on the first words by which the paragraph reports something. Undefined where it reports nothing or names a claimant. */
export function publisherSpeaks(
  proposals: readonly Proposal[],
  publisher: string,
  actor: ActorId | undefined,
): ClaimantProposal | undefined {
  if (publisher === '' || proposals.some(({ kind }) => kind === 'claimant')) return undefined;
  const first = proposals.find(({ kind }) => kind === 'category') ?? proposals.find(({ kind }) => kind === 'figure');
  return (
    first && {
      kind: 'claimant',
      range: first.range,
      words: first.words,
      value: { name: publisher, actor },
      reason: { code: 'claimant.publisher', params: { publisher } },
    }
  );
}
