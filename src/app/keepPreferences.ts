/** Remembers on this machine what a reader set once for every visit and no link carries. Where the browser refuses, it lasts for the visit, and a notice says so. */
import { readKept, writeKept } from '../base/browserStorage.ts';
import { notify, setCharacterKeys } from '../store/actions/sessionActions.ts';
import type { AppStore } from '../store/store.ts';

const key = 'border-brief.character-keys';

export function keepPreferences(store: AppStore): () => void {
  if (readKept(key) === 'off') setCharacterKeys(store, false);
  return store.subscribe(({ session }, before) => {
    if (session.characterKeys === before.session.characterKeys) return;
    if (writeKept(key, session.characterKeys ? 'on' : 'off'))
      notify(store, { tone: 'caution', key: 'keep.preferences' });
  });
}
