/** The days of an imported row, in words: a day, a span, or a span without start or end. */
import { openEnds, undated } from '../../domain/imported/importedColumns.ts';
import type { Day } from '../../domain/time/day.ts';
import '../../words/imported.ts';
import type { Words } from '../../words/words.ts';

/** Empty for a row without a date. */
export function spanText(earliest: Day, latest: Day, words: Words, length: 'short' | 'full' = 'full'): string {
  const day = length === 'short' ? words.dayShort : words.day;
  if (earliest === undated.earliest) return '';
  if (latest >= openEnds.latest) return words.t('imported.span.from', { day: day(earliest) });
  if (earliest <= openEnds.earliest) return words.t('imported.span.until', { day: day(latest) });
  return earliest === latest && length === 'short' ? day(earliest) : words.dayRange(earliest, latest);
}
