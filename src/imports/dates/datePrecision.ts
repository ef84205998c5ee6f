/** What a column says of the precision of its dates: by the scales of ACLED and UCDP, in words, or as a number of days. */
import { civilOf, dayOf } from '../../domain/time/day.ts';
import { wholeUnit } from './columnUnit.ts';
import { foldLetters } from './foldDateText.ts';
import type { Days } from './otherCalendars.ts';
import { flagWord } from '../columns/flags.ts';
import { legendOf } from '../columns/precisionScales.ts';
import { isMissing, plainNumber } from '../numbers/readNumbers.ts';

function wholeYear(days: Days): Days {
  const [{ year }, end] = [civilOf(days.first), civilOf(days.last)];
  return { ...days, first: dayOf(year, 1, 1) ?? days.first, last: (dayOf(end.year + 1, 1, 1) ?? days.last + 1) - 1 };
}

function wholeMonths(days: Days): Days {
  const [start, end] = [days.first, days.last].map((day) => wholeUnit({ first: day, last: day }, 'month'));
  return { ...days, first: start?.first ?? days.first, last: end?.last ?? days.last };
}

/** UCDP’s date precision, for files without the last day: 2 within six days, 3 within a week, 4 within a month, 5 within a year. */
export function widenUcdpDate(days: Days, precision: string): Days | undefined {
  switch (precision.trim()) {
    case '1':
      return days;
    case '2':
      return { ...days, last: days.last + 5 };
    case '3':
      return { ...days, last: days.last + 6 };
    case '4':
      return wholeMonths(days);
    case '5':
      return wholeYear(days);
    default:
      return undefined;
  }
}

/** ACLED’s time precision: 1 is the day itself, 2 a week around it, 3 its month. Undefined for any other text. */
export function widenAcledDate(days: Days, precision: string): Days | undefined {
  switch (precision.trim()) {
    case '1':
      return days;
    case '2':
      return { ...days, first: days.first - 3, last: days.last + 3 };
    case '3': {
      const { first, last } = wholeUnit({ first: days.first, last: days.first }, 'month');
      return { ...days, first, last };
    }
    default:
      return undefined;
  }
}

type Widen = (days: Days) => Days | undefined;

const byDays =
  (margin: number): Widen =>
  (days) => ({ ...days, first: days.first - margin, last: days.last + margin });

/** What “about” before a day means (decision 0001); also of a day whose precision is not known. */
export const widenUnknown = (days: Days): Days => ({ ...days, first: days.first - 3, last: days.last + 3 });

const words: readonly (readonly [pattern: RegExp, widen: Widen])[] = [
  [/^y$|\b(?:years?|annee|yil|jahr)\b|سنه|سنوي|عام|سال/u, wholeYear],
  [/\b(?:quarter|trimestre|ceyrek|quartal)\b|ربع/u, (days) => wholeUnit(days, 'quarter')],
  [/^m$|\b(?:months?|mois|ay|monat|monthly)\b|شهر|شهري|ماه|مانگ/u, wholeMonths],
  [/\bfortnights?\b/u, byDays(14)],
  [/^w$|\b(?:weeks?|semaine|hafta|woche|weekly)\b|اسبوع|هفته/u, (days) => wholeUnit(days, 'week')],
  [/\b(?:unknown|unsure|undetermined)\b|غير معروف|غير معلوم|مجهول/u, () => undefined],
  [
    /\b(?:few|several|couple|approx\w*|circa|about|around|estimat\w*|uncertain|unclear|unconfirmed|unverified|rough\w*|low|medium|poor|imprecise|inexact|inferred|assumed|presumed|probable|likely|possibl[ey]|reported|incertaine?|yaklasik|tahmini|ungefahr|geschatzt|unsicher)\b|(?:\bnot?n?\b|غير) ?-?(?:exact|precise|accurate|confirmed|certain|known|دقيق|مؤكد|موكد|محدد)|تقريب|تقدير|محتمل|نزيك/u,
    widenUnknown,
  ],
  [
    /^d$|^(?:hours?|minutes?|ساعه)$|\b(?:exact\w*|precis\w*|accurate|confirmed|verified|known|certain|high|good|days?|daily|jour|gun|tag|kesin|genau|actual)\b|دقيق|مؤكد|موكد|يوم|روز/u,
    (days) => days,
  ],
];

const nothingSaid = /^(?:-*|—|\.{1,3}|…|n\.?\/?a\.?|nan|null|none|nil)$/;

/** Whether a cell says nothing, unlike one that says that nothing is known. */
export function isNothingSaid(text: string): boolean {
  return nothingSaid.test(foldLetters(plainNumber(text)));
}

function widenOf(precision: string, name: string): Widen {
  if (isNothingSaid(precision)) return (days) => days;
  const told = legendOf(name).get(precision.trim()) ?? precision;
  const plain = flagWord(name, told) ?? foldLetters(plainNumber(told));
  if (plain === '') return (days) => days;
  if (isMissing(plain)) return () => undefined;
  const number = /^(?:±|\+\/-|\+-)? ?(\d{1,3})(?: ?(?:d|days?|يوم|ايام|jours?|gun|tage?))?$/.exec(plain);
  const inDays = /±|\+\/-|day|يوم|ايام|jour|gun|tage/.test(`${foldLetters(name)} ${plain}`);
  if (number && inDays) return byDays(Number(number[1]));
  const [, count, unit = ''] =
    /^(?:±|\+\/-|\+-|within|up to|about|~)? ?(\d{1,3}|an?|one) (day|week|fortnight|month)s?$/.exec(plain) ?? [];
  if (count !== undefined) return byDays((Number(count) || 1) * (unitDays[unit] ?? 1));
  return words.find(([pattern]) => pattern.test(plain))?.[1] ?? (() => undefined);
}

const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 31 };

/** In words, or as days before and after; `name` is that of the column. Undefined where the text says nothing that is understood. */
export function widenByWords(name: string): (days: Days, precision: string) => Days | undefined {
  const known = new Map<string, Widen>();
  return (days, precision) => {
    let widen = known.get(precision);
    if (!widen) known.set(precision, (widen = widenOf(precision, name)));
    return widen(days);
  };
}
