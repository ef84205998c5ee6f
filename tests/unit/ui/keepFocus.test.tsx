/** The one rule of focus: after a key, the body never holds it. */
import { act, screen, within } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noFilters } from '../../../src/domain/view/view.ts';
import { selectRecord } from '../../../src/store/actions/selectActions.ts';
import { keepFocus } from '../../../src/ui/kit/keepFocus.ts';
import { RecordsPanel } from '../../../src/ui/records/RecordsPanel.tsx';
import { loadedStore, renderWith } from './renderWith.tsx';

let leave = (): void => undefined;
beforeEach(() => {
  leave = keepFocus();
});
afterEach(() => leave());

const focused = (): string =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

function Row(): ReactNode {
  const [names, setNames] = useState(['one', 'two', 'three']);
  const [isOff, setOff] = useState(false);
  const [isDialog, setDialog] = useState(false);
  return (
    <main>
      <button type="button" onClick={() => setDialog(true)}>
        open
      </button>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => setNames(names.filter((each) => each !== name))}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" disabled={isOff} onClick={() => setOff(true)}>
        save
      </button>
      <button type="button">last</button>
      {isDialog ? (
        <div role="dialog">
          <button type="button" onClick={() => setDialog(false)}>
            close
          </button>
        </div>
      ) : null}
    </main>
  );
}

/** As the kit does it: what opens is at the end of the body. */
function Opener({ role, isOpen: isOpenAtFirst = false }: { role: string; isOpen?: boolean }): ReactNode {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <main>
      <button type="button" onClick={() => setOpen(true)}>
        more
      </button>
      <button type="button">end of the page</button>
      {isOpen
        ? createPortal(
            <div role={role}>
              <button type="button" onClick={() => setOpen(false)}>
                choose
              </button>
            </div>,
            document.body,
          )
        : null}
    </main>
  );
}

describe('the focus of a control that goes', () => {
  it('moves to the one that takes its place, and from the last of a group to the one before it', async () => {
    const { user } = renderWith(loadedStore(), <Row />);
    button('two').focus();
    await user.keyboard('{Enter}');
    expect(focused()).toBe('three');
    await user.keyboard('{Enter}');
    expect(focused()).toBe('one');
    await user.keyboard('{Enter}');
    expect(focused()).toBe('save');
  });

  it('moves on where a press disables the control', async () => {
    const { user } = renderWith(loadedStore(), <Row />);
    button('save').focus();
    await user.keyboard('{Enter}');
    expect(focused()).toBe('last');
  });

  it('returns to where a region was entered from when the region goes', async () => {
    const { user } = renderWith(loadedStore(), <Row />);
    button('open').focus();
    await user.keyboard('{Enter}');
    button('close').focus();
    await user.keyboard('{Enter}');
    expect(focused()).toBe('open');
  });

  it('returns from what lay over the page to where it was opened, not to the end of the page', async () => {
    for (const role of ['menu', 'group']) {
      const { user, unmount } = renderWith(loadedStore(), <Opener role={role} />);
      button('more').focus();
      await user.keyboard('{Enter}');
      button('choose').focus();
      await user.keyboard('{Enter}');
      expect(focused()).toBe('more');
      unmount();
    }
  });

  it('begins at the first control of the page where nothing had it before', async () => {
    const { user } = renderWith(loadedStore(), <Opener role="dialog" isOpen />);
    button('choose').focus();
    await user.keyboard('{Enter}');
    expect(focused()).toBe('more');
  });

  it('scrolls the page to where it goes after a key, and not after a press of the pointer', async () => {
    const { user } = renderWith(loadedStore(), <Row />);
    const focus = vi.spyOn(button('three'), 'focus');
    await user.click(button('two'));
    expect(focus).toHaveBeenLastCalledWith({ preventScroll: true });
    const next = vi.spyOn(button('one'), 'focus');
    await user.keyboard('{Enter}');
    expect(next).toHaveBeenLastCalledWith({ preventScroll: false });
  });

  it('stays away where a press beside every control has let it go', async () => {
    const { user } = renderWith(loadedStore(), <Row />);
    button('three').focus();
    await user.click(document.body);
    (document.activeElement as HTMLElement).blur();
    await act(async () => button('two').click());
    expect(document.activeElement).toBe(document.body);
  });
});

describe('in the panel of the records', () => {
  it('stays there when the panel is folded and opened', async () => {
    const { user } = renderWith(loadedStore(), <RecordsPanel />);
    button(/^Collapse/).focus();
    await user.keyboard('{Enter}');
    expect(focused()).toMatch(/^Expand/);
    await user.keyboard('{Enter}');
    expect(screen.getByRole('region', { name: 'Records' }).contains(document.activeElement)).toBe(true);
  });

  it('passes along the chips of filters, and on when the last has gone', async () => {
    const store = loadedStore({ filters: { ...noFilters, disputedOnly: true, countries: ['IQ'] } });
    const { user } = renderWith(store, <RecordsPanel />);
    const chips = screen.getAllByRole('list').find((list) => list.className === 'chips') as HTMLElement;
    within(chips).getAllByRole('button')[0]?.focus();
    await user.keyboard('{Enter}');
    expect(chips.contains(document.activeElement)).toBe(true);
    await user.keyboard('{Enter}');
    expect(document.activeElement?.getAttribute('role')).toBe('listbox');
  });

  it('returns from the details to the list', async () => {
    const store = loadedStore();
    renderWith(store, <RecordsPanel />);
    screen.getByRole('listbox').focus();
    await act(async () => selectRecord(store, 'shaddadi-escape-2026-01-19'));
    (await screen.findByRole('button', { name: 'Close the details' })).focus();
    await act(async () => selectRecord(store, null));
    expect(document.activeElement?.getAttribute('role')).toBe('listbox');
  });
});
