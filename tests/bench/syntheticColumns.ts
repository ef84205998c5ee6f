/**
 * Sets of any size from a fixed seed: the same rows on every machine. Events are concentrated around a few towns of the frontier; dates, precisions
 * and figures are distributed as in the large public datasets. All events are fictitious.
 */
import { undated, type CodedColumn, type ImportedColumns } from '../../src/domain/imported/importedColumns.ts';

export interface SyntheticOptions {
  readonly rows: number;
  readonly seed?: number;
  /** Day of the first and of the last event. */
  readonly days?: readonly [first: number, last: number];
  /** Longest uncertainty of a date. */
  readonly longestSpan?: number;
  readonly withoutDate?: number;
  readonly withoutPlace?: number;
  readonly categories?: number;
}

const towns = [
  [41.02, 34.37],
  [40.14, 35.33],
  [40.28, 33.04],
  [41.93, 36.33],
  [39.01, 35.95],
  [43.13, 36.34],
  [40.92, 34.45],
  [38.79, 33.51],
] as const;

/** Mulberry32: small, fast, the same on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function coded(rows: number, count: number, prefix: string, pick: () => number): CodedColumn {
  const codes = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) codes[row] = 1 + Math.min(count - 1, Math.floor(pick() * count));
  return {
    kind: 'coded',
    texts: ['', ...Array.from({ length: count }, (_, index) => `${prefix} ${index + 1}`)],
    codes,
  };
}

const spanShares = [
  [0.82, 0],
  [0.93, 7],
  [0.99, 30],
  [1, 365],
] as const;
const precisionShares = [0.4, 0.8, 0.92, 0.98, 0.985, 0.995, 1];
const radiiM = [500, 3000, 25_000, 120_000, 50_000, 400_000, 0];

export function syntheticColumns({
  rows,
  seed = 1,
  days = [15_340, 20_454],
  longestSpan: spanLimit = 365,
  withoutDate = 0.002,
  withoutPlace = 0.004,
  categories = 8,
}: SyntheticOptions): ImportedColumns {
  const random = createRandom(seed);
  const [first, last] = days;
  const undatedRows = Math.floor(rows * withoutDate);
  const dated = Array.from({ length: rows - undatedRows }, () =>
    Math.floor(first + random() * (last - first + 1)),
  ).sort((a, b) => a - b);
  const earliest = new Int32Array(rows).fill(undated.earliest);
  earliest.set(dated, undatedRows);
  const latest = new Int32Array(rows).fill(undated.latest);
  const reported = new Int32Array(rows).fill(undated.earliest);
  const [longitude, latitude, borderKm] = [new Float64Array(rows), new Float64Array(rows), new Float32Array(rows)];
  const [precision, radiusM] = [new Uint8Array(rows), new Float32Array(rows)];
  let longestSpan = 0;
  for (let row = 0; row < rows; row += 1) {
    const roll = random();
    const span = Math.min(spanLimit, spanShares.find(([share]) => roll < share)?.[1] ?? 0);
    if (row >= undatedRows) {
      latest[row] = (earliest[row] ?? 0) + span;
      longestSpan = Math.max(longestSpan, span);
      if (random() < 0.9) reported[row] = (latest[row] ?? 0) + Math.floor(random() ** 4 * 120);
    }
    const town = towns[Math.floor(random() * random() * towns.length)] ?? towns[0];
    const [away, turn] = [random() ** 2 * 2.5, random() * 2 * Math.PI];
    const placed = random() >= withoutPlace;
    longitude[row] = placed ? town[0] + away * Math.cos(turn) : NaN;
    latitude[row] = placed ? town[1] + away * 0.8 * Math.sin(turn) : NaN;
    borderKm[row] = placed ? (town[0] + away * Math.cos(turn) - 41) * 91 : NaN;
    const precise = random();
    precision[row] = placed ? precisionShares.findIndex((share) => precise < share) : 6;
    radiusM[row] = radiiM[precision[row] ?? 6] ?? 0;
  }
  const uneven = (): number => random() * random();
  const figure = (): Float32Array =>
    Float32Array.from({ length: rows }, () => (random() < 0.3 ? Math.floor(random() ** 3 * 40) : NaN));
  return {
    rows,
    longitude,
    latitude,
    earliest,
    latest,
    undatedRows,
    longestSpan,
    reported,
    precision,
    radiusM,
    borderKm,
    category: coded(rows, categories, 'Category', uneven),
    actor: coded(rows, 40, 'Actor', uneven),
    otherActor: coded(rows, 40, 'Actor', uneven),
    country: coded(rows, 2, 'Country', random),
    governorate: coded(rows, 12, 'Governorate', uneven),
    low: figure(),
    best: figure(),
    high: figure(),
    row: Uint32Array.from({ length: rows }, (_, row) => row + 2),
    file: [],
  };
}
