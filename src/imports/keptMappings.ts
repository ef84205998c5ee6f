/** Mappings that the reader of the page keeps by name on this machine, to be proposed again for a file with the same columns. */
import { readKept, writeKept } from '../base/browserStorage.ts';
import { calendars } from './dates/months.ts';
import type { DateOrder } from './dates/readOneDate.ts';
import { mappedRoles, noColumns, precisionScales, type Mapping } from './columns/mapping.ts';
import { geoPrecisions } from '../domain/records/record.ts';

export interface KeptMapping {
  readonly name: string;
  /** Names of the columns of the file that it was made for, in their order. */
  readonly columns: readonly string[];
  readonly mapping: Mapping;
  readonly dateOrder: DateOrder | null;
}

const storageKey = 'border-brief.mappings';
const mostKept = 50;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function among<Value extends string>(values: readonly Value[], value: unknown): Value | null {
  return values.find((each) => each === value) ?? null;
}

/** Nothing of what is kept is trusted: what is not understood is left out. */
function decodeMapping(value: unknown, columns: number): Mapping | null {
  if (!isRecord(value) || !isRecord(value['columns'])) return null;
  const named = value['columns'];
  const own = Object.fromEntries(
    mappedRoles.map((role) => {
      const number = named[role];
      return [
        role,
        typeof number === 'number' && Number.isInteger(number) && number >= 0 && number < columns ? number : null,
      ];
    }),
  );
  const { groups, swapped, system, spanDays, year } = value;
  return {
    columns: { ...noColumns, ...own },
    dateOrder: among(['dayFirst', 'monthFirst'], value['dateOrder']),
    scale: among(precisionScales, value['scale']) ?? 'own',
    assumedPrecision: among(geoPrecisions, value['assumedPrecision']) ?? 'unknown',
    calendar: among(calendars, value['calendar']),
    decimals: among<'comma' | 'point'>(['comma', 'point'], value['decimals']),
    totals: among<'leaveOut' | 'keep'>(['leaveOut', 'keep'], value['totals']),
    groups: typeof groups === 'boolean' ? groups : null,
    year: typeof year === 'number' && Number.isInteger(year) && year >= 0 && year < 2200 ? year : null,
    swapped: typeof swapped === 'boolean' ? swapped : undefined,
    system: typeof system === 'string' ? system.slice(0, 4000) : null,
    spanDays: typeof spanDays === 'number' && spanDays > 0 && spanDays < 400 ? spanDays : undefined,
  };
}

function decodeKept(value: unknown): readonly KeptMapping[] {
  if (!isRecord(value) || typeof value['name'] !== 'string' || !Array.isArray(value['columns'])) return [];
  const columns = (value['columns'] as readonly unknown[]).filter((each): each is string => typeof each === 'string');
  const mapping = decodeMapping(value['mapping'], columns.length);
  return mapping && columns.length === value['columns'].length
    ? [
        {
          name: value['name'].slice(0, 120),
          columns,
          mapping,
          dateOrder: among(['dayFirst', 'monthFirst'], value['dateOrder']),
        },
      ]
    : [];
}

export function listMappings(): readonly KeptMapping[] {
  try {
    const value: unknown = JSON.parse(readKept(storageKey) ?? '[]');
    return Array.isArray(value) ? (value as readonly unknown[]).flatMap(decodeKept) : [];
  } catch {
    return [];
  }
}

/** The newest first; one of the same name is replaced. False where the browser keeps nothing. */
export function keepMapping(kept: KeptMapping): boolean {
  const others = listMappings().filter(({ name }) => name !== kept.name);
  return writeKept(storageKey, JSON.stringify([kept, ...others].slice(0, mostKept))) === null;
}

export function forgetMapping(name: string): void {
  writeKept(storageKey, JSON.stringify(listMappings().filter((each) => each.name !== name)));
}

/** For each kept column its number in the file; null where the file has other columns. Columns may have changed places, but not their names. */
function numbersIn(columns: readonly string[], kept: readonly string[]): readonly number[] | null {
  if (columns.length !== kept.length || new Set(kept).size !== kept.length) return null;
  const numbers = kept.map((name) => columns.indexOf(name));
  return numbers.includes(-1) ? null : numbers;
}

/**
 * The mapping that was kept for columns of these names, in the order of this file. `asksOrder`: the file does not show whether day or month comes first; where
 * it does, it is believed and not the order of an earlier file.
 */
export function mappingFor(columns: readonly string[], asksOrder: boolean): KeptMapping | null {
  for (const kept of listMappings()) {
    const numbers = numbersIn(columns, kept.columns);
    if (!numbers) continue;
    const moved = mappedRoles.map((role) => {
      const number = kept.mapping.columns[role];
      return [role, number === null ? null : (numbers[number] ?? null)] as const;
    });
    return {
      name: kept.name,
      columns,
      mapping: { ...kept.mapping, dateOrder: null, columns: { ...noColumns, ...Object.fromEntries(moved) } },
      dateOrder: asksOrder ? (kept.dateOrder ?? kept.mapping.dateOrder) : null,
    };
  }
  return null;
}
