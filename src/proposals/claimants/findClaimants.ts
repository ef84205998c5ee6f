/**
 * Who says something in a text. The subject of a verb of speech, or the one that "according to" names: an actor of the list where the words name one, otherwise
 * as the text names them. "He" and "the source" mean who spoke last.
 */
import type { Actor, ActorId } from '../../domain/records/record.ts';
import type { ActorMention } from '../actors/findActors.ts';
import { ministryOf } from '../actors/ministries.ts';
import type { ClaimantProposal, ClaimantValue } from '../proposal.ts';
import type { Block } from '../reading/blocks.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { speakersInArabic } from './arabicSpeakers.ts';
import { speakersInEnglish } from './englishSpeakers.ts';

/** For every block its claimants, in order; one proposal for each speaker and sentence. */
export function findClaimants(
  blocks: readonly Block[],
  mentions: readonly (readonly ActorMention[])[],
  { actors }: { readonly actors: ReadonlyMap<ActorId, Actor> },
): readonly (readonly ClaimantProposal[])[] {
  let last: ClaimantValue | undefined;
  let ministry: Actor | undefined;
  return blocks.map((block, number) =>
    sentencesOf(block.plain).flatMap(({ start, end }) => {
      const inside = (mentions[number] ?? []).filter((mention) => mention.start >= start && mention.start < end);
      const scope = {
        plain: block.plain,
        start,
        end,
        mentions: inside,
        isOutlet: ({ id }: ActorMention) => actors.get(id)?.type === 'media',
      };
      const found = [
        ...(block.hasArabic ? speakersInArabic(scope) : []),
        ...(block.hasLatin ? speakersInEnglish(scope) : []),
      ].sort((a, b) => a.start - b.start);
      const named = new Set<string>();
      const proposals = found.flatMap((speaking): ClaimantProposal[] => {
        const { mention, name, refersTo, code } = speaking;
        for (const each of inside)
          if (each.start < speaking.end) ministry = ministryOf(actors.get(each.id), actors) ?? ministry;
        const range = block.rangeOf(speaking.start, speaking.end);
        const nameRange = name && block.rangeOf(name.start, name.end);
        const own = nameRange ? block.original.slice(nameRange.start, nameRange.end) : '';
        const value: ClaimantValue | undefined =
          refersTo === 'last'
            ? last
            : refersTo === 'ministry'
              ? ministry && { name: own, actor: ministry.id }
              : { name: own, actor: mention?.id };
        const key = value?.actor ?? value?.name ?? '';
        if (!value || key === '' || named.has(key)) return [];
        named.add(key);
        last = value;
        return [
          {
            kind: 'claimant',
            range,
            words: block.original.slice(range.start, range.end),
            value,
            reason: { code, params: {} },
          },
        ];
      });
      for (const each of inside) ministry = ministryOf(actors.get(each.id), actors) ?? ministry;
      return proposals;
    }),
  );
}
