/** Mends what people and scripts leave in JSON that is not JSON, without changing what it says. */
import { jsonWrapper, startOfJson } from '../../formats/jsonHead.ts';

/** Also one that is cut off by the end of the text. */
const strings = String.raw`"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)`;
const comments = new RegExp(`${strings}|//[^\\n]*|/\\*[\\s\\S]*?\\*/`, 'g');
const others = new RegExp(`${strings}|,(?=\\s*[}\\]])|(?<![\\w.])[+-]?(?:NaN|Infinity|undefined|None)(?![\\w.])`, 'g');

/** Comments and commas behind the last element are taken away, values that JSON does not know become null, a variable or a call around the value is left out. */
export function mendJson(text: string): string {
  const bare = text
    .replace(/^\ufeff/, '')
    .replace(comments, (part) => (part.startsWith('"') ? part : ' '))
    .replace(others, (part) => (part.startsWith('"') ? part : part === ',' ? '' : 'null'));
  const inner = bare.replace(jsonWrapper, '');
  return inner.length < bare.length ? inner.replace(/[)\s;]+$/, '') : bare;
}

/** Whether a text has comments outside of its strings, or something before its value. */
export function needsMending(head: string): boolean {
  if (!/^\s*[{[]/.test(head)) return startOfJson(head) >= 0;
  return [...head.matchAll(comments)].some(([part]) => !part.startsWith('"'));
}
