/** When something is broken the page still opens, says what and why, and shows the rest. */
import { chromium } from '@playwright/test';
import { chromiumFlags, ensureChromium } from '../chromium.ts';
import { differingShare } from './pictures.ts';
import { expect, test } from './reader.ts';

test.describe('bad data', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('a missing file: the rest is drawn, and the issue names file and remedy', async ({ reader }) => {
    await reader.page.route('**/data/warnings.geojson', (route) => route.fulfill({ status: 404, body: '' }));
    await reader.open();
    await expect(reader.rows.first()).toBeVisible();
    await reader.page.getByRole('button', { name: 'Show the issues' }).click();
    await expect(reader.page.getByRole('dialog').getByText('warnings.geojson').first()).toBeVisible();
  });

  test('one bad record: it is named and left out', async ({ reader }) => {
    await reader.page.route('**/data/incidents.geojson', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({ response, body: text.replace('"when": "2026-02-02~/2026-02-05"', '"when": "5 February"') });
    });
    await reader.open();
    await reader.page.getByRole('button', { name: 'Show the issues' }).click();
    const dialog = reader.page.getByRole('dialog');
    await expect(dialog.getByText('rutbah-cache-2026-02-05').first()).toBeVisible();
    await expect(dialog.getByText('5 February').first()).toBeVisible();
    await reader.page.keyboard.press('Escape');
    await expect(reader.row('Weapons cache found')).toHaveCount(0);
    await expect(reader.row('Man with an explosive belt')).toBeVisible();
  });

  test('no data at all: the page says so', async ({ reader }) => {
    await reader.page.route('**/data/**', (route) => route.fulfill({ status: 404, body: '' }));
    await reader.page.goto('/');
    await expect(reader.page.getByText('The records could not be read').first()).toBeVisible();
  });
});

test('no WebGL: list and details go on without the map', async ({ baseURL }) => {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumFlags.filter((flag) => !/angle|swiftshader/.test(flag)), '--disable-3d-apis'],
  });
  const page = await browser.newPage();
  await page.goto(`${baseURL ?? ''}#v=1&sel=shaddadi-escape-2026-01-19`);
  await expect(page.getByText('No map on this device').first()).toBeVisible();
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await expect(page.getByText(/1,500/).first()).toBeVisible();
  await browser.close();
});

test('a lost graphics context comes back with everything drawn', async ({ reader }) => {
  await reader.open('t=2026-01-10..2026-02-07');
  const canvas = reader.page.locator('.map-canvas canvas');
  const before = await canvas.screenshot();
  await canvas.evaluate((element: HTMLCanvasElement) => {
    const extension = element.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    // A context may only come back once the news of its loss has been heard by all.
    element.addEventListener('webglcontextlost', () => setTimeout(() => extension?.restoreContext()), { once: true });
    extension?.loseContext();
  });
  await expect
    .poll(async () => differingShare(before, await canvas.screenshot()), { timeout: 300_000 })
    .toBeLessThan(0.01);
});
