/** The column of the last day beside that of the first, where both are named alike: `reference_period_start` and `reference_period_end`. */
import { spaced } from './columnWords.ts';

const pairs: readonly (readonly [first: string, last: string])[] = [
  ['start', 'end'],
  ['begin', 'end'],
  ['beginning', 'end'],
  ['started', 'ended'],
  ['from', 'to'],
  ['from', 'until'],
  ['since', 'until'],
  ['first', 'last'],
  ['earliest', 'latest'],
  ['min', 'max'],
  ['debut', 'fin'],
  ['beginn', 'ende'],
  ['anfang', 'ende'],
  ['baslangic', 'bitis'],
  ['بدايه', 'نهايه'],
  ['البدايه', 'النهايه'],
  ['البدء', 'الانتهاء'],
];

const wordsOf = (name: string): readonly string[] => spaced(name).split(/ +/);

/** Number of the column named like that of `index`, with the other word of a pair; null where there is none. */
export function otherEndOf(names: readonly string[], index: number, end: 'first' | 'last'): number | null {
  const own = wordsOf(names[index] ?? '');
  const all = names.map((name) => wordsOf(name).join(' '));
  for (const [first, last] of pairs) {
    const [has, wants] = end === 'last' ? [first, last] : [last, first];
    if (!own.includes(has)) continue;
    const found = all.indexOf(own.map((word) => (word === has ? wants : word)).join(' '));
    if (found >= 0 && found !== index) return found;
  }
  return null;
}
