/** Imported sets on a real map: what is drawn, seen in pixels. */
import { contractPage } from './ports.ts';
import { PNG } from 'pngjs';
import type { Page } from '@playwright/test';
import type { SpotName } from '../contract/page/importedStage.ts';
import { expect, test } from './reader.ts';

type Colour = readonly [red: number, green: number, blue: number];

interface Sight {
  readonly centre: Colour;
  readonly edge: Colour;
}

async function open(page: Page): Promise<void> {
  await page.goto(`${contractPage}#imported`);
  await expect(page).toHaveTitle('ready', { timeout: 300_000 });
}

/** The middle of a mark and its ring (radius 10 pixels), at each spot. */
async function look(page: Page, picture?: Buffer): Promise<Readonly<Record<SpotName, Sight>>> {
  const spots = await page.evaluate(() => window.imported?.spots());
  const png = PNG.sync.read(picture ?? (await page.locator('#stage canvas').screenshot()));
  const at = (x: number, y: number): Colour => {
    const index = (Math.round(y) * png.width + Math.round(x)) * 4;
    return [png.data[index] ?? 0, png.data[index + 1] ?? 0, png.data[index + 2] ?? 0];
  };
  return Object.fromEntries(
    Object.entries(spots ?? {}).map(([name, { x, y }]) => [name, { centre: at(x, y), edge: at(x + 8, y) }]),
  ) as Record<SpotName, Sight>;
}

const show = (page: Page, from: number, to: number, hidden: readonly number[] = []): Promise<void> =>
  page.evaluate(async ([first, last, rows]) => window.imported?.show(first, last, rows), [from, to, hidden] as const);

const bright = 150;
const dim = 60;

test('rows come and go with the window and the mask', async ({ page }) => {
  await open(page);
  await show(page, 100, 110);
  expect((await look(page)).certain.centre[0]).toBeGreaterThan(bright);
  expect((await look(page)).later.centre).toEqual([0, 0, 0]);
  await show(page, 195, 205);
  expect((await look(page)).certain.centre).toEqual([0, 0, 0]);
  expect((await look(page)).later.centre[1]).toBeGreaterThan(bright);
  // Its slice begins before the window, its latest day too: the shader drops it.
  await show(page, 106, 110);
  expect((await look(page)).possible.edge).toEqual([0, 0, 0]);
  await show(page, 100, 110, [2]);
  expect((await look(page)).certain.centre).toEqual([0, 0, 0]);
  expect((await look(page)).possible.edge[1]).toBeGreaterThan(bright);
});

test('certain marks are filled, possible ones are rings, and a row of a district has no mark', async ({ page }) => {
  await open(page);
  await show(page, 100, 110);
  const { certain, possible, undated, coarse } = await look(page);
  expect(certain.centre[0]).toBeGreaterThan(bright);
  expect(possible.centre[1]).toBeLessThan(dim);
  expect(possible.edge[1]).toBeGreaterThan(bright);
  expect(undated.centre[0]).toBeLessThan(dim);
  expect(undated.edge[0]).toBeGreaterThan(bright);
  expect([coarse.centre, coarse.edge]).toEqual([
    [0, 0, 0],
    [0, 0, 0],
  ]);
});

test('marks stand where the map says they do, turned and tilted, and in a picture for export', async ({ page }) => {
  await open(page);
  await show(page, 100, 110);
  await page.evaluate(async () => window.imported?.turn(37, 40));
  const tilted = await look(page);
  expect(tilted.certain.centre[0]).toBeGreaterThan(bright);
  expect(tilted.possible.centre[1]).toBeLessThan(dim);
  const address = (await page.evaluate(async () => window.imported?.picture())) ?? '';
  const picture = await look(page, Buffer.from(address.split(',')[1] ?? '', 'base64'));
  expect(picture.certain.centre[0]).toBeGreaterThan(bright);
  expect(picture.possible.centre[1]).toBeLessThan(dim);
  expect(picture.later.centre).toEqual([0, 0, 0]);
});

/** Where the red of a mark has its middle, in pixels from the corner of the map; pixels count by their middles. */
async function middleOfRed(page: Page, around: { x: number; y: number }): Promise<{ x: number; y: number }> {
  const png = PNG.sync.read(await page.locator('#stage canvas').screenshot());
  let [sum, sumX, sumY] = [0, 0, 0];
  for (let y = Math.round(around.y) - 20; y < around.y + 20; y += 1) {
    for (let x = Math.round(around.x) - 20; x < around.x + 20; x += 1) {
      const red = png.data[(y * png.width + x) * 4] ?? 0;
      [sum, sumX, sumY] = [sum + red, sumX + red * (x + 0.5), sumY + red * (y + 0.5)];
    }
  }
  return { x: sumX / sum, y: sumY / sum };
}

test('marks are right to a fraction of a pixel at any zoom', async ({ page }) => {
  await open(page);
  await show(page, 100, 110, [0, 1, 3]);
  for (const zoom of [6, 9, 12]) {
    await page.evaluate(async (to) => window.imported?.goTo('certain', to), zoom);
    const at = (await page.evaluate(() => window.imported?.spots().certain)) ?? { x: 0, y: 0 };
    const middle = await middleOfRed(page, at);
    expect(Math.hypot(middle.x - at.x, middle.y - at.y), `zoom ${zoom}`).toBeLessThan(0.15);
  }
});

test('cells are full where a row is certain and faint where it is possible, tilted, in a picture and after the context was lost', async ({
  page,
}) => {
  await open(page);
  const cells = (from: number, to: number): Promise<void> =>
    page.evaluate(async ([first, last]) => window.imported?.show(first, last, [], 'cells'), [from, to] as const);
  const expectCells = (sights: Readonly<Record<SpotName, Sight>>): void => {
    expect(sights.certain.centre[0]).toBeGreaterThan(bright);
    expect(sights.possible.centre[0]).toBeGreaterThan(20);
    expect(sights.possible.centre[0]).toBeLessThan(dim);
    expect(sights.later.centre).toEqual([0, 0, 0]);
  };
  await cells(195, 205);
  expect((await look(page)).later.centre[0]).toBeGreaterThan(bright);
  await cells(100, 110);
  expectCells(await look(page));
  await page.evaluate(async () => window.imported?.turn(37, 40));
  expectCells(await look(page));
  const address = (await page.evaluate(async () => window.imported?.picture())) ?? '';
  expectCells(await look(page, Buffer.from(address.split(',')[1] ?? '', 'base64')));
  await page.evaluate(async () => window.imported?.lose());
  expectCells(await look(page));
});

test('rows are back after the graphics context was lost', async ({ page }) => {
  await open(page);
  await show(page, 100, 110);
  await page.evaluate(async () => window.imported?.lose());
  expect((await look(page)).certain.centre[0]).toBeGreaterThan(bright);
  await show(page, 195, 205);
  expect((await look(page)).later.centre[1]).toBeGreaterThan(bright);
});
