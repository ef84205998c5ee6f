/** Which sign separates the cells of a table, and which ends its lines. */
import type { CsvSigns } from './csvRows.ts';

export interface CsvForm extends CsvSigns {
  /** The letter between cells. */
  readonly sign: string;
  /** Excel’s own first line `sep=;` states the delimiter and is not a row. */
  readonly skipFirstLine: boolean;
  /** Some lines end in a carriage return alone, though `lineEnd` is a line feed. */
  readonly mixedEnds: boolean;
}

const candidates = [',', ';', '\t', '|', '\u060c', '\u061b'] as const;
const encoder = new TextEncoder();

/** The bytes of a sign. One beyond two bytes separates no cells. */
function bytesOf(sign: string): Pick<CsvSigns, 'delimiter' | 'lead'> {
  const bytes = encoder.encode(sign);
  return bytes.length === 2
    ? { lead: bytes[0] ?? 0, delimiter: bytes[1] ?? 0 }
    : { lead: 0, delimiter: bytes[0] ?? 44 };
}
const signs = candidates.map(bytesOf);
/** By its last byte: 1 + the number of the candidate. No two end in the same byte. */
const byLastByte = new Uint8Array(256);
for (const [index, { delimiter }] of signs.entries()) byLastByte[delimiter] = index + 1;

/** Number of each candidate on each line, quoted stretches left out. */
function countsOf(head: Uint8Array, lineEnd: number): readonly (readonly number[])[] {
  const lines: number[][] = [];
  let counts = candidates.map(() => 0);
  let [quoted, length, before] = [false, 0, 0];
  for (let at = 0; at < head.length; at += 1) {
    const byte = head[at] ?? 0;
    if (byte === 34) quoted = !quoted;
    else if (!quoted && byte === lineEnd) {
      if (length > 1) lines.push(counts);
      counts = candidates.map(() => 0);
      length = 0;
      continue;
    }
    length += 1;
    const candidate = quoted ? -1 : (byLastByte[byte] ?? 0) - 1;
    const lead = signs[candidate]?.lead ?? 0;
    if (candidate >= 0 && (lead === 0 || lead === before)) counts[candidate] = (counts[candidate] ?? 0) + 1;
    before = byte;
  }
  if (lines.length === 0) lines.push(counts);
  return lines;
}

/** A backslash before a quotation mark that is followed by more of the cell. One at the end of a cell is a part of it, as in the path of a folder. */
function usesBackslash(text: string, delimiter: string): boolean {
  for (const { index } of text.matchAll(/\\"/g)) {
    const next = text[index + 2];
    if (next !== undefined && next !== delimiter && next !== '"' && next !== '\n' && next !== '\r') return true;
  }
  return false;
}

/** How many lines have the number of signs that most lines with any have. */
function agreementOf(counts: readonly number[]): { readonly share: number; readonly usual: number } {
  const tally = new Map<number, number>();
  for (const count of counts) if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  const [usual, lines] = [...tally].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { share: lines / counts.length, usual };
}

/** Whether a carriage return alone ends some of the lines of a file whose other lines end otherwise. */
function mixesLineEnds(head: Uint8Array): boolean {
  if (!head.includes(13)) return false;
  let quoted = false;
  for (let at = 0; at < head.length; at += 1) {
    const byte = head[at];
    if (byte === 34) quoted = !quoted;
    else if (byte === 13 && !quoted && at + 1 < head.length && head[at + 1] !== 10) return true;
  }
  return false;
}

/**
 * The sign that stands on the header and most often as many times on the other lines. Where the first line has none, as a title has none, the sign that most
 * lines agree on; a comma where none does.
 */
export function sniffCsv(head: Uint8Array): CsvForm {
  const lineEnd = head.includes(10) || !head.includes(13) ? 10 : 13;
  const text = new TextDecoder().decode(head);
  const said = /^sep=(.)\r?\n/i.exec(text.slice(0, 8))?.[1];
  const formOf = (sign: string, skipFirstLine: boolean): CsvForm => ({
    sign,
    ...bytesOf(sign),
    lineEnd,
    skipFirstLine,
    mixedEnds: lineEnd === 10 && mixesLineEnds(head),
    backslash: usesBackslash(text, sign),
  });
  if (said !== undefined) return formOf(said, true);
  const lines = countsOf(head, lineEnd).slice(0, 200);
  const scores = candidates.map((_, index) => {
    const counts = lines.map((line) => line[index] ?? 0);
    const inHeader = counts[0] ?? 0;
    const agreeing = counts.filter((count) => count === inHeader).length;
    const first = inHeader === 0 ? 0 : agreeing / lines.length + Math.min(inHeader, 50) / 100;
    const { share, usual } = agreementOf(counts);
    const most = share >= 0.5 ? share * 0.9 + Math.min(usual, 50) / 100 : 0;
    return Math.max(first, most);
  });
  const best = scores.indexOf(Math.max(...scores));
  return formOf(candidates[best] ?? ',', false);
}
