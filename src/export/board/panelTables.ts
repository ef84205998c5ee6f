/**
 * The table behind a panel as CSV, Parquet and XLSX. Days are dates, numbers are numbers. Each row of CSV and Parquet also says the scope of the file and its
 * marking, because rows are copied from one table into another; a workbook has a sheet for that.
 */
import '../../words/boardExport.ts';
import type { PanelCell, PanelColumn, PanelText } from '../../charts/panel.ts';
import { guardCell, quoteCell } from '../../domain/imported/guardCell.ts';
import { toIsoDay } from '../../domain/time/day.ts';
import { scopeLines } from '../data/recordTexts.ts';
import { writeTypedParquet, type TypedColumn } from '../data/typedParquet.ts';
import { encodeMetadata, metadataKey } from '../snapshot/metadata.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { writeWorkbook, type Worksheet } from '../xlsx/workbook.ts';
import type { BoardSubject } from './boardSubject.ts';

/** Name and value of the columns that say what a row was taken from. */
function scopeCells({ dataset, marking, texts: [{ stamps }] }: Snapshot): readonly (readonly [string, string])[] {
  return [
    ['export_window', stamps.window],
    ['export_as_known', stamps.asKnown],
    ['export_filters', stamps.filterLine],
    ['export_data_version', dataset.version],
    ['marking', marking],
  ];
}

function fieldOf(cell: PanelCell, { type }: PanelColumn): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoteCell(guardCell(cell));
  return type === 'day' ? toIsoDay(cell) : String(cell);
}

/** RFC 4180, with a byte order mark: Excel takes a file for UTF-8 only with one. */
export function writePanelCsv({ table: { columns, rows } }: PanelText, snapshot: Snapshot): string {
  const scope = scopeCells(snapshot);
  const head = [...columns.map(({ title }) => title), ...scope.map(([name]) => name)];
  const lines = rows.map((row) => [
    ...columns.map((column, at) => fieldOf(row[at] ?? null, column)),
    ...scope.map(([, value]) => quoteCell(guardCell(value))),
  ]);
  return `\ufeff${[head.map((name) => quoteCell(guardCell(name))), ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function typedColumn({ id, type }: PanelColumn, cells: readonly PanelCell[]): TypedColumn {
  const name = id.replaceAll('-', '_');
  if (type === 'day')
    return {
      name,
      type: 'date',
      data: cells.map((cell) => (typeof cell === 'number' ? new Date(`${toIsoDay(cell)}T00:00:00Z`) : null)),
    };
  if (type === 'text') return { name, type, data: cells.map((cell) => (cell === null ? null : String(cell))) };
  const isWhole = cells.every((cell) => cell === null || Number.isInteger(cell));
  return { name, type: isWhole ? 'integer' : 'real', data: [...cells] };
}

export function writePanelParquet(
  { table: { columns, rows }, notes }: PanelText,
  snapshot: Snapshot,
): Uint8Array<ArrayBuffer> {
  const [texts] = snapshot.texts;
  return writeTypedParquet(
    [
      ...columns.map((column, at) =>
        typedColumn(
          column,
          rows.map((row) => row[at] ?? null),
        ),
      ),
      ...scopeCells(snapshot).map(([name, value]): TypedColumn => ({
        name,
        type: 'text',
        data: rows.map(() => (value === '' ? null : value)),
      })),
    ],
    [
      { key: metadataKey, value: encodeMetadata(snapshot.metadata) },
      { key: 'scope', value: scopeLines(texts).join('\n') },
      { key: 'notes', value: notes.join('\n') },
      ...(snapshot.marking === '' ? [] : [{ key: 'marking', value: snapshot.marking }]),
      { key: 'disclaimer', value: texts.stamps.disclaimer },
    ],
  );
}

function aboutSheet({ panels, snapshot }: BoardSubject): Worksheet {
  const [texts] = snapshot.texts;
  const { words, stamps, direction } = texts;
  const line = (name: string, text: string): readonly string[] => [name, text];
  const scope = words.t('boardExport.scope');
  return {
    name: words.t('boardExport.about'),
    direction,
    columns: ['', ''].map((title) => ({ title, type: 'text' })),
    rows: [
      ...(snapshot.marking === '' ? [] : [line('', snapshot.marking)]),
      ...scopeLines(texts).map((text) => line(scope, text)),
      ...panels.flatMap(({ text: { title, sentence, notes } }) =>
        [sentence, ...notes].map((text) => line(title, text)),
      ),
      ...snapshot.sources.map(({ number, source: { publisher, title, url } }) =>
        line(`[${words.number(number)}]`, [`${publisher}: ${title}`, url ?? ''].join(' ').trim()),
      ),
      line('', stamps.disclaimer),
      ...(snapshot.marking === '' ? [] : [line('', snapshot.marking)]),
    ],
  };
}

/** A sheet for each panel, and one that says what they hold. */
export function writeBoardWorkbook(subject: BoardSubject): Uint8Array<ArrayBuffer> {
  const { direction } = subject.snapshot.texts[0];
  const sheets = subject.panels.map(({ text: { title, table } }): Worksheet => ({ name: title, direction, ...table }));
  return writeWorkbook([...sheets, aboutSheet(subject)]);
}
