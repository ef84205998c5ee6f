/** The page crawled by keyboard: controls of the panels and of two dialogs are pressed, and the body never holds the focus after it. */
import { act, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { connectEscape } from '../../../src/app/connectEscape.ts';
import { toggleBoard } from '../../../src/domain/view/boardText.ts';
import { startComparison } from '../../../src/store/actions/compareActions.ts';
import { openDialog, showSidebar } from '../../../src/store/actions/sessionActions.ts';
import { setFilters } from '../../../src/store/actions/viewActions.ts';
import { patchView, type AppStore } from '../../../src/store/store.ts';
import { App } from '../../../src/ui/App.tsx';
import { keepFocus } from '../../../src/ui/kit/keepFocus.ts';
import { StoreProvider } from '../../../src/ui/useApp.tsx';
import { loadedStore } from './renderWith.tsx';

const controls =
  'button:not(:disabled), select, textarea, input:not([type="file"]), summary, [tabindex="0"], .skip-links a';
/** Of boxes and rows that look alike one is pressed, and every button. */
const alike = 1;

let leave = (): void => undefined;
beforeEach(() => {
  leave = keepFocus();
});
afterEach(() => leave());

const nameOf = (element: Element): string =>
  `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? ''}`;

function controlsIn(scope: string): readonly HTMLElement[] {
  const seen = new Map<string, number>();
  return [...document.querySelectorAll(scope)]
    .flatMap((part) => [...part.querySelectorAll<HTMLElement>(controls)])
    .filter((each) => {
      // The parts of a date field are typed into; the stand-in for a browser loops where they take the focus.
      if (each.closest('[inert], [hidden], .day-field-input') || each.matches(':disabled')) return false;
      const kind = `${each.className} ${each.localName}`;
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      return (seen.get(kind) ?? 0) <= alike || (each.localName === 'button' && !/candidate|row|link/.test(kind));
    });
}

const states: readonly (readonly [string, string, (store: AppStore) => void])[] = [
  ['the title bar', '.bar', () => undefined],
  ['the timeline', '.timeline', () => undefined],
  ['the layers', '#layers', () => undefined],
  ['the records', '#records', (store) => setFilters(store, { disputedOnly: true })],
  ['help', '[role="dialog"]', (store) => openDialog(store, 'help')],
  ['about', '[role="dialog"]', (store) => openDialog(store, 'about')],
  ['a comparison', '#records', (store) => startComparison(store)],
  ['a briefing', '#layers', (store) => showSidebar(store, 'briefing')],
  ['the board', '.board', (store) => patchView(store, { board: toggleBoard('') })],
];

it.each(states)('%s', async (_, scope, prepare) => {
  const store = loadedStore();
  const leaveEscape = connectEscape(store);
  const user = userEvent.setup();
  render(
    <StoreProvider store={store}>
      <App map={<div className="map-host" />} />
    </StoreProvider>,
  );
  await act(async () => prepare(store));
  await vi.waitFor(() => expect(document.querySelector(`${scope} button`)).not.toBeNull(), { timeout: 20_000 });
  const start = store.getState();
  const names = controlsIn(scope).map(nameOf);
  const fallen: string[] = [];
  for (let index = 0; index < names.length; index += 1)
    for (const key of ['{Enter}', '{Escape}']) {
      await act(async () => store.setState(start, true));
      const control = controlsIn(scope)[index];
      if (!control) continue;
      act(() => control.focus());
      if (document.activeElement !== control) continue;
      await user.keyboard(key);
      if (document.activeElement === document.body) fallen.push(`${key} on ${names[index]}`);
    }
  leaveEscape();
  expect(names.length).toBeGreaterThan(0);
  expect(fallen).toEqual([]);
});
