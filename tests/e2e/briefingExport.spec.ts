/** The briefing that comes with the data as slides and as a handout, in both languages, read by programs that are not ours. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PNG } from 'pngjs';
import { convert, prepareOffice } from './office.ts';
import { expect, test, type Reader } from './reader.ts';
import { canCheck, runTool } from '../tools.ts';

const folder = resolve('tests/output/briefing');
mkdirSync(folder, { recursive: true });

interface BriefingFile {
  readonly steps: readonly {
    readonly title: Record<'en' | 'ar', string>;
    readonly notes: Record<'en' | 'ar', string>;
  }[];
}
const { steps } = JSON.parse(readFileSync('data/briefings/frontier-2026.brief.json', 'utf8')) as BriefingFile;

/** Letters alone: spaces, and signs and figures between two directions, are set by readers as they think fit. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\P{L}/gu, '');

async function save(reader: Reader, name: RegExp): Promise<Buffer> {
  const [download] = await Promise.all([
    reader.page.waitForEvent('download', { timeout: 300_000 }),
    reader.page.getByRole('button', { name }).click(),
  ]);
  return readFileSync(await download.path());
}

/** More than the foot of a page alone; the last line of a list may stand on a page of its own. */
const leastInk = 0.0015;

/** Share of the dots of a page that differ from its commonest colour. */
function inkOf(file: string): number {
  const { data, width, height } = PNG.sync.read(readFileSync(file));
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUInt32BE(at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return 1 - Math.max(...counts.values()) / (width * height);
}

/** Every page as a picture, and none of them empty. */
function expectPages(pdf: string, name: string): number {
  const pages = Number(/^Pages: +(\d+)$/m.exec(runTool('pdfinfo', [pdf]).toString('utf8'))?.[1]);
  runTool('pdftoppm', ['-png', '-r', '60', pdf, join(folder, name)]);
  for (let page = 1; page <= pages; page += 1) {
    const picture = `${name}-${String(page).padStart(String(pages).length, '0')}.png`;
    expect(inkOf(join(folder, picture)), picture).toBeGreaterThan(leastInk);
  }
  return pages;
}

test.beforeAll(prepareOffice);

const languages = ['en', 'ar'] as const;

/** The shipped briefing, opened in the panel. */
async function openBriefing({ page }: Reader): Promise<void> {
  await page.getByRole('button', { name: 'Briefing', exact: true }).click();
  await page.getByRole('button', { name: /^Open “/ }).click();
  await page.locator('summary').filter({ hasText: 'Export' }).click();
}

/** The open briefing, written as slides and as a handout in the language of the page. */
async function saveBriefing(reader: Reader, language: 'en' | 'ar'): Promise<{ deck: string; handout: string }> {
  const deck = join(folder, `${language}-slides.pptx`);
  writeFileSync(deck, await save(reader, language === 'en' ? /^Slides/ : /^شرائح/));
  const handout = join(folder, `${language}-handout.pdf`);
  writeFileSync(handout, await save(reader, language === 'en' ? /^Handout/ : /^كتيّب/));
  return { deck, handout };
}

/** `document`: the slides as LibreOffice understands them; `drawn`: as it draws them. */
function expectSlides(language: 'en' | 'ar', document: string, drawn: string): void {
  const slides = [...readFileSync(document, 'utf8').matchAll(/<draw:page .*?<\/draw:page>/gs)].map(([slide]) => slide);
  expect(slides.length).toBe(steps.length);
  for (const [index, { title, notes }] of steps.entries()) {
    const [shown = '', below = ''] = slides[index]?.split('<presentation:notes') ?? [];
    const textOf = (xml: string): string => plain(xml.replace(/<[^>]*>/g, '').replace(/&apos;/g, '’'));
    expect(textOf(shown)).toContain(plain(title[language]));
    expect(textOf(below)).toContain(plain(notes[language]).slice(0, 60));
    expect(
      shown.match(/<draw:(?:custom-shape|frame|path|polygon|line|g)\b/g)?.length,
      `shapes of slide ${index + 1}`,
    ).toBeGreaterThan(40);
    expect(shown.match(/<draw:image\b/g)?.length, `pictures of slide ${index + 1}: the ground of the map alone`).toBe(
      1,
    );
  }
  expect(expectPages(drawn, `${language}-slide`)).toBe(steps.length);
  // LibreOffice's own document orders Arabic letters as they are drawn: there they are only counted.
  for (const [index, said] of runTool('pdftotext', [drawn, '-'])
    .toString('utf8')
    .split('\f')
    .slice(0, steps.length)
    .entries()) {
    if (language === 'en') expect(plain(said)).toContain(plain(steps[index]?.title.en ?? ''));
    expect(
      said.match(language === 'en' ? /[a-z]/gi : /[\u0621-\u064a\ufe70-\ufefc]/g)?.length,
      `letters of slide ${index + 1}`,
    ).toBeGreaterThan(400);
  }
}

function expectHandout(language: 'en' | 'ar', handout: string): void {
  // A sheet for each step; notes, disputed records and one list of sources behind them.
  const pages = expectPages(handout, `${language}-page`);
  expect(pages).toBeGreaterThan(steps.length);
  expect(pages).toBeLessThanOrEqual(steps.length + 7);
  const info = runTool('pdfinfo', [handout]).toString('utf8');
  for (const line of [/^Title: +\S/m, /^Creator: +Border Brief$/m, /^Tagged: +yes$/m]) expect(info).toMatch(line);
  for (const font of runTool('pdffonts', [handout]).toString('utf8').trim().split('\n').slice(2))
    expect(font).toMatch(/IBMPlexSans.* yes yes yes /);
  const read = plain(runTool('pdftotext', [handout, '-']).toString('utf8'));
  expect(read.split(plain(language === 'en' ? 'Notes for the speaker' : 'ملاحظات للمتحدث'))).toHaveLength(2);
  for (const { title, notes } of steps) {
    expect(read).toContain(plain(title[language]));
    expect(read).toContain(plain(notes[language]).slice(0, 30));
  }
}

for (const _ of canCheck(
  'the slides and the handout of a briefing',
  'soffice',
  'pdftotext',
  'pdftoppm',
  'pdfinfo',
  'pdffonts',
)
  ? [0]
  : []) {
  test('the shipped briefing as slides and as a handout, in both languages', async ({ reader }) => {
    test.setTimeout(900_000);
    await reader.open('lang=en&look=light');
    await openBriefing(reader);
    const english = await saveBriefing(reader, 'en');
    await reader.change('lang=ar&look=light');
    const arabic = await saveBriefing(reader, 'ar');
    const documents = convert([english.deck, arabic.deck], 'fodp');
    const drawings = convert([english.deck, arabic.deck], 'pdf');
    for (const [index, language] of languages.entries()) {
      expectSlides(language, documents[index] ?? '', drawings[index] ?? '');
      expectHandout(language, (language === 'en' ? english : arabic).handout);
    }
  });
}
