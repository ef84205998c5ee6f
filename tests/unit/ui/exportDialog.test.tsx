/** Fields of the dialog of exports: what they offer depends on the format, and what was chosen is there on the next visit. */
import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportFormats } from '../../../src/export/formats.ts';
import { notify } from '../../../src/store/actions/sessionActions.ts';
import { setFilters } from '../../../src/store/actions/viewActions.ts';
import { patchSession } from '../../../src/store/store.ts';
import { keepDraft } from '../../../src/ui/export/draft.ts';
import { ExportDialog } from '../../../src/ui/export/ExportDialog.tsx';
import { createSheetState } from '../../../src/ui/export/snapshotOfState.ts';
import { defaultOptions } from '../../../src/export/snapshot/snapshotOptions.ts';
import { loadedStore, renderWith } from './renderWith.tsx';

beforeEach(() => keepDraft({ format: 'csv', options: defaultOptions('en', 'light') }));

const close = (): void => undefined;

describe('the dialog of exports', () => {
  it.each([
    ['en', 'Export', 'Format'],
    ['ar', 'تصدير', 'الصيغة'],
  ] as const)('offers every format: %s', (language, title, label) => {
    renderWith(loadedStore({ language }), <ExportDialog onClose={close} />);
    expect(screen.getByRole('dialog', { name: title })).toBeTruthy();
    const options = within(screen.getByLabelText(label)).getAllByRole('option');
    expect(options.map((option) => option.getAttribute('value') ?? '').sort()).toEqual(
      exportFormats.map(({ id }) => id).sort(),
    );
  });

  it('has no size for a table, and says how many records it holds', async () => {
    const store = loadedStore();
    renderWith(store, <ExportDialog onClose={close} />);
    expect(screen.queryByLabelText('Size')).toBeNull();
    const dialog = screen.getByRole('dialog');
    const before = dialog.textContent;
    await act(async () => setFilters(store, { kinds: ['warning'] }));
    expect(dialog.textContent).not.toBe(before);
  });

  it('keeps the title that was written', async () => {
    const { user, unmount } = renderWith(loadedStore(), <ExportDialog onClose={close} />);
    const title = screen.getByLabelText('Title');
    await user.clear(title);
    await user.type(title, 'Morning brief');
    unmount();
    renderWith(loadedStore(), <ExportDialog onClose={close} />);
    expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Morning brief');
  });

  it('says so where there are no data', () => {
    const store = loadedStore();
    patchSession(store, { dataset: null });
    renderWith(store, <ExportDialog onClose={close} />);
    expect(screen.queryByLabelText('Format')).toBeNull();
  });
});

describe('what a sheet is made of', () => {
  it('stays the same object while only notices and pointers change, and changes with the rest', () => {
    const store = loadedStore();
    const sheetState = createSheetState();
    const first = sheetState(store.getState());
    notify(store, { tone: 'info', key: 'notice.link-copied' });
    patchSession(store, { hovered: 'someone', hoverPoint: { x: 1, y: 2 } });
    expect(sheetState(store.getState())).toBe(first);
    patchSession(store, { corridor: { outline: [] } as never });
    expect(sheetState(store.getState())).not.toBe(first);
    expect(sheetState(store.getState()).session.corridor).not.toBeNull();
    setFilters(store, { disputedOnly: true });
    expect(sheetState(store.getState()).view.filters.disputedOnly).toBe(true);
  });
});
