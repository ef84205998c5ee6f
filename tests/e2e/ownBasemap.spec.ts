/** A reader's own PMTiles file is drawn below our borders and labels, and credited. */
import { dropFile } from './dropFile.ts';
import { pmtilesFile } from './pmtilesFile.ts';
import { differingShare } from './pictures.ts';
import { expect, test } from './reader.ts';

test('a chosen file is drawn and named, and can be removed', async ({ reader }) => {
  await reader.open();
  const { page } = reader;
  const canvas = page.locator('.map-canvas canvas');
  const before = await canvas.screenshot();
  await page.locator('input[type="file"][accept=".pmtiles"]').setInputFiles({
    name: 'region.pmtiles',
    mimeType: 'application/octet-stream',
    buffer: pmtilesFile([200, 40, 160], 'Tiles by the test'),
  });
  await expect(page.getByText('region.pmtiles').first()).toBeVisible();
  await expect.poll(async () => differingShare(before, await canvas.screenshot())).toBeGreaterThan(0.3);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect.poll(async () => differingShare(before, await canvas.screenshot())).toBeLessThan(0.02);
});

test('a dropped file is drawn and credited with its own words, until it is removed', async ({ reader }) => {
  await reader.open();
  const { page } = reader;
  const credits = page.getByRole('group', { name: 'Credits of the map' });
  await dropFile(page, 'region.bin', pmtilesFile([40, 160, 200], 'Tiles by the test'));
  await expect(credits.getByText('Own basemap: region.bin')).toBeVisible();
  await expect(credits.getByText('Tiles by the test')).toBeVisible();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(credits.getByText('Tiles by the test')).toHaveCount(0);
});

test('a file that is no basemap is told so and changes nothing', async ({ reader }) => {
  await reader.open();
  const { page } = reader;
  await page.locator('input[type="file"][accept=".pmtiles"]').setInputFiles({
    name: 'letter.pmtiles',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('Dear reader'),
  });
  await expect(page.getByText(/“letter\.pmtiles” is not a PMTiles archive/)).toBeVisible();
});
