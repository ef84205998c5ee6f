/** Two rows that name the columns together: groups above and names beneath, or names above and units beneath. */
import { filled, isValue, rolesIn } from './chooseHeader.ts';

export interface JoinedHeader {
  readonly names: readonly string[];
  /** Number of the lower of the two rows. */
  readonly last: number;
}

type Row = readonly string[];

const isUnit = (cell: string): boolean =>
  /^(?:[([].{1,24}[)\]]|[dmyj]{1,4}([./-])[dmyj]{1,4}\1[yaj]{2,4}|deg(?:rees)?|°|km|m|mi|n|no\.?|text|number|date|persons?|count)$/i.test(
    cell,
  );

/** A group also counts for the empty cells to its right, as long as there are names beneath them. */
function joinRows(upper: Row, lower: Row): readonly string[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const [above, below] = [(upper[index] ?? '').trim(), (lower[index] ?? '').trim()];
    group = above === '' && below !== '' ? group : above;
    return `${group} ${below}`.trim();
  });
}

/** Null where the row that was chosen names the columns by itself. */
export function joinHeader(rows: readonly Row[], row: number): JoinedHeader | null {
  const [own = [], below = []] = [rows[row], rows[row + 1]];
  const told = below.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (told.length > 0 && told.length <= own.length && told.every(isUnit))
    return { names: own.map((name, index) => `${name} ${(below[index] ?? '').trim()}`.trim()), last: row + 1 };
  const pairs = [
    { upper: own, lower: below, last: row + 1 },
    { upper: rows[row - 1] ?? [], lower: own, last: row },
  ];
  for (const { upper, lower, last } of pairs) {
    const hasGaps = lower.some((cell, index) => cell.trim() !== '' && (upper[index] ?? '').trim() === '');
    const isTitle = filled(upper) < 2;
    if (!hasGaps || isTitle || lower.some(isValue) || upper.some(isValue)) continue;
    const names = joinRows(upper, lower);
    if (rolesIn(names) > Math.max(rolesIn(upper), rolesIn(lower))) return { names, last };
  }
  return null;
}
