/**
 * How wide a text of a plate is at most. The map places plates before anything is drawn, and the same on every machine, so widths come from a table of
 * the semi-bold face and not from a canvas. Letters of Arabic are counted by their isolated forms, less what joining saves.
 */

/** Hundredths of the size, from the space to the tilde. */
const latin = [
  24, 31, 47, 66, 60, 96, 71, 26, 34, 34, 56, 60, 30, 40, 30, 44, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 32, 32, 60,
  60, 60, 49, 90, 67, 66, 64, 69, 60, 58, 71, 72, 42, 55, 68, 52, 82, 72, 71, 64, 71, 66, 61, 58, 69, 64, 95, 66, 63,
  60, 33, 44, 33, 60, 56, 60, 56, 60, 51, 60, 56, 35, 55, 59, 28, 28, 56, 29, 89, 59, 56, 60, 60, 39, 50, 37, 59, 52,
  82, 54, 52, 50, 36, 38, 36, 60,
];

/** From U+0621 to U+064A. */
const arabic = [
  44, 25, 25, 48, 24, 77, 24, 87, 46, 87, 87, 62, 62, 62, 50, 50, 29, 29, 114, 114, 129, 129, 77, 77, 64, 64, 89, 89,
  77, 77, 77, 11, 93, 74, 78, 67, 60, 68, 46, 48, 77, 77,
];
const joined = 0.84;
const other = 62;

function letterWidth(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return latin[code - 0x20] ?? other;
  if (code >= 0x621 && code <= 0x64a) return (arabic[code - 0x621] ?? other) * joined;
  return /\p{Mn}|\p{Cf}/u.test(letter) ? 0 : other;
}

/** In the unit of the size. */
export function textWidth(text: string, size: number): number {
  return ([...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size) / 100;
}

/** The text, or its beginning and an ellipsis. */
export function cutText(text: string, size: number, most: number): string {
  if (textWidth(text, size) <= most) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > most) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The text in lines that are no wider, broken between words. */
export function wrapText(text: string, size: number, most: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) =>
    paragraph.split(' ').reduce<readonly string[]>((lines, word) => {
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      return last !== undefined && textWidth(longer, size) > most ? [...lines, word] : [...lines.slice(0, -1), longer];
    }, []),
  );
}
