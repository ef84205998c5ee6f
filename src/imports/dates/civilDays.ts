/** Days by year, month and day in any of the calendars, and longer units of a year. */
import { civilOf, type Day, dayOf, weekdayOf } from '../../domain/time/day.ts';
import { type Calendar, monthOf } from './months.ts';
import { calendarOfYear, type Days, daysIn, monthInYear, persianOfKurdish } from './otherCalendars.ts';

/** `yearFirst`: dates such as 26-01-19, whose year has two digits. */
export type DateOrder = 'dayFirst' | 'monthFirst' | 'yearFirst';

/** What a file leaves open: which number of a date is the day, and which calendar its years belong to; null where nobody has said. */
export interface DateWays {
  readonly order: DateOrder | null;
  readonly calendar: Calendar | null;
  /** Of dates that have no year. */
  readonly year?: number | null | undefined;
}

/**
 * `dateMissing`: the text says that nothing is known. `dateAmbiguous`: day or month. `dateCalendar`: the year belongs to an unknown calendar.
 * `dateYearMissing`: a day and a month without a year.
 */
export type DateFault = 'dateInvalid' | 'dateAmbiguous' | 'dateCalendar' | 'dateYearMissing' | 'dateMissing';

export interface DateReading extends Days {
  /** The precision that is written. */
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

/** How many days a date in doubt may be off: one measure of its own precision (decision 0001). */
export const margins: Readonly<Record<DateReading['unit'], number>> = { day: 3, week: 7, month: 15, year: 183 };

export function widened(reading: DateReading): DateReading {
  const margin = margins[reading.unit];
  return { ...reading, first: reading.first - margin, last: reading.last + margin };
}

/** A later year belongs to another calendar or is a typing error. */
export const lastYear = 2200;

/** Conflict data begin after the Second World War. */
export function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year < 46 ? 2000 + year : 1900 + year;
}

export const firstOf = (year: number, month: number): Day | undefined => dayOf(year, month, 1);

/** From the first of one month up to the first of a later one, which may lie in the next year. */
export function monthsFrom(year: number, month: number, count: number): DateReading | DateFault {
  const [next, years] = [((month - 1 + count) % 12) + 1, Math.floor((month - 1 + count) / 12)];
  const [first, after] = [firstOf(year, month), firstOf(year + years, next)];
  if (month < 1 || month > 12 || first === undefined || after === undefined) return 'dateInvalid';
  return { first, last: after - 1, unit: count > 3 ? 'year' : 'month' };
}

/** A day, or the whole month where `dayOfMonth` is 0; `month` 0 is the whole year. */
export function civil(
  year: number,
  month: number,
  dayOfMonth: number,
  ways: DateWays,
  named?: Calendar,
): DateReading | DateFault {
  const kurdish = persianOfKurdish(year);
  if (kurdish !== null)
    return named === 'gregorian'
      ? 'dateInvalid'
      : civil(kurdish, month, dayOfMonth, { ...ways, calendar: 'persian' }, 'persian');
  const calendar = named !== undefined && named !== 'gregorian' ? named : (ways.calendar ?? named ?? null);
  const likely = calendarOfYear(year);
  if (calendar === null && likely !== null) return 'dateCalendar';
  const own = calendar !== null && calendar !== 'gregorian' && likely !== null ? calendar : null;
  if (own !== null) {
    const days = month === 0 ? yearIn(own, year) : daysIn(own, year, month, dayOfMonth);
    return days ? { ...days, unit: month === 0 ? 'year' : dayOfMonth === 0 ? 'month' : 'day' } : 'dateInvalid';
  }
  if (year > lastYear) return 'dateInvalid';
  if (month === 0) return dayOfMonth === 0 ? monthsFrom(year, 1, 12) : 'dateInvalid';
  if (dayOfMonth === 0) return monthsFrom(year, month, 1);
  const day = dayOf(year, month, dayOfMonth);
  return day === undefined ? 'dateInvalid' : { first: day, last: day, unit: 'day' };
}

function yearIn(calendar: Exclude<Calendar, 'gregorian'>, year: number): Days | undefined {
  const [first, last] = [daysIn(calendar, year, 1, 1), daysIn(calendar, year + 1, 1, 1)];
  return first && last ? { first: first.first, last: last.last - 1 } : undefined;
}

/** Three months from the given Persian or Gregorian month. */
export function seasonOf(
  year: number,
  gregorianMonth: number,
  persianMonth: number,
  ways: DateWays,
): DateReading | DateFault {
  const own = persianOfKurdish(year) ?? year;
  if (calendarOfYear(own) === null) return monthsFrom(year, gregorianMonth, 3);
  if (calendarOfYear(own) === 'islamic') return 'dateInvalid';
  if (own === year && ways.calendar === null) return 'dateCalendar';
  const [first, last] = [daysIn('persian', own, persianMonth, 0), daysIn('persian', own, persianMonth + 2, 0)];
  return first && last ? { first: first.first, last: last.last, unit: 'month' } : 'dateInvalid';
}

/** Week 1 has the year’s first Thursday (ISO 8601). */
export function isoWeek(year: number, week: number): DateReading | DateFault {
  const fourth = dayOf(year, 1, 4);
  if (fourth === undefined || week < 1 || week > 53) return 'dateInvalid';
  const first = fourth - weekdayOf(fourth) + (week - 1) * 7;
  return civilOf(first + 3).year === year ? { first, last: first + 6, unit: 'week' } : 'dateInvalid';
}

/** The day of a year, from 1. */
export function dayOfYear(year: number, number: number): DateReading | DateFault {
  const first = firstOf(year, 1);
  if (first === undefined || number < 1 || civilOf(first + number - 1).year !== year) return 'dateInvalid';
  return { first: first + number - 1, last: first + number - 1, unit: 'day' };
}

export const decade = (year: number): DateReading | DateFault => {
  const [first, after] = [firstOf(year, 1), firstOf(year + 10, 1)];
  return first === undefined || after === undefined ? 'dateInvalid' : { first, last: after - 1, unit: 'year' };
};

/** `written`: the name of a month. `day` 0 names the whole month. */
export function withMonth(year: string, written: string, day: number, ways: DateWays): DateReading | DateFault {
  const month = monthOf(written.replace(/^(?:شهر|of) /, '').trim());
  if (!month) return 'dateInvalid';
  const full = fullYear(year);
  if (month.calendar === 'gregorian' || calendarOfYear(full) !== null || persianOfKurdish(full) !== null)
    return civil(full, month.month, day, ways, month.calendar);
  // Ramadan 2025: the month of its own calendar that begins in that Gregorian year.
  const days = monthInYear(month.calendar, full, month.month, day);
  return days ? { ...days, unit: day === 0 ? 'month' : 'day' } : 'dateInvalid';
}
