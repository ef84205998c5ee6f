/** Start times of the sealed file, against the hosted page in the same run. */
import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { median, p95 } from './statistics.ts';

const file = 'dist/border-brief-sealed.html';

async function startMs(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0, undefined, {
    polling: 100,
    timeout: 120_000,
  });
  const ms = await page.evaluate(() => performance.getEntriesByName('map-drawn')[0]?.startTime ?? Number.NaN);
  await context.close();
  return ms;
}

/** Alternately, after a warm-up start of each. */
export async function benchSealed(browser: Browser, hostedUrl: string, runs: number): Promise<void> {
  const [hosted, sealed]: [number[], number[]] = [[], []];
  for (let run = 0; run <= runs; run += 1) {
    const [hostedMs, sealedMs] = [await startMs(browser, hostedUrl), await startMs(browser, pathToFileURL(file).href)];
    if (run > 0) {
      hosted.push(hostedMs);
      sealed.push(sealedMs);
    }
  }
  console.log(`Start of the sealed file to first drawn record, against the hosted page (${runs} runs each, in turn)`);
  console.log(
    `  sealed median ${median(sealed).toFixed(1)} ms, p95 ${p95(sealed).toFixed(1)} ms\n  hosted median ${median(hosted).toFixed(1)} ms, p95 ${p95(hosted).toFixed(1)} ms`,
  );
  console.log(
    `  ratio of medians ${(median(sealed) / median(hosted)).toFixed(2)}; size ${(statSync(file).size / 1e6).toFixed(2)} MB (aim < 6 MB)\n`,
  );
}
