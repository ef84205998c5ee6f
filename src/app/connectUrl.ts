/** The view lives in the address: written after each change, read at start and when the reader edits or pastes a link. */
import { knownIds } from '../domain/records/movedIds.ts';
import { embedded } from '../base/embedded.ts';
import { decodeView, encodeView, leavesCamera } from '../domain/view/viewCodec.ts';
import { defaultView, openingView, type View } from '../domain/view/view.ts';
import { fitToOpening, notify } from '../store/actions/sessionActions.ts';
import { setView } from '../store/actions/viewActions.ts';
import { selectExtent } from '../store/selectors.ts';
import { patchView, type AppStore } from '../store/store.ts';

/** Browsers refuse more than some hundred address changes in half a minute; a drag makes sixty a second. */
const quietMs = 250;

/** What a link of the page leaves out. */
function baseView(store: AppStore): View {
  const { first, last } = selectExtent(store.getState());
  return openingView(first, last);
}

/** The view that a sealed file was made to open with; empty where it carries none. */
function sealedView(): string {
  const bytes = embedded('extras/view.txt');
  return bytes ? new TextDecoder().decode(bytes) : '';
}

/** The view behind the `#`, also where a program that passed the link on has written `%23` for it. */
function writtenView(): string {
  return window.location.hash.slice(1) || (/%23(v(?:=|%3D).*)$/iu.exec(String(window.location))?.[1] ?? '');
}

/**
 * Takes over the language and the look that the address names. They need no data, so that the page has them from the start and does not
 * change once the data are read.
 */
export function readAppearance(store: AppStore, toStart: (view: View) => View): void {
  const base = toStart(store.getState().view);
  const { language, flavour } = decodeView(writtenView() || sealedView(), base).view;
  patchView(store, { language, flavour });
}

/**
 * Takes over the view that the address names, with a camera fitted to the border and the marks where it names none; what could not be used is said in a
 * notice. `toStart` changes what a link leaves out: the reader's own language and look.
 */
export function readAddress(store: AppStore, toStart: (view: View) => View = (view) => view): void {
  const sealed = sealedView();
  const text = writtenView() || sealed;
  const { facts } = store.getState().session;
  const { first, last } = selectExtent(store.getState());
  const base = toStart(baseView(store));
  const { view, ignored } = decodeView(text, base, knownIds(facts), toStart(defaultView(first, last)));
  setView(store, view);
  if ((text === '' || text !== sealed) && leavesCamera(text, view, base)) fitToOpening(store);
  if (ignored.length > 0) notify(store, { tone: 'caution', key: 'notice.link-ignored', details: ignored });
}

/** Keeps address and view together until disconnected. */
export function connectUrl(store: AppStore): () => void {
  let written = window.location.hash;
  let timer = 0;
  const write = (): void => {
    timer = 0;
    // A link was followed just now, and its event is on the way: it is read, not written over.
    if (window.location.hash !== written) return;
    const hash = `#${encodeView(store.getState().view, baseView(store))}`;
    if (hash !== written) window.history.replaceState(null, '', hash);
    written = window.location.hash;
  };
  const stopWatching = store.subscribe((state, before) => {
    if (state.view !== before.view && timer === 0) timer = window.setTimeout(write, quietMs);
  });
  const onHash = (): void => {
    if (window.location.hash === written) return;
    written = window.location.hash;
    readAddress(store);
  };
  window.addEventListener('hashchange', onHash);
  write();
  return () => {
    stopWatching();
    window.clearTimeout(timer);
    window.removeEventListener('hashchange', onHash);
  };
}
