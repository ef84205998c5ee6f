/**
 * Names of places in Latin letters are written in many ways: "Gweran", "Ghweiran", "Malikiyeh". Two spellings are one name where their consonants agree and
 * their vowels stand at the same places. Only names with at least three consonants are read like this: shorter ones agree by chance.
 */
import { memoizeLast } from '../../base/memoizeLast.ts';
import type { Place, PlaceId } from '../../domain/records/record.ts';
import type { PhraseMatch } from '../reading/phrases.ts';
import { toPlain } from '../reading/plainText.ts';
import { tokensOf, type Token } from '../reading/tokens.ts';
import { placeForms, type PlaceForm } from './placeForms.ts';

type Named = PhraseMatch<PlaceForm>['meanings'][number];

/** Vowels as one sign, also with the w or y after them; "q", "ck" and "gh" in their usual other spelling, and no "h" at the end. */
function spellingKey(key: string): string {
  return key
    .replace(/[aeiou]+[wy]?(?![aeiou])|(?<=[^aeiou])y(?![aeiou])/g, '.')
    .replace(/q|ck/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/h$/, '')
    .replace(/\.+$/, '.');
}

const consonants = (key: string): number => key.replace(/[^a-z]|(?<=[kst])h/g, '').length;

const isLatin = (text: string): boolean => /^\p{Script=Latin}/u.test(text);

/** The spelling of consecutive words; undefined of other scripts, of words without a capital, and where too few consonants are left. */
function keyOf(words: readonly Token[]): string | undefined {
  if (!words.every(({ isCapital, text }) => isCapital && isLatin(text))) return undefined;
  const key = words.map((word) => spellingKey(word.key)).join(' ');
  return consonants(key) >= (words.length === 1 ? 3 : 4) ? key : undefined;
}

/** Names of one word and of two by their spelling key. */
const indexOf = memoizeLast((places: ReadonlyMap<PlaceId, Place>): ReadonlyMap<string, readonly Named[]> => {
  const index = new Map<string, Named[]>();
  for (const [name, meaning] of [...places.values()].flatMap(placeForms)) {
    const words = tokensOf(toPlain(name)).filter(({ isArticle }) => !isArticle);
    const key = words.length === 1 || words.length === 2 ? keyOf(words) : undefined;
    if (key !== undefined) index.set(key, [...(index.get(key) ?? []), { name, meaning }]);
  }
  return index;
});

/** Names in other spellings than the gazetteer has. `taken`: names that it has. */
export function findSpellings(
  plain: string,
  tokens: readonly Token[],
  places: ReadonlyMap<PlaceId, Place>,
  taken: readonly PhraseMatch<PlaceForm>[],
): readonly PhraseMatch<PlaceForm>[] {
  const index = indexOf(places);
  return tokens.flatMap((token, first): PhraseMatch<PlaceForm>[] => {
    if (token.isArticle || !token.isCapital) return [];
    let next = first + 1;
    while (tokens[next]?.isArticle) next += 1;
    const second = tokens[next];
    const isBeside = second !== undefined && /^ (?:\p{L}{2}[- ])?$/u.test(plain.slice(token.end, second.start));
    const pair = isBeside ? index.get(keyOf([token, second]) ?? '') : undefined;
    const meanings = pair ?? index.get(keyOf([token]) ?? '') ?? [];
    const last = pair ? next : first;
    const end = tokens[last]?.end ?? token.end;
    const isTaken = taken.some((each) => token.start < each.end && end > each.start);
    if (meanings.length === 0 || isTaken) return [];
    const article = tokens[first - 1];
    const start = article?.isArticle && token.start - article.end === 1 ? article.start : token.start;
    return [{ start, end, first, last, meanings }];
  });
}
