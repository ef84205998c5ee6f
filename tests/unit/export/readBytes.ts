/** The view inside bytes, as a dropped file would give it back: the kind is decided by the content. */
import { sourceOfBytes } from '../../../src/formats/byteSource.ts';
import { FormatFault } from '../../../src/formats/formatFault.ts';
import { sniffFile } from '../../../src/formats/sniff.ts';
import { defaultUnpackLimits } from '../../../src/formats/unpackLimits.ts';
import { readBack } from '../../../src/export/readBack.ts';

export async function readBytes(bytes: Uint8Array): ReturnType<typeof readBack> {
  const source = sourceOfBytes('file', bytes);
  try {
    return await readBack(source, await sniffFile(source, defaultUnpackLimits));
  } catch (error) {
    if (error instanceof FormatFault) return { ok: false, failure: 'damaged' };
    throw error;
  }
}
