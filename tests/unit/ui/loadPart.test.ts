/** A part that cannot be loaded leaves the page as it is, is named in a notice, and can be tried again. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDialog } from '../../../src/store/actions/sessionActions.ts';
import { createAppStore, type AppStore } from '../../../src/store/store.ts';
import type { Notice } from '../../../src/store/session.ts';
import { loadPart } from '../../../src/ui/loadPart.ts';

const noticesOf = (store: AppStore): readonly Notice[] => store.getState().session.notices;
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Fails as often as asked, as a host does that cannot be reached. */
function failing(times: number): () => Promise<string> {
  let left = times;
  return () => {
    left -= 1;
    return left >= 0 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve('code');
  };
}

describe('a part that loads later', () => {
  beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
  afterEach(() => void vi.restoreAllMocks());

  it('is used at once where it loads, without a word', async () => {
    const store = createAppStore();
    const used = vi.fn();
    await loadPart(store, 'bar.help', failing(0), used);
    expect(used).toHaveBeenCalledWith('code');
    expect(noticesOf(store)).toEqual([]);
  });

  it('is named in one notice where it does not load, and used after another attempt', async () => {
    const store = createAppStore();
    const before = store.getState().view;
    const used = vi.fn();
    await loadPart(store, 'bar.briefing', failing(2), used);
    expect(used).not.toHaveBeenCalled();
    expect(noticesOf(store)).toMatchObject([
      { tone: 'error', key: 'part.failed', values: { part: 'Briefing' }, action: 'part.retry' },
    ]);
    noticesOf(store)[0]?.onAction?.();
    await settled();
    expect(noticesOf(store).length).toBe(1);
    expect(used).not.toHaveBeenCalled();
    noticesOf(store)[0]?.onAction?.();
    await settled();
    expect(used).toHaveBeenCalledWith('code');
    expect(noticesOf(store)).toEqual([]);
    expect(store.getState().view).toBe(before);
  });

  it('offers to load the page again where its host answers and the part fails once more', async () => {
    const host = vi.fn(async () => Promise.reject(new TypeError('Failed to fetch')));
    vi.stubGlobal('document', { baseURI: 'http://127.0.0.1/' });
    vi.stubGlobal('fetch', host);
    const store = createAppStore();
    const load = failing(9);
    const action = async (): Promise<unknown> => {
      await loadPart(store, 'bar.about', load, () => undefined);
      return noticesOf(store).at(-1)?.action;
    };
    expect(await action()).toBe('part.retry');
    expect(host).not.toHaveBeenCalled();
    expect(await action(), 'without a host the page would be lost').toBe('part.retry');
    vi.stubGlobal('fetch', async () => new Response(null, { status: 200 }));
    expect(await action()).toBe('app.reload');
    vi.unstubAllGlobals();
  });

  it('has one notice a part, however often it is asked for', async () => {
    const store = createAppStore();
    const load = failing(9);
    await loadPart(store, 'bar.help', load, () => undefined);
    await loadPart(store, 'bar.help', load, () => undefined);
    await loadPart(store, 'bar.export', load, () => undefined);
    expect(noticesOf(store).map(({ values }) => values?.['part'])).toEqual(['Help and keys', 'Export']);
  });

  it('gives way where others wait behind it: a dialog closes, and opens again at another attempt', async () => {
    const store = createAppStore();
    openDialog(store, 'help');
    await loadPart(
      store,
      'bar.help',
      failing(1),
      () => undefined,
      (own) => {
        const { dialog } = own.getState().session;
        openDialog(own, null);
        return () => openDialog(own, dialog);
      },
    );
    expect(store.getState().session.dialog).toBeNull();
    noticesOf(store)[0]?.onAction?.();
    expect(store.getState().session.dialog).toBe('help');
  });

  it('does not hide an error of the code that uses it', async () => {
    await expect(
      loadPart(createAppStore(), 'bar.help', failing(0), () => {
        throw new Error('a mistake');
      }),
    ).rejects.toThrow('a mistake');
  });
});
