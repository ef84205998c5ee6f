/** What lies how far: a corridor, an outline, lines and rings, by pointer and by keyboard, in the link and on the sheet. */
import { readFileSync } from 'node:fs';
import { expect, test, type Reader } from './reader.ts';

const legend = (reader: Reader) => reader.page.getByRole('list', { name: /Distances/ });
const address = (reader: Reader): Promise<string> => reader.page.evaluate(() => window.location.hash);

test('a corridor on one side narrows list and map, says so, and leaves the page with the file', async ({ reader }) => {
  await reader.open('t=2026-01-10..2026-02-07');
  const all = await reader.rows.count();
  await reader.open('t=2026-01-10..2026-02-07&km=25&side=iraq');
  await expect(legend(reader)).toContainText('Within 25 km of the border, in Iraq');
  const near = await reader.rows.count();
  expect(near).toBeGreaterThan(0);
  expect(near).toBeLessThan(all);
  await expect(reader.row(/possible/), 'a place known to its district only may lie outside').toBeVisible();
  await reader.page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = reader.page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel('Format', { exact: true }).selectOption({ label: 'Drawing (SVG)' });
  const [download] = await Promise.all([
    reader.page.waitForEvent('download', { timeout: 300_000 }),
    dialog.getByRole('button', { name: 'Save file' }).click(),
  ]);
  const svg = readFileSync(await download.path(), 'utf8');
  // Lines are broken where the column ends.
  const read = Array.from(svg.matchAll(/<text[^>]*>([^<]*)/g), ([, line]) => line).join(' ');
  expect(read).toContain('Within 25 km of the border');
  expect(read).toContain('in Iraq, at most 25 km from the border');
});

test('a line is measured by coordinates and an outline by clicks; the outline filters, and the link brings both back', async ({
  reader,
}) => {
  await reader.open('t=2026-01-10..2026-02-07&c=42.1,34.6,6.5');
  const { page } = reader;
  await page.getByRole('button', { name: 'Measure', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Measure a line' }).click();
  const line = page.getByRole('region', { name: 'Measure a line' });
  await line.getByLabel(/^Coordinates/).fill('34.39, 40.99');
  await line.getByRole('button', { name: 'Add the point' }).click();
  await line.getByLabel(/^Coordinates/).fill('nowhere');
  await page.keyboard.press('Enter');
  await expect(line.getByRole('alert')).toContainText('Not a valid position');
  await line.getByLabel(/^Coordinates/).fill('33.31, 44.37');
  await page.keyboard.press('Enter');
  await expect(line.getByText('334 km in 1 segment, initial bearing 110°')).toBeVisible();
  await line.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('list', { name: 'Measured' }).getByRole('listitem')).toHaveCount(1);

  await page.getByRole('button', { name: 'Measure', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Measure an area' }).click();
  const box = await page.locator('.map-canvas').boundingBox();
  if (!box) throw new Error('There is no map.');
  for (const [x, y] of [
    [0.45, 0.2],
    [0.8, 0.2],
    [0.8, 0.7],
    [0.45, 0.7],
    [0.6, 0.9],
  ] as const)
    await page.mouse.click(box.x + box.width * x, box.y + box.height * y);
  const area = page.getByRole('region', { name: 'Measure an area' });
  await area.getByRole('button', { name: 'Undo last point' }).click();
  await expect(area.getByText(/km², outline/)).toBeVisible();
  await area.getByRole('button', { name: 'Finish' }).click();
  const before = await reader.rows.count();
  await page.getByRole('button', { name: 'Show only what lies inside' }).click();
  await expect.poll(() => reader.rows.count()).toBeLessThan(before);
  await reader.expectAddress(/in=.*draw=line:40\.99,34\.39~44\.37,33\.31!area:/);
  const link = await address(reader);

  await page.goto('about:blank');
  await page.goto(`/${link}`);
  await reader.waitForMap();
  await expect(page.getByRole('list', { name: 'Measured' }).getByRole('listitem')).toHaveCount(2);
  await expect(legend(reader)).toContainText('Outline used as a filter');
  expect(await reader.rows.count()).toBeLessThan(before);
  await page.getByRole('button', { name: 'Remove', exact: true }).first().click();
  await expect(page.getByRole('list', { name: 'Measured' }).getByRole('listitem')).toHaveCount(1);
});

test('the details name what lies nearest, as ranges, and draw rings around a place', async ({ reader }) => {
  await reader.open('t=2026-01-10..2026-02-07&sel=shaddadi-escape-2026-01-19');
  const { page } = reader;
  const heading = page.getByRole('heading', { name: 'Nearest among the records shown' });
  await expect(heading).toBeVisible();
  await page.getByRole('button', { name: 'Range rings around it' }).click();
  await expect(page.getByRole('list', { name: 'Measured' })).toContainText('Rings at 10 km, 25 km and 50 km');
  await reader.expectAddress(/draw=rings:/);
});
