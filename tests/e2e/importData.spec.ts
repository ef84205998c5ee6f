/** An analyst’s own files on the page: brought in, looked at, changed, kept, and named on a sheet. */
import AxeBuilder from '@axe-core/playwright';
import { acledFile, acledEvents } from '../imports/acled.ts';
import { dropFile } from './dropFile.ts';
import { expect, test, type Reader } from './reader.ts';

const acled = { name: 'acled-sample.csv', mimeType: 'text/csv', buffer: Buffer.from(acledFile(400)) };
const csv = (name: string, text: string): { name: string; mimeType: string; buffer: Buffer } => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const list = (reader: Reader) => reader.page.getByRole('list', { name: 'Imported sets, topmost first' });
const dialog = (reader: Reader) => reader.page.getByRole('dialog');

/** The section is loaded when somebody comes near it. */
async function pick(reader: Reader, ...files: readonly { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  const button = reader.page.getByRole('button', { name: 'Add data …' });
  await button.focus();
  await reader.page.locator('.your-data input[type=file]').setInputFiles([...files]);
  await expect(dialog(reader)).toBeVisible();
}

async function bringIn(reader: Reader, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await pick(reader, file);
  await dialog(reader).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog(reader).getByText(/rows? (was|were) taken/)).toBeVisible();
  await dialog(reader).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(reader)).toBeHidden();
}

test('an ACLED export comes in whole, by picker and by drop', async ({ reader }) => {
  await reader.open();
  await bringIn(reader, acled);
  await expect(list(reader).getByRole('listitem')).toHaveCount(1);
  await expect(list(reader)).toContainText('of 400');
  await dropFile(reader.page, 'second.csv', Buffer.from(acledFile(50, { seed: 5 })));
  await expect(dialog(reader)).toContainText('second.csv');
  await dialog(reader).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog(reader)).toContainText('50 rows were taken.');
  await dialog(reader).getByRole('button', { name: 'Done' }).click();
  await dialog(reader).getByRole('button', { name: 'Close' }).click();
  await expect(list(reader).getByRole('listitem')).toHaveCount(2);
  await expect(list(reader).getByRole('listitem').first()).toContainText('second');
});
