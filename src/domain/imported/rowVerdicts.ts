/** What a reader decided about a row and a record. Kept by the file’s hash and the row’s line, so that it holds when the same file is imported again. */
import { commaLine } from './writeRows.ts';
import { currentId, type MovedIds } from '../records/movedIds.ts';
import type { RecordId } from '../records/record.ts';

export type VerdictCode = 'same' | 'different' | 'undecided';
export const verdictCodes: readonly VerdictCode[] = ['same', 'different', 'undecided'];

export interface RowVerdict {
  /** Of the file’s bytes. */
  readonly sha256: string;
  readonly record: RecordId;
  /** Of the file, as the table shows it. */
  readonly line: number;
  readonly verdict: VerdictCode;
  readonly note: string;
}

export type RowVerdictKey = Pick<RowVerdict, 'sha256' | 'record' | 'line'>;

export function isOf(rowVerdict: RowVerdict, { sha256, record, line }: RowVerdictKey): boolean {
  return rowVerdict.sha256 === sha256 && rowVerdict.record === record && rowVerdict.line === line;
}

/** In the place of an earlier one about the same; undecided without a note is none. */
export function putRowVerdict(rowVerdicts: readonly RowVerdict[], rowVerdict: RowVerdict): readonly RowVerdict[] {
  const others = rowVerdicts.filter((each) => !isOf(each, rowVerdict));
  return rowVerdict.verdict === 'undecided' && rowVerdict.note.trim() === '' ? others : [...others, rowVerdict];
}

function isRowVerdict(value: unknown): value is RowVerdict {
  if (typeof value !== 'object' || value === null) return false;
  const { sha256, record, line, verdict, note } = value as Readonly<Record<keyof RowVerdict, unknown>>;
  return (
    typeof sha256 === 'string' &&
    typeof record === 'string' &&
    typeof line === 'number' &&
    Number.isSafeInteger(line) &&
    typeof note === 'string' &&
    verdictCodes.some((each) => each === verdict)
  );
}

/** What can be understood of a kept text; what cannot is left out. */
export function decodeRowVerdicts(text: string, moved?: MovedIds): readonly RowVerdict[] {
  try {
    const value: unknown = JSON.parse(text);
    const list: unknown = typeof value === 'object' && value !== null && 'decisions' in value ? value.decisions : [];
    return Array.isArray(list)
      ? list.filter(isRowVerdict).map(({ sha256, record, line, verdict, note }) => ({
          sha256,
          record: currentId(record, moved),
          line,
          verdict,
          note,
        }))
      : [];
  } catch {
    return [];
  }
}

export function encodeRowVerdicts(rowVerdicts: readonly RowVerdict[]): string {
  return `${JSON.stringify({ version: 1, decisions: rowVerdicts }, null, 2)}\n`;
}

export function rowVerdictsToCsv(rowVerdicts: readonly RowVerdict[]): string {
  return `\ufeff${commaLine(['sha256', 'line', 'record', 'verdict', 'note'])}${rowVerdicts.map(({ sha256, line, record, verdict, note }) => commaLine([sha256, String(line), record, verdict, note])).join('')}`;
}
