/**
 * Words of a plain text with the keys by which names are looked up: folded, without articles, one spelling for British and American English, one key for a
 * direction in all its forms ("north-eastern", "northeast", "شمالي شرقي").
 */
import type { AreaPart } from '../../domain/records/record.ts';
import { foldName } from '../../domain/records/fold.ts';

export interface Token {
  /** In the plain text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  /** Keys without the particles that Arabic writes together with a word ("بالقائم"), each with the number of letters left out. */
  readonly bare: readonly { readonly key: string; readonly skip: number }[];
  readonly isArticle: boolean;
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
  readonly direction: AreaPart | undefined;
}

const articles = new Set('al el ar as at ad an ash az ath adh ul'.split(' '));

const spellings: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['center', 'centre'],
  ['adviser', 'advisor'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['ministries', 'ministry'],
]);

const english: Readonly<Record<string, 'north' | 'south' | 'east' | 'west'>> = {
  north: 'north',
  northern: 'north',
  south: 'south',
  southern: 'south',
  east: 'east',
  eastern: 'east',
  west: 'west',
  western: 'west',
};
const arabic: Readonly<Record<string, 'north' | 'south' | 'east' | 'west'>> = {
  شمال: 'north',
  شمالي: 'north',
  شماليه: 'north',
  جنوب: 'south',
  جنوبي: 'south',
  جنوبيه: 'south',
  شرق: 'east',
  شرقي: 'east',
  شرقيه: 'east',
  غرب: 'west',
  غربي: 'west',
  غربيه: 'west',
};
const joined: Readonly<Record<string, AreaPart>> = {
  northeast: 'north-east',
  northeastern: 'north-east',
  northwest: 'north-west',
  northwestern: 'north-west',
  southeast: 'south-east',
  southeastern: 'south-east',
  southwest: 'south-west',
  southwestern: 'south-west',
};

function keyOf(text: string): string {
  // What foldName does to a plain English word, without its passes over other scripts.
  const folded = /^[a-z]+$/i.test(text) ? text.toLowerCase().replace(/([a-z])\1+/g, '$1') : foldName(text);
  const spelt = spellings.get(folded) ?? folded.replace(/isation$/, 'ization');
  return spelt
    .replace(/(?<=[aei])h$/, '')
    .replace('ديموقراط', 'ديمقراط')
    .replace('اميرك', 'امريك');
}

/** The letters that may stand before a word, longest first; "لل" swallows the article's alif. */
function bareKeys(text: string): Token['bare'] {
  if (!/^[\u0621-\u064a]{4,}/.test(text)) return [];
  return [1, 2, 3].flatMap((skip) => {
    const head = text.slice(0, skip);
    return /^(?:[وف]?(?:[بلك]|لل)?)$/.test(head) && text.length - skip >= 3
      ? [{ key: keyOf(text.slice(skip)), skip }]
      : [];
  });
}

function directionOf(text: string, key: string): AreaPart | undefined {
  const low = text.toLowerCase();
  const plain = key.replace(/^[وفبل]{1,2}(?:ال)?(?=[شجغ])/, '');
  return joined[low] ?? english[low] ?? arabic[plain];
}

/** Two directions beside each other are one: north-east. */
function joinDirections(tokens: readonly Token[], plain: string): readonly Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    const last = result.at(-1);
    const isJoined = last && /^[ -]$/.test(plain.slice(last.end, token.start));
    const pair =
      isJoined &&
      (last.direction === 'north' || last.direction === 'south') &&
      (token.direction === 'east' || token.direction === 'west');
    if (!pair) result.push(token);
    else {
      const direction = `${last.direction}-${token.direction}` as AreaPart;
      result[result.length - 1] = {
        ...last,
        end: token.end,
        text: plain.slice(last.start, token.end),
        direction,
        key: `@${direction}`,
      };
    }
  }
  return result;
}

export function tokensOf(plain: string): readonly Token[] {
  const tokens = [...plain.matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu)].map((match): Token => {
    const isPossessive = /'s$/i.test(match[0]);
    const text = isPossessive ? match[0].slice(0, -2) : match[0];
    const key = keyOf(text);
    const direction = directionOf(text, key);
    return {
      start: match.index,
      end: match.index + text.length,
      text,
      key: direction ? `@${direction}` : key,
      bare: bareKeys(text),
      isArticle:
        articles.has(text.toLowerCase()) && (plain.charAt(match.index + text.length) === '-' || /^[ae]l$/i.test(text)),
      isCapital: /^\p{Lu}/u.test(text),
      isPossessive,
      direction,
    };
  });
  return joinDirections(tokens, plain);
}
