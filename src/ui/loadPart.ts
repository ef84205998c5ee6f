/**
 * Loads code that the first picture does without. A part that cannot be loaded (a lost connection, a new release on the host) leaves the rest of the page
 * and its state as they are: a notice names it and offers to try again. Some browsers keep the failure of a script for as long as the page is open: where
 * the host answers and the part fails once more, the notice offers to load the page again instead.
 */
import { dismissNotice, notify } from '../store/actions/sessionActions.ts';
import { selectWords } from '../store/selectors.ts';
import type { AppStore } from '../store/store.ts';
import type { WordKey } from '../words/words.ts';

/** A word of the first picture that names the part. */
export type PartName = Extract<WordKey, `${'bar' | 'panel' | 'map' | 'part' | 'search' | 'basemap'}.${string}`>;

/** Parts whose last attempt failed. */
const failed = new Set<PartName>();

/** A page that its host cannot give again would be lost by loading it again. */
async function isHostThere(): Promise<boolean> {
  try {
    return (await fetch(document.baseURI, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

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
    failed.delete(name);
  } catch (error) {
    // The message is of the browser and in its language; the console is the place for it.
    console.warn(error);
    const isLasting = failed.has(name) && (await isHostThere());
    failed.add(name);
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
      action: isLasting ? 'app.reload' : 'part.retry',
      onAction: () => {
        if (isLasting) return window.location.reload();
        dismiss();
        if (again) again();
        else void loadPart(store, name, load, onLoaded);
      },
    });
    return;
  }
  await onLoaded(loaded);
}
