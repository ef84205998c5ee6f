/** Prints the time for filtering, counting, picking and density on a million rows, in Node on this machine: medians of several runs. */
import { createCrossFilter } from '../../src/domain/imported/crossFilter.ts';
import { noCrossFilters, type CrossFilters } from '../../src/domain/imported/crossDimensions.ts';
import { cellRadius, densityCells } from '../../src/domain/imported/densityCells.ts';
import { mercatorOf, planeParts, toPlane } from '../../src/domain/imported/mercatorColumns.ts';
import { countInBox, rowsInBox } from '../../src/domain/imported/pickRows.ts';
import { median, p95 } from './statistics.ts';
import { syntheticColumns } from './syntheticColumns.ts';

const rows = Number(process.env['BENCH_ROWS'] ?? 1_000_000);
const rounds = 9;

function time(title: string, run: (round: number) => void, count = rounds): void {
  run(-1);
  const taken = Array.from({ length: count }, (_, round) => {
    const start = performance.now();
    run(round);
    return performance.now() - start;
  });
  console.log(
    `${title.padEnd(64)} median ${median(taken).toFixed(2).padStart(7)} ms, p95 ${p95(taken).toFixed(2).padStart(7)} ms`,
  );
}

const set = syntheticColumns({ rows });
const [first, last] = [set.earliest[set.undatedRows] ?? 0, set.earliest[rows - 1] ?? 0];
const all = { from: -Infinity, to: last + 400 };
console.log(`${rows} rows, longest span ${set.longestSpan} days`);
let filter = createCrossFilter(set, all);
time(
  'set up counts',
  () => {
    filter = createCrossFilter(set, all);
  },
  3,
);

const box = (round: number): CrossFilters['extent'] => [40 - round / 100, 33, 42, 35];
const ring = (round: number): CrossFilters['area'] => [
  [40 + round / 100, 33],
  [42, 33.2],
  [42.3, 35],
  [41, 35.6],
  [40.1, 34.5],
];
time('all filters anew, all rows in the window', (round) => {
  filter.setFilters({
    extent: box(round),
    area: ring(round),
    category: new Set([1, 2, 3]),
    actor: new Set([1, 2, 3, 4, round]),
    governorate: new Set([1, 2, 3, round]),
    distance: { low: 0, high: 100 + round },
    lag: null,
    text: null,
  });
  filter.counts();
});
time('one category more, all rows in the window', (round) => {
  filter.setFilters({ ...noCrossFilters, category: new Set([1, 2, 3, round]) });
  filter.counts();
});
time('another extent, all rows in the window', (round) => {
  filter.setFilters({ ...noCrossFilters, extent: box(round) });
  filter.counts();
});
time('mask for the map after another filter', (round) => {
  filter.setFilters({ ...noCrossFilters, extent: null, distance: { low: 0, high: 50 + round } });
  filter.mask();
});
filter.setFilters({ ...noCrossFilters, category: new Set([1, 2, 3]) });
for (const days of [90, 365, 3650]) {
  filter.setWindow({ from: first, to: first + days });
  time(
    `drag a window of ${days} days by a week, all counts`,
    (round) => {
      filter.setWindow({ from: first + (round + 2) * 7, to: first + days + (round + 2) * 7 });
      filter.counts();
    },
    60,
  );
}
const columns = mercatorOf(set);
const spot = (longitude: number, latitude: number): { west: number; east: number; north: number; south: number } => {
  const [x, y] = toPlane([longitude, latitude]).map((share) => share * planeParts);
  const reach = planeParts * 1e-6;
  return { west: (x ?? 0) - reach, east: (x ?? 0) + reach, north: (y ?? 0) - reach, south: (y ?? 0) + reach };
};
time('pick that misses, all rows drawn', () => void rowsInBox(set, columns, all, null, spot(10, 10), 4096));
time(
  'pick in the thick of it, all rows drawn',
  () => void rowsInBox(set, columns, all, null, spot(41.02, 34.37), 4096),
);
for (const days of [90, 365]) {
  const window = { from: first + 900, to: first + 900 + days };
  time(`cells of a window of ${days} days`, () => void densityCells(set, window, null, cellRadius(22, 6)), 40);
}
time('cells of all rows', () => void densityCells(set, all, null, cellRadius(22, 6)));
time(
  'rows in view, all rows in the window',
  () => void countInBox(set, columns, all, null, { west: 0, north: 0, east: planeParts, south: planeParts }),
);
