/**
 * Workbooks as XLSX (ECMA-376): sheets of typed cells, the first row as a heading that stays in sight. Texts are texts, never formulas, so that no cell
 * needs a guard. The same sheets give the same bytes.
 */
import { dayOf, type Day } from '../../domain/time/day.ts';
import { element, textElement, xmlDocument } from '../pptx/markup.ts';
import { writePackage, type PackagePart } from '../pptx/package.ts';

/** Null: an empty cell. */
export type Cell = string | number | boolean | null;

export interface SheetColumn {
  readonly title: string;
  /** Cells of `day` hold a `Day`. */
  readonly type: 'text' | 'number' | 'day';
}

export interface Worksheet {
  /** Shortened and changed as the format asks for; two sheets of one name are numbered. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  readonly direction?: 'ltr' | 'rtl';
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Indices into `cellXfs` of the styles part. */
const styleOf = { plain: 0, heading: 1, day: 2 } as const;

const longestName = 31;
const longestText = 32_767;
const widestColumn = 60;

/** The day that a workbook counts as 0; days before 1 March 1900 do not occur. */
const firstDay = dayOf(1899, 12, 30) ?? 0;

/** The number that a date cell holds. */
export function serialOf(day: Day): number {
  return day - firstDay;
}

/** "A", "Z", "AA". */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** Characters that XML 1.0 cannot hold are left out. */
const plainText = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

function sheetNames(sheets: readonly Worksheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, index) => {
    const plain = plainText(name)
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .slice(0, longestName)
      .trim();
    const wanted = plain === '' || taken.has(plain.toLowerCase()) ? `${plain.slice(0, 27)} ${index + 1}`.trim() : plain;
    taken.add(wanted.toLowerCase());
    return wanted;
  });
}

function textCell(text: string, reference: string, style: number): string {
  return element(
    'c',
    { r: reference, s: style, t: 'inlineStr' },
    element('is', {}, textElement('t', plainText(text).slice(0, longestText), { 'xml:space': 'preserve' })),
  );
}

function cellElement(cell: Cell, type: SheetColumn['type'], reference: string): string {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return '';
  if (typeof cell === 'string') return cell === '' ? '' : textCell(cell, reference, styleOf.plain);
  if (typeof cell === 'boolean') return element('c', { r: reference, t: 'b' }, textElement('v', cell ? '1' : '0'));
  return type === 'day'
    ? element('c', { r: reference, s: styleOf.day }, textElement('v', String(serialOf(cell))))
    : element('c', { r: reference }, textElement('v', String(cell)));
}

/** In characters, by the longest line of its first rows. */
function widthOf({ columns, rows }: Worksheet, at: number): number {
  const texts = [columns[at]?.title ?? '', ...rows.slice(0, 200).map((row) => String(row[at] ?? ''))];
  const longest = texts.reduce((most, text) => Math.max(most, ...text.split('\n').map(({ length }) => length)), 0);
  return Math.min(widestColumn, Math.max(11, longest + 2));
}

function worksheetPart(sheet: Worksheet, isFirst: boolean): string {
  const { columns, rows, direction = 'ltr' } = sheet;
  const rowElement = (index: number, cells: readonly string[]): string => element('row', { r: index }, ...cells);
  const frozen = element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' });
  return xmlDocument(
    element(
      'worksheet',
      { xmlns: main },
      element(
        'sheetViews',
        {},
        element(
          'sheetView',
          { rightToLeft: direction === 'rtl' ? 1 : undefined, tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 },
          frozen,
        ),
      ),
      columns.length === 0
        ? ''
        : element(
            'cols',
            {},
            ...columns.map((_, at) =>
              element('col', { min: at + 1, max: at + 1, width: widthOf(sheet, at), customWidth: 1 }),
            ),
          ),
      element(
        'sheetData',
        {},
        rowElement(
          1,
          columns.map(({ title }, at) => textCell(title, `${columnName(at)}1`, styleOf.heading)),
        ),
        ...rows.map((row, index) =>
          rowElement(
            index + 2,
            row.map((cell, at) => cellElement(cell, columns[at]?.type ?? 'text', `${columnName(at)}${index + 2}`)),
          ),
        ),
      ),
    ),
  );
}

/** Format 14 is a date in the reader's own form. */
const stylesPart = xmlDocument(
  element(
    'styleSheet',
    { xmlns: main },
    element(
      'fonts',
      { count: 2 },
      ...[false, true].map((bold) =>
        element('font', {}, bold ? element('b') : '', element('sz', { val: 11 }), element('name', { val: 'Calibri' })),
      ),
    ),
    element(
      'fills',
      { count: 2 },
      ...['none', 'gray125'].map((pattern) => element('fill', {}, element('patternFill', { patternType: pattern }))),
    ),
    element(
      'borders',
      { count: 1 },
      element('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side))),
    ),
    element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    element(
      'cellXfs',
      { count: 3 },
      element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
      element('xf', { numFmtId: 0, fontId: 1, fillId: 0, borderId: 0, xfId: 0, applyFont: 1 }),
      element('xf', { numFmtId: 14, fontId: 0, fillId: 0, borderId: 0, xfId: 0, applyNumberFormat: 1 }),
    ),
    element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  ),
);

/** Throws for a workbook without a sheet: programs do not open one. */
export function writeWorkbook(sheets: readonly Worksheet[]): Uint8Array<ArrayBuffer> {
  if (sheets.length === 0) throw new Error('A workbook needs a sheet.');
  const names = sheetNames(sheets);
  const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
  const workbook: PackagePart = {
    path: 'xl/workbook.xml',
    type: 'workbook',
    data: xmlDocument(
      element(
        'workbook',
        { xmlns: main, 'xmlns:r': relations },
        element(
          'sheets',
          {},
          ...names.map((name, index) => element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` })),
        ),
      ),
    ),
    targets: [
      ...sheets.map((_, index) => ({ path: sheetPath(index), type: 'worksheet' as const })),
      { path: 'xl/styles.xml', type: 'styles' },
    ],
  };
  return writePackage(
    [
      workbook,
      ...sheets.map((sheet, index): PackagePart => ({
        path: sheetPath(index),
        type: 'worksheet',
        data: worksheetPart(sheet, index === 0),
        targets: [],
      })),
      { path: 'xl/styles.xml', type: 'styles', data: stylesPart, targets: [] },
    ],
    [{ path: workbook.path, type: 'workbook' }],
  );
}
