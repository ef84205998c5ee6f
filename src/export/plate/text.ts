/** Lines of text, broken by width. Widths come from the renderer: a canvas in the browser, a table of widths in a test. */
import type { Weight } from './displayList.ts';

/** The width in points of one line. */
export type Measure = (text: string, sizePt: number, weight: Weight) => number;

/** Distance between two baselines, as a share of the size. Arabic needs the room of its marks above and below. */
export const lineSpacing = 1.32;
/** How far below the top of its line a baseline lies. */
export const ascentShare = 1.0;

function breakWord(word: string, widthPt: number, fits: (text: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return widthPt <= 0 ? [word] : [...pieces, piece];
}

const opening = /[\u2066-\u2068]/;
const closing = '\u2069';

/** An isolate that a line end cuts in two is closed there and opened again on the next line. */
function carryIsolates(lines: readonly string[]): readonly string[] {
  let open: readonly string[] = [];
  return lines.map((line) => {
    const before = open.join('');
    for (const letter of line) {
      if (opening.test(letter)) open = [...open, letter];
      else if (letter === closing) open = open.slice(0, -1);
    }
    return before + line + closing.repeat(open.length);
  });
}

/** Greedy lines; a word wider than a line is broken. A text without letters has no lines. */
export function wrapText(
  text: string,
  widthPt: number,
  sizePt: number,
  weight: Weight,
  measure: Measure,
): readonly string[] {
  const fits = (candidate: string): boolean => measure(candidate, sizePt, weight) <= widthPt;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word) ? [word] : breakWord(word, widthPt, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return carryIsolates(line === '' ? lines : [...lines, line]);
}

/** At most `most` lines; where that cuts something off, the last one ends in an ellipsis that fits, after a whole word where it has several. */
export function wrapAtMost(
  text: string,
  widthPt: number,
  sizePt: number,
  weight: Weight,
  measure: Measure,
  most: number,
): readonly string[] {
  const lines = wrapText(text, widthPt, sizePt, weight, measure);
  if (lines.length <= most) return lines;
  const isTooLong = (line: string): boolean => measure(`${line}…`, sizePt, weight) > widthPt;
  let last = lines[most - 1] ?? '';
  while (last.includes(' ') && isTooLong(last)) last = last.slice(0, last.lastIndexOf(' '));
  while (last !== '' && isTooLong(last)) last = [...last].slice(0, -1).join('');
  return carryIsolates([...lines.slice(0, most - 1), `${last.trimEnd()}…`]);
}
