/** Change files of other desks: opened, looked through, and taken over as far as a person chooses. */
import { readClaimsFile, type ClaimsFile } from '../../drafts/claimsFile.ts';
import { patchDesk } from '../../store/actions/deskActions.ts';
import { notify } from '../../store/actions/sessionActions.ts';
import type { AppStore } from '../../store/store.ts';
import '../../words/desk.ts';
import '../../words/deskDraft.ts';

export interface OpenedClaims extends ClaimsFile {
  readonly name: string;
}

let opened: OpenedClaims | null = null;
const listeners = new Set<() => void>();

/** The file that waits to be looked through; null where none does. */
export function openedClaims(): OpenedClaims | null {
  return opened;
}

export function watchClaims(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function setOpenedClaims(claims: OpenedClaims | null): void {
  opened = claims;
  for (const listener of listeners) listener();
}

/** What is wrong with a file is reported line by line; nothing of a file with an error is used. */
export function openClaimsFile(store: AppStore, name: string, text: string): void {
  const read = readClaimsFile(name, text);
  if (!read.ok) {
    const details = read.failure.map(
      ({ record, path, message, remedy }) =>
        [record, path].filter((part) => part !== undefined).join(' › ') + `: ${message} ${remedy}`,
    );
    notify(store, { tone: 'error', key: 'desk.claims.failed', values: { name }, details });
    return;
  }
  setOpenedClaims({ ...read.value, name });
  patchDesk(store, { tab: 'draft' });
}
