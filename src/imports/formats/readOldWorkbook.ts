/**
 * Workbooks of old Excel (XLS) and of OpenDocument (ODS), by SheetJS. Formulas are never calculated, only their stored values read. An ODS archive is unpacked
 * within our own limits and handed on without compression.
 */
import { read, type CellObject, type WorkBook } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { collectBytes, sourceOfBytes, type ByteSource } from '../../formats/byteSource.ts';
import { encodingOfMark } from '../../formats/encodingOfMark.ts';
import { readZipEntries, readZipEntry } from '../../formats/zip.ts';
import { guessOldEncoding } from '../bytes/encoding.ts';
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';
import { createCellWriter, type Cells } from '../table/cells.ts';
import { createHeadStage } from '../table/headStage.ts';
import { createTableBuilder, type RawTable } from '../table/rawTable.ts';
import { createMergedCells } from './mergedCells.ts';
import { dayOfSerial, isDayFormat } from './readWorkbook.ts';

export interface OldSheet {
  readonly name: string;
  /** Not shown by the program that wrote it. */
  readonly hidden: boolean;
}

/** Cells that repetitions of an ODS sheet may come to. */
const mostCells = 20_000_000;

/** A cell or a row of ODS says how often it is repeated; a short file can so hold a sheet without end. */
function countCells(content: string): number {
  let [cells, rowTimes] = [0, 1];
  for (const [tag] of content.matchAll(/<(?:\w+:)?table-(?:row|cell)(?=[\s>/])[^>]*>/g)) {
    const times = (name: string): number =>
      Math.max(1, Number(new RegExp(`number-${name}-repeated\\s*=\\s*["'](\\d+)`).exec(tag)?.[1] ?? 1));
    if (/table-row/.test(tag.slice(0, 40))) rowTimes = times('rows');
    // A cell without content is not stored.
    else if (!tag.endsWith('/>')) cells += rowTimes * times('columns');
  }
  return cells;
}

async function openDocumentBytes(source: ByteSource, limits: ImportLimits): Promise<Uint8Array> {
  const entries = await readZipEntries(source, limits);
  const parts: Record<string, Uint8Array> = {};
  for (const name of ['mimetype', 'META-INF/manifest.xml', 'content.xml', 'styles.xml']) {
    const entry = entries.find((each) => each.name === name);
    if (entry) parts[name] = await readZipEntry(source, entry, limits.documentBytes);
  }
  const textOf = (name: string): string => new TextDecoder().decode(parts[name] ?? new Uint8Array(0));
  if (textOf('META-INF/manifest.xml').includes('encryption-data'))
    throw new ImportStop('workbookEncrypted', { name: source.name });
  if (/opendocument\.(?:text|graphics|presentation)/.test(textOf('mimetype')))
    throw new ImportStop('word', { name: source.name });
  const content = textOf('content.xml');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(content)) throw new ImportStop('xmlEntities');
  if (countCells(content) > mostCells) throw new ImportStop('tooManyCells', { name: source.name, limit: mostCells });
  // SheetJS does not read a file without styles.
  parts['styles.xml'] ??= new TextEncoder().encode('<office:document-styles/>');
  return zipSync(parts, { level: 0 });
}

/**
 * The text of a workbook that is a page or a document of XML; null for one in bytes. Its letters are those of its mark or of the encoding that it names; without
 * one they are guessed.
 */
async function flatText(bytes: Uint8Array, { name }: ByteSource): Promise<string | null> {
  const mark = encodingOfMark(bytes);
  const head = new TextDecoder(mark ?? 'utf-8').decode(bytes.subarray(0, 2000)).trimStart();
  if (!head.startsWith('<')) return null;
  const named = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  const text =
    decodeAs(bytes, mark ?? named ?? 'utf-8') ?? decodeAs(bytes, await guessOldEncoding(sourceOfBytes(name, bytes)));
  if (/<!ENTITY/i.test(text ?? '')) throw new ImportStop('xmlEntities');
  if (countCells(text ?? '') > mostCells) throw new ImportStop('tooManyCells', { name, limit: mostCells });
  return text;
}

/** Null where the bytes are no text of the encoding, or the encoding is not known. */
function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return label === 'utf-8-damaged' ? new TextDecoder().decode(bytes) : null;
  }
}

/** The whole workbook. Throws `ImportStop`. */
export async function openOldWorkbook(
  source: ByteSource,
  format: 'xls' | 'openDocument',
  limits: ImportLimits,
): Promise<WorkBook> {
  const bytes =
    format === 'xls'
      ? await collectBytes(source.open(), limits.documentBytes)
      : await openDocumentBytes(source, limits);
  const text = format === 'xls' ? await flatText(bytes, source) : null;
  try {
    return read(text ?? bytes, {
      type: text === null ? 'array' : 'string',
      // Numbers and days of a page stay as they are written.
      raw: text !== null,
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      cellNF: true,
      cellStyles: true,
      sheetRows: limits.rows + 2,
    });
  } catch (error) {
    const isEncrypted = error instanceof Error && /password/i.test(error.message);
    throw new ImportStop(isEncrypted ? 'workbookEncrypted' : 'oldWorkbookDamaged', { name: source.name });
  }
}

export function sheetsOf(book: WorkBook): readonly OldSheet[] {
  return book.SheetNames.map((name, index) => ({ name, hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0 }));
}

function cellText({ t: type, v: value, z: format }: CellObject, date1904: boolean): string {
  if (type === 'e' || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (type === 'n' && typeof value === 'number')
    return (typeof format === 'string' && isDayFormat(format) ? dayOfSerial(value, date1904) : null) ?? String(value);
  return String(value);
}

/** One sheet. Throws `ImportStop`. */
export function readOldSheet(
  book: WorkBook,
  { name }: OldSheet,
  limits: ImportLimits,
  onRows: (rows: number) => void,
  headerRow?: number | null,
): RawTable {
  const table = createTableBuilder(limits, false);
  table.decide({ code: 'sheet', values: { name } });
  const sheet = book.Sheets[name];
  const lines = (sheet?.['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const writer = createCellWriter();
  const merged = createMergedCells(
    (sheet?.['!merges'] ?? []).map(({ s: from, e: to }) => ({ top: from.r, left: from.c, bottom: to.r, right: to.c })),
  );
  let hidden = 0;
  const add = (row: number, cells: Cells): void => {
    if (cells.count > head.columns()) table.skip(row, 'tooManyCells', `${cells.count} > ${head.columns()}`);
    else table.addRow(row, cells);
  };
  const head = createHeadStage(table, headerRow, add);
  for (const [index, line] of lines.entries()) {
    // Sparse arrays have holes where a cell is empty.
    const cells = Array.from(line ?? [], (cell) => (cell ? cellText(cell, date1904) : ''));
    while (cells.length > 0 && cells.at(-1) === '') cells.pop();
    if (cells.length === 0) continue;
    merged.fill(index, cells);
    if (sheet?.['!rows']?.[index]?.hidden === true) hidden += 1;
    const long = cells.find((cell) => cell.length > limits.cellBytes / 3);
    if (long !== undefined) table.skip(index + 1, 'cellTooLong', long.slice(0, 120));
    else if (head.isOpen()) head.push(index + 1, cells);
    else {
      writer.clear();
      for (const cell of cells) writer.add(cell);
      add(index + 1, writer.cells());
    }
    if (index % 1000 === 0) onRows(table.rowsRead());
  }
  head.close();
  if (hidden > 0) table.decide({ code: 'hiddenRows', values: { count: hidden } });
  if (merged.filled() > 0) table.decide({ code: 'mergedCells', values: { count: merged.filled() } });
  if (head.columns() === 0) throw new ImportStop('noRows');
  return table.finish(head.found());
}
