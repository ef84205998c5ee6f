/** Rows of an imported set by governorate, for shading the map: which area a name means, and in which class its count falls. */
import type { Tally } from './crossFilter.ts';
import type { ReferenceArea } from '../records/dataset.ts';
import type { AreaId } from '../records/record.ts';

export interface AreaCount {
  readonly area: AreaId;
  readonly certain: number;
  readonly possible: number;
}

export interface AreaCounts {
  /** Areas with a row, in the order of the reference data. */
  readonly areas: readonly AreaCount[];
  /** Rows that name a governorate which the data do not have. */
  readonly unmatched: number;
}

export function countAreas(
  texts: readonly string[],
  matched: readonly (AreaId | undefined)[],
  tally: Tally,
  areas: ReadonlyMap<AreaId, ReferenceArea>,
): AreaCounts {
  const sums = new Map<AreaId, { certain: number; possible: number }>();
  let unmatched = 0;
  for (const [code, text] of texts.entries()) {
    const [certain, possible] = [tally.certain[code] ?? 0, tally.possible[code] ?? 0];
    const area = matched[code];
    if (area === undefined) unmatched += text === '' ? 0 : certain + possible;
    else {
      const before = sums.get(area) ?? { certain: 0, possible: 0 };
      sums.set(area, { certain: before.certain + certain, possible: before.possible + possible });
    }
  }
  return {
    unmatched,
    areas: [...areas.keys()].flatMap((area) => {
      const sum = sums.get(area);
      return sum && sum.certain + sum.possible > 0 ? [{ area, ...sum }] : [];
    }),
  };
}

/** Least count of each class, ascending; the first is 1 or more. */
export type ClassStarts = readonly number[];

/** Quantiles of the counts above 0: classes of about equal numbers of areas. Fewer than `most` where counts are alike, because equal counts share a class. */
export function quantileStarts(counts: readonly number[], most: number): ClassStarts {
  const told = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const starts = Array.from(
    { length: Math.min(most, told.length) },
    (_, index) => told[Math.floor((index * told.length) / Math.min(most, told.length))] ?? 0,
  );
  return [...new Set(starts)];
}

/** Number of the class, 0 for the lowest; −1 below the first. */
export function classOf(count: number, starts: ClassStarts): number {
  return starts.findLastIndex((start) => count >= start);
}

export interface ShadingClass {
  readonly low: number;
  /** Largest count that occurs in the class. */
  readonly high: number;
}

export interface Shading {
  readonly counts: AreaCounts;
  readonly starts: ClassStarts;
  readonly classes: readonly ShadingClass[];
}

const mostClasses = 5;

export function shadingOf(counts: AreaCounts): Shading {
  const certain = counts.areas.map((each) => each.certain);
  const starts = quantileStarts(certain, mostClasses);
  return {
    counts,
    starts,
    classes: starts.map((low, index) => ({
      low,
      high: Math.max(...certain.filter((count) => classOf(count, starts) === index)),
    })),
  };
}
