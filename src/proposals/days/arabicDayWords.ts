/** Words of Arabic time expressions, as parts of patterns, and what they mean. */
import { toPlain } from '../reading/plainText.ts';
import { arabicMonthPattern, arabicWeekdayPattern, type PartOfSpan } from './calendar.ts';
import type { Unit } from './dayReadings.ts';

export const month = (name = 'month'): string => `(?:شهر )?(?<${name}>${arabicMonthPattern})`;

const ordinals = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'];
const units10 = ['الحادي', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع'];
/** The first to the thirty-first, in order. */
const ordinalDays: readonly string[] = [
  ...ordinals,
  ...units10.map((each) => `${each} عشر`),
  'العشرين',
  ...units10.map((each) => `${each} والعشرين`),
  'الثلاثين',
  'الحادي والثلاثين',
].map(toPlain);
const ordinalPattern = [...ordinalDays].sort((a, b) => b.length - a.length).join('|');
export const day = (name = 'day'): string => `(?<${name}>[0-3]?\\d)`;
export const dayOrOrdinal = `(?<day>[0-3]?\\d|${ordinalPattern})`;

export function dayNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : ordinalDays.indexOf(text) + 1;
}
export const weekday = (name = 'weekday'): string =>
  `(?:[وفبل]?(?:يوم|ليلة|ليل|صباح|مساء|فجر|ظهر|ظهيرة|عصر|عشية) )?[وفبل]?(?<${name}>${arabicWeekdayPattern})`;
export const year =
  '(?:,? (?:من )?(?:عام |سنة |العام )?(?<year>(?:19|20)\\d\\d|(?:العام|السنة) (?:الماضي|الماضية|المنصرم|الجاري|الحالي|المقبل))(?: م)?)';
export const part = '[وفبل]?(?<part>مطلع|أوائل|بداية|بدايات|منتصف|أواسط|أواخر|نهاية|أواخر|ختام) ';

export function partOf(text: string): PartOfSpan | undefined {
  const word = toPlain(text);
  if (word === '') return undefined;
  if (['مطلع', 'أوائل', 'بداية', 'بدايات'].map(toPlain).includes(word)) return 'early';
  return ['منتصف', 'أواسط'].map(toPlain).includes(word) ? 'mid' : 'late';
}

/** Units in the singular, dual and plural. */
export const units: readonly (readonly [Unit, singular: string, dual: string, plural: string])[] = [
  ['day', 'يوم', 'يومين', 'أيام'],
  ['week', 'أسبوع', 'أسبوعين', 'أسابيع'],
  ['month', 'شهر', 'شهرين', 'أشهر|شهور'],
  ['year', 'عام|سنة', 'عامين|سنتين', 'أعوام|سنوات'],
];
const numerals = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع', 'عشر'].map(toPlain);
export const numeral = '(?<count>\\d{1,3}|ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثماني?ة?|تسعة?|عشرة?)';

function countOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return Math.max(
    1,
    numerals.findIndex((each, index) => index > 2 && text.startsWith(each)),
  );
}

const isWord = (text: string, forms: string): boolean => forms.split('|').map(toPlain).includes(text);

/** How many of which unit a group means: the dual is two, the singular one. */
export function lengthOf(text: string, counted: string): readonly [number, Unit] | undefined {
  const word = text.replace(/^ال/, '').replace(/ا$/, '');
  for (const [unit, singular, dual, plural] of units) {
    if (isWord(word, singular)) return [counted === '' ? 1 : countOf(counted), unit];
    if (isWord(word, dual)) return [2, unit];
    if (isWord(word, plural) && counted !== '') return [countOf(counted), unit];
  }
  return undefined;
}

/** The unit of a plural without a number: "أيام" are some days. */
export function vagueUnit(text: string): Unit | undefined {
  return units.find(([, , , plural]) => isWord(text, plural))?.[0];
}

export const anyUnit = units.flatMap(([, ...forms]) => forms).join('|');
export const past = '(?:الماضية?|المنصرمة?|الفائتة?|الماضيين|الماضيتين|الأخيرة|الأخيرين|السابقة)';
