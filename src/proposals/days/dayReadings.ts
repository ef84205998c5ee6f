/** What a time expression means, once a rule has taken it apart. Days are counted from the publication or from the day that the text named last. */
import { civilOf, dayOf, toIsoDay, weekdayOf, type Day } from '../../domain/time/day.ts';
import type { ReasonCode, ReasonParameters } from '../proposal.ts';
import {
  addMonths,
  firstDayOf,
  monthOfDay,
  startOfWeek,
  toEdtfMonth,
  toEdtfPartOfMonth,
  toEdtfPartOfYear,
  toEdtfSpan,
  weekdayCode,
  weekdayOnOrBefore,
  type Month,
  type PartOfSpan,
} from './calendar.ts';

export interface DayScope {
  readonly published: Day;
  /** The day that the text named last, if any. */
  readonly anchor: Day | undefined;
  /** Month or year that the text named last, where it named no day after it. */
  readonly period?: string | undefined;
  /** The anchor is a day that follows the words directly. */
  readonly isChained?: boolean;
  /** The clause speaks of what is to come. */
  readonly future: boolean;
}

export interface DayReading {
  /** EDTF. */
  readonly value: string;
  readonly code: ReasonCode;
  readonly params: ReasonParameters;
  /** The day that later expressions ("the day before") count from. */
  readonly anchor?: Day | undefined;
}

export type Unit = 'day' | 'week' | 'month' | 'year';
const daysIn: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** How many days a span has. `count` null: "recent weeks", "the coming days", with our own bound: five days, otherwise four of the unit. */
function spanDays(count: number | null, unit: Unit): number {
  return (count ?? (unit === 'day' ? 5 : 4)) * daysIn[unit];
}

/** What a reason says of the day that the words count from. */
function countedFrom(day: Day): { readonly anchor: string; readonly anchorWeekday: string } {
  return { anchor: toIsoDay(day), anchorWeekday: weekdayCode(day) };
}

function exact(day: Day, code: ReasonCode, params: ReasonParameters = {}): DayReading {
  return { value: toIsoDay(day), code, params, anchor: day };
}

/** The year of a month without one: the last such month before the publication, or the next where the text looks ahead. */
function inferYear(month: number, dayOfMonth: number, { published, future }: DayScope): number {
  const { year } = civilOf(published);
  const thisYear = dayOf(year, month, dayOfMonth) ?? published;
  if (future) return thisYear >= published ? year : year + 1;
  return thisYear <= published ? year : year - 1;
}

export function readDay(
  dayOfMonth: number,
  month: number,
  year: number | undefined,
  scope: DayScope,
): DayReading | undefined {
  const day = dayOf(year ?? inferYear(month, dayOfMonth, scope), month, dayOfMonth);
  if (day === undefined) return undefined;
  return year === undefined
    ? exact(day, 'day.year-inferred', { published: toIsoDay(scope.published) })
    : exact(day, 'day.written');
}

export function readMonth(
  month: number,
  year: number | undefined,
  part: PartOfSpan | undefined,
  scope: DayScope,
): DayReading {
  const found = { month, year: year ?? inferYear(month, 1, scope) };
  if (part) return { value: toEdtfPartOfMonth(found, part), code: 'day.part-of-month', params: { part } };
  return { value: toEdtfMonth(found), code: 'day.month', params: {} };
}

/** From one month to another; without a year the second gives it, and the first lies before it. */
export function readMonths(
  from: number,
  to: number,
  years: readonly [number | undefined, number | undefined],
  scope: DayScope,
): DayReading {
  const endYear = years[1] ?? (years[0] === undefined ? inferYear(to, 1, scope) : from <= to ? years[0] : years[0] + 1);
  const startYear = years[0] ?? (from <= to ? endYear : endYear - 1);
  const value = `${toEdtfMonth({ year: startYear, month: from })}/${toEdtfMonth({ year: endYear, month: to })}`;
  return { value, code: 'day.interval', params: {} };
}

export function readYear(year: number, part: PartOfSpan | undefined): DayReading {
  return part
    ? { value: toEdtfPartOfYear(year, part), code: 'day.part-of-year', params: { part } }
    : { value: String(year), code: 'day.year', params: {} };
}

/** Two days as one interval; undefined where they are not in order. */
export function readInterval(from: DayReading | undefined, to: DayReading | undefined): DayReading | undefined {
  if (from?.anchor === undefined || to?.anchor === undefined || from.anchor > to.anchor) return undefined;
  return { value: toEdtfSpan(from.anchor, to.anchor), code: 'day.interval', params: {}, anchor: to.anchor };
}

export type WeekdayMode = 'plain' | 'last' | 'next' | 'week-before';

/** The publication's own weekday is the day of publication; "last" and "next" never are. */
export function readWeekday(weekday: number, mode: WeekdayMode, { published, future }: DayScope): DayReading {
  const params = { weekday: '', published: toIsoDay(published), publishedWeekday: weekdayCode(published) };
  const named = (day: Day, code: ReasonCode): DayReading => exact(day, code, { ...params, weekday: weekdayCode(day) });
  if (mode === 'next' || (mode === 'plain' && future)) {
    const ahead = (weekday - weekdayOf(published) + 7) % 7;
    return named(published + (ahead === 0 && mode === 'next' ? 7 : ahead), 'day.weekday-next');
  }
  if (mode === 'week-before') {
    const sunday = startOfWeek(published) - 7;
    return named(sunday + ((weekday + 1) % 7), 'day.weekday-last');
  }
  return mode === 'last'
    ? named(weekdayOnOrBefore(published - 1, weekday), 'day.weekday-last')
    : named(weekdayOnOrBefore(published, weekday), 'day.weekday');
}

/** So many days from the publication: yesterday is -1. */
export function readRelative(days: number, { published }: DayScope): DayReading {
  return exact(published + days, 'day.relative', { days, published: toIsoDay(published) });
}

/** "Over the last two days": a span up to the publication whose start is approximate. `count` as in `spanDays`. */
export function readBack(count: number | null, unit: Unit, { published }: DayScope): DayReading {
  const length = spanDays(count, unit);
  return {
    value: toEdtfSpan(published - length, published, 'start'),
    code: 'day.span',
    params: { count: count ?? 0, unit, published: toIsoDay(published) },
  };
}

/** The night before the publication, which has part of two days. */
export function readLastNight({ published }: DayScope): DayReading {
  return {
    value: toEdtfSpan(published - 1, published),
    code: 'day.span',
    params: { count: 1, unit: 'day', published: toIsoDay(published) },
  };
}

/** "The first week of March": seven days, approximate at both ends. `week`: 1–4, or 5 for the last. */
export function readWeekOfMonth(week: number, month: number, year: number | undefined, scope: DayScope): DayReading {
  const found = { month, year: year ?? inferYear(month, 1, scope) };
  const first = week === 5 ? firstDayOf(addMonths(found, 1)) - 7 : firstDayOf(found) + 7 * (week - 1);
  return { value: toEdtfSpan(first, first + 6, 'both'), code: 'day.part-of-month', params: { part: `week-${week}` } };
}

/** Part of a week: three of its days. */
const partOfWeek: Readonly<Record<PartOfSpan, readonly [number, number]>> = {
  early: [0, 2],
  mid: [2, 4],
  late: [4, 6],
};

/**
 * A week, month or year of the calendar, counted from that of the publication. The present one ends with the publication, or begins with it where the text
 * looks ahead.
 */
export function readCalendarUnit(
  unit: Exclude<Unit, 'day'>,
  offset: number,
  part: PartOfSpan | undefined,
  { published, future }: DayScope,
): DayReading {
  const params = { unit, offset, published: toIsoDay(published) };
  const code = 'day.calendar-span';
  const isAhead = offset === 0 && future;
  if (unit === 'week') {
    const sunday = startOfWeek(published) + 7 * offset;
    if (part) {
      const [from, to] = partOfWeek[part];
      return { value: toEdtfSpan(sunday + from, sunday + to, 'both'), code, params };
    }
    const [from, to] = isAhead ? [published, sunday + 6] : [sunday, offset === 0 ? published : sunday + 6];
    return { value: toEdtfSpan(from, to), code, params };
  }
  if (unit === 'year') {
    const year = civilOf(published).year + offset;
    if (part) return { value: toEdtfPartOfYear(year, part), code, params };
    if (isAhead) return { value: `${toIsoDay(published)}/${year}`, code, params };
    return { value: offset === 0 ? `${year}/${toIsoDay(published)}` : String(year), code, params };
  }
  const month: Month = addMonths(monthOfDay(published), offset);
  if (part) return { value: toEdtfPartOfMonth(month, part), code, params };
  if (isAhead) return { value: toEdtfSpan(published, firstDayOf(addMonths(month, 1)) - 1), code, params };
  return { value: offset === 0 ? toEdtfSpan(firstDayOf(month), published) : toEdtfMonth(month), code, params };
}

/** The last weekend before the publication, Friday to Sunday: that of the region and that of the wires. */
export function readWeekend({ published }: DayScope): DayReading {
  const friday = weekdayOnOrBefore(published, 4);
  const params = { unit: 'week', offset: 0, published: toIsoDay(published) };
  return { value: toEdtfSpan(friday, Math.min(friday + 2, published), 'both'), code: 'day.calendar-span', params };
}

/** Half or quarter of a year: `length` months, the first of them `count` times that into the year, from 0. */
export function readShareOfYear(count: number, length: 3 | 6, year: number): DayReading {
  const first = { year, month: count * length + 1 };
  const value = `${toEdtfMonth(first)}/${toEdtfMonth(addMonths(first, length - 1))}`;
  return { value, code: 'day.interval', params: {} };
}

/** "In the coming weeks": a span from the publication whose end is approximate. `count` as in `spanDays`. */
export function readAhead(count: number | null, unit: Unit, { published }: DayScope): DayReading {
  const length = spanDays(count, unit);
  const params = { sign: 1, unit, ...countedFrom(published) };
  return { value: `${toIsoDay(published)}/${toIsoDay(published + length)}~`, code: 'day.some-days-from', params };
}

/** "Three weeks ago": a day where days are counted, otherwise as approximate as the unit. */
export function readAgo(count: number, unit: Unit, { published }: DayScope): DayReading {
  const params = { days: -count * daysIn[unit], published: toIsoDay(published) };
  if (unit === 'day') return exact(published - count, 'day.relative', params);
  if (unit === 'week') return { value: `${toIsoDay(published - 7 * count)}~`, code: 'day.relative', params };
  if (unit === 'month')
    return { value: `${toEdtfMonth(addMonths(monthOfDay(published), -count))}~`, code: 'day.relative', params };
  return { value: `${civilOf(published).year - count}~`, code: 'day.relative', params };
}

/** So many days from the day that the text named last, or from the publication; undefined where it named a month or year last. */
export function readFromAnchor(days: number, scope: DayScope): DayReading | undefined {
  const { anchor, published, period, isChained, future } = scope;
  if (period !== undefined && !isChained) return undefined;
  const from = anchor ?? published;
  // What has happened did not happen after the publication: the words count from something else.
  if (from <= published && from + days > published && !future) return undefined;
  return exact(from + days, 'day.days-from', { days, ...countedFrom(from) });
}

/** So many weeks, months or years from what the text named last, as approximate as the unit. Negative: before it. */
export function readUnitsFromAnchor(count: number, unit: Unit, scope: DayScope): DayReading | undefined {
  const { anchor, published, period, isChained } = scope;
  if (unit === 'day') return readFromAnchor(count, scope);
  const named = isChained ? undefined : /^(\d{4})(?:-(\d\d))?$/.exec(period ?? '');
  if (period !== undefined && !isChained && !named) return undefined;
  const from = anchor ?? published;
  const params = { days: count * daysIn[unit], ...countedFrom(from) };
  const code = 'day.days-from';
  if (unit === 'year' && named && named[2] === undefined)
    return { value: `${Number(named[1]) + count}~`, code, params };
  if (unit === 'month' || unit === 'year') {
    if (named && named[2] === undefined) return undefined;
    const month = named ? { year: Number(named[1]), month: Number(named[2]) } : monthOfDay(from);
    return { value: `${toEdtfMonth(addMonths(month, count * (unit === 'year' ? 12 : 1)))}~`, code, params };
  }
  return named ? undefined : { value: `${toIsoDay(from + 7 * count)}~`, code, params };
}

/** "The same day": the day that the text named last. */
export function readSameDay({ anchor, period }: DayScope): DayReading | undefined {
  if (anchor === undefined || period !== undefined) return undefined;
  return exact(anchor, 'day.days-from', { days: 0, ...countedFrom(anchor) });
}

/** "Days before": a few, never one; five at most is our bound, hence approximate. Of weeks, four. */
export function readSomeFrom(
  sign: -1 | 1,
  unit: 'day' | 'week',
  { anchor, published, period, isChained }: DayScope,
): DayReading | undefined {
  if (period !== undefined && !isChained) return undefined;
  const from = anchor ?? published;
  const [near, far] = unit === 'day' ? [1, 5] : [7, 28];
  const params = { sign, unit, ...countedFrom(from) };
  const value =
    sign < 0
      ? `${toIsoDay(from - far)}~/${toIsoDay(from - near)}`
      : `${toIsoDay(from + near)}/${toIsoDay(from + far)}~`;
  return { value, code: 'day.some-days-from', params };
}
