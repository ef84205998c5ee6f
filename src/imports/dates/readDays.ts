/** Days of a whole column. Each different text of a coded column is read once. */
import { openEnds } from '../../domain/imported/importedColumns.ts';
import type { RawColumn } from '../table/rawColumn.ts';
import { textAt } from '../table/rawColumn.ts';
import type { DateFault, Days } from './readDate.ts';

/** Why a text is not a date; `dateMissing` counts as an empty cell. */
export const dateFaults = ['dateInvalid', 'dateAmbiguous', 'dateCalendar', 'dateYearMissing'] as const;

/** `state`: 0 read, 1 empty, 2 and up the fault of `dateFaults[state - 2]`. `noted`: 1 where words beside the date were not understood. */
export interface DayColumn {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly state: Uint8Array;
  readonly noted: Uint8Array;
}

export function createDays(length: number): DayColumn {
  return {
    first: new Int32Array(length),
    last: new Int32Array(length),
    state: new Uint8Array(length),
    noted: new Uint8Array(length),
  };
}

export function setDays({ first, last, state, noted }: DayColumn, index: number, days: Days | DateFault): void {
  if (days === 'dateMissing') state[index] = 1;
  else if (typeof days === 'string') state[index] = 2 + dateFaults.indexOf(days);
  else {
    first[index] = Math.max(days.first, openEnds.earliest);
    last[index] = Math.min(days.last, openEnds.latest);
    state[index] = 0;
    noted[index] = days.noted === true ? 1 : 0;
  }
}

export function readDays(column: RawColumn, rows: number, read: (text: string) => Days | DateFault): DayColumn {
  const days = createDays(rows);
  const readCell = (text: string): Days | DateFault => (text.trim() === '' ? 'dateMissing' : read(text));
  if (column.kind === 'text') {
    for (let row = 0; row < rows; row += 1) setDays(days, row, readCell(textAt(column, row)));
    return days;
  }
  const known = createDays(column.texts.length);
  for (const [code, text] of column.texts.entries()) setDays(known, code, readCell(text));
  for (let row = 0; row < rows; row += 1) {
    const code = column.codes[row] ?? 0;
    days.first[row] = known.first[code] ?? 0;
    days.last[row] = known.last[code] ?? 0;
    days.state[row] = known.state[code] ?? 0;
    days.noted[row] = known.noted[code] ?? 0;
  }
  return days;
}
