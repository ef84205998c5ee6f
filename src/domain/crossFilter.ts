/**
 * Counts of an imported set under all filters at once, each histogram with all filters but its own, so that a reader sees what another choice would bring.
 * Certain and possible are told apart everywhere: a row is certain in a bucket if its day, its place and the bucket leave no other answer. A new filter
 * goes through all rows once; a new window only through those that the moved ends may have passed.
 */
import type { ColumnSet } from './columns.ts';
import { bits, dimensions, noCrossFilters, writeDimension, type CrossFilters, type Dimension } from './crossDimensions.ts';
import { distanceEdgesKm, lagEdgesDays, noBucket, spreadDistance, spreadLag, weekAxisOf, type Spread, type WeekAxis } from './crossBuckets.ts';
import { rangesBetween, rangesOf, rowCertain, rowOut, rowVerdict, type DayRange, type RowRange, type RowVerdict } from './rowsInWindow.ts';
import { countWeeks } from './countWeeks.ts';

/** One number for each bucket; a row that may fall in several is possible in each of them. */
export interface Tally {
  readonly certain: Uint32Array;
  readonly possible: Uint32Array;
}

/** The arrays are the filter's own and change with the next call; copy what has to last. */
export interface CrossCounts {
  /** By week of `weekAxis`, whatever the window. */
  readonly week: Tally;
  /** By code. */
  readonly category: Tally;
  /** By code; a row counts for both sides. */
  readonly actor: Tally;
  readonly governorate: Tally;
  /** By band of `distanceEdgesKm`. */
  readonly distance: Tally;
  /** By stretch of `lagEdgesDays`. */
  readonly lag: Tally;
  /** Under all filters, in one bucket. */
  readonly total: Tally;
}

export interface CrossFilter {
  readonly weekAxis: WeekAxis;
  readonly setFilters: (filters: CrossFilters) => void;
  readonly setWindow: (window: DayRange) => void;
  readonly counts: () => CrossCounts;
  /** 1 for each row that passes all filters but the window and what the map shows: another array after another filter. */
  readonly mask: () => Uint8Array;
}

const createTally = (buckets: number): Tally => ({ certain: new Uint32Array(buckets), possible: new Uint32Array(buckets) });

function bump(tally: Tally, bucket: number, sure: boolean, step: number): void {
  if (sure) tally.certain[bucket] = (tally.certain[bucket] ?? 0) + step;
  else tally.possible[bucket] = (tally.possible[bucket] ?? 0) + step;
}

function bumpSpread(tally: Tally, { first, last }: Spread, row: number, sure: boolean, step: number): void {
  const [from, to] = [first[row] ?? noBucket, last[row] ?? noBucket];
  if (from === noBucket) return;
  for (let bucket = from; bucket <= to; bucket += 1) bump(tally, bucket, sure && from === to, step);
}

function maskOf(failed: Uint8Array): Uint8Array {
  const mask = new Uint8Array(failed.length);
  for (let row = 0; row < mask.length; row += 1) mask[row] = ((failed[row] ?? 0) & ~bits.extent) === 0 ? 1 : 0;
  return mask;
}

export function createCrossFilter(set: ColumnSet, start: DayRange): CrossFilter {
  const { rows, earliest, latest } = set;
  const [categories, actors, otherActors, governorates] = [set.category.codes, set.actor.codes, set.otherActor.codes, set.governorate.codes];
  const [distances, lags, weekAxis] = [spreadDistance(set), spreadLag(set), weekAxisOf(set)];
  const rowBits = { failed: new Uint8Array(rows), doubt: new Uint8Array(rows) };
  const { failed, doubt } = rowBits;
  const tallies = {
    category: createTally(set.category.texts.length), actor: createTally(Math.max(set.actor.texts.length, set.otherActor.texts.length)),
    governorate: createTally(set.governorate.texts.length), distance: createTally(distanceEdgesKm.length + 1), lag: createTally(lagEdgesDays.length + 1),
    total: createTally(1),
  };
  let filters: CrossFilters = noCrossFilters;
  let window = start;
  let week: Tally | null = null;
  let mask: Uint8Array | null = null;

  function add(row: number, verdict: RowVerdict, step: number): void {
    const out = failed[row] ?? 0;
    // A row that fails two filters is in no histogram: each leaves out only one.
    if ((out & (out - 1)) !== 0) return;
    const doubtful = doubt[row] ?? 0;
    const sure = verdict === rowCertain;
    if (out === 0) {
      bump(tallies.total, 0, sure && doubtful === 0, step);
      bumpSpread(tallies.lag, lags, row, sure && doubtful === 0, step);
    }
    if (out === 0 || out === bits.category) bump(tallies.category, categories[row] ?? 0, sure && (doubtful & ~bits.category) === 0, step);
    if (out === 0 || out === bits.governorate) bump(tallies.governorate, governorates[row] ?? 0, sure && (doubtful & ~bits.governorate) === 0, step);
    if (out === 0 || out === bits.distance) bumpSpread(tallies.distance, distances, row, sure && (doubtful & ~bits.distance) === 0, step);
    if (out === 0 || out === bits.actor) {
      const [one, other] = [actors[row] ?? 0, otherActors[row] ?? 0];
      const certain = sure && (doubtful & ~bits.actor) === 0;
      bump(tallies.actor, one, certain, step);
      if (other !== one && other !== 0) bump(tallies.actor, other, certain, step);
    }
  }

  function recount(): void {
    for (const { certain, possible } of Object.values(tallies)) {
      certain.fill(0);
      possible.fill(0);
    }
    for (const range of rangesOf(set, window)) {
      for (let row = range.start; row < range.end; row += 1) {
        const verdict = rowVerdict(earliest[row] ?? 0, latest[row] ?? 0, window.from, window.to);
        if (verdict !== rowOut) add(row, verdict, 1);
      }
    }
  }

  function moveOver(ranges: readonly RowRange[], before: DayRange, now: DayRange): void {
    for (const range of ranges) {
      for (let row = range.start; row < range.end; row += 1) {
        const [first, last] = [earliest[row] ?? 0, latest[row] ?? 0];
        const [was, is] = [rowVerdict(first, last, before.from, before.to), rowVerdict(first, last, now.from, now.to)];
        if (was === is) continue;
        if (was !== rowOut) add(row, was, -1);
        if (is !== rowOut) add(row, is, 1);
      }
    }
  }

  recount();
  return {
    weekAxis,
    setFilters: (next) => {
      const changed: readonly Dimension[] = dimensions.filter((dimension) => next[dimension] !== filters[dimension]);
      if (changed.length === 0) return;
      for (const dimension of changed) writeDimension(set, dimension, next, rowBits);
      filters = next;
      week = null;
      if (changed.some((dimension) => dimension !== 'extent')) mask = null;
      recount();
    },
    setWindow: (next) => {
      const ranges = rangesBetween(set, window, next);
      const before = window;
      window = next;
      const touched = ranges.reduce((sum, { start: first, end }) => sum + end - first, 0);
      const whole = rangesOf(set, next).reduce((sum, { start: first, end }) => sum + end - first, 0);
      // Passing over a row costs a quarter of counting it.
      if (touched > whole * 4) recount();
      else moveOver(ranges, before, next);
    },
    counts: () => ({ ...tallies, week: week ??= countWeeks(set, weekAxis, failed, doubt) }),
    mask: () => mask ??= maskOf(failed),
  };
}
