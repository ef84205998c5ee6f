/**
 * Days from the spellings that files use. No clock, no time zone: the day is the one that is written, and only an instant counted in seconds is taken as UTC.
 * Doubt is kept: a month, a span, “or”, “about” and an open end are read as all days that they may mean, never as one. A date of three numbers is read only
 * when it is known which of them is the day, and a year of another calendar only when it is known which.
 */
import { dayOf } from '../../domain/time/day.ts';
import { foldLetters, withoutTimes } from './foldDateText.ts';
import type { Calendar } from './months.ts';
import { lastYear, margins, widened } from './civilDays.ts';
import { readNoted } from './dateNotes.ts';
import type { Days } from './otherCalendars.ts';
import { readOneDate, type DateFault, type DateReading, type DateWays } from './readOneDate.ts';

export type { DateFault, DateOrder, DateWays } from './readOneDate.ts';
export type { Days } from './otherCalendars.ts';

const approximate =
  /(?:^|(?<=[ (\d]))(?:on or (?:about|around)|o\/a|approx(?:\.|imately|imate)?|appr\.?|circa|ca?\.?|about|around|or so|vers|env\.|roughly|probably|prob\.|likely|possibly|poss\.|perhaps|maybe|presumably|estimated|est\.|environ|yaklasik|civari(?:nda)?|tahminen|ungefahr|etwa|nezik[iî]|около|примерно|ориентировочно|предположительно|تقريبا|تقريبي|حوالي|نحو|قرابه|يحتمل|ربما|حدود|تقريبي|نزيكهي|دوروبهري)(?=[ )\d]|$)|[~≈?؟%]/gu;
const openWords =
  /^(?:\.\.|present|the present|ongoing|on-going|now|today|current|currently|continuing|continues|still|open|to date|date|(?:up )?(?:to|until|till) (?:now|today|present|the present)|حتي الان|الان|مستمر|مستمره|جاري|جاريه|لا يزال|halen|devam ediyor|devam|en cours|berdewam|laufend|\?|unknown end|bis heute|heute|по настоящее время|настоящее время|н\.? ?в\.?|продолжается|تا كنون|تاكنون|ادامه دارد|بهردهوام)$/;
const nothing =
  /^(?:-+|\.+(?<!\.\.)|n\.?\/?[ad]\.?|s\.?d\.?|nan|null|none|nil|unknown|unk\.?|undated|no (?:date|data)|missing|unspecified|not (?:known|available|specified|stated|reported|applicable)|date unknown|unknown date|tb[acd]|\\n|nat|invalid date|неизвестно|нет данных|н\/?д|б\/?д|غير (?:معروف|معلوم|محدد|متوفر|متاح|مذكور)|مجهول|لا يوجد|(?:بدون|بلا) تاريخ|tarih(?:i)? (?:bilinmiyor|belirsiz|yok)|تاريخ (?:غير معروف|مجهول|نامعلوم)|unbekannt|ohne datum|o\.?d\.?|نامعلوم|نامشخص|نهزانراو|bilinmiyor|belirsiz|tarihsiz|inconnue?|date inconnue|non (?:precise|connue?|specifiee?)|nezanin|#n\/a|#value!|#ref!|#name\?|#div\/0!|#num!|#null!|-9{1,6}|9{4,8})$/;
const before =
  /^(?:not later than|at the latest|on or before|before|prior to|until|till|up to|by|no later than|قبل|حتي|لغايه|avant(?: le)?|jusqu'au|vor|bis(?: zum)?|до|не позднее|к|پيش از|تا) (.+)$/;
const after =
  /^(?:(?:ongoing|on-going|continuing|continues|active|still|open|مستمر|مستمره|جاري|جاريه),? )?(?:on or after|after|since|from|starting|as of|no earlier than|بعد|منذ|من|ابتداء من|depuis(?: le)?|apres(?: le)?|a partir (?:du|de)|seit|ab|nach|с|после|начиная с|پس از|از) (.+)$/;
const between =
  /^(?:between|from|بين|من|entre(?: le)?|du|از|بين|zwischen|vom|له|ji|с|между) (.+?)(?: and | по | и | до | to | until | till | et(?: le)? | au |[ ,]+و ?| الي | حتي | تا | بو | und(?: dem)? | bis(?: zum)? | auf(?: den)? | zum | heta | - )(.+)$/;
/** `10 ile 20 Ocak 2026 arası`. */
const betweenBehind = /^(.+?)(?: ile |-| - )(.+?) aras(?:i|inda)$/;
const orEarlier = /^(.+?) (?:or (?:earlier|before)|and (?:earlier|before)|oncesi|او قبل(?: ذلك)?|ou avant)$/;
const onwards =
  /^(.+?)(?: (?:onwards?|itibaren|itibariyle|sonrasi|bu yana|بهدواوه|به بعد|and (?:after|later)|or later|فصاعدا|وما بعد)|\+)$/;

const longestDate = 300;

function isFault(reading: DateReading | DateFault): reading is DateFault {
  return typeof reading === 'string';
}

function hull(a: DateReading, b: DateReading): DateReading {
  return {
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
    unit: margins[a.unit] > margins[b.unit] ? a.unit : b.unit,
  };
}

/** What the first part of a span leaves to the second: `13` of `13-15 April 2025`, `April` of `April–May 2025`. */
function completions(part: string, other: string, missing: DateWays['year']): readonly string[] {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(other)?.[0] ?? (missing ? String(missing) : undefined);
  const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(other);
  const month = /\p{L}[\p{L} /.]*/u.exec(other)?.[0].trim();
  const iso = /^(\d{4})([-/.])(\d{1,2})\2\d{1,2}$/.exec(other);
  return [
    ...(iso && /^\d{1,2}$/.test(part) ? [`${iso[1] ?? ''}-${iso[3] ?? ''}-${part}`] : []),
    ...(iso && /^\d{1,2}[-/.]\d{1,2}$/.test(part) ? [`${iso[1] ?? ''}${iso[2] ?? ''}${part}`] : []),
    ...(numbers && /^\d{1,2}$/.test(part)
      ? [`${part}${numbers[2] ?? ''}${numbers[3] ?? ''}${numbers[2] ?? ''}${numbers[4] ?? ''}`]
      : []),
    ...(numbers && /^\d{1,2}[/.-]\d{1,2}$/.test(part) ? [`${part}${part.replace(/\d/g, '')}${numbers[4] ?? ''}`] : []),
    ...(month !== undefined && year !== undefined && /^\d{1,2}(?:st|nd|rd|th|\.)?$/.test(part)
      ? [`${part} ${month} ${year}`]
      : []),
    ...(year === undefined || /^\d{1,2}$/.test(part) ? [] : [`${part} ${year}`]),
  ];
}

function readPart(written: string, behind: string, ways: DateWays): DateReading | DateFault {
  const part = written.replace(/^(\d{1,2})\.$/, '$1');
  const other = behind.replace(/(?<=\d)(?:st|nd|rd|th)(?!\p{L})/gu, '');
  // `April 13` beside a year is a day of that year, not a month of 2013.
  for (const full of /\d{4}/.test(part) ? [] : completions(part, other, ways.year)) {
    const reading = readOneDate(full, ways);
    if (!isFault(reading) || reading !== 'dateInvalid') return reading;
  }
  return readQualified(part, ways);
}

/** Both sides as one span. The side that leaves something out takes it from the other. */
function readPair(left: string, right: string, ways: DateWays, ordered: boolean): DateReading | DateFault {
  const month = /^\p{L}+/u.exec(left)?.[0];
  const last = readQualified(right, ways);
  const end =
    isFault(last) && month !== undefined
      ? readPart(`${month} ${right}`, left, ways)
      : isFault(last)
        ? readPart(right, left, ways)
        : last;
  if (isFault(end)) return end;
  const start = readPart(left, isFault(last) && month !== undefined ? `${month} ${right}` : right, ways);
  if (isFault(start)) return start;
  return ordered && start.first > end.last ? 'dateInvalid' : hull(start, end);
}

const rangeSigns = [
  / -$/,
  / ?\.\. ?/,
  /(?<=^\d{4}-\d{2}-\d{2})-(?=\d{4}-)/,
  / (?:to|until|till|through|thru|الي|حتي|لغايه|ile|au|bis|heta|بو|->|→) /,
  / - /,
  /\//,
  /-/,
  /→/,
];
const listSigns = / (?:or|او|veya|ya da|ou|oder|يان|an|and|&|و|ve|et|und|u) |[,;&+|]|(?<=\d) ?\/\/ ?| و(?=\d)/;

/** `Jan 28 and 29, 2026`, `Jan 28, 29, 2026`, `3/4/5 Feb 2026`: days of one month. */
function readDaysOfMonth(text: string, ways: DateWays): DateReading | DateFault {
  const days = String.raw`\d{1,2}(?:st|nd|rd|th)?(?:(?:\s*[,/&+]\s*|\s+(?:and|or|و|ve|et|ou)\s+|\s*,\s*(?:and|or)\s+)\d{1,2}(?:st|nd|rd|th)?)+`;
  const named = new RegExp(
    String.raw`^(\p{L}[\p{L} .]*) (${days}),?(?: (\d{4}))?$|^(${days}) (\p{L}[\p{L} .]*),?(?: (\d{4}))?$`,
    'u',
  );
  const [, month, list = '', year, listBefore, monthBehind, yearBehind] = named.exec(text) ?? [];
  const all = [...(list || (listBefore ?? '')).matchAll(/\d{1,2}/g)].map(([day]) =>
    readOneDate(`${day} ${month ?? monthBehind ?? ''} ${year ?? yearBehind ?? ''}`, ways),
  );
  return all.length === 0
    ? 'dateInvalid'
    : all.reduce((one, other) => (isFault(one) ? one : isFault(other) ? other : hull(one, other)));
}

function readSpan(text: string, ways: DateWays): DateReading | DateFault {
  let fault: DateFault = 'dateInvalid';
  for (const sign of rangeSigns) {
    if (sign.source === '-' && /\d{4}-\d{1,2}-\d/.test(text)) continue;
    for (const { index, 0: found } of text.matchAll(new RegExp(sign, 'g'))) {
      const [left, right] = [text.slice(0, index).trim(), text.slice(index + found.length).trim()];
      if (left === '' && right === '') continue;
      if (right === '' || openWords.test(right)) {
        const start = readQualified(left, ways);
        if (!isFault(start)) return { ...start, last: Infinity };
      } else if (left === '' || left === '..' || left === '?') {
        const end = /^(?:\.\.|\/|\?)/.test(text) ? readQualified(right, ways) : 'dateInvalid';
        if (!isFault(end)) return { ...end, first: -Infinity };
      } else {
        const pair = readPair(left, right, ways, true);
        if (!isFault(pair)) return pair;
        if (pair !== 'dateInvalid') fault = pair;
      }
    }
  }
  const parts = text.split(listSigns).map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part === '')) return fault;
  const [lastPart = '', ...others] = parts.toReversed();
  let all = readPart(lastPart, parts[0] ?? '', ways);
  let behind = lastPart;
  for (const part of others) {
    if (isFault(all)) return all === 'dateInvalid' ? fault : all;
    const own = readPart(part, behind, ways);
    if (isFault(own)) return own === 'dateInvalid' ? fault : own;
    all = hull(all, own);
    if (/\d{4}/.test(part)) behind = part;
  }
  return all;
}

/** One date with a word of doubt or an open end beside it, or without. */
function readQualified(text: string, ways: DateWays): DateReading | DateFault {
  const own = readOneDate(text, ways);
  if (!isFault(own) || own !== 'dateInvalid') return own;
  const plain = text
    .replace(approximate, ' ')
    .replace(/\( *\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain !== text && plain !== '') {
    const inner = readAny(plain.replace(/^(?:le|the|den|um den) (?=\d)/, ''), ways);
    return isFault(inner) ? inner : widened(inner);
  }
  return own;
}

function readAny(text: string, ways: DateWays): DateReading | DateFault {
  const own = readQualified(text.replace(/^either (?:on )?/, ''), ways);
  if (!isFault(own) || own !== 'dateInvalid') return own;
  if (text.startsWith('either ')) return readAny(text.slice(7), ways);
  const both = between.exec(text) ?? betweenBehind.exec(text);
  if (both) {
    const span = readPair((both[1] ?? '').trim(), (both[2] ?? '').trim(), ways, true);
    if (!isFault(span)) return span;
  }
  const onward = onwards.exec(text);
  const since = after.exec(text);
  const from = onward ?? since;
  if (from) {
    const start = readAny((from[1] ?? '').trim(), ways);
    if (!isFault(start)) return { ...start, last: Infinity };
  }
  const until = before.exec(text) ?? orEarlier.exec(text);
  if (until) {
    const end = readAny((until[1] ?? '').trim(), ways);
    if (!isFault(end)) return { ...end, first: -Infinity };
  }
  const listed = readDaysOfMonth(text, ways);
  return isFault(listed) && listed === 'dateInvalid' ? readSpan(text, ways) : listed;
}

/** A note may leave out what the date has. */
function readBesideNotes(folded: string, ways: DateWays): DateReading | DateFault {
  const read = (text: string): DateReading | DateFault => {
    if (nothing.test(text)) return 'dateMissing';
    const own = readAny(text, ways);
    return own === 'dateInvalid' ? readAny(withoutTimes(text), ways) : own;
  };
  return readNoted(folded, read, (note, date) => {
    const own = read(note);
    return own === 'dateInvalid' || own === 'dateYearMissing' ? readPart(note, date, ways) : own;
  });
}

/** Last days of databases, for an end that is not known. */
const unbounded =
  /^(?:9999|4712|3000|2999|2099)([-/.])(?:12\1(?:31|30)|01\1(?:01|31))(?!\d)|^(?:31([-/.])12|12([-/.])31)(?:\2|\3)(?:9999|2999|2099)(?!\d)/;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.]+Z?)?$/;
const plainWays: DateWays = { order: null, calendar: null };

/**
 * The days that a text names, or why it names none. `ways` say what the file leaves open: which number is the day, and which calendar its years belong to.
 * A text that says that nothing is known is `dateMissing`.
 */
export function readDate(written: string, ways: DateWays = plainWays): Days | DateFault {
  const iso = isoDay.exec(written);
  const year = Number(iso?.[1] ?? 0);
  if (iso && year >= 1900 && year <= lastYear && !unbounded.test(written)) {
    const day = dayOf(year, Number(iso[2]), Number(iso[3]));
    if (day !== undefined) return { first: day, last: day };
  }
  // No date is that long; the patterns below would take minutes over a text made for it.
  if (written.length > longestDate) return 'dateInvalid';
  const folded = foldLetters(/^\s*\["/.test(written) ? written.replaceAll('"', '') : written)
    .replace(/^['"]+|['"]+$/g, '')
    .replace(/^\[(.+)\]$|^\{(.+)\}$/, '$1$2')
    .trim();
  if (folded === '' || nothing.test(folded)) return 'dateMissing';
  if (openWords.test(folded) || unbounded.test(folded)) return { first: -Infinity, last: Infinity };
  const whole = readAny(folded, ways);
  const plain = whole === 'dateInvalid' ? readAny(withoutTimes(folded), ways) : whole;
  const reading = plain === 'dateInvalid' ? readBesideNotes(folded, ways) : plain;
  // A year is there, but with it the day does not exist.
  if (reading === 'dateYearMissing' && /\d{4}/.test(folded)) return 'dateInvalid';
  if (isFault(reading)) return reading;
  return { first: reading.first, last: reading.last, ...(reading.noted === true && { noted: true }) };
}

export type { Calendar };
