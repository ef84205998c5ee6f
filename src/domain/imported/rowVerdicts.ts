/** What a reader decided about a row and a record. Kept by the file’s hash and the row’s line, so that it holds when the same file is imported again. */
import { commaLine } from './writeRows.ts';
import type { RecordId } from '../records/record.ts';

export type DecisionVerdict = 'same' | 'different' | 'undecided';
export const decisionVerdicts: readonly DecisionVerdict[] = ['same', 'different', 'undecided'];

export interface Decision {
  /** Of the file’s bytes. */
  readonly sha256: string;
  readonly record: RecordId;
  /** Of the file, as the table shows it. */
  readonly line: number;
  readonly verdict: DecisionVerdict;
  readonly note: string;
}

export type DecisionKey = Pick<Decision, 'sha256' | 'record' | 'line'>;

export function isOf(decision: Decision, { sha256, record, line }: DecisionKey): boolean {
  return decision.sha256 === sha256 && decision.record === record && decision.line === line;
}

/** In the place of an earlier one about the same; undecided without a note is none. */
export function putDecision(decisions: readonly Decision[], decision: Decision): readonly Decision[] {
  const others = decisions.filter((each) => !isOf(each, decision));
  return decision.verdict === 'undecided' && decision.note.trim() === '' ? others : [...others, decision];
}

function isDecision(value: unknown): value is Decision {
  if (typeof value !== 'object' || value === null) return false;
  const { sha256, record, line, verdict, note } = value as Readonly<Record<keyof Decision, unknown>>;
  return (
    typeof sha256 === 'string' &&
    typeof record === 'string' &&
    typeof line === 'number' &&
    Number.isSafeInteger(line) &&
    typeof note === 'string' &&
    decisionVerdicts.some((each) => each === verdict)
  );
}

/** What can be understood of a kept text; what cannot is left out. */
export function decodeDecisions(text: string): readonly Decision[] {
  try {
    const value: unknown = JSON.parse(text);
    const list: unknown = typeof value === 'object' && value !== null && 'decisions' in value ? value.decisions : [];
    return Array.isArray(list)
      ? list
          .filter(isDecision)
          .map(({ sha256, record, line, verdict, note }) => ({ sha256, record, line, verdict, note }))
      : [];
  } catch {
    return [];
  }
}

export function encodeDecisions(decisions: readonly Decision[]): string {
  return `${JSON.stringify({ version: 1, decisions }, null, 2)}\n`;
}

export function decisionsToCsv(decisions: readonly Decision[]): string {
  return `\ufeff${commaLine(['sha256', 'line', 'record', 'verdict', 'note'])}${decisions.map(({ sha256, line, record, verdict, note }) => commaLine([sha256, String(line), record, verdict, note])).join('')}`;
}
