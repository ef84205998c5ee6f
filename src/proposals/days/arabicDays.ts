/** Written dates, weekdays, spans and relative days in Arabic; months by their Levantine and Egyptian names. Hijri dates are left alone. */
import { weekdayOf } from '../../domain/time/day.ts';
import { plainPattern, toPlain } from '../reading/plainText.ts';
import {
  anyUnit,
  day,
  dayNumber,
  dayOrOrdinal,
  lengthOf,
  month,
  numeral,
  part,
  partOf,
  past,
  units,
  vagueUnit,
  weekday,
  year,
} from './arabicDayWords.ts';
import { arabicMonthPattern, monthOf, weekdayNumber } from './calendar.ts';
import {
  readAgo,
  readAhead,
  readBack,
  readCalendarUnit,
  readDay,
  readFromAnchor,
  readInterval,
  readLastNight,
  readMonth,
  readMonths,
  readRelative,
  readSameDay,
  readShareOfYear,
  readSomeFrom,
  readUnitsFromAnchor,
  readWeekday,
  readWeekend,
  readYear,
  type DayReading,
  type DayScope,
} from './dayReadings.ts';
import { yearIn, type DayMatch, type DayRule } from './dayRule.ts';
import { readWeekdaySpan, readWrittenSpan } from './daySpans.ts';

const written: readonly DayRule[] = [
  {
    pattern: plainPattern(`(?:بين |من )?${day('from')} ?(?:-|و|إلى|حتى) ?${day('to')} (?:من )?${month()}${year}?`),
    read: readWrittenSpan,
  },
  {
    pattern: plainPattern(`(?:${weekday()},? (?:الموافق )?\\(?)?[وفبل]?${dayOrOrdinal} (?:من )?${month()}${year}?`),
    read: ({ group }, scope) =>
      readDay(dayNumber(group('day')), monthOf(group('month')) ?? 0, yearIn(group('year'), scope), scope),
  },
];

const shares = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الأخير'].map(toPlain);

const months: readonly DayRule[] = [
  {
    pattern: plainPattern(`[وفب]?(?<length>النصف|الربع) (?<share>${shares.join('|')})${year}`),
    read: ({ group }, scope) => {
      const [length, named] = [group('length') === 'النصف' ? 6 : 3, yearIn(group('year'), scope)] as const;
      const index = shares.indexOf(group('share'));
      const count = index === 4 ? 12 / length - 1 : index;
      return named === undefined || count * length >= 12 ? undefined : readShareOfYear(count, length, named);
    },
  },
  {
    pattern: plainPattern(`(?:من |بين )?${month('from')} (?:إلى|حتى) (?:أوائل |منتصف |أواخر )?${month('to')}${year}?`),
    read: ({ group }, scope) => {
      const [from, to] = [monthOf(group('from')), monthOf(group('to'))];
      return from && to ? readMonths(from, to, [undefined, yearIn(group('year'), scope)], scope) : undefined;
    },
  },
  {
    pattern: plainPattern(`${part}${month()}${year}?`),
    read: ({ group }, scope) =>
      readMonth(monthOf(group('month')) ?? 1, yearIn(group('year'), scope), partOf(group('part')), scope),
  },
  {
    pattern: plainPattern(`[وفبل]?${month()}${year}`),
    read: ({ group }, scope) => readMonth(monthOf(group('month')) ?? 1, yearIn(group('year'), scope), undefined, scope),
  },
  {
    pattern: plainPattern(`(?:(?<=(?:في|خلال|منذ|حتى) )|(?<=شهر ))(?<month>${arabicMonthPattern})`),
    read: ({ group }, scope) => readMonth(monthOf(group('month')) ?? 1, undefined, undefined, scope),
  },
];

const weekdays: readonly DayRule[] = [
  {
    pattern: plainPattern(`[وف]?(?:ليل|ليلة) ${weekday('from')} ?[-/]? ?${weekday('to')}`),
    read: ({ group }, scope) => {
      const to = readWeekday(weekdayNumber(group('to')) ?? 0, 'plain', scope);
      const from = to.anchor === undefined ? undefined : readRelative(-1, { ...scope, published: to.anchor });
      return from?.anchor !== undefined && weekdayOf(from.anchor) === weekdayNumber(group('from'))
        ? readInterval(from, to)
        : undefined;
    },
  },
  { pattern: plainPattern('[وف]?(?:الليلة الماضية|ليلة أمس|ليل أمس)'), read: (_, scope) => readLastNight(scope) },
  {
    pattern: plainPattern(`(?:من|بين) ${weekday('from')} (?:إلى|حتى|و) ?${weekday('to')}`),
    read: readWeekdaySpan,
  },
  {
    pattern: plainPattern(`${weekday()} من الأسبوع الماضي`),
    read: ({ group }, scope) => readWeekday(weekdayNumber(group('weekday')) ?? 0, 'week-before', scope),
  },
  {
    pattern: plainPattern(`[وف]?(?:أمس الأول|أول أمس|أول من أمس)(?: ${weekday()})?`),
    read: (_, scope) => readRelative(-2, scope),
  },
  {
    pattern: plainPattern(`[وف]?(?:(?:مساء|صباح|فجر|ليل|ليلة|ظهر) )?(?:أمس|يوم أمس|البارحة)(?: ${weekday()})?`),
    read: (_, scope) => readRelative(-1, scope),
  },
  {
    pattern: plainPattern(`(?:[وف]?(?:هذا|صباح|مساء|ظهر|فجر) )?[وفب]?اليوم(?: ${weekday()})`),
    read: (_, scope) => readRelative(0, scope),
  },
  {
    pattern: plainPattern(
      '(?<!هذا |ذلك |لهذا |في |نفس |منذ |وحتى |حتى )[وف]?اليوم(?! (?:السابق|التالي|الذي|نفسه|ذاته|الأول|الثاني|الثالث|الأخير|الدولي|العالمي))',
    ),
    read: (_, scope) => readRelative(0, scope),
  },
  { pattern: plainPattern(`[وف]?(?:غدا|يوم غد)(?: ${weekday()})?`), read: (_, scope) => readRelative(1, scope) },
  {
    pattern: plainPattern(`${weekday()}(?: (?<mode>الماضي|الفائت|المنصرم|السابق|المقبل|القادم))?`),
    read: ({ group, words }, scope) => {
      const mode = group('mode');
      // "الأحد" is a weekday; "أحد" is one of something and has no article, so that no check is needed for it.
      const kind = /^(?:الماضي|الفايت|المنصرم|السابق)$/.test(mode) ? 'last' : mode === '' ? 'plain' : 'next';
      return words === '' ? undefined : readWeekday(weekdayNumber(group('weekday')) ?? 0, kind, scope);
    },
  },
];

const calendarUnit = '(?<unit>الأسبوع|الشهر|العام|السنة)(?: (?<which>الجاري|الحالي|المقبل|القادم|الماضي))?';

/** "This week", "the coming month", "early this year", "the end of the month": not the bare unit. */
function readCalendar({ group, words }: DayMatch, scope: DayScope): DayReading | undefined {
  const unit = lengthOf(group('unit'), '')?.[1];
  const isThis = /(?:^|\s)[وفب]?هذا /.test(words) || /^(?:الجاري|الحالي)$/.test(group('which'));
  const isBare = !isThis && group('which') === '';
  // "مطلع العام" is that of this year.
  if (!unit || unit === 'day' || (isBare && group('part') === '')) return undefined;
  const offset = isThis || isBare ? 0 : group('which') === 'الماضي' ? -1 : 1;
  return readCalendarUnit(unit, offset, partOf(group('part')), scope);
}

const coming = '(?:المقبلة?|القادمة?|المقبلين|القادمين|المقبلتين|القادمتين)';

const spans: readonly DayRule[] = [
  {
    pattern: plainPattern(
      `[وفب]?(?:خلال |في )?(?<unit>ال(?:${units.flatMap(([, , ...more]) => more).join('|')})) (?:(?:ال)?${numeral} )?(?:القليلة )?${coming}`,
    ),
    read: ({ group }, scope) => {
      const length = lengthOf(group('unit'), group('count'));
      if (length) return readAhead(length[0], length[1], scope);
      const vague = vagueUnit(group('unit').replace(/^ال/, ''));
      return vague && readAhead(null, vague, scope);
    },
  },
  { pattern: plainPattern('[وف]?(?:خلال |في )?عطلة نهاية الأسبوع'), read: (_, scope) => readWeekend(scope) },
  {
    pattern: plainPattern(`${part}(?:[وفب]?هذا |)${calendarUnit}`),
    read: readCalendar,
  },
  {
    pattern: plainPattern(
      `(?:[وفب]?(?:خلال|في|طوال|طيلة|على مدى|على مدار|منذ) )?(?:آخر ${numeral} (?<lastUnit>${anyUnit})|(?:ال)?${numeral.replace('count', 'count1')} ?(?<unit1>(?:ال)?(?:${anyUnit})) ${past}|(?<unit2>ال(?:${anyUnit})) (?:(?:ال)?${numeral.replace('count', 'count2')} )?${past})`,
    ),
    read: ({ group }, scope) => {
      const [counted, text] = [
        group('count') || group('count1') || group('count2'),
        group('lastUnit') || group('unit1') || group('unit2'),
      ];
      const length = lengthOf(text, counted.replace(/^ال/, ''));
      if (!length) {
        const vague = vagueUnit(text.replace(/^ال/, ''));
        return vague && readBack(null, vague, scope);
      }
      const [number, unit] = length;
      // "الأسبوع الماضي" is the week of the calendar, "الأيام الثلاثة الماضية" so many days back.
      const isCalendar = counted === '' && number === 1 && unit !== 'day';
      return isCalendar ? readCalendarUnit(unit, -1, undefined, scope) : readBack(number, unit, scope);
    },
  },
  {
    pattern: plainPattern(`[وفب]?(?:خلال |في )?(?:ال)?\\s?(?<hours>\\d{1,3}) ?ساعة ${past}`),
    read: ({ group }, scope) => readBack(Math.max(1, Math.ceil(Number(group('hours')) / 24)), 'day', scope),
  },
  { pattern: plainPattern(`(?:[وفب]?هذا |[وفبل]?)${calendarUnit}`), read: readCalendar },
];

const relative: readonly DayRule[] = [
  {
    pattern: plainPattern('[وف]?في (?:ال)?(?:يوم|ليلة|مساء|صباح) (?:نفسه|ذاته|نفسها)|[وف]?في نفس اليوم'),
    read: (_, scope) => readSameDay(scope),
  },
  {
    pattern: plainPattern(
      `[وف]?(?:قبل|منذ) (?:نحو |حوالي )?(?:${numeral} )?(?<unit>${anyUnit})ا?(?! من| \\d)(?: واحدة?)?`,
    ),
    read: ({ group }, scope) => {
      const length = lengthOf(group('unit'), group('count'));
      if (length) return readAgo(length[0], length[1], scope);
      const vague = vagueUnit(group('unit'));
      return vague && readBack(null, vague, scope);
    },
  },
  {
    pattern: plainPattern(
      '[وف]?(?:في )?(?:ال)?يوم (?:السابق|الذي سبقه|الذي سبق)|[وف]?قبل ذلك بيوم|[وف]?قبلها بيوم|[وف]?قبل يوم من|[وف]?عشية ذلك',
    ),
    fromNext: true,
    read: (_, scope) => readFromAnchor(-1, scope),
  },
  {
    pattern: plainPattern('[وف]?(?:في )?(?:ال)?يوم التالي|[وف]?بعد ذلك بيوم|[وف]?بعد يوم من'),
    fromNext: true,
    read: ({ words }, scope) => readFromAnchor(words.endsWith(' من') && !scope.isChained ? -1 : 1, scope),
  },
  {
    pattern: plainPattern('[وف]?(?<side>قبل|بعد) (?<unit>أيام|أسابيع) (?:قليلة )?من'),
    fromNext: true,
    read: ({ group }, scope) =>
      readSomeFrom(group('side') === 'قبل' ? -1 : 1, group('unit') === toPlain('أيام') ? 'day' : 'week', scope),
  },
  {
    pattern: plainPattern(`[وف]?(?<side>قبل|بعد) (?<that>ذلك ب)?(?:${numeral} )?(?<unit>${anyUnit})ا?(?<of> من)?`),
    fromNext: true,
    read: ({ group }, scope) => {
      const length = lengthOf(group('unit'), group('count'));
      const isBefore = group('side') === 'قبل';
      const isOf = group('of') !== '' && !scope.isChained;
      if (!length || (isBefore && group('of') === '' && group('that') === '')) return undefined;
      // "بعد ثلاث سنوات من الحرب" counts how long the war lasted.
      if (isOf && (length[1] === 'month' || length[1] === 'year')) return undefined;
      return readUnitsFromAnchor((isBefore === isOf ? 1 : -1) * length[0], length[1], scope);
    },
  },
];

const years: readonly DayRule[] = [
  {
    pattern: plainPattern(`${part}(?:عام |سنة )?(?<year>(?:19|20)\\d\\d)`),
    read: ({ group }) => readYear(Number(group('year')), partOf(group('part'))),
  },
  {
    pattern: plainPattern(
      '(?<=(?:^|[\\s(])[وفبل]?(?:عام|سنة|العام|السنة|عامي|في|منذ|خلال|حتى|قبل|بعد) )(?<year>(?:19|20)\\d\\d)',
    ),
    read: ({ group }) => readYear(Number(group('year')), undefined),
  },
];

/** In order of precedence. */
export const arabicDays: readonly DayRule[] = [...written, ...months, ...relative, ...weekdays, ...spans, ...years];

export const arabicSince = /(?:^|\s)[وف]?منذ (?:يوم |عام |سنه |شهر )?$/;
export const arabicUntil = /(?:^|\s)[وف]?حتي (?:يوم |عام |سنه |شهر |نهايه )?$/;
export const arabicFuture = /(?:^|\s)[وف]?(?:سوف|من المقرر|من المتوقع|يعتزم|تعتزم|[وف]?س[يتن]\p{L}{2,})/u;
