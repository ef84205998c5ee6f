/** A written file is only saved when the page's own reader opens it again. */
import { sourceOfFile } from '../formats/byteSource.ts';
import { FormatFault } from '../formats/formatFault.ts';
import { sniffFile } from '../formats/sniff.ts';
import { defaultUnpackLimits } from '../formats/unpackLimits.ts';
import type { ExportFormat } from './formats.ts';
import { readBack } from './readBack.ts';

/** Formats without a view inside them; a file of these is only required to hold something. */
const plain: ReadonlySet<ExportFormat['id']> = new Set(['csv', 'sealed']);

/** Whether the view inside the file can be read. */
export async function opensAgain(
  blob: Blob,
  { id, extension }: Pick<ExportFormat, 'id' | 'extension'>,
): Promise<boolean> {
  if (blob.size === 0) return false;
  if (plain.has(id)) return true;
  const source = sourceOfFile(new File([blob], `written.${extension}`, { type: blob.type }));
  try {
    return (await readBack(source, await sniffFile(source, defaultUnpackLimits))).ok;
  } catch (error) {
    if (error instanceof FormatFault) return false;
    throw error;
  }
}
