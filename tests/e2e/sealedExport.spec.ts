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

test('a locked and signed file shows nothing before its password, and then who signed it', async ({
  reader,
  page,
  context,
}) => {
  await reader.open('t=2026-01-10..2026-02-07&kind=incident');
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Format', { exact: true }).selectOption({ label: 'The page as one sealed file (HTML)' });
  const save = dialog.getByRole('button', { name: 'Save file' });
  await dialog.getByLabel('Lock with a password').check();
  await dialog.getByLabel('Password', { exact: true }).fill('four random words');
  await expect(save, 'the password is asked for twice').toBeDisabled();
  await dialog.getByLabel('Password again').fill('four random words');
  await dialog.getByLabel('Sign', { exact: true }).check();
  await dialog.getByLabel('Name of the signer').fill('Desk West');
  const key = await dialog
    .getByText(/^Your key/)
    .locator('bdi')
    .filter({ hasText: /[0-9a-f]{4} / })
    .textContent();
  await page.screenshot({ path: 'tests/output/sealed/choices.png' });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  await download.saveAs('tests/output/sealed/locked.html');

  await context.setOffline(true);
  const second = await context.newPage();
  await second.goto(pathToFileURL('tests/output/sealed/locked.html').href);
  const field = second.getByLabel(/This file is locked/);
  await field.fill('four random worlds');
  await second.keyboard.press('Enter');
  await expect(second.getByText('This password does not open the file.')).toBeVisible();
  expect(await second.content()).not.toContain('kind=incident');
  await second.screenshot({ path: 'tests/output/sealed/lock.png' });
  await field.fill('four random words');
  await second.keyboard.press('Enter');
  await new Reader(second).waitForMap();
  await expect.poll(() => second.evaluate(() => window.location.hash)).toMatch(/kind=incident/);
  await second.getByRole('button', { name: 'Sealed, signed by Desk West' }).click();
  await expect(second.getByRole('dialog').getByText(key ?? 'no key', { exact: true })).toBeVisible();
});
