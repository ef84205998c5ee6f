/** One entrance for files from outside, however they came. What they hold is decided by `openFile.ts`, which is loaded with the first of them. */
import type { AppStore } from '../store/store.ts';
import { loadPart } from '../ui/loadPart.ts';

/** `started`: the data have been read and the view of the address is open; a file that carries a view waits for that. */
export function createOpenFiles(store: AppStore, started: Promise<void>): (files: readonly File[]) => void {
  // One after the other, so that they wait in the order in which they came.
  let queue: Promise<void> = Promise.resolve();
  return (files) => {
    queue = queue.then(() =>
      loadPart(
        store,
        'part.file',
        () => import('./openFile.ts'),
        ({ openFiles }) => openFiles(store, files, started),
      ),
    );
  };
}
