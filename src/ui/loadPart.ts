/**
 * Loads code that the first picture does without. A part that cannot be loaded (a lost connection, a new release on the host) leaves the rest of the page
 * and its state as they are: a notice names it and offers to try again.
 */
import { dismissNotice, notify } from '../store/actions/sessionActions.ts';
import { selectWords } from '../store/selectors.ts';
import type { AppStore } from '../store/store.ts';
import type { WordKey } from '../words/words.ts';

/** A word of the first picture that names the part. */
export type PartName = Extract<WordKey, `${'bar' | 'panel' | 'map' | 'part' | 'search' | 'basemap'}.${string}`>;

/** Undoes what waited for the part; the result does it again. */
export type GiveWay = (store: AppStore) => () => void;

/**
 * Calls `onLoaded` with the loaded code, at once or after a later attempt. Never rejects for a failed load, and settles after the first attempt; what `onLoaded`
 * throws is the caller's.
 */
export async function loadPart<Loaded>(
  store: AppStore,
  name: PartName,
  load: () => Promise<Loaded>,
  onLoaded: (loaded: Loaded) => unknown,
  giveWay?: GiveWay,
): Promise<void> {
  let loaded: Loaded;
  try {
    loaded = await load();
  } catch (error) {
    // The message is of the browser and in its language; the console is the place for it.
    console.warn(error);
    const again = giveWay?.(store);
    const part = selectWords(store.getState()).t(name);
    const dismiss = (): void => {
      for (const { id, key, values } of store.getState().session.notices)
        if (key === 'part.failed' && values?.['part'] === part) dismissNotice(store, id);
    };
    dismiss();
    notify(store, {
      tone: 'error',
      key: 'part.failed',
      values: { part },
      action: 'part.retry',
      onAction: () => {
        dismiss();
        if (again) again();
        else void loadPart(store, name, load, onLoaded);
      },
    });
    return;
  }
  await onLoaded(loaded);
}
