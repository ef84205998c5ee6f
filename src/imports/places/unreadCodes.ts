/** Names of places that only a service or a library knows: they are named, and no position is made of them. */
import type { SkipReason } from '../report.ts';
import { isShortLink } from './mapAddress.ts';

/** Columns of codes that are not read, by their folded names. */
export const unreadColumns: ReadonlySet<string> = new Set([
  'h3',
  'h3index',
  'h3cell',
  'h3id',
  'h3address',
  's2',
  's2token',
  's2cell',
  's2cellid',
  's2id',
  'quadkey',
  'what3words',
  'w3w',
  'threewords',
  '3words',
]);

/** Why a text gives no position. `column`: the name of its column, folded. */
export function unreadReason(written: string, column: string): SkipReason {
  const text = written.trim();
  if (isShortLink(text)) return 'shortLink';
  if (/^(?:\/\/\/|https?:\/\/(?:w3w\.co|what3words\.com)\/)?\p{L}+\.\p{L}+\.\p{L}+$/u.test(text)) return 'threeWords';
  if (/^[2-9CFGHJMPQRVWX]{2,6}\+[2-9CFGHJMPQRVWX]{2,3}(?:[\s,]|$)/i.test(text)) return 'shortPlusCode';
  if (/^8[\da-f]{14}$/i.test(text) || unreadColumns.has(column)) return 'cellCode';
  return 'positionInvalid';
}
