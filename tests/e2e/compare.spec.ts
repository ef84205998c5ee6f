/** What changed: as a list with claims side by side, and as two maps with one camera. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Reader } from './reader.ts';

async function startComparing(reader: Reader): Promise<void> {
  await reader.page.getByRole('button', { name: 'What changed' }).click();
  await expect(reader.page.getByRole('heading', { name: 'What changed' })).toBeVisible();
}

async function setDay(reader: Reader, group: RegExp, day: string): Promise<void> {
  const field = reader.page.getByRole('group', { name: group });
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  for (const [name, value] of [
    [/^day/i, dayOfMonth],
    [/^month/i, month],
    [/^year/i, year],
  ] as const) {
    await field.getByRole('spinbutton', { name }).click();
    await reader.page.keyboard.type(value);
  }
  await reader.page.keyboard.press('Enter');
}

test('two days of knowledge: what came between is new, with who says so', async ({ reader }) => {
  await reader.open('t=2026-01-10..2026-02-07');
  const all = await reader.rows.count();
  await startComparing(reader);
  const { page } = reader;
  const summary = page.getByText(/\d+ new · \d+ newly disputed/);
  await expect(summary, 'it begins with what the newest report brought').not.toContainText(/^0 new/);
  await page.getByLabel('Compare', { exact: true }).selectOption('window');
  await expect(page.getByText('There are no differences.')).toBeVisible();
  await page.getByLabel('Compare', { exact: true }).selectOption('asKnown');
  await setDay(reader, /^Before: As known on/, '2026-01-21');
  await expect(summary).not.toContainText(/^0 new/);
  const counts = ((await summary.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  expect(
    counts.reduce((sum, count) => sum + count, 0),
    'every record of either answer is in one class',
  ).toBe(all);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id} at ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    ),
  ).toEqual([]);
});

test('two maps have one camera, whichever is moved, and the divide moves by keys', async ({ reader }) => {
  await reader.open('t=2026-01-10..2026-02-07&c=42.1,34.6,6.5');
  await startComparing(reader);
  const { page } = reader;
  await setDay(reader, /^Before: As known on/, '2026-01-21');
  await page.getByLabel('On the map', { exact: true }).selectOption('swipe');
  const before = page.locator('.map-before');
  await expect(before).toHaveAttribute('aria-busy', 'false', { timeout: 300_000 });
  await expect(page.getByText('Before: As known on 21 Jan 2026')).toBeVisible();
  await expect(page.getByText('Now: Everything known')).toBeVisible();
  const divide = page.getByRole('slider', { name: 'Divider between before and now' });
  await divide.focus();
  await page.keyboard.press('ArrowRight');
  await expect(divide).toHaveAttribute('aria-valuenow', '55');
  await page.keyboard.press('Home');
  await expect(divide).toHaveAttribute('aria-valuenow', '5');

  await page.getByLabel('On the map', { exact: true }).selectOption('side');
  const box = await before.boundingBox();
  if (!box) throw new Error('There is no second map.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 80, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  await reader.expectAddress(/c=42\.[5-9]\d*,/);

  await page.getByRole('button', { name: 'Stop comparing' }).click();
  await expect(before).toBeHidden();
  await expect(reader.list).toBeVisible();
});

test('two windows are compared, and what is gone is said', async ({ reader }) => {
  await reader.open('t=2026-02-01..2026-02-07');
  await startComparing(reader);
  await reader.page.getByLabel('Compare', { exact: true }).selectOption('window');
  await setDay(reader, /^Before: From/, '2026-01-10');
  await expect(reader.page.getByText(/No longer included/).first()).toBeVisible();
});

test('a link opens what changed, and a reload opens it again', async ({ reader }) => {
  await reader.open('t=2026-01-10..2026-02-07&compare=known:2026-01-21');
  const { page } = reader;
  const summary = page.getByText(/^\d+ new · \d+ newly disputed/);
  await expect(summary).not.toContainText(/^0 new/);
  await setDay(reader, /^Before: As known on/, '2026-01-25');
  await reader.expectAddress(/compare=known:2026-01-25/);
  const said = (await summary.textContent()) ?? '';
  await page.reload();
  await expect(summary).toHaveText(said);
  await page.getByRole('button', { name: 'Stop comparing' }).click();
  await expect.poll(() => new URL(page.url()).hash).not.toContain('compare=');
});
