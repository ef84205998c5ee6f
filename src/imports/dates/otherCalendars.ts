/**
 * Days of the Islamic and the Persian calendar, by the platform’s own tables (Intl, Umm al-Qura for the Islamic one). Where months begin by sighting, a
 * local date may be a day off the table: an Islamic day is read as three days.
 */
import type { Day } from '../../domain/time/day.ts';
import type { Calendar } from './months.ts';

export interface Days {
  /** -Infinity for an open start. */
  readonly first: Day;
  /** +Infinity for an open end. */
  readonly last: Day;
  /** Words beside the date were not understood. */
  readonly noted?: boolean;
}

type OtherCalendar = Exclude<Calendar, 'gregorian'>;

/** Day of 1 / 1 / 1 and mean length of a year, to begin the search near its end. */
const starts: Readonly<Record<OtherCalendar, readonly [epoch: Day, year: number, month: number]>> = {
  islamic: [-492_148, 354.367, 29.53],
  persian: [-492_268, 365.2422, 30.44],
};
const sightingDays: Readonly<Record<OtherCalendar, number>> = { islamic: 1, persian: 0 };
const formats = new Map<OtherCalendar, Intl.DateTimeFormat>();

function formatOf(calendar: OtherCalendar): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known) return known;
  const made = new Intl.DateTimeFormat(`en-u-ca-${calendar === 'islamic' ? 'islamic-umalqura' : 'persian'}`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  formats.set(calendar, made);
  return made;
}

/** Year, month and day of a day in another calendar. */
export function partsIn(calendar: OtherCalendar, day: Day): readonly [year: number, month: number, day: number] {
  const parts = formatOf(calendar).formatToParts(day * 86_400_000);
  const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return [value('year'), value('month'), value('day')];
}

function exactDay(calendar: OtherCalendar, year: number, month: number, dayOfMonth: number): Day | undefined {
  const [epoch, yearDays, monthDays] = starts[calendar];
  const near = Math.round(epoch + (year - 1) * yearDays + (month - 1) * monthDays + dayOfMonth - 1);
  for (let away = 0; away <= 6; away += 1)
    for (const day of [near - away, near + away]) {
      const [ownYear, ownMonth, own] = partsIn(calendar, day);
      if (ownYear === year && ownMonth === month && own === dayOfMonth) return day;
    }
  return undefined;
}

/** Undefined where the calendar has no such day; `dayOfMonth` 0 names the whole month. */
export function daysIn(calendar: OtherCalendar, year: number, month: number, dayOfMonth: number): Days | undefined {
  if (month < 1 || month > 12 || dayOfMonth < 0 || dayOfMonth > 31) return undefined;
  const margin = sightingDays[calendar];
  const first = exactDay(calendar, year, month, dayOfMonth === 0 ? 1 : dayOfMonth);
  if (first === undefined) return undefined;
  if (dayOfMonth > 0) return { first: first - margin, last: first + margin };
  const next = exactDay(calendar, month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1);
  return next === undefined ? undefined : { first: first - margin, last: next - 1 + margin };
}

/** Kurdish years are counted from 700 BC and begin with the Persian ones: 2725 is 1404. Null for other years. */
export function persianOfKurdish(year: number): number | null {
  return year >= 2661 && year <= 2821 ? year - 1321 : null;
}

/** The calendar that a year most likely belongs to, where it is not Gregorian: 1446 is Islamic, 1404 is Persian. */
export function calendarOfYear(year: number): OtherCalendar | null {
  if (year >= 1411 && year <= 1500) return 'islamic';
  return year >= 1340 && year <= 1410 ? 'persian' : null;
}

/** The same month or day of another calendar by a Gregorian year: all that begin in it, which may be two. Undefined where there is none. */
export function monthInYear(
  calendar: OtherCalendar,
  year: number,
  month: number,
  dayOfMonth: number,
): Days | undefined {
  const [epoch, yearDays] = starts[calendar];
  const near = Math.round(((year - 1970) * 365.2425 - epoch) / yearDays) + 1;
  const found = [near - 1, near, near + 1, near + 2].flatMap((each) => {
    const days = daysIn(calendar, each, month, dayOfMonth);
    const margin = sightingDays[calendar];
    return days && new Date((days.first + margin) * 86_400_000).getUTCFullYear() === year ? [days] : [];
  });
  const [first, last] = [found[0], found.at(-1)];
  return first && last ? { first: first.first, last: last.last } : undefined;
}
