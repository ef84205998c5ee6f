/** Words of English time expressions, as parts of patterns, and what they mean. */
import { englishMonthPattern, englishWeekdayPattern, type PartOfSpan } from './calendar.ts';
import type { Unit } from './dayReadings.ts';

export const month = (name = 'month'): string => `(?<${name}>${englishMonthPattern})`;
export const day = (name = 'day'): string => `(?<${name}>[0-3]?\\d)(?:st|nd|rd|th)?`;
export const weekday = (name = 'weekday'): string => `(?<${name}>${englishWeekdayPattern})`;
export const year = '(?:,? (?:of )?(?<year>(?:19|20)\\d\\d|(?:last|this|next) year))';
export const part =
  '(?:the )?(?<part>early|mid|late|start|beginning|first days|middle|end|last days)(?:[- ](?:of )?| of )';
/** A number before days, weeks, months or years. */
export const count = '(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

const counts = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
export function countOf(text: string): number {
  const word = text.toLowerCase();
  if (word === 'a' || word === 'an') return 1;
  return counts.includes(word) ? counts.indexOf(word) : Number(word);
}

export function partOf(text: string): PartOfSpan | undefined {
  const word = text.toLowerCase();
  if (word === '') return undefined;
  if (['early', 'start', 'beginning', 'first days'].includes(word)) return 'early';
  return word === 'mid' || word === 'middle' ? 'mid' : 'late';
}

export function unitOf(text: string): Unit {
  const word = text.toLowerCase().replace(/s$/, '');
  return word === 'week' || word === 'month' || word === 'year' ? word : 'day';
}

/** "May" and "March" are words too: a name of a month or weekday begins with a capital. */
export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
