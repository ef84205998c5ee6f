/** Actors of the list that a text names. */
import type { Actor, ActorId } from '../../domain/records/record.ts';
import type { Day } from '../../domain/time/day.ts';
import { foldName } from '../../domain/records/fold.ts';
import type { ActorProposal } from '../proposal.ts';
import type { Block } from '../reading/blocks.ts';
import { toPlain } from '../reading/plainText.ts';
import { createPhraseIndex, findPhrases } from '../reading/phrases.ts';
import { tokensOf, type Token } from '../reading/tokens.ts';
import { actorForms, type ActorForm } from './actorForms.ts';
import { capitals, isCapital, isGovernment } from './capitals.ts';
import type { Country, findCountries } from './countries.ts';
import { findPersons, toPersonName } from './personNames.ts';

export interface ActorMention {
  readonly id: ActorId;
  readonly kind: ActorForm['kind'];
  /** Plain offsets in the block. */
  readonly start: number;
  readonly end: number;
}

const ministryWords = /\bminist(?:ry|er)\b|وزار|وزير/i;
const countryOfName = (text: string): Country | undefined =>
  /Iraq|عراق/.test(text) ? 'IQ' : /Syria|سوري/.test(text) ? 'SY' : undefined;
/** An adjective or name of a country beside the words: "the Turkish Ministry of Defence", "the Ministry of Interior of Jordan". */
const otherBefore = /(?:\p{Lu}\p{L}+(?:an|ian|ish|ni|ese|di|ti|qi|'s)|US|U\.S\.) $/u;

/** "وزارة الدفاع التركية" */
const otherAfter = /^ ال(?:ترك|اردن|ايران|امريك|اميرك|روس|بريطان|فرنس|المان|لبنان|سعود|كويت|اسرائيل)ي/;

/** "The Ministry of Interior" without its country is that of the country which the text speaks of there. */
function isOfCountry(
  actor: Actor | undefined,
  plain: string,
  { start, end }: { readonly start: number; readonly end: number },
  countryAt: ((at: number) => Country | undefined) | undefined,
): boolean {
  const words = plain.slice(start, end);
  const own = countryOfName(actor?.name.en ?? '');
  if (own === undefined || !ministryWords.test(words) || countryOfName(words) !== undefined) return true;
  const of = /^ of (\p{Lu}\p{L}+)/u.exec(plain.slice(end))?.[1];
  const beside = otherBefore.exec(plain.slice(0, start))?.[0] ?? of;
  if (otherAfter.test(plain.slice(end))) return false;
  if (beside !== undefined) return countryOfName(beside) === own;
  return (countryAt?.(start) ?? own) === own;
}

/** For every block the actors that it names, in order, without overlap. `tokens`: of each block. */
export function findActors(
  blocks: readonly Block[],
  tokens: readonly (readonly Token[])[],
  {
    actors,
    published,
    publisher,
    countries,
  }: {
    readonly actors: ReadonlyMap<ActorId, Actor>;
    readonly published: Day;
    readonly publisher: string;
    readonly countries: ReturnType<typeof findCountries>;
  },
): readonly (readonly ActorMention[])[] {
  const text = foldName(`${publisher} ${blocks.map(({ original }) => original).join(' ')}`);
  const isNamed = (outlet: string): boolean => ` ${text} `.includes(` ${foldName(outlet)} `);
  const forms = [...actors.values()].flatMap((actor) => actorForms(actor, published, isNamed));
  const governments = [...capitals].flatMap(([capital, names]) => {
    const actor = [...actors.values()].find(({ name }) => names.some((each) => name.en.startsWith(each)));
    return actor ? [[capital, { id: actor.id, kind: 'alias' }] as const] : [];
  });
  const index = createPhraseIndex([...forms.filter(([form]) => !capitals.has(toPlain(form))), ...governments]);
  const persons = forms.flatMap(([name, { id, kind }]) => (kind === 'person' ? (toPersonName(name, id) ?? []) : []));
  const known = new Map<string, ActorId>();
  return blocks.map(({ plain }, number) => {
    const words = tokens[number] ?? [];
    const people = findPersons(words, persons, known).map(({ id, first, last }): ActorMention => ({
      id,
      kind: 'person',
      start: words[first]?.start ?? 0,
      end: words[last]?.end ?? 0,
    }));
    const named = findPhrases(plain, words, index).flatMap(({ start, end, first, last, meanings }): ActorMention[] => {
      const [best] = meanings
        .filter(({ meaning }) => isOfCountry(actors.get(meaning.id), plain, { start, end }, countries[number]))
        .sort((a, b) => Number(a.meaning.kind !== 'name') - Number(b.meaning.kind !== 'name'));
      const isCovered = people.some((person) => start < person.end && end > person.start);
      const isBare =
        first === last &&
        /^[\u0621-\u064a]/.test(plain.slice(start)) &&
        !/^(?:ال|لل)/.test(plain.slice(start)) &&
        plain.slice(start - 2, start) !== 'لل';
      // "التنظيم" is the group; "تنظيم" is any organisation.
      if (isBare && meanings.every(({ name }) => name.startsWith('ال'))) return [];
      if (isCapital(plain.slice(start, end)) && !isGovernment(plain, start, end)) return [];
      return best && !isCovered ? [{ ...best.meaning, start, end }] : [];
    });
    return [...people, ...named].sort((a, b) => a.start - b.start);
  });
}

/** Who only carries news takes no part in it. */
export function toActorProposals(
  block: Block,
  mentions: readonly ActorMention[],
  actors: ReadonlyMap<ActorId, Actor>,
): readonly ActorProposal[] {
  return mentions
    .filter(({ id }) => actors.get(id)?.type !== 'media')
    .map(({ id, kind, start, end }) => {
      const range = block.rangeOf(start, end);
      const name = actors.get(id)?.name.en ?? id;
      return {
        kind: 'actor',
        range,
        words: block.original.slice(range.start, range.end),
        value: id,
        reason: { code: kind === 'alias' ? 'actor.alias' : 'actor.name', params: { name } },
      };
    });
}

export function tokensOfBlocks(blocks: readonly Block[]): readonly (readonly Token[])[] {
  return blocks.map(({ plain }) => tokensOf(plain));
}
