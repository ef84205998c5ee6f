/** One entrance for files from outside, however they came. What they hold is decided by `openFile.ts`, which is loaded with the first of them. */
import { notify } from '../store/actions/sessionActions.ts';
import type { AppStore } from '../store/store.ts';
import { loadPart } from '../ui/loadPart.ts';

/** `started`: the data have been read and the view of the address is open; a file that carries a view waits for that. */
export function createOpenFiles(store: AppStore, started: Promise<void>): (files: readonly File[]) => void {
  const open = (file: File): Promise<void> =>
    loadPart(
      store,
      'part.file',
      () => import('./openFile.ts'),
      ({ openFile }) =>
        openFile(store, file, started).catch(() =>
          notify(store, { tone: 'error', key: 'notice.file-unreadable', values: { name: file.name } }),
        ),
    );
  // One after the other, so that they wait in the order in which they came.
  let queue: Promise<void> = Promise.resolve();
  return (files) => {
    for (const file of files) queue = queue.then(() => open(file));
  };
}
