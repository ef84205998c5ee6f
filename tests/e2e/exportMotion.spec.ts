/** Films, made in the dialog and read by ffmpeg. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dropFile } from './dropFile.ts';
import { expect, test, type Reader } from './reader.ts';
import { canCheck, runTool } from '../tools.ts';

const folder = resolve('tests/output/motion');
const view = 't=2026-01-10..2026-02-07&kind=incident&c=42.1,34.6,6.5';
/** 29 days in steps of 7, and the last sheet for another second. */
const [sheets, framesPerSecond] = [5, 4];

test.beforeAll(() => void mkdirSync(folder, { recursive: true }));

async function openFilm(reader: Reader, format: string, width: number, height: number): Promise<void> {
  await reader.open(view);
  await reader.page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = reader.page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel('Format', { exact: true }).selectOption({ label: format });
  await dialog.getByLabel('Size').selectOption('free');
  await dialog.getByLabel('Width').fill(String(width));
  await dialog.getByLabel('Height').fill(String(height));
  await dialog.getByLabel('Days per frame').fill('7');
  await dialog.getByLabel('Frames per second').fill(String(framesPerSecond));
  await dialog.getByLabel('Hold last frame (s)').fill('1');
  await expect(dialog.getByText('5 frames, 2.3 s')).toBeVisible();
}

async function save(reader: Reader): Promise<{ readonly name: string; readonly bytes: Buffer; readonly path: string }> {
  const dialog = reader.page.getByRole('dialog', { name: 'Export' });
  const [download] = await Promise.all([
    reader.page.waitForEvent('download', { timeout: 300_000 }),
    dialog.getByRole('button', { name: 'Save file' }).click(),
  ]);
  const name = download.suggestedFilename();
  await expect(dialog.getByText(`Saved as ${name}.`)).toBeVisible();
  const path = join(folder, name);
  const bytes = readFileSync(await download.path());
  writeFileSync(path, bytes);
  return { name, bytes, path };
}

interface Probe {
  readonly streams: readonly [
    { readonly codec_name: string; readonly width: number; readonly height: number; readonly nb_read_frames: string },
  ];
  readonly format: { readonly duration: string; readonly tags?: Readonly<Record<string, string>> };
}

function probe(path: string): Probe {
  return JSON.parse(
    runTool('ffprobe', ['-v', 'error', '-count_frames', '-show_streams', '-show_format', '-of', 'json', path]).toString(
      'utf8',
    ),
  ) as Probe;
}

/** Every frame in grey, decoded by ffmpeg at the pace of the film. */
function frames(path: string, width: number, height: number): readonly Buffer[] {
  const all = runTool('ffmpeg', [
    '-v',
    'error',
    '-i',
    path,
    '-fps_mode',
    'passthrough',
    '-f',
    'rawvideo',
    '-pix_fmt',
    'gray',
    '-',
  ]);
  expect(all.length % (width * height)).toBe(0);
  return Array.from({ length: all.length / (width * height) }, (_, index) =>
    all.subarray(index * width * height, (index + 1) * width * height),
  );
}

/** Share of the pixels that differ clearly. */
function difference(a: Buffer | undefined, b: Buffer | undefined): number {
  if (!a || !b) throw new Error('A frame is missing.');
  return a.reduce((sum, value, at) => sum + (Math.abs(value - (b[at] ?? 0)) > 40 ? 1 : 0), 0) / a.length;
}

const films = [
  { format: 'Video (WebM)', extension: 'webm', codecs: ['vp9', 'vp8'], frames: sheets + framesPerSecond },
  { format: 'Video (MP4)', extension: 'mp4', codecs: ['h264', 'av1', 'vp9'], frames: sheets + framesPerSecond },
  { format: 'Animation (GIF)', extension: 'gif', codecs: ['gif'], frames: sheets },
] as const;

for (const film of canCheck('films, decoded by ffmpeg', 'ffmpeg', 'ffprobe') ? films : []) {
  test(`a film shows one sheet after the other and brings its view back: ${film.extension}`, async ({ reader }) => {
    await openFilm(reader, film.format, 641, 480);
    const before = await reader.page.evaluate(() => window.location.hash);
    const { name, bytes, path } = await save(reader);
    expect(name).toMatch(new RegExp(`^\\d+-incidents[a-z0-9-]*_2026-01-10_2026-02-07_640x480_en\\.${film.extension}$`));
    const {
      streams: [stream],
      format,
    } = probe(path);
    expect(film.codecs).toContain(stream.codec_name);
    expect([stream.width, stream.height, Number(stream.nb_read_frames)]).toEqual([640, 480, film.frames]);
    expect(Number(format.duration)).toBeCloseTo((sheets + framesPerSecond) / framesPerSecond, 1);
    expect(format.tags?.['creation_time'], 'no clock').toBeUndefined();
    const pictures = frames(path, 640, 480);
    expect(pictures).toHaveLength(film.frames);
    expect(difference(pictures[0], pictures[sheets - 1]), 'the first sheet is not the last').toBeGreaterThan(0.002);
    expect(difference(pictures[0], pictures[sheets - 1]), 'but on the same ground').toBeLessThan(0.3);
    expect(difference(pictures[sheets - 1], pictures.at(-1)), 'the last one stays').toBeLessThan(0.001);

    await reader.open();
    await dropFile(reader.page, name, bytes);
    await expect(reader.page.getByText(`View restored from ${name}.`)).toBeVisible();
    await expect.poll(() => reader.page.evaluate(() => window.location.hash)).toBe(before);
  });
}

for (const _ of canCheck('the dates on the frames of films, decoded by ffmpeg', 'ffmpeg', 'ffprobe') ? [0] : []) {
  test('each frame says its own day and window, the same in every format', async ({ reader }) => {
    test.setTimeout(600_000);
    const [width, height] = [960, 720];
    await openFilm(reader, films[0].format, width, height);
    const dialog = reader.page.getByRole('dialog', { name: 'Export' });
    const decoded: { readonly name: string; readonly pictures: readonly Buffer[] }[] = [];
    for (const { format, extension } of films) {
      await dialog.getByLabel('Format', { exact: true }).selectOption({ label: format });
      decoded.push({ name: extension, pictures: frames((await save(reader)).path, width, height).slice(0, sheets) });
    }
    /** Title, dates and counts. */
    const head = (grey: Buffer): Buffer =>
      grey.subarray(Math.round(height * 0.03) * width, Math.round(height * 0.16) * width);
    // The GIF holds its sheets without loss: those of the other films are compared with them.
    const heads = (decoded.find(({ name }) => name === 'gif')?.pictures ?? []).map(head);
    expect(heads).toHaveLength(sheets);
    heads.forEach((one, index) =>
      heads
        .slice(index + 1)
        .forEach((other) => expect(difference(one, other), 'each frame has its own date').toBeGreaterThan(0)),
    );
    for (const { name, pictures } of decoded) {
      for (const [index, picture] of pictures.entries()) {
        const distances = heads.map((known) => difference(head(picture), known));
        expect(
          distances.indexOf(Math.min(...distances)),
          `frame ${index + 1} of ${name}: ${distances.map((each) => each.toFixed(4)).join(' ')}`,
        ).toBe(index);
        expect(Math.min(...distances), `frame ${index + 1} of ${name}`).toBeLessThan(0.01);
      }
    }
  });
}

test('the same film comes out with the same bytes twice', async ({ reader }) => {
  await reader.page.clock.setFixedTime('2026-02-08T09:30:00Z');
  await openFilm(reader, 'Video (WebM)', 480, 480);
  const dialog = reader.page.getByRole('dialog', { name: 'Export' });
  for (const { format, extension } of films) {
    await dialog.getByLabel('Format', { exact: true }).selectOption({ label: format });
    await dialog.getByLabel('Days per frame').fill('15');
    const [once, again] = [await save(reader), await save(reader)];
    expect(once.bytes.equals(again.bytes), extension).toBe(true);
  }
});

test('a film that is stopped leaves no file', async ({ reader }) => {
  await openFilm(reader, 'Video (WebM)', 640, 480);
  const dialog = reader.page.getByRole('dialog', { name: 'Export' });
  let downloads = 0;
  reader.page.on('download', () => {
    downloads += 1;
  });
  await dialog.getByLabel('Days per frame').fill('1');
  await dialog.getByRole('button', { name: 'Save file' }).click();
  await expect(dialog.getByText(/Drawing frame ([3-9]|1\d) of 29/)).toBeVisible({ timeout: 300_000 });
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(dialog.getByText('Cancelled. Nothing was written.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save file' })).toBeEnabled();
  expect(downloads).toBe(0);
  await expect(reader.page.locator('canvas.maplibregl-canvas'), 'the map for pictures is gone').toHaveCount(1);
});

test('where the browser writes no film it is said in words', async ({ reader }) => {
  await reader.page.addInitScript(() => {
    Reflect.deleteProperty(window, 'VideoEncoder');
  });
  await openFilm(reader, 'Video (MP4)', 640, 480);
  const dialog = reader.page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('button', { name: 'Save file' }).click();
  await expect(dialog.getByText(/This browser cannot encode this kind of video/)).toBeVisible();
});
