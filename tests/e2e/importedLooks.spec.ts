/** What imported rows look like, kept as pictures, and what of them stands on a sheet. Renew the pictures with `npm run pictures`. */
import { readFileSync } from 'node:fs';
import { acledFile } from '../imports/acled.ts';
import { bringIn, csv, dialog } from './bringIn.ts';
import { expect, test, type Reader } from './reader.ts';

const tolerance = { maxDiffPixelRatio: 0.03, threshold: 0.3, animations: 'disabled' } as const;
const events = csv('events.csv', acledFile(3000));

/** Two frames after the map has nothing left to do. */
async function settle(reader: Reader): Promise<void> {
  await reader.page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
  });
  await reader.waitForMap();
}

async function show(reader: Reader, view: string): Promise<void> {
  await reader.page.evaluate((hash) => {
    window.location.hash = hash;
  }, `v=1&${view}`);
  await settle(reader);
}

async function shade(reader: Reader): Promise<void> {
  await reader.page.getByRole('button', { name: 'Table and charts', exact: true }).click();
  await reader.page.getByRole('tab', { name: 'Charts' }).click();
  await reader.page.getByRole('switch', { name: 'Shade governorates' }).check();
}

const ground =
  'off=incidents,detention,transfers,deployments,warnings,footprints,places&t=2019-10-01..2026-02-07&c=41.3,34.9,6.2';

test('points, cells and clusters of one set', async ({ reader }) => {
  test.slow();
  await reader.page.setViewportSize({ width: 1366, height: 768 });
  await reader.open(ground);
  await bringIn(reader, events);
  const map = reader.page.locator('.map-canvas canvas');
  for (const mode of ['points', 'density', 'clusters']) {
    await reader.page.getByLabel('Drawn as').selectOption(mode);
    for (const look of ['dark', 'light']) {
      await show(reader, `${ground}&look=${look}`);
      await expect(map).toHaveScreenshot(`imported-${mode}-${look}.png`, tolerance);
    }
  }
});

test('shaded governorates, with their legend beside the map, in both languages', async ({ reader }) => {
  await reader.page.setViewportSize({ width: 1366, height: 768 });
  await reader.open(ground);
  await bringIn(reader, events);
  await shade(reader);
  await expect(reader.page.getByRole('list', { name: 'Governorates by certain rows of events' }).first()).toBeVisible();
  await reader.page.getByRole('button', { name: 'Table and charts', exact: true }).click();
  await expect(reader.page.locator('section.drawer')).toBeHidden();
  for (const [look, language] of [
    ['dark', 'en'],
    ['light', 'ar'],
  ] as const) {
    await show(reader, `${ground}&look=${look}&lang=${language}`);
    await expect(reader.page).toHaveScreenshot(`shaded-${look}-${language}.png`, tolerance);
  }
});

test('a corridor along the border, on one side', async ({ reader }) => {
  await reader.page.setViewportSize({ width: 1200, height: 800 });
  await reader.open('t=2019-10-01..2026-02-07&km=50&side=iraq&c=41.3,34.9,6.2');
  await expect(reader.page.locator('.map-canvas canvas')).toHaveScreenshot('corridor-dark.png', tolerance);
});

test('a sheet carries the charts and the shading, and says what they count', async ({ reader }) => {
  await reader.open();
  await bringIn(reader, events);
  await shade(reader);
  await reader.page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog(reader).getByLabel('Format', { exact: true }).selectOption('svg');
  await dialog(reader).getByLabel('Size', { exact: true }).selectOption('a3-landscape');
  for (const chart of ['Rows by week', 'By governorate'])
    await dialog(reader).getByRole('checkbox', { name: chart, exact: true }).check();
  const [download] = await Promise.all([
    reader.page.waitForEvent('download', { timeout: 300_000 }),
    dialog(reader).getByRole('button', { name: 'Save file' }).click(),
  ]);
  const svg = readFileSync(await download.path(), 'utf8');
  const texts = [...svg.matchAll(/>([^<>]+)<\/(?:text|tspan)>/g)].map(([, text]) =>
    text?.replace(/[\u2066-\u2069]/g, '').trim(),
  );
  // A line of the key may be broken in two.
  const said = texts.join(' ');
  for (const text of [
    'Rows by week',
    'By governorate',
    'Certain',
    'Possible',
    'Governorates by certain rows of events',
  ])
    expect(said).toContain(text);
  expect(said).toMatch(/events · [^·]* certain, [^·]* possible/);
});
