/** Rows in the order asked for. A long column of words is sorted after the screen has said so, so that the page never stands still without a word. */
import { useEffect, useMemo, useState } from 'react';
import type { ImportedColumns } from '../../../domain/imported/importedColumns.ts';
import { fileIndexOf, firstOrder, sortRows, type RowOrder } from '../../../domain/imported/sortRows.ts';
import type { Language } from '../../../domain/records/text.ts';

/** So many rows of a column of words are sorted at once. */
const atOnce = 50_000;

const collators: Readonly<Record<Language, Intl.Collator>> = {
  en: new Intl.Collator('en', { numeric: true }),
  ar: new Intl.Collator('ar', { numeric: true }),
};

function isSlow(set: ImportedColumns, rows: Uint32Array, { by }: RowOrder): boolean {
  const index = fileIndexOf(by);
  return rows.length > atOnce && index !== undefined && set.file[index]?.values.kind === 'text';
}

export interface SortedRows {
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly sorting: boolean;
}

export function useSortedRows(
  set: ImportedColumns,
  rows: Uint32Array<ArrayBuffer>,
  order: RowOrder,
  language: Language,
): SortedRows {
  const slow = isSlow(set, rows, order);
  const [late, setLate] = useState<{
    readonly of: Uint32Array;
    readonly order: RowOrder;
    readonly rows: Uint32Array<ArrayBuffer>;
  } | null>(null);
  const quick = useMemo(() => {
    if (slow) return null;
    // The rows come in the order of their days.
    return order.by === firstOrder.by && !order.descending && rows[0] !== undefined && set.undatedRows === 0
      ? rows
      : sortRows(set, rows, order, collators[language].compare);
  }, [set, rows, order, language, slow]);
  useEffect(() => {
    if (!slow) return undefined;
    // Two frames: one to write that it is being sorted, one in which that is seen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() =>
        setLate({ of: rows, order, rows: sortRows(set, rows, order, collators[language].compare) }),
      );
    });
    return () => cancelAnimationFrame(frame);
  }, [set, rows, order, language, slow]);
  if (quick) return { rows: quick, sorting: false };
  return late && late.of === rows && late.order === order
    ? { rows: late.rows, sorting: false }
    : { rows, sorting: true };
}
