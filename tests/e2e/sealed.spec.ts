/** One file, opened from the disk without a network or a server, is the whole page, and says so in red when a byte of it was changed. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import type { Page } from '@playwright/test';
import { eventArchive } from '../eventArchive.ts';
import { acledFile } from '../imports/acled.ts';
import { bringIn, csv } from './bringIn.ts';
import { dropFile } from './dropFile.ts';
import { pmtilesFile } from './pmtilesFile.ts';
import { expect, Reader, test as base, witness } from './reader.ts';

const folder = 'dist-sealed';
const sealed = join(folder, 'border-brief.html');
const red = 'rgb(180, 35, 24)';

const test = base.extend<{
  sealedPage: { open: (file: string, until?: 'load' | 'commit') => Promise<Reader>; consoleErrors: readonly string[] };
}>({
  sealedPage: async ({ page, context }, use) => {
    await context.setOffline(true);
    const seen = await witness(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    let opened = '';
    await use({
      consoleErrors: seen.consoleErrors,
      open: async (file, until = 'load') => {
        opened = pathToFileURL(file).href;
        await page.goto(opened, { waitUntil: until });
        return new Reader(page);
      },
    });
    expect(
      requests.filter((url) => !url.startsWith(opened) && !/^(blob|data):/.test(url)),
      'requests besides the file itself',
    ).toEqual([]);
  },
});

test.beforeAll(() => {
  execFileSync(process.execPath, ['src/pipeline/sealed/pack.ts'], { stdio: 'inherit' });
});

/** Writes the file with one letter of a part changed for another, in the middle of what `pattern` finds. */
function alter(name: string, pattern: RegExp): string {
  const text = readFileSync(sealed, 'utf8');
  const found = pattern.exec(text);
  if (!found?.[1]) throw new Error(`The sealed file has no ${name}.`);
  const at = found.index + found[0].indexOf(found[1]) + Math.floor(found[1].length / 2);
  const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
  mkdirSync('tests/output/sealed', { recursive: true });
  const file = join('tests/output/sealed', `${name}.html`);
  writeFileSync(file, changed);
  return file;
}

const part = (name: string): RegExp => new RegExp(`data-part="${name}">([^<]+)<`);

async function expectRed(page: Page, text: RegExp): Promise<void> {
  const notice = page.getByRole('alert').filter({ hasText: text });
  await expect(notice).toBeVisible();
  await expect(notice).toHaveCSS('background-color', red);
  await expect(notice).toContainText(/[\u0600-\u06ff]{4}/);
}

test('takes a table, ground and events from the disk, without a network or a server', async ({ sealedPage, page }) => {
  const reader = await sealedPage.open(sealed);
  await reader.waitForMap();
  await bringIn(reader, csv('events.csv', acledFile(200)));
  await expect(page.getByRole('list', { name: 'Imported sets, topmost first' })).toContainText('of 200');
  const credits = page.getByRole('group', { name: 'Credits of the map' });
  await dropFile(page, 'region.pmtiles', pmtilesFile([40, 160, 200], 'Ground by the test'));
  await expect(credits.getByText('Ground by the test')).toBeVisible();
  await dropFile(
    page,
    'events.pmtiles',
    eventArchive([{ position: [41, 34], properties: { event_date: '2026-01-19', time_precision: 1 } }], { maxZoom: 3 }),
  );
  await expect(credits.getByText('Events by the test')).toBeVisible();
  await expect(credits.getByText('Ground by the test'), 'the ground stays').toBeVisible();
  await reader.waitForMap();
  expect(sealedPage.consoleErrors).toEqual([]);
  expect(await page.evaluate(() => window.policyViolations)).toEqual([]);
});

test('opens from the disk, draws, lists and exports without a network', async ({ sealedPage, page }) => {
  expect(readFileSync(sealed).length).toBeLessThan(6e6);
  const reader = await sealedPage.open(sealed);
  await reader.waitForMap();
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('map-drawn').length)).toBeGreaterThan(0);
  expect(await reader.rows.count()).toBeGreaterThan(5);
  await expect(page.getByText('Sealed, unmodified')).toBeVisible();
  await page.getByRole('button', { name: 'About' }).click();
  await expect(page.getByText(readFileSync(join(folder, 'border-brief.html.seal'), 'utf8').trim())).toBeVisible();
  await expect(page.getByText(/^Data as of .* unmodified/)).toBeVisible();
  const [licences] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Licence texts/ }).click(),
  ]);
  expect(readFileSync(await licences.path(), 'utf8')).toContain('SIL OPEN FONT LICENSE');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 300_000 }),
    page.getByRole('dialog').getByRole('button', { name: 'Save file' }).click(),
  ]);
  await expect(page.getByRole('dialog').getByText(`Saved as ${download.suggestedFilename()}.`)).toBeVisible();
  const { data, width, height } = PNG.sync.read(readFileSync(await download.path()));
  expect([width, height]).toEqual([1920, 1080]);
  expect(
    new Set(Array.from({ length: data.length / 4 }, (_, pixel) => data.readUInt32BE(pixel * 4))).size,
    'a drawn map has many colours',
  ).toBeGreaterThan(500);
  expect(await page.evaluate(() => document.fonts.check('12px "IBM Plex Sans Arabic"', 'ب'))).toBe(true);
  expect(sealedPage.consoleErrors).toEqual([]);
  expect(await page.evaluate(() => window.policyViolations)).toEqual([]);
});

for (const [name, pattern] of [
  ['data/incidents.geojson', part('data/incidents\\.geojson')],
  ['basemap/basemap.topo.json', part('basemap/basemap\\.topo\\.json')],
  ['app.css', part('app\\.css')],
] as const) {
  test(`one changed letter in ${name} is said in red`, async ({ sealedPage, page }) => {
    await sealedPage.open(alter(name.replace('/', '-'), pattern));
    await expectRed(page, new RegExp(`has been altered.*${name}`));
  });
}

test('the map of data that were changed can still be read below the red notice', async ({ sealedPage, page }) => {
  const reader = await sealedPage.open(alter('manifest', /"madeAt":"([^"]+)"/));
  await expectRed(page, /has been altered.*manifest/);
  await reader.waitForMap();
  await expect(page.getByText('ALTERED', { exact: true })).toBeVisible();
  const [notice, bar] = [await page.getByRole('alert').boundingBox(), await page.getByRole('banner').boundingBox()];
  expect((notice?.y ?? 0) + (notice?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  await page.screenshot({ path: 'tests/output/sealed/altered.png' });
});

test('a changed script does not run, and the notice says why', async ({ sealedPage, page }) => {
  await sealedPage.open(alter('script', part('app\\.js')));
  await expectRed(page, /has been altered.*app\.js/);
  await expect(page.locator('#root')).toBeEmpty();
});

for (const [name, pattern] of [
  ['loader', /id="loader">([\s\S]*?)<\/script>/],
  ['policy', /script-src 'sha256-([^']+)'/],
] as const) {
  test(`a changed ${name} leaves the notice that only the loader takes away`, async ({ sealedPage, page }) => {
    await sealedPage.open(alter(name, pattern));
    await expectRed(page, /does not start: this file has been altered/);
    await expect(page.locator('#root')).toBeEmpty();
    await page.screenshot({ path: `tests/output/sealed/${name}.png` });
  });
}

for (const [name, before, after] of [
  ['markup', '<div id="root">', '<dialog open><h1>FALSE: prison X fell</h1></dialog><div id="root">'],
  [
    'closed-shadow',
    '<div id="root"></div>',
    '<div id="root"><template shadowrootmode="closed"><h1>FALSE: prison X fell</h1></template></div><i></i>',
  ],
  [
    'refresh',
    '<meta charset="utf-8" />',
    '<meta charset="utf-8" /><meta http-equiv="refresh" content="0;url=https://example.org/" />',
  ],
] as const) {
  test(`an inserted ${name} is neither shown nor followed`, async ({ sealedPage, page }) => {
    mkdirSync('tests/output/sealed', { recursive: true });
    const file = join('tests/output/sealed', `${name}.html`);
    writeFileSync(file, readFileSync(sealed, 'utf8').replace(before, after));
    await sealedPage.open(file, 'commit');
    await expectRed(page, /has been altered.*markup.*not sealed with it/);
    await expect(page.locator('#root')).toBeEmpty();
    expect(page.url()).toBe(pathToFileURL(file).href);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('FALSE');
  });
}
