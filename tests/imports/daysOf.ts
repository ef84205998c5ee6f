/** The days that a written date is read as: one day, a span such as `2026-01-19/..`, or the fault. Numbers give the day before the month. */
import { toIsoDay } from '../../src/domain/time/day.ts';
import { readDate } from '../../src/imports/dates/readDate.ts';

const dayText = (day: number): string => (Number.isFinite(day) ? toIsoDay(day) : '..');

export function daysOf(text: string): string {
  const days = readDate(text, { order: 'dayFirst', calendar: null });
  if (typeof days === 'string') return days;
  return days.first === days.last ? dayText(days.first) : `${dayText(days.first)}/${dayText(days.last)}`;
}
