/** Finds the names of a list in a text: folded, longest first, with the particles that Arabic writes together with a word. */
import { toPlain } from './plainText.ts';
import { tokensOf, type Token } from './tokens.ts';

interface Entry<Meaning> {
  readonly keys: readonly string[];
  readonly name: string;
  readonly meaning: Meaning;
}

export interface PhraseMatch<Meaning> {
  /** Plain offsets, with the article before the name. */
  readonly start: number;
  readonly end: number;
  /** Numbers of the first and the last token. */
  readonly first: number;
  readonly last: number;
  /** What the words may mean, in the order of the list; never empty. */
  readonly meanings: readonly { readonly name: string; readonly meaning: Meaning }[];
}

export type PhraseIndex<Meaning> = ReadonlyMap<string, readonly Entry<Meaning>[]>;

/** `names`: each with what it means. Names without a word are left out. */
export function createPhraseIndex<Meaning>(
  names: Iterable<readonly [name: string, meaning: Meaning]>,
): PhraseIndex<Meaning> {
  const index = new Map<string, Entry<Meaning>[]>();
  for (const [name, meaning] of names) {
    const keys = tokensOf(toPlain(name))
      .filter(({ isArticle }) => !isArticle)
      .map(({ key }) => key);
    const [first] = keys;
    if (first === undefined || first === '') continue;
    const entries = index.get(first) ?? [];
    if (
      !entries.some((each) => each.meaning === meaning && each.keys.join(' ') === keys.join(' ') && each.name === name)
    )
      entries.push({ keys, name, meaning });
    index.set(first, entries);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}

/** Number of the last token if the keys follow from a token on with nothing but space, hyphens and slashes between; otherwise undefined. */
function matchEnd(plain: string, tokens: readonly Token[], from: number, keys: readonly string[]): number | undefined {
  let at = from;
  for (const [index, key] of keys.entries()) {
    if (index > 0) {
      at += 1;
      while (tokens[at]?.isArticle) at += 1;
    }
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token) return undefined;
    if (index > 0 && (token.key !== key || !/^(?:'s)?[ /.-]{0,3}$/.test(plain.slice(before?.end ?? 0, token.start))))
      return undefined;
  }
  return at;
}

/** A name of one short word in capitals ("IS") is looked for as it is; a name of one word with a capital has one in the text. */
function isSpelt(token: Token, name: string): boolean {
  if (/^\p{Lu}{2,4}$/u.test(name)) return token.text === name;
  return (
    /[\s-]\P{Lu}*\p{L}/u.test(name.replace(/^(?:al|el|ar|as|at|ad|an|ash|az)[- ]/i, '')) ||
    !/^\P{Ll}*\p{Lu}/u.test(name) ||
    !/^\p{Script=Latin}/u.test(token.text) ||
    token.isCapital
  );
}

/** Every name in a text without overlap, the longest at each place. */
export function findPhrases<Meaning>(
  plain: string,
  tokens: readonly Token[],
  index: PhraseIndex<Meaning>,
): readonly PhraseMatch<Meaning>[] {
  const matches: PhraseMatch<Meaning>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.isArticle) continue;
    for (const { key, skip } of [{ key: token.key, skip: 0 }, ...token.bare]) {
      const found = (index.get(key) ?? []).flatMap((entry) => {
        const last = isSpelt(token, entry.name) ? matchEnd(plain, tokens, at, entry.keys) : undefined;
        return last === undefined ? [] : [{ entry, last }];
      });
      const [longest] = found;
      if (!longest) continue;
      const article = tokens[at - 1];
      const start =
        skip === 0 && article?.isArticle && /^[ -]$/.test(plain.slice(article.end, token.start))
          ? article.start
          : token.start + skip;
      matches.push({
        start,
        end: tokens[longest.last]?.end ?? token.end,
        first: at,
        last: longest.last,
        meanings: found
          .filter(({ last, entry }) => last === longest.last && entry.keys.length === longest.entry.keys.length)
          .map(({ entry: { name, meaning } }) => ({ name, meaning })),
      });
      at = longest.last;
      break;
    }
  }
  return matches;
}
