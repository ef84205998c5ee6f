/** The report as CSV: one line for each row left out and each remark. Reasons are written as codes beside their words, so that the file can be sorted and read. */
import { guardCell, quoteCell } from '../domain/imported/guardCell.ts';
import type { ImportReport, RemarkReason, RowNotes, SkipReason } from './report.ts';
import { wholeRow } from './report.ts';

export type NotedReason = SkipReason | RemarkReason;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const rowsAtOnce = 2000;

function* linesOf<Reason extends NotedReason>(
  notes: RowNotes<Reason>,
  taken: string,
  columns: readonly string[],
  say: (reason: NotedReason) => string,
): Generator<string> {
  const { row, column, reason, reasons, values } = notes;
  for (let from = 0; from < row.length; from += rowsAtOnce) {
    const lines: string[] = [];
    for (let index = from; index < Math.min(row.length, from + rowsAtOnce); index += 1) {
      const code = reasons[reason[index] ?? 0] ?? reasons[0];
      if (code === undefined) continue;
      const number = column[index] ?? wholeRow;
      const value = decoder.decode(
        values.bytes.subarray(index === 0 ? 0 : (values.ends[index - 1] ?? 0), values.ends[index] ?? 0),
      );
      const cells = [taken, number === wholeRow ? '' : (columns[number] ?? ''), code, say(code), value].map((cell) =>
        quoteCell(guardCell(cell)),
      );
      lines.push(`${row[index] ?? 0},${cells.join(',')}\r\n`);
    }
    yield lines.join('');
  }
}

/** In pieces, because a million rows can be bad. `say` puts a reason into words. */
export function* writeReport(report: ImportReport, say: (reason: NotedReason) => string): Generator<string> {
  yield '\ufeffrow,taken,column,code,reason,value\r\n';
  yield* linesOf(report.skipped, 'no', report.columns, say);
  yield* linesOf(report.remarks, 'yes', report.columns, say);
}
