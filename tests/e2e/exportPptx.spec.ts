/** Slides, read by programs that are not ours: LibreOffice opens them, Poppler reads their text and draws them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PNG } from 'pngjs';
import { dropFile } from './dropFile.ts';
import { convert, prepareOffice } from './office.ts';
import { expect, test, type Reader } from './reader.ts';
import { canCheck, runTool } from '../tools.ts';
import { areaIn, areas, difference, without } from './sheetAreas.ts';

const folder = resolve('tests/output/pptx');
mkdirSync(folder, { recursive: true });

test.beforeAll(prepareOffice);

const labels = {
  en: {
    format: 'Format',
    save: 'Save file',
    saved: 'Saved as',
    preset: 'Size',
    colours: 'Colours',
    png: 'Picture (PNG)',
    pptx: 'Slide (PowerPoint)',
  },
  ar: {
    format: 'الصيغة',
    save: 'حفظ الملف',
    saved: 'حُفظ باسم',
    preset: 'الحجم',
    colours: 'الألوان',
    png: 'صورة (PNG)',
    pptx: 'شريحة (PowerPoint)',
  },
} as const;

async function save(
  reader: Reader,
  language: 'en' | 'ar',
  format: 'png' | 'pptx',
  preset: string,
  flavour: string,
): Promise<{ name: string; bytes: Buffer }> {
  const words = labels[language];
  const dialog = reader.page.getByRole('dialog');
  await dialog.getByLabel(words.format, { exact: true }).selectOption({ label: words[format] });
  await dialog.getByLabel(words.preset, { exact: true }).selectOption(preset);
  await dialog.getByLabel(words.colours, { exact: true }).selectOption(flavour);
  const [download] = await Promise.all([
    reader.page.waitForEvent('download', { timeout: 300_000 }),
    dialog.getByRole('button', { name: words.save }).click(),
  ]);
  await expect(dialog.getByText(words.saved)).toBeVisible();
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The slide as LibreOffice draws it, at the size of the other picture, and what stands on it. */
function drawSlide(
  name: string,
  bytes: Buffer,
  width: number,
  height: number,
): { readonly picture: PNG; readonly text: string } {
  const file = join(folder, `${name}.pptx`);
  writeFileSync(file, bytes);
  const pdf = convert(file, 'pdf');
  const text = runTool('pdftotext', [pdf, '-'])
    .toString('utf8')
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  runTool('pdftoppm', [
    '-png',
    '-singlefile',
    '-scale-to-x',
    String(width),
    '-scale-to-y',
    String(height),
    pdf,
    join(folder, name),
  ]);
  return { picture: PNG.sync.read(readFileSync(join(folder, `${name}.png`))), text };
}

const cases = [
  { language: 'en', preset: 'slide-hd', flavour: 'light' },
  { language: 'en', preset: 'slide-hd', flavour: 'dark' },
  { language: 'ar', preset: 'a4-landscape', flavour: 'print' },
  { language: 'ar', preset: 'slide-hd', flavour: 'dark' },
] as const;
/** Without spaces, which a reader of PDF sets as it thinks fit between letters that join. */
const said = {
  en: [
    'Iraq–Syriaborder',
    'Whatpublicreportssay,10Jan–7Feb2026',
    'Sources',
    'PressTV,28Jan2026',
    'Claimsdisagree',
    'Weaponscache',
  ],
  ar: ['الحدودالعراقيةالسورية', 'المصادر', 'PressTV', 'اعتقال', 'رواياتمتعارضة'],
} as const;

for (const { language, preset, flavour } of canCheck(
  'slides, opened and drawn by LibreOffice',
  'soffice',
  'pdftotext',
  'pdftoppm',
)
  ? cases
  : []) {
  test(`a slide looks like the picture and brings its view back: ${language}, ${preset}, ${flavour}`, async ({
    reader,
  }) => {
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
      expect(difference(sheet, drawn.picture, area) / missing, `${part} of ${name}`).toBeLessThan(
        part === 'map' ? 0.1 : 0.35,
      );
    }

    await reader.open();
    await dropFile(reader.page, slide.name, slide.bytes);
    await expect(reader.page.getByText(slide.name)).toBeVisible();
    await expect.poll(() => reader.page.evaluate(() => window.location.hash)).toBe(before);
  });
}
