/** When, where and what kind: incidents by week and category, by governorate and by actor. Warnings are not counted, because nothing happened. */
import type { ActorId, AreaId } from '../records/record.ts';
import type { Shown } from '../records/visible.ts';
import type { Day } from '../time/day.ts';
import { countBins, isLong, timedEvents, type BinCount, type TimedEvent } from '../time/expected.ts';
import type { Bin } from '../time/timeAxis.ts';
import { windowBounds } from '../time/window.ts';
import { cutWindow, type BinMeasure } from './bins.ts';
import { episodesOf } from './episodes.ts';
import type { BoardInput } from './panels.ts';

export interface EventRow {
  /** Of a category with its kind, of a governorate or an actor its id; empty where the incident names none. */
  readonly id: string;
  readonly certain: number;
  readonly possible: number;
  /** In the order of the bins; only for categories. */
  readonly cells: readonly BinCount[];
}

export interface EventEpisode extends Bin {
  readonly bins: readonly Bin[];
  readonly counts: readonly BinCount[];
}

export interface EventsAnswer {
  readonly panel: 'events';
  readonly certain: number;
  readonly possible: number;
  readonly measure: BinMeasure;
  readonly bins: readonly Bin[];
  /** Of all incidents. */
  readonly cells: readonly BinCount[];
  /** Incidents whose possible days are more than a month: in no bin. */
  readonly long: number;
  /** Most first. Their sums are the totals above. */
  readonly categories: readonly EventRow[];
  /** An incident counts in every governorate and for every actor that it names. */
  readonly governorates: readonly EventRow[];
  readonly actors: readonly EventRow[];
  /** Weeks of every episode of the data, on one scale, under the same filters. */
  readonly episodes: readonly EventEpisode[];
  /** Rows of the imported set in focus in the window, counted apart from the records. */
  readonly imported: { readonly name: string; readonly shown: number } | null;
}

/** More columns than this are not distinguished. */
const mostBins = 26;

function countBy(
  incidents: readonly Shown[],
  idsOf: (shown: Shown) => Iterable<string>,
  cellsOf: (ids: readonly Shown[]) => readonly BinCount[] = () => [],
): readonly EventRow[] {
  const groups = new Map<string, Shown[]>();
  for (const shown of incidents) {
    const ids = [...idsOf(shown)];
    for (const id of ids.length > 0 ? ids : ['']) groups.set(id, [...(groups.get(id) ?? []), shown]);
  }
  return [...groups]
    .map(([id, group]): EventRow => {
      const certain = group.filter(({ verdict }) => verdict === 'certain').length;
      return { id, certain, possible: group.length - certain, cells: cellsOf(group) };
    })
    .sort((a, b) => b.certain - a.certain || b.possible - a.possible || (a.id < b.id ? -1 : 1));
}

function windowOf(input: BoardInput, events: readonly TimedEvent[]): Bin {
  const { from, to } = windowBounds(input.view.time);
  const starts = events.map(({ when }) => when.earliest).filter(Number.isFinite);
  return { from: Number.isFinite(from) ? from : Math.min(to, ...starts), to };
}

/** Days on which an incident that is not background began, over all of the data. */
function incidentDays({ facts }: Pick<BoardInput, 'facts'>): readonly Day[] {
  const days = [...facts.values()].flatMap(({ record }) =>
    record.kind === 'incident' && !record.context && Number.isFinite(record.when.from) ? [record.when.from] : [],
  );
  return [...new Set(days)].sort((a, b) => a - b);
}

function episodesIn(input: BoardInput, events: readonly TimedEvent[]): readonly EventEpisode[] {
  return episodesOf(incidentDays(input)).map(({ from, to }) => {
    const { bins } = cutWindow({ from, to }, Infinity, 'week');
    return { from, to, bins, counts: countBins(events, bins) };
  });
}

export function answerEvents(input: BoardInput): EventsAnswer {
  const { facts, view } = input;
  const incidents = input.visible.shown.filter((shown) => shown.facts.record.kind === 'incident');
  const timed = timedEvents(facts, view.filters, view.asKnown).filter(({ kind }) => kind === 'incident');
  const eventOf = new Map(timed.map((event) => [event.id, event]));
  const eventsOf = (group: readonly Shown[]): readonly TimedEvent[] =>
    group.flatMap((shown) => eventOf.get(shown.facts.record.id) ?? []);
  const events = eventsOf(incidents);
  const { measure, bins } = cutWindow(windowOf(input, events), mostBins, 'day');
  const cellsOf = (group: readonly Shown[]): readonly BinCount[] => countBins(eventsOf(group), bins);
  const certain = incidents.filter(({ verdict }) => verdict === 'certain').length;
  return {
    panel: 'events',
    certain,
    possible: incidents.length - certain,
    measure,
    bins,
    cells: cellsOf(incidents),
    long: events.filter(isLong).length,
    categories: countBy(incidents, ({ facts: { record } }) => [`${record.kind}/${record.category}`], cellsOf),
    governorates: countBy(incidents, (shown): readonly AreaId[] => shown.facts.governorates),
    actors: countBy(incidents, (shown): ReadonlySet<ActorId> => shown.facts.actors),
    episodes: episodesIn(input, timed),
    imported: input.imported ? { name: input.imported.name, shown: input.imported.shown } : null,
  };
}
