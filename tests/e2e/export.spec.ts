/** What leaves the page says what was shown, and comes back as the same view. */
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { dropFile } from './dropFile.ts';
import { chunksOf, internationalText } from './pngChunks.ts';
import { expect, test, type Reader } from './reader.ts';

const view = 't=2026-01-10..2026-02-07&kind=incident&c=42.1,34.6,6.5';

async function openExport(reader: Reader): Promise<void> {
  await reader.page.getByRole('button', { name: /^(Export|تصدير)$/ }).click();
  await expect(reader.page.getByRole('dialog')).toBeVisible();
}

interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

async function save(reader: Reader, label: string): Promise<SavedFile> {
  const dialog = reader.page.getByRole('dialog');
  await dialog.getByLabel('Format', { exact: true }).selectOption({ label });
  const [download] = await Promise.all([
    reader.page.waitForEvent('download', { timeout: 300_000 }),
    dialog.getByRole('button', { name: 'Save file' }).click(),
  ]);
  await expect(dialog.getByText(`Saved as ${download.suggestedFilename()}.`)).toBeVisible();
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const address = (reader: Reader): Promise<string> => reader.page.evaluate(() => window.location.hash);

/** The first field of every row; a quoted field may run over several lines. */
function firstFields(csv: string): readonly string[] {
  const rows = csv
    .replace(/^\ufeff/, '')
    .replace(/"(?:[^"]|"")*"/g, 'quoted')
    .split('\r\n')
    .filter((row) => row !== '');
  return rows.map((row) => row.split(',')[0] ?? '');
}

test('a picture says what it shows, and dropped on a fresh page brings its view back', async ({ reader }) => {
  await reader.open(view);
  await reader.expectAddress(/kind=incident/);
  const before = await address(reader);
  await openExport(reader);
  const { name, bytes } = await save(reader, 'Picture (PNG)');
  expect(name).toMatch(/^\d+-incidents[a-z0-9-]*_2026-01-10_2026-02-07_slide-hd_en\.png$/);

  const chunks = chunksOf(bytes);
  expect(chunks.filter(({ crc, crcOfBytes }) => crc !== crcOfBytes)).toEqual([]);
  expect([
    chunks[0]?.type,
    chunks[0]?.data.readUInt32BE(0),
    chunks[0]?.data.readUInt32BE(4),
    chunks.at(-1)?.type,
  ]).toEqual(['IHDR', 1920, 1080, 'IEND']);
  const texts = chunks.filter(({ type }) => type === 'iTXt');
  expect(texts.map((chunk) => internationalText(chunk).keyword)).toEqual(['border-brief']);
  const [text] = texts;
  if (!text) throw new Error('The picture carries no text.');
  const told = JSON.parse(internationalText(text).text) as Record<string, unknown>;
  expect(told).toEqual({
    version: 1,
    view: expect.stringMatching(/^v=2&.*t=2026-01-10\.\.2026-02-07.*kind=incident/),
    dataset: expect.stringMatching(/^[0-9a-f]{12}$/),
    title: expect.stringMatching(/^\d+ incidents/),
    producedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  });
  const { data } = PNG.sync.read(bytes);
  const colours = new Set(Array.from({ length: data.length / 4 }, (_, pixel) => data.readUInt32BE(pixel * 4)));
  expect(colours.size, 'a drawn map has many colours').toBeGreaterThan(500);

  await reader.open();
  await reader.expectAddress(/^(?!.*kind=)#v=2/);
  await dropFile(reader.page, name, bytes);
  await expect(reader.page.getByText(`View restored from ${name}.`)).toBeVisible();
  await expect.poll(() => address(reader)).toBe(before);

  const damaged = Buffer.from(bytes);
  damaged.writeUInt8(damaged.readUInt8(text.at + 40) ^ 1, text.at + 40);
  await reader.open('lang=en&look=light');
  await reader.expectAddress(/look=light/);
  const untouched = await address(reader);
  await dropFile(reader.page, 'damaged.png', damaged);
  await expect(
    reader.page.getByText('damaged.png is damaged and its view cannot be read. Nothing was changed.'),
  ).toBeVisible();
  await dropFile(reader.page, 'foreign.png', PNG.sync.write(new PNG({ width: 2, height: 2 })));
  await expect(reader.page.getByText('foreign.png contains no Border Brief view. Nothing was changed.')).toBeVisible();
  await dropFile(reader.page, 'talk.ppt', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  await expect(reader.page.getByText(/talk\.ppt is of a kind that is not read here/)).toBeVisible();
  expect(await address(reader)).toBe(untouched);
});

test('data files hold exactly the records that are shown', async ({ reader }) => {
  await reader.open(view);
  const shown = (await reader.rows.evaluateAll((rows) => rows.map((row) => row.id.replace(/^record-/, '')))).sort();
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.length).toBeLessThan(67);
  await openExport(reader);
  const geojson = await save(reader, 'Data (GeoJSON)');
  const collection = JSON.parse(geojson.bytes.toString('utf8')) as {
    type: string;
    features: readonly { id: string; properties: { kind: string } }[];
  };
  expect(collection.type).toBe('FeatureCollection');
  expect(collection.features.map(({ id }) => id).sort()).toEqual(shown);
  expect(new Set(collection.features.map(({ properties }) => properties.kind))).toEqual(new Set(['incident']));
  const csv = await save(reader, 'Table (CSV)');
  expect(csv.name).toMatch(/_en\.csv$/);
  const [head, ...ids] = firstFields(csv.bytes.toString('utf8'));
  expect(head).toBe('id');
  expect([...ids].sort()).toEqual(shown);
  // The pressed button keeps the focus, so that Escape closes the dialog.
  await expect(reader.page.getByRole('button', { name: 'Save file' })).toBeFocused();
  await reader.page.keyboard.press('Escape');
  await expect(reader.page.getByRole('dialog')).toBeHidden();
});

test('a dropped file of any format brings its view back', async ({ reader }) => {
  await reader.open(view);
  await reader.expectAddress(/kind=incident/);
  const before = await address(reader);
  await openExport(reader);
  const files: SavedFile[] = [];
  for (const [label, extension] of [
    ['Drawing (SVG)', 'svg'],
    ['Google Earth (KML)', 'kml'],
    ['Brief in text (Markdown)', 'md'],
    ['Data (GeoJSON)', 'geojson'],
  ] as const) {
    const file = await save(reader, label);
    expect(file.name.endsWith(`.${extension}`)).toBe(true);
    files.push(file);
  }
  await reader.open();
  for (const { name, bytes } of files) {
    await reader.change('');
    await expect.poll(() => address(reader)).not.toBe(before);
    await dropFile(reader.page, name, bytes);
    await expect(reader.page.getByText(`View restored from ${name}.`)).toBeVisible();
    await expect.poll(() => address(reader)).toBe(before);
  }
});

test('a file made from other data comes back and says so', async ({ reader }) => {
  await reader.open(view);
  await openExport(reader);
  const { name, bytes } = await save(reader, 'Data (GeoJSON)');
  const collection = JSON.parse(bytes.toString('utf8')) as { 'border-brief': { dataset: string } };
  const ours = collection['border-brief'].dataset;
  collection['border-brief'].dataset = '0123456789ab';
  await reader.open();
  await dropFile(reader.page, name, Buffer.from(JSON.stringify(collection)));
  await expect(
    reader.page.getByText(
      `View restored from ${name}, but it was made with data 0123456789ab; these are ${ours}. Records may differ.`,
    ),
  ).toBeVisible();
  await reader.expectAddress(/kind=incident/);
});

for (const language of ['en', 'ar']) {
  test(`axe finds nothing in the export dialog, ${language}`, async ({ reader }) => {
    await reader.open(`lang=${language}`);
    await openExport(reader);
    const { violations } = await new AxeBuilder({ page: reader.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id} at ${nodes
            .map(({ target }) => target.join(' '))
            .slice(0, 3)
            .join(' | ')}`,
      ),
    ).toEqual([]);
  });
}
