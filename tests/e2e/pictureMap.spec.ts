/** The off-screen map: one map for many pictures, and many maps for one picture. */
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import type { DrawnPicture, SceneName } from '../contract/page/pictureStage.ts';
import type { PictureSize } from '../../src/map/offscreenMap.ts';
import { contractPage } from './ports.ts';
import { expect, test } from './reader.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(`${contractPage}#pictures`);
  await expect(page).toHaveTitle('ready', { timeout: 60_000 });
});

interface Picture extends DrawnPicture { readonly png: PNG }

async function draw(page: Page, names: readonly SceneName[], size: PictureSize, turn = 0): Promise<readonly Picture[]> {
  const drawn = await page.evaluate(async ([scenes, asked, degrees]) => (await window.pictures?.draw(scenes, asked, degrees)) ?? [], [names, size, turn] as const);
  return drawn.map((picture) => ({ ...picture, png: PNG.sync.read(Buffer.from(picture.url.replace(/^data:image\/png;base64,/, ''), 'base64')) }));
}

/** Mean difference of the colours, 0–255. */
function difference({ png: a }: Picture, { png: b }: Picture): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  let sum = 0;
  for (let at = 0; at < a.data.length; at += 1) sum += Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0));
  return sum / (a.data.length * 0.75);
}

const only = <Item>(list: readonly Item[]): Item => {
  const [item] = list;
  if (item === undefined) throw new Error('Nothing was drawn.');
  return item;
};

test('one map draws scene after scene as a fresh map would', async ({ page }) => {
  const size = { width: 600, height: 400, pixelRatio: 1.5 };
  const [one, two, three] = await draw(page, ['first', 'second', 'first'], size);
  const [freshOne, freshTwo] = [only(await draw(page, ['first'], size)), only(await draw(page, ['second'], size))];
  if (!one || !two || !three) throw new Error('A scene was not drawn.');
  expect([one, two, three].map(({ problems, widthPx, heightPx, tiled }) => ({ problems, widthPx, heightPx, tiled }))).toEqual(Array(3).fill({ problems: [], widthPx: 900, heightPx: 600, tiled: false }));
  expect(difference(one, two)).toBeGreaterThan(1);
  expect(difference(one, freshOne)).toBe(0);
  expect(difference(two, freshTwo)).toBe(0);
  expect(difference(three, freshOne)).toBe(0);
});

test('a map that was stopped draws again', async ({ page }) => {
  expect(await page.evaluate(() => window.pictures?.cancel({ width: 300, height: 200, pixelRatio: 1 }))).toEqual(['cancelled', 'drawn']);
});

for (const [turn, pixelRatio] of [[0, 2], [0, 4 / 3], [30, 2]] as const) {
  test(`tiles make the picture that one canvas would: turned ${turn}°, ${pixelRatio.toFixed(2)} pixels to one`, async ({ page }) => {
    const size = { width: 900, height: 600, pixelRatio };
    const whole = only(await draw(page, ['crowded'], size, turn));
    const tiled = only(await draw(page, ['crowded'], { ...size, sideLimitPx: Math.round(600 * pixelRatio) }, turn));
    expect([whole.tiled, tiled.tiled]).toEqual([false, true]);
    expect([tiled.widthPx, tiled.heightPx]).toEqual([900 * pixelRatio, 600 * pixelRatio]);
    expect(whole.problems.concat(tiled.problems)).toEqual([]);
    const other = only(await draw(page, ['crowded'], size, turn + 1));
    const least = difference(whole, other);
    expect(least, 'another view would be told apart').toBeGreaterThan(10);
    expect(difference(whole, tiled)).toBeLessThan(least / 10);
  });
}

test('where not even tiles can be had the picture is smaller, and says so', async ({ page }) => {
  const drawn = only(await draw(page, ['crowded'], { width: 900, height: 600, pixelRatio: 2, sideLimitPx: 700 }));
  expect([drawn.tiled, drawn.widthPx]).toEqual([false, 700]);
});
