/** Times of changes between briefing steps until the map has settled, against a bare map that jumps to the same cameras. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { decodeView, exportBase } from '../../src/domain/view/viewCodec.ts';
import type { Camera } from '../../src/domain/view/view.ts';
import { median, p95 } from './statistics.ts';

const briefing = JSON.parse(readFileSync('data/briefings/frontier-2026.brief.json', 'utf8')) as {
  readonly steps: readonly { readonly view: string }[];
};
const cameras: readonly Camera[] = briefing.steps.map(
  ({ view }) => decodeView(view, exportBase, { records: new Set() }).view.camera,
);

/** Presents the included briefing without easing and goes through its steps. The first change is left out, because it loads the presentation. */
async function appTimes(page: Page): Promise<readonly number[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Briefing', exact: true }).click();
  await page.getByRole('button', { name: /^Open “/ }).click();
  await page.getByRole('list', { name: 'Steps' }).getByRole('button').first().click();
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await page.locator('.present-caption').waitFor();
  return page.evaluate(async (count) => {
    const map = document.querySelector('.map-canvas');
    const settled = (): boolean => map?.getAttribute('aria-busy') === 'false';
    const frame = (): Promise<number> =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    const times: number[] = [];
    for (let scene = 0; scene < count - 1; scene += 1) {
      while (!settled()) await frame();
      const start = performance.now();
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }),
      );
      // The scene is applied within the next frames; only then can the map settle again. A step that does not change the map is not measured.
      while (settled() && performance.now() - start < 2000) await frame();
      if (settled()) continue;
      while (!settled()) await frame();
      times.push(performance.now() - start);
    }
    return times.slice(1);
  }, cameras.length);
}

/** The baseline: `window.goTo` resolves when the bare map is idle at a camera. */
async function bareTimes(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    async (places) => {
      const times: number[] = [];
      await window.goTo?.(places[0] as never);
      for (const camera of places.slice(2)) {
        const start = performance.now();
        await window.goTo?.(camera);
        times.push(performance.now() - start);
      }
      return times;
    },
    cameras.map(({ center, zoom }) => ({ center, zoom })),
  );
}

/** Both pages must be drawn; the app's page presents afterwards. */
export async function benchScenes(appPage: Page, barePage: Page): Promise<void> {
  await appPage.bringToFront();
  const app = await appTimes(appPage);
  // A presentation enlarges the map; the drawn pixels are compared.
  const size = await appPage
    .locator('.map-canvas canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => ({ width: canvas.width, height: canvas.height }));
  await barePage.setViewportSize(size);
  await barePage.bringToFront();
  const bare = await bareTimes(barePage);
  console.log(`Scene change to settled map, against a bare map that jumps to the same cameras (${app.length} scenes)`);
  console.log(
    `  app  median ${median(app).toFixed(0)} ms, p95 ${p95(app).toFixed(0)} ms\n  bare median ${median(bare).toFixed(0)} ms, p95 ${p95(bare).toFixed(0)} ms`,
  );
  console.log(`  ratio of medians ${(median(app) / median(bare)).toFixed(2)}\n`);
}
