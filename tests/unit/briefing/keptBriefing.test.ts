/** A briefing is written when typing rests or the page may close; what the browser does not keep is reported, with the file as the way out. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectKeptBriefing } from '../../../src/app/connectKeptBriefing.ts';
import { retitleBriefing, startBriefing, stopPresenting } from '../../../src/store/actions/briefingActions.ts';
import { selectBriefing } from '../../../src/store/briefingSelectors.ts';
import { createAppStore, type AppStore } from '../../../src/store/store.ts';

class MemoryStorage {
  readonly kept = new Map<string, string>();
  readonly writes: string[] = [];
  full = false;
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.full) throw new DOMException('No room.', 'QuotaExceededError');
    this.writes.push(key);
    this.kept.set(key, value);
  }
  removeItem(key: string): void {
    this.kept.delete(key);
  }
}

let storage: MemoryStorage;
const page = (): { readonly window: EventTarget; readonly document: EventTarget } => ({
  window: new EventTarget(),
  document: new EventTarget(),
});
const title = (en: string): { readonly en: string; readonly ar: string } => ({ en, ar: '' });
const keptText = (): string => storage.kept.get('border-brief.briefing') ?? '';

beforeEach(() => {
  storage = new MemoryStorage();
  vi.stubGlobal('localStorage', storage);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function typing(store: AppStore, text: string): void {
  for (let length = 1; length <= text.length; length += 1) retitleBriefing(store, title(text.slice(0, length)));
}

describe('the briefing of this browser', () => {
  it('is written once after typing rests, not at each letter', () => {
    const store = createAppStore();
    connectKeptBriefing(store, vi.fn(), page());
    startBriefing(store, 'a', title(''));
    typing(store, 'The frontier');
    expect(storage.writes).toEqual([]);
    vi.advanceTimersByTime(5_000);
    expect(storage.writes).toEqual(['border-brief.briefing']);
    expect(keptText()).toContain('The frontier');
  });

  it.each(['pagehide', 'visibilitychange'])('is written at once at %s', (type) => {
    const store = createAppStore();
    const events = page();
    connectKeptBriefing(store, vi.fn(), events);
    startBriefing(store, 'a', title('Kept'));
    (type === 'pagehide' ? events.window : events.document).dispatchEvent(new Event(type));
    expect(keptText()).toContain('Kept');
  });

  it('says once that there is no room, offers the file, and says so again after it had room', () => {
    const store = createAppStore();
    const saveFile = vi.fn();
    connectKeptBriefing(store, saveFile, page());
    storage.full = true;
    startBriefing(store, 'a', title('One'));
    vi.advanceTimersByTime(5_000);
    retitleBriefing(store, title('Two'));
    vi.advanceTimersByTime(5_000);
    const { notices } = store.getState().session;
    expect(notices).toMatchObject([{ tone: 'caution', key: 'briefing.keep.full', action: 'briefing.save' }]);
    notices[0]?.onAction?.();
    expect(saveFile).toHaveBeenCalledWith(store, selectBriefing(store.getState()));
    expect(selectBriefing(store.getState())?.title.en).toBe('Two');
    storage.full = false;
    retitleBriefing(store, title('Three'));
    vi.advanceTimersByTime(5_000);
    storage.full = true;
    retitleBriefing(store, title('Four'));
    vi.advanceTimersByTime(5_000);
    expect(store.getState().session.notices.length).toBe(2);
  });

  it('is there again on the next visit, with the day on which one was last given', () => {
    const first = createAppStore();
    const stop = connectKeptBriefing(first, vi.fn(), page());
    startBriefing(first, 'a', title('Again'));
    stopPresenting(first, '2026-02-08');
    stop();
    const second = createAppStore();
    connectKeptBriefing(second, vi.fn(), page());
    expect(selectBriefing(second.getState())?.title.en).toBe('Again');
    expect(second.getState().session.briefing.lastGiven).toBe('2026-02-08');
  });

  it('starts without a kept one where the browser refuses to read', () => {
    vi.stubGlobal('localStorage', undefined);
    const store = createAppStore();
    connectKeptBriefing(store, vi.fn(), page());
    startBriefing(store, 'a', title('Here'));
    vi.advanceTimersByTime(5_000);
    expect(store.getState().session.notices).toMatchObject([{ key: 'briefing.keep.unavailable' }]);
  });
});
