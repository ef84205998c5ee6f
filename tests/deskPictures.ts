/** Makes the pictures of “Add a report” in the user guide from the built page: an invented report from paste to slide. */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumFlags, ensureChromium } from './chromium.ts';
import { inventedReport } from './unit/drafts/inventedReport.ts';

const folder = 'src/guide/pictures';
const port = Number(process.env['E2E_PORT'] ?? 4195);
mkdirSync(folder, { recursive: true });
const server = await preview({ preview: { port, host: '127.0.0.1', strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] });
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
const drawn = page.locator('.map-canvas[aria-busy="false"]');
const picture = async (name: string): Promise<void> => {
  await drawn.waitFor({ timeout: 120_000 });
  await page.screenshot({ path: `${folder}/${name}.png` });
};
const accept = page.getByRole('button', { name: 'Accept', exact: true });

await page.goto(`http://127.0.0.1:${port}/#v=1&t=2026-01-10..2026-03-05`);
await drawn.waitFor({ timeout: 120_000 });
await page.getByRole('button', { name: 'Add a report', exact: true }).click();
await page.getByLabel('Text of the report').fill(inventedReport);
await picture('desk-paste');
await page.getByRole('button', { name: 'Read the report' }).click();
await page.getByLabel('Publisher in Arabic').fill('جريدة الحدود');
await picture('desk-source');
await page.getByRole('button', { name: 'Use this source' }).click();
await page.locator('.desk-statement').first().waitFor();
await picture('desk-statement');
for (let left = await page.locator('.desk-statement').count(); left > 0; left -= 1) {
  await page.locator('.desk-bar button[type="submit"]:enabled').waitFor();
  await accept.click();
  await page
    .locator(`.desk-statement[data-state="open"]`)
    .nth(left - 1)
    .waitFor({ state: 'detached' });
}
await page.getByRole('tab', { name: /^Draft/ }).click();
await page.getByText('The data check finds nothing wrong with these changes.').waitFor();
await picture('desk-draft');
await page.getByRole('button', { name: 'Add a step “What changed”' }).click();
await page.getByRole('list', { name: 'Steps' }).getByRole('button').first().click();
await picture('desk-briefing');

await browser.close();
await server.close();
