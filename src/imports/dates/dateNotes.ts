/**
 * What stands beside a date: marks of footnotes, notes in brackets, a margin such as `±2 days`, and words that name the day of a report instead of that of the
 * event. A note that speaks of the date is read with it; of any other only the date is read, which is then reported. The text is folded already.
 */
import { margins, widened, type DateFault, type DateReading } from './civilDays.ts';

type Read = (text: string) => DateReading | DateFault;

const reportWords = [
  'first reported|as reported|reported|report date|date of (?:the )?report(?:ing)?|date reported|published|publication(?: date)?|posted|announced|reporting date|notified|logged',
  'signalee?s?|rapportee?s?|publiee?s?|annoncee?s?|date (?:du|de) (?:rapport|signalement|publication)',
  'bildirilen|bildirildi|bildirim|rapor(?:lanan| tarihi| edilen)?|yayin(?:lanan| tarihi)?',
  'gemeldet|meldung|meldedatum|berichtet',
  '(?:تاريخ )?(?:ال)?(?:ابلاغ|تقرير|نشر|اعلان|خبر|بلاغ)(?: عنه| عنها)?|(?:و?قد )?(?:ابلغ|اعلن|نشر|ذكر)(?: عنه| عنها)?|نشرت|ورد(?:ت)?',
  'گزارش(?: شده)?|تاريخ گزارش|منتشر شده|راگهيهندرا|بلاوكراوهتهوه',
].join('|');
const doubtWords = [
  'unconfirmed|not confirmed|unverified|not verified|uncertain|unclear|to be confirmed|tbc|date unclear|date uncertain|disputed|alleged(?:ly)?|reportedly|claimed|presumed|assumed|inferred|date approximate|date not certain|not exact|inexact|unsure|rumou?red|provisional',
  'non confirmee?|incertaine?|a confirmer|presumee?|probable|supposee?',
  'dogrulanmadi|dogrulanmamis|teyit edilmedi|kesin degil|belirsiz|iddia(?: edilen)?|supheli|muhtemel(?:en)?',
  'unbestatigt|unsicher|vermutlich|ungefahr|etwa|geschatzt',
  'غير (?:مؤكد|مؤكده|موكد|موكده|دقيق|محدد|واضح)|محتمل|مرجح|يرجح|يعتقد|بحسب ادعاء|متضارب',
  'نامطمين|احتمالي?|تاييد نشده|پشتراست نهكراوه',
].join('|');

const reportBefore = new RegExp(
  String.raw`^(?:${reportWords})(?: on| in| as| le| في| يوم| بتاريخ| در| am)?:? (.+)$`,
  'u',
);
const reportBehind = new RegExp(String.raw`^(.+?)[ ,]+-? ?(?:${reportWords})$`, 'u');
const reportLater = new RegExp(String.raw`^(.+?)[,;]? (?:${reportWords}|updated)(?: on| in| le| في| am)?:? (.+)$`, 'u');
const reportNote = new RegExp(String.raw`^(?:${reportWords})$`, 'u');
const doubtNote = new RegExp(
  String.raw`(?:^|[ ,])(?:${doubtWords}|approx\w*|circa|about|estimated?|est\.?|[?~])(?:$|[ ,.])`,
  'u',
);
const otherDay =
  /^(?:or|and|possibly|perhaps|maybe|to|until|او|و|ربما|veya|ya da|ou|oder)\b ?(?:on )?(.+)$|^(?:او|و|ربما) (.+)$/u;
const footnote = /^(.*[\p{L}\d)])(?: ?\[[^\]\d]?\d{0,3}\]| ?\[\p{L}\]| ?\(\p{L}\)| ?[*†‡§]+| ?[¹²³⁰⁴-⁹ᵃᵇᶜ]+)$/u;
const bracketed = /^(.*\S) ?[([{]([^()[\]{}]*)[)\]}]$/u;
const margin =
  /^(.+?) ?(?:±|\+ ?\/ ?-|\+-) ?(\d{1,3}) ?(d|days?|w|weeks?|months?|jours?|semaines?|gun|hafta|tage?|يوم|ايام|يوما|اسبوع|روز|روژ)?$/u;
const daysOfUnit = (unit: string): number =>
  /^(?:w|sem|haf|اسبوع)/.test(unit) ? 7 : unit.startsWith('month') ? 31 : 1;

/** A report comes after its event: the day of the event may be earlier, never later. */
function asReported(reading: DateReading): DateReading {
  return { ...reading, first: reading.first - margins[reading.unit] };
}

/** Words for a time before or after a day that is named: `a few days before 10 Jan 2026`, `the week before …`. */
const nearby =
  /^(?:(?:within|in|during|sometime in) )?(?:the )?(?:(week|month)|(?:an? |a few|several|some|\d{1,2}|two|three) ?(?:days?|weeks?|months?)) (before|prior to|after|following) (.+)$/;

/** The note together with the date, where it speaks of one; null where it does not. */
function withNote(date: DateReading, note: string, readNote: Read): DateReading | null {
  if (reportNote.test(note)) return asReported(date);
  const other = otherDay.exec(note);
  const named = readNote((other?.[1] ?? other?.[2] ?? note).trim());
  if (typeof named !== 'string') {
    const apart = named.first > date.last || named.last < date.first;
    if (other || apart)
      return { ...date, first: Math.min(date.first, named.first), last: Math.max(date.last, named.last) };
    return { ...date, first: Math.max(date.first, named.first), last: Math.min(date.last, named.last) };
  }
  return doubtNote.test(note) ? widened(date) : null;
}

/** Marks of footnotes are taken off. */
export function withoutFootnotes(folded: string): string {
  let text = folded;
  for (let found = footnote.exec(text); found; found = footnote.exec(text)) text = found[1]?.trim() ?? '';
  return text;
}

/** `read` reads the date itself, `readNote` a note that may leave out what the date has: its month or year. */
export function readNoted(
  folded: string,
  read: Read,
  readNote: (note: string, date: string) => DateReading | DateFault,
): DateReading | DateFault {
  const text = withoutFootnotes(folded);
  const again = (part: string): DateReading | DateFault => {
    const own = read(part);
    return own === 'dateInvalid' && part !== folded ? readNoted(part, read, readNote) : own;
  };
  if (text !== folded) return again(text);
  const wide = margin.exec(text);
  if (wide) {
    const date = again(wide[1] ?? '');
    const days = Number(wide[2]) * daysOfUnit(wide[3] ?? 'day');
    return typeof date === 'string' ? date : { ...date, first: date.first - days, last: date.last + days };
  }
  const near = nearby.exec(text);
  if (near) {
    const date = again(near[3] ?? '');
    if (typeof date === 'string') return date;
    const before = near[1] === 'week' ? 7 : near[1] === 'month' ? 31 : Infinity;
    return /^(?:after|foll)/.test(near[2] ?? '')
      ? { ...date, last: date.last + before }
      : { ...date, first: date.first - before };
  }
  const reported = reportBefore.exec(text) ?? reportBehind.exec(text);
  if (reported) {
    const date = again((reported[1] ?? '').trim());
    return typeof date === 'string' ? date : asReported(date);
  }
  const later = reportLater.exec(text);
  if (later) {
    const [event, report] = [again((later[1] ?? '').trim()), readNote(later[2] ?? '', later[1] ?? '')];
    if (typeof event !== 'string' && typeof report !== 'string') return event;
  }
  const noted = bracketed.exec(text);
  if (!noted) return 'dateInvalid';
  const [outer, note] = [(noted[1] ?? '').trim(), (noted[2] ?? '').trim()];
  const date = again(outer);
  if (typeof date === 'string') return date;
  if (/^(?:earliest|at the earliest|or later|onwards)$/.test(note)) return { ...date, last: Infinity };
  if (/^(?:latest|at the latest|or earlier)$/.test(note)) return { ...date, first: -Infinity };
  if (note === '' || /^(?:\d{1,2}[:.h]\d{2}|\d{4} ?(?:hrs?|h|z)?)(?: ?[ap]\.?m\.?)?$/.test(note)) return date;
  if (/^(?:at )?(?:over)?night$|^(?:ليلا|ليله|gece|nuit|شهو|شب)$/u.test(note)) return { ...date, last: date.last + 1 };
  return withNote(date, note, (part) => readNote(part, outer)) ?? { ...date, noted: true };
}
