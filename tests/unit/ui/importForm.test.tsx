/** The form of an import, on the real reading of files: what becomes of a file is said before it is taken, and nothing goes on without an answer. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createImportSession } from '../../../src/imports/importSession.ts';
import type { FromWorker, ToWorker } from '../../../src/imports/workerMessages.ts';
import { offerFiles } from '../../../src/store/actions/importedActions.ts';
import type { AppStore } from '../../../src/store/store.ts';
import { ImportDialog } from '../../../src/ui/imports/ImportDialog.tsx';
import { loadedStore, renderWith } from './renderWith.tsx';

/** A worker without a thread. */
class WorkerHere {
  onmessage: ((event: { readonly data: FromWorker }) => void) | null = null;
  onerror: ((event: object) => void) | null = null;
  private readonly take = createImportSession(
    (data) => this.onmessage?.({ data }),
    () => 0,
  );
  postMessage(message: ToWorker): void {
    void this.take(message);
  }
  terminate(): void {
    this.onmessage = null;
  }
}

beforeEach(() => void vi.stubGlobal('Worker', WorkerHere));

const table = (name: string, text: string): File => new File([text], name);

function openFiles(files: readonly File[], language: 'en' | 'ar' = 'en') {
  const store = loadedStore({ language });
  offerFiles(store, files);
  return { store, ...renderWith(store, <ImportDialog onClose={() => undefined} />) };
}

const sets = (store: AppStore) => store.getState().session.imported.sets;
const figure = (name: string): HTMLElement => {
  const [title] = screen.getAllByText(name, { selector: 'dt' });
  if (!title?.parentElement) throw new Error(`No figure ${name}.`);
  return title.parentElement;
};

const incidents = 'When,Lat,Lon,What\n2026-01-05,34,40.5,Attack\n2026-01,34.1,40.5,Raid\n2026-01-07,95,40.5,Raid\n';

describe('before the import', () => {
  it('says in numbers what becomes of the rows, and takes as many as the button says', async () => {
    const { store, user } = openFiles([table('incidents.csv', incidents)]);
    const take = await screen.findByRole('button', { name: 'Import 2 rows' });
    expect(screen.getByText(/^Table · 3 rows · 4 columns/)).toBeTruthy();
    expect(figure('Place').textContent).toContain('2 of 3');
    expect(figure('Day').textContent).toContain('one date was widened to a span of days');
    expect(figure('Precision of the place').textContent).toContain('not stated; no radius is drawn');
    expect(figure('Left out').textContent).toContain('The latitude is beyond 90 degrees');
    expect(document.activeElement).toBe(take);
    expect(sets(store)).toEqual([]);
    await user.keyboard('{Enter}');
    expect(await screen.findByText('2 rows were imported. One was left out.')).toBeTruthy();
    expect(sets(store).map(({ columns }) => columns.rows)).toEqual([2]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show on the map' }));
  });

  it('says first that nothing can be drawn, asks for the columns, and draws with them at once', async () => {
    const { user } = openFiles([table('villages.csv', 'id,a,b\n1,34,40\n2,35,41\n')]);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Nothing of this file can be drawn');
    await user.selectOptions(screen.getByLabelText('Latitude'), 'a');
    await user.selectOptions(screen.getByLabelText('Longitude'), 'b');
    await waitFor(() => expect(figure('Place').textContent).toContain('2 of 2'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByLabelText('Latitude')).toBeTruthy();
  });

  it('waits for an answer, says so beside the button, and keeps the question where it was answered', async () => {
    const { user } = openFiles([table('days.csv', 'date,lat,lon\n05/02/2026,34,40.5\n06/02/2026,34,40.6\n')]);
    const field = await screen.findByLabelText(/^Dates such as/);
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(screen.getByRole('button', { name: /^Import/ })).toHaveProperty('disabled', true);
    expect(screen.getByText('One question has no answer yet.')).toBeTruthy();
    await user.selectOptions(field, 'the month');
    expect(await screen.findByRole('button', { name: 'Import 2 rows' })).toHaveProperty('disabled', false);
    expect(within(screen.getByRole('table', { name: /first rows, as/ })).getByText('2 May 2026')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText(/^Dates such as/), 'the day');
    expect(await screen.findByText('5 Feb 2026')).toBeTruthy();
  });

  it('asks about another column as soon as it is chosen', async () => {
    const { user } = openFiles([table('two.csv', 'date,other,lat,lon\n2026-01-05,05/02/2026,34,40.5\n')]);
    await screen.findByRole('button', { name: 'Import one row' });
    expect(screen.queryByLabelText(/^Dates such as/)).toBeNull();
    await user.selectOptions(screen.getByLabelText('Date, or first day'), 'other');
    expect(await screen.findByLabelText(/^Dates such as/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Date, or first day'), 'date');
    await waitFor(() => expect(screen.queryByLabelText(/^Dates such as/)).toBeNull());
  });

  it('takes nothing where all or nothing is chosen and a row cannot be read, and says why', async () => {
    const { user } = openFiles([table('incidents.csv', incidents)]);
    await screen.findByRole('button', { name: 'Import 2 rows' });
    await user.click(screen.getByLabelText(/^All or nothing/));
    expect(screen.getByRole('button', { name: 'Import 2 rows' })).toHaveProperty('disabled', true);
    expect(screen.getByText('One row cannot be read, and all or nothing is chosen.')).toBeTruthy();
  });
});

describe('after the import', () => {
  it('the way back keeps the answers, and importing again replaces the set', async () => {
    const { store, user } = openFiles([table('incidents.csv', incidents)]);
    await screen.findByRole('button', { name: 'Import 2 rows' });
    await user.selectOptions(screen.getByLabelText('Category'), 'What');
    await user.click(await screen.findByRole('button', { name: 'Import 2 rows' }));
    await user.click(await screen.findByRole('button', { name: 'Change the mapping' }));
    expect(await screen.findByLabelText('Category')).toHaveProperty('value', '3');
    await user.click(await screen.findByRole('button', { name: 'Import 2 rows' }));
    await screen.findByText('2 rows were imported. One was left out.');
    expect(sets(store)).toHaveLength(1);
  });

  it('shows the newest rows on the map where none falls in the days shown', async () => {
    const { store, user } = openFiles([table('old.csv', 'date,lat,lon\n2019-03-01,34,40.5\n2019-03-03,34.5,41\n')]);
    await user.click(await screen.findByRole('button', { name: 'Import 2 rows' }));
    expect(await screen.findByText(/None of its rows falls in the days/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show on the map' }));
    expect(store.getState().session.command?.command).toMatchObject({ kind: 'fit', bounds: [40.5, 34, 41, 34.5] });
    expect(store.getState().session.dialog).toBeNull();
    expect(store.getState().session.imported.incoming).toEqual([]);
  });
});

describe('several files', () => {
  it('names the next, skips one, and says where one has been imported already', async () => {
    const same = (): File => table('incidents.csv', incidents);
    const { store, user } = openFiles([same(), table('empty.csv', ''), same()]);
    expect(await screen.findByText(/^File 1 of 3. Next: .empty.csv/)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Import 2 rows' }));
    await user.click(await screen.findByRole('button', { name: /^Next file: .empty.csv/ }));
    expect(await screen.findByText(/^The file is empty/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Skip this file' }));
    expect(await screen.findByText(/^This file has been imported already, as .incidents/)).toBeTruthy();
    expect(screen.queryByText(/^File 3 of 3/)).toBeNull();
    expect(sets(store)).toHaveLength(1);
  });

  it('one that comes while the form is open waits, and the answers stay', async () => {
    const { store, user } = openFiles([table('incidents.csv', incidents)]);
    await screen.findByRole('button', { name: 'Import 2 rows' });
    await user.selectOptions(screen.getByLabelText('Category'), 'What');
    act(() => offerFiles(store, [table('later.csv', incidents)]));
    expect(screen.getByText(/^File 1 of 2. Next: .later.csv/)).toBeTruthy();
    expect(screen.getByLabelText('Category')).toHaveProperty('value', '3');
    await user.click(screen.getByRole('button', { name: 'Cancel the rest' }));
    expect(store.getState().session.imported.incoming).toEqual([]);
    expect(sets(store)).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  it('is named with what is wrong, and may be tried again', async () => {
    const { user } = openFiles([table('cut.zip', 'PK\u0003\u0004 and no more')]);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The archive is incomplete');
    const again = screen.getByRole('button', { name: 'Try again' });
    expect(document.activeElement).toBe(again);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});

it('the button names no exact number while the rows are counted again', async () => {
  const held: (() => void)[] = [];
  let isHeld = false;
  vi.stubGlobal(
    'Worker',
    class extends WorkerHere {
      override postMessage(message: ToWorker): void {
        if (message.kind === 'tally' && isHeld) held.push(() => super.postMessage(message));
        else super.postMessage(message);
      }
    },
  );
  const { user } = openFiles([table('incidents.csv', incidents)]);
  await screen.findByRole('button', { name: 'Import 2 rows' });
  isHeld = true;
  await user.selectOptions(screen.getByLabelText('Category'), 'What');
  await waitFor(() => expect(held).toHaveLength(1));
  expect(screen.getByRole('button', { name: 'Import up to 3 rows' })).toBeTruthy();
  held[0]?.();
  expect(await screen.findByRole('button', { name: 'Import 2 rows' })).toBeTruthy();
});

it('a worker that ends while the rows are counted is said, and the file can be read again with the same answers', async () => {
  let isBroken = true;
  vi.stubGlobal(
    'Worker',
    class extends WorkerHere {
      override postMessage(message: ToWorker): void {
        if (message.kind === 'tally' && isBroken) queueMicrotask(() => this.onerror?.({}));
        else super.postMessage(message);
      }
    },
  );
  const { user } = openFiles([table('incidents.csv', incidents)]);
  const again = await screen.findByRole('button', { name: 'Try again' });
  isBroken = false;
  await user.click(again);
  expect(await screen.findByRole('button', { name: 'Import 2 rows' })).toBeTruthy();
});

it('the form speaks Arabic', async () => {
  openFiles([table('incidents.csv', incidents)], 'ar');
  expect(await screen.findByRole('button', { name: 'استيراد صفين' })).toBeTruthy();
  expect(figure('الموقع').textContent).toContain('2 من 3');
});
