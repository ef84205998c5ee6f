/**
 * Counts of an imported set under all filters at once, each histogram with all filters but its own, so that a reader sees what another choice would bring.
 * Certain and possible are distinguished everywhere: a row is certain in a bucket if its day, its place and the bucket leave no other answer. A new filter
 * goes through all rows once; a new window only through those that the moved ends may have passed.
 */
import { isVague } from './rowExtent.ts';
import type { ImportedColumns } from './importedColumns.ts';
import {
  bits,
  dimensions,
  noCrossFilters,
  writeDimension,
  type CrossFilters,
  type Dimension,
} from './crossDimensions.ts';
import {
  distanceEdgesKm,
  lagEdgesDays,
  noBucket,
  spreadDistance,
  spreadLag,
  weekAxisOf,
  type WeekAxis,
} from './crossBuckets.ts';
import {
  rangesBetween,
  rangesOf,
  rowCertain,
  rowOut,
  windowVerdictOf,
  type DayRange,
  type RowRange,
} from './rowsInWindow.ts';
import { countWeeks, type WeekTally } from '../time/countWeeks.ts';

/** One number for each bucket; a row that may fall in several is possible in each of them. */
export interface Tally {
  readonly certain: Uint32Array;
  readonly possible: Uint32Array;
}

/** The arrays are the filter's own and change with the next call; copy what has to last. */
export interface CrossCounts {
  /** By week of `weekAxis`, whatever the window. */
  readonly week: WeekTally;
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

/** A tally whose two sides share one array, the possible first, so that adding a row is one step. */
interface OpenTally extends Tally {
  readonly both: Uint32Array;
}

function createTally(buckets: number): OpenTally {
  const both = new Uint32Array(buckets * 2);
  return { both, possible: both.subarray(0, buckets), certain: both.subarray(buckets) };
}

function maskOf(failed: Uint8Array): Uint8Array {
  const mask = new Uint8Array(failed.length);
  for (let row = 0; row < mask.length; row += 1) mask[row] = ((failed[row] ?? 0) & ~bits.extent) === 0 ? 1 : 0;
  return mask;
}

export function createCrossFilter(set: ImportedColumns, start: DayRange): CrossFilter {
  const { rows, earliest, latest } = set;
  const [categories, actors, otherActors, governorates] = [
    set.category.codes,
    set.actor.codes,
    set.otherActor.codes,
    set.governorate.codes,
  ];
  const vague = Uint8Array.from({ length: set.rows }, (_, row) => (isVague(set, row) ? 1 : 0));
  const [distances, lags, weekAxis] = [spreadDistance(set), spreadLag(set), weekAxisOf(set)];
  const rowBits = { failed: new Uint8Array(rows), doubt: new Uint8Array(rows) };
  const { failed, doubt } = rowBits;
  const tallies = {
    category: createTally(set.category.texts.length),
    actor: createTally(Math.max(set.actor.texts.length, set.otherActor.texts.length)),
    governorate: createTally(set.governorate.texts.length),
    distance: createTally(distanceEdgesKm.length + 1),
    lag: createTally(lagEdgesDays.length + 1),
    total: createTally(1),
  };
  let filters: CrossFilters = noCrossFilters;
  let window = start;
  let week: WeekTally | null = null;
  let mask: Uint8Array | null = null;

  const [ofCategory, ofActor, ofGovernorate] = [tallies.category.both, tallies.actor.both, tallies.governorate.both];
  const [ofDistance, ofLag, ofTotal] = [tallies.distance.both, tallies.lag.both, tallies.total.both];
  const [categoryCount, actorCount, governorateCount] = [
    ofCategory.length / 2,
    ofActor.length / 2,
    ofGovernorate.length / 2,
  ];
  const [distanceCount, lagCount] = [ofDistance.length / 2, ofLag.length / 2];
  const [categoryBit, actorBit, governorateBit, distanceBit, lagBit] = [
    bits.category,
    bits.actor,
    bits.governorate,
    bits.distance,
    bits.lag,
  ];
  const [distanceFirst, distanceLast, lagFirst, lagLast] = [distances.first, distances.last, lags.first, lags.last];

  function addSpread(both: Uint32Array, first: number, last: number, certainAt: number, step: number): void {
    if (first === noBucket) return;
    if (first === last) both[first + certainAt] = (both[first + certainAt] ?? 0) + step;
    else for (let bucket = first; bucket <= last; bucket += 1) both[bucket] = (both[bucket] ?? 0) + step;
  }

  /** A row that fails two filters is in no histogram, because each leaves out only one; the caller has seen to that. */
  function add(row: number, sure: boolean, step: number): void {
    const out = failed[row] ?? 0;
    const doubtful = sure ? (doubt[row] ?? 0) : 255;
    if (out === 0) {
      const at = doubtful === 0 ? 1 : 0;
      ofTotal[at] = (ofTotal[at] ?? 0) + step;
    }
    if ((out & ~lagBit) === 0)
      addSpread(
        ofLag,
        lagFirst[row] ?? noBucket,
        lagLast[row] ?? noBucket,
        (doubtful & ~lagBit) === 0 ? lagCount : 0,
        step,
      );
    if ((out & ~categoryBit) === 0) {
      const at = (categories[row] ?? 0) + ((doubtful & ~categoryBit) === 0 ? categoryCount : 0);
      ofCategory[at] = (ofCategory[at] ?? 0) + step;
    }
    if ((out & ~governorateBit) === 0) {
      const at = (governorates[row] ?? 0) + ((doubtful & ~governorateBit) === 0 ? governorateCount : 0);
      ofGovernorate[at] = (ofGovernorate[at] ?? 0) + step;
    }
    if ((out & ~distanceBit) === 0) {
      addSpread(
        ofDistance,
        distanceFirst[row] ?? noBucket,
        distanceLast[row] ?? noBucket,
        (doubtful & ~distanceBit) === 0 && vague[row] === 0 ? distanceCount : 0,
        step,
      );
    }
    if ((out & ~actorBit) === 0) {
      const certainAt = (doubtful & ~actorBit) === 0 ? actorCount : 0;
      const [one, other] = [actors[row] ?? 0, otherActors[row] ?? 0];
      ofActor[one + certainAt] = (ofActor[one + certainAt] ?? 0) + step;
      if (other !== one && other !== 0) ofActor[other + certainAt] = (ofActor[other + certainAt] ?? 0) + step;
    }
  }

  function recount(): void {
    for (const { both } of Object.values(tallies)) both.fill(0);
    const { from, to } = window;
    for (const range of rangesOf(set, window)) {
      for (let row = range.start; row < range.end; row += 1) {
        const out = failed[row] ?? 0;
        if ((out & (out - 1)) !== 0) continue;
        const verdict = windowVerdictOf(earliest[row] ?? 0, latest[row] ?? 0, from, to);
        if (verdict !== rowOut) add(row, verdict === rowCertain, 1);
      }
    }
  }

  function moveOver(ranges: readonly RowRange[], before: DayRange, now: DayRange): void {
    for (const range of ranges) {
      for (let row = range.start; row < range.end; row += 1) {
        const out = failed[row] ?? 0;
        if ((out & (out - 1)) !== 0) continue;
        const [first, last] = [earliest[row] ?? 0, latest[row] ?? 0];
        const [was, is] = [
          windowVerdictOf(first, last, before.from, before.to),
          windowVerdictOf(first, last, now.from, now.to),
        ];
        if (was === is) continue;
        if (was !== rowOut) add(row, was === rowCertain, -1);
        if (is !== rowOut) add(row, is === rowCertain, 1);
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
    counts: () => ({ ...tallies, week: (week ??= countWeeks(set, weekAxis, failed, doubt)) }),
    mask: () => (mask ??= maskOf(failed)),
  };
}
