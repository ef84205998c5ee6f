/** Written dates, months and years in English. */
import { civilOf } from '../../domain/time/day.ts';
import { plainPattern } from '../reading/plainText.ts';
import { monthOf } from './calendar.ts';
import {
  readDay,
  readInterval,
  readMonth,
  readMonths,
  readShareOfYear,
  readWeekOfMonth,
  readYear,
} from './dayReadings.ts';
import { yearIn, type DayRule } from './dayRule.ts';
import { readWrittenSpan } from './daySpans.ts';
import { day, isCapital, month, part, partOf, weekday, year } from './englishDayWords.ts';

const readWrittenDay: DayRule['read'] = ({ group }, scope) =>
  isCapital(group('month'))
    ? readDay(Number(group('day')), monthOf(group('month')) ?? 0, yearIn(group('year'), scope), scope)
    : undefined;

export const englishDates: readonly DayRule[] = [
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
    read: readWrittenSpan,
  },
  {
    pattern: plainPattern(
      `(?:between |from )?${month()} ${day('from')} ?(?:-|to|and|until|through) ?${day('to')}${year}?`,
    ),
    read: readWrittenSpan,
  },
  {
    pattern: plainPattern(
      `(?:from|between) (?:(?<dayA>[0-3]?\\d) ${month('monthA')}|${month('monthB')} (?<dayB>[0-3]?\\d)) (?:to|and|until|through) (?:(?<dayC>[0-3]?\\d) ${month('monthC')}|${month('monthD')} (?<dayD>[0-3]?\\d))${year}?`,
    ),
    read: ({ group }, scope) => {
      const from = [Number(group('dayA') || group('dayB')), monthOf(group('monthA') || group('monthB')) ?? 0] as const;
      const to = [Number(group('dayC') || group('dayD')), monthOf(group('monthC') || group('monthD')) ?? 0] as const;
      const named = yearIn(group('year'), scope);
      return readInterval(readDay(...from, named, scope), readDay(...to, named, scope));
    },
  },
  {
    pattern: plainPattern(`(?:${weekday()},? )?(?:the )?${day()} (?:of )?${month()}${year}?`),
    read: readWrittenDay,
  },
  {
    pattern: plainPattern(`(?:${weekday()},? )?${month()} (?:the )?${day()}(?!\\d|[:,.]\\d)${year}?`),
    read: readWrittenDay,
  },
];

const weeks = ['first', 'second', 'third', 'fourth', 'last'];

const shares = ['first', 'second', 'third', 'fourth'];

export const englishMonths: readonly DayRule[] = [
  {
    pattern: plainPattern(`the (?<share>${shares.join('|')}|last) (?<length>half|quarter)(?: of)?${year}`),
    read: ({ group }, scope) => {
      const [length, named] = [/half/i.test(group('length')) ? 6 : 3, yearIn(group('year'), scope)] as const;
      const index = /last/i.test(group('share')) ? 12 / length - 1 : shares.indexOf(group('share').toLowerCase());
      return named === undefined || index * length >= 12 ? undefined : readShareOfYear(index, length, named);
    },
  },
  {
    pattern: plainPattern(`the (?<week>${weeks.join('|')}) week of ${month()}${year}?`),
    read: ({ group }, scope) =>
      readWeekOfMonth(
        weeks.indexOf(group('week').toLowerCase()) + 1,
        monthOf(group('month')) ?? 1,
        yearIn(group('year'), scope),
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
      return readMonths(from, to, [yearIn(group('fromYear'), scope), yearIn(group('year'), scope)], scope);
    },
  },
  {
    pattern: plainPattern(`${part}${month()}${year}?`),
    read: ({ group }, scope) =>
      readMonth(monthOf(group('month')) ?? 1, yearIn(group('year'), scope), partOf(group('part')), scope),
  },
  {
    pattern: plainPattern(`${month()}${year}`),
    read: ({ group }, scope) => readMonth(monthOf(group('month')) ?? 1, yearIn(group('year'), scope), undefined, scope),
  },
  {
    pattern: plainPattern(`(?<=\\b(?:in|since|during|by|until|of|last|this|throughout|from|before) )${month()}`),
    read: ({ group }, scope) =>
      isCapital(group('month')) ? readMonth(monthOf(group('month')) ?? 1, undefined, undefined, scope) : undefined,
  },
];

export const englishYears: readonly DayRule[] = [
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
