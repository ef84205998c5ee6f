/**
 * How well the border was watched: what was published when, by whom. A day without any publication is "no report", which does not mean that nothing
 * happened.
 */
import { groupBy } from '../../base/groupBy.ts';
import { originOf } from '../records/independence.ts';
import type { Source, SourceId } from '../records/record.ts';
import type { Day } from '../time/day.ts';
import { countBins, timedEvents } from '../time/expected.ts';
import type { Bin } from '../time/timeAxis.ts';
import { asOfDay, windowBounds } from '../time/window.ts';
import { cutWindow, type BinMeasure } from './bins.ts';
import type { BoardInput } from './panels.ts';

export interface CoverageBin extends Bin {
  readonly sources: readonly SourceId[];
  /** How many of them carry the story of another publication. */
  readonly rewrites: number;
  /** Events that are expected to have happened in it. */
  readonly events: number;
}

export interface CoveragePublisher {
  readonly publisher: string;
  readonly sources: readonly SourceId[];
  /** In the order of the bins. */
  readonly counts: readonly number[];
}

export interface CoverageAnswer {
  readonly panel: 'coverage';
  readonly measure: BinMeasure;
  /** Up to the last day of the window, or to the “as known on” day if that is earlier; empty where the window begins after it. */
  readonly bins: readonly CoverageBin[];
  /** Most publications first. */
  readonly publishers: readonly CoveragePublisher[];
  readonly published: number;
  /** Publications that repeat another one, and so are no independent source. */
  readonly rewrites: number;
  /** Bins without any publication. */
  readonly silent: number;
  readonly newest: { readonly source: SourceId; readonly day: Day } | null;
  /** From the newest publication to the last of these days; null where there is none. */
  readonly daysSince: number | null;
}

const mostBins = 62;

/** Publications that any record cites, on the last day on which they may have appeared. */
function citedSources({ dataset, facts }: BoardInput): readonly { readonly source: Source; readonly day: Day }[] {
  const cited = new Set([...facts.values()].flatMap(({ sources }) => [...sources]));
  return [...dataset.sources.values()].flatMap((source) =>
    cited.has(source.id) && Number.isFinite(source.published.from) && Number.isFinite(source.published.latest)
      ? [{ source, day: source.published.latest }]
      : [],
  );
}

export function answerCoverage(input: BoardInput): CoverageAnswer {
  const { dataset, view, facts } = input;
  const to = asOfDay(view);
  const all = citedSources(input).filter(({ day }) => view.asKnown === null || day <= view.asKnown);
  const { from } = windowBounds(view.time);
  const start = Number.isFinite(from) ? from : Math.min(to, ...all.map(({ day }) => day));
  const { measure, bins } = cutWindow({ from: start, to }, mostBins, 'day');
  const inWindow = all.filter(({ day }) => day >= start && day <= to);
  const events = countBins(timedEvents(facts, view.filters, view.asKnown), bins);
  const indexOf = (day: Day): number => bins.findIndex((bin) => day >= bin.from && day <= bin.to);
  const publishers = [...groupBy(inWindow, ({ source }) => source.publisher)].map(([publisher, list]) => {
    const counts = bins.map(() => 0);
    for (const { day } of list) counts[indexOf(day)] = (counts[indexOf(day)] ?? 0) + 1;
    return { publisher, sources: list.map(({ source }) => source.id), counts };
  });
  const isRewrite = (id: SourceId): boolean => originOf(id, dataset.sources) !== id;
  const covered = bins.map((bin, index): CoverageBin => {
    const sources = inWindow.filter(({ day }) => indexOf(day) === index).map(({ source }) => source.id);
    return { ...bin, sources, rewrites: sources.filter(isRewrite).length, events: events[index]?.expected ?? 0 };
  });
  const newest = all
    .filter(({ day }) => day <= to)
    .reduce<{ readonly source: SourceId; readonly day: Day } | null>(
      (best, { source, day }) => (best === null || day > best.day ? { source: source.id, day } : best),
      null,
    );
  return {
    panel: 'coverage',
    measure,
    bins: covered,
    publishers: publishers.sort((a, b) => b.sources.length - a.sources.length || (a.publisher < b.publisher ? -1 : 1)),
    published: inWindow.length,
    rewrites: covered.reduce((sum, bin) => sum + bin.rewrites, 0),
    silent: covered.filter(({ sources }) => sources.length === 0).length,
    newest,
    daysSince: newest === null ? null : to - newest.day,
  };
}
