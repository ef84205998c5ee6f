/** A file of the board is only saved when a reader opens it again: its view is inside, or its rows are all there. */
import { sourceOfBytes } from '../../formats/byteSource.ts';
import { sniffFile } from '../../formats/sniff.ts';
import { defaultUnpackLimits } from '../../formats/unpackLimits.ts';
import { readZipEntries, readZipEntry } from '../../formats/zip.ts';
import { countCsvRecords } from '../data/readTables.ts';
import { readBack } from '../readBack.ts';
import type { BoardFormatId, BoardSubject } from './boardSubject.ts';

const mostPartBytes = 60_000_000;

/** Every entry has its checksum, and each panel its sheet. */
async function isWorkbook(bytes: Uint8Array, sheets: number): Promise<boolean> {
  const source = sourceOfBytes('written.xlsx', bytes);
  const entries = await readZipEntries(source, defaultUnpackLimits);
  for (const entry of entries) await readZipEntry(source, entry, mostPartBytes);
  return entries.filter(({ name }) => name.startsWith('xl/worksheets/')).length === sheets;
}

export async function opensAgain(
  id: BoardFormatId,
  written: string | Uint8Array,
  { panels }: Pick<BoardSubject, 'panels'>,
): Promise<boolean> {
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  try {
    if (id === 'csv') return countCsvRecords(String(written)) === (panels[0]?.text.table.rows.length ?? 0) + 1;
    if (id === 'xlsx') return await isWorkbook(bytes, panels.length + 1);
    const source = sourceOfBytes(`written.${id}`, bytes);
    return (await readBack(source, await sniffFile(source, defaultUnpackLimits))).ok;
  } catch {
    return false;
  }
}
