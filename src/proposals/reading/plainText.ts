/**
 * A text in a plain form that the rules read: Arabic letters and digits, quotes and dashes in one form each, without marks. Every character of the plain
 * form knows its place in the original, so that what is found can be shown in the text as published.
 */
import type { TextRange } from '../proposal.ts';

const forms: ReadonlyMap<string, string> = new Map([
  ...Array.from('أإآٱ', (letter): [string, string] => [letter, 'ا']),
  ...Array.from('ىئیێې', (letter): [string, string] => [letter, 'ي']),
  ...Array.from('ةەھ', (letter): [string, string] => [letter, 'ه']),
  ...Array.from('ؤۆۇ', (letter): [string, string] => [letter, 'و']),
  ['ک', 'ك'],
  ['ء', ''],
  ...Array.from('‘’‛′´ʼ`', (letter): [string, string] => [letter, "'"]),
  ...Array.from('“”„«»″', (letter): [string, string] => [letter, '"']),
  ...Array.from('‐‑‒–−', (letter): [string, string] => [letter, '-']),
  ...Array.from('\u00a0\u2007\u2009\u202f\t', (letter): [string, string] => [letter, ' ']),
  ['٬', ','],
  ['٫', '.'],
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
]);

export interface PlainText {
  readonly original: string;
  readonly plain: string;
  /** Range in the original of a range of the plain form. */
  readonly rangeOf: (start: number, end: number) => TextRange;
}

function plainOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80 && code !== 0x60 && code !== 9) return character;
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return forms.get(character) ?? (/[\p{Mark}\p{Format}\u0640]/u.test(character) ? '' : character);
}

/** ASCII alone is plain as it is. */
function isPlain(text: string): boolean {
  return !/[^\x00-\x7f]|[`\t]/.test(text);
}

/** The plain form of words that a rule looks for. Writes Arabic in rules as people write it. */
export function toPlain(text: string): string {
  return isPlain(text) ? text : Array.from(text, plainOf).join('');
}

export function readPlain(original: string): PlainText {
  const origins: number[] = [];
  let plain = '';
  for (let index = 0; index < original.length; index += 1) {
    const letter = plainOf(original.charAt(index));
    plain += letter;
    if (letter !== '') origins.push(index);
  }
  const endOf = (index: number): number => {
    let end = (origins[index - 1] ?? -1) + 1;
    const next = origins[index] ?? original.length;
    while (end < next && plainOf(original.charAt(end)) === '') end += 1;
    return end;
  };
  return { original, plain, rangeOf: (start, end) => ({ start: origins[start] ?? original.length, end: endOf(end) }) };
}

/** A pattern over plain text. Arabic in it is converted to the plain form; words are bounded by anything that is not a letter and no digit. */
export function plainPattern(source: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${toPlain(source)})(?![\\p{L}\\p{N}])`, flags);
}
