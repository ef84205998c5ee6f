/** The doors of the page, without a page: what a file, a link or a kept text becomes. */
import { openFile } from '../../src/app/openFile.ts';
import { defaultView } from '../../src/domain/view/view.ts';
import type { ImportOutcome } from '../../src/imports/importOutcome.ts';
import { createAppStore, patchSession, type AppStore } from '../../src/store/store.ts';
import { importBytes } from '../imports/importBytes.ts';
import { dataset, facts } from '../unit/export/buildSnapshot.ts';
import type { Answer } from './tally.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A question is answered with what the page proposes. */
export async function importOutcome(bytes: Uint8Array, name: string): Promise<ImportOutcome> {
  const first = await importBytes(bytes, { name, acceptGuess: true });
  return first.kind === 'asks' ? importBytes(bytes, { name, acceptGuess: true, mapping: first.question.guess }) : first;
}

/** Every row that was read is in the set or in the report. */
export function importAnswer(outcome: ImportOutcome): Answer {
  if (!('report' in outcome)) return { kind: outcome.kind === 'choose' ? 'read' : 'refused' };
  const { rowsRead, rowsTaken, skipped } = outcome.report;
  return { kind: outcome.kind === 'done' ? 'read' : 'refused', lost: rowsRead !== rowsTaken + skipped.total };
}

export async function importDoor(bytes: Uint8Array, name: string): Promise<Answer> {
  return importAnswer(await importOutcome(bytes, name));
}

export function loadedStore(): AppStore {
  const store = createAppStore(defaultView(dataset.firstDay, dataset.lastDay));
  patchSession(store, { dataset, facts, phase: 'ready' });
  return store;
}

/** A file dropped on the page. Where it is refused, what was open stays open; data are then imported. */
export async function dropDoor(bytes: Uint8Array, name: string): Promise<Answer> {
  const store = loadedStore();
  const {
    view: before,
    session: { sidebar },
  } = store.getState();
  await openFile(store, new File([new Uint8Array(bytes)], name), Promise.resolve());
  const { session, view } = store.getState();
  const refused = session.notices.some(({ tone }) => tone === 'error');
  if (refused) return { kind: 'refused', lost: view !== before };
  if (session.imported.incoming.length > 0) return importDoor(bytes, name);
  // Every file is answered: by a notice, by what it opens, or by the desk.
  return {
    kind: 'read',
    lost: session.notices.length === 0 && session.sidebar === sidebar && session.ownBasemap === null,
  };
}
