/** How a set is drawn depends on the state alone: on the rows in view and on how it was drawn last. */
import { describe, expect, it } from 'vitest';
import { mostPointsInView } from '../../../src/domain/imported/drawMode.ts';
import type { ImportedSet } from '../../../src/domain/imported/importedSet.ts';
import { defaultView } from '../../../src/domain/view/view.ts';
import { keepDrawModes, putSet } from '../../../src/store/actions/importedActions.ts';
import { drawnModeOf } from '../../../src/store/drawModes.ts';
import { createAppStore, patchView, type AppState } from '../../../src/store/store.ts';
import { syntheticColumns } from '../../bench/syntheticColumns.ts';

const set: ImportedSet = {
  id: 'a',
  name: 'A',
  file: 'a.csv',
  sha256: '',
  importedAt: '2026-02-08T00:00:00.000Z',
  attribution: '',
  style: { colour: 0, hidden: false, order: 0 },
  columns: {
    ...syntheticColumns({ rows: mostPointsInView + 20_000, days: [20_000, 20_099], longestSpan: 1 }),
    precision: new Uint8Array(mostPointsInView + 20_000),
    radiusM: new Float32Array(mostPointsInView + 20_000).fill(500),
  },
} as unknown as ImportedSet;

describe('the drawn mode of a set', () => {
  it('keeps to what was drawn last between the two limits, whoever asks and how often', () => {
    const store = createAppStore(defaultView(20_000, 20_200));
    putSet(store, set);
    const mode = (state: AppState = store.getState()): string => drawnModeOf(state, set).mode;
    const show = (days: number): void =>
      patchView(store, { time: { mode: 'window', from: 20_000, to: 20_000 + days } });
    show(85);
    expect(mode()).toBe('points');
    const early = store.getState();
    show(150);
    expect(mode()).toBe('density');
    // Asking about another state must not change the answer to this one, and asking is not drawing.
    expect(mode(early)).toBe('points');
    keepDrawModes(store);
    show(85);
    expect(mode()).toBe('density');
    expect(mode()).toBe('density');
    expect(mode(early)).toBe('points');
    show(20);
    expect(mode()).toBe('points');
    keepDrawModes(store);
    show(85);
    expect(mode()).toBe('points');
  });
});
