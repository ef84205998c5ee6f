/** The file as columns, before anything is known of their meaning. Every format reads into this; `columns/` makes a `ImportedColumns` of it. */
import type { GeoPrecision } from '../../domain/records/record.ts';
import { createGrowing } from '../bytes/growing.ts';
import type { ImportLimits } from '../limits.ts';
import { ImportStop } from '../importStop.ts';
import {
  createNotes,
  skipReasons,
  type ImportNote,
  type NoteBuilder,
  type RowNotes,
  type SkipReason,
} from '../report.ts';
import type { Cells } from './cells.ts';
import { createHeldRows } from './heldRows.ts';
import { viewOfBytes, type Words } from '../bytes/search.ts';
import { ColumnBuilder, type RawColumn } from './rawColumn.ts';

/** What the geometry of a row is. Codes above that of a point have a representative point. */
export const shapeCodes = { none: 0, point: 1, line: 2, area: 3, several: 4 } as const;
export type ShapeCode = (typeof shapeCodes)[keyof typeof shapeCodes];

/** The position of a row in a format that has geometries of its own; `radiusM` from a representative point to the farthest vertex. */
export interface Shape {
  readonly code: ShapeCode;
  readonly longitude: number;
  readonly latitude: number;
  readonly radiusM: number;
  /** Of what the text itself says of the position. */
  readonly precision?: GeoPrecision;
  /** Words beside the position were not understood, or give a place that is not that of the numbers. */
  readonly noted?: boolean;
}

export const noShape: Shape = { code: 0, longitude: Number.NaN, latitude: Number.NaN, radiusM: Number.NaN };

export interface Shapes {
  readonly code: Uint8Array;
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly radiusM: Float32Array;
}

export interface RawTable {
  readonly rows: number;
  readonly columns: readonly RawColumn[];
  /** Line or number of each row. */
  readonly row: Uint32Array;
  /** Null in tables, whose positions stand in columns. */
  readonly shapes: Shapes | null;
  /** Rows that the reader of the format could not take. Rows found wanting later are added to them. */
  readonly skipped: NoteBuilder<SkipReason>;
  readonly notes: readonly ImportNote[];
  /** Which row of the file names the columns; null where no row does or the format has names of its own. */
  readonly header?: HeaderFound;
  /** Hashtags of the Humanitarian Exchange Language, one for each column; absent in other files. */
  readonly tags?: readonly string[];
}

/** A table as plain data, on its way from another worker. */
export interface TablePart extends Pick<RawTable, 'rows' | 'columns' | 'row'> {
  readonly skipped: RowNotes<SkipReason>;
}

export function partOf({ rows, columns, row, skipped }: RawTable): TablePart {
  return { rows, columns, row, skipped: skipped.finish() };
}

/** The rows at the head of a table, of which one names the columns. */
export interface HeaderFound {
  /** Number among the rows, from 0; null where the columns have no names. */
  readonly row: number | null;
  /** The first rows as they stand, that one among them. */
  readonly head: readonly (readonly string[])[];
}

export interface TableBuilder {
  /** All cells of a row, in the order of the columns; missing ones are empty. */
  readonly addRow: (row: number, cells: Cells) => void;
  /** The same for cells whose bytes stay in their place until `takeHeld`: rows are held, so that each column takes many cells at once. */
  readonly holdRow: (row: number, cells: Cells) => void;
  readonly takeHeld: () => void;
  /** A row with its own columns: `at[i]` is the number of the column of cell i. */
  readonly addFeature: (row: number, cells: Cells, at: readonly number[], shape: Shape) => void;
  /** The number of the column of this name; made where it is new. */
  readonly columnOf: (name: string) => number;
  readonly skip: (row: number, reason: SkipReason, value: string, column?: number) => void;
  readonly decide: (note: ImportNote) => void;
  /** Names of the columns. */
  readonly names: () => readonly string[];
  readonly rows: () => number;
  /** Rows taken and skipped. */
  readonly rowsRead: () => number;
  /** Rows further on in the file, with the same columns in the same order; their lines are counted from `linesBefore`. */
  readonly append: (part: TablePart, linesBefore: number) => void;
  readonly finish: (more?: Pick<RawTable, 'header' | 'tags'>) => RawTable;
}

export function createTableBuilder(limits: ImportLimits, hasShapes: boolean): TableBuilder {
  const builders: ColumnBuilder[] = [];
  const filled: number[] = [];
  const numbers = new Map<string, number>();
  const row = createGrowing(Uint32Array);
  const [code, longitude, latitude, radiusM] = [
    createGrowing(Uint8Array),
    createGrowing(Float64Array),
    createGrowing(Float64Array),
    createGrowing(Float32Array),
  ];
  const skipped = createNotes(skipReasons, limits.listedRows);
  const notes: ImportNote[] = [];
  /** Those of the last row: most rows lie in the same memory. */
  let words = viewOfBytes(new Uint8Array(0));
  const wordsOfCells = (bytes: Uint8Array): Words => (bytes === words.bytes ? words : (words = viewOfBytes(bytes)));

  const checkRows = (): void => {
    if (row.size() + skipped.total() >= limits.rows) throw new ImportStop('tooManyRows', { limit: limits.rows });
  };
  const held = createHeldRows();
  const takeHeld = (): void => {
    if (held.rows() > 0) held.handTo(builders);
  };
  const holdRow = (line: number, cells: Cells): void => {
    checkRows();
    if (!held.hold(cells, builders.length)) {
      takeHeld();
      held.hold(cells, builders.length);
    }
    row.push(line);
  };
  return {
    columnOf: (name) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      if (builders.length >= limits.columns) throw new ImportStop('tooManyColumns', { limit: limits.columns });
      numbers.set(name, builders.length);
      builders.push(new ColumnBuilder(name, row.size()));
      filled.push(row.size());
      return builders.length - 1;
    },
    addRow: (line, cells) => {
      holdRow(line, cells);
      takeHeld();
    },
    holdRow,
    takeHeld,
    addFeature: (line, { bytes, starts, ends, count }, at, shape) => {
      checkRows();
      const size = row.size();
      const own = wordsOfCells(bytes);
      for (let index = 0; index < count; index += 1) {
        const number = at[index] ?? 0;
        for (let gap = filled[number] ?? 0; gap < size; gap += 1) builders[number]?.pushNothing();
        builders[number]?.push(own, starts[index] ?? 0, ends[index] ?? 0);
        filled[number] = size + 1;
      }
      row.push(line);
      code.push(shape.code);
      longitude.push(shape.longitude);
      latitude.push(shape.latitude);
      radiusM.push(shape.radiusM);
    },
    skip: (line, reason, value, column = 65_535) => {
      checkRows();
      skipped.add(line, column, reason, value);
    },
    append: (part, linesBefore) => {
      takeHeld();
      if (row.size() + skipped.total() + part.rows + part.skipped.total > limits.rows)
        throw new ImportStop('tooManyRows', { limit: limits.rows });
      for (const [index, builder] of builders.entries()) {
        const column = part.columns[index];
        if (column) builder.append(column, part.rows);
      }
      for (let index = 0; index < part.rows; index += 1) row.push((part.row[index] ?? 0) + linesBefore);
      skipped.append(part.skipped, linesBefore);
    },
    decide: (note) => {
      notes.push(note);
    },
    names: () => builders.map(({ name }) => name),
    rows: () => row.size(),
    rowsRead: () => row.size() + skipped.total(),
    finish: (more = {}) => ({
      ...more,
      rows: row.size(),
      columns: builders.map((builder) => builder.finish(row.size())),
      row: row.finish(),
      skipped,
      notes,
      shapes: hasShapes
        ? { code: code.finish(), longitude: longitude.finish(), latitude: latitude.finish(), radiusM: radiusM.finish() }
        : null,
    }),
  };
}
