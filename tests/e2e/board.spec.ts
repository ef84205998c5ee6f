/** The situation board: the questions of a briefing answered by clicks alone, in both languages, and a second window in step. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { dropFile } from './dropFile.ts';
import { expect, test } from './reader.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const winter = 't=2026-01-10..2026-02-12';

const panel = (page: Page, id: string): Locator => page.locator(`.board-panel[data-panel="${id}"]`);

async function findNothing(page: Page, view: string): Promise<void> {
  // The tooltip of the pressed button would be beside the landmarks.
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${view}: ${id} at ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 4)
          .join(' | ')}`,
    ),
  ).toEqual([]);
}

const said = {
  en: {
    board: 'Board',
    incidents: /^Incidents: 14 \+ 1\?/,
    moved: /^Detainees moved: 5,700–5,704/,
    held: /^Al-Shaddadi prison: Damascus, since 20 Jan 2026/,
    card: /Al-Shaddadi prison/,
    anbar: /^Anbar: km/,
    chip: /Governorate: Anbar/,
    week: /1\d\D{1,6}1\d\D{1,3}Jan 2026: .* certain/,
    escaped: /Escaped: 100–1,500 · SDF/,
    silent: /without any/,
  },
  ar: {
    board: 'اللوحة',
    incidents: /^الحوادث: 14 \+ 1/,
    moved: /^محتجزون نُقلوا: 5,700–5,704/,
    held: /^سجن الشدادي: دمشق، منذ 20 كانون الثاني 2026/,
    card: /سجن الشدادي/,
    anbar: /^الأنبار: من الكيلومتر/,
    chip: /المحافظة: الأنبار/,
    week: /1\d\D{1,6}1\d\D{1,3}كانون الثاني 2026: .*مؤكدة/,
    escaped: /الفارّون: 100–1,500 · قسد/,
    silent: /بلا أي منشور/,
  },
} as const;

for (const language of ['en', 'ar'] as const) {
  test(`answers five questions by clicks alone: ${language}`, async ({ reader }) => {
    const { page } = reader;
    const text = said[language];
    await reader.open(`${winter}&lang=${language}`);
    const shown = page.getByRole('status').filter({ hasText: '62' }).first();
    const before = await shown.textContent();
    await page.getByRole('button', { name: text.board, exact: true }).click();
    await expect(page.locator('.board-panel')).toHaveCount(7);
    await findNothing(page, 'board');

    // How much, how sure?
    await expect(panel(page, 'figures').getByRole('button', { name: text.incidents })).toBeVisible();
    await expect(panel(page, 'figures').getByRole('button', { name: text.moved })).toBeVisible();
    // Who holds what, since when? The claims open, and Escape closes them.
    await panel(page, 'control').getByRole('button', { name: text.held }).click();
    await expect(page.locator('#details-title').filter({ hasText: text.card })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('#details-title')).toHaveCount(0);
    // What stands along the line?
    await panel(page, 'ledger').getByRole('button', { name: text.anbar }).click();
    await expect(page.locator('.board-chips .chip').filter({ hasText: text.chip })).toBeVisible();
    await expect(shown).not.toHaveText(before ?? '');
    await page.keyboard.press('Escape');
    await expect(shown).toHaveText(before ?? '');
    // When?
    await panel(page, 'events').getByRole('button', { name: text.week }).first().click();
    await expect.poll(() => page.evaluate(() => window.location.hash)).toMatch(/t=2026-01-1\d\.\.2026-01-1\d/);
    await page.locator('.board-chips .chip').first().click();
    await expect(shown).toHaveText(before ?? '');
    // What is disputed, and by whom?
    await panel(page, 'disagreements').getByRole('button', { name: text.escaped }).first().click();
    await expect.poll(() => page.evaluate(() => window.location.hash)).toContain('says=sdf');
    await page.keyboard.press('Escape');
    await expect(shown).toHaveText(before ?? '');
    // How well do we see?
    await expect(panel(page, 'coverage').locator('.board-sentence')).toHaveText(text.silent);
  });
}

test('moves along the data by arrow keys and reads each sentence', async ({ reader }) => {
  const { page } = reader;
  await reader.open(`${winter}&board=beside~e:control`);
  const control = panel(page, 'control');
  const marks = control.locator('.board-mark');
  await marks.first().focus();
  const first = await control.locator('.board-sentence').textContent();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  await expect(control.locator('.board-sentence')).not.toHaveText(first ?? '');
  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  await control.getByRole('button', { name: 'Table of Control' }).click();
  await expect(control.getByRole('row').filter({ hasText: 'Al-Shaddadi prison' })).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(page.locator('.board-panel')).toHaveCount(7);
});

test('a second window stays in step, and the link brings the arrangement back', async ({ reader }) => {
  const { page } = reader;
  await page.setViewportSize({ width: 1366, height: 768 });
  await reader.open(`${winter}&board=beside`);
  const [second] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Board in a second window' }).click(),
  ]);
  await expect(panel(second, 'control')).toBeVisible();
  await expect(page.locator('.stage > .board')).toHaveCount(0);
  const sentence = panel(second, 'figures').locator('.board-sentence');
  const unfiltered = (await sentence.textContent()) ?? '';
  await panel(second, 'ledger')
    .getByRole('button', { name: /^Anbar: km/ })
    .click();
  await expect.poll(() => page.evaluate(() => window.location.hash)).toContain('gov=IQG01');
  await expect(sentence).not.toHaveText(unfiltered);
  await second.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => window.location.hash)).not.toContain('gov=');
  await expect(sentence).toHaveText(unfiltered);
  await second.close();
  await expect(page.locator('.stage > .board')).toBeVisible();

  await page.getByRole('button', { name: 'Panels', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Coverage' }).uncheck();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Board alone' }).click();
  const written = /board=alone~p:figures\.control\.ledger\.transfers\.events\.disagreements/;
  await expect.poll(() => page.evaluate(() => window.location.hash)).toMatch(written);
  await page.reload();
  await expect(page.locator('.board-alone .board-panel')).toHaveCount(6);
  const scrolls = await page.evaluate(() => document.documentElement.scrollHeight > window.innerHeight);
  expect(scrolls).toBe(false);
});

test('a step of a briefing shows its board in the room, in type that is read from afar', async ({ reader }) => {
  const { page } = reader;
  await page.setViewportSize({ width: 1920, height: 1080 });
  await reader.open(winter);
  const words = { en: 'Board', ar: 'اللوحة' };
  const step = {
    id: 'board',
    title: words,
    text: words,
    notes: words,
    view: `v=2&${winter}&board=alone~p:figures.control.transfers.events`,
    callouts: [],
  };
  const briefing = { format: 'border-brief/briefing', version: 2, id: 'room', title: words, dataset: '' };
  const text = JSON.stringify({ ...briefing, steps: [{ ...step, records: [] }] });
  await dropFile(page, 'room.brief.json', Buffer.from(text));
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(page.locator('.board-panel')).toHaveCount(4);
  for (const id of ['figures', 'control', 'transfers', 'events'])
    await expect(panel(page, id).locator('.board-sentence')).toBeVisible();
  const size = (locator: Locator): Promise<number> =>
    locator.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  await expect.poll(() => size(page.locator('.board-sentence').first())).toBeGreaterThanOrEqual(1080 / 45);
  expect(await size(panel(page, 'figures').locator('text', { hasText: 'Incidents' }))).toBeGreaterThanOrEqual(
    1080 / 45,
  );
});

test('a panel goes onto the sheet, and the link keeps it there', async ({ reader }) => {
  const { page } = reader;
  await reader.open(`${winter}&board=beside`);
  await panel(page, 'control').getByRole('button', { name: 'Save Control as a file' }).click();
  await page.getByRole('button', { name: 'Put on the sheet' }).click();
  await page.getByRole('button', { name: 'Close the board' }).click();
  await reader.expectAddress(/board=closed~s:control/);
  await page.reload();
  await reader.waitForMap();
  await expect(page.locator('.board')).toHaveCount(0);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('checkbox', { name: 'Control', exact: true })).toBeChecked();
  await expect(dialog.locator('[data-map="drawn"]')).toBeVisible();
});
