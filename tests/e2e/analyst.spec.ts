/** An analyst with a UCDP export: what lies within 25 km of the border, by week, by actor, and which of it do the reports hold already? */
import type { Locator } from '@playwright/test';
import { ucdpEvents, ucdpFile } from '../imports/ucdp.ts';
import { bringIn, csv } from './bringIn.ts';
import { expect, test } from './reader.ts';

const figure = (text: string | null): number => Number((/[\d,]+/.exec(text ?? '')?.[0] ?? '').replaceAll(',', ''));

/** One event that the records know: the end of the fight for Baghouz, some hundred metres off and with a date of its own. */
const baghouz = {
  ...ucdpEvents(1)[0]?.cells,
  id: '900001',
  type_of_violence: '1',
  side_a: 'Syrian Democratic Forces',
  side_b: 'IS',
  adm_1: 'Deir ez-Zor',
  country: 'Syria',
  where_prec: '1',
  latitude: '34.455000',
  longitude: '40.945000',
  geom_wkt: 'POINT (40.945000 34.455000)',
  date_prec: '1',
  date_start: '2019-03-23 00:00:00.000',
  date_end: '2019-03-23 00:00:00.000',
  best: '12',
  high: '20',
  low: '10',
} as Record<string, string>;

test('within 25 km of the border, by week, by actor, and against the records', async ({ reader }) => {
  test.slow();
  const { page } = reader;
  await reader.open('t=2013-01-01..2026-02-07');
  await bringIn(reader, csv('GEDEvent.csv', ucdpFile(600, 5, [baghouz])));
  await page.getByRole('button', { name: 'Table and charts', exact: true }).click();
  const drawer = page.locator('section.drawer');
  const shown = async (): Promise<number> => figure(await drawer.getByRole('status').first().textContent());
  await expect.poll(shown).toBe(601);

  await page.getByRole('button', { name: /^Filters/ }).click();
  const slider = page.getByRole('dialog').getByRole('slider', { name: 'Distance from the border' });
  await slider.focus();
  for (let stop = 0; stop < 9; stop += 1) await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('dialog').getByText('Possibly within 25 km')).toBeVisible();
  await page.keyboard.press('Escape');
  await reader.expectAddress(/km=25/);
  // Rows that their file places no better than a district may lie inside: they stay, as possible.
  await expect.poll(shown).toBeLessThan(600);
  const near = await shown();
  expect(near).toBeGreaterThan(1);

  await drawer.getByRole('tab', { name: 'Charts' }).click();
  const bar = (chart: string, name: RegExp): Locator =>
    drawer.getByRole('region', { name: chart }).getByRole('button', { name });
  await expect(bar('By distance to the border', /^0/).first()).toBeVisible();
  const actor = drawer.getByRole('button', { name: /^Syrian Democratic Forces/ });
  await actor.click();
  await expect(actor).toHaveAttribute('aria-pressed', 'true');
  await drawer.getByRole('tab', { name: 'Table' }).click();
  await expect.poll(shown).toBe(1);
  await expect(drawer.getByRole('grid').locator('[aria-rowindex="2"]')).toContainText('23 Mar 2019');
  await drawer.getByRole('button', { name: /^Remove filter: Syrian/ }).click();
  await expect.poll(shown).toBe(near);

  await drawer.getByRole('tab', { name: 'Reconcile' }).click();
  const same = drawer.getByRole('group', { name: 'Results' }).getByRole('button', { name: /^Same/ });
  await expect(same).toContainText('1');
  await same.click();
  await expect(drawer.locator('.reconcile-entry')).toHaveCount(1);
  await expect(drawer.locator('.reconcile-entry')).toContainText('Baghouz');
});
