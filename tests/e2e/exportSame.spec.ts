/** Two exports of one view are the same byte for byte, and none tells of the machine it was made on. */
import { readFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { cwd } from 'node:process';
import { PNG } from 'pngjs';
import { exportFormats } from '../../src/export/formats.ts';
import { exportWords } from '../../src/words/export.ts';
import { expect, test, type Reader } from './reader.ts';

/** Films are encoded by the browser, which promises no bytes. */
const films = new Set(['webm', 'mp4', 'gif']);
const same = exportFormats.filter(({ id }) => !films.has(id));

async function openExport(reader: Reader): Promise<void> {
  await reader.page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(reader.page.getByRole('dialog', { name: 'Export' })).toBeVisible();
}

async function save(reader: Reader, id: string): Promise<Buffer> {
  const dialog = reader.page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel('Format', { exact: true }).selectOption(id);
  const [download] = await Promise.all([
    reader.page.waitForEvent('download', { timeout: 300_000 }),
    dialog.getByRole('button', { name: 'Save file' }).click(),
  ]);
  await expect(dialog.getByRole('button', { name: 'Save file' })).toBeEnabled();
  return readFileSync(await download.path());
}

async function chooseSmallSheet(reader: Reader): Promise<void> {
  const dialog = reader.page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel('Size').selectOption('free');
  await dialog.getByLabel('Width in pixels').fill('800');
  await dialog.getByLabel('Height in pixels').fill('600');
}

test('every format: the same bytes from two visits, without a word of this machine', async ({ reader }) => {
  test.slow();
  const visits: Map<string, Buffer>[] = [];
  for (let visit = 0; visit < 2; visit += 1) {
    await reader.page.clock.setFixedTime(new Date('2026-02-08T09:30:00Z'));
    await reader.open('t=2026-01-10..2026-02-07&kind=incident&c=42.1,34.6,6.5');
    await openExport(reader);
    await chooseSmallSheet(reader);
    const files = new Map<string, Buffer>();
    for (const { id } of same) files.set(id, await save(reader, id));
    visits.push(files);
  }
  for (const { id } of same) {
    const [first, second] = visits.map((files) => files.get(id));
    if (!first || !second) throw new Error(`There are no two files of ${id}.`);
    expect.soft(first.equals(second), `${id}: ${first.length} and ${second.length} bytes`).toBe(true);
    for (const word of [homedir(), hostname(), cwd()].filter((each) => each.length > 4))
      expect.soft(first.includes(word), `${id} and ${word}`).toBe(false);
  }
});

test('another instant changes nothing but what tells of it', async ({ reader }) => {
  const texts: string[] = [];
  for (const instant of ['2026-02-08T09:30:00Z', '2026-03-01T22:05:00Z']) {
    await reader.page.clock.setFixedTime(new Date(instant));
    await reader.open('t=2026-01-10..2026-02-07&kind=incident');
    await openExport(reader);
    texts.push((await save(reader, 'markdown')).toString('utf8'), (await save(reader, 'geojson')).toString('utf8'));
  }
  const [markdown = '', geojson = '', laterMarkdown = '', laterGeojson = ''] = texts;
  const lines = (a: string, b: string): readonly string[] =>
    a.split('\n').filter((line, index) => line !== b.split('\n')[index]);
  for (const line of [...lines(markdown, laterMarkdown), ...lines(geojson, laterGeojson)])
    expect(line).toMatch(/2026-02-08/);
  expect(lines(markdown, laterMarkdown).length).toBeGreaterThan(0);
});

test('a slide of 4K has all its pixels', async ({ reader }) => {
  await reader.open('t=2026-01-10..2026-02-07&kind=incident');
  await openExport(reader);
  await reader.page.getByRole('dialog').getByLabel('Size').selectOption('slide-4k');
  const { width, height } = PNG.sync.read(await save(reader, 'png'));
  expect([width, height]).toEqual([3840, 2160]);
  await expect(reader.page.getByText(exportWords['export.incomplete'][0])).toBeHidden();
});

test('a drawing looks like the picture of the same view, with fonts of its own', async ({ reader }) => {
  await reader.open('t=2026-01-10..2026-02-07&kind=incident&c=42.1,34.6,6.5');
  await openExport(reader);
  const picture = PNG.sync.read(await save(reader, 'png'));
  const svg = await save(reader, 'svg');
  expect(svg.toString('utf8')).toContain(
    "@font-face{font-family:'IBM Plex Sans';font-weight:400;src:url(data:font/woff2;base64,",
  );
  // A page that has none of our fonts.
  await reader.page.goto('about:blank');
  await reader.page.setViewportSize({ width: picture.width, height: picture.height });
  const drawn = PNG.sync.read(
    Buffer.from(
      await reader.page.evaluate(
        async ({ text, width, height }) => {
          const image = new Image();
          image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
          await image.decode();
          const canvas = Object.assign(document.createElement('canvas'), { width, height });
          canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
          return canvas.toDataURL('image/png').split(',')[1] ?? '';
        },
        { text: svg.toString('utf8'), width: picture.width, height: picture.height },
      ),
      'base64',
    ),
  );
  const difference = (a: PNG, b: PNG): number =>
    a.data.reduce((sum, value, index) => sum + Math.abs(value - (b.data[index] ?? 0)), 0) / a.data.length;
  const empty = new PNG({ width: picture.width, height: picture.height });
  for (let at = 0; at < empty.data.length; at += 4) picture.data.copy(empty.data, at, 0, 4);
  expect(difference(picture, drawn) / difference(picture, empty)).toBeLessThan(0.12);
});
