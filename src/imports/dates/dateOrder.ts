/** What the dates of a column leave open, by the evidence of the whole column and not of single rows: day or month first, and which calendar. */
import type { RawColumn } from '../table/rawColumn.ts';
import { forEachText } from '../table/rawColumn.ts';
import { foldLetters, withoutTimes } from './foldDateText.ts';
import type { Calendar } from './months.ts';
import { calendarOfYear } from './otherCalendars.ts';
import { readDate } from './readDate.ts';
import { numberPairs, type DateOrder } from './readOneDate.ts';

/** `none`: no date of three numbers. `undecided`: nothing tells. `contradictory`: some dates can only be read the one way, some only the other. */
export type DateEvidence = DateOrder | 'none' | 'undecided' | 'contradictory';

export interface DateOrderFound {
  readonly evidence: DateEvidence;
  /** A text that only the one order can read, or one that both can. */
  readonly sample: string;
}

/** Names that say the order themselves: `Date (DD/MM/YYYY)`, `jj/mm/aaaa`, `gg.aa.yyyy`, `يوم/شهر/سنة`. */
const dayFirstName =
  /(?:d{1,2}|j{1,2}|g{1,2}|t{1,2}) ?[./-] ?(?:m{1,3}|a{2}) ?[./-] ?(?:y{2,4}|a{2,4}|j{2,4})|يوم ?[/-] ?شهر/iu;
const monthFirstName = /m{1,2} ?[./-] ?d{1,2} ?[./-] ?y{2,4}|شهر ?[/-] ?يوم ?[/-] ?سن/iu;

/**
 * Of dates of three numbers with two digits each, as `26-01-19`: the first is the year where it cannot be a day, and where it stays the same while the last
 * changes.
 */
function isYearFirst(firsts: ReadonlySet<number>, lasts: ReadonlySet<number>): boolean {
  if ([...lasts].some((last) => last > 31 || last === 0)) return false;
  return (
    [...firsts].some((first) => first > 31) || ([...firsts].every((first) => first > 12) && firsts.size < lasts.size)
  );
}

export function findDateOrder(columns: readonly RawColumn[]): DateOrderFound {
  let [dayFirst, monthFirst, either, short] = ['', '', '', ''];
  const [firsts, lasts] = [new Set<number>(), new Set<number>()];
  for (const column of columns) {
    let paired = false;
    forEachText(column, (text) => {
      if (text.startsWith('20') && text[4] === '-') return;
      const plain = withoutTimes(foldLetters(text));
      const triple = /^(\d{2})([./-])(\d{2})\2(\d{2})$/.exec(plain);
      if (triple) {
        firsts.add(Number(triple[1]));
        lasts.add(Number(triple[4]));
        short ||= text;
      }
      for (const [first, second] of numberPairs(plain)) {
        paired = true;
        if (first > 12 && second <= 12) dayFirst ||= text;
        else if (second > 12 && first <= 12) monthFirst ||= text;
        else if (first !== second) either ||= text;
      }
    });
    if (paired && dayFirstName.test(column.name)) dayFirst ||= column.name;
    else if (paired && monthFirstName.test(column.name)) monthFirst ||= column.name;
  }
  if (monthFirst === '' && isYearFirst(firsts, lasts)) return { evidence: 'yearFirst', sample: short };
  if (dayFirst && monthFirst) return { evidence: 'contradictory', sample: `${dayFirst} · ${monthFirst}` };
  if (dayFirst) return { evidence: 'dayFirst', sample: dayFirst };
  if (monthFirst) return { evidence: 'monthFirst', sample: monthFirst };
  return either ? { evidence: 'undecided', sample: either } : { evidence: 'none', sample: '' };
}

export interface CalendarFound {
  readonly calendar: Exclude<Calendar, 'gregorian'>;
  /** A text that does not name its calendar itself; empty where all do. */
  readonly sample: string;
  /** Texts that do not. */
  readonly count: number;
}

/** The calendar of years outside the Gregorian range; null where there are none. */
export function findCalendar(columns: readonly RawColumn[]): CalendarFound | null {
  const counts = { islamic: 0, persian: 0 };
  let [sample, named] = ['', false];
  for (const column of columns)
    forEachText(column, (text) => {
      if (/^(?:19|20)\d\d-/.test(text) || !/1[345]\d\d|[١۱][٣٤٥۳۴۵]/.test(text)) return;
      const read = readDate(text, { order: 'dayFirst', calendar: null });
      if (read !== 'dateCalendar') {
        named ||= typeof read !== 'string' && /(?<!\d)1[345]\d{2}(?!\d)/.test(foldLetters(text));
        return;
      }
      const years = [...foldLetters(text).matchAll(/(?<!\d)1[345]\d{2}/g)].map(([year]) =>
        calendarOfYear(Number(year)),
      );
      counts[years.find((likely) => likely !== null) ?? 'islamic'] += 1;
      sample ||= text;
    });
  const count = counts.islamic + counts.persian;
  return count === 0 && !named
    ? null
    : { calendar: counts.islamic >= counts.persian ? 'islamic' : 'persian', sample, count };
}

export interface YearlessFound {
  /** Empty where every date has a year. */
  readonly sample: string;
  readonly count: number;
  /** Texts that are not empty. */
  readonly of: number;
}

/** Dates that have no year. */
export function findYearless(columns: readonly RawColumn[]): YearlessFound {
  let [sample, count, of] = ['', 0, 0];
  for (const column of columns)
    forEachText(column, (text) => {
      if (text.trim() === '') return;
      of += 1;
      if (text.length > 40 || /\p{Nd}{4}/u.test(text)) return;
      if (readDate(text, { order: 'dayFirst', calendar: null }) !== 'dateYearMissing') return;
      count += 1;
      sample ||= text;
    });
  return { sample, count, of };
}
