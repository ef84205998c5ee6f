/** Invisible characters that change how a text reads: direction controls, zero-width characters, control codes, lone surrogates. */
import type { Entry } from '../entry.ts';
import { allEntries } from '../tables.ts';
import { errorAt, warningAt, type Check, type Finding } from './check.ts';

/** Ranges by code point, so that this file itself contains none of them: C0, C1, soft hyphen, Arabic letter mark, zero-width, bidi, BOM, U+FFFD. */
const hidden =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFFD]|\p{Surrogate}/u;
const zeroWidthNonJoiner = '\u200C';

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function faultsIn(entry: Entry<unknown>, text: string, path: string): readonly Finding[] {
  // The spelling of Sorani uses U+200C.
  const judged = path.endsWith('ckb') ? text.replaceAll(zeroWidthNonJoiner, '') : text;
  const found = hidden.exec(judged)?.[0];
  if (found !== undefined)
    return [
      errorAt(
        entry,
        path,
        `The text has the invisible character ${nameOf(found)}.`,
        'Delete it, and type the words around it anew.',
      ),
    ];
  return text.trim() === text
    ? []
    : [warningAt(entry, path, 'The text begins or ends with a space.', 'Delete the space.')];
}

function faultsBelow(entry: Entry<unknown>, value: unknown, path: string): readonly Finding[] {
  if (typeof value === 'string') return faultsIn(entry, value, path);
  if (typeof value !== 'object' || value === null || path === 'geometry') return [];
  return Object.entries(value).flatMap(([key, child]) =>
    faultsBelow(entry, child, path === '' ? key : `${path}.${key}`),
  );
}

export const invisibleCharacters: Check = {
  name: 'texts hide no characters',
  find: (tables) => allEntries(tables).flatMap((entry) => faultsBelow(entry, entry.value, '')),
};
