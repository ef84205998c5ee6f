/** Written dates, weekdays, spans and relative days in English. */
import { civilOf } from '../../domain/time/day.ts';
import { plainPattern } from '../reading/plainText.ts';
import { englishMonthPattern, englishWeekdayPattern, monthOf, weekdayNumber, type PartOfSpan } from './calendar.ts';
import {
  readAgo,
  readBack,
  readCalendarUnit,
  readDay,
  readFromAnchor,
  readInterval,
  readLastNight,
  readMonth,
  readMonths,
  readRelative,
  readSomeFrom,
  readWeekday,
  readWeekOfMonth,
  readYear,
  type DayScope,
  type Unit,
} from './dayReadings.ts';
import { yearIn, type DayMatch, type DayRule } from './dayRule.ts';

const month = (name = 'month'): string => `(?<${name}>${englishMonthPattern})`;
const day = (name = 'day'): string => `(?<${name}>[0-3]?\\d)(?:st|nd|rd|th)?`;
const weekday = (name = 'weekday'): string => `(?<${name}>${englishWeekdayPattern})`;
const year = '(?:,? (?:of )?(?<year>(?:19|20)\\d\\d))';
const part = '(?:the )?(?<part>early|mid|late|start|beginning|first days|middle|end|last days)(?:[- ](?:of )?| of )';
const count = '(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';

const counts = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
function countOf(text: string): number {
  const word = text.toLowerCase();
  if (word === 'a' || word === 'an') return 1;
  return counts.includes(word) ? counts.indexOf(word) : Number(word);
}

function partOf(text: string): PartOfSpan | undefined {
  const word = text.toLowerCase();
  if (word === '') return undefined;
  if (['early', 'start', 'beginning', 'first days'].includes(word)) return 'early';
  return word === 'mid' || word === 'middle' ? 'mid' : 'late';
}

function unitOf(text: string): Unit {
  const word = text.toLowerCase().replace(/s$/, '');
  return word === 'week' || word === 'month' || word === 'year' ? word : 'day';
}

/** "May" and "March" are words too: a name of a month or weekday begins with a capital. */
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

const written: readonly DayRule[] = [
  {
    pattern: plainPattern(
      '(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?:T[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?',
    ),
    read: ({ group }, scope) => readDay(Number(group('day')), Number(group('month')), Number(group('year')), scope),
  },
  {
    pattern: plainPattern('(?<first>[0-3]?\\d)(?<mark>[./])(?<second>[01]?\\d)\\k<mark>(?<year>20\\d\\d)'),
    read: ({ group }, scope) => {
      const [first, second] = [Number(group('first')), Number(group('second'))];
      // With slashes 3/4/2026 may be either: only a day above 12, or one number twice, settles the order.
      if (group('mark') === '/' && first <= 12 && first !== second) return undefined;
      return readDay(first, second, Number(group('year')), scope);
    },
  },
  {
    pattern: plainPattern(
      `(?:between |from )?(?:the )?${day('from')} ?(?:-|to|and|until|through) ?(?:the )?${day('to')} (?:of )?${month()}${year}?`,
    ),
    read: ({ group }, scope) => {
      const [number, named] = [monthOf(group('month')) ?? 0, yearIn(group('year'))];
      return readInterval(
        readDay(Number(group('from')), number, named, scope),
        readDay(Number(group('to')), number, named, scope),
      );
    },
  },
  {
    pattern: plainPattern(
      `(?:between |from )?${month()} ${day('from')} ?(?:-|to|and|until|through) ?${day('to')}${year}?`,
    ),
    read: ({ group }, scope) => {
      const [number, named] = [monthOf(group('month')) ?? 0, yearIn(group('year'))];
      return readInterval(
        readDay(Number(group('from')), number, named, scope),
        readDay(Number(group('to')), number, named, scope),
      );
    },
  },
  {
    pattern: plainPattern(
      `(?:from|between) (?:(?<dayA>[0-3]?\\d) ${month('monthA')}|${month('monthB')} (?<dayB>[0-3]?\\d)) (?:to|and|until|through) (?:(?<dayC>[0-3]?\\d) ${month('monthC')}|${month('monthD')} (?<dayD>[0-3]?\\d))${year}?`,
    ),
    read: ({ group }, scope) => {
      const from = [Number(group('dayA') || group('dayB')), monthOf(group('monthA') || group('monthB')) ?? 0] as const;
      const to = [Number(group('dayC') || group('dayD')), monthOf(group('monthC') || group('monthD')) ?? 0] as const;
      const named = yearIn(group('year'));
      return readInterval(readDay(...from, named, scope), readDay(...to, named, scope));
    },
  },
  {
    pattern: plainPattern(`(?:${weekday()},? )?(?:the )?${day()} (?:of )?${month()}${year}?`),
    read: ({ group }, scope) =>
      isCapital(group('month'))
        ? readDay(Number(group('day')), monthOf(group('month')) ?? 0, yearIn(group('year')), scope)
        : undefined,
  },
  {
    pattern: plainPattern(`(?:${weekday()},? )?${month()} (?:the )?${day()}(?!\\d|[:,.]\\d)${year}?`),
    read: ({ group }, scope) =>
      isCapital(group('month'))
        ? readDay(Number(group('day')), monthOf(group('month')) ?? 0, yearIn(group('year')), scope)
        : undefined,
  },
];

const weeks = ['first', 'second', 'third', 'fourth', 'last'];

const months: readonly DayRule[] = [
  {
    pattern: plainPattern(`the (?<week>${weeks.join('|')}) week of ${month()}${year}?`),
    read: ({ group }, scope) =>
      readWeekOfMonth(
        weeks.indexOf(group('week').toLowerCase()) + 1,
        monthOf(group('month')) ?? 1,
        yearIn(group('year')),
        scope,
      ),
  },
  {
    pattern: plainPattern(
      `(?:from |between )?(?:${part})?${month('from')}(?:,? (?<fromYear>(?:19|20)\\d\\d))? (?<link>to|and|until|through|-) (?:(?:early|mid|late)[- ])?${month('to')}${year}?`,
    ),
    read: ({ group, words }, scope) => {
      const isPair = group('link') === 'and' && !/^between/i.test(words);
      const [from, to] = [monthOf(group('from')), monthOf(group('to'))];
      if (isPair || !isCapital(group('from')) || !isCapital(group('to')) || !from || !to) return undefined;
      return readMonths(from, to, [yearIn(group('fromYear')), yearIn(group('year'))], scope);
    },
  },
  {
    pattern: plainPattern(`${part}${month()}${year}?`),
    read: ({ group }, scope) =>
      readMonth(monthOf(group('month')) ?? 1, yearIn(group('year')), partOf(group('part')), scope),
  },
  {
    pattern: plainPattern(`${month()}${year}`),
    read: ({ group }, scope) => readMonth(monthOf(group('month')) ?? 1, yearIn(group('year')), undefined, scope),
  },
  {
    pattern: plainPattern(`(?<=\\b(?:in|since|during|by|until|of|last|this|throughout|from|before) )${month()}`),
    read: ({ group }, scope) =>
      isCapital(group('month')) ? readMonth(monthOf(group('month')) ?? 1, undefined, undefined, scope) : undefined,
  },
];

const weekdays: readonly DayRule[] = [
  {
    pattern: plainPattern(`(?:from |between )${weekday('from')} (?:to|and|through|until) ${weekday('to')}`),
    read: ({ group }, scope) => {
      const to = readWeekday(weekdayNumber(group('to')) ?? 0, 'plain', scope);
      const from = readWeekday(weekdayNumber(group('from')) ?? 0, 'plain', {
        ...scope,
        published: to.anchor ?? scope.published,
        future: false,
      });
      return readInterval(from, to);
    },
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
    pattern: plainPattern(`${count} days (?<side>after|later|before|earlier)`),
    fromNext: true,
    read: (match, scope) => {
      const sign = /after|later/i.test(match.group('side')) ? 1 : -1;
      return readFromAnchor(sign * countOf(match.group('count')) * (datesTheEvent(match, scope) ? -1 : 1), scope);
    },
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

const years: readonly DayRule[] = [
  {
    pattern: plainPattern(`${part}(?<year>(?:19|20)\\d\\d)`),
    read: ({ group }) => readYear(Number(group('year')), partOf(group('part'))),
  },
  {
    pattern: plainPattern('(?:(?:from|between) )?(?<from>(?:19|20)\\d\\d) ?(?:to|and|until|-) ?(?<to>(?:19|20)\\d\\d)'),
    read: ({ group }) =>
      group('from') < group('to')
        ? { value: `${group('from')}/${group('to')}`, code: 'day.interval', params: {} }
        : undefined,
  },
  {
    pattern: plainPattern('(?<year>(?:19|20)\\d\\d)'),
    read: ({ group, before, after }, { published }) => {
      const follows =
        /(?:^|[\s(])(?:in|of|since|during|by|until|from|to|late|early|mid|before|after|year|between|and|through)\s$/i.test(
          before,
        );
      const closes = /^\s*(?:[,.;:)"]|$)/.test(after);
      return (follows || closes) && Number(group('year')) <= civilOf(published).year + 1
        ? readYear(Number(group('year')), undefined)
        : undefined;
    },
  },
];

/** In order of precedence. */
export const englishDays: readonly DayRule[] = [...written, ...months, ...weekdays, ...spans, ...relative, ...years];

/** Words before a day that make it the start or the end of a span. */
export const englishSince = /\bsince(?: (?:the|last))?\s$/i;
export const englishUntil = /\b(?:until|till|up to|prior to)\s$/i;
export const englishFuture =
  /\b(?:will|would|shall|to be|is due|are due|scheduled|planned|expected|plans?|set to|going to|upcoming)\b/i;
