/** The worker of an import starts while the file is looked for: once, and only for files. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { connectDrop } from '../../../src/app/connectDrop.ts';
import type { ToWorker } from '../../../src/imports/workerMessages.ts';
import { AddData } from '../../../src/ui/imports/AddData.tsx';
import { loadedStore, renderWith } from './renderWith.tsx';

const said: ToWorker['kind'][] = [];

class SilentWorker {
  postMessage({ kind }: ToWorker): void {
    said.push(kind);
  }
}

beforeEach(() => {
  said.length = 0;
  vi.resetModules();
  vi.stubGlobal('Worker', SilentWorker);
});

it('when the button is pressed', async () => {
  const { user } = renderWith(loadedStore({}), <AddData />);
  await user.click(screen.getByRole('button'));
  await waitFor(() => expect(said).toEqual(['warmUp']));
});

it('when files are dragged over the page, and not when text is', async () => {
  const disconnect = connectDrop(loadedStore({}), () => undefined);
  const drag = (types: readonly string[]) => fireEvent.dragEnter(window, { dataTransfer: { types } });
  drag(['text/plain']);
  drag(['Files']);
  drag(['Files']);
  await waitFor(() => expect(said.length).toBeGreaterThan(0));
  disconnect();
  drag(['Files']);
  await vi.dynamicImportSettled();
  expect(said).toEqual(['warmUp']);
});
