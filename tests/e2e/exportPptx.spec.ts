/** Slides, read by programs that are not ours: LibreOffice opens them, Poppler reads their text and draws them. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { dropFile } from './dropFile.ts';
import { expect, test, type Reader } from './reader.ts';
import { canCheck, runTool } from '../tools.ts';
import { areaIn, areas, difference, without } from './sheetAreas.ts';

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

const cases = [
  { language: 'en', preset: 'slide-hd', flavour: 'light' }, { language: 'en', preset: 'slide-hd', flavour: 'dark' },
  { language: 'ar', preset: 'a4-landscape', flavour: 'print' }, { language: 'ar', preset: 'slide-hd', flavour: 'dark' },
] as const;
/** Without spaces, which a reader of PDF sets as it thinks fit between letters that join. */
const said = {
  en: ['Iraq–Syriaborder', 'Whatpublicreportssay,10Jan–7Feb2026', 'Sources', 'PressTV,28Jan2026', 'Claimsdisagree', 'Weaponscache'],
  ar: ['الحدودالعراقيةالسورية', 'المصادر', 'PressTV', 'اعتقال', 'رواياتمتعارضة'],
} as const;

for (const { language, preset, flavour } of canCheck('slides, opened and drawn by LibreOffice', 'soffice', 'pdftotext', 'pdftoppm') ? cases : []) {
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
