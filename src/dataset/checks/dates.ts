/** No record is dated after the last publication, and none was reported before it happened. */
import { toIsoDay, type Day } from '../../domain/time/day.ts';
import type { EdtfDate } from '../../domain/time/edtf.ts';
import type { BriefRecord, Source } from '../../domain/records/record.ts';
import type { Entry } from '../entry.ts';
import { byId, claimsIn, type Tables } from '../tables.ts';
import { errorAt, warningAt, type Check, type Finding } from './check.ts';

/** The last day on which any source can have been published; undefined without sources. */
function dataCutOff(sources: readonly Source[]): Day | undefined {
  const days = sources.map(({ published }) => published.to).filter(Number.isFinite);
  return days.length === 0 ? undefined : Math.max(...days);
}

interface DateEntry {
  readonly entry: Entry<unknown>;
  readonly path: string;
  readonly date: EdtfDate;
}

/** The dates of a record, in order. */
export function datesOf(record: BriefRecord): readonly { readonly path: string; readonly date: EdtfDate }[] {
  return record.kind === 'detention-site'
    ? record.control.map(({ when }, index) => ({ path: `control.${index}.when`, date: when }))
    : [{ path: 'when', date: record.when }];
}

function datesIn(tables: Tables): readonly DateEntry[] {
  return [
    ...tables.records.flatMap((entry) => datesOf(entry.value).map((dated) => ({ ...dated, entry }))),
    ...claimsIn(tables).flatMap(({ entry, claim, path }) =>
      claim.edtf ? [{ entry, path: `${path}.edtf`, date: claim.edtf }] : [],
    ),
  ];
}

/** A start after the day; or an interval that ends after it. A single month or year may end after the day. */
function isAfter(date: EdtfDate, day: Day): boolean {
  return (
    (Number.isFinite(date.from) ? date.from : date.to) > day ||
    (date.text.includes('/') && Number.isFinite(date.to) && date.to > day)
  );
}

export const cutOff: Check = {
  name: 'dates lie before the cut-off of the data',
  find: (tables) => {
    const last = dataCutOff(tables.sources.map(({ value }) => value));
    if (last === undefined) return [];
    return datesIn(tables)
      .filter(({ date }) => isAfter(date, last))
      .map(({ entry, path, date }) =>
        errorAt(
          entry,
          path,
          `"${date.text}" lies after ${toIsoDay(last)}, the last publication of all sources.`,
          'Correct the date, or add the source that reports it to sources.json.',
        ),
      );
  },
};

export const reportedAfterwards: Check = {
  name: 'events are reported after they happened',
  find: (tables) => {
    const sources = byId(tables.sources);
    return tables.records.flatMap((entry): readonly Finding[] => {
      const { value: record } = entry;
      if (record.kind === 'detention-site' || record.category === 'planned' || record.claims.length === 0) return [];
      const latest = Math.max(...record.claims.map(({ source }) => sources.get(source)?.published.latest ?? Infinity));
      return record.when.earliest > latest
        ? [
            warningAt(
              entry,
              'when',
              `"${record.when.text}" is later than everything published about it.`,
              'Check the date against the day of the sources.',
            ),
          ]
        : [];
    });
  },
};
