/**
 * Dates as phrases: the one wording for screen, sheet, slide, video, file, list and map, with the precision in which a date is written. `~` reads
 * "about", `?` reads "(uncertain)", `%` both.
 */
import type { BriefRecord } from '../domain/records/record.ts';
import type { Day } from '../domain/time/day.ts';
import type { EdtfDate } from '../domain/time/edtf.ts';
import { periodOn } from '../domain/time/stateOnDay.ts';
import type { Words } from './words.ts';

/** Whether months have their short or their long name. */
export type DateForm = 'short' | 'long';

const qualifierOf = (part: string): string => part.replace(/[^~?%]/g, '');
const isYear = (part: string): boolean => /^\d{4}[~?%]?$/.test(part);
const isMonth = (part: string): boolean => /^\d{4}-\d{2}[~?%]?$/.test(part);

/** One bound with its own precision: a day, a month or a year. */
function boundText(part: string, day: Day, words: Words, form: DateForm, withYear = true): string {
  if (isYear(part)) return words.datePart(day, { year: 'numeric' });
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  if (isMonth(part)) return words.datePart(day, { month: 'long', ...year });
  return words.datePart(day, { day: 'numeric', month: form, ...year });
}

function qualified(text: string, part: string, words: Words): string {
  const about = /[~%]/.test(part) ? words.t('date.about', { date: text }) : text;
  return /[?%]/.test(part) ? words.t('date.uncertain', { date: about }) : about;
}

/** An interval of the source. A qualifier is written once where both ends have it. */
function spanText(first: string, last: string, date: EdtfDate, words: Words, form: DateForm): string {
  const dayed = !isYear(first) && !isMonth(first) && !isYear(last) && !isMonth(last);
  const alike = qualifierOf(first) === qualifierOf(last);
  if (alike && first === last) return qualified(boundText(first, date.from, words, form), first, words);
  if (dayed && alike) return qualified(words.dayRange(date.from, date.to, form), first, words);
  const sameYear = first.slice(0, 4) === last.slice(0, 4) && !isYear(first) && !isYear(last);
  const from = boundText(first, date.from, words, form, !sameYear);
  const to = boundText(last, date.to, words, form);
  if (alike) return qualified(words.t('date.range', { from, to }), first, words);
  return words.t('date.range', { from: qualified(from, first, words), to: qualified(to, last, words) });
}

/** "about 15 Jan 2026", "21 Jan – 6 Feb 2026", "January 2026 (uncertain)", "since about 21 Jan 2026". */
export function describeDate(date: EdtfDate, words: Words, form: DateForm = 'short'): string {
  const [first = '', last] = date.text.split('/');
  const hasStart = Number.isFinite(date.from);
  const hasEnd = Number.isFinite(date.to);
  const ofStart = (): string => qualified(boundText(first, date.from, words, form), first, words);
  if (hasStart && hasEnd) return last === undefined ? ofStart() : spanText(first, last, date, words, form);
  if (hasStart) return words.t('date.since', { date: ofStart() });
  const end = last ?? first;
  return hasEnd
    ? words.t('date.until', { date: qualified(boundText(end, date.to, words, form), end, words) })
    : words.t('date.untold');
}

/** Only when it began: "since about 21 Jan 2026"; undefined where that is not stated. */
export function describeStart(date: EdtfDate, words: Words, form: DateForm = 'short'): string | undefined {
  const [first = ''] = date.text.split('/');
  return Number.isFinite(date.from)
    ? words.t('date.since', { date: qualified(boundText(first, date.from, words, form), first, words) })
    : undefined;
}

/** When a record is said to be. A detention site is described by the period that holds on the day `asOf`. */
export function describeWhen(record: BriefRecord, asOf: Day, words: Words, form: DateForm = 'short'): string {
  if (record.kind !== 'detention-site') return describeDate(record.when, words, form);
  const period = periodOn(record, asOf);
  return period ? describeDate(period.when, words, form) : words.t('date.untold');
}
