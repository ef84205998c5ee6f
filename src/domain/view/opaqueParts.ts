/**
 * Parts of a view that code loaded later understands: the page carries them as text from link to link. `board`: how the situation board is arranged
 * (`domain/board/boardView.ts`). `rows`: what narrows imported sets (`store/importedFilterText.ts`). `compare`: what the view is compared with
 * (`store/compareText.ts`).
 */
import type { View } from './view.ts';

type OpaqueName = 'board' | 'rows' | 'compare';

function opaquePart(
  key: OpaqueName,
  allowed: RegExp,
): {
  readonly key: OpaqueName;
  readonly write: (view: View, base: View) => string | undefined;
  readonly read: (text: string, view: View) => View | undefined;
} {
  return {
    key,
    write: (view, base) => (view[key] === base[key] ? undefined : view[key]),
    read: (text, view) => (allowed.test(text) ? { ...view, [key]: text } : undefined),
  };
}

export const opaqueParts = [
  opaquePart('board', /^[a-z0-9.:~-]{0,200}$/),
  opaquePart('rows', /^[^]{0,2000}$/),
  opaquePart('compare', /^[A-Za-z0-9.:,-]{0,200}$/),
];
