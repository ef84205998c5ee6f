/** What the charts of an imported set show: for each bar its rows, certain and possible distinguished. Pure, so that page, picture and plate say the same. */
import { distanceEdgesKm, lagEdgesDays, type WeekAxis } from './crossBuckets.ts';
import type { Tally } from './crossFilter.ts';
import type { WeekTally } from '../time/countWeeks.ts';
import type { Day } from '../time/day.ts';
import type { DayLag } from './crossDimensions.ts';
import type { KmRange } from '../geo/placement.ts';

export interface BarCount {
  /** Buckets of the tally that the bar sums up. */
  readonly buckets: readonly number[];
  readonly certain: number;
  readonly possible: number;
}

function sumOf({ certain, possible }: Tally, buckets: readonly number[]): BarCount {
  let [sure, maybe] = [0, 0];
  for (const bucket of buckets) {
    sure += certain[bucket] ?? 0;
    maybe += possible[bucket] ?? 0;
  }
  return { buckets, certain: sure, possible: maybe };
}

export interface RankedBars {
  /** Most rows first. */
  readonly bars: readonly BarCount[];
  /** Everything after them in one; null where nothing is left. */
  readonly others: BarCount | null;
}

/** The `most` largest codes, those of `keep` always among them; the empty text counts like any other. Codes without a row are left out unless kept. */
export function rankBars(tally: Tally, codes: number, most: number, keep: ReadonlySet<number>): RankedBars {
  const totals = Array.from({ length: codes }, (_, code) => (tally.certain[code] ?? 0) + (tally.possible[code] ?? 0));
  const told = totals
    .flatMap((total, code) => (total > 0 || keep.has(code) ? [code] : []))
    .sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b);
  const top = new Set([...keep].filter((code) => code < codes));
  for (const code of told) if (top.size < most) top.add(code);
  const rest = told.filter((code) => !top.has(code));
  return {
    bars: told.filter((code) => top.has(code)).map((code) => sumOf(tally, [code])),
    others: rest.length > 0 ? sumOf(tally, rest) : null,
  };
}

/** Every bucket of the tally, also the empty ones: they have an order that a gap belongs to. */
export function bandBars(tally: Tally): readonly BarCount[] {
  return Array.from(tally.certain, (_, bucket) => sumOf(tally, [bucket]));
}

export interface Band {
  readonly low: number;
  /** Infinity beyond the last edge. */
  readonly high: number;
}

/** Bands of `distanceEdgesKm`, nearest first. */
export const distanceBands: readonly Band[] = [...distanceEdgesKm, Infinity].map((high, index) => ({
  low: distanceEdgesKm[index - 1] ?? 0,
  high,
}));

/** Stretches of `lagEdgesDays`, in whole days, both ends inclusive. */
export const lagBands: readonly Band[] = [...lagEdgesDays, Infinity].map((high, index) => ({
  low: index === 0 ? -Infinity : (lagEdgesDays[index - 1] ?? 0) + 1,
  high,
}));

/** What a filter by bands asks for, from the first band to the last; both of distances, in km, and of days. */
export type BandRange = KmRange | DayLag;

/** Which bands a filter takes in whole: it was chosen by them. */
export function bandsChosen(chosen: BandRange | null, bands: readonly Band[]): readonly boolean[] {
  return bands.map(({ low, high }) => chosen !== null && low >= chosen.low && high <= chosen.high);
}

/** The filter after a press on a band: that band alone; none where it was alone already; with `extend`, all bands from those chosen to it. */
export function pressBand(
  chosen: BandRange | null,
  bands: readonly Band[],
  band: number,
  extend: boolean,
): BandRange | null {
  const pressed = bands[band];
  if (!pressed) return chosen;
  if (extend && chosen) return { low: Math.min(chosen.low, pressed.low), high: Math.max(chosen.high, pressed.high) };
  return chosen?.low === pressed.low && chosen.high === pressed.high ? null : { low: pressed.low, high: pressed.high };
}

/** Weeks from `first`, `span` weeks to a bar. */
export interface WeekBars {
  readonly firstDay: Day;
  readonly daysToBar: number;
  readonly bars: readonly BarCount[];
}

/** A week's certain rows, and as possible what is expected beyond them: together the bars add up to the rows. */
function weeksOf({ certain, expected }: WeekTally, buckets: readonly number[]): BarCount {
  let [sure, shared] = [0, 0];
  for (const bucket of buckets) {
    sure += certain[bucket] ?? 0;
    shared += expected[bucket] ?? 0;
  }
  return { buckets, certain: sure, possible: Math.max(0, shared - sure) };
}

/** The weeks that hold days `from..to`, joined so that no more than `most` bars are left. */
export function weekBars(tally: WeekTally, { firstDay, weeks }: WeekAxis, from: Day, to: Day, most: number): WeekBars {
  const first = Math.max(0, Math.min(weeks - 1, Math.floor((from - firstDay) / 7)));
  const last = Math.max(first, Math.min(weeks - 1, Math.floor((to - firstDay) / 7)));
  const count = weeks === 0 ? 0 : last - first + 1;
  const join = Math.max(1, Math.ceil(count / Math.max(1, most)));
  const bars = Array.from({ length: Math.ceil(count / join) }, (_, bar) =>
    weeksOf(
      tally,
      Array.from({ length: Math.min(join, count - bar * join) }, (__, index) => first + bar * join + index),
    ),
  );
  return { firstDay: firstDay + first * 7, daysToBar: join * 7, bars };
}

/** First and last week of the tally in which there is a row; undefined where there is none. */
export function weeksTold({ certain, possible }: Tally): readonly [first: number, last: number] | undefined {
  const isTold = (week: number): boolean => (certain[week] ?? 0) > 0 || (possible[week] ?? 0) > 0;
  let [first, last] = [0, certain.length - 1];
  while (first < certain.length && !isTold(first)) first += 1;
  while (last > first && !isTold(last)) last -= 1;
  return first < certain.length ? [first, last] : undefined;
}

/** Days of a brush over the axis, its ends as shares of its length, in either order: whole bars, both ends inclusive. */
export function brushedDays(
  { firstDay, daysToBar, bars }: WeekBars,
  one: number,
  other: number,
): { readonly from: Day; readonly to: Day } {
  const barAt = (share: number): number => Math.max(0, Math.min(bars.length - 1, Math.floor(share * bars.length)));
  const [low, high] = [barAt(Math.min(one, other)), barAt(Math.max(one, other))];
  return { from: firstDay + low * daysToBar, to: firstDay + (high + 1) * daysToBar - 1 };
}

/** A round step so that `most` gridlines or fewer reach the largest value. */
export function roundStep(largest: number, most: number): number {
  const rough = Math.max(1, largest) / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough - 1e-9) ?? rough;
  return Math.max(1, step);
}
