/**
 * Prints how fast the page is, as ratios against a bare MapLibre page with the same basemap, measured side by side in one run on one machine.
 * Nothing here passes or fails: absolute times depend on the machine, ratios less so.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { preview, type PreviewServer } from 'vite';
import { loadedWith } from '../../src/pipeline/firstViewSize.ts';
import { chromiumFlags, ensureChromium } from '../chromium.ts';
import { benchExport } from './exportBench.ts';
import { benchScenes } from './sceneBench.ts';
import { benchSealed } from './sealedBench.ts';
import { median, p95 } from './statistics.ts';

const runs = Number(process.env['BENCH_RUNS'] ?? 7);
const steps = 40;
const viewport = { width: 1280, height: 720 };

interface Site {
  readonly name: string;
  readonly url: string;
  readonly server: PreviewServer;
}

function build(...args: string[]): void {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', ...args], {
    stdio: 'inherit',
  });
}

async function serve(name: string, outDir: string, port: number): Promise<Site> {
  const server = await preview({
    configFile: false,
    root: '.',
    build: { outDir },
    preview: { port, host: '127.0.0.1', strictPort: true },
    logLevel: 'error',
  });
  return { name, url: `http://127.0.0.1:${port}/`, server };
}

async function openDrawn(browser: Browser, site: Site): Promise<Page> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0, undefined, {
    polling: 100,
    timeout: 120_000,
  });
  return page;
}

/** From the start of navigation to the first complete picture, in ms. */
async function startMs(browser: Browser, site: Site): Promise<number> {
  const page = await openDrawn(browser, site);
  const ms = await page.evaluate(() => performance.getEntriesByName('map-drawn')[0]?.startTime ?? Number.NaN);
  await page.context().close();
  return ms;
}

/** Times between frames while each frame requests one more change, in ms. */
async function frameTimes(page: Page, change: 'redraw' | 'drag'): Promise<number[]> {
  return page.evaluate(
    async ({ count, kind }) => {
      const handle = document.querySelectorAll<HTMLElement>('[role="slider"]')[0];
      const step = (index: number): void => {
        if (kind === 'redraw') window.redraw?.();
        else
          handle?.dispatchEvent(
            new KeyboardEvent('keydown', {
              key: index < count / 2 ? 'PageUp' : 'PageDown',
              bubbles: true,
              cancelable: true,
            }),
          );
      };
      const frame = (): Promise<number> =>
        new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      const times: number[] = [];
      let before = await frame();
      for (let index = 0; index < count; index += 1) {
        step(index);
        const now = await frame();
        times.push(now - before);
        before = now;
      }
      return times.slice(3);
    },
    { count: steps, kind: change },
  );
}

/** Gzipped bytes of the entry and of what it imports, without MapLibre: what the build bounds (`src/pipeline/firstViewSize.ts`). */
function entryBytes(): number {
  const codeOf = (name: string): string => readFileSync(`dist/assets/${name}`, 'utf8');
  const importsOf = (name: string): readonly string[] =>
    [...codeOf(name).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].flatMap(([, found]) => found ?? []);
  const [, entry] = /<script[^>]+src="\.\/assets\/([^"]+)"/.exec(readFileSync('dist/index.html', 'utf8')) ?? [];
  return [...loadedWith(entry ?? '', importsOf)]
    .filter((name) => !/maplibre/.test(name))
    .reduce((sum, name) => sum + gzipSync(codeOf(name), { level: 9 }).length, 0);
}

/** Gzipped bytes of all scripts that are asked for before the first picture, the entry's and those of parts that load by themselves. */
async function earlyScriptBytes(browser: Browser, site: Site): Promise<{ own: number; mapLibre: number }> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  const bodies: Promise<{ url: string; bytes: number }>[] = [];
  let isDrawn = false;
  page.on('response', (response) => {
    const url = response.url();
    if (!isDrawn && /\.m?js(\?|$)/.test(url))
      bodies.push(response.body().then((body) => ({ url, bytes: gzipSync(body, { level: 9 }).length })));
  });
  await page.goto(site.url);
  await page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0, undefined, {
    polling: 100,
    timeout: 120_000,
  });
  // Later scripts are not part of it and may never finish loading.
  isDrawn = true;
  const early = new Set(
    await page.evaluate(() => {
      const drawn = performance.getEntriesByName('map-drawn')[0]?.startTime ?? 0;
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime < drawn)
        .map(({ name }) => name);
    }),
  );
  const scripts = (await Promise.all(bodies)).filter(({ url }) => early.has(url) || /maplibre/.test(url));
  await context.close();
  const sum = (mapLibre: boolean): number =>
    scripts.filter(({ url }) => /maplibre/.test(url) === mapLibre).reduce((total, { bytes }) => total + bytes, 0);
  return { own: sum(false), mapLibre: sum(true) };
}

function report(title: string, app: readonly number[], bare: readonly number[], aim: string): void {
  const [appMedian, bareMedian] = [median(app), median(bare)];
  console.log(
    `${title}\n  app  median ${appMedian.toFixed(1)} ms, p95 ${p95(app).toFixed(1)} ms\n  bare median ${bareMedian.toFixed(1)} ms, p95 ${p95(bare).toFixed(1)} ms`,
  );
  console.log(
    `  ratio of medians ${(appMedian / bareMedian).toFixed(2)}, of p95 ${(p95(app) / p95(bare)).toFixed(2)} (aim ${aim})\n`,
  );
}

build();
build('--config', 'tests/bench/bare/vite.config.ts');
const app = await serve('app', 'dist', 4191);
const bare = await serve('bare', '.cache/bench/bare', 4192);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] });

const starts = { app: [] as number[], bare: [] as number[] };
for (let run = 0; run <= runs; run += 1) {
  const bareMs = await startMs(browser, bare);
  const appMs = await startMs(browser, app);
  if (run > 0) {
    starts.bare.push(bareMs);
    starts.app.push(appMs);
  }
}
report(
  `Start to first drawn record, against start to first drawn basemap (${runs} runs each, in turn)`,
  starts.app,
  starts.bare,
  '≤ 1.2',
);

const [appPage, barePage] = [await openDrawn(browser, app), await openDrawn(browser, bare)];
// The same number of pixels to draw: the bare map becomes as large as the app’s map, which shares the page with panels.
const mapSize = await appPage
  .locator('.map-canvas')
  .evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }));
await barePage.setViewportSize(mapSize);
const frames = { app: [] as number[], bare: [] as number[] };
for (let round = 0; round < 3; round += 1) {
  await barePage.bringToFront();
  frames.bare.push(...(await frameTimes(barePage, 'redraw')));
  await appPage.bringToFront();
  frames.app.push(...(await frameTimes(appPage, 'drag')));
}
report(
  `One step of the time window, against a bare redraw (${frames.app.length} frames each)`,
  frames.app,
  frames.bare,
  '≤ 1.4',
);

const { own, mapLibre } = await earlyScriptBytes(browser, app);
const kB = (bytes: number): string => `${(bytes / 1024).toFixed(0)} kB`;
console.log(
  `First view’s scripts, gzipped\n  the entry and what it imports ${kB(entryBytes())} (aim ≤ 200 kB), all of ours before the first picture ${kB(own)}, MapLibre ${kB(mapLibre)}\n`,
);

// A picture takes seconds; a few are enough.
await benchExport(appPage, barePage, Math.min(runs, 3));
await appPage.close();
await benchScenes(await openDrawn(browser, app), barePage);
await benchSealed(browser, app.url, runs);
await browser.close();
await Promise.all([app.server.close(), bare.server.close()]);
