/** The off-screen map: one map for many pictures, and many maps for one picture. */
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import type { DrawnPicture, SceneName } from '../contract/page/pictureStage.ts';
import type { Camera } from '../../src/domain/view/view.ts';
import { cutWindows } from '../../src/map/engine/pictureTiles.ts';
import type { PictureSize } from '../../src/map/engine/offscreenMap.ts';
import { contractPage } from './ports.ts';
import { expect, test } from './reader.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(`${contractPage}#pictures`);
  await expect(page).toHaveTitle('ready', { timeout: 300_000 });
});

interface Picture extends DrawnPicture {
  readonly png: PNG;
}

async function draw(
  page: Page,
  names: readonly SceneName[],
  size: PictureSize,
  camera: Partial<Camera> = {},
): Promise<readonly Picture[]> {
  const drawn = await page.evaluate(
    async ([scenes, asked, changed]) => (await window.pictures?.draw(scenes, asked, changed)) ?? [],
    [names, size, camera] as const,
  );
  return drawn.map((picture) => ({
    ...picture,
    png: PNG.sync.read(Buffer.from(picture.url.replace(/^data:image\/png;base64,/, ''), 'base64')),
  }));
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
  expect(
    [one, two, three].map(({ problems, widthPx, heightPx, tiled }) => ({ problems, widthPx, heightPx, tiled })),
  ).toEqual(Array(3).fill({ problems: [], widthPx: 900, heightPx: 600, tiled: false }));
  expect(difference(one, two)).toBeGreaterThan(1);
  expect(difference(one, freshOne)).toBe(0);
  expect(difference(two, freshTwo)).toBe(0);
  expect(difference(three, freshOne)).toBe(0);
});

test('labels stand where a fresh map puts them, whatever has been drawn before', async ({ page }) => {
  const size = { width: 600, height: 400, pixelRatio: 1 };
  const [labelled, after] = await draw(page, ['labelled', 'sparse'], size);
  const fresh = only(await draw(page, ['sparse'], size));
  if (!labelled || !after) throw new Error('A scene was not drawn.');
  expect(difference(labelled, fresh)).toBeGreaterThan(1);
  expect(difference(after, fresh)).toBe(0);
});

test('a map that was stopped draws again', async ({ page }) => {
  expect(await page.evaluate(() => window.pictures?.cancel({ width: 300, height: 200, pixelRatio: 1 }))).toEqual([
    'cancelled',
    'drawn',
  ]);
});

/** The largest mean difference of any square of 16 pixels that touches a seam: a label that is cut or doubled there stands out. */
function atSeams({ png: a }: Picture, { png: b }: Picture, sidePx: number): number {
  const cell = 16;
  const cellAt = (left: number, top: number): number => {
    let sum = 0;
    for (let y = top; y < top + cell; y += 1)
      for (let x = left; x < left + cell; x += 1)
        for (let channel = 0; channel < 3; channel += 1) {
          const at = (y * a.width + x) * 4 + channel;
          sum += Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0));
        }
    return sum / (cell * cell * 3);
  };
  const windows = cutWindows([a.width, a.height], sidePx);
  let most = 0;
  for (const x of new Set(windows.map((window) => window.x)))
    for (let top = 0; x > 0 && top + cell <= a.height; top += cell)
      most = Math.max(most, cellAt(x - cell, top), cellAt(x, top));
  for (const y of new Set(windows.map((window) => window.y)))
    for (let left = 0; y > 0 && left + cell <= a.width; left += cell)
      most = Math.max(most, cellAt(left, y - cell), cellAt(left, y));
  return most;
}

for (const [bearing, pitch, pixelRatio] of [
  [0, 0, 2],
  [0, 0, 4 / 3],
  [30, 0, 2],
  [0, 40, 2],
] as const) {
  test(`windows make the picture that one canvas would, labels at the seams included: turned ${bearing}°, tilted ${pitch}°, ${pixelRatio.toFixed(2)} pixels to one`, async ({
    page,
  }) => {
    const size = { width: 900, height: 600, pixelRatio };
    const sideLimitPx = Math.round(350 * pixelRatio);
    const camera = { bearing, pitch };
    const whole = only(await draw(page, ['labelled'], size, camera));
    const tiled = only(await draw(page, ['labelled'], { ...size, sideLimitPx }, camera));
    expect([whole.tiled, tiled.tiled]).toEqual([false, true]);
    expect([tiled.widthPx, tiled.heightPx]).toEqual([900 * pixelRatio, 600 * pixelRatio]);
    expect(whole.problems.concat(tiled.problems)).toEqual([]);
    const [bare] = await draw(page, ['crowded'], size, camera);
    if (!bare) throw new Error('Nothing was drawn.');
    expect(atSeams(whole, bare, sideLimitPx), 'a label that is missing at a seam would be told').toBeGreaterThan(40);
    expect(atSeams(whole, tiled, sideLimitPx)).toBeLessThan(2);
    expect(difference(whole, tiled)).toBeLessThan(0.05);
  });
}

/** Hardware that cannot count as far as the whole picture. */
async function limitWhole(page: Page, limitPx: number): Promise<void> {
  await page.evaluate((limit) => {
    const { getParameter } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.getParameter = function told(this: WebGL2RenderingContext, name: number): unknown {
      return name === this.MAX_VIEWPORT_DIMS ? new Int32Array([limit, limit]) : getParameter.call(this, name);
    };
  }, limitPx);
}

for (const [bearing, pixelRatio] of [
  [0, 2],
  [0, 4 / 3],
  [30, 2],
] as const) {
  test(`tiles make the picture that one canvas would: turned ${bearing}°, ${pixelRatio.toFixed(2)} pixels to one`, async ({
    page,
  }) => {
    const size = { width: 900, height: 600, pixelRatio };
    const whole = only(await draw(page, ['crowded'], size, { bearing }));
    const sideLimitPx = Math.round(600 * pixelRatio);
    await limitWhole(page, sideLimitPx);
    const tiled = only(await draw(page, ['crowded'], { ...size, sideLimitPx }, { bearing }));
    expect([whole.tiled, tiled.tiled]).toEqual([false, true]);
    expect([tiled.widthPx, tiled.heightPx]).toEqual([900 * pixelRatio, 600 * pixelRatio]);
    expect(whole.problems.concat(tiled.problems)).toEqual([]);
    const other = only(await draw(page, ['crowded'], { ...size, sideLimitPx }, { bearing: bearing + 1 }));
    const least = difference(whole, other);
    expect(least, 'another view would be told apart').toBeGreaterThan(10);
    expect(difference(whole, tiled)).toBeLessThan(least / 10);
  });
}

test('where not even tiles can be had the picture is smaller, and says so', async ({ page }) => {
  await limitWhole(page, 600);
  const drawn = only(await draw(page, ['crowded'], { width: 900, height: 600, pixelRatio: 2, sideLimitPx: 600 }));
  expect([drawn.tiled, drawn.widthPx]).toEqual([false, 600]);
});

test('a tilted map has no tiles: where windows cannot be had either, the picture is smaller', async ({ page }) => {
  await limitWhole(page, 1200);
  const drawn = only(
    await draw(page, ['crowded'], { width: 900, height: 600, pixelRatio: 2, sideLimitPx: 1200 }, { pitch: 40 }),
  );
  expect([drawn.tiled, drawn.widthPx]).toEqual([false, 1200]);
});
