/**
 * Days as integers. A `Day` counts the civil days since 1970-01-01 in the proleptic Gregorian calendar; it has no time of day and no time zone,
 * because reports speak of local days. Nothing here reads the clock.
 */
export type Day = number;

const msPerDay = 86_400_000;

/** The day of a civil date; `month` is 1–12. Undefined where the calendar has no such day (30 February). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? Math.floor(date.getTime() / msPerDay) : undefined;
}

/** The civil date of a day, month 1–12. */
export function civilOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** `YYYY-MM-DD`. */
export function toIsoDay(day: Day): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** The day that `YYYY-MM-DD` names; undefined where the text has another form or names no day of the calendar. */
export function dayFromIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The day that the calendar of this machine shows at an instant (ms since 1970, UTC). In Baghdad a day begins three hours before the UTC day. */
export function localDayOf(instant: number): Day {
  const date = new Date(instant);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / msPerDay);
}

/** The UTC instant at the start of a day, for `Intl.DateTimeFormat` with `timeZone: 'UTC'`. */
export function toUtcDate(day: Day): Date {
  return new Date(day * msPerDay);
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}
