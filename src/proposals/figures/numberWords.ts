/** Numbers as reports write them, in digits and in words. */
import { toPlain } from '../reading/plainText.ts';

const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const englishScales: readonly (readonly [string, number])[] = [
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
];

/** Each with the forms for masculine and feminine nouns. */
const arabicUnits = [
  'صفر',
  'واحدة?',
  'اثن(?:ان|ين|تان|تين|ا|ي)|اثنتا',
  'ثلاثة?',
  'أربعة?',
  'خمسة?',
  'ستة?',
  'سبعة?',
  'ثماني?ة?',
  'تسعة?',
  'عشرة?',
];
const arabicTens = [
  '',
  '',
  'عشر(?:ون|ين)',
  'ثلاث(?:ون|ين)',
  'أربع(?:ون|ين)',
  'خمس(?:ون|ين)',
  'ست(?:ون|ين)',
  'سبع(?:ون|ين)',
  'ثمان(?:ون|ين)',
  'تسع(?:ون|ين)',
];
const hundred = '(?:مئة|مائة|مية)';
/** Hundreds that are one word: "ثلاثمئة". */
const arabicHundreds: readonly (readonly [string, number])[] = [
  ['مئتا|مائتا|مئتان|مئتين|مائتان|مائتين', 200],
  ...['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني?', 'تسع'].map(
    (unit, index) => [`${unit}${hundred}`, (index + 3) * 100] as const,
  ),
];
const arabicScales: readonly (readonly [string, number])[] = [
  [hundred, 100],
  ['ألفان|ألفين|ألفا', 2000],
  ['ألف|آلاف', 1000],
  ['مليونان|مليونين', 2_000_000],
  ['مليون|ملايين', 1_000_000],
];

const whole = (source: string): RegExp => new RegExp(`^(?:${toPlain(source)})$`, 'u');
const arabicTable: readonly (readonly [RegExp, number])[] = [
  ...arabicUnits.map((source, value) => [whole(source), value] as const),
  ...arabicTens.flatMap((source, tens) => (source === '' ? [] : [[whole(source), tens * 10] as const])),
];
const arabicHundredTable = arabicHundreds.map(([source, value]) => [whole(source), value] as const);
const arabicScaleTable = arabicScales.map(([source, value]) => [whole(source), value] as const);

const digits = '\\d{1,3}(?:,\\d{3})+(?![\\d,])|\\d+(?:\\.\\d+)?';
const longest = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
/** Up to 99. */
const englishWord = `(?:(?:${longest(englishTens.slice(2))})(?:[- ](?:${longest(english.slice(1, 10))}))?|${longest(english.slice(1))})`;
const englishScale = englishScales.map(([word]) => word).join('|');
const arabicUnit = arabicUnits.slice(1).join('|');
const arabicTen = arabicTens.filter((word) => word !== '').join('|');
const arabicSmall = `(?:${arabicUnit}|أحد|إحدى) (?:عشرة?|و(?:${arabicTen}))|(?:${arabicTen})|(?:${arabicUnit})`;
const arabicHundredWords = [...arabicHundreds.map(([source]) => source), `(?:(?:${arabicUnit}) )?${hundred}`].join('|');
/** Up to 999. */
const arabicGroup = `(?:(?:${arabicHundredWords})(?: و(?:${arabicSmall}))?|${arabicSmall})`;
const arabicScaleWords = arabicScales
  .slice(1)
  .map(([source]) => source)
  .join('|');

/** A number in English: digits with a scale, a dozen, or words. */
export const englishNumber = `(?:(?:${digits})(?: (?:${englishScale}))?|(?:half )?a dozen|(?:a |${englishWord} )(?:${englishScale})(?: (?:and )?${englishWord}(?: (?:${englishScale}))?)*|${englishWord}(?: dozen)?)`;
/** A number in Arabic: digits with a scale, or words. */
export const arabicNumber = `(?:(?:${digits})(?: (?:${arabicScaleWords}))?|(?:${arabicGroup} )?(?:${arabicScaleWords})(?: و(?:${arabicGroup}|\\d{1,3}(?!\\d)))?|${arabicGroup})`;

function digitsOf(text: string): number | undefined {
  return new RegExp(`^(?:${digits})$`).test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

/** The value of a number that `englishNumber` or `arabicNumber` matched; undefined where the words make none. */
export function numberOf(words: string): number | undefined {
  const text = toPlain(words).toLowerCase();
  if (text === 'a dozen') return 12;
  if (text === 'half a dozen') return 6;
  let total = 0;
  let current = 0;
  let read = false;
  for (const word of text.split(/[\s-]+/).map((each) => each.replace(/^و(?=\p{L}{2}|\d)/u, ''))) {
    if (word === 'and' || word === 'a') continue;
    const scale = englishScales.find(([name]) => name === word)?.[1];
    const arabicScale = arabicScaleTable.find(([pattern]) => pattern.test(word))?.[1];
    const value =
      digitsOf(word) ??
      arabicHundredTable.find(([pattern]) => pattern.test(word))?.[1] ??
      (english.includes(word) ? english.indexOf(word) : undefined) ??
      (englishTens.includes(word) ? englishTens.indexOf(word) * 10 : undefined) ??
      arabicTable.find(([pattern]) => pattern.test(word))?.[1];
    if (word === 'dozen') current = Math.max(1, current) * 12;
    else if (scale === 100) current = Math.max(1, current) * 100;
    else if (scale) {
      total += Math.max(1, current) * scale;
      current = 0;
    } else if (arabicScale) {
      // "ألفا" is two thousand; after a number it is the thousands counted: "أربعون ألفا".
      const isDual = arabicScale === 2000 || arabicScale === 2_000_000;
      if (arabicScale === 100) current = Math.max(1, current) * 100;
      else {
        total += isDual && current > 0 ? current * (arabicScale / 2) : Math.max(1, current) * arabicScale;
        current = 0;
      }
    } else if (value !== undefined) current += value;
    else if (/^(?:احد|احدي)$/.test(word)) current += 1;
    else return undefined;
    read = true;
  }
  return read ? total + current : undefined;
}
