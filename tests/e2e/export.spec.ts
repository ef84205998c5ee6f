/** What leaves the page says what was shown, and comes back as the same view. */
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test, type Reader } from './reader.ts';

const view = 't=2026-01-10..2026-02-07&kind=incident';

async function openExport(reader: Reader): Promise<void> {
  await reader.page.getByRole('button', { name: /^(Export|تصدير)$/ }).click();
  await expect(reader.page.getByRole('dialog')).toBeVisible();
}

/** Texts of a PNG's iTXt chunks by keyword, read without the exporter's own code. */
function textsOf(bytes: Buffer): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (bytes.toString('latin1', at + 4, at + 8) === 'iTXt') {
      const end = body.indexOf(0);
      const text = body.subarray(body.indexOf(0, body.indexOf(0, end + 3) + 1) + 1);
      texts.set(body.toString('latin1', 0, end), text.toString('utf8'));
    }
    at += length + 12;
  }
  return texts;
}

async function save(reader: Reader, format: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const dialog = reader.page.getByRole('dialog');
  await dialog.getByLabel(/^Format$/).selectOption({ label: await dialog.getByLabel(/^Format$/).locator('option').filter({ hasText: format }).first().innerText() });
  const [download] = await Promise.all([reader.page.waitForEvent('download', { timeout: 100_000 }), dialog.getByRole('button', { name: /^Save/ }).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('a picture of the map carries its view', async ({ reader }) => {
  await reader.open(view);
  await openExport(reader);
  const { name, bytes } = await save(reader, /PNG/);
  expect(name).toMatch(/_2026-01-10_2026-02-07_asof\d{8}_png\.png$/);
  const { width, height } = PNG.sync.read(bytes);
  expect([width, height]).toEqual([1920, 1080]);
  expect([...textsOf(bytes).values()].join('\n')).toMatch(/t=2026-01-10\.\.2026-02-07/);
});

test('data files hold exactly what is shown', async ({ reader }) => {
  await reader.open(view);
  const shown = Number(/^(\d+)/.exec((await reader.page.getByText(/^\d+ shown of 67/).first().innerText()))?.[1]);
  await openExport(reader);
  const geojson = JSON.parse((await save(reader, /GeoJSON/)).bytes.toString('utf8')) as { features: readonly unknown[] };
  expect(geojson.features).toHaveLength(shown);
});

for (const language of ['en', 'ar']) {
  test(`axe finds nothing in the export dialog, ${language}`, async ({ reader }) => {
    await reader.open(`lang=${language}`);
    await openExport(reader);
    const { violations } = await new AxeBuilder({ page: reader.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`)).toEqual([]);
  });
}
