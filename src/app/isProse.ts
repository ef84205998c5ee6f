/** Whether a text is a report or a table. */

/** Fewer words are no report. */
const leastWords = 25;

/** Prose, not a table: its lines do not have the same number of separators. */
export function isProse(text: string): boolean {
  const lines = text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '');
  const counts = (separator: string): ReadonlySet<number> =>
    new Set(lines.slice(0, 20).map((line) => line.split(separator).length));
  const isTable = [',', ';', '\t', '|'].some((separator) => {
    const found = counts(separator);
    return lines.length > 1 && found.size === 1 && !found.has(1);
  });
  return !isTable && text.split(/\s+/).length >= leastWords;
}
