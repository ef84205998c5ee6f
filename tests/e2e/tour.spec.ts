/** What a reader does at the wall, in the reader's words, with the network off. */
import { expect, test } from './reader.ts';

test('opens on the whole story: map, counts, list and sources', async ({ reader }) => {
  await reader.open();
  const { page } = reader;
  await expect(page).toHaveTitle(/Border Brief/);
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /shown of 62/ })
      .first(),
  ).toBeVisible();
  await expect(reader.rows.first()).toBeVisible();
  await expect(page.getByText('© OpenStreetMap contributors (ODbL)').first()).toBeVisible();
  await expect(page.getByText(/data to 12 Feb 2026/).first()).toBeVisible();
});

test('says who says so: claims with source, paragraph and grade', async ({ reader }) => {
  await reader.open('sel=shaddadi-escape-2026-01-19');
  const card = reader.page.getByRole('article', { name: /Escape from al-Shaddadi prison/ });
  await expect(reader.row('Escape from al-Shaddadi prison')).toBeInViewport();
  await expect(card.getByText('Syrian Democratic Forces', { exact: false }).first()).toBeVisible();
  await expect(card.getByText(/¶\s*8/).first()).toBeVisible();
  await expect(card.getByText(/1,500/).first()).toBeVisible();
  await expect(card.getByText(/D[1-6]/).first()).toBeVisible();
});

test('narrows the window by date, and list and counts follow', async ({ reader }) => {
  await reader.open('t=2019-10-01..2019-10-31');
  await expect(reader.row('Escape from Ain Issa camp')).toBeVisible();
  await expect(reader.row('Escape from al-Shaddadi prison')).toHaveCount(0);
  const end = reader.page.getByRole('slider', { name: /End|Last|Until|To/i }).first();
  await end.focus();
  await end.press('End');
  await expect(end).toHaveAttribute('aria-valuetext', /12 February 2026/);
  await expect.poll(() => reader.page.evaluate(() => window.location.hash)).toMatch(/t=2019-10-01\.\.2026-02-12/);
});

test('keeps to what was known on a day', async ({ reader }) => {
  await reader.open('known=2019-10-31');
  await expect(reader.row('Escape from Ain Issa camp')).toBeVisible();
  await expect(reader.row('Escape from al-Shaddadi prison')).toHaveCount(0);
});

test('finds al-Hol in any script', async ({ reader }) => {
  await reader.open();
  for (const query of ['al-Hol', 'Al-Hawl', 'الهول']) {
    const search = reader.page.getByRole('combobox', { name: /Search/i });
    await search.fill(query);
    await expect(reader.page.getByRole('option', { name: /Hol/ }).first()).toBeVisible();
    await search.press('Escape');
    await search.fill('');
  }
});

test('a link brings the same view back', async ({ reader }) => {
  await reader.open(
    't=2026-01-10..2026-02-07&kind=incident&off=warnings&sel=qaim-detonation-2026-02-06&lang=ar&look=light',
  );
  const { page } = reader;
  await expect(page.locator('body')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await reader.expectAddress(/kind=incident/);
  const before = await page.evaluate(() => window.location.hash);
  await page.reload();
  await reader.waitForMap();
  await reader.expectAddress(/lang=ar/);
  expect(await page.evaluate(() => window.location.hash)).toBe(before);
});

test('a canvas draws the brackets of an Arabic page as it is told to, for the map turns them itself', async ({
  reader,
}) => {
  await reader.open('lang=ar');
  const shape = await reader.page.evaluate(() => {
    const context = new OffscreenCanvas(60, 60).getContext('2d');
    if (!context) return 'no canvas';
    context.font = '40px sans-serif';
    context.fillText('(', 20, 45);
    const { data } = context.getImageData(0, 0, 60, 60);
    const inked = (row: number): number =>
      Array.from({ length: 60 }, (_, x) => x).find((x) => (data[(row * 60 + x) * 4 + 3] ?? 0) > 127) ?? 60;
    const rows = Array.from({ length: 60 }, (_, row) => row).filter((row) => inked(row) < 60);
    const middle = rows[Math.floor(rows.length / 2)] ?? 0;
    return inked(middle) < inked(rows[0] ?? 0) ? 'bulges to the left' : 'bulges to the right';
  });
  expect(shape).toBe('bulges to the left');
});

test('a damaged link opens and says what it left out', async ({ reader }) => {
  await reader.open('look=light&mode=film&sel=nobody');
  await expect(reader.page.locator('html')).toHaveAttribute('data-flavour', 'light');
  await expect(reader.page.getByText('mode=film')).toBeVisible();
  await expect(reader.page.getByText('sel=nobody')).toBeVisible();
});

test('the keyboard alone is enough', async ({ reader }) => {
  await reader.open();
  const { page } = reader;
  await reader.list.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(reader.rows.and(page.locator('[aria-selected="true"]'))).toHaveCount(1);
  await page.keyboard.press(']');
  await expect(reader.rows.and(page.locator('[aria-selected="true"]'))).toHaveCount(1);
  await page.keyboard.press('d');
  await expect(page.locator('html')).toHaveAttribute('data-flavour', 'light');
  await page.keyboard.press('a');
  await expect(page.locator('body')).toHaveAttribute('dir', 'rtl');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a click on a mark chooses its record', async ({ reader }) => {
  await reader.open('t=2026-01-27..2026-01-27&kind=incident&c=43.3,33.42,9');
  const canvas = reader.page.locator('.map-canvas canvas');
  const box = await canvas.boundingBox();
  if (!box) throw new Error('The map has no size.');
  await canvas.click({ position: { x: box.width / 2, y: box.height / 2 } });
  await reader.expectAddress(/sel=ramadi-arrest-2026-01-27/);
});
