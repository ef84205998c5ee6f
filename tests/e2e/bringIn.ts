/** Brings a file in through the dialog of imports, as a reader does; the page speaks English. */
import type { Locator } from '@playwright/test';
import { expect, type Reader } from './reader.ts';

export interface OwnFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const csv = (name: string, content: string | Uint8Array): OwnFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content),
});
export const dialog = (reader: Reader): Locator => reader.page.getByRole('dialog');

/** The section is loaded when somebody comes near it. */
export async function pick(reader: Reader, ...files: readonly OwnFile[]): Promise<void> {
  await reader.page.getByRole('button', { name: 'Add data…' }).focus();
  await reader.page.locator('.your-data input[type=file]').setInputFiles([...files]);
  await expect(dialog(reader)).toBeVisible();
}

/** What the import is for; it says how many rows it will take. */
export const importButton = (reader: Reader): Locator =>
  dialog(reader).getByRole('button', { name: /^Import (one|up to|\d)/ });

/** A file about which nothing has to be asked. */
export async function bringIn(reader: Reader, file: OwnFile): Promise<void> {
  await pick(reader, file);
  await importButton(reader).click();
  await expect(dialog(reader).getByText(/rows? (was|were) imported/)).toBeVisible();
  await dialog(reader).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(reader)).toBeHidden();
}
