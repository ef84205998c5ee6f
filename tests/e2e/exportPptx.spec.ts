/** Slides, read by programs that are not ours: LibreOffice opens them, Poppler reads their text and draws them. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { dropFile } from './dropFile.ts';
import { expect, test, type Reader } from './reader.ts';
import { runTool } from '../tools.ts';

const folder = resolve('tests/output/pptx');
const profile = join(folder, 'profile');

/** A WOFF file unpacked: office programs take fonts only so. WOFF 1.0: header of 44 bytes, 20 bytes for each table. */
function unpackFont(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + index * 20;
    const [offset, packed, size] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const data = woff.subarray(offset, offset + packed);
    return { tag: woff.subarray(at, at + 4), sum: woff.readUInt32BE(at + 16), data: packed < size ? inflateSync(data) : data };
  });
  const power = 2 ** Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  [count, power * 16, Math.log2(power), (count - power) * 16].forEach((value, index) => head.writeUInt16BE(value, 4 + index * 2));
  const parts: Buffer[] = [head];
  let offset = head.length;
  tables.forEach(({ tag, sum, data }, index) => {
    const at = 12 + index * 16;
    tag.copy(head, at);
    [sum, offset, data.length].forEach((value, field) => head.writeUInt32BE(value, at + 4 + field * 4));
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

/** The fonts of the page, in the profile of the office program: what it draws is then compared with what the page draws, not with other fonts. */
test.beforeAll(() => {
  rmSync(profile, { recursive: true, force: true });
  const fonts = join(profile, 'user', 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const [family, subsets] of [['ibm-plex-sans', ['latin', 'latin-ext']], ['ibm-plex-sans-arabic', ['arabic']]] as const) {
    const files = resolve('node_modules/@fontsource', family, 'files');
    const wanted = readdirSync(files).filter((name) => subsets.some((subset) => new RegExp(`^${family}-${subset}-(400|700)-normal\\.woff$`).test(name)));
    expect(wanted.length).toBe(2 * subsets.length);
    for (const name of wanted) writeFileSync(join(fonts, name.replace(/woff$/, 'ttf')), unpackFont(readFileSync(join(files, name))));
  }
});

const labels = {
  en: { format: 'Format', save: 'Save file', saved: 'Saved as', preset: 'Size', colours: 'Colours', png: 'Picture (PNG)', pptx: 'Slide (PowerPoint)' },
  ar: { format: 'الصيغة', save: 'حفظ الملف', saved: 'حُفظ باسم', preset: 'الحجم', colours: 'الألوان', png: 'صورة (PNG)', pptx: 'شريحة (PowerPoint)' },
} as const;

async function save(reader: Reader, language: 'en' | 'ar', format: 'png' | 'pptx', preset: string, flavour: string): Promise<{ name: string; bytes: Buffer }> {
  const words = labels[language];
  const dialog = reader.page.getByRole('dialog');
  await dialog.getByLabel(words.format, { exact: true }).selectOption({ label: words[format] });
  await dialog.getByLabel(words.preset, { exact: true }).selectOption(preset);
  await dialog.getByLabel(words.colours, { exact: true }).selectOption(flavour);
  const [download] = await Promise.all([reader.page.waitForEvent('download', { timeout: 100_000 }), dialog.getByRole('button', { name: words.save }).click()]);
  await expect(dialog.getByText(words.saved)).toBeVisible();
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The slide as LibreOffice draws it, at the size of the other picture, and what stands on it. */
function drawSlide(name: string, bytes: Buffer, width: number, height: number): { readonly picture: PNG; readonly text: string } {
  const [file, pdf] = [join(folder, `${name}.pptx`), join(folder, `${name}.pdf`)];
  writeFileSync(file, bytes);
  runTool('soffice', [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
  const text = runTool('pdftotext', [pdf, '-']).toString('utf8').normalize('NFKC').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  runTool('pdftoppm', ['-png', '-singlefile', '-scale-to-x', String(width), '-scale-to-y', String(height), pdf, join(folder, name)]);
  return { picture: PNG.sync.read(readFileSync(join(folder, `${name}.png`))), text };
}

interface Area { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Mean difference of brightness (0–255) between cells of a sixtieth of the sheet: letters may sit a few pixels beside each other, a missing part may not. */
function difference(a: PNG, b: PNG, { x, y, width, height }: Area): number {
  const cell = a.width / 60;
  const [columns, rows] = [Math.max(1, Math.round(width / cell)), Math.max(1, Math.round(height / cell))];
  const mean = ({ data, width: row }: PNG, column: number, line: number): number => {
    let [sum, count] = [0, 0];
    for (let top = Math.round(y + (height * line) / rows); top < Math.round(y + (height * (line + 1)) / rows); top += 1) {
      for (let left = Math.round(x + (width * column) / columns); left < Math.round(x + (width * (column + 1)) / columns); left += 1) {
        const at = (top * row + left) * 4;
        sum += (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
        count += 3;
      }
    }
    return sum / count;
  };
  const cells = Array.from({ length: columns * rows }, (_, index) => [index % columns, Math.floor(index / columns)] as const);
  return cells.reduce((sum, [column, line]) => sum + Math.abs(mean(a, column, line) - mean(b, column, line)), 0) / cells.length;
}

/** Where the parts lie on sheets wider than high, as shares of width and height; mirrored for Arabic. */
const areas = {
  title: { from: 0.02, to: 0.48, top: 0.04, bottom: 0.14 }, stamps: { from: 0.5, to: 0.95, top: 0.04, bottom: 0.12 }, map: { from: 0.04, to: 0.58, top: 0.2, bottom: 0.78 },
  lists: { from: 0.8, to: 0.97, top: 0.38, bottom: 0.8 }, notes: { from: 0.03, to: 0.6, top: 0.88, bottom: 0.95 },
} as const;

function areaIn({ width, height }: PNG, { from, to, top, bottom }: (typeof areas)[keyof typeof areas], language: 'en' | 'ar'): Area {
  const [left, right] = language === 'ar' ? [1 - to, 1 - from] : [from, to];
  return { x: Math.round(left * width), y: Math.round(top * height), width: Math.round((right - left) * width), height: Math.round((bottom - top) * height) };
}

/** The same picture with one area as empty as the page: what a slide would look like that has lost a part. */
function without(picture: PNG, { x, y, width, height }: Area): PNG {
  const empty = new PNG({ width: picture.width, height: picture.height });
  picture.data.copy(empty.data);
  for (let row = y; row < y + height; row += 1) {
    for (let column = x; column < x + width; column += 1) picture.data.copy(empty.data, (row * picture.width + column) * 4, 0, 4);
  }
  return empty;
}

const cases = [
  { language: 'en', preset: 'slide-hd', flavour: 'light' }, { language: 'en', preset: 'slide-hd', flavour: 'dark' },
  { language: 'ar', preset: 'a4-landscape', flavour: 'print' }, { language: 'ar', preset: 'slide-hd', flavour: 'dark' },
] as const;
/** Without spaces, which a reader of PDF sets as it thinks fit between letters that join. */
const said = {
  en: ['Iraq–Syriaborder', 'Whatpublicreportssay,10Jan–7Feb2026', 'Sources', 'PressTV,[Reportonawarningofarmedmovements', 'Claimsdisagree', 'Weaponscache'],
  ar: ['الحدودالعراقيةالسورية', 'المصادر', 'PressTV', 'اعتقال', 'رواياتمتعارضة'],
} as const;

for (const { language, preset, flavour } of cases) {
  test(`a slide looks like the picture and brings its view back: ${language}, ${preset}, ${flavour}`, async ({ reader }) => {
    await reader.open(`lang=${language}&t=2026-01-10..2026-02-07&kind=incident&c=42.1,34.6,6.5`);
    await reader.expectAddress(/kind=incident/);
    const before = await reader.page.evaluate(() => window.location.hash);
    await reader.page.getByRole('button', { name: /^(Export|تصدير)$/ }).click();
    const slide = await save(reader, language, 'pptx', preset, flavour);
    expect(slide.name).toMatch(/_pptx\.pptx$/);
    const picture = await save(reader, language, 'png', preset, flavour);
    const name = `${language}-${preset}-${flavour}`;
    writeFileSync(join(folder, `${name}-sheet.png`), picture.bytes);
    const sheet = PNG.sync.read(picture.bytes);
    const drawn = drawSlide(name, slide.bytes, sheet.width, sheet.height);

    for (const words of said[language]) expect(drawn.text.replace(/\s/g, '')).toContain(words);
    for (const [part, share] of Object.entries(areas)) {
      const area = areaIn(sheet, share, language);
      const missing = difference(sheet, without(drawn.picture, area), area);
      expect(missing, `${part} is there to be missed`).toBeGreaterThan(5);
      expect(difference(sheet, drawn.picture, area) / missing, `${part} of ${name}`).toBeLessThan(part === 'map' ? 0.1 : 0.35);
    }

    await reader.open();
    await dropFile(reader.page, slide.name, slide.bytes);
    await expect(reader.page.getByText(slide.name)).toBeVisible();
    await expect.poll(() => reader.page.evaluate(() => window.location.hash)).toBe(before);
  });
}
