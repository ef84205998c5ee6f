/** One decision for map, list, counts, histogram and export: is this record shown, how sure is its time, and if not, why not. */
import type { Day } from '../time/day.ts';
import type { RecordFacts } from './facts.ts';
import { foldName, matchesFolded } from './fold.ts';
import { knownOf, knownUntil, type Known } from './known.ts';
import { stateVerdict } from '../time/stateOnDay.ts';
import { isState, type BriefRecord, type Claim, type RecordId } from './record.ts';
import type { Language } from './text.ts';
import type { Filters, TimeWindow, View } from '../view/view.ts';
import type { Shown, Visible } from './visible.ts';
import type { Verdict } from './verdict.ts';
import { verdictOf } from '../time/window.ts';
import { both, corridorVerdict } from '../geo/within.ts';

/** Empty accepts everything. */
function accepts<Item>(wanted: readonly Item[], has: (item: Item) => boolean): boolean {
  return wanted.length === 0 || wanted.some(has);
}

/** Whether a record passes every filter, judged by the claims that are known. The letter and the figure of a grade are asked of the same claim. */
export function passesFilters(
  facts: RecordFacts,
  { claims, disputed }: Known,
  filters: Filters,
  foldedText = foldName(filters.text),
): boolean {
  const { record } = facts;
  return (
    (filters.context || !record.context) &&
    accepts(filters.kinds, (kind) => record.kind === kind) &&
    accepts(filters.categories, (category) => `${record.kind}/${record.category}` === category) &&
    accepts(filters.actors, (actor) => facts.actors.has(actor)) &&
    accepts(filters.sources, (source) => claims.some((claim) => claim.source === source)) &&
    accepts(filters.claimants, (claimant) => claims.some((claim) => claim.claimant === claimant)) &&
    (filters.reliabilities.length + filters.credibilities.length === 0 ||
      claims.some(
        (claim) =>
          accepts(filters.reliabilities, (letter) => claim.grade.startsWith(letter)) &&
          accepts(filters.credibilities, (figure) => claim.grade.endsWith(figure)),
      )) &&
    accepts(filters.precisions, (precision) => record.geoPrecision === precision) &&
    accepts(filters.countries, (country) => facts.countries.includes(country)) &&
    accepts(filters.governorates, (governorate) => facts.governorates.includes(governorate)) &&
    spaceVerdict(facts, filters) !== 'out' &&
    (!filters.disputedOnly || disputed) &&
    (foldedText === '' || matchesFolded(facts.searchText, foldedText))
  );
}

/** Whether the filters ask for a corridor or an outline. */
export function asksPlace({ maxBorderKm, area }: Filters): boolean {
  return maxBorderKm !== null || area !== null;
}

/** Whether it lies in the corridor and in the outline that are asked for; certain where none is. */
export function spaceVerdict(facts: RecordFacts, { maxBorderKm, borderSide, area }: Filters): Verdict {
  const near =
    maxBorderKm === null ? 'certain' : corridorVerdict(facts.borderKm, facts.countries, maxBorderKm, borderSide);
  return area === null ? near : both(near, facts.areaVerdict(area));
}

/** Whether anything of a record had been published; without an "as known on" day everything is known. */
export function isKnown(claims: readonly Claim[], asKnown: Day | null): boolean {
  return asKnown === null || claims.length > 0;
}

/** Events by the window, states as of its last day; what has no bound in time is possible on every day. */
export function timeVerdict(facts: RecordFacts, time: TimeWindow): Verdict {
  const { record } = facts;
  if (isUndated(facts)) return 'possible';
  if (isState(record)) return stateVerdict(record, time.to);
  return isUnderWay(record, time) ? 'certain' : verdictOf(record.when, time);
}

/** An operation whose first and last day are known goes on between them, and does not fall on one unknown day of them. */
function isUnderWay(record: BriefRecord, time: TimeWindow): boolean {
  if (record.kind !== 'transfer' || record.series.length === 0) return false;
  const { from, to, approximate, uncertain } = record.when;
  return !approximate && !uncertain && from <= time.to && to >= time.from;
}

/** No end of any of its dates is known. */
function isUndated({ record }: RecordFacts): boolean {
  const dates = record.kind === 'detention-site' ? record.control.map(({ when }) => when) : [record.when];
  return dates.every(({ from, to }) => !Number.isFinite(from) && !Number.isFinite(to));
}

/** Without anything to draw it at. A transfer is drawn across the border even where only countries are stated. */
export function isUnplaced({ placement, route }: RecordFacts): boolean {
  return placement.kind === 'none' && !(route?.from && route.to);
}

/**
 * Its place in the order of time. An event is placed at the first day that it names. A state is placed where what holds on the day `asOf` began, as the list
 * says it ("since 21 Jan"); at -Infinity where no source says when. +Infinity for what has no date.
 */
function startOf(facts: RecordFacts, asOf: Day): Day {
  const { record } = facts;
  if (isUndated(facts)) return Infinity;
  if (!isState(record)) return [record.when.from, record.when.to].find(Number.isFinite) ?? Infinity;
  const dates = record.kind === 'detention-site' ? record.control.map(({ when }) => when) : [record.when];
  const begun = dates.filter(({ earliest }) => earliest <= asOf);
  return begun.length > 0 ? Math.max(...begun.map(({ from }) => from)) : (dates[0]?.from ?? Infinity);
}

/** Order in time. Infinite days are equal to each other, which a difference would not say. */
function compareStarts(a: RecordFacts, b: RecordFacts, asOf: Day): number {
  const [first, second] = [startOf(a, asOf), startOf(b, asOf)];
  return first < second ? -1 : Number(first > second);
}

/** The same order in every language and on every machine. */
function compareCodes(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** What a view shows. Every record is counted exactly once: shown, outside the window, filtered out or not yet known. */
export function filterRecords(
  facts: ReadonlyMap<RecordId, RecordFacts>,
  time: TimeWindow,
  asKnown: Day | null,
  filters: Filters,
): Visible {
  const shown: Shown[] = [];
  const counts = {
    total: facts.size,
    shown: 0,
    certain: 0,
    possible: 0,
    undated: 0,
    unplaced: 0,
    outsideWindow: 0,
    filteredOut: 0,
    notYetKnown: 0,
  };
  const foldedText = foldName(filters.text);
  for (const each of facts.values()) {
    const known = knownUntil(each, asKnown, time.to);
    if (!isKnown(knownOf(each, asKnown).claims, asKnown)) counts.notYetKnown += 1;
    else if (!passesFilters(each, known, filters, foldedText)) counts.filteredOut += 1;
    else {
      if (isUndated(each)) counts.undated += 1;
      const inWindow = timeVerdict(each, time);
      const place = spaceVerdict(each, filters);
      if (inWindow === 'out' || place === 'out') counts.outsideWindow += 1;
      else {
        const verdict = both(inWindow, place) === 'certain' ? 'certain' : 'possible';
        counts.shown += 1;
        counts[verdict] += 1;
        if (isUnplaced(each)) counts.unplaced += 1;
        const inArea = asksPlace(filters) ? place : null;
        shown.push({ facts: each, verdict, inWindow, inArea, ...known });
      }
    }
  }
  shown.sort((a, b) => compareStarts(a.facts, b.facts, time.to) || compareCodes(a.facts.record.id, b.facts.record.id));
  return { shown, counts };
}

/** The order of the list. `asOf`: the last day of the window. Equal keys stay in the order of time. */
export function sortShown(
  shown: readonly Shown[],
  sort: View['sort'],
  language: Language,
  asOf: Day,
): readonly Shown[] {
  const collator = new Intl.Collator(language);
  const inTime = (a: RecordFacts, b: RecordFacts): number => compareStarts(a, b, asOf);
  const compare: Readonly<Record<View['sort']['key'], (a: RecordFacts, b: RecordFacts) => number>> = {
    when: inTime,
    reported: (a, b) => (a.reported < b.reported ? -1 : Number(a.reported > b.reported)),
    name: (a, b) => collator.compare(a.record.name[language], b.record.name[language]),
    kind: (a, b) => compareCodes(a.record.kind, b.record.kind) || compareCodes(a.record.category, b.record.category),
    place: (a, b) => compareCodes(a.placement.place ?? '', b.placement.place ?? ''),
  };
  const sign = sort.descending ? -1 : 1;
  return [...shown].sort((a, b) => sign * compare[sort.key](a.facts, b.facts) || inTime(a.facts, b.facts));
}
