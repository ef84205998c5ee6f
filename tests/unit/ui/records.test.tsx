/** The list of records, what narrows it, and the details of one, in both languages. */
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { noFilters } from '../../../src/domain/view/view.ts';
import { selectRecord } from '../../../src/store/actions/selectActions.ts';
import { setFilters, setLanguage } from '../../../src/store/actions/viewActions.ts';
import { RecordsPanel } from '../../../src/ui/records/RecordsPanel.tsx';
import { loadedStore, renderWith } from './renderWith.tsx';

const shaddadi = 'shaddadi-escape-2026-01-19';

describe('the list of records', () => {
  it('shows every record that is certain or possible, and selects the one that is pressed', async () => {
    const store = loadedStore();
    const { user } = renderWith(store, <RecordsPanel />);
    const list = screen.getByRole('listbox', { name: /^Records/ });
    const rows = within(list).getAllByRole('option');
    expect(rows.length).toBeGreaterThan(50);
    await user.click(within(list).getByRole('option', { name: /Escape from al-Shaddadi prison/ }));
    expect(store.getState().view.selection).toEqual({ kind: 'record', id: shaddadi });
    expect(within(list).getByRole('option', { selected: true }).textContent).toContain('al-Shaddadi');
  });

  it('is walked by arrows and chosen from by Enter', async () => {
    const store = loadedStore();
    const { user } = renderWith(store, <RecordsPanel />);
    const list = screen.getByRole('listbox', { name: /^Records/ });
    const [first, second] = within(list).getAllByRole('option');
    list.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(list.getAttribute('aria-activedescendant')).toBe(second?.id);
    expect(store.getState().view.selection.kind).toBe('none');
    await user.keyboard('{ArrowUp}{Enter}');
    expect(store.getState().view.selection).toEqual({ kind: 'record', id: first?.id.replace('record-', '') });
  });

  it('speaks Arabic', () => {
    renderWith(loadedStore({ language: 'ar' }), <RecordsPanel />);
    expect(screen.getByRole('listbox', { name: /السجلات/ })).toBeTruthy();
    expect(screen.getAllByRole('option')[0]?.textContent).toMatch(/[\u0600-\u06ff]/);
  });

  it('says why it is empty, and takes the filters away on request', async () => {
    const store = loadedStore({ filters: { ...noFilters, text: 'nothing says this' } });
    const { user } = renderWith(store, <RecordsPanel />);
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.click(screen.getAllByRole('button', { name: /Clear.*filters/i })[0] as HTMLElement);
    expect(store.getState().view.filters).toEqual(noFilters);
    expect(screen.getAllByRole('option').length).toBeGreaterThan(50);
  });
});

describe('the chips of filters', () => {
  it.each([
    ['en', 'Active filters'],
    ['ar', 'عوامل التصفية الفعّالة'],
  ] as const)('name each filter and take it away alone: %s', async (language, label) => {
    const store = loadedStore({ language, filters: { ...noFilters, disputedOnly: true, countries: ['IQ'] } });
    const { user } = renderWith(store, <RecordsPanel />);
    const chips = screen.getAllByRole('list').find((list) => list.className === 'chips') as HTMLElement;
    expect(chips.getAttribute('aria-label')).toContain(label);
    expect(within(chips).getAllByRole('listitem')).toHaveLength(2);
    await user.click(within(chips).getAllByRole('button')[0] as HTMLElement);
    const { disputedOnly, countries } = store.getState().view.filters;
    expect([disputedOnly, countries.length].filter(Boolean)).toHaveLength(1);
    expect(within(chips).getAllByRole('listitem')).toHaveLength(1);
  });

  it('are not there without a filter', () => {
    renderWith(loadedStore(), <RecordsPanel />);
    expect(screen.queryByRole('list', { name: 'Active filters' })).toBeNull();
  });
});

describe('the details', () => {
  it('say what the selected record is, who says so and where', async () => {
    const store = loadedStore();
    renderWith(store, <RecordsPanel />);
    await act(async () => selectRecord(store, shaddadi));
    const card = await screen.findByRole('article', { name: /Escape from al-Shaddadi prison/ });
    expect(card.textContent).toMatch(/¶\s*\d/);
    expect(card.textContent).toContain('Syrian Democratic Forces');
  });

  it('change language where they are', async () => {
    const store = loadedStore();
    renderWith(store, <RecordsPanel />);
    await act(async () => selectRecord(store, shaddadi));
    await screen.findByRole('article', { name: /al-Shaddadi/ });
    await act(async () => setLanguage(store, 'ar'));
    expect(await screen.findByRole('article', { name: /الشدادي/ })).toBeTruthy();
  });

  it('stay when a filter hides the record, and say that it does', async () => {
    const store = loadedStore();
    renderWith(store, <RecordsPanel />);
    await act(async () => selectRecord(store, shaddadi));
    const card = await screen.findByRole('article', { name: /al-Shaddadi/ });
    const before = card.textContent;
    await act(async () => setFilters(store, { kinds: ['warning'] }));
    await screen.findByRole('article', { name: /al-Shaddadi/ });
    await expect.poll(() => card.textContent).not.toBe(before);
    expect(screen.queryByRole('option', { name: /Escape from al-Shaddadi/ })).toBeNull();
  });
});
