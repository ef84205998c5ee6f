/** Dates in words, with the precision in which they are written. */
import type { Day } from '../domain/time/day.ts';
import type { EdtfDate } from '../domain/time/edtf.ts';
import type { Words } from './words.ts';

export type DateForm = 'short' | 'long';

const bare = (part: string): string => part.replace(/[~?%]/g, '');
const isYear = (part: string): boolean => /^\d{4}$/.test(bare(part));
const isMonth = (part: string): boolean => /^\d{4}-\d{2}$/.test(bare(part));

/** One bound with its own precision: a day, a month or a year. */
function boundText(part: string, day: Day, words: Words, form: DateForm, withYear = true): string {
  if (isYear(part)) return words.datePart(day, { year: 'numeric' });
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  if (isMonth(part)) return words.datePart(day, { month: 'long', ...year });
  return words.datePart(day, { day: 'numeric', month: form === 'long' ? 'long' : 'short', ...year });
}

function spanText(first: string, last: string, date: EdtfDate, words: Words, form: DateForm): string {
  const dayed = !isYear(first) && !isMonth(first) && !isYear(last) && !isMonth(last);
  const alike = /[~%]/.test(first) === /[~%]/.test(last);
  if (date.from === date.to) return qualified(boundText(first, date.from, words, form), first, words);
  if (dayed && alike) return qualified(words.dayRange(date.from, date.to), first, words);
  const sameYear = first.slice(0, 4) === last.slice(0, 4) && !isYear(first) && !isYear(last);
  const from = boundText(first, date.from, words, form, !sameYear);
  const to = boundText(last, date.to, words, form);
  if (alike) return qualified(words.t('date.range', { from, to }), first, words);
  return words.t('date.range', { from: qualified(from, first, words), to: qualified(to, last, words) });
}

function qualified(text: string, part: string, words: Words): string {
  const about = /[~%]/.test(part) ? words.t('date.about', { date: text }) : text;
  return /[?%]/.test(part) ? words.t('date.uncertain', { date: about }) : about;
}

/** "about 15 Jan 2026", "21 Jan – 6 Feb 2026", "January 2026", "since about 21 Jan 2026". */
export function describeDate(date: EdtfDate, words: Words, form: DateForm = 'short'): string {
  const [first = '', last] = date.text.split('/');
  const fromTold = Number.isFinite(date.from);
  const toTold = Number.isFinite(date.to);
  if (fromTold && toTold) {
    return last === undefined
      ? qualified(boundText(first, date.from, words, form), first, words)
      : spanText(first, last, date, words, form);
  }
  if (fromTold)
    return words.t('date.since', { date: qualified(boundText(first, date.from, words, form), first, words) });
  if (toTold)
    return words.t('date.until', {
      date: qualified(boundText(last ?? first, date.to, words, form), last ?? first, words),
    });
  return words.t('date.untold');
}
