/** A rule about days: what it looks for in plain text, and what the words mean. Of rules that match at one place the first in its list counts. */
import { civilOf } from '../../domain/time/day.ts';
import type { DayReading, DayScope } from './dayReadings.ts';

export interface DayMatch {
  /** Named groups of the pattern; empty where a group took no part. */
  readonly group: (name: string) => string;
  readonly words: string;
  /** Plain text of the sentence before and after the words. */
  readonly before: string;
  readonly after: string;
}

export interface DayRule {
  readonly pattern: RegExp;
  /** Counts from the day that follows directly, where one does: "two days before Friday". */
  readonly fromNext?: true;
  readonly read: (match: DayMatch, scope: DayScope) => DayReading | undefined;
}

/** A year in a group, if there is one: in digits, or counted from the publication ("last year", "العام الماضي"). */
export function yearIn(text: string, { published }: Pick<DayScope, 'published'>): number | undefined {
  if (/^\d{4}$/.test(text)) return Number(text);
  const { year } = civilOf(published);
  if (/^last|الماضي|المنصرم/.test(text.toLowerCase())) return year - 1;
  if (/^this|الجاري|الحالي/.test(text.toLowerCase())) return year;
  return /^next|المقبل|القادم/.test(text.toLowerCase()) ? year + 1 : undefined;
}
