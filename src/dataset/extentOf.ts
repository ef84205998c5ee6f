/** The first and last day of the timeline. */
import type { Day } from '../domain/time/day.ts';
import type { BriefRecord, Source } from '../domain/records/record.ts';
import { datesOf } from './checks/dates.ts';

/**
 * First: the earliest start of a record that is not background history. Last: the latest end of a record or publication of a report. Open ends
 * are ignored; without records only the reports count, and without those both days are 0.
 */
export function extentOf(
  records: readonly BriefRecord[],
  sources: readonly Source[],
): { readonly firstDay: Day; readonly lastDay: Day } {
  const published = sources.filter(({ kind }) => kind === 'report').map((source) => source.published);
  const startDays = records
    .filter(({ context }) => !context)
    .flatMap((record) => datesOf(record).map(({ date }) => date.from))
    .filter(Number.isFinite);
  const firstDays = startDays.length > 0 ? startDays : published.map(({ from }) => from).filter(Number.isFinite);
  const lastDays = [
    ...records.flatMap((record) => datesOf(record).map(({ date }) => date.to)),
    ...published.map(({ to }) => to),
  ].filter(Number.isFinite);
  const firstDay = firstDays.length > 0 ? Math.min(...firstDays) : 0;
  return { firstDay, lastDay: lastDays.length > 0 ? Math.max(firstDay, ...lastDays) : firstDay };
}
