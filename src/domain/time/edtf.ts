/**
 * Dates as the Extended Date/Time Format (ISO 8601-2) writes them, in the profile of data/CODEBOOK.md:
 * `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `a/b`, `a/..`, `../b`, and the suffixes `?` uncertain, `~` approximate, `%` both.
 */
import { failure, success, type Result } from '../../base/result.ts';
import { dayOf, type Day } from './day.ts';

export interface EdtfDate {
  /** As written. */
  readonly text: string;
  /** First day on which it may have been, widened where the date is approximate; -Infinity for an open start. */
  readonly earliest: Day;
  /** Last day on which it may have been, widened likewise; +Infinity for an open end. */
  readonly latest: Day;
  /** The unqualified days as written, for display. */
  readonly from: Day;
  readonly to: Day;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

interface Bound {
  readonly first: Day;
  readonly last: Day;
  readonly marginDays: number;
  readonly qualifier: string;
}

/** How far a qualified date may be off: one measure of its own precision (decision 0001). */
const marginDays = { year: 183, month: 15, day: 3 } as const;

const boundPattern = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/;

/** A bound, or one sentence that says why the text is none. */
function boundOf(text: string): Bound | string {
  if (text === '') return 'One end is empty; an open end is written "..".';
  const match = boundPattern.exec(text);
  if (!match) return `"${text}" is not YYYY, YYYY-MM or YYYY-MM-DD with an optional "?", "~" or "%".`;
  const [, year = '', month, dayOfMonth, qualifier = ''] = match;
  const precision = dayOfMonth ? 'day' : month ? 'month' : 'year';
  const first = dayOf(Number(year), Number(month ?? 1), Number(dayOfMonth ?? 1));
  const nextMonth = Number(month ?? 12) + 1;
  const afterLast = dayOfMonth
    ? undefined
    : nextMonth > 12
      ? dayOf(Number(year) + 1, 1, 1)
      : dayOf(Number(year), nextMonth, 1);
  const last = dayOfMonth ? first : afterLast === undefined ? undefined : afterLast - 1;
  if (first === undefined || last === undefined) return `"${text}" names no ${precision} of the calendar.`;
  return { first, last, marginDays: qualifier === '' ? 0 : marginDays[precision], qualifier };
}

const openStart: Bound = { first: -Infinity, last: -Infinity, marginDays: 0, qualifier: '' };
const openEnd: Bound = { first: Infinity, last: Infinity, marginDays: 0, qualifier: '' };

function isQualified(bound: Bound, sign: string): boolean {
  return bound.qualifier === sign || bound.qualifier === '%';
}

/** A date of the profile, or one sentence that says what is wrong with it. */
export function decodeEdtf(text: string): Result<EdtfDate> {
  const parts = text.split('/');
  if (parts.length > 2) return failure(`"${text}" has more than one "/".`);
  const [startText = '', endText = startText] = parts;
  const interval = parts.length === 2;
  const start = interval && startText === '..' ? openStart : boundOf(startText);
  const end = interval && endText === '..' ? openEnd : boundOf(endText);
  if (text === '') return failure('A date is missing.');
  if (typeof start === 'string') return failure(start);
  if (typeof end === 'string') return failure(end);
  if (start === openStart && end === openEnd) return failure(`"${text}" is open at both ends and says nothing.`);
  if (start.first > end.last) return failure(`"${text}" ends before it begins.`);
  return success({
    text,
    from: start.first,
    to: end.last,
    earliest: start.first - start.marginDays,
    latest: end.last + end.marginDays,
    approximate: isQualified(start, '~') || isQualified(end, '~'),
    uncertain: isQualified(start, '?') || isQualified(end, '?'),
  });
}
