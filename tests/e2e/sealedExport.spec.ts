/** The page makes a sealed file of itself, and so does that file: both open from the disk with the view that was shown, whole. */
import type { Page } from '@playwright/test';
import { pathToFileURL } from 'node:url';
import { expect, Reader, test } from './reader.ts';

async function saveSealed(page: Page, to: string): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page
    .getByRole('dialog')
    .getByLabel('Format', { exact: true })
    .selectOption({ label: 'The page as one sealed file (HTML)' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Save file' }).click(),
  ]);
  await download.saveAs(to);
}

test('a sealed file made by the page, and one made by that file, open whole with their view', async ({
  reader,
  page,
  context,
}) => {
  await reader.open('t=2026-01-10..2026-02-07&kind=incident&look=light');
  await reader.expectAddress(/kind=incident/);
  await page.getByRole('button', { name: 'Briefing', exact: true }).click();
  await page.getByRole('button', { name: /^Open “/ }).click();
  await expect(page.getByRole('list', { name: 'Steps' }).getByRole('listitem')).toHaveCount(9);
  await saveSealed(page, 'tests/output/sealed/first.html');
  await context.setOffline(true);
  const second = await context.newPage();
  await second.goto(pathToFileURL('tests/output/sealed/first.html').href);
  await new Reader(second).waitForMap();
  await expect(second.getByText('Sealed, unmodified')).toBeVisible();
  await expect(
    second.getByRole('list', { name: 'Steps' }).getByRole('listitem'),
    'the open briefing goes with the page',
  ).toHaveCount(9);
  await expect
    .poll(() => second.evaluate(() => window.location.hash))
    .toMatch(/t=2026-01-10\.\.2026-02-07.*kind=incident/);
  await saveSealed(second, 'tests/output/sealed/second.html');
  await second.goto(pathToFileURL('tests/output/sealed/second.html').href);
  await new Reader(second).waitForMap();
  await expect(second.getByText('Sealed, unmodified')).toBeVisible();
  await expect.poll(() => second.evaluate(() => window.location.hash)).toMatch(/kind=incident/);
});
