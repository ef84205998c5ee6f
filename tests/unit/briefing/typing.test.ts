import { describe, expect, it } from 'vitest';
import {
  copyStep,
  editStep,
  redoEdit,
  retitleBriefing,
  startBriefing,
  undoEdit,
  addCurrentView,
} from '../../../src/store/actions/briefingActions.ts';
import { selectBriefing } from '../../../src/store/briefingSelectors.ts';
import { createAppStore, type AppStore } from '../../../src/store/store.ts';

function begun(): AppStore {
  const store = createAppStore();
  startBriefing(store, 'b', { en: 'Tonight', ar: '' });
  addCurrentView(store, 'one', { en: '', ar: '' });
  return store;
}

/** Letter by letter, as a field reports it. */
function type(store: AppStore, side: 'en' | 'ar', text: string): void {
  for (let end = 1; end <= text.length; end += 1) {
    const step = selectBriefing(store.getState())?.steps[0];
    if (step) editStep(store, 0, { title: { ...step.title, [side]: text.slice(0, end) } });
  }
}

const titleOf = (store: AppStore): { readonly en: string; readonly ar: string } | undefined =>
  selectBriefing(store.getState())?.steps[0]?.title;

describe('typing in a briefing', () => {
  it('is taken back word by word, in each language for itself', () => {
    const store = begun();
    type(store, 'en', 'The night of the raid');
    type(store, 'ar', 'ليلة');
    undoEdit(store);
    expect(titleOf(store)).toEqual({ en: 'The night of the raid', ar: '' });
    undoEdit(store);
    expect(titleOf(store)?.en).toBe('The night of the ');
    undoEdit(store);
    undoEdit(store);
    expect(titleOf(store)?.en).toBe('The night ');
    redoEdit(store);
    expect(titleOf(store)?.en).toBe('The night of ');
    for (let step = 0; step < 3; step += 1) undoEdit(store);
    expect(titleOf(store)?.en).toBe('');
    expect(selectBriefing(store.getState())?.steps, 'the step itself is a step of its own').toHaveLength(1);
    undoEdit(store);
    expect(selectBriefing(store.getState())?.steps).toHaveLength(0);
  });

  it('is one step no longer once something else was done', () => {
    const store = begun();
    type(store, 'en', 'Raid');
    copyStep(store, 0, 'two');
    type(store, 'en', 'Raids');
    undoEdit(store);
    expect(titleOf(store)?.en).toBe('Raid');
    expect(selectBriefing(store.getState())?.steps).toHaveLength(2);
    retitleBriefing(store, { en: 'Tonigh', ar: '' });
    retitleBriefing(store, { en: 'Tonig', ar: '' });
    undoEdit(store);
    expect(selectBriefing(store.getState())?.title.en).toBe('Tonight');
  });
});
