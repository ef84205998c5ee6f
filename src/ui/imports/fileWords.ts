/** Sizes and instants of files, in words. */
import { ownOrder } from '../../base/ownOrder.ts';
import type { Words } from '../../words/words.ts';

const steps = [
  ['B', 1],
  ['kB', 1000],
  ['MB', 1_000_000],
  ['GB', 1_000_000_000],
] as const;

/** "34.2 MB"; units of a thousand, as folders show them. */
export function sizeText(bytes: number, words: Words): string {
  const [unit, size] = steps.findLast(([, least]) => bytes >= least) ?? steps[0];
  return `${words.number(bytes / size, bytes < 10 * size && size > 1 ? 1 : 0)} ${unit}`;
}

/** "2026-02-07 09:00" of an ISO 8601 instant. */
export function minuteText(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}

/** File names keep their own direction inside a sentence of the other one. */
export function isolated(text: string): string {
  return `\u2068${ownOrder(text)}\u2069`;
}
