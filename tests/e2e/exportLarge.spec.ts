/** A picture of 8192 pixels, drawn on hardware that gives canvases of half of that. */
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { chunksOf, internationalText } from './pngChunks.ts';
import { expect, test } from './reader.ts';

const [width, height] = [8192, 4608];
const limitPx = 4096;

test('a sheet of 8192 by 4608 pixels is whole where the hardware gives 4096 a side', async ({ reader }) => {
  test.setTimeout(600_000);
  const { page } = reader;
  await page.addInitScript((limit) => {
    const { getParameter } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.getParameter = function told(this: WebGL2RenderingContext, name: number): unknown {
      return name === this.MAX_TEXTURE_SIZE || name === this.MAX_RENDERBUFFER_SIZE
        ? limit
        : getParameter.call(this, name);
    };
    const sizeOf = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'width');
    Object.defineProperty(HTMLCanvasElement.prototype, 'width', {
      ...sizeOf,
      set(this: HTMLCanvasElement, value: number) {
        if (this.classList.contains('maplibregl-canvas')) window.widestMap = Math.max(window.widestMap ?? 0, value);
        sizeOf?.set?.call(this, value);
      },
    });
  }, limitPx);
  await reader.open('t=2026-01-10..2026-02-07&kind=incident&c=42.1,34.6,6.5');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Format', { exact: true }).selectOption({ label: 'Picture (PNG)' });
  await dialog.getByLabel('Size', { exact: true }).selectOption('free');
  await dialog.getByLabel('Width in pixels').fill(String(width));
  await dialog.getByLabel('Height in pixels').fill(String(height));
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 300_000 }),
    dialog.getByRole('button', { name: 'Save file' }).click(),
  ]);
  // Its last sign is a full stop: a sheet that lacks something is told otherwise.
  await expect(dialog.getByText(`Saved as ${download.suggestedFilename()}.`)).toBeVisible();
  const widest = await page.evaluate(() => window.widestMap ?? 0);
  expect(widest).toBeGreaterThan(limitPx / 2);
  expect(widest).toBeLessThanOrEqual(limitPx);

  const bytes = readFileSync(await download.path());
  const chunks = chunksOf(bytes);
  expect(chunks.filter(({ crc, crcOfBytes }) => crc !== crcOfBytes)).toEqual([]);
  expect([
    chunks[0]?.type,
    chunks[0]?.data.readUInt32BE(0),
    chunks[0]?.data.readUInt32BE(4),
    chunks.at(-1)?.type,
  ]).toEqual(['IHDR', width, height, 'IEND']);
  expect(chunks.filter(({ type }) => type === 'iTXt').map((chunk) => internationalText(chunk).keyword)).toEqual([
    'border-brief',
  ]);

  // The map fills its frame to every corner: where a window were missing, the colour of the page would show. Plates have that colour, too, but no spot is all plate.
  const { data } = PNG.sync.read(bytes);
  const page0 = data.readUInt32BE(0);
  for (const across of [0.03, 0.2, 0.35, 0.5, 0.57])
    for (const down of [0.18, 0.35, 0.5, 0.65, 0.75]) {
      let [empty, count] = [0, 0];
      for (let y = Math.round(height * down); y < height * (down + 0.03); y += 2) {
        for (let x = Math.round(width * across); x < width * (across + 0.03); x += 2) {
          empty += data.readUInt32BE((y * width + x) * 4) === page0 ? 1 : 0;
          count += 1;
        }
      }
      expect(empty / count, `share of the page's colour at ${across}, ${down}`).toBeLessThan(0.6);
    }
});

declare global {
  interface Window {
    widestMap?: number;
  }
}
