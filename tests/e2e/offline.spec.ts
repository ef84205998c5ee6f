/** After one visit the page works without its host; a new version is offered, waits, and comes whole or not at all. */
import { appendFileSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { preview, type PreviewServer } from 'vite';
import { writeServiceWorker } from '../../src/pipeline/serviceWorker.ts';
import { securityHeaders } from '../../src/pipeline/securityHeaders.ts';
import { expect, test } from './reader.ts';

const folder = 'tests/output/hosted';
const port = 4187;
const address = `http://127.0.0.1:${port}/`;

test.use({ serviceWorkers: 'allow' });

let server: PreviewServer;

async function host(): Promise<void> {
  server = await preview({
    configFile: false,
    root: '.',
    build: { outDir: folder },
    preview: { port, host: '127.0.0.1', strictPort: true, headers: { ...securityHeaders } },
    logLevel: 'error',
  });
}

test.beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist', folder, { recursive: true });
  await host();
});

test.afterEach(async () => {
  await server.close();
});

/** Data that say the same in other bytes: another version of the data, and so of the page. */
function changeData(): void {
  appendFileSync(join(folder, 'data/actors.json'), '\n');
}

test('works after one visit with its host gone, exports included', async ({ reader, page, context }) => {
  await page.goto(address);
  await reader.waitForMap();
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await server.close();
  await page.reload();
  await reader.waitForMap();
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  expect(await reader.rows.count()).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'About' }).click();
  const [licences] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: /^Licence texts/ }).click(),
  ]);
  await expect(licences.getByText('SIL OPEN FONT LICENSE').first()).toBeVisible();
  await licences.close();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('dialog').getByLabel('Format', { exact: true }).selectOption({ label: 'Data (GeoJSON)' });
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Save file' }).click(),
  ]);
});

test('offers a new version, waits for the reader, then shows all of it', async ({ reader, page }) => {
  const version = async (): Promise<string | null> => {
    await page.getByRole('button', { name: 'About' }).click();
    const text = await page.getByRole('dialog').locator('.code').last().textContent();
    await page.keyboard.press('Escape');
    return text;
  };
  await page.goto(address);
  await reader.waitForMap();
  await page.evaluate(async () => navigator.serviceWorker.ready);
  const first = await version();
  changeData();
  await page.reload();
  await reader.waitForMap();
  expect(await version(), 'replaced data alone never mix with a kept page').toBe(first);

  await writeServiceWorker(folder);
  await page.reload();
  await reader.waitForMap();
  await expect(page.getByText('A new version is ready.')).toBeVisible();
  expect(await version(), 'nothing is forced').toBe(first);
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Use the new version' }).click()]);
  await reader.waitForMap();
  expect(await version()).not.toBe(first);
});

test('a page that stays open hears of a new version when its network is back', async ({ reader, page }) => {
  await page.goto(address);
  await reader.waitForMap();
  await page.evaluate(async () => navigator.serviceWorker.ready);
  changeData();
  await writeServiceWorker(folder);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByText('A new version is ready.')).toBeVisible();
});

test('a host whose files do not match its list gets no new version installed', async ({
  reader,
  page,
  expectedErrors,
}) => {
  expectedErrors.push(/integrity|Failed to (fetch|load)|bad-precaching/);
  await page.goto(address);
  await reader.waitForMap();
  await page.evaluate(async () => navigator.serviceWorker.ready);
  changeData();
  await writeServiceWorker(folder);
  changeData();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const ended = new Promise((resolve) =>
      registration.addEventListener('updatefound', () =>
        registration.installing?.addEventListener('statechange', resolve, { once: true }),
      ),
    );
    await registration.update();
    await ended;
  });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
});

test('can be installed: a manifest with icons of its own, and a worker that hosts are told not to keep', async ({
  reader,
  page,
}) => {
  await page.goto(address);
  await reader.waitForMap();
  const manifest = (await page.evaluate(async () =>
    (await fetch(document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href ?? '')).json(),
  )) as { icons: { src: string }[] };
  for (const { src } of manifest.icons)
    expect((await page.request.get(new URL(src, address).href)).headers()['content-type']).toBe('image/png');
  expect(readFileSync(join(folder, '_headers'), 'utf8')).toMatch(/\/sw\.js\n {2}Cache-Control: no-cache/);
});
