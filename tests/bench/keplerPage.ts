/** kepler.gl with the points of the benchmark, on a page without network requests. Its package is installed only for this measurement. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { homeCamera } from '../../src/domain/view/view.ts';
import { syntheticColumns } from './syntheticColumns.ts';

const folder = resolve('tests/bench/peers');
const origin = 'http://peers.test';
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

interface Loaded {
  readonly longitude: readonly number[];
  readonly latitude: readonly number[];
  readonly earliest: readonly number[];
}

declare global {
  interface Window {
    load?: (
      rows: Loaded,
      camera: { readonly center: readonly [number, number]; readonly zoom: number },
    ) => Promise<number>;
    keplerSteps?: (firstDay: number, count: number, days: number) => Promise<number[]>;
  }
}

/** Installs the package of the peers if it is missing. False if that fails. */
export function installPeers(): boolean {
  if (existsSync(`${folder}/node_modules/kepler.gl/umd/keplergl.min.js`)) return true;
  console.log('Installing kepler.gl (about 1 GB) …');
  return (
    spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    }).status === 0
  );
}

async function open(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    const file = resolve(`${folder}${decodeURIComponent(url.pathname)}`);
    const isOurs = url.origin === origin && file.startsWith(folder + sep) && existsSync(file);
    return isOurs
      ? route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? 'application/octet-stream' })
      : route.abort();
  });
  await page.goto(`${origin}/kepler.html`);
  await page.waitForFunction(() => document.title === 'ready', undefined, { polling: 200, timeout: 120_000 });
  return page;
}

/** Times of the steps of a window of days, from the request until the pixels could be read, and the time until the rows were loaded. */
export async function measureKepler(
  browser: Browser,
  rows: number,
  steps: number,
  days: number,
): Promise<{ readonly loadMs: number; readonly times: readonly number[] }> {
  const { longitude, latitude, earliest, undatedRows } = syntheticColumns({ rows });
  const kept = Array.from({ length: rows - undatedRows }, (_, index) => undatedRows + index).filter(
    (row) => !Number.isNaN(longitude[row]),
  );
  const take = (values: ArrayLike<number>): number[] => kept.map((row) => values[row] ?? 0);
  const data: Loaded = { longitude: take(longitude), latitude: take(latitude), earliest: take(earliest) };
  const page = await open(browser);
  try {
    const loadMs = await page.evaluate(async ([loaded, camera]) => window.load?.(loaded, camera) ?? Number.NaN, [
      data,
      { center: homeCamera.center, zoom: homeCamera.zoom },
    ] as const);
    const first = earliest[undatedRows] ?? 0;
    const times = await page.evaluate(async ([from, count, span]) => window.keplerSteps?.(from, count, span) ?? [], [
      first + 500,
      steps,
      days,
    ] as const);
    return { loadMs, times };
  } finally {
    await page.close();
  }
}
