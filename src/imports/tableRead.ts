/** What reading one table of a file needs and gives. */
import type { TextEncoding } from './bytes/encoding.ts';
import type { SetKind } from './columns/mapping.ts';
import type { LinkedParts } from './formats/readMarkup.ts';
import type { ChoiceKind, ImportChoice, ReadOptions } from './importOutcome.ts';
import type { ImportLimits } from './limits.ts';
import type { ImportNote } from './report.ts';
import type { Rest } from './ranges/secondHalf.ts';
import type { RawTable } from './table/rawTable.ts';

export interface TableRead {
  readonly kind: 'table';
  readonly setKind: SetKind;
  readonly table: RawTable;
  /** How the letters of a text were read; null for other formats. */
  readonly encoding: TextEncoding | null;
  readonly notes: readonly ImportNote[];
}

export interface FileRead extends TableRead {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface TableChoice {
  readonly kind: 'choose';
  readonly what: ChoiceKind;
  readonly choices: readonly ImportChoice[];
}

export interface ReadContext {
  readonly limits: ImportLimits;
  readonly options: ReadOptions;
  readonly onRows: (rows: number) => void;
  /** Another worker that reads a part of the file at the same time; absent where there is none. */
  readonly range?: Omit<Rest, 'source'> | undefined;
  /** Documents of the same archive that one of them refers to, by their names. */
  readonly linked?: LinkedParts;
}
