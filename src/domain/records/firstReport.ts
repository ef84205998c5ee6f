/** When a record was first reported, and whether that day is exact or an upper bound. */
import type { Day } from '../time/day.ts';
import type { Dataset } from './dataset.ts';
import type { BriefRecord } from './record.ts';

export interface FirstReport {
  readonly day: Day;
  /** False: first reported on that day or earlier, because the publication day of a source is not certain. */
  readonly exact: boolean;
}

/** Undefined where no source of the record has a publication day. */
export function firstReportOf(record: BriefRecord, { sources }: Pick<Dataset, 'sources'>): FirstReport | undefined {
  const published = record.claims.flatMap(({ source }) => sources.get(source)?.published ?? []);
  const day = Math.min(...published.map(({ latest }) => latest));
  if (!Number.isFinite(day)) return undefined;
  return { day, exact: published.every(({ earliest }) => earliest >= day) };
}

/**
 * The record with its date bounded by its first report: what has happened was reported on that day or later, so the margin of an approximate date does
 * not reach beyond it. A stated end is kept. States and what is planned or under way may last longer than their reports and are left as they are.
 */
export function boundByReport(record: BriefRecord, dataset: Pick<Dataset, 'sources'>): BriefRecord {
  if (record.kind === 'detention-site' || record.kind === 'deployment') return record;
  if (record.kind === 'transfer' && record.category !== 'done') return record;
  const report = firstReportOf(record, dataset);
  const { when } = record;
  if (!report || !Number.isFinite(when.to) || when.latest <= report.day) return record;
  return { ...record, when: { ...when, latest: Math.max(when.to, report.day) } };
}
