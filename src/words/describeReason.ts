/** Why something is proposed, in one sentence. One wording for the page and the terminal. */
import { dayFromIso } from '../domain/time/day.ts';
import './proposals.ts';
import type { Words, WordKey } from './words.ts';

interface Reason {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * `name`: of the place or actor that is proposed, in the language of the words. `value`: the proposed date; a single day is written out with its weekday.
 */
export function describeReason({ code, params }: Reason, name: string, value: string, words: Words): string {
  const said = (text: string | number): string | number => {
    const day = typeof text === 'string' ? dayFromIso(text) : undefined;
    return day === undefined ? text : words.weekday(day);
  };
  const given = Object.fromEntries(Object.entries(params).map(([key, each]) => [key, said(each)]));
  const direction = String(params['direction'] ?? params['part'] ?? '').replaceAll('-', '') || 'none';
  const km = words.number(Number(params['km'] ?? 0), 1);
  return words.t(`reason.${code}` as WordKey, { ...given, name, value: said(value), direction, km });
}
