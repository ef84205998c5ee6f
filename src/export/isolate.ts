/** Keeps a date, a code or a title in its own order inside a line that runs the other way; a date read backwards is another date. */
import type { Words } from '../words/words.ts';

/** `ltr`: figures and codes. `auto`: a text in whatever script it is. Unchanged in a language from left to right. */
export function isolate(text: string, { direction }: Pick<Words, 'direction'>, order: 'ltr' | 'auto' = 'ltr'): string {
  return direction === 'ltr' || text === '' ? text : `${order === 'ltr' ? '\u2066' : '\u2068'}${text}\u2069`;
}
