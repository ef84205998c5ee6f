/** Words for a part of a month or a year, in the languages of the region and of its observers. */
import { foldLetters } from './foldDateText.ts';

/** Days of a month; `early to mid` is both together. */
const named: readonly (readonly [days: readonly [from: number, to: number], words: string])[] = [
  [
    [1, 10],
    'early|first days of|anfang|beginning of|beginning|start of|start|أوائل|بداية|مطلع|الأيام الأولى من|début|اوایل|سەرەتای|начало|начале',
  ],
  [[11, 20], 'mid|mitte|middle of|middle|منتصف|أواسط|mi|اواسط|ناوەڕاستی|середина|середине'],
  [[21, 31], 'late|last days of|ende|end of|end|أواخر|نهاية|الأيام الأخيرة من|fin|اواخر|کۆتایی|конец|конце'],
  [[1, 20], 'early to mid|early-to-mid|early-mid|early/mid'],
  [[11, 31], 'mid to late|mid-to-late|mid-late|mid/late'],
  [[1, 15], 'first half of|1st half of|النصف الأول من'],
  [[15, 31], 'second half of|2nd half of|النصف الثاني من'],
  [[1, 7], 'first week of|1st week of|الأسبوع الأول من'],
  [[8, 14], 'second week of|2nd week of|الأسبوع الثاني من'],
  [[15, 21], 'third week of|3rd week of|الأسبوع الثالث من'],
  [[22, 31], 'fourth week of|4th week of|last week of|الأسبوع الأخير من'],
];

/** By the folded word. */
export const parts: Readonly<Record<string, readonly [from: number, to: number]>> = Object.fromEntries(
  named.flatMap(([days, words]) => words.split('|').map((each) => [foldLetters(each), days])),
);

/** The longest first. */
export const partNames = Object.keys(parts)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
