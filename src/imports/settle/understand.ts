/** What the columns of a file are taken to say, and what is not clear from the file itself. */
import { findOddRows } from '../columns/findOddRows.ts';
import { guessMapping, isPosition, isUsable } from '../columns/guessMapping.ts';
import { type Mapping, recognise, type SetKind } from '../columns/mapping.ts';
import type { TableWays } from '../columns/toImportedColumns.ts';
import { findCalendar, findDateOrder, findYearless, type DateOrderFound } from '../dates/dateOrder.ts';
import type { Calendar } from '../dates/months.ts';
import type { ImportDoubt, SettleOptions } from '../importOutcome.ts';
import { findGroups } from '../numbers/readFigures.ts';
import {
  countSigns,
  englishForm,
  notANumber,
  readNumbers,
  coordinateForm,
  type NumberForm,
} from '../numbers/readNumbers.ts';
import { hasYears } from '../dates/findDays.ts';
import { defaultLimits } from '../limits.ts';
import { positionFormOf, readPosition } from '../places/readPosition.ts';
import { isWithin } from '../places/findSwapped.ts';
import type { TableRead } from '../tableRead.ts';
import { textAt, type RawColumn } from '../table/rawColumn.ts';
import type { RawTable } from '../table/rawTable.ts';

export interface Understood {
  readonly kind: SetKind;
  readonly mapping: Mapping;
  /** Whether the mapping need not be confirmed. */
  readonly sure: boolean;
}

export function understand({ setKind, table }: TableRead, { mapping, acceptGuess, review }: SettleOptions): Understood {
  const names = table.columns.map(({ name }) => name);
  const known = recognise(names);
  if (mapping) return { kind: known?.kind ?? setKind, mapping, sure: true };
  if (known) return { ...known, sure: review !== true };
  const guess = guessMapping(table, names);
  return {
    kind: setKind,
    mapping: guess,
    sure:
      acceptGuess === true && review !== true && table.header?.row !== null && isUsable(guess, table.shapes !== null),
  };
}

function columnsOf(
  table: RawTable,
  { columns }: Mapping,
  roles: readonly (keyof Mapping['columns'])[],
): readonly RawColumn[] {
  return roles.flatMap((role) => table.columns[columns[role] ?? -1] ?? []);
}

/** The first rows say whether numbers are degrees, and on which side of each other they stand. */
const sampled = 200;

interface PlaceSample {
  readonly placed: number;
  readonly projected: number;
  readonly swapped: number;
  readonly sample: string;
}

function samplePlaces(table: RawTable, mapping: Mapping): PlaceSample {
  const [latitudes, longitudes] = [columnsOf(table, mapping, ['latitude']), columnsOf(table, mapping, ['longitude'])];
  const [positions] = columnsOf(table, mapping, ['position']);
  const rows = Math.min(sampled, table.rows);
  const result = { placed: 0, projected: 0, swapped: 0, sample: '' };
  const count = (x: number, y: number, text: string): void => {
    if (!Number.isFinite(x) || !Number.isFinite(y) || x === notANumber || y === notANumber) return;
    result.placed += 1;
    const isProjected = Math.abs(x) > 360 || Math.abs(y) > 360;
    const isSwapped = !isWithin(x, y) && isWithin(y, x);
    if (isProjected) result.projected += 1;
    else if (isSwapped) result.swapped += 1;
    if (isProjected || isSwapped) result.sample ||= text;
  };
  const { shapes } = table;
  // Where a row has a geometry, that is its place.
  const hasShapes = shapes !== null && shapes.code.subarray(0, rows).some((code) => code > 0);
  if (hasShapes)
    for (let row = 0; row < rows; row += 1) {
      const [x, y] = [shapes.longitude[row] ?? Number.NaN, shapes.latitude[row] ?? Number.NaN];
      count(x, y, `${x}, ${y}`);
    }
  else if (latitudes[0] && longitudes[0]) {
    const first = (column: RawColumn): Float64Array => readNumbers(firstRows(column, rows), rows, coordinateForm);
    const [latitude, longitude] = [first(latitudes[0]), first(longitudes[0])];
    for (let row = 0; row < rows; row += 1)
      count(
        longitude[row] ?? Number.NaN,
        latitude[row] ?? Number.NaN,
        `${textAt(latitudes[0], row)}, ${textAt(longitudes[0], row)}`,
      );
  } else if (positions) {
    const form = positionFormOf(positions.name);
    for (let row = 0; row < rows; row += 1) {
      const text = textAt(positions, row);
      const shape = readPosition(text, defaultLimits, { vertices: 0 }, form);
      count(shape?.longitude ?? Number.NaN, shape?.latitude ?? Number.NaN, text.slice(0, 80));
    }
  }
  return result;
}

function firstRows(column: RawColumn, rows: number): RawColumn {
  return column.kind === 'coded'
    ? { ...column, codes: column.codes.subarray(0, rows) }
    : { ...column, ends: column.ends.subarray(0, rows) };
}

/** The column whose texts most often give a place, or whose name speaks of one; empty where there is none. */
export function likelyPlace(table: RawTable): string {
  const scores = table.columns.map((column) => {
    const texts = Array.from({ length: Math.min(20, table.rows) }, (_, row) => textAt(column, row));
    const named =
      /(?:^|[^a-z])(?:geo|coord|gps|lat|lon|lng|mgrs|utm|grid|location|place(?!ment)|village|site)|موقع|مكان|احداث|قرية/i.test(
        column.name.replace(/([a-z])([A-Z])/g, '$1 $2'),
      );
    return texts.filter((text) => isPosition(text, column.name)).length * 2 + (named ? 1 : 0);
  });
  const best = Math.max(0, ...scores);
  return best === 0 ? '' : (table.columns[scores.indexOf(best)]?.name ?? '');
}

export interface Decided {
  readonly ways: TableWays;
  /** Null where no date needs an order. */
  readonly dateOrder: DateOrderFound;
  readonly asksOrder: boolean;
  /** Another calendar of which dates are converted; null where there are none. */
  readonly converted: Exclude<Calendar, 'gregorian'> | null;
  readonly doubts: readonly ImportDoubt[];
  /** Those that no import can go on without an answer to. */
  readonly blocking: boolean;
}

function figureForm(sample: string, groups: boolean, found: NumberForm): NumberForm {
  if (sample === '' || (groups && found.comma === 'group' && found.point === 'group')) return found;
  if (sample.includes('.')) return groups ? { comma: 'decimal', point: 'group' } : englishForm;
  return groups ? englishForm : { comma: 'decimal', point: 'decimal' };
}

/** Decides what the file or the reader shows, and lists what neither does. */
export function decide(table: RawTable, { mapping, sure }: Understood, options: SettleOptions): Decided {
  const dated = columnsOf(table, mapping, ['earliest', 'latest', 'reported']);
  const found = findDateOrder(dated);
  const told = options.dateOrder ?? mapping.dateOrder;
  const evident =
    found.evidence === 'none' || found.evidence === 'undecided' || found.evidence === 'contradictory'
      ? null
      : found.evidence;
  const calendar = findCalendar(dated);
  const coordinates = columnsOf(table, mapping, ['latitude', 'longitude']).map(countSigns);
  const commas = coordinates.some((each) => each.commaDecimal + each.commaGroup > 0);
  const points = coordinates.some((each) => each.pointDecimal + each.pointGroup > 0);
  const groups = findGroups(
    columnsOf(table, mapping, ['low', 'best', 'high']),
    commas ? 'comma' : points ? 'point' : null,
  );
  const odd = findOddRows(table, mapping).filter(({ kind }) => kind !== 'totalRow' || mapping.totals !== 'keep');
  const totals = odd.filter(({ kind }) => kind === 'totalRow');
  const places = samplePlaces(table, mapping);
  // While the answers are still being given, all questions stay in sight.
  const confirmed = options.mapping !== undefined && options.review !== true;
  const quiet = confirmed || options.acceptGuess === true;
  const usable = isUsable(mapping, table.shapes !== null);
  const doubts: ImportDoubt[] = [];
  const add = (when: boolean, code: ImportDoubt['code'], sample: string, count: number): boolean => {
    if (when) doubts.push({ code, sample, count });
    return when;
  };
  // Looked for only where it is asked about: that tries many spellings on each column.
  if (!usable && !confirmed) add(true, 'noPlace', likelyPlace(table), table.rows);
  add(table.header?.row === null && !confirmed, 'noHeader', table.header?.head[0]?.join(', ').slice(0, 120) ?? '', 0);
  const needsSystem = (mapping.system ?? null) === null && mapping.columns.zone === null;
  const asksSystem = add(
    needsSystem && places.projected > places.placed / 2,
    'system',
    places.sample,
    places.projected,
  );
  const asksCalendar = add(
    calendar !== null && calendar.count > 0 && (mapping.calendar ?? null) === null,
    'calendar',
    calendar?.sample ?? '',
    calendar?.count ?? 0,
  );
  const asksGroups = add(groups.sample !== '' && (mapping.groups ?? null) === null, 'thousands', groups.sample, 0);
  const yearless = hasYears(table) ? null : findYearless(columnsOf(table, mapping, ['earliest', 'latest']));
  const asksYear = add(
    yearless !== null && yearless.count * 2 > yearless.of && (mapping.year ?? null) === null,
    'year',
    yearless?.sample ?? '',
    yearless?.count ?? 0,
  );
  const asksTotals = add(
    totals.length > 0 && (mapping.totals ?? null) === null && !quiet,
    'totals',
    totals[0]?.text ?? '',
    totals.length,
  );
  const asksSwap = add(
    mapping.swapped === undefined && !quiet && places.swapped > places.placed / 2,
    'swapped',
    places.sample,
    places.swapped,
  );
  const asksOrder = told === null && (found.evidence === 'undecided' || found.evidence === 'contradictory');
  return {
    ways: {
      dates: { order: told ?? evident, calendar: mapping.calendar ?? null, year: mapping.year ?? null },
      figures: figureForm(groups.sample, mapping.groups ?? true, groups.form),
      odd,
    },
    dateOrder: found,
    asksOrder,
    converted:
      calendar === null
        ? null
        : mapping.calendar && mapping.calendar !== 'gregorian'
          ? mapping.calendar
          : calendar.count > 0
            ? null
            : calendar.calendar,
    doubts,
    blocking: !sure || asksOrder || asksSystem || asksCalendar || asksGroups || asksYear || asksTotals || asksSwap,
  };
}
