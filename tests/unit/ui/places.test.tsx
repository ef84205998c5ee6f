/** The strip of places: a chip lists records by how near they are known to be, and sends the camera there. */
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PlacesStrip } from '../../../src/ui/places/PlacesStrip.tsx';
import { loadedStore, renderWith } from './renderWith.tsx';

it('lists the records of the chosen place, apart by nearness, and closes again', async () => {
  const store = loadedStore();
  const { user } = renderWith(store, <PlacesStrip />);
  const chips = within(screen.getByRole('group', { name: 'Places' })).getAllByRole('button');
  expect(chips.map(({ textContent }) => textContent)).toEqual([
    'Al-Qaim',
    'Ar-Rutbah',
    'Al-Hol',
    'Al-Shaddadi',
    'Hatra (“Hazar”)',
  ]);
  await user.click(screen.getByRole('button', { name: 'Hatra (“Hazar”)' }));
  expect(store.getState().session.place).toBe('hatra-town');
  expect(store.getState().session.command?.command.kind).toBe('fit');
  const list = screen.getByRole('region', { name: 'Hatra (“Hazar”)' });
  expect(within(list).queryByRole('heading', { name: /^At the place/ })).toBeNull();
  within(list).getByRole('heading', { name: /^Somewhere in the district · Hatra district/ });
  await user.click(within(list).getByRole('button', { name: /Airstrikes in the Hazar/ }));
  expect(store.getState().view.selection).toEqual({ kind: 'record', id: 'hazar-strike-2026-02-06' });
  await user.click(within(list).getByRole('button', { name: 'Close the list of the place' }));
  expect(store.getState().session.place).toBeNull();
});
