/** Keeps a date, a code or a title in its own order inside a line that runs the other way; a date read backwards is another date. */
import { ownOrder } from '../base/ownOrder.ts';
import type { Words } from '../words/words.ts';

const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** `ltr`: figures and codes. `auto`: a text in whatever script it is. Otherwise unchanged where nothing in it runs against the language. */
export function isolate(
  written: string,
  { direction }: Pick<Words, 'direction'>,
  order: 'ltr' | 'auto' = 'ltr',
): string {
  const text = ownOrder(written);
  const isSafe = direction === 'ltr' && (order === 'ltr' || !fromTheRight.test(text));
  return isSafe || text === '' ? text : `${order === 'ltr' ? '\u2066' : '\u2068'}${text}\u2069`;
}
