/** The headline above the map: its sentences lead to their records, show their sources, follow the view and can be folded. */
import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { setAsKnown } from '../../../src/store/actions/timeActions.ts';
import { setLanguage } from '../../../src/store/actions/viewActions.ts';
import { selectVisible } from '../../../src/store/selectors.ts';
import { Headline } from '../../../src/ui/headline/Headline.tsx';
import { day } from '../domain/build.ts';
import { loadedStore, renderWith } from './renderWith.tsx';

const newest = { time: { from: day('2026-01-14'), to: day('2026-02-12'), mode: 'window' } } as const;

describe('the headline', () => {
  beforeEach(() => sessionStorage.clear());

  it('offers the records that a sentence counts', async () => {
    const store = loadedStore(newest);
    const { user } = renderWith(store, <Headline />);
    const incidents = selectVisible(store.getState()).shown.filter(({ facts }) => facts.record.kind === 'incident');
    await user.click(screen.getByRole('button', { name: new RegExp(`^${incidents.length} incidents`) }));
    expect(store.getState().session.candidates).toEqual(incidents.map(({ facts }) => facts.record.id));
    expect(store.getState().session.panels.records).toBe(true);
  });

  it('shows the sources of a sentence with their links', async () => {
    const { user } = renderWith(loadedStore(newest), <Headline />);
    const [sentence] = screen.getAllByRole('listitem');
    const more = within(sentence as HTMLElement).getByRole('button', { name: /sources$/ });
    await user.click(more);
    const links = within(sentence as HTMLElement).getAllByRole('link');
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((link) => /^https?:/.test(link.getAttribute('href') ?? ''))).toBe(true);
    await user.click(more);
    expect(within(sentence as HTMLElement).queryByRole('link')).toBeNull();
  });

  it('follows the view, in both languages', () => {
    const store = loadedStore(newest);
    renderWith(store, <Headline />);
    act(() => setAsKnown(store, day('2026-02-01')));
    expect(screen.getByText(/As known on 1 Feb 2026/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /475.*500, as of 27 Jan/ })).toBeTruthy();
    act(() => setLanguage(store, 'ar'));
    expect(screen.getByRole('heading', { name: 'الحدود العراقية السورية' })).toBeTruthy();
  });

  it('stays folded for as long as the tab is open', async () => {
    const { user, unmount } = renderWith(loadedStore(newest), <Headline />);
    await user.click(screen.getByRole('button', { name: 'Hide the headline' }));
    expect(screen.queryByRole('listitem')).toBeNull();
    unmount();
    const again = renderWith(loadedStore(newest), <Headline />);
    await again.user.click(screen.getByRole('button', { name: 'Show the headline' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });
});
