/**
 * Isolates, which keep a date or a title in its own order, written with older characters: PowerPoint and others do not know isolates. An embedding has the same order
 * inside; marks of the paragraph's direction on both sides keep two of them apart.
 */
import type { Direction } from '../plate/displayList.ts';

const [embedLtr, embedRtl, endEmbedding] = ['\u202a', '\u202b', '\u202c'];
const marks: Readonly<Record<Direction, string>> = { ltr: '\u200e', rtl: '\u200f' };
const firstStrong = /[\p{L}]/u;
const rtlLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Of a text in whatever script it is. */
function directionOf(text: string, otherwise: Direction): Direction {
  const letter = firstStrong.exec(text)?.[0];
  return letter === undefined ? otherwise : rtlLetter.test(letter) ? 'rtl' : 'ltr';
}

export function withoutIsolates(text: string, direction: Direction): string {
  const isolate = /([\u2066-\u2068])([^\u2066-\u2069]*)\u2069/g;
  const mark = marks[direction];
  let before = '';
  let now = text;
  // From the inside out.
  while (now !== before) {
    before = now;
    now = now.replace(isolate, (_, opening: string, inside: string) => {
      const own = opening === '\u2066' ? 'ltr' : opening === '\u2067' ? 'rtl' : directionOf(inside, direction);
      return `${mark}${own === 'ltr' ? embedLtr : embedRtl}${inside}${endEmbedding}${mark}`;
    });
  }
  return now.replace(/[\u2066-\u2069]/g, '');
}
