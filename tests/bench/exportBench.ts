/**
 * How long a 4K sheet takes, against the best known way to a bare map of that size: at rest in a low resolution, one frame in the real one, read back as PNG.
 * Times are of the same run, absolute and as a ratio.
 */
import { statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { median, p95 } from './statistics.ts';

const size = { widthPx: 3840, heightPx: 2160 };
/** Device pixels per CSS pixel of the map, as on the sheet of that size. */
const pixelRatio = 4 / 0.95;

interface Taken {
  readonly ms: number;
  readonly bytes: number;
}

async function openDialog(app: Page): Promise<void> {
  await app.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = app.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel('Format', { exact: true }).selectOption('png');
  await dialog.getByLabel('Size').selectOption('slide-4k');
  await app
    .getByRole('img', { name: 'Preview of the sheet' })
    .and(app.locator('[data-map="drawn"]'))
    .waitFor({ timeout: 120_000 });
}

/** From the click to the file. */
async function saveSheet(app: Page): Promise<Taken> {
  const start = performance.now();
  const [download] = await Promise.all([
    app.waitForEvent('download', { timeout: 240_000 }),
    app.getByRole('button', { name: 'Save file' }).click(),
  ]);
  const ms = performance.now() - start;
  return { ms, bytes: statSync(await download.path()).size };
}

/** From a new map to the bytes of its picture. */
async function readBare(bare: Page): Promise<Taken> {
  const start = performance.now();
  const bytes = await bare.evaluate(
    async ([width, height, ratio]) => (await window.readPicture?.(width, height, ratio)) ?? 0,
    [size.widthPx / pixelRatio, size.heightPx / pixelRatio, pixelRatio] as const,
  );
  const ms = performance.now() - start;
  if (bytes === 0) throw new Error('The bare page gave no picture.');
  return { ms, bytes };
}

/** Alternately, after a warm-up run of each. */
export async function benchExport(app: Page, bare: Page, runs: number): Promise<void> {
  const taken: { readonly sheet: Taken[]; readonly map: Taken[] } = { sheet: [], map: [] };
  await app.bringToFront();
  await openDialog(app);
  for (let run = 0; run <= runs; run += 1) {
    await bare.bringToFront();
    const map = await readBare(bare);
    await app.bringToFront();
    const sheet = await saveSheet(app);
    if (run > 0) {
      taken.map.push(map);
      taken.sheet.push(sheet);
    }
  }
  const msOf = (list: readonly Taken[]): number[] => list.map(({ ms }) => ms);
  const bytesOf = (list: readonly Taken[]): string => `${((list[0]?.bytes ?? 0) / 1e6).toFixed(2)} MB`;
  const [sheetMs, mapMs] = [median(msOf(taken.sheet)), median(msOf(taken.map))];
  console.log(
    `A sheet of ${size.widthPx} × ${size.heightPx} as PNG, against the best known way to a bare map of that size (${runs} runs each, in turn)`,
  );
  console.log(
    `  sheet median ${sheetMs.toFixed(0)} ms, p95 ${p95(msOf(taken.sheet)).toFixed(0)} ms, ${bytesOf(taken.sheet)}\n  bare  median ${mapMs.toFixed(0)} ms, p95 ${p95(msOf(taken.map)).toFixed(0)} ms, ${bytesOf(taken.map)}`,
  );
  console.log(`  ratio of medians ${(sheetMs / mapMs).toFixed(2)} (aim ≤ 2)\n`);
}
