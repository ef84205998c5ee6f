/** Moving, duplicating and undoing keep the step at hand. */
import { expect, it } from 'vitest';
import { newBriefing, noText, type BriefingStep } from '../../../src/domain/briefing/briefing.ts';
import {
  copyStep,
  goToStep,
  openBriefing,
  redoEdit,
  shiftStep,
  undoEdit,
} from '../../../src/store/actions/briefingActions.ts';
import { selectStep } from '../../../src/store/briefingSelectors.ts';
import { createAppStore } from '../../../src/store/store.ts';

const step = (id: string): BriefingStep => ({
  id,
  title: { en: id, ar: id },
  text: noText,
  notes: noText,
  view: 'v=2',
  callouts: [],
  records: [],
});

it('keeps the step at hand while others are dragged, and on the way back', () => {
  const store = createAppStore();
  openBriefing(store, { ...newBriefing('b', noText, ''), steps: ['a', 'b', 'c'].map(step) }, false);
  goToStep(store, 1);
  shiftStep(store, 0, 2);
  expect(selectStep(store.getState())?.id).toBe('b');
  undoEdit(store);
  expect(selectStep(store.getState())?.id).toBe('b');
  redoEdit(store);
  expect(selectStep(store.getState())?.id).toBe('b');
  copyStep(store, 0, 'copy');
  undoEdit(store);
  expect(selectStep(store.getState())?.id).toBe('b');
});
