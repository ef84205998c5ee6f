/** What page and worker say to each other. The worker keeps the last file it read, so that a question can be answered without reading it again. */
import type { ImportGeography } from './columns/toImportedColumns.ts';
import type {
  ImportOutcome,
  ImportPreview,
  ImportProgress,
  ImportTally,
  ReadOptions,
  SettleOptions,
} from './importOutcome.ts';
import type { ImportLimits } from './limits.ts';

export type ToWorker =
  /** Reads a table of its own, so that what reads the next file is compiled when it comes. Not answered. */
  | { readonly kind: 'warmUp'; readonly limits: ImportLimits; readonly geography: ImportGeography }
  | {
      readonly kind: 'read';
      readonly file: File;
      readonly options: ReadOptions;
      readonly limits: ImportLimits;
      readonly settle: SettleOptions;
      readonly geography: ImportGeography;
    }
  | { readonly kind: 'settle'; readonly settle: SettleOptions }
  /** The first rows as they would be, and the whole file in numbers; answered by a message of the same kind. */
  | { readonly kind: 'preview'; readonly settle: SettleOptions }
  | { readonly kind: 'tally'; readonly settle: SettleOptions };

export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'outcome'; readonly outcome: ImportOutcome }
  | { readonly kind: 'preview'; readonly preview: ImportPreview }
  | { readonly kind: 'tally'; readonly tally: ImportTally }
  /** A fault of the program, with its message. */
  | { readonly kind: 'fault'; readonly message: string };
