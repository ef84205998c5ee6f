/** Makes the picture of the README from the built page. */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumFlags, ensureChromium } from './chromium.ts';

const server = await preview({ preview: { port: 4195, host: '127.0.0.1', strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] });
const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
await page.goto('http://127.0.0.1:4195/#v=1&t=2026-01-10..2026-02-07&sel=shaddadi-escape-2026-01-19');
await page.locator('.map-canvas[aria-busy="false"]').waitFor({ timeout: 120_000 });
await page.screenshot({ path: '.github/border-brief.png' });
await browser.close();
await server.close();
