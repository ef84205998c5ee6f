/** Two tabs with the desk: one writes, the others follow. Locks and channels are those of Node. */
import { afterEach, expect, it, vi } from 'vitest';
import { createDeskTabs, type DeskTabs } from '../../../src/app/keepDesk.ts';
import { emptyDesk, type DeskDocument } from '../../../src/drafts/deskDocument.ts';

const opened: DeskTabs[] = [];

interface Tab {
  readonly tabs: DeskTabs;
  /** Resolves when the tab next learns that it writes, or that another one does. */
  readonly next: () => Promise<'writes' | 'follows'>;
}

function openTab(): Tab {
  const told: ('writes' | 'follows')[] = [];
  const waiting: ((news: 'writes' | 'follows') => void)[] = [];
  const tell = (news: 'writes' | 'follows'): void => {
    const taker = waiting.shift();
    if (taker) taker(news);
    else told.push(news);
  };
  const tabs = createDeskTabs();
  opened.push(tabs);
  tabs.claim(
    () => tell('writes'),
    () => tell('follows'),
  );
  const next = (): Promise<'writes' | 'follows'> => {
    const news = told.shift();
    return news ? Promise.resolve(news) : new Promise((resolve) => void waiting.push(resolve));
  };
  return { tabs, next };
}

afterEach(() => {
  for (const tabs of opened.splice(0)) tabs.close();
});

it('the second tab writes when the first is closed', async () => {
  const first = openTab();
  expect(await first.next()).toBe('writes');
  const second = openTab();
  expect(await second.next(), 'it learns that another tab has the draft').toBe('follows');
  first.tabs.close();
  expect(await second.next()).toBe('writes');
});

it('the second tab may take over; the first follows, and writes again when the second is closed', async () => {
  const first = openTab();
  expect(await first.next()).toBe('writes');
  const second = openTab();
  expect(await second.next()).toBe('follows');
  second.tabs.takeOver();
  expect(await first.next()).toBe('follows');
  expect(await second.next()).toBe('writes');
  second.tabs.close();
  expect(await first.next()).toBe('writes');
});

it('a tab that follows gets what the other sends', async () => {
  const first = openTab();
  await first.next();
  const second = openTab();
  const heard = new Promise<DeskDocument>((resolve) => second.tabs.listen(resolve));
  first.tabs.send(emptyDesk);
  expect(await heard).toEqual(emptyDesk);
});

it('says nothing of another tab while the browser has not answered', async () => {
  const request = vi.spyOn(navigator.locks, 'request').mockReturnValue(new Promise(() => undefined));
  const heard: string[] = [];
  const tabs = createDeskTabs();
  opened.push(tabs);
  tabs.claim(
    () => heard.push('writes'),
    () => heard.push('follows'),
  );
  await Promise.resolve();
  expect(request).toHaveBeenCalledOnce();
  expect(heard).toEqual([]);
  request.mockRestore();
});
