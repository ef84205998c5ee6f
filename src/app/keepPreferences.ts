/** Remembers on this device what a reader set once for every visit and no link carries. Where storage is refused it lasts for the visit. */
import { setCharacterKeys } from '../store/actions/sessionActions.ts';
import type { AppStore } from '../store/store.ts';

const key = 'border-brief.character-keys';

function read(): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing loses nothing.
  }
}

export function keepPreferences(store: AppStore): () => void {
  if (read() === 'off') setCharacterKeys(store, false);
  return store.subscribe(({ session }, before) => {
    if (session.characterKeys !== before.session.characterKeys) write(session.characterKeys ? 'on' : 'off');
  });
}
