/** A stretch of days between an event and its report, in words. */
import '../../../words/drawer.ts';
import type { DayLag } from '../../../domain/imported/crossDimensions.ts';
import type { Words } from '../../../words/words.ts';

export function lagText({ low, high }: DayLag, words: Words): string {
  if (high === -1) return words.t('chart.lag.before');
  if (high === Infinity)
    return low === -Infinity ? words.t('chart.lag.any') : words.t('chart.lag.beyond', { days: low - 1 });
  if (low === -Infinity) return words.t('chart.lag.upTo', { days: high });
  if (low === high && high === 0) return words.t('chart.lag.same');
  if (low === high && high === 1) return words.t('chart.lag.next');
  return words.t('chart.lag.days', { low: words.number(low), high: words.number(high), days: high });
}
