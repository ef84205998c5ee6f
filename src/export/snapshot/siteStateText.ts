/** Who holds a detention site, in a phrase, period by period. */
import type { Dataset } from '../../domain/records/dataset.ts';
import type { ControlPeriod, DetentionSite } from '../../domain/records/record.ts';
import { periodOn } from '../../domain/time/stateOnDay.ts';
import type { Day } from '../../domain/time/day.ts';
import { describeDate } from '../../words/describeDate.ts';
import type { Words } from '../../words/words.ts';

/** "Held by Syrian government, since 20 January 2026". */
export function periodText(period: ControlPeriod, { actors }: Pick<Dataset, 'actors'>, words: Words): string {
  const { holder, status, when } = period;
  const during = describeDate(when, words, 'long');
  if (status !== 'held' || holder === null)
    return words.t(`export.holder.${status === 'held' ? 'unknown' : status}`, { period: during });
  const actor = actors.get(holder);
  return words.t('export.holder', {
    holder: actor ? words.text(actor.shortName ?? actor.name) : holder,
    period: during,
  });
}

export function siteStateText(site: DetentionSite, day: Day, dataset: Pick<Dataset, 'actors'>, words: Words): string {
  const period = periodOn(site, day);
  return period ? periodText(period, dataset, words) : words.t('export.holder.untold', { day: words.dayShort(day) });
}
