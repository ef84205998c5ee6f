/**
 * Prints what the situation board costs: a step of the time window with the board open against the same step without it, in turn on one page; then the same
 * with a million imported rows (`BENCH_ROWS`). Nothing here passes or fails.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { chromiumFlags, ensureChromium } from '../chromium.ts';
import { median, p95 } from './statistics.ts';

const rounds = Number(process.env['BENCH_RUNS'] ?? 3);
const rows = Number(process.env['BENCH_ROWS'] ?? 1_000_000);
const steps = 30;
const port = 4193;

/** Frame to frame over steps of the window by the keyboard, in ms; the first are left out. */
function stepTimes(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (count) => {
    const handle = document.querySelectorAll<HTMLElement>('[role="slider"]')[0];
    const frame = (): Promise<number> =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    const times: number[] = [];
    let before = await frame();
    for (let index = 0; index < count; index += 1) {
      const key = index < count / 2 ? 'PageUp' : 'PageDown';
      handle?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      const now = await frame();
      times.push(now - before);
      before = now;
    }
    return times.slice(3);
  }, steps);
}

/** From a step until the panels say the new window, in ms. */
function panelTimes(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (count) => {
    const handle = document.querySelectorAll<HTMLElement>('[role="slider"]')[0];
    const said = (): string => document.querySelector('[data-panel="coverage"] .board-sentence')?.textContent ?? '';
    const frame = (): Promise<number> =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    const times: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const [before, start] = [said(), performance.now()];
      const key = index < count / 2 ? 'PageUp' : 'PageDown';
      handle?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      while (said() === before && performance.now() - start < 2000) await frame();
      if (said() !== before) times.push(performance.now() - start);
    }
    return times;
  }, steps);
}

/** Rows around the border, spread over the winter of the records. */
async function writeRows(file: string): Promise<void> {
  const out = createWriteStream(file);
  out.write('event_date,latitude,longitude,event_type\n');
  for (let row = 0; row < rows; row += 1) {
    const day = new Date(Date.UTC(2026, 0, 1 + (row % 43))).toISOString().slice(0, 10);
    const [latitude, longitude] = [33 + ((row * 7919) % 40_000) / 10_000, 39 + ((row * 104_729) % 40_000) / 10_000];
    if (!out.write(`${day},${latitude},${longitude},Kind ${row % 7}\n`)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}

/** Through the dialog of imports, as a reader does. */
async function importRows(page: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'board-'));
  const file = join(folder, 'rows.csv');
  await writeRows(file);
  await page.getByRole('button', { name: 'Add data…' }).focus();
  await page.locator('.your-data input[type=file]').setInputFiles(file);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Import (one|up to|\d)/ }).click({ timeout: 120_000 });
  await dialog.getByText(/rows? (was|were) imported/).waitFor({ timeout: 120_000 });
  await dialog.getByRole('button', { name: 'Close' }).click();
  rmSync(folder, { recursive: true });
}

const show = (title: string, times: readonly number[]): void =>
  console.log(`  ${title.padEnd(34)} median ${median(times).toFixed(1)} ms, p95 ${p95(times).toFixed(1)} ms`);

execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], { stdio: 'inherit' });
const server = await preview({
  configFile: false,
  root: '.',
  build: { outDir: 'dist' },
  preview: { port, host: '127.0.0.1', strictPort: true },
  logLevel: 'error',
});
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] });
const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' });
const page = await context.newPage();
await page.goto(`http://127.0.0.1:${port}/#v=2&board=beside`);
await page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0, undefined, {
  polling: 100,
  timeout: 180_000,
});
await page.locator('.board-svg').nth(6).waitFor();
const opener = page.getByRole('button', { name: 'Board', exact: true });
const opened = (): Promise<void> => page.locator('.board-svg').nth(6).waitFor();
const closed = (): Promise<void> => page.locator('.board').waitFor({ state: 'detached' });

/** In turn with the board and without it, which begins and ends open. */
async function compareSteps(title: string): Promise<void> {
  const times = { with: [] as number[], without: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.with.push(...(await stepTimes(page)));
    await opener.click();
    await closed();
    times.without.push(...(await stepTimes(page)));
    await opener.click();
    await opened();
  }
  console.log(title);
  show('with the board', times.with);
  show('without it', times.without);
  console.log(
    `  ratio of medians ${(median(times.with) / median(times.without)).toFixed(2)}, of p95 ${(p95(times.with) / p95(times.without)).toFixed(2)}`,
  );
  show('until the panels follow', await panelTimes(page));
}

await compareSteps('A step of the window, frame to frame');
await opener.click();
await closed();
await importRows(page);
await opener.click();
await opened();
await compareSteps(`The same with ${rows} imported rows`);
await browser.close();
await server.close();
