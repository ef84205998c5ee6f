/** Places of the gazetteer that a text names. Nothing is proposed that is not in the gazetteer and in the text. */
import type { Actor, ActorId, Place, PlaceId } from '../../domain/records/record.ts';
import { foldName } from '../../domain/records/fold.ts';
import type { ActorMention } from '../actors/findActors.ts';
import type { PlaceProposal } from '../proposal.ts';
import type { Block } from '../reading/blocks.ts';
import { findPhrases, type PhraseMatch } from '../reading/phrases.ts';
import { toPlain } from '../reading/plainText.ts';
import { sentenceAt, sentencesOf } from '../reading/sentences.ts';
import type { Token } from '../reading/tokens.ts';
import { findBareBorders } from './bareBorder.ts';
import { isOtherWord, isOutsideStory } from './notPlaces.ts';
import { categoriesNamed, needsArticle, type PlaceForm } from './placeForms.ts';
import { indexOfPlaces } from './placeIndex.ts';
import { readPlaceContext } from './placeContext.ts';
import { choosePlace, valueOf } from './resolvePlace.ts';
import { findSpellings } from './spellings.ts';

const custody = /prison|detain|detention|inmate|jail|camp\b|escap|سجن|سجون|محتجز|معتقل|مخيم|هرب|فرار/i;

const displaced = /famil|displaced|repatriat|عايل|عوايل|اسره|نازح/i;

/** Categories of places that hold the people a sentence speaks of: in custody, or driven from home. */
function heldIn(sentence: string): readonly string[] {
  if (custody.test(sentence)) return ['camp', 'prison'];
  return displaced.test(sentence) ? ['camp'] : [];
}

interface Lists {
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
}

interface Named {
  readonly match: PhraseMatch<PlaceForm>;
  readonly forms: readonly PlaceForm[];
}

function isArticleMissing(
  plain: string,
  { start, end, first, last }: PhraseMatch<PlaceForm>,
  { place }: PlaceForm,
): boolean {
  const word = plain.slice(start, end);
  if (first !== last || !/^[\u0621-\u064a]/.test(word) || /^ال|^لل/.test(word)) return false;
  return !plain.slice(start - 1, start).startsWith('ل') && needsArticle(place, (text) => foldName(toPlain(text)), word);
}

function namesIn(
  block: Block,
  tokens: readonly Token[],
  mentions: readonly ActorMention[],
  { places, actors }: Lists,
): readonly Named[] {
  const { plain } = block;
  const spelt = findPhrases(plain, tokens, indexOfPlaces(places));
  const matches = [...spelt, ...findSpellings(plain, tokens, places, spelt)].sort((a, b) => a.start - b.start);
  return matches.flatMap((match): Named[] => {
    const actor = mentions.find(({ start, end }) => match.start < end && match.end > start);
    const type = actor && actors.get(actor.id)?.type;
    // "Qaim mayor" and "local officials in Nineveh" name the place of an office; a force or a ministry is not a place.
    const isOfActor = actor !== undefined && (actor.kind === 'person' || (type !== 'official' && type !== 'unnamed'));
    if (isOfActor || isOutsideStory(plain, match.start) || isOtherWord(plain, tokens, match)) return [];
    const forms = match.meanings.map(({ meaning }) => meaning).filter((form) => !isArticleMissing(plain, match, form));
    return forms.length > 0 ? [{ match, forms }] : [];
  });
}

/** For every block its places, in order. */
export function findPlaces(
  blocks: readonly Block[],
  tokens: readonly (readonly Token[])[],
  mentions: readonly (readonly ActorMention[])[],
  { places, actors }: Lists,
): readonly (readonly PlaceProposal[])[] {
  const lists = { places, actors };
  const named = blocks.map((block, number) => namesIn(block, tokens[number] ?? [], mentions[number] ?? [], lists));
  /** The name without the noun that says what it is, so that "al-Hol" is known after "al-Hol camp". */
  const keyOf = ({ first, last }: PhraseMatch<PlaceForm>, words: readonly Token[]): string =>
    words
      .slice(first, last + 1)
      .filter(({ isArticle, text }) => !isArticle && categoriesNamed(text) === undefined)
      .map(({ key }) => key)
      .join(' ');
  const settled = new Map<string, PlaceId>();
  const contexts = blocks.map(({ plain }, number) =>
    (named[number] ?? []).map(({ match }) => readPlaceContext(plain, tokens[number] ?? [], match)),
  );
  for (const [number, list] of named.entries()) {
    for (const [at, { match, forms }] of list.entries()) {
      const context = contexts[number]?.[at];
      const choice = context && choosePlace(forms, { context, held: [], earlier: undefined });
      const isOnly = new Set(forms.map(({ place }) => place)).size === 1 && match.first !== match.last;
      const key = keyOf(match, tokens[number] ?? []);
      if (choice && (choice.settled || isOnly) && !settled.has(key)) settled.set(key, choice.place.id);
    }
  }
  return blocks.map((block, number) => {
    const sentences = sentencesOf(block.plain);
    const found = (named[number] ?? []).flatMap(({ match, forms }, at): PlaceProposal[] => {
      const context = contexts[number]?.[at];
      const sentence = sentenceAt(sentences, match.start);
      const said = block.plain.slice(sentence.start, sentence.end);
      const choice =
        context &&
        choosePlace(forms, { context, held: heldIn(said), earlier: settled.get(keyOf(match, tokens[number] ?? [])) });
      if (!choice) return [];
      const range = block.rangeOf(context.start, context.end);
      const isName = match.meanings.some(
        ({ name, meaning }) =>
          meaning.place === choice.place && (name === choice.place.name.en || name === choice.place.name.ar),
      );
      return [
        {
          kind: 'place',
          range,
          words: block.original.slice(range.start, range.end),
          ...valueOf(choice.place, context, isName),
        },
      ];
    });
    // "حرس الحدود" is a force, no place.
    const forces = (mentions[number] ?? []).map(({ start, end }) => block.rangeOf(start, end));
    const taken = [...forces, ...found.map(({ range }) => range)];
    const borders = findBareBorders(block, places).filter(
      ({ range }) => !taken.some((each) => range.start < each.end && range.end > each.start),
    );
    return [...found, ...borders];
  });
}
