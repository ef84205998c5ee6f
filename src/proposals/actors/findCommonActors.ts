/** Actors that a text means by common words, where the text has no name of the list (`commonNames.ts`), and by "the ministry" after one was named. */
import type { Actor, ActorId } from '../../domain/records/record.ts';
import type { ActorProposal } from '../proposal.ts';
import type { Block } from '../reading/blocks.ts';
import { plainPattern } from '../reading/plainText.ts';
import { commonNames, type CommonName } from './commonNames.ts';
import type { findCountries } from './countries.ts';
import type { ActorMention } from './findActors.ts';
import { ministryOf } from './ministries.ts';

const theMinistry = plainPattern('(?:the|his|her|its) ministry|[وفبل]?(?:ال|لل)وزارة');

/** Forces that "the group" may mean: the last of them that was named. */
const isForce = ({ type }: Actor): boolean => type === 'armed-group' || type === 'paramilitary';

export interface CommonContext {
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly mentions: readonly (readonly ActorMention[])[];
  readonly countries: ReturnType<typeof findCountries>;
}

/** For every block the proposals that its common words make, in order. Words of a named actor are not read again. */
export function findCommonActors(
  blocks: readonly Block[],
  { actors, mentions, countries }: CommonContext,
): readonly (readonly ActorProposal[])[] {
  const startsWith = (beginning: string): Actor | undefined =>
    [...actors.values()].find(({ name }) => name.en.startsWith(beginning));
  const rules = commonNames.flatMap((rule) => {
    const actor = startsWith(rule.actor);
    return actor ? [{ rule, actor }] : [];
  });
  const named = new Set(mentions.flat().map(({ id }) => id));
  let lastForce: ActorId | undefined;
  let ministry: Actor | undefined;
  return blocks.map((block, number) => {
    const { plain } = block;
    const own = mentions[number] ?? [];
    const forceAt = (at: number): ActorId | undefined =>
      own.findLast(({ id, end }) => end <= at && isForceId(id, actors))?.id ?? lastForce;
    const holds = ({ rule, actor }: { readonly rule: CommonName; readonly actor: Actor }, at: number): boolean =>
      (rule.country === undefined || rule.country === countries[number]?.(at)) &&
      (rule.named === undefined || named.has(startsWith(rule.named)?.id ?? '')) &&
      (rule.isLastNamed !== true || forceAt(at) === actor.id) &&
      (rule.beside === undefined || plain.search(rule.beside) >= 0);
    const found: { readonly start: number; readonly end: number; readonly actor: Actor }[] = [];
    const add = (start: number, end: number, actor: Actor): void => {
      const isCovered = [...own, ...found].some((each) => start < each.end && each.start < end);
      if (!isCovered) found.push({ start, end, actor });
    };
    for (const each of rules.filter(({ rule }) => (rule.isArabic ? block.hasArabic : block.hasLatin)))
      for (const { index, 0: words } of plain.matchAll(each.rule.pattern))
        if (holds(each, index)) add(index, index + words.length, each.actor);
    const offices = [...own].sort((a, b) => a.start - b.start);
    for (const { index, 0: words } of plain.matchAll(theMinistry)) {
      const before = offices.filter(({ start }) => start < index).map(({ id }) => ministryOf(actors.get(id), actors));
      const meant = before.findLast((each) => each !== undefined) ?? ministry;
      if (meant) add(index, index + words.length, meant);
    }
    for (const { id } of offices) ministry = ministryOf(actors.get(id), actors) ?? ministry;
    lastForce = own.findLast(({ id }) => isForceId(id, actors))?.id ?? lastForce;
    return found
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, actor }) => {
        const range = block.rangeOf(start, end);
        const words = block.original.slice(range.start, range.end);
        return {
          kind: 'actor',
          range,
          words,
          value: actor.id,
          reason: { code: 'actor.common', params: { name: actor.name.en } },
        };
      });
  });
}

function isForceId(id: ActorId, actors: ReadonlyMap<ActorId, Actor>): boolean {
  const actor = actors.get(id);
  return actor !== undefined && isForce(actor);
}
