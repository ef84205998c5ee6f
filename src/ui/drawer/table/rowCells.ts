/** What the table writes in a cell, as a person reads it. */
import { radiusOf } from '../../../domain/imported/rowExtent.ts';
import { fileCell } from '../../../domain/imported/cellText.ts';
import { undated, type ImportedColumns } from '../../../domain/imported/importedColumns.ts';
import { isPositionCode, placedAsOf } from '../../../domain/imported/placedAs.ts';
import { geoPrecisions } from '../../../domain/records/record.ts';
import { fileIndexOf, type OwnColumn, type TableColumn } from '../../../domain/imported/sortRows.ts';
import type { Words } from '../../../words/words.ts';
import { spanText } from '../../imports/spanText.ts';

function dateText({ earliest, latest }: ImportedColumns, row: number, words: Words): string {
  const [first, last] = [earliest[row] ?? undated.earliest, latest[row] ?? undated.latest];
  return spanText(first, last, words, 'short') || words.t('drawer.undated');
}

/** As a range where the place is known less precisely than to a kilometre; empty where it is known to an area without a radius. */
function distanceText(set: ImportedColumns, row: number, words: Words): string {
  const km = Math.abs(set.borderKm[row] ?? NaN);
  if (Number.isNaN(km) || (radiusOf(set, row) === 0 && !isPositionCode(placedAsOf(set)[row] ?? 0))) return '';
  const radiusKm = radiusOf(set, row) / 1000;
  if (radiusKm < 1) return words.number(km, km < 10 ? 1 : 0);
  return `${words.number(Math.max(0, km - radiusKm))}–${words.number(km + radiusKm)}`;
}

function figureText(value: number | undefined, words: Words): string {
  return value === undefined || Number.isNaN(value) ? '' : words.number(value);
}

function ownText(set: ImportedColumns, column: OwnColumn, row: number, words: Words): string {
  switch (column) {
    case 'row':
      return words.number(set.row[row] ?? 0);
    case 'date':
      return dateText(set, row, words);
    case 'reported':
      return set.reported[row] === undated.earliest ? '' : words.dayShort(set.reported[row] ?? 0);
    case 'precision':
      return words.code('precision', geoPrecisions[set.precision[row] ?? 6] ?? 'unknown');
    case 'distance':
      return distanceText(set, row, words);
    case 'low':
    case 'best':
    case 'high':
      return figureText(set[column][row], words);
    default:
      return set[column].texts[set[column].codes[row] ?? 0] ?? '';
  }
}

export function cellOf(set: ImportedColumns, column: TableColumn, row: number, words: Words): string {
  const index = fileIndexOf(column);
  return index === undefined ? ownText(set, column as OwnColumn, row, words) : fileCell(set.file, index, row);
}

export function columnTitle(set: ImportedColumns, column: TableColumn, words: Words): string {
  const index = fileIndexOf(column);
  return index === undefined ? words.t(`drawer.column.${column as OwnColumn}`) : (set.file[index]?.name ?? '');
}

const numeric: ReadonlySet<TableColumn> = new Set<TableColumn>(['row', 'distance', 'low', 'best', 'high']);

/** Set in figures, which stand at the end of their column. */
export function isFigures(column: TableColumn): boolean {
  return numeric.has(column);
}

const widthsRem: Readonly<Record<OwnColumn, number>> = {
  row: 5.5,
  date: 12.5,
  category: 12,
  actor: 15,
  otherActor: 15,
  governorate: 9.5,
  country: 7,
  precision: 9,
  distance: 7,
  low: 4.5,
  best: 4.5,
  high: 4.5,
  reported: 8,
};

export function columnRem(column: TableColumn): number {
  return fileIndexOf(column) === undefined ? widthsRem[column as OwnColumn] : 12;
}

const placeNames =
  /^(location|place|town|city|village|settlement|where_description|where_coordinates|name|المكان|الموقع|البلدة|المدينة)$/i;

/** The columns at first: ours that say something in this set, and the file’s name of the place. */
export function firstColumns(set: ImportedColumns): readonly TableColumn[] {
  const place = set.file.findIndex(({ name }) => placeNames.test(name.trim()));
  const told = (column: 'category' | 'actor' | 'otherActor' | 'governorate'): readonly TableColumn[] =>
    set[column].texts.length > 1 ? [column] : [];
  const figures = (['low', 'best', 'high'] as const).filter((column) =>
    set[column].some((value) => !Number.isNaN(value)),
  );
  return [
    'row',
    'date',
    ...told('category'),
    ...told('actor'),
    ...told('otherActor'),
    ...(place < 0 ? [] : [`file:${place}` as const]),
    ...told('governorate'),
    'precision',
    'distance',
    ...figures,
  ];
}
