/** What narrows imported sets, as the text that a link carries: only what differs from nothing, and only what can be read back. */
import { noImportedFilters, type ImportedFilters } from './imported.ts';

/** What a link can carry. */
const most = { names: 40, letters: 120, text: 2000 } as const;

const lists = ['categories', 'actors', 'governorates', 'areas'] as const;
const ranges = ['distance', 'lag'] as const;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Infinite bounds are written as null. */
function bound(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Empty where nothing narrows, or where it is too much for a link. */
export function encodeImportedFilters(filters: ImportedFilters): string {
  const written: Record<string, unknown> = {};
  for (const key of lists) if (filters[key].length > 0) written[key] = filters[key];
  for (const key of ranges) {
    const range = filters[key];
    if (range) written[key] = [bound(range.low), bound(range.high)];
  }
  if (filters.inSight) written['inSight'] = true;
  if (filters.text !== '') written['text'] = filters.text;
  const text = Object.keys(written).length === 0 ? '' : JSON.stringify(written);
  return text.length <= most.text ? text : '';
}

function namesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((name): name is string => typeof name === 'string' && name.length <= most.letters)
    .slice(0, most.names);
}

function rangeOf(value: unknown): { readonly low: number; readonly high: number } | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [low, high] = value as readonly unknown[];
  const range = { low: low === null ? -Infinity : low, high: high === null ? Infinity : high };
  const isBound = (each: unknown): each is number => isNumber(each) || each === Infinity || each === -Infinity;
  return isBound(range.low) && isBound(range.high) && range.low <= range.high
    ? { low: range.low, high: range.high }
    : null;
}

/** What cannot be used narrows nothing. */
export function decodeImportedFilters(text: string): ImportedFilters {
  let read: unknown;
  try {
    read = text === '' ? null : JSON.parse(text);
  } catch {
    return noImportedFilters;
  }
  if (typeof read !== 'object' || read === null) return noImportedFilters;
  const parts = new Map<string, unknown>(Object.entries(read));
  const words = parts.get('text');
  return {
    categories: namesOf(parts.get('categories')),
    actors: namesOf(parts.get('actors')),
    governorates: namesOf(parts.get('governorates')),
    areas: namesOf(parts.get('areas')),
    distance: rangeOf(parts.get('distance')),
    lag: rangeOf(parts.get('lag')),
    inSight: parts.get('inSight') === true,
    text: typeof words === 'string' ? words.slice(0, most.letters) : '',
  };
}
