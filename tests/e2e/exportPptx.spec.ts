/** Slides, read by programs that are not ours: LibreOffice opens them, Poppler reads their text and draws them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PNG } from 'pngjs';
import { dropFile } from './dropFile.ts';
import { convert, prepareOffice } from './office.ts';
import { expect, test, type Reader } from './reader.ts';
import { canCheck, runTool } from '../tools.ts';
import { areaIn, areasOf, difference, inkIn, without } from './sheetAreas.ts';

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

/** A slide as LibreOffice has drawn it, at the size of the other picture, and what stands on it. */
function readSlide(
  pdf: string,
  name: string,
  width: number,
  height: number,
): { readonly picture: PNG; readonly text: string } {
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

interface SavedCase {
  readonly language: 'en' | 'ar';
  readonly name: string;
  readonly before: string;
  readonly slide: { readonly name: string; readonly bytes: Buffer };
  readonly sheet: PNG;
}

const cases = {
  en: [
    ['slide-hd', 'light'],
    ['slide-hd', 'dark'],
  ],
  ar: [
    ['a4-landscape', 'print'],
    ['slide-hd', 'dark'],
  ],
} as const;
/** Without spaces, which a reader of PDF sets as it thinks fit between letters that join. */
const said = {
  en: ['Escapefromal-Shaddadiprison:100–1,500escaped', '10Jan–7Feb2026', 'sources,inthenotes', 'theclaimsdisagree'],
  ar: ['الشدادي', 'الرواياتمتعارضة'],
} as const;

const view = 't=2026-01-10..2026-02-07&kind=incident&c=42.1,34.6,6.5';

/** Slide and picture of every case of a language, saved from one dialog. */
async function saveCases(reader: Reader, language: 'en' | 'ar'): Promise<readonly SavedCase[]> {
  await reader.open(`lang=${language}&${view}`);
  await reader.expectAddress(/kind=incident/);
  const before = await reader.page.evaluate(() => window.location.hash);
  await reader.page.getByRole('button', { name: /^(Export|تصدير)$/ }).click();
  const saved: SavedCase[] = [];
  for (const [preset, flavour] of cases[language]) {
    const name = `${language}-${preset}-${flavour}`;
    const slide = await save(reader, language, 'pptx', preset, flavour);
    expect(slide.name).toMatch(/\.pptx$/);
    writeFileSync(join(folder, `${name}.pptx`), slide.bytes);
    const picture = await save(reader, language, 'png', preset, flavour);
    writeFileSync(join(folder, `${name}-sheet.png`), picture.bytes);
    saved.push({ language, name, before, slide, sheet: PNG.sync.read(picture.bytes) });
  }
  return saved;
}

for (const _ of canCheck('slides, opened and drawn by LibreOffice', 'soffice', 'pdftotext', 'pdftoppm') ? [0] : []) {
  test('slides in both languages, sizes and colours look like the pictures and bring their views back', async ({
    reader,
  }) => {
    test.setTimeout(900_000);
    const saved = [...(await saveCases(reader, 'en')), ...(await saveCases(reader, 'ar'))];
    const [first, ...others] = saved.map(({ name }) => join(folder, `${name}.pptx`));
    if (first === undefined) throw new Error('No slide was saved.');
    const pdfs = convert([first, ...others], 'pdf');
    for (const [index, { language, name, sheet }] of saved.entries()) {
      const drawn = readSlide(pdfs[index] ?? '', name, sheet.width, sheet.height);
      for (const words of said[language]) expect(drawn.text.replace(/\s/g, ''), name).toContain(words);
      for (const [part, share] of Object.entries(areasOf(sheet))) {
        const area = areaIn(sheet, share, language);
        if (part === 'map') {
          // One that is missing gives 1. In Arial the credits of the Arabic slide take a second line, which moves its map.
          const missing = difference(sheet, without(drawn.picture, area), area);
          expect(missing, `map of ${name} is there to be missed`).toBeGreaterThan(5);
          expect(difference(sheet, drawn.picture, area) / missing, `map of ${name}`).toBeLessThan(
            name === 'ar-slide-hd-dark' ? 0.6 : 0.1,
          );
        } else {
          // Texts beside the map are in Arial, which every machine has or replaces, and not in the typeface of the picture: their lines break elsewhere,
          // so that only how much is written can be compared. What they say is read above.
          const written = inkIn(sheet, area);
          expect(written, `${part} of ${name} is there to be missed`).toBeGreaterThan(0.005);
          expect(inkIn(drawn.picture, area) / written, `${part} of ${name}`).toBeGreaterThan(0.4);
        }
      }
    }

    await reader.open();
    for (const { before, slide } of saved) {
      await reader.change('');
      await expect.poll(() => reader.page.evaluate(() => window.location.hash)).not.toBe(before);
      await dropFile(reader.page, slide.name, slide.bytes);
      await expect(reader.page.getByText(slide.name).first()).toBeVisible();
      await expect.poll(() => reader.page.evaluate(() => window.location.hash)).toBe(before);
    }
  });
}
