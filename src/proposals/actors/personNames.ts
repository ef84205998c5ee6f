/**
 * Names of office-holders, which are written in many ways: "Nijah al-Shimari" is Najah al-Shammari. Two names are one where their consonants agree, at least
 * two words of them. After the whole name a family name alone means the same person.
 */
import type { ActorId } from '../../domain/records/record.ts';
import { tokensOf, type Token } from '../reading/tokens.ts';
import { toPlain } from '../reading/plainText.ts';

export interface PersonName {
  readonly id: ActorId;
  readonly parts: readonly string[];
}

/** The first letter, all vowels alike, and the consonants that transcriptions agree on; Arabic as it is folded. */
function skeletonOf({ key, text }: Token): string {
  if (!/^\p{Script=Latin}/u.test(text)) return key;
  const first = key
    .charAt(0)
    .replace(/[aeiou]/, 'a')
    .replace('q', 'k');
  return (
    first +
    key
      .slice(1)
      .replace(/[aeiouywh']/g, '')
      .replace(/q/g, 'k')
      .replace(/(.)\1+/g, '$1')
  );
}

export function toPersonName(name: string, id: ActorId): PersonName | undefined {
  const parts = tokensOf(toPlain(name))
    .filter(({ isArticle }) => !isArticle)
    .map(skeletonOf);
  return parts.length >= 2 && parts.join('').length >= 4 ? { id, parts } : undefined;
}

export interface PersonMatch {
  readonly id: ActorId;
  readonly first: number;
  readonly last: number;
}

/** Whole names, and family names of those who are in `known`, to which whole names add themselves. */
export function findPersons(
  tokens: readonly Token[],
  names: readonly PersonName[],
  known: Map<string, ActorId>,
): readonly PersonMatch[] {
  const words = tokens
    .map((token, index) => ({ token, index, skeleton: skeletonOf(token) }))
    .filter(({ token }) => !token.isArticle);
  const isName = (token: Token): boolean => token.isCapital || !/^\p{Script=Latin}/u.test(token.text);
  const matches: PersonMatch[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const whole = names.find(({ parts }) =>
      parts.every((part, offset) => {
        const word = words[at + offset];
        return word?.skeleton === part && isName(word.token);
      }),
    );
    const word = words[at];
    if (!word) continue;
    if (whole) {
      const last = words[at + whole.parts.length - 1] ?? word;
      matches.push({ id: whole.id, first: word.index, last: last.index });
      known.set(last.token.key, whole.id);
      at += whole.parts.length - 1;
    } else if (isName(word.token) && word.token.text.length > 3 && known.has(word.token.key)) {
      matches.push({ id: known.get(word.token.key) ?? '', first: word.index, last: word.index });
    }
  }
  return matches;
}
