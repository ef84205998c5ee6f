/** Documents, read by programs that are not ours: Poppler tells what they hold, reads their text and draws them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PNG } from 'pngjs';
import { dropFile } from './dropFile.ts';
import { expect, test, type Reader } from './reader.ts';
import { areaIn, areasOf, difference, without } from './sheetAreas.ts';
import { canCheck, runTool } from '../tools.ts';

const folder = resolve('tests/output/pdf');
mkdirSync(folder, { recursive: true });

const labels = {
  en: {
    format: 'Format',
    save: 'Save file',
    saved: 'Saved as',
    preset: 'Size',
    colours: 'Colours',
    png: 'Picture (PNG)',
    pdf: 'Document (PDF)',
  },
  ar: {
    format: 'الصيغة',
    save: 'حفظ الملف',
    saved: 'حُفظ باسم',
    preset: 'الحجم',
    colours: 'الألوان',
    png: 'صورة (PNG)',
    pdf: 'مستند (PDF)',
  },
} as const;

async function save(
  reader: Reader,
  language: 'en' | 'ar',
  format: 'png' | 'pdf',
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

/** Without spaces, which a reader of PDF sets as it thinks fit between letters that join. */
function textOf(file: string): string {
  return runTool('pdftotext', [file, '-'])
    .toString('utf8')
    .normalize('NFKC')
    .replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

const said = {
  en: ['incidents', 'Sources', 'PressTV,[Reportonawarningofarmedmovements', 'page2of'],
  ar: ['حادث', 'المصادر', 'PressTV', 'اعتقال', 'رواياتمتعارضة', 'الصفحة2من'],
} as const;

const cases = [
  { language: 'en', preset: 'a4-landscape', flavour: 'light' },
  { language: 'ar', preset: 'slide-hd', flavour: 'dark' },
] as const;

for (const { language, preset, flavour } of canCheck(
  'documents, read and drawn by Poppler',
  'pdftotext',
  'pdftoppm',
  'pdfinfo',
  'pdffonts',
)
  ? cases
  : []) {
  test(`a document looks like the picture, can be read and brings its view back: ${language}, ${preset}, ${flavour}`, async ({
    reader,
  }) => {
    await reader.open(`lang=${language}&t=2026-01-10..2026-02-07&kind=incident&c=42.1,34.6,6.5`);
    await reader.expectAddress(/kind=incident/);
    const before = await reader.page.evaluate(() => window.location.hash);
    await reader.page.getByRole('button', { name: /^(Export|تصدير)$/ }).click();
    const document = await save(reader, language, 'pdf', preset, flavour);
    expect(document.name).toMatch(/\.pdf$/);
    const file = join(folder, `${language}-${preset}-${flavour}.pdf`);
    writeFileSync(file, document.bytes);
    const picture = await save(reader, language, 'png', preset, flavour);
    const sheet = PNG.sync.read(picture.bytes);

    const info = runTool('pdfinfo', [file]).toString('utf8');
    for (const line of [
      /^Title: +\S/m,
      /^Creator: +Border Brief$/m,
      /^Producer: +Border Brief$/m,
      /^Tagged: +yes$/m,
      /^JavaScript: +no$/m,
    ])
      expect(info).toMatch(line);
    expect(Number(/^Pages: +(\d+)$/m.exec(info)?.[1])).toBeGreaterThan(1);
    const fonts = runTool('pdffonts', [file]).toString('utf8').trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/IBMPlexSans.* yes yes yes /);
    const structure = runTool('pdfinfo', ['-struct-text', file]).toString('utf8');
    for (const type of ['H1', 'H2', 'Figure', 'L ', 'LI', 'LBody'])
      expect(structure).toMatch(new RegExp(`^ *${type}`, 'm'));
    const text = textOf(file);
    for (const words of said[language]) expect(text).toContain(words);

    const name = file.replace(/\.pdf$/, '');
    runTool('pdftoppm', [
      '-png',
      '-singlefile',
      '-f',
      '1',
      '-scale-to-x',
      String(sheet.width),
      '-scale-to-y',
      String(sheet.height),
      file,
      name,
    ]);
    const drawn = PNG.sync.read(readFileSync(`${name}.png`));
    for (const [part, share] of Object.entries(areasOf(sheet))) {
      const area = areaIn(sheet, share, language);
      const missing = difference(sheet, without(drawn, area), area);
      expect(missing, `${part} is there to be missed`).toBeGreaterThan(3);
      expect(difference(sheet, drawn, area) / missing, `${part} of ${name}`).toBeLessThan(0.15);
    }

    await reader.open();
    await dropFile(reader.page, document.name, document.bytes);
    await expect(reader.page.getByText(document.name)).toBeVisible();
    await expect.poll(() => reader.page.evaluate(() => window.location.hash)).toBe(before);
  });
}

for (const _ of canCheck('the text pages of a document in both languages, read by Poppler', 'pdftotext', 'pdfinfo')
  ? [0]
  : []) {
  test('a document in both languages says everything in both, with addresses that open', async ({ reader }) => {
    await reader.open('t=2026-01-10..2026-02-07&kind=incident&c=42.1,34.6,6.5');
    await reader.page.getByRole('button', { name: 'Export', exact: true }).click();
    await reader.page
      .getByRole('dialog')
      .getByLabel('Language', { exact: true })
      .selectOption({ label: 'English and Arabic' });
    const { bytes } = await save(reader, 'en', 'pdf', 'a4-landscape', 'print');
    const file = join(folder, 'both.pdf');
    writeFileSync(file, bytes);
    const [, ...pages] = runTool('pdftotext', [file, '-']).toString('utf8').normalize('NFKC').split('\f');
    const read = pages.join(' ').replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
    for (const words of [
      /Escapefromal-Shaddadiprison/,
      /هروبمنسجنالشدادي/,
      /Sources/,
      /المصادر/,
      /page\d+of/,
      /الصفحة\d+من/,
    ])
      expect(read).toMatch(words);
    const links = [
      ...runTool('pdfinfo', ['-url', file])
        .toString('utf8')
        .matchAll(/Annotation +(https?:\S+)/g),
    ].map(([, url]) => url ?? '');
    expect(new Set(links).size).toBeGreaterThan(10);
    // A hyphen at the end of a line is taken by Poppler for one that divides a word.
    const bare = (words: string): string => words.replaceAll('-', '');
    for (const url of new Set(links)) expect(bare(read).split(bare(url)).length - 1, url).toBeGreaterThanOrEqual(2);
    const structure = runTool('pdfinfo', ['-struct-text', file]).toString('utf8');
    expect(structure.match(/^ *Link /gm)?.length).toBe(2 * new Set(links).size);
    expect(structure).toMatch(/LBody[^\n]*\n *Span[^\n]*\n(?: *"[^\n]*\n)+ *Link/);
  });
}
