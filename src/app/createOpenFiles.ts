/**
 * One door for files from outside, however they came: a PMTiles archive becomes the reader's own basemap, a file that carries a view of ours brings it
 * back, a briefing is opened, and anything else is offered to the import. Told apart by content.
 */
import { notify, setOwnBasemap } from '../store/actions/sessionActions.ts';
import type { AppStore } from '../store/store.ts';
import { loadPart } from '../ui/loadPart.ts';

const archiveStart = 'PMTiles';

/** A briefing says at its beginning that it is one. */
const briefingMark = '"border-brief/briefing"';
const headBytes = 400;

/** Told by the name, so that a damaged archive is called one, or by the first letters. */
async function isArchive(file: File): Promise<boolean> {
  return (
    file.name.toLowerCase().endsWith('.pmtiles') || (await file.slice(0, archiveStart.length).text()) === archiveStart
  );
}

/** `started`: the data have been read and the view of the address is open; a file that carries a view waits for that. */
export function createOpenFiles(store: AppStore, started: Promise<void>): (files: readonly File[]) => void {
  const open = async (file: File): Promise<void> => {
    if (await isArchive(file)) {
      setOwnBasemap(store, { name: file.name, source: file });
      return;
    }
    await started;
    if ((await file.slice(0, headBytes).text()).includes(briefingMark)) {
      const text = await file.text();
      await loadPart(
        store,
        'bar.briefing',
        () => import('../ui/briefing/briefingFiles.ts'),
        ({ openBriefingText }) => openBriefingText(store, file.name, text),
      );
      return;
    }
    await loadPart(
      store,
      'part.file',
      async () =>
        Promise.all([
          import('./restoreView.ts').then(async (code) => ({ ...code, tools: await code.loadReadBack() })),
          import('../store/actions/importedActions.ts'),
        ]),
      async ([{ restoreView, tools }, { offerFiles }]) => {
        if ((await restoreView(store, file, tools)) === 'foreign') offerFiles(store, [file]);
      },
    );
  };
  // One after the other, so that they wait in the order in which they came.
  let queue: Promise<void> = Promise.resolve();
  return (files) => {
    for (const file of files) {
      queue = queue
        .then(() => open(file))
        .catch(() => notify(store, { tone: 'error', key: 'notice.file-unreadable', values: { name: file.name } }));
    }
  };
}
