/** Table, charts and comparison over a million generated rows, as a reader uses them. */
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { expect, test } from './reader.ts';

const address = `http://127.0.0.1:${Number(process.env['E2E_PORT'] ?? 4183) + 2}/`;
const million = 1_000_000;

async function openDrawer(
  page: Page,
  { tab = 'table', rows = million, view = '' }: { tab?: string; rows?: number; view?: string } = {},
): Promise<Locator> {
  await page.goto('about:blank');
  await page.goto(`${address}?tab=${tab}&rows=${rows}#v=1${view}`);
  const drawer = page.locator('section.drawer');
  await expect(drawer).toBeVisible();
  return drawer;
}

const figure = (text: string | null): number => Number((/[\d,]+/.exec(text ?? '')?.[0] ?? '').replaceAll(',', ''));

async function shownOf(drawer: Locator): Promise<number> {
  return figure(await drawer.getByRole('status').first().textContent());
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

test('a million rows scroll to the end, sort and answer to the keyboard', async ({ page }) => {
  const drawer = await openDrawer(page);
  const grid = drawer.getByRole('grid');
  const shown = await shownOf(drawer);
  expect(shown).toBeGreaterThan(900_000);
  await expect(grid).toHaveAttribute('aria-rowcount', String(shown + 1));
  expect(await grid.getByRole('row').count()).toBeLessThan(60);

  await grid.focus();
  await page.keyboard.press('Control+End');
  await expect(grid.locator(`[aria-rowindex="${shown + 1}"]`)).toBeInViewport();
  const active = await grid.getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active}"]`)).toBeInViewport();
  await page.keyboard.press('Control+Home');
  await expect(grid.locator('[aria-rowindex="2"]')).toBeInViewport();

  const line = grid.getByRole('columnheader', { name: 'Line' });
  await line.click();
  await expect(line).toHaveAttribute('aria-sort', 'ascending');
  await line.click();
  await expect(line).toHaveAttribute('aria-sort', 'descending');
  await expect(grid.locator('[aria-rowindex="2"]').getByRole('gridcell').first()).toHaveText(
    (shown + 1).toLocaleString('en'),
  );

  await grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(grid.locator('[aria-rowindex="3"]')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(grid.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'ascending');
});

test('a week’s brush and a category narrow the table', async ({ page }) => {
  const drawer = await openDrawer(page, { tab: 'charts' });
  const battles = drawer.getByRole('button', { name: /^Battles/ });
  const before = figure(await battles.textContent());
  const plot = drawer.locator('.chart-brush');
  const box = await plot.boundingBox();
  if (!box) throw new Error('The weeks are not drawn.');
  await page.mouse.move(box.x + 20, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + 70, box.y + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => figure(await battles.textContent())).toBeLessThan(before / 2);

  await battles.click();
  await expect(battles).toHaveAttribute('aria-pressed', 'true');
  // Its own chart still tells of the others, and the other charts count only what is left.
  expect(figure(await drawer.getByRole('button', { name: /^Riots/ }).textContent())).toBeGreaterThan(0);
  const certain = figure(await battles.textContent());
  await drawer.getByRole('tab', { name: 'Table' }).click();
  await expect.poll(() => shownOf(drawer)).toBeLessThan(before / 2);
  expect(await shownOf(drawer)).toBeGreaterThanOrEqual(certain);
  const grid = drawer.getByRole('grid');
  expect(new Set(await grid.locator('[role=gridcell][aria-colindex="3"]').allTextContents())).toEqual(
    new Set(['Battles']),
  );
  await drawer.getByRole('button', { name: 'Remove filter: Battles' }).click();
  await expect.poll(() => shownOf(drawer)).toBeGreaterThan(certain * 1.5);
});

test('arrows move the ends of the window over the weeks, whichever way the page runs', async ({ page }) => {
  for (const [view, key] of [
    ['', 'ArrowLeft'],
    ['&lang=ar', 'ArrowRight'],
  ] as const) {
    const drawer = await openDrawer(page, { tab: 'charts', rows: 20_000, view });
    const end = drawer.getByRole('slider').nth(1);
    const start = Number(await end.getAttribute('aria-valuenow'));
    await end.focus();
    await page.keyboard.press(key);
    await expect.poll(async () => Number(await end.getAttribute('aria-valuenow'))).toBe(start - 7);
  }
});

test('rows leave as CSV, charts as drawings', async ({ page }) => {
  const drawer = await openDrawer(page, { rows: 3000 });
  const shown = await shownOf(drawer);
  const [rows] = await Promise.all([
    page.waitForEvent('download'),
    drawer.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(rows.suggestedFilename()).toMatch(/^generated-events_2019-04-01_2026-\d\d-\d\d_rows\.csv$/);
  const lines = (await textOf(rows)).split('\r\n');
  expect(lines[0]).toBe('\ufefflocation,notes,placed_as,is_position');
  expect(lines.length).toBe(shown + 2);
  await drawer.getByRole('tab', { name: 'Charts' }).click();
  await drawer.getByRole('button', { name: 'Save picture: By category' }).click();
  const [drawing] = await Promise.all([
    page.waitForEvent('download'),
    drawer.getByRole('button', { name: 'SVG drawing' }).click(),
  ]);
  const svg = await textOf(drawing);
  expect(svg).toContain('By category');
  expect(svg).toContain('Generated events');
  expect(svg).toMatch(/certain, [\d,]+ possible/);
});

test('the lists of the comparison count all, and a decision is kept', async ({ page }) => {
  const drawer = await openDrawer(page, { tab: 'reconcile', rows: 20_000 });
  const kind = (name: RegExp): Locator => drawer.getByRole('group', { name: 'Results' }).getByRole('button', { name });
  await kind(/^Near/).click();
  await expect(kind(/^Near/)).toHaveAttribute('aria-pressed', 'true');
  await expect(drawer.locator('.reconcile-entry')).toHaveCount(figure(await kind(/^Near/).textContent()));
  await drawer.getByRole('button', { name: 'Different', exact: true }).click();
  await drawer.getByRole('textbox', { name: 'Note' }).fill('another village');
  await drawer.getByRole('textbox', { name: 'Note' }).blur();
  await expect(drawer.getByRole('button', { name: '1 decision' })).toBeVisible();
  await drawer.getByRole('button', { name: /^Limits/ }).click();
  await drawer.getByRole('spinbutton', { name: 'Near: within km' }).fill('0');
  await page.keyboard.press('Escape');
  await openDrawer(page, { tab: 'reconcile', rows: 20_000 });
  await kind(/^Near/).click();
  await expect(drawer.getByRole('button', { name: 'Different', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(drawer.getByRole('textbox', { name: 'Note' })).toHaveValue('another village');
});

test('the drawer is resized by keys and closed again', async ({ page }) => {
  const drawer = await openDrawer(page, { rows: 1000 });
  const handle = drawer.getByRole('separator');
  const before = (await drawer.boundingBox())?.height ?? 0;
  await handle.focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(async () => (await drawer.boundingBox())?.height ?? 0).toBeGreaterThan(before + 8);
  await drawer.getByRole('tab', { name: 'Table' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(drawer.getByRole('tab', { name: 'Charts' })).toBeFocused();
  await drawer.getByRole('button', { name: 'Close table and charts' }).click();
  await expect(drawer).toBeHidden();
  await page.getByRole('button', { name: 'Table and charts' }).click();
  await expect(drawer).toBeVisible();
});

for (const view of ['', '&lang=ar&look=light']) {
  test(`nothing keeps a reader out of the drawer (${view || 'as it opens'})`, async ({ page }) => {
    for (const tab of ['table', 'charts', 'reconcile']) {
      const drawer = await openDrawer(page, { tab, rows: 5000, view });
      await expect(
        drawer
          .locator(
            { table: '.drawer-rows .drawer-row', charts: '.chart-drawn', reconcile: '.reconcile-table' }[tab] ?? '',
          )
          .first(),
      ).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('section.drawer').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
    }
  });
}
