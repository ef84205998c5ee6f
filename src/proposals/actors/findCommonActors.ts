/** Actors that a text means by common words, where no name of the list stands (`commonNames.ts`), and by "the ministry" after one was named. */
import type { Actor, ActorId } from '../../domain/records/record.ts';
import type { ActorProposal, PlaceProposal } from '../proposal.ts';
import type { Block } from '../reading/blocks.ts';
import { plainPattern, toPlain } from '../reading/plainText.ts';
import { commonNames, type CommonName } from './commonNames.ts';
import type { ActorMention } from './findActors.ts';
import { ministryOf } from './ministries.ts';

type Country = 'IQ' | 'SY';

interface Signal {
  /** Plain offset; of earlier blocks negative. */
  readonly at: number;
  readonly country: Country;
}

/** A border belongs to both countries and speaks of neither: "the Iraqi-Syrian border", "the border with Syria". */
const ofBorder = /^(?:'s)?[- ](?:Iraqi|Syrian|border|frontier)|^ (?:border|frontier)/i;
const toBorder = /(?:Iraqi?-|Syrian?-|(?:border|frontier)s? (?:with|to|of) |(?:حدود|الحدود)(?: مع)? )$/i;

const countryWords: readonly (readonly [Country, RegExp])[] = [
  ['IQ', plainPattern('Iraqi?s?|Baghdad|[وبل]{0,2}(?:ال|لل)?(?:عراق|عراقي|عراقية|بغداد)')],
  ['SY', plainPattern('Syrian?s?|Damascus|[وبل]{0,2}(?:ال|لل)?(?:سوريا|سورية|سوري|دمشق)')],
];
const theMinistry = plainPattern('(?:the|his|her|its) ministry|[وفبل]?(?:ال|لل)وزارة');

/** Forces that "the group" may mean: the last of them that was named. */
const isForce = ({ type }: Actor): boolean => type === 'armed-group' || type === 'paramilitary';

function signalsOf(
  plain: string,
  places: readonly { readonly at: number; readonly country: string }[],
): readonly Signal[] {
  const words = countryWords.flatMap(([country, pattern]) =>
    [...plain.matchAll(pattern)].flatMap(({ index, 0: word }): readonly Signal[] =>
      ofBorder.test(plain.slice(index + word.length)) || toBorder.test(plain.slice(0, index))
        ? []
        : [{ at: index, country }],
    ),
  );
  const placed = places.flatMap(({ at, country }): readonly Signal[] =>
    country === 'IQ' || country === 'SY' ? [{ at, country }] : [],
  );
  return [...words, ...placed].sort((a, b) => a.at - b.at);
}

export interface CommonContext {
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly mentions: readonly (readonly ActorMention[])[];
  /** Of each block, with the country of each place. */
  readonly places: readonly (readonly PlaceProposal[])[];
  readonly countryOf: (place: PlaceProposal) => string;
}

/** For every block the proposals that its common words make, in order. Words of a named actor are not read again. */
export function findCommonActors(
  blocks: readonly Block[],
  { actors, mentions, places, countryOf }: CommonContext,
): readonly (readonly ActorProposal[])[] {
  const startsWith = (beginning: string): Actor | undefined =>
    [...actors.values()].find(({ name }) => name.en.startsWith(beginning));
  const rules = commonNames.flatMap((rule) => {
    const actor = startsWith(rule.actor);
    return actor ? [{ rule, actor }] : [];
  });
  const named = new Set(mentions.flat().map(({ id }) => id));
  const signals = blocks.map(({ plain, original }, number) =>
    signalsOf(
      plain,
      (places[number] ?? []).map((place) => ({
        at: toPlain(original.slice(0, place.range.start)).length,
        country: countryOf(place),
      })),
    ),
  );
  let country = signals.flat()[0]?.country;
  let lastForce: ActorId | undefined;
  let ministry: Actor | undefined;
  return blocks.map((block, number) => {
    const { plain } = block;
    const own = mentions[number] ?? [];
    const here = signals[number] ?? [];
    const countryAt = (at: number): Country | undefined =>
      here.findLast((signal) => signal.at <= at)?.country ?? here[0]?.country ?? country;
    const forceAt = (at: number): ActorId | undefined =>
      own.findLast(({ id, end }) => end <= at && isForceId(id, actors))?.id ?? lastForce;
    const holds = ({ rule, actor }: { readonly rule: CommonName; readonly actor: Actor }, at: number): boolean =>
      (rule.country === undefined || rule.country === countryAt(at)) &&
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
    country = here.at(-1)?.country ?? country;
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
