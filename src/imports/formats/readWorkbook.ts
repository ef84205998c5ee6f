/** Excel workbooks (XLSX): one sheet, row by row, out of the zip. Days are written as days; formulas are never calculated, only their stored values read. */
import { toIsoDay, dayOf } from '../../domain/time/day.ts';
import { collectBytes, type ByteSource } from '../../formats/byteSource.ts';
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';
import { createCellWriter, type Cells } from '../table/cells.ts';
import { createHeadStage } from '../table/headStage.ts';
import { createTableBuilder, type RawTable } from '../table/rawTable.ts';
import { createMergedCells, rangeOf, type MergedRange } from './mergedCells.ts';
import { attributeOf, decodeXmlText, elementsOf, textOfRuns } from './sheetXml.ts';
import { sourceOfEntry, type ZipEntry } from '../../formats/zip.ts';

export interface Sheet {
  readonly name: string;
  readonly path: string;
  /** Not shown by the program that wrote it. */
  readonly hidden: boolean;
}

const excelStart = dayOf(1899, 12, 30) ?? 0;
const days1904 = 1462;

/** Whether a format of numbers shows a day. */
export function isDayFormat(code: string): boolean {
  return /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

/** The day of a serial number; null where it is none. `date1904`: counted from 1904, as old workbooks of the Macintosh do. */
export function dayOfSerial(serial: number, date1904: boolean): string | null {
  return serial > 0 && serial < 2_958_466
    ? toIsoDay(excelStart + (date1904 ? days1904 : 0) + Math.floor(serial))
    : null;
}

function contentOf(
  source: ByteSource,
  entries: readonly ZipEntry[],
  path: string,
  limits: ImportLimits,
): AsyncIterable<Uint8Array> | null {
  const entry = entries.find(({ name }) => name.toLowerCase() === path.toLowerCase());
  return entry ? sourceOfEntry(source, entry, limits).open() : null;
}

async function textOf(
  source: ByteSource,
  entries: readonly ZipEntry[],
  path: string,
  limits: ImportLimits,
): Promise<string> {
  const content = contentOf(source, entries, path, limits);
  const text = content ? new TextDecoder().decode(await collectBytes(content, limits.documentBytes)) : '';
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new ImportStop('xmlEntities');
  return text;
}

export async function listSheets(
  source: ByteSource,
  entries: readonly ZipEntry[],
  limits: ImportLimits,
): Promise<readonly Sheet[]> {
  const workbook = await textOf(source, entries, 'xl/workbook.xml', limits);
  const relations = await textOf(source, entries, 'xl/_rels/workbook.xml.rels', limits);
  const targets = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => [
      attributeOf(tag, 'Id') ?? '',
      attributeOf(tag, 'Target') ?? '',
    ]),
  );
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].flatMap(([tag]): readonly Sheet[] => {
    const target = targets.get(attributeOf(tag, 'id') ?? '');
    return target
      ? [
          {
            name: attributeOf(tag, 'name') ?? '',
            path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
            hidden: /hidden/i.test(attributeOf(tag, 'state') ?? ''),
          },
        ]
      : [];
  });
}

/** Which styles show a number as a day. */
async function dateStyles(
  source: ByteSource,
  entries: readonly ZipEntry[],
  limits: ImportLimits,
): Promise<ReadonlySet<number>> {
  const styles = await textOf(source, entries, 'xl/styles.xml', limits);
  const own = new Map(
    [...styles.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)].map(([tag]) => [
      attributeOf(tag, 'numFmtId') ?? '',
      attributeOf(tag, 'formatCode') ?? '',
    ]),
  );
  const list = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  const dated = new Set<number>();
  for (const [index, [tag]] of [...list.matchAll(/<(?:\w+:)?xf[\s/>][^>]*>/g)].entries()) {
    const id = attributeOf(tag, 'numFmtId') ?? '0';
    const built = Number(id);
    if (
      (built >= 14 && built <= 17) ||
      built === 22 ||
      (built >= 27 && built <= 36) ||
      (built >= 50 && built <= 58) ||
      isDayFormat(own.get(id) ?? '')
    )
      dated.add(index);
  }
  return dated;
}

function columnNumber(reference: string): number {
  let number = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0);
    if (code < 65 || code > 90) break;
    number = number * 26 + code - 64;
  }
  return number - 1;
}

/** Larger sheets are not looked through twice for merged cells. */
const mostMergedBytes = 64 * 1024 * 1024;

/** Merged ranges stand behind the rows of a sheet. */
async function mergedRanges(
  source: ByteSource,
  entries: readonly ZipEntry[],
  path: string,
  limits: ImportLimits,
): Promise<readonly MergedRange[]> {
  const entry = entries.find(({ name }) => name.toLowerCase() === path.toLowerCase());
  const content = entry && entry.unpacked <= mostMergedBytes ? contentOf(source, entries, path, limits) : null;
  const ranges: MergedRange[] = [];
  for await (const piece of content ? elementsOf(content, 'mergeCell', limits.documentBytes) : [])
    ranges.push(...[rangeOf(attributeOf(piece, 'ref') ?? '')].filter((range) => range !== null));
  return ranges;
}

export async function readWorkbook(
  source: ByteSource,
  entries: readonly ZipEntry[],
  sheet: Sheet,
  limits: ImportLimits,
  onRows: (rows: number) => void,
  headerRow?: number | null,
): Promise<RawTable> {
  const table = createTableBuilder(limits, false);
  table.decide({ code: 'sheet', values: { name: sheet.name } });
  const dated = await dateStyles(source, entries, limits);
  const date1904 = /date1904="(?:1|true)"/.test(await textOf(source, entries, 'xl/workbook.xml', limits));
  const shared: string[] = [];
  const strings = contentOf(source, entries, 'xl/sharedStrings.xml', limits);
  const content = contentOf(source, entries, sheet.path, limits);
  if (!content) throw new ImportStop('workbookDamaged');
  const writer = createCellWriter();
  const merged = createMergedCells(await mergedRanges(source, entries, sheet.path, limits));
  let [line, hidden] = [0, 0];
  const add = (row: number, cells: Cells): void => {
    if (cells.count > head.columns()) table.skip(row, 'tooManyCells', `${cells.count} > ${head.columns()}`);
    else table.addRow(row, cells);
  };
  const head = createHeadStage(table, headerRow, add);

  const cellText = (tag: string, body: string): string => {
    const type = attributeOf(tag, 't');
    if (type === 'inlineStr') return textOfRuns(body);
    const value = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</.exec(body)?.[1] ?? '';
    if (type === 's') return shared[Number(value)] ?? '';
    if (type === 'b') return value === '1' ? 'true' : 'false';
    if (type === 'e') return '';
    if (type !== undefined && type !== 'n') return decodeXmlText(value);
    const isDay = value !== '' && dated.has(Number(attributeOf(tag, 's') ?? -1));
    return (isDay ? dayOfSerial(Number(value), date1904) : null) ?? value;
  };
  const take = (row: string): void => {
    line = Number(attributeOf(row.slice(0, row.indexOf('>') + 1), 'r') ?? line + 1);
    const cells: string[] = [];
    for (const [, tag = '', body = ''] of row.matchAll(
      /<(?:\w+:)?c((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g,
    )) {
      const at = columnNumber(attributeOf(tag, 'r') ?? '');
      const index = at < 0 ? cells.length : at;
      if (index >= 16_384) return;
      while (cells.length < index) cells.push('');
      cells[index] = cellText(tag, body);
    }
    while (cells.length > 0 && cells.at(-1) === '') cells.pop();
    if (cells.length === 0) return;
    merged.fill(line - 1, cells);
    if (/\shidden="(?:1|true)"/.test(row.slice(0, row.indexOf('>') + 1))) hidden += 1;
    const long = cells.find((cell) => cell.length > limits.cellBytes / 3);
    if (long !== undefined) return table.skip(line, 'cellTooLong', long.slice(0, 120));
    if (head.isOpen()) return head.push(line, cells);
    writer.clear();
    for (const cell of cells) writer.add(cell);
    add(line, writer.cells());
  };
  try {
    for await (const piece of strings ? elementsOf(strings, 'si', limits.documentBytes) : [])
      shared.push(textOfRuns(piece));
    for await (const row of elementsOf(content, 'row', limits.documentBytes)) {
      take(row);
      if (line % 1000 === 0) onRows(table.rowsRead());
    }
  } catch (error) {
    throw error instanceof RangeError ? new ImportStop('workbookDamaged') : error;
  }
  head.close();
  if (hidden > 0) table.decide({ code: 'hiddenRows', values: { count: hidden } });
  if (merged.filled() > 0) table.decide({ code: 'mergedCells', values: { count: merged.filled() } });
  if (head.columns() === 0) throw new ImportStop('noRows');
  return table.finish(head.found());
}
