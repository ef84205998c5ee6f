/** A period of control in words, no finer than it is written: "since 20 January 2026", "about January 2025 – 19 January 2026". */
import type { Day } from '../../domain/time/day.ts';
import type { EdtfDate } from '../../domain/time/edtf.ts';
import type { Words } from '../../words/words.ts';

/** One bound, as finely as its part of the EDTF text: a day, a month or a year. */
function boundText(part: string, day: Day, words: Words): string {
  const bare = part.replace(/[~?%]/g, '');
  const text = /^\d{4}$/.test(bare)
    ? words.datePart(day, { year: 'numeric' })
    : /^\d{4}-\d{2}$/.test(bare)
      ? words.datePart(day, { month: 'long', year: 'numeric' })
      : words.day(day);
  return /[~?%]/.test(part) ? words.t('period.about', { day: text }) : text;
}

export function periodText(when: EdtfDate, words: Words): string {
  const [first = '', last] = when.text.split('/');
  const from = Number.isFinite(when.from) ? boundText(first, when.from, words) : undefined;
  const to = Number.isFinite(when.to) ? boundText(last ?? first, when.to, words) : undefined;
  if (from !== undefined && to !== undefined)
    return last === undefined || from === to ? from : words.t('period.range', { from, to });
  if (from !== undefined) return words.t('period.since', { from });
  return to === undefined ? words.t('period.always') : words.t('period.until', { to });
}

/** Only when it began; undefined where that is not told. */
export function sinceText(when: EdtfDate, words: Words): string | undefined {
  return Number.isFinite(when.from)
    ? words.t('period.since', { from: boundText(when.text.split('/')[0] ?? '', when.from, words) })
    : undefined;
}
