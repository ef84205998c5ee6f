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

/** A file whose columns are known: it comes in without a question. */
export async function bringIn(reader: Reader, file: OwnFile): Promise<void> {
  await pick(reader, file);
  await dialog(reader).getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog(reader).getByText(/rows? (was|were) imported/)).toBeVisible();
  await dialog(reader).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(reader)).toBeHidden();
}
