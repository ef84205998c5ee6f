/** What a chart counts: how many rows, and when. */
import '../../../words/drawer.ts';
import type { Tally } from '../../../domain/imported/crossFilter.ts';
import type { View } from '../../../domain/view/view.ts';
import { windowBounds } from '../../../domain/time/window.ts';
import type { Words } from '../../../words/words.ts';

export function describeCounts({ certain, possible }: Tally, words: Words): string {
  return words.t('chart.picture.counts', {
    certain: words.number(certain[0] ?? 0),
    possible: words.number(possible[0] ?? 0),
  });
}

/** With the window, for a picture that stands alone. */
export function describeCounted(time: View['time'], total: Tally, words: Words): string {
  const { from, to } = windowBounds(time);
  return `${Number.isFinite(from) ? words.dayRange(from, to) : words.t('date.until', { date: words.dayShort(to) })} · ${describeCounts(total, words)}`;
}
