/** Makes the pictures of the README from the built page: the first view, the board beside the map, a step of the briefing that comes with the data, and an exported sheet. */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumFlags, ensureChromium } from './chromium.ts';

const folder = '.github';
const server = await preview({ preview: { port: 4195, host: '127.0.0.1', strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] });
const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
const drawn = page.locator('.map-canvas[aria-busy="false"]');

async function openView(view: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`http://127.0.0.1:4195/#${view}`);
  await drawn.waitFor({ timeout: 120_000 });
}

await openView('v=2&t=2026-01-10..2026-02-07&sel=shaddadi-escape-2026-01-19');
await page.screenshot({ path: `${folder}/border-brief.png` });

await openView('v=2&board=beside');
await page.getByRole('region', { name: 'Control' }).waitFor();
await page.screenshot({ path: `${folder}/board.png` });

await openView('v=2');
await page.getByRole('button', { name: 'Briefing', exact: true }).click();
await page.getByRole('button', { name: /^Open “/ }).click();
await page.getByRole('button', { name: 'Present', exact: true }).click();
const caption = page.locator('.present-caption');
await caption.getByText('1 of ').waitFor();
await drawn.waitFor({ timeout: 120_000 });
await page.keyboard.press('PageDown');
await caption.getByText('2 of ').waitFor();
await drawn.waitFor({ timeout: 120_000 });
await page.screenshot({ path: `${folder}/briefing.png` });

await openView('v=2&t=2026-01-10..2026-02-07');
await page.getByRole('button', { name: 'Export', exact: true }).click();
const download = page.waitForEvent('download', { timeout: 120_000 });
await page.getByRole('button', { name: 'Save file' }).click();
await (await download).saveAs(`${folder}/sheet.png`);

await browser.close();
await server.close();
