/**
 * The one door for the reader’s own data, in two steps: `readFile` turns bytes into the file’s own columns, `settleFile` understands them. Between the two
 * the page may have to ask what a column says; the file is not read again for that. Failures are values.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ByteSource } from '../formats/byteSource.ts';
import { FormatFault } from '../formats/formatFault.ts';
import type { ImportGeography } from './columns/toImportedColumns.ts';
import type { ImportOutcome, ImportProgress, ReadOptions, SettleOptions } from './importOutcome.ts';
import { ImportCancelled, ImportStop } from './importStop.ts';
import type { ImportLimits } from './limits.ts';
import { createMeter } from './meter.ts';
import type { StartRange } from './ranges/rangeReader.ts';
import type { Rest } from './ranges/secondHalf.ts';
import { readTable } from './readTable.ts';
import type { FileRead } from './tableRead.ts';
import { prepareSettle, settleFile } from './settle/settleFile.ts';

export { settleFile } from './settle/settleFile.ts';

/** Up to here a file is handed to the platform whole: it digests beside the reading, and several times faster. */
const wholeBytes = 2 ** 30;

async function digestWhole(source: ByteSource): Promise<Uint8Array | null> {
  // A page from a disk has no platform digest.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle || source.size > wholeBytes) return null;
  try {
    return new Uint8Array(
      await subtle.digest('SHA-256', (await source.slice(0, source.size)) as Uint8Array<ArrayBuffer>),
    );
  } catch {
    // Too little memory, or a file that cannot be read any more; reading it piece by piece tells which.
    return null;
  }
}

async function digestInPieces(source: ByteSource, signal: AbortSignal): Promise<Uint8Array> {
  const digest = sha256.create();
  for await (const chunk of source.open()) {
    if (signal.aborted) throw new ImportCancelled();
    digest.update(chunk);
  }
  return digest.digest();
}

/** May be started beside the reading of the same source. */
export async function digestOf(source: ByteSource, signal: AbortSignal): Promise<string> {
  return bytesToHex((await digestWhole(source)) ?? (await digestInPieces(source, signal)));
}

export interface ReadHooks {
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
  /** Starts another worker for the second half of a large table. */
  readonly startRange?: StartRange;
  /** When that one is worth starting. */
  readonly rangeSizes?: Rest['sizes'];
}

type Ended = Extract<ImportOutcome, { kind: 'choose' | 'failed' | 'cancelled' }>;

/** The one place where what was thrown inside becomes a value. */
function endOf(error: unknown): Ended {
  if (error instanceof ImportStop || error instanceof FormatFault) return { kind: 'failed', failure: error.failure };
  if (error instanceof ImportCancelled) return { kind: 'cancelled' };
  // A file that changed or went away while it was read.
  if (error instanceof DOMException)
    return { kind: 'failed', failure: { code: 'unreadable', values: { message: error.name } } };
  throw error;
}

export async function readFile(
  source: ByteSource,
  options: ReadOptions,
  limits: ImportLimits,
  hooks: ReadHooks = {},
): Promise<FileRead | Ended> {
  const meter = createMeter(source, hooks);
  const over = new AbortController();
  const digest = digestOf(source, hooks.signal ? AbortSignal.any([hooks.signal, over.signal]) : over.signal);
  // Where the reading fails nobody waits for the digest any more.
  digest.catch(() => undefined);
  try {
    const range = hooks.startRange && {
      start: hooks.startRange,
      onProgress: meter.onElsewhere,
      sizes: hooks.rangeSizes,
    };
    const read = await readTable(meter.source, { limits, options, onRows: meter.onRows, range });
    if (read.kind === 'choose') return read;
    return { ...read, file: source.name, bytes: source.size, sha256: await digest };
  } catch (error) {
    return endOf(error);
  } finally {
    over.abort();
  }
}

/** Both steps at once, for callers that need not ask. */
export async function importFile(
  source: ByteSource,
  options: ReadOptions & SettleOptions,
  geography: ImportGeography,
  limits: ImportLimits,
  hooks: ReadHooks = {},
): Promise<ImportOutcome> {
  const read = await readFile(source, options, limits, hooks);
  if (read.kind !== 'table') return read;
  await prepareSettle(read, options);
  return settleFile(read, options, geography, limits);
}
