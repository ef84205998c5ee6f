/** Panels fold where the map has too little room, a press brings one back, and the focus stays on a control. */
import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { setLanguage } from '../../../src/store/actions/viewActions.ts';
import { patchSession } from '../../../src/store/store.ts';
import { keepFocus } from '../../../src/ui/kit/keepFocus.ts';
import { Panel } from '../../../src/ui/panels/Panel.tsx';
import { loadedStore, renderWith } from './renderWith.tsx';

/** The root of the page has a text of 14 pixels. */
async function resize(width: number): Promise<void> {
  await act(async () => {
    vi.stubGlobal('innerWidth', width);
    window.dispatchEvent(new Event('resize'));
    await new Promise((done) => requestAnimationFrame(done));
  });
}

it('folds layers before records, and gives each back by a press or by room', async () => {
  document.documentElement.style.fontSize = '14px';
  const leave = keepFocus();
  vi.stubGlobal('innerWidth', 1366);
  const store = loadedStore();
  const { user } = renderWith(
    store,
    <>
      <Panel id="layers" title="Layers" icon="layers" side="start">
        <button type="button">Warnings</button>
      </Panel>
      <Panel id="records" title="Records" icon="list" side="end">
        <p>All records</p>
      </Panel>
    </>,
  );
  const layers = (): unknown => screen.queryByRole('button', { name: 'Warnings' });
  const records = (): unknown => screen.queryByText('All records');
  expect([layers(), records()]).not.toContain(null);

  act(() => screen.getByRole('button', { name: 'Warnings' }).focus());
  await resize(1024);
  expect(layers()).toBeNull();
  expect(records()).not.toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Expand Layers' }));

  await user.keyboard('{Enter}');
  expect(layers()).not.toBeNull();
  expect(records()).toBeNull();
  expect(document.activeElement).not.toBe(document.body);
  act(() => setLanguage(store, 'ar'));
  await user.click(screen.getByRole('button', { name: 'طيّ Layers' }));
  expect(layers()).toBeNull();
  expect(records()).not.toBeNull();

  await resize(1366);
  expect([layers(), records()]).not.toContain(null);
  leave();
  document.documentElement.removeAttribute('style');
});

it('brings a panel that opens into sight where the page scrolls, and none that is open while the page is read', async () => {
  const seen: (string | null)[] = [];
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    seen.push(this.id);
  });
  document.documentElement.dataset['space'] = 'w599';
  const store = loadedStore();
  patchSession(store, { phase: 'loading' });
  const { user } = renderWith(
    store,
    <Panel id="records" title="Records" icon="list" side="end">
      <p>All records</p>
    </Panel>,
  );
  act(() => patchSession(store, { phase: 'ready' }));
  expect(seen).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Collapse Records' }));
  await user.click(screen.getByRole('button', { name: 'Expand Records' }));
  expect(seen).toEqual(['records']);
  delete document.documentElement.dataset['space'];
  vi.restoreAllMocks();
});
