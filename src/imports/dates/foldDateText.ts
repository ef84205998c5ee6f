/**
 * One spelling for dates written in many: digits and letters of Arabic, Persian and Turkish script, marks of direction, weekdays and times of day are
 * reduced to what names the day.
 */

/** Arabic, Persian and Devanagari digits as Latin ones, and digits and signs of full width as plain ones. */
export function toLatinDigits(text: string): string {
  return /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff05-\uff1f]/.test(text)
    ? text
        .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
        .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
        .replace(/[\uff05-\uff1f]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
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
    .replace(/ڕ/g, 'ر')
    .replace(/ڵ/g, 'ل')
    .replace(/ۆ/g, 'و')
    .replace(/ێ/g, 'ي')
    .replace(/[ةەہ]/g, 'ه')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[،؛]/g, ',')
    .replace(/\s+/gu, ' ')
    .trim();
}

const weekdays = [
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?',
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  'pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar',
  '(?:يوم )?(?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)',
  'понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье',
  'شنبه|يكشنبه|دوشنبه|سه ?شنبه|چهارشنبه|پنجشنبه|جمعه',
].join('|');
const weekdayAtStart = new RegExp(String.raw`^(?:${weekdays})(?:\.|,)? +(?=\S)`);
const weekdayAtEnd = new RegExp(String.raw`[ ,]+\(?(?:${weekdays})\)?\.?$`);
const weekdayWithin = new RegExp(String.raw`(^|[ (,-])(?:${weekdays})\.?,? (?=\d|\p{L})`, 'gu');

const half = String.raw`(?: ?(?:a\.?m\.?|p\.?m\.?|ص|م|صباحا|مساء|ظهرا|oo|os)(?![\p{L}]))?`;
const zone = String.raw`(?: ?(?:z|utc|gmt|ast|eet|eest|trt|irst|local|lt|hrs?|uhr|(?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?|\(?utc[+-]\d{1,2}\)?|\([a-z ]+ time\))(?![\p{L}\d]))*`;
const clock = String.raw`\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?${half}${zone}|\d{3,4} ?(?:hrs?|h|z|utc|lt)(?![\p{L}\d])|\d{1,2} ?(?:am|pm)(?![\p{L}])`;
const clockRange = new RegExp(
  String.raw`(?:(?<=\d)t|[ ,@]+(?:- (?=\d{1,2}:\d\d))?(?:(?:at|around|about|approximately|approx\.?|circa|ca?\.?|um|gegen|vers|a|saat|الساعه|حوالي) |~ ?)*)(?:${clock})(?: ?(?:-|to|الي) ?(?:${clock})(?![/.-]?\d))?`,
  'gu',
);

/** A time of day before the date: `14:30 - 19/01/2026`, `around 14:00 on 19 Jan 2026`. */
const clockAtStart = new RegExp(
  String.raw`^(?:(?:at|around|about|approx\.?|circa|ca?\.?|um|vers|saat|الساعه) |~ ?)?\d{1,2}:\d{2}(?::\d{2})?${half}${zone},?(?: -| on)? (?=\S.*\d{4})`,
  'u',
);

/** Without weekdays, times of day and the sign of the Common Era. The text is folded already. */
export function withoutTimes(folded: string): string {
  const plain = folded
    .replace(
      /^(?:(?:sometime|some time|somewhere) )?(?:on|in|during|throughout|within|dated|the|le|en|au cours de|courant|pendant|im|am|li|خلال|اثناء|طوال|در|طي|له) (?:the )?(?!week|month)/,
      '',
    )
    .replace(/^(?:sometime|some time|somewhere) (?=between |before |after |around )/, '')
    .replace(/^(?:the )?(?:month of |weekend of (?:the )?(?=\d{1,2}(?:st|nd|rd|th)? ?(?:[-/&]|to|and) ?\d))/, '')
    .replace(clockAtStart, '')
    .replace(/(?<=\d{4})'(?:[dt]an|[dt]en)(?: beri)?$/, ' itibaren')
    .replace(/(?<=\d{4})'?(?:nin|nun|in|un)(?= yaz| sonb| ilkb| kis)/, '')
    .replace(
      /^(?:the )?(?:before |after |at |around )?(?:early |late |small )?(?:morning|evening|afternoon|dawn|sunrise|sunset|noon|midday|hours)(?: hours)? (?:of |on )?(?:the )?/,
      '',
    )
    .replace(/,? (?:in the |at )?(?:early |late )?(?:morning|evening|afternoon|dawn|noon|midday)$/, '')
    // A night between two days that are both named is those two.
    .replace(
      /^(?:the )?(?:over)?night (?:of |on |between )?(?:the )?(?=\d{1,2}(?:st|nd|rd|th)? ?(?:[-/]|to|and|&) ?\d{1,2})/,
      '',
    )
    .replace(/^(?:ليله|شب) (?=\d{1,2} ?(?:[-/]|الي|و) ?\d{1,2} )/, '')
    .replace(/^la nuit |^nuit (?=du .+ au )|^(?:in )?(?:der )?nacht (?=vom .+ (?:auf|zum) )/, '')
    .replace(/^(?:في |بتاريخ |يوم |صباح |مساء |فجر |ظهر |عصر )+/, '')
    .replace(
      /(?<=\d) ?(?:ي|ى|ê|em|an|e)? ?(?=كانوون|شوبات|ئازار|نيسان|ئايار|حوزهيران|تهمووز|ئاب|ئهيلوول|تشرين)/u,
      (sign) => (sign === '' ? '' : ' '),
    )
    // The suffix of Kurdish, before a name of a month.
    .replace(/(?<=\d)ي (?=\p{L})/u, ' ')
    .replace(weekdayAtStart, '')
    .replace(/^(?:ال)?موافق(?: ل)? /, '')
    .replace(weekdayWithin, '$1')
    .replace(weekdayAtEnd, '')
    .replace(clockRange, '')
    .replace(/ \([a-z ]+ time\)$/, '')
    .replace(/ (?:ayi|yili)(?= |$)/g, '')
    .replace(/(?<=\d) ?(?:г\.?|года?|году)(?![\p{L}])/gu, '')
    .replace(/(?<=\d) ?(?:ميلادي(?:ه)?|م|ad|ce)(?![\p{L}])/gu, '');
  return plain.trim();
}
