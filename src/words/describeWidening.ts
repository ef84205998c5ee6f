/** Our widening of a date that is not exact, worded apart from what the source says. */
import type { EdtfDate } from '../domain/time/edtf.ts';
import './measure.ts';
import type { Words } from './words.ts';

/**
 * The days between which a qualified date is counted, so that our widening does not read as an interval of the source: "counted as 12 – 18 Jan 2026".
 * Undefined where the date is counted as it is written.
 */
export function describeWidening({ earliest, latest, from, to }: EdtfDate, words: Words): string | undefined {
  if (earliest === from && latest === to) return undefined;
  if (Number.isFinite(earliest) && Number.isFinite(latest))
    return words.t('date.counted', { range: words.dayRange(earliest, latest) });
  return Number.isFinite(earliest)
    ? words.t('date.counted.since', { day: words.dayShort(earliest) })
    : words.t('date.counted.until', { day: words.dayShort(latest) });
}
