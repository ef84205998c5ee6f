/**
 * Prints the time for a step of the time window over imported points, as ratios measured in one run at one canvas size. Nothing here passes or fails.
 * `BULK_SHOTS=folder` keeps a picture of each drawing. `BENCH_BY=density,clusters` measures these alone, without other programs.
 */
import { execFileSync } from 'node:child_process';
import { chromium, type Browser, type Page } from '@playwright/test';
import { preview } from 'vite';
import { bytesPerRow } from '../../src/map/imported/pointBuffers.ts';
import { chromiumFlags, ensureChromium } from '../chromium.ts';
import { installPeers, measureKepler } from './keplerPage.ts';
import { median, p95 } from './statistics.ts';

const port = 4193;
const days = 90;
const folder = process.env['BULK_SHOTS'];
const large = Number(process.env['BENCH_ROWS'] ?? 1_000_000);
const only = process.env['BENCH_BY']?.split(',');

interface Cell {
  readonly by: string;
  readonly rows: number;
  readonly steps: number;
}

const cells: readonly Cell[] = [
  { by: 'points', rows: 10_000, steps: 25 },
  { by: 'points', rows: 100_000, steps: 25 },
  { by: 'points', rows: large, steps: 25 },
  { by: 'density', rows: large, steps: 12 },
  { by: 'clusters', rows: large, steps: 12 },
  { by: 'setFilter', rows: 100_000, steps: 12 },
  { by: 'setFilter', rows: large, steps: 5 },
];

const keyOf = ({ by, rows }: Pick<Cell, 'by' | 'rows'>): string => `${by} ${rows}`;

async function open(browser: Browser, { by, rows }: Cell): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(`http://127.0.0.1:${port}/?by=${by}&rows=${rows}`);
  await page.waitForFunction(() => document.title === 'ready', undefined, { polling: 200, timeout: 240_000 });
  return page;
}

execFileSync(
  process.execPath,
  ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--config', 'tests/bench/points/vite.config.ts'],
  { stdio: 'inherit' },
);
const server = await preview({
  configFile: false,
  root: '.',
  build: { outDir: '.cache/bench/imported' },
  preview: { port, host: '127.0.0.1', strictPort: true },
  logLevel: 'error',
});
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] });
const taken = new Map<string, readonly number[]>();
for (const cell of cells.filter(({ by }) => only?.includes(by) ?? true)) {
  const page = await open(browser, cell);
  if (folder) await page.screenshot({ path: `${folder}/${cell.by}-${cell.rows}.png` });
  const times = (
    await page.evaluate(([count, span]) => window.steps?.(count, span) ?? [], [cell.steps, days] as const)
  ).slice(2);
  const loadMs = await page.evaluate(() => window.loadMs ?? Number.NaN);
  taken.set(keyOf(cell), times);
  console.log(
    `${keyOf(cell).padEnd(20)} first picture ${loadMs.toFixed(0).padStart(6)} ms, a step of a window of ${days} days: median ${median(times).toFixed(1)} ms, p95 ${p95(times).toFixed(1)} ms`,
  );
  await page.close();
}
const hasKepler = !only && installPeers();
if (!hasKepler && !only) console.log('kepler.gl could not be installed: left out.');
for (const [rows, steps] of hasKepler
  ? ([
      [10_000, 12],
      [100_000, 8],
    ] as const)
  : []) {
  const { loadMs, times } = await measureKepler(browser, rows, steps, days);
  taken.set(`kepler ${rows}`, times.slice(2));
  console.log(
    `${`kepler ${rows}`.padEnd(20)} first picture ${loadMs.toFixed(0).padStart(6)} ms, a step of a window of ${days} days: median ${median(times.slice(2)).toFixed(1)} ms, p95 ${p95(times.slice(2)).toFixed(1)} ms`,
  );
}
await browser.close();
await server.close();
if (only) process.exit();

const ratio = (above: string, below: string): string =>
  (median(taken.get(above) ?? []) / median(taken.get(below) ?? [])).toFixed(2);
console.log(
  `\npoints, ${large} rows against 10 000: ${ratio(keyOf({ by: 'points', rows: large }), 'points 10000')} (aim ≤ 2.5)`,
);
console.log(`setFilter against points, 100 000 rows: ${ratio('setFilter 100000', 'points 100000')} (aim ≥ 4)`);
console.log(
  `setFilter against points, ${large} rows: ${ratio(`setFilter ${large}`, keyOf({ by: 'points', rows: large }))} (aim ≥ 12)`,
);
if (hasKepler) {
  console.log(`kepler.gl against points, 10 000 rows: ${ratio('kepler 10000', 'points 10000')}`);
  console.log(`kepler.gl against points, 100 000 rows: ${ratio('kepler 100000', 'points 100000')} (aim ≥ 10)`);
}
console.log(`memory on the graphics card: ${bytesPerRow} bytes a row`);
