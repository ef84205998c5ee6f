/** The five places: named on the map, reached by chips, with their records; and what the map says under the pointer. */
import { expect, test } from './reader.ts';

test('a chip goes to its place and lists what is known there; the map says where somewhere is', async ({ reader }) => {
  await reader.open();
  const { page } = reader;
  await page.getByRole('group', { name: 'Places' }).getByRole('button', { name: 'Ar-Rutbah' }).click();
  const list = page.getByRole('region', { name: 'Ar-Rutbah' });
  await expect(list.getByRole('heading', { name: /Somewhere in the district/ })).toBeVisible();
  await expect(list.getByRole('button', { name: /Weapons cache/ })).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.location.hash)).toMatch(/c=40\.\d+,3[23]\.\d+,[89]/);
  await reader.waitForMap();
  const map = page.locator('.map-canvas canvas').first();
  const box = await map.boundingBox();
  if (!box) throw new Error('The map has no box.');
  // The town lies in the middle of what the chip goes to; its name is beside it.
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator('.map-hover')).toContainText('Ar-Rutbah');
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
});

test('search lights up a district', async ({ reader }) => {
  await reader.open('lang=ar');
  const search = reader.page.getByRole('combobox').first();
  await search.fill('الحضر');
  await reader.page.getByRole('option', { name: /^قضاء الحضر/ }).click();
  await expect(reader.page.getByRole('heading', { name: /قضاء الحضر/ }).first()).toBeVisible();
});
