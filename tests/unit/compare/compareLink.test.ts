/** A comparison is part of the view: links, reloads and steps of a briefing open it, and it is written into them. */
import { describe, expect, it, vi } from 'vitest';
import { connectCompareLink } from '../../../src/app/connectCompareLink.ts';
import { changeComparison, endComparison, startComparison } from '../../../src/store/actions/compareActions.ts';
import { setView } from '../../../src/store/actions/viewActions.ts';
import { day } from '../layers/build.ts';
import { dataset } from '../export/buildSnapshot.ts';
import { loadedStore } from '../ui/renderWith.tsx';

const noVersion = () => Promise.resolve(null);

describe('a comparison and the view', () => {
  it('opens from a link', async () => {
    const store = loadedStore({ compare: 'known:2026-01-28,swipe' });
    connectCompareLink(store, noVersion);
    await vi.waitFor(() =>
      expect(store.getState().session.comparison).toMatchObject({
        before: { time: null, asKnown: day('2026-01-28') },
        layout: 'swipe',
      }),
    );
    expect(store.getState().view.compare).toBe('known:2026-01-28,swipe');
  });

  it('is written into the view, with every change, and leaves it when it ends', () => {
    const store = loadedStore();
    startComparison(store);
    connectCompareLink(store, noVersion);
    expect(store.getState().view.compare).toMatch(/^known:\d{4}-\d\d-\d\d$/);
    changeComparison(store, { before: { time: null, asKnown: day('2026-01-20') } });
    expect(store.getState().view.compare).toBe('known:2026-01-20');
    endComparison(store);
    expect(store.getState().view.compare).toBe('');
  });

  it('ends with a view that compares nothing, and begins with one that does, as steps do', async () => {
    const store = loadedStore({ compare: 'known:2026-01-28' });
    connectCompareLink(store, noVersion);
    await vi.waitFor(() => expect(store.getState().session.comparison).not.toBeNull());
    const { view } = store.getState();
    setView(store, { ...view, compare: '' });
    expect(store.getState().session.comparison).toBeNull();
    setView(store, { ...view, compare: 'known:2026-01-19' });
    await vi.waitFor(() => expect(store.getState().session.comparison?.before.asKnown).toBe(day('2026-01-19')));
  });

  it('compares with another version that this browser has kept', async () => {
    const store = loadedStore({ compare: 'known:latest,version:abc' });
    connectCompareLink(store, (version) => Promise.resolve({ ...dataset, version }));
    await vi.waitFor(() => expect(store.getState().session.comparison?.other?.dataset.version).toBe('abc'));
  });

  it.each(['known:latest,version:abc', 'known:tomorrow'])('says what cannot be opened: %s', async (compare) => {
    const store = loadedStore({ compare });
    connectCompareLink(store, noVersion);
    await vi.waitFor(() => expect(store.getState().session.notices).toMatchObject([{ key: 'compare.link.failed' }]));
    expect(store.getState().session.comparison).toBeNull();
    expect(store.getState().view.compare).toBe('');
  });
});
