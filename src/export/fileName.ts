/** Names of exported files: `<short-title>_<from>_<to>[_known<day>][_<size>]_<language>.<extension>`. */
import type { Language } from '../domain/records/text.ts';
import { toIsoDay } from '../domain/time/day.ts';
import type { View } from '../domain/view/view.ts';
import type { Sheet } from './plate/sheet.ts';
import { spokenTime } from './snapshot/spokenView.ts';

const longestTitle = 40;
/** Names that Windows keeps for itself. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Latin letters, digits and hyphens of the title; `border-brief` where no letter is left, as of another script. */
export function shortTitle(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()
    .slice(0, longestTitle)
    .replace(/^-+|-+$/g, '');
  return !/[a-z]/.test(plain) || reserved.test(plain) ? 'border-brief' : plain;
}

/** `slide-hd`; of a free size its pixels, `1200x800`. */
export function sizeName({ preset, widthPx, heightPx }: Pick<Sheet, 'preset' | 'widthPx' | 'heightPx'>): string {
  return preset === 'free' ? `${widthPx}x${heightPx}` : preset;
}

export interface NamedFile {
  readonly title: string;
  readonly view: Pick<View, 'time' | 'asKnown'>;
  /** Of the data: no later day is named. */
  readonly lastDay: number;
  readonly languages: readonly Language[];
  /** Only of a format with a sheet. */
  readonly sheet: Pick<Sheet, 'preset' | 'widthPx' | 'heightPx'> | null;
  readonly extension: string;
}

/** Without path, spaces or any character that a file system refuses. */
export function fileName({ title, view, lastDay, languages, sheet, extension }: NamedFile): string {
  const { from, to, mode } = spokenTime(view, { lastDay });
  const parts = [
    shortTitle(title),
    mode === 'cumulative' ? 'start' : toIsoDay(mode === 'instant' ? to : from),
    toIsoDay(to),
    ...(view.asKnown === null ? [] : [`known${toIsoDay(view.asKnown).replaceAll('-', '')}`]),
    ...(sheet ? [sizeName(sheet)] : []),
    languages.join('-'),
  ];
  return `${parts.join('_')}.${extension}`;
}
