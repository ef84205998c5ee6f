/** An analyst’s own files on the page: brought in, looked at, changed, kept, and named on a sheet. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { toIsoDay } from '../../src/domain/time/day.ts';
import { acledEvents, acledFile } from '../imports/acled.ts';
import { bringIn, csv, dialog, importButton, pick } from './bringIn.ts';
import { dropFile } from './dropFile.ts';
import { expect, test, type Reader } from './reader.ts';

const acled = { name: 'acled-sample.csv', mimeType: 'text/csv', buffer: Buffer.from(acledFile(400)) };
const list = (reader: Reader) => reader.page.getByRole('list', { name: 'Imported sets, topmost first' });

test('an ACLED export comes in whole, by picker and by drop', async ({ reader }) => {
  await reader.open();
  await bringIn(reader, acled);
  await expect(list(reader).getByRole('listitem')).toHaveCount(1);
  await expect(list(reader)).toContainText('of 400');
  await dropFile(reader.page, 'second.csv', Buffer.from(acledFile(50, { seed: 5 })));
  await expect(dialog(reader)).toContainText('second.csv');
  await dialog(reader).getByRole('button', { name: 'Import 50 rows' }).click();
  await expect(dialog(reader)).toContainText('50 rows were imported.');
  await dialog(reader).getByRole('button', { name: 'Close' }).click();
  await expect(list(reader).getByRole('listitem')).toHaveCount(2);
  await expect(list(reader).getByRole('listitem').first()).toContainText('second');
});

const unknown = csv(
  'incidents.csv',
  'When,Lat,Lon,What\n2025-04-13,35.1,40.4,Attack\n2025-06-25,34.9,40.8,"Raid, night"\n',
);

test('a table of an unknown kind is asked about and then comes in', async ({ reader }) => {
  await reader.open();
  await pick(reader, unknown);
  await expect(dialog(reader).getByRole('table').first()).toContainText('13 Apr 2025');
  await expect(importButton(reader)).toBeInViewport();
  await dialog(reader).getByText('Columns', { exact: true }).click();
  await expect(dialog(reader).getByLabel('Latitude', { exact: true })).toHaveValue('1');
  await dialog(reader).getByLabel('Category', { exact: true }).selectOption({ label: 'What' });
  await expect(dialog(reader).getByRole('table').first()).toContainText('Raid, night');
  await importButton(reader).click();
  await expect(dialog(reader)).toContainText('2 rows were imported. None was left out.');
});

const broken = csv(
  'broken.csv',
  'date,latitude,longitude\n2025-04-13,35.1,40.4\n2025-04-14,95,40.4\nsoon,35.1,40.4\n2025-04-15,35.1\n',
);

test('rows that cannot be read are listed, and whole or not at all takes none', async ({ reader }) => {
  await reader.open();
  await pick(reader, broken);
  await dialog(reader).getByText('How the file is read').click();
  await dialog(reader)
    .getByLabel(/^All or nothing/)
    .check();
  await expect(importButton(reader)).toBeDisabled();
  await expect(dialog(reader)).toContainText('3 rows cannot be read, and all or nothing is chosen.');
  await dialog(reader).getByText('Left out, doubtful and converted').click();
  const report = dialog(reader).locator('.import-report');
  const row = (text: string) => report.getByRole('row').filter({ hasText: text });
  await expect(row('The latitude is beyond 90 degrees')).toContainText(/^3latitude.*95$/);
  await expect(row('The date cannot be read')).toContainText(/^4date.*soon$/);
  await expect(row('It has only one of the two coordinates')).toContainText(/^5longitude/);
  await expect(reader.page.locator('.set')).toHaveCount(0);
  const [download] = await Promise.all([
    reader.page.waitForEvent('download'),
    dialog(reader).getByRole('button', { name: 'Save the report (CSV)' }).click(),
  ]);
  expect(
    readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n'),
  ).toHaveLength(4);
  await dialog(reader)
    .getByLabel(/^All or nothing/)
    .uncheck();
  await dialog(reader).getByRole('button', { name: 'Import one row' }).click();
  await expect(dialog(reader)).toContainText('One row was imported. 3 were left out.');
});

test('sets are hidden, renamed, moved, removed and brought back, and are there after a reload', async ({ reader }) => {
  test.slow();
  const { page } = reader;
  await reader.open();
  await bringIn(reader, acled);
  await bringIn(reader, { ...acled, name: 'other.csv', buffer: Buffer.from(acledFile(20, { seed: 9 })) });
  const items = list(reader).getByRole('listitem');
  await page.getByRole('button', { name: 'Rename ⁨other⁩' }).click();
  await page.getByLabel('Name of the set').fill('Field notes');
  await page.keyboard.press('Enter');
  await expect(items.first()).toContainText('Field notes');
  await page.getByRole('button', { name: 'Move ⁨Field notes⁩ down' }).click();
  await expect(items.last()).toContainText('Field notes');
  await page.getByRole('switch', { name: 'Show ⁨Field notes⁩' }).setChecked(false);
  await page.getByRole('button', { name: 'Remove ⁨acled-sample⁩' }).click();
  await expect(items).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(items.first()).toContainText('acled-sample');
  // Writing to the disk is not seen from here; the next visit shows what came of it.
  await expect
    .poll(
      async () => {
        await page.reload();
        await reader.waitForMap();
        await page.getByRole('button', { name: 'Add data…' }).focus();
        // The kept sets come after the map; an older state has fewer, and is read again.
        await items
          .nth(1)
          .waitFor({ timeout: 15_000 })
          .catch(() => undefined);
        return items.allTextContents().then((texts) => texts.map((text) => text.slice(0, 12)));
      },
      { timeout: 300_000, intervals: [1000] },
    )
    .toEqual(['acled-sample', expect.stringContaining('Field notes')]);
  await expect(page.getByRole('switch', { name: 'Show ⁨Field notes⁩' })).not.toBeChecked();
});

test('the window narrows what is counted', async ({ reader }) => {
  const days = acledEvents(400)
    .map(({ day }) => day)
    .toSorted((a, b) => a - b);
  const [from, to] = [days[100] ?? 0, days[200] ?? 0];
  await reader.open(`t=${toIsoDay(from)}..${toIsoDay(to)}`);
  await bringIn(reader, acled);
  const text =
    (await list(reader)
      .getByText(/rows certainly in the window/)
      .textContent()) ?? '';
  const [certain = 0, total, possible = 0] = [...text.matchAll(/\d[\d,]*/g)].map(([figure]) =>
    Number(figure.replace(',', '')),
  );
  expect(total).toBe(400);
  // A date known to the day is certain, one known to a week or month may be only possible: all whose day is inside are among the two.
  expect(certain).toBeGreaterThan(20);
  expect(certain).toBeLessThan(102);
  expect(certain + possible).toBeGreaterThanOrEqual(days.filter((day) => day >= from && day <= to).length);
  expect(certain + possible).toBeLessThan(400);
});

const lone = csv(
  'lone.csv',
  'event_date,latitude,longitude,event_type,actor1,fatalities,remark\n2025-06-01,33.4,39.6,Raid,Unknown gunmen,7,"seen by two herders"\n',
);

async function bringInLone(reader: Reader): Promise<void> {
  await reader.open('c=39.6,33.4,11');
  await pick(reader, lone);
  await importButton(reader).click();
  await expect(dialog(reader)).toContainText('One row was imported.');
  await dialog(reader).getByRole('button', { name: 'Close' }).click();
}

test('a row that is pointed at and clicked tells all that the file says', async ({ reader }) => {
  const { page } = reader;
  await bringInLone(reader);
  const box = await page.locator('.map-canvas').boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await expect
    .poll(async () => {
      await page.mouse.move(x - 40, y);
      await page.mouse.move(x, y);
      return page.locator('.row-hover').count();
    })
    .toBe(1);
  await expect(page.locator('.row-hover')).toContainText('Unknown gunmen');
  await page.mouse.click(x, y);
  const card = page.getByRole('article', { name: /lone/ });
  await expect(card).toContainText('Imported, not from the reports');
  await expect(card).toContainText('seen by two herders');
  await expect(card).toContainText(createHash('sha256').update(lone.buffer).digest('hex'));
  await expect(card).toContainText(/line 2/);
  await card.getByRole('button', { name: 'Close the row' }).click();
  await expect(card).toHaveCount(0);
});

test('a sheet names the imported sets and draws them; data exports leave them out', async ({ reader }) => {
  const { page } = reader;
  await bringInLone(reader);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog(reader)).toContainText('Data exports contain the records of the reports only.');
  const save = async (format: string): Promise<string> => {
    await dialog(reader).getByLabel('Format').selectOption({ label: format });
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 300_000 }),
      dialog(reader).getByRole('button', { name: 'Save file' }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  };
  const svg = await save('Drawing (SVG)');
  const said = [...svg.matchAll(/<text[^>]*>([^<]*)/g)]
    .map(([, text]) => text)
    .join(' ')
    .replace(/[\u2066-\u2069]/g, '');
  expect(said).toContain('lone: 1 certain, 0 possible');
  expect(said).toContain(createHash('sha256').update(lone.buffer).digest('hex').slice(0, 12));
  expect(await save('Data (GeoJSON)')).not.toContain('herders');
});

test('a pasted table and a file that the address names are offered for import', async ({ reader }) => {
  const { page } = reader;
  await page.goto('/?data=data/reference/crossings.geojson');
  await reader.waitForMap();
  await expect(dialog(reader)).toContainText('crossings.geojson');
  await page.keyboard.press('Escape');
  await expect(dialog(reader)).toBeHidden();
  const paste = (selector: string): Promise<void> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'date\tlat\tlon\n2025-06-01\t34\t40\n');
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      });
  await paste('input[type=search], input[role=combobox]');
  await expect(dialog(reader)).toHaveCount(0);
  await paste('.map-frame');
  await expect(dialog(reader)).toContainText('pasted.tsv');
});

for (const language of ['en', 'ar'] as const) {
  test(`axe finds nothing in the dialog and the list: ${language}`, async ({ reader }) => {
    const { page } = reader;
    const check = async (view: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${view}: ${id} at ${nodes
              .map(({ target }) => target.join(' '))
              .slice(0, 4)
              .join(' | ')}`,
        ),
      ).toEqual([]);
    };
    await reader.open(`lang=${language}`);
    await dropFile(page, broken.name, broken.buffer);
    await expect(dialog(reader)).toBeVisible();
    const take = dialog(reader).locator('.import-foot .button-strong');
    await expect(dialog(reader).locator('.import-figures')).toBeVisible();
    await check('numbers');
    for (const part of await dialog(reader).locator('.import-more > .disclosure > summary').all()) await part.click();
    await check('columns');
    await take.click();
    await expect(dialog(reader).locator('.import-form')).toHaveCount(0);
    await expect(dialog(reader).locator('.import-report .import-notes').first()).toBeVisible();
    await check('report');
    await dialog(reader).locator('.dialog-foot > button').click();
    await expect(page.locator('.set')).toHaveCount(1);
    await check('list');
  });
}
