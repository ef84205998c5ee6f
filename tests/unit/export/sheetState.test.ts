/** The state of the export dialog: a sheet is composed again when anything changes that may show on it. */
import { describe, expect, it } from 'vitest';
import { isSeeThrough, isUniform } from '../../../src/export/render/blankPicture.ts';
import { emptySession, type Session } from '../../../src/store/session.ts';
import { createSheetSelector, isSameOnSheet, onNoSheet } from '../../../src/ui/export/sheetState.ts';
import { wholeView } from './buildSnapshot.ts';

const state = { view: wholeView, session: emptySession };
const changed = (key: keyof Session): typeof state => ({
  view: wholeView,
  session: { ...emptySession, [key]: { changed: true } },
});

describe('a sheet', () => {
  it('is another one after a change of the view or of any part of the session but those that show on none', () => {
    for (const key of Object.keys(emptySession) as (keyof Session)[])
      expect(isSameOnSheet(state, changed(key)), key).toBe(onNoSheet.has(key));
    for (const key of ['corridor', 'briefing', 'sidebar', 'eventTiles', 'ownBasemap', 'imported', 'frame'] as const)
      expect(isSameOnSheet(state, changed(key)), key).toBe(false);
    expect(isSameOnSheet(state, { ...state, view: { ...wholeView } })).toBe(false);
  });

  it('keeps its state while only the screen changes', () => {
    const select = createSheetSelector();
    expect(select(state)).toBe(state);
    expect(select(changed('notices'))).toBe(state);
    const other = changed('corridor');
    expect(select(other)).toBe(other);
  });
});

describe('an empty picture', () => {
  const pixels = (...colours: readonly (readonly number[])[]): Uint8ClampedArray =>
    new Uint8ClampedArray(colours.flat());
  it('is of one colour, or transparent', () => {
    expect(isUniform(pixels([1, 2, 3, 255], [1, 2, 3, 255]))).toBe(true);
    expect(isUniform(pixels([1, 2, 3, 255], [1, 2, 4, 255]))).toBe(false);
    expect(isSeeThrough(pixels([0, 0, 0, 0], [1, 2, 4, 255]))).toBe(true);
    expect(isSeeThrough(pixels([1, 2, 3, 255], [1, 2, 4, 255]))).toBe(false);
  });
});
