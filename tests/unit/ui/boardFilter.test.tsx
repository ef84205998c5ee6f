/** Everything on the board that can be pressed filters map, list and panels alike, shows as a chip, and is undone by Escape. */
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { connectEscape } from '../../../src/app/connectEscape.ts';
import { dayFromIso } from '../../../src/domain/time/day.ts';
import { selectVisible } from '../../../src/store/selectors.ts';
import type { AppStore } from '../../../src/store/store.ts';
import { Board } from '../../../src/ui/board/Board.tsx';
import { loadedStore, renderWith } from './renderWith.tsx';

const time = { from: dayFromIso('2026-01-10') ?? 0, to: dayFromIso('2026-02-12') ?? 0, mode: 'window' } as const;
const shownIn = (store: AppStore): readonly string[] =>
  selectVisible(store.getState()).shown.map(({ facts }) => facts.record.id);

beforeEach(() => {
  // Without layout everything is of the size of a large screen.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1600);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(900);
});

/** Panel and facet, what is pressed, and the member of the filters that it sets; null: the window. */
const presses = [
  ['a category', 'events', 'category', /^(?=.*Arrest).*filters$/, 'categories'],
  ['a governorate', 'events', 'governorate', /^(?=.*Anbar).*filters$/, 'governorates'],
  ['an actor', 'events', 'actor', /^(?=.*ISIS).*filters$/, 'actors'],
  ['a week', 'events', 'category', /sets the window$/, null],
  ['a claimant', 'disagreements', 'category', /^(?=.*SDF).*filters$/, 'claimants'],
  ['a governorate of the border', 'ledger', 'category', /^Anbar: km.*filters$/, 'governorates'],
  ['a stretch of the border', 'ledger', 'category', /filters to this stretch$/, 'area'],
  ['a figure', 'figures', 'category', /filters$/, 'kinds'],
] as const;

describe('a press on the board', () => {
  it.each(presses)('on %s filters, shows as a chip and is undone by Escape', async (_, panel, facet, name, member) => {
    const store = loadedStore({ board: `beside~e:${panel}~f:${facet}`, time });
    const before = store.getState().view;
    const disconnect = connectEscape(store);
    const { user } = renderWith(store, <Board />);
    const all = shownIn(store);
    const [mark] = screen.getAllByRole('button', { name });
    if (!mark) throw new Error('No mark.');
    await user.click(mark);
    const { view } = store.getState();
    expect(member === null ? view.time : view.filters[member]).not.toEqual(
      member === null ? before.time : before.filters[member],
    );
    expect(shownIn(store).length).toBeGreaterThan(0);
    expect(shownIn(store).length).toBeLessThan(all.length);
    const chips = document.querySelector<HTMLElement>('.board-chips');
    if (!chips) throw new Error('No chips.');
    expect(within(chips).getAllByRole('button').length).toBeGreaterThan(0);
    await user.keyboard('{Escape}');
    expect(store.getState().view.filters).toEqual(before.filters);
    expect(store.getState().view.time).toEqual(before.time);
    expect(shownIn(store)).toEqual(all);
    disconnect();
  });

  it('on a period of a site opens its claims, which Escape closes', async () => {
    const store = loadedStore({ board: 'beside~e:control', time });
    const disconnect = connectEscape(store);
    const { user } = renderWith(store, <Board />);
    const [period] = screen.getAllByRole('button', { name: /^Al-Shaddadi prison: Damascus/ });
    if (!period) throw new Error('No period.');
    await user.click(period);
    expect(store.getState().view.selection).toEqual({ kind: 'record', id: 'site-shaddadi-prison' });
    await user.keyboard('{Escape}');
    expect(store.getState().view.selection.kind).toBe('none');
    disconnect();
  });
});
