/** The second half of a large table, read by another worker while this one reads the first. */
import type { ByteSource } from '../../formats/byteSource.ts';
import type { BodyCounts } from '../formats/csvBody.ts';
import type { CsvSigns } from '../formats/csvRows.ts';
import type { ImportLimits } from '../limits.ts';
import type { TablePart } from '../table/rawTable.ts';

export interface RangeRequest {
  /** The first byte of the file that may belong to the range; it begins with the first row after it. */
  readonly from: number;
  readonly signs: CsvSigns;
  /** Names of the columns. */
  readonly names: readonly string[];
  readonly limits: ImportLimits;
}

export interface RangePart {
  /** Its first line has the number 1. */
  readonly table: TablePart;
  readonly counts: BodyCounts;
}

export type FromRange =
  /** Where a row seems to begin; null where none is found. */
  | { readonly kind: 'begins'; readonly at: number | null }
  | { readonly kind: 'progress'; readonly bytes: number; readonly rows: number }
  | { readonly kind: 'part'; readonly part: RangePart }
  /** It could not be read. The reader of the whole file finds out why. */
  | { readonly kind: 'failed' };

export interface RangeReader {
  /** A guess: whoever reads the rows before it must find that a row begins there. */
  readonly begins: Promise<number | null>;
  readonly part: Promise<RangePart | null>;
  readonly stop: () => void;
}

/** Null where no other worker can read the file. */
export type StartRange = (
  source: ByteSource,
  request: RangeRequest,
  onProgress: (bytes: number, rows: number) => void,
) => RangeReader | null;

/** `connect` hands on what the other side says until `stop` is called; `null` means that it failed. */
export function createRangeReader(
  connect: (hear: (message: FromRange | null) => void) => () => void,
  onProgress: (bytes: number, rows: number) => void,
): RangeReader {
  const begins = Promise.withResolvers<number | null>();
  const part = Promise.withResolvers<RangePart | null>();
  const stop = connect((message) => {
    if (message?.kind === 'begins') begins.resolve(message.at);
    else if (message?.kind === 'progress') onProgress(message.bytes, message.rows);
    else {
      begins.resolve(null);
      part.resolve(message?.kind === 'part' ? message.part : null);
    }
  });
  return { begins: begins.promise, part: part.promise, stop };
}

/** The other worker, which reads one range at a time. */
export interface RangeThread<Task> {
  /** `hear` gets what it says of this task; null means that it failed. */
  readonly send: (task: Task, hear: (message: FromRange | null) => void) => void;
  readonly end: () => void;
}

/** Starts readers on one thread, which is kept for the next range once it has handed over its part. One that is stopped before is ended. */
export function keepThread<Task>(
  start: () => RangeThread<Task> | null,
): (task: Task, onProgress: (bytes: number, rows: number) => void) => RangeReader | null {
  let idle: RangeThread<Task> | null = null;
  return (task, onProgress) => {
    const thread = idle ?? start();
    idle = null;
    if (!thread) return null;
    let isDone = false;
    return createRangeReader((hear) => {
      thread.send(task, (message) => {
        isDone = message?.kind === 'part';
        hear(message);
      });
      return () => {
        if (isDone && idle === null) idle = thread;
        else thread.end();
      };
    }, onProgress);
  };
}
