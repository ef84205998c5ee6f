/** Puts a link to the present view on the clipboard, or shows it where the browser does not allow that. */
import { dismissNotice, notify } from '../../store/actions/sessionActions.ts';
import type { AppState, AppStore } from '../../store/store.ts';
import { openingView } from '../../domain/view/view.ts';
import { encodeView } from '../../domain/view/viewCodec.ts';
import { selectExtent } from '../../store/selectors.ts';

/** `page`: the address of the page; a fragment of its own is replaced. */
export function composeLink(state: AppState, page: string): string {
  const { first, last } = selectExtent(state);
  return `${page.split('#')[0] ?? page}#${encodeView(state.view, openingView(first, last))}`;
}

export async function shareLink(store: AppStore): Promise<void> {
  for (const { id, key } of store.getState().session.notices)
    if (key === 'notice.link-copied' || key === 'notice.link-manual') dismissNotice(store, id);
  const link = composeLink(store.getState(), window.location.href);
  try {
    await navigator.clipboard.writeText(link);
    notify(store, { tone: 'info', key: 'notice.link-copied' });
  } catch {
    notify(store, { tone: 'caution', key: 'notice.link-manual', details: [link] });
  }
}
