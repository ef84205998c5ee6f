/** Which sign parts the cells of a table, and which ends its lines. */

export interface CsvForm {
  readonly delimiter: number;
  readonly lineEnd: number;
  /** Excel’s own first line `sep=;` says the delimiter and is no row. */
  readonly skipFirstLine: boolean;
}

const candidates = [44, 59, 9, 124] as const;

/** Number of each candidate on each line, quoted stretches left out. */
function countsOf(head: Uint8Array, lineEnd: number): readonly (readonly number[])[] {
  const lines: number[][] = [];
  let counts = candidates.map(() => 0);
  let [quoted, length] = [false, 0];
  for (const byte of head) {
    if (byte === 34) quoted = !quoted;
    else if (!quoted && byte === lineEnd) {
      if (length > 1) lines.push(counts);
      counts = candidates.map(() => 0);
      length = 0;
      continue;
    }
    length += 1;
    const candidate = quoted ? -1 : candidates.findIndex((sign) => sign === byte);
    if (candidate >= 0) counts[candidate] = (counts[candidate] ?? 0) + 1;
  }
  if (lines.length === 0) lines.push(counts);
  return lines;
}

/** The sign that stands on the header and most often as many times on the other lines; a comma where none does. */
export function sniffCsv(head: Uint8Array): CsvForm {
  const lineEnd = head.includes(10) || !head.includes(13) ? 10 : 13;
  const start = new TextDecoder().decode(head.subarray(0, 8));
  const said = /^sep=(.)\r?\n/i.exec(start)?.[1];
  if (said !== undefined) return { delimiter: said.charCodeAt(0) & 0xff, lineEnd, skipFirstLine: true };
  const lines = countsOf(head, lineEnd).slice(0, 200);
  const scores = candidates.map((_, index) => {
    const inHeader = lines[0]?.[index] ?? 0;
    const agreeing = lines.filter((counts) => counts[index] === inHeader).length;
    return inHeader === 0 ? 0 : agreeing / lines.length + Math.min(inHeader, 50) / 100;
  });
  const best = scores.indexOf(Math.max(...scores));
  return { delimiter: candidates[best] ?? 44, lineEnd, skipFirstLine: false };
}
