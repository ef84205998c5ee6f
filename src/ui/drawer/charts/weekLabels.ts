/** Labels under the weeks: months where there is room, else years, never so close that they meet. */
import { civilOf, dayOf, type Day } from '../../../domain/time/day.ts';
import type { Words } from '../../../words/words.ts';

const labelPx = 64;

/** Steps in months between labels. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120] as const;

export function weekLabels(
  firstDay: Day,
  daysToBar: number,
  bars: number,
  widthPx: number,
  words: Pick<Words, 'datePart'>,
): readonly { readonly bar: number; readonly text: string }[] {
  const days = bars * daysToBar;
  const months = Math.max(1, days / 30.4);
  const step = steps.find((each) => (widthPx / months) * each >= labelPx) ?? 240;
  const start = civilOf(firstDay);
  const labels: { readonly bar: number; readonly text: string }[] = [];
  for (let month = start.year * 12 + start.month - 1; ; month += 1) {
    const day = dayOf(Math.floor(month / 12), (month % 12) + 1, 1) ?? 0;
    if (day > firstDay + days - daysToBar) return labels;
    if (day < firstDay || month % step !== 0) continue;
    const text = words.datePart(day, step >= 12 ? { year: 'numeric' } : { month: 'short', year: 'numeric' });
    // The last label must not run over the edge.
    const bar = (day - firstDay) / daysToBar;
    if ((1 - bar / bars) * widthPx >= labelPx * 0.8) labels.push({ bar, text });
  }
}
