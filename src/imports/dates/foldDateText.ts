/**
 * One spelling for dates written in many: digits and letters of Arabic, Persian and Turkish script, marks of direction, weekdays and times of day are
 * reduced to what names the day.
 */

/** Arabic and Persian digits as Latin ones. */
export function toLatinDigits(text: string): string {
  return /[\u0660-\u0669\u06f0-\u06f9]/.test(text)
    ? text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    : text;
}

const directionMarks = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Lower case, without marks, with one form for each letter that has several; for whole texts and for the names that they are compared with. */
export function foldLetters(text: string): string {
  return toLatinDigits(text)
    .replace(directionMarks, '')
    .normalize('NFD')
    .replace(/[\p{Mn}\u0640]/gu, '')
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(/ı/g, 'i')
    .replace(/[یىې]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[،؛]/g, ',')
    .replace(/\s+/gu, ' ')
    .trim();
}

const weekdays = [
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  'pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar',
  '(?:يوم )?(?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)',
  'شنبه|يكشنبه|دوشنبه|سه ?شنبه|چهارشنبه|پنجشنبه|جمعه',
].join('|');
const weekdayAtStart = new RegExp(String.raw`^(?:${weekdays})(?:\.|,)? +(?=\S)`);
const weekdayWithin = new RegExp(String.raw`(^|[ (,-])(?:${weekdays})\.?,? (?=\d|\p{L})`, 'gu');

const half = String.raw`(?: ?(?:a\.?m\.?|p\.?m\.?|ص|م|صباحا|مساء|ظهرا|oo|os)(?![\p{L}]))?`;
const zone = String.raw`(?: ?(?:z|utc|gmt|local|lt|hrs?|[+-]\d{2}:?\d{2}|\(?utc[+-]\d{1,2}\)?)(?![\p{L}\d]))*`;
const clock = String.raw`\d{1,2}[:.h]\d{2}(?::\d{2}(?:[.,]\d+)?)?${half}${zone}|\d{3,4} ?(?:hrs?|h|z|utc|lt)(?![\p{L}\d])|\d{1,2} ?(?:am|pm)(?![\p{L}])`;
const clockRange = new RegExp(
  String.raw`(?:(?<=\d)t|[ ,@]+(?:at |الساعه )?)(?:${clock})(?: ?(?:-|to|الي) ?(?:${clock})(?![/.-]?\d))?`,
  'gu',
);

/** Without weekdays, times of day and the sign of the Common Era. The text is folded already. */
export function withoutTimes(folded: string): string {
  const plain = folded
    .replace(/^(?:on|in|dated|the) /, '')
    .replace(/^(?:the )?(?:early |late )?(?:night|morning|evening|afternoon|dawn) (?:of |on )?(?:the )?/, '')
    .replace(/^(?:في |بتاريخ |يوم |ليله |صباح |مساء |فجر )+/, '')
    .replace(weekdayAtStart, '')
    .replace(weekdayWithin, '$1')
    .replace(clockRange, '')
    .replace(/(?<=\d) ?(?:ميلادي(?:ه)?|م|ad|ce)(?![\p{L}])/gu, '');
  return plain.trim();
}
