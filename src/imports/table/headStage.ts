/** Holds back the first rows of a table until it is known which of them names the columns; then hands on those that follow it. */
import type { ImportNote } from '../report.ts';
import { createCellWriter, type Cells } from './cells.ts';
import { chooseHeader, filled, headRows } from './chooseHeader.ts';
import { joinHeader } from './joinHeader.ts';
import type { RawTable, TableBuilder } from './rawTable.ts';

export interface HeadStage {
  /** While open, rows are held back. */
  readonly isOpen: () => boolean;
  readonly push: (line: number, cells: readonly string[]) => void;
  /** Decides with the rows that there are. */
  readonly close: () => void;
  /** Number of columns; known once it is closed. */
  readonly columns: () => number;
  readonly found: () => Pick<RawTable, 'header' | 'tags'>;
}

/** Names as they stand; one that is missing or stands there already is distinguished by its number. */
function nameColumns(names: readonly string[], table: TableBuilder): void {
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    const base = name === '' ? `#${index + 1}` : name;
    const own = seen.has(base) ? `${base} #${index + 1}` : base;
    if (own !== name && name !== '') table.decide({ code: 'sameNames', values: { name } });
    seen.add(own);
    table.columnOf(own);
  }
}

/** Hashtags of the Humanitarian Exchange Language stand in a row of their own beneath the names. */
function areTags(cells: readonly string[]): boolean {
  const told = cells.filter((cell) => cell.trim() !== '');
  return told.length > 0 && told.every((cell) => /^#[a-z][a-z_0-9]*(?:\s*\+\s*[a-z][a-z_0-9]*)*$/i.test(cell.trim()));
}

/** Columns of the events of GDELT, whose files have no row of names; by the number of columns of its two versions. */
const gdelt: Readonly<Record<number, Readonly<Record<number, string>>>> = {
  58: {
    0: 'GLOBALEVENTID',
    1: 'SQLDATE',
    6: 'Actor1Name',
    16: 'Actor2Name',
    26: 'EventCode',
    49: 'ActionGeo_Type',
    51: 'ActionGeo_CountryCode',
    53: 'ActionGeo_Lat',
    54: 'ActionGeo_Long',
    57: 'SOURCEURL',
  },
  61: {
    0: 'GLOBALEVENTID',
    1: 'SQLDATE',
    6: 'Actor1Name',
    16: 'Actor2Name',
    26: 'EventCode',
    51: 'ActionGeo_Type',
    52: 'ActionGeo_FullName',
    53: 'ActionGeo_CountryCode',
    56: 'ActionGeo_Lat',
    57: 'ActionGeo_Long',
    60: 'SOURCEURL',
  },
};

/** `wanted`: the row that the reader of the page chose, null for none. `take` receives the rows beneath the names. */
export function createHeadStage(
  table: TableBuilder,
  wanted: number | null | undefined,
  take: (line: number, cells: Cells) => void,
): HeadStage {
  const held: { readonly line: number; readonly cells: readonly string[] }[] = [];
  let [open, columns] = [true, 0];
  let found: Pick<RawTable, 'header' | 'tags'> = {};

  const close = (): void => {
    if (!open) return;
    open = false;
    if (held.length === 0) return;
    const head = held.map(({ cells }) => cells);
    const chosen = wanted === undefined ? chooseHeader(head) : wanted !== null && wanted >= held.length ? 0 : wanted;
    // Hashtags say more of the roles than the names above them, but those are the names.
    const isTagged = wanted === undefined && chosen !== null && chosen > 0 && areTags(head[chosen] ?? []);
    const row = isTagged && filled(head[chosen - 1] ?? []) > 1 ? chosen - 1 : chosen;
    const joined = row === null || wanted !== undefined ? null : joinHeader(head, row);
    const last = joined?.last ?? row;
    const own = joined?.names ?? head[row ?? -1] ?? [];
    columns = row === null ? Math.max(...head.map((cells) => cells.length)) : own.length;
    const known = gdelt[columns];
    const names = row === null ? Array.from({ length: columns }, (_, index) => known?.[index] ?? '') : own;
    nameColumns(
      names.map((name) => name.trim()),
      table,
    );
    const notes: ImportNote[] = [];
    if (row === null) notes.push({ code: 'noHeader', values: {} });
    else if (joined) notes.push({ code: 'joinedHeader', values: { line: held[joined.last]?.line ?? 1 } });
    else if (row > 0) notes.push({ code: 'headerRow', values: { line: held[row]?.line ?? 1, count: row } });
    const after = last === null ? 0 : last + 1;
    const tags = areTags(head[after] ?? []) ? head[after] : row !== null && areTags(names) ? names : undefined;
    if (tags === head[after] && tags) notes.push({ code: 'tagsRow', values: {} });
    for (const note of notes) table.decide(note);
    found = {
      header: { row: last, head: head.slice(0, 12).map((cells) => cells.map((cell) => cell.slice(0, 80))) },
      ...(tags ? { tags } : {}),
    };
    const writer = createCellWriter();
    for (const { line, cells } of held.slice(tags === head[after] && tags ? after + 1 : after)) {
      writer.clear();
      for (const cell of cells) writer.add(cell);
      take(line, writer.cells());
      // The next row is written over this one.
      table.takeHeld();
    }
    held.length = 0;
  };
  return {
    isOpen: () => open,
    push: (line, cells) => {
      held.push({ line, cells });
      if (held.length >= headRows) close();
    },
    close,
    columns: () => columns,
    found: () => found,
  };
}
