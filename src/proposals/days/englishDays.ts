/** Weekdays, spans and relative days in English, and the order of all English rules. */
import { plainPattern } from '../reading/plainText.ts';
import { weekdayNumber } from './calendar.ts';
import {
  readAgo,
  readAhead,
  readBack,
  readCalendarUnit,
  readFromAnchor,
  readLastNight,
  readRelative,
  readSameDay,
  readSomeFrom,
  readUnitsFromAnchor,
  readWeekday,
  readWeekend,
} from './dayReadings.ts';
import type { DayMatch, DayRule } from './dayRule.ts';
import { readWeekdaySpan } from './daySpans.ts';
import type { DayScope } from './dayReadings.ts';
import { englishDates, englishMonths, englishYears } from './englishDates.ts';
import { count, countOf, isCapital, part, partOf, unitOf, weekday } from './englishDayWords.ts';

const weekdays: readonly DayRule[] = [
  {
    pattern: plainPattern(`(?:from |between )${weekday('from')} (?:to|and|through|until) ${weekday('to')}`),
    read: readWeekdaySpan,
  },
  {
    pattern: plainPattern(`${weekday()} (?:of )?last week`),
    read: ({ group }, scope) => readWeekday(weekdayNumber(group('weekday')) ?? 0, 'week-before', scope),
  },
  {
    pattern: plainPattern(
      `(?:(?<mode>last|past|previous|next|coming|this) )?${weekday()}(?: (?:morning|afternoon|evening|night))?`,
    ),
    read: ({ group }, scope) => {
      if (!isCapital(group('weekday'))) return undefined;
      const mode = group('mode').toLowerCase();
      const kind = /^(last|past|previous)$/.test(mode) ? 'last' : /^(next|coming)$/.test(mode) ? 'next' : 'plain';
      return readWeekday(weekdayNumber(group('weekday')) ?? 0, kind, scope);
    },
  },
];

const spans: readonly DayRule[] = [
  {
    pattern: plainPattern('(?:over |at |during )?(?:the|this|last|past) weekend'),
    read: (_, scope) => readWeekend(scope),
  },
  {
    pattern: plainPattern(`${part}(?:the |(?<which>last|this|next) )(?<unit>week|month|year)(?! \\p{L}+ of)`),
    read: ({ group }, scope) => {
      const unit = unitOf(group('unit'));
      const offset = ['last', 'this', 'next'].indexOf(group('which').toLowerCase() || 'this') - 1;
      return unit === 'day' ? undefined : readCalendarUnit(unit, offset, partOf(group('part')), scope);
    },
  },
  {
    pattern: plainPattern(
      `(?:in|over|within|during) the (?:coming|next|following) (?:(?:${count}|few|several|couple of) )?(?<unit>days|hours|weeks|months)`,
    ),
    read: ({ group }, scope) => {
      const length = group('count') === '' ? null : countOf(group('count'));
      const isHours = group('unit').toLowerCase() === 'hours';
      if (isHours) return length === null ? undefined : readAhead(Math.ceil(length / 24), 'day', scope);
      return readAhead(length, unitOf(group('unit')), scope);
    },
  },
  {
    pattern: plainPattern(
      `(?:(?:over|in|during|within|for|throughout) )?the (?:last|past|previous) (?:${count} )?(?<unit>days?|hours?|weeks?|months?|years?)`,
    ),
    read: ({ group }, scope) => {
      const [length, unit] = [group('count') === '' ? 1 : countOf(group('count')), group('unit').toLowerCase()];
      const hours = unit.startsWith('hour');
      if (unit.endsWith('s') && group('count') === '') return readBack(null, unitOf(unit), scope);
      return readBack(hours ? Math.max(1, Math.ceil(length / 24)) : length, unitOf(unit), scope);
    },
  },
  {
    pattern: plainPattern('(?:the )?(?:recent|past|last) (?:few |several |couple of )?(?<unit>days|weeks|months)'),
    read: ({ group }, scope) => readBack(null, unitOf(group('unit')), scope),
  },
  {
    pattern: plainPattern(
      '(?:(?<part>early|late|mid|earlier|later)[- ])?(?<which>last|this|next) (?<unit>week|month|year)',
    ),
    read: ({ group }, scope) => {
      const unit = unitOf(group('unit'));
      const offset = ['last', 'this', 'next'].indexOf(group('which').toLowerCase()) - 1;
      const named = /^(early|mid|late)$/i.test(group('part')) ? partOf(group('part')) : undefined;
      return unit === 'day' ? undefined : readCalendarUnit(unit, offset, named, scope);
    },
  },
];

const relative: readonly DayRule[] = [
  { pattern: plainPattern('overnight|last night'), read: (_, scope) => readLastNight(scope) },
  { pattern: plainPattern('the day before yesterday'), read: (_, scope) => readRelative(-2, scope) },
  {
    pattern: plainPattern('yesterday(?: (?:morning|afternoon|evening))?'),
    read: (_, scope) => readRelative(-1, scope),
  },
  {
    pattern: plainPattern('(?:earlier )?today|this (?:morning|afternoon|evening)|tonight'),
    read: (_, scope) => readRelative(0, scope),
  },
  { pattern: plainPattern('tomorrow'), read: (_, scope) => readRelative(1, scope) },
  {
    pattern: plainPattern(`${count} (?<unit>days?|weeks?|months?|years?) ago`),
    read: ({ group }, scope) => readAgo(countOf(group('count')), unitOf(group('unit')), scope),
  },
  {
    pattern: plainPattern(`(?:the (?:day|previous day)|a day|one day) (?:before|earlier)|the previous day`),
    fromNext: true,
    read: (match, scope) => readFromAnchor(datesTheEvent(match, scope) ? 1 : -1, scope),
  },
  {
    pattern: plainPattern('(?:the (?:following|next) day|(?:the|a|one) day (?:after|later))'),
    fromNext: true,
    read: (match, scope) => readFromAnchor(datesTheEvent(match, scope) ? -1 : 1, scope),
  },
  {
    pattern: plainPattern(`${count} (?<unit>days?|weeks?|months?|years?) (?<side>after|later|before|earlier)`),
    fromNext: true,
    read: (match, scope) => {
      const sign = /after|later/i.test(match.group('side')) ? 1 : -1;
      const length = sign * countOf(match.group('count')) * (datesTheEvent(match, scope) ? -1 : 1);
      return readUnitsFromAnchor(length, unitOf(match.group('unit')), scope);
    },
  },
  {
    pattern: plainPattern('the (?<unit>week|month|year) (?<side>before|after)'),
    fromNext: true,
    read: (match, scope) => {
      const sign = /after/i.test(match.group('side')) ? 1 : -1;
      return readUnitsFromAnchor(sign * (datesTheEvent(match, scope) ? -1 : 1), unitOf(match.group('unit')), scope);
    },
  },
  {
    pattern: plainPattern('(?:the same|that(?: same)?|later that) (?:day|morning|afternoon|evening|night)'),
    read: (_, scope) => readSameDay(scope),
  },
  {
    pattern: plainPattern('(?:just |only )?(?:a few|several|some|many|a couple of) (?<unit>days|weeks|months) ago'),
    read: ({ group }, scope) => readBack(null, unitOf(group('unit')), scope),
  },
  {
    pattern: plainPattern('(?:just |a few |several |some )?(?<unit>days|weeks) (?<side>after|later|before|earlier)'),
    fromNext: true,
    read: (match, scope) => {
      const isLater = /after|later/i.test(match.group('side'));
      const sign = isLater === datesTheEvent(match, scope) ? -1 : 1;
      return readSomeFrom(sign, match.group('unit').toLowerCase() === 'days' ? 'day' : 'week', scope);
    },
  },
];

/** "X came a day after Y": the sentence is about X, whose day is known, and the words date Y. At the start of a sentence they date what follows. */
function datesTheEvent({ words, before, after }: DayMatch, { isChained }: DayScope): boolean {
  return !isChained && /(?:after|before)$/i.test(words) && /\p{L}/u.test(before) && /^ \p{L}/u.test(after);
}

/** In order of precedence. */
export const englishDays: readonly DayRule[] = [
  ...englishDates,
  ...englishMonths,
  ...weekdays,
  ...spans,
  ...relative,
  ...englishYears,
];

/** Words before a day that make it the start or the end of a span. */
export const englishSince = /\bsince(?: (?:the|last))?\s$/i;
export const englishUntil = /\b(?:until|till|up to|prior to)\s$/i;
export const englishFuture =
  /\b(?:will|would|shall|to be|is due|are due|scheduled|planned|expected|plans?|set to|going to|upcoming|must|should|deadline|ultimatum|(?:promis|vow|pledg|agree|order|ask)e?d \p{L}*(?: \p{L}+){0,2} ?to)\b/iu;
