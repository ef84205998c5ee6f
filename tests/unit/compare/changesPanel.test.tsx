/** The panel of what changed: it begins with the last briefing, and says what the map marks. */
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { startComparison } from '../../../src/store/actions/compareActions.ts';
import { rememberGiven } from '../../../src/store/actions/briefingActions.ts';
import { selectChanges } from '../../../src/store/compareSelectors.ts';
import { useApp } from '../../../src/ui/useApp.tsx';
import { selectLayerContext } from '../../../src/ui/layerContext.ts';
import { ChangesPanel } from '../../../src/ui/compare/ChangesPanel.tsx';
import { day } from '../layers/build.ts';
import { loadedStore, renderWith } from '../ui/renderWith.tsx';

function Panel() {
  const context = useApp(selectLayerContext);
  const comparison = useApp(({ session }) => session.comparison);
  return context && comparison ? <ChangesPanel comparison={comparison} context={context} /> : null;
}

it('lists what is new since the last briefing, goes back to it, and says how the map marks it', async () => {
  const store = loadedStore({ time: { from: day('2026-01-10'), to: day('2026-02-12'), mode: 'window' } });
  rememberGiven(store, '2026-01-22');
  startComparison(store);
  const { user } = renderWith(store, <Panel />);
  const fresh = selectChanges(store.getState()).filter(({ kind }) => kind === 'new');
  expect(fresh.length).toBeGreaterThan(5);
  screen.getByText(new RegExp(`^${fresh.length} new`));
  screen.getByText(/On the map: a ring and “NEW”/);
  within(screen.getByRole('group', { name: 'What changed' })).getByText('New');

  await user.selectOptions(screen.getByRole('combobox', { name: 'Compare' }), 'window');
  screen.getByText('There are no differences.');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Compare' }), 'asKnown');
  await user.click(screen.getByRole('button', { name: 'Since the last briefing (22 Jan 2026)' }));
  expect(store.getState().session.comparison?.before).toEqual({ time: null, asKnown: day('2026-01-22') });

  await user.click(screen.getByRole('button', { name: 'Stop comparing' }));
  expect(store.getState().session.comparison).toBeNull();
});
