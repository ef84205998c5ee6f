/** What the reader of the first half of a table does with the second, which another worker reads at the same time. */
import { encodingOfMark } from '../../formats/encodingOfMark.ts';
import type { ByteSource } from '../../formats/byteSource.ts';
import type { CsvBody } from '../formats/csvBody.ts';
import type { CsvRows } from '../formats/csvRows.ts';
import type { TableBuilder } from '../table/rawTable.ts';
import type { RangeReader, RangeRequest, StartRange } from './rangeReader.ts';

const mebi = 1_048_576;
/** Less than `worth` is read sooner than another worker answers; `ahead` is what this one reads meanwhile. */
const usual = { worth: 12 * mebi, ahead: 2 * mebi } as const;
/** Of what is left once both read: this worker also hands the file on for its digest, which costs a sixth of the reading. */
const ownShare = 0.44;

/** A file and how another worker is started for a part of it. */
export interface Rest {
  readonly source: ByteSource;
  readonly start: StartRange;
  readonly onProgress: (bytes: number, rows: number) => void;
  /** From how many bytes on a file is shared, and how many more of them the first part has. */
  readonly sizes?: { readonly worth: number; readonly ahead: number } | undefined;
}

export interface SecondHalf {
  /** How many bytes of a chunk stand before the second half; null where it lies behind the chunk. `position`: where the chunk ends. */
  readonly cutIn: (chunk: Uint8Array, position: number) => Promise<number | null>;
  /** Adds the rows of the second half to the table if one really begins there, which only the reader of the part before it knows. */
  readonly takeOver: (rows: CsvRows, table: TableBuilder, body: CsvBody) => Promise<boolean>;
  readonly stop: () => void;
}

/** `read`: bytes read so far, without a byte order mark. Null where sharing is not worth it or not possible. */
export async function startSecondHalf(
  { source, start, onProgress, sizes = usual }: Rest,
  read: number,
  request: Omit<RangeRequest, 'from'>,
): Promise<SecondHalf | null> {
  const left = source.size - read;
  if (left < sizes.worth) return null;
  const mark = encodingOfMark(await source.slice(0, 4)) === 'utf-8' ? 3 : 0;
  const from = read + mark + Math.floor(left * ownShare) + sizes.ahead;
  let other: RangeReader | null = start(source, { ...request, from }, onProgress);
  if (!other) return null;
  const stop = (): void => {
    other?.stop();
    other = null;
  };
  const refuse = (): void => {
    stop();
    onProgress(0, 0);
  };
  return {
    cutIn: async (chunk, position) => {
      if (!other || position + mark < from) return null;
      const begins = await other.begins;
      if (begins === null || begins < from) {
        refuse();
        return null;
      }
      return position + mark < begins ? null : chunk.length - (position + mark - begins);
    },
    takeOver: async (rows, table, { counts }) => {
      const part = rows.isBetweenRows() ? await other?.part : null;
      if (!part) {
        refuse();
        return false;
      }
      stop();
      table.append(part.table, rows.line() - 1);
      counts.blank += part.counts.blank;
      counts.guards += part.counts.guards;
      counts.short += part.counts.short;
      return true;
    },
    stop,
  };
}
