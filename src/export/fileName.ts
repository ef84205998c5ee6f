/** Names of exported files: `<short-title>_<from>_<to>_asof<day>_<format>.<extension>`. */
import { toIsoDay } from '../domain/time/day.ts';
import type { View } from '../domain/view/view.ts';

const longestTitle = 40;
/** Names that Windows keeps for itself. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Letters, figures and hyphens of the title; where nothing is left (another script), a name of our own. */
export function shortTitle(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()
    .slice(0, longestTitle)
    .replace(/^-+|-+$/g, '');
  return plain === '' || reserved.test(plain) ? 'border-brief' : plain;
}

/** Without path, spaces, leading dot or any letter that a file system could mind. `format` tells apart what shares an extension. */
export function fileName(
  title: string,
  { time, asKnown }: Pick<View, 'time' | 'asKnown'>,
  lastDay: number,
  format: string,
  extension: string,
): string {
  const from = time.mode === 'cumulative' ? 'start' : toIsoDay(time.mode === 'instant' ? time.to : time.from);
  const asOf = toIsoDay(asKnown ?? lastDay);
  return `${shortTitle(title)}_${from}_${toIsoDay(time.to)}_asof${asOf.replaceAll('-', '')}_${shortTitle(format)}.${extension}`;
}
