/** What is chosen about a sheet: extent, logo, templates; and printing. */
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test, type Reader } from './reader.ts';

const view = 't=2026-01-10..2026-02-07&kind=incident&c=42.1,34.6,6.5';

async function openExport(reader: Reader): Promise<void> {
  await reader.page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(reader.page.getByRole('dialog', { name: 'Export' })).toBeVisible();
}

async function expectDrawnPreview(reader: Reader): Promise<void> {
  await expect(reader.page.getByRole('img', { name: 'Preview of the sheet' })).toHaveAttribute('data-map', 'drawn', {
    timeout: 300_000,
  });
}

/** The picture inside the preview's canvas. */
async function previewPixels(reader: Reader): Promise<string> {
  return reader.page
    .getByRole('img', { name: 'Preview of the sheet' })
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
}

function redSquare(): Buffer {
  const picture = new PNG({ width: 40, height: 40 });
  for (let at = 0; at < picture.data.length; at += 4) picture.data.set([255, 0, 0, 255], at);
  return PNG.sync.write(picture);
}

test('the viewfinder frames what the sheet shows, and the file brings that view back', async ({ reader }) => {
  await reader.open(view);
  await openExport(reader);
  await expectDrawnPreview(reader);
  const before = await previewPixels(reader);
  await reader.page.getByRole('button', { name: 'Frame on the map…' }).click();
  await expect(reader.page.getByRole('dialog')).toBeHidden();
  const tools = reader.page.getByRole('group', { name: 'Viewfinder' });
  await expect(tools).toBeVisible();
  await reader.page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await reader.expectAddress(/c=42\.1,34\.6,7\.5/);
  await tools.getByRole('button', { name: 'Use this extent' }).click();
  const dialog = reader.page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByText('Extent: as framed on the map')).toBeVisible();
  await expectDrawnPreview(reader);
  expect(await previewPixels(reader)).not.toBe(before);

  await dialog.getByLabel('Format', { exact: true }).selectOption({ label: 'Data (GeoJSON)' });
  const [download] = await Promise.all([
    reader.page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save file' }).click(),
  ]);
  const told = JSON.parse(readFileSync(await download.path(), 'utf8')) as { 'border-brief': { view: string } };
  expect(told['border-brief'].view).toContain('c=42.1,34.6,7.5');

  await dialog.getByLabel('Format', { exact: true }).selectOption({ label: 'Picture (PNG)' });
  await dialog.getByRole('button', { name: 'Frame on the map…' }).click();
  await expect(tools).toBeVisible();
  await reader.page.keyboard.press('Escape');
  await expect(dialog.getByText('Extent: as framed on the map')).toBeVisible();
  await dialog.getByRole('button', { name: 'Back to the screen' }).click();
  await expect(dialog.getByText('Extent: as on screen')).toBeVisible();
});

test('a template keeps logo, marking and size for the next visit', async ({ reader }) => {
  await reader.open(view);
  await openExport(reader);
  const dialog = reader.page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel('Marking at top and bottom').fill('PUBLIC');
  await dialog.getByLabel('Size').selectOption({ label: 'Square, 1080 × 1080' });
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: redSquare() });
  await expect(dialog.getByRole('img', { name: 'Logo' })).toBeVisible();
  await dialog.getByText('Templates', { exact: true }).click();
  await dialog.getByLabel('Name of a new template').fill('Morning');
  await dialog.getByRole('button', { name: 'Save as template' }).click();

  await reader.page.reload();
  await reader.waitForMap();
  await openExport(reader);
  await expect(dialog.getByLabel('Marking at top and bottom')).toHaveValue('');
  await dialog.getByText('Templates', { exact: true }).click();
  await dialog.getByLabel('Saved template').selectOption('Morning');
  await expect(dialog.getByLabel('Marking at top and bottom')).toHaveValue('PUBLIC');
  await expectDrawnPreview(reader);
  const [download] = await Promise.all([
    reader.page.waitForEvent('download', { timeout: 300_000 }),
    dialog.getByRole('button', { name: 'Save file' }).click(),
  ]);
  const { width, height, data } = PNG.sync.read(readFileSync(await download.path()));
  expect([width, height]).toEqual([1080, 1080]);
  const red = Array.from({ length: data.length / 4 }, (_, pixel) => data.readUInt32BE(pixel * 4)).filter(
    (colour) => colour === 0xff0000ff,
  ).length;
  expect(red, 'the logo is on the sheet').toBeGreaterThan(1000);
  await dialog.getByRole('button', { name: 'Remove this template' }).click();
  await expect(dialog.getByLabel('Saved template')).toBeHidden();

  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'letter.png', mimeType: 'image/png', buffer: Buffer.from('Dear reader') });
  await expect(dialog.getByText(/^The browser cannot draw this file/)).toBeVisible();
});

declare global {
  interface Window {
    printed?: { readonly images: number; readonly width: number; readonly rule: string }[];
  }
}

test('Ctrl-P prints the sheet and not the page', async ({ reader }) => {
  await reader.page.addInitScript(() => {
    window.printed = [];
    window.print = () => {
      const images = document.querySelectorAll<HTMLImageElement>('body > .print-sheet');
      window.printed?.push({
        images: images.length,
        width: images[0]?.naturalWidth ?? 0,
        rule: document.adoptedStyleSheets
          .flatMap((sheet) => [...sheet.cssRules])
          .map(({ cssText }) => cssText)
          .join(' '),
      });
    };
  });
  await reader.open(view);
  await reader.page.keyboard.press('Control+p');
  await expect
    .poll(() => reader.page.evaluate(() => window.printed), { timeout: 300_000 })
    .toEqual([{ images: 1, width: 3508, rule: expect.stringMatching(/@page \{.*size: 841\.\d+pt 595\.\d+pt/s) }]);
  await expect(reader.page.locator('.print-sheet')).toHaveCount(0);
  await expect(reader.page.getByText('Preparing the sheet for printing…')).toBeHidden();
  await openExport(reader);
  await reader.page.keyboard.press('Control+p');
  await expect.poll(() => reader.page.evaluate(() => window.printed?.at(-1)?.width), { timeout: 300_000 }).toBe(1920);
});

test('the menu of the browser prints headline, map, key and sources, readable and without the page', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.open(view);
  const say = (event: string): Promise<unknown> =>
    page.evaluate((name) => window.dispatchEvent(new Event(name)), event);
  await say('beforeprint');
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.print-page');
  await expect(sheet.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(sheet.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(sheet.locator('figure')).toContainText('OpenStreetMap');
  await expect(page.locator('#root')).toBeHidden();
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const colours = await sheet.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const picture = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(picture?.data.buffer ?? new ArrayBuffer(0))).size;
  });
  expect(colours, 'the map is drawn, not an empty canvas').toBeGreaterThan(200);
  await page.emulateMedia({ media: 'screen' });
  await say('afterprint');
  await expect(sheet).toHaveCount(0);
  await expect(page.locator('#root')).toBeVisible();
});
