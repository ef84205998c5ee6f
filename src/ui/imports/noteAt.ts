/** One note out of the columns in which an import keeps them. */
import { cellText } from '../../domain/imported/cellText.ts';
import type { RowNotes } from '../../imports/report.ts';

export interface Note<Reason extends string> {
  readonly row: number;
  readonly column: number;
  readonly reason: Reason;
  readonly value: string;
}

export function noteAt<Reason extends string>(notes: RowNotes<Reason>, index: number): Note<Reason> {
  const reason = notes.reasons[notes.reason[index] ?? 0];
  if (reason === undefined)
    throw new Error(`A note has the reason ${notes.reason[index] ?? 0}, which the list of reasons does not hold.`);
  return { row: notes.row[index] ?? 0, column: notes.column[index] ?? 0, reason, value: cellText(notes.values, index) };
}
