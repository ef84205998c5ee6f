/** A map without its workers is reported once, in both languages, and one that is only slow is not. */
import { describe, expect, it } from 'vitest';
import { lookIntoMap } from '../../../src/app/lookIntoMap.ts';
import { reportDrawn } from '../../../src/store/actions/sessionActions.ts';
import { createAppStore, type AppStore } from '../../../src/store/store.ts';
import { wordsIn } from '../../../src/words/words.ts';

const noticesOf = (store: AppStore): unknown => {
  return store.getState().session.notices.map(({ key }) => key);
};

describe('a map that has drawn nothing for long', () => {
  it('has no workers: the page says so, with a way on', async () => {
    const store = createAppStore();
    await lookIntoMap(store, () => Promise.resolve(false));
    expect(noticesOf(store)).toEqual(['notice.map-worker']);
    expect(store.getState().session.notices[0]).toMatchObject({ tone: 'error', action: 'app.reload' });
    for (const language of ['en', 'ar'] as const)
      expect(wordsIn(language).t('notice.map-worker').length).toBeGreaterThan(60);
  });

  it('is only slow, or has drawn in the meantime: nothing is said', async () => {
    const slow = createAppStore();
    await lookIntoMap(slow, () => Promise.resolve(true));
    expect(noticesOf(slow)).toEqual([]);
    const late = createAppStore();
    await lookIntoMap(late, () => {
      reportDrawn(late);
      return Promise.resolve(false);
    });
    expect(noticesOf(late)).toEqual([]);
  });
});
