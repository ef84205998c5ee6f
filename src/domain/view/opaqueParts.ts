/**
 * Parts of a view that code loaded later understands: the page carries them as short text from link to link. `board`: how the situation board is arranged
 * (`domain/board/boardView.ts`).
 */
import type { View } from './view.ts';

type OpaqueName = 'board';

/** Letters, digits and a few separators: what needs no escaping in an address. */
const plainText = /^[a-z0-9.:~-]{0,200}$/;

function opaquePart(key: OpaqueName): {
  readonly key: OpaqueName;
  readonly write: (view: View, base: View) => string | undefined;
  readonly read: (text: string, view: View) => View | undefined;
} {
  return {
    key,
    write: (view, base) => (view[key] === base[key] ? undefined : view[key]),
    read: (text, view) => (plainText.test(text) ? { ...view, [key]: text } : undefined),
  };
}

export const opaqueParts = [opaquePart('board')];
