/** Whether the day or the month stands first in a column, by the evidence of the whole column and not of single rows. */
import type { RawColumn } from '../table/rawColumn.ts';
import { textAt } from '../table/rawColumn.ts';
import { leadingNumbers, type DateOrder } from './readDate.ts';

/** `none`: no date of three numbers. `undecided`: nothing tells. `contradictory`: some dates can only be read the one way, some only the other. */
export type DateEvidence = DateOrder | 'none' | 'undecided' | 'contradictory';

export interface DateOrderFound {
  readonly evidence: DateEvidence;
  /** A text that only the one order can read, or one that both can. */
  readonly sample: string;
}

/** Calls for each different text of a coded column, for each row of the other kind. */
export function forEachText(column: RawColumn, visit: (text: string) => void): void {
  if (column.kind === 'coded') for (const text of column.texts) visit(text);
  else for (let row = 0; row < column.ends.length; row += 1) visit(textAt(column, row));
}

export function findDateOrder(columns: readonly RawColumn[]): DateOrderFound {
  let [dayFirst, monthFirst, either] = ['', '', ''];
  for (const column of columns) {
    forEachText(column, (text) => {
      const numbers = leadingNumbers(text);
      if (!numbers) return;
      const [first, second] = numbers;
      if (first > 12 && second <= 12) dayFirst ||= text;
      else if (second > 12 && first <= 12) monthFirst ||= text;
      else if (first !== second) either ||= text;
    });
  }
  if (dayFirst && monthFirst) return { evidence: 'contradictory', sample: `${dayFirst} · ${monthFirst}` };
  if (dayFirst) return { evidence: 'dayFirst', sample: dayFirst };
  if (monthFirst) return { evidence: 'monthFirst', sample: monthFirst };
  return either ? { evidence: 'undecided', sample: either } : { evidence: 'none', sample: '' };
}
