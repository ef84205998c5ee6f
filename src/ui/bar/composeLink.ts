/** The link that opens the present view. */
import { defaultView } from '../../domain/view/view.ts';
import { encodeView } from '../../domain/view/viewCodec.ts';
import { selectExtent } from '../../store/selectors.ts';
import type { AppState } from '../../store/store.ts';

/** `page`: the address of the page; a fragment of its own is replaced. */
export function composeLink(state: AppState, page: string): string {
  const { first, last } = selectExtent(state);
  return `${page.split('#')[0] ?? page}#${encodeView(state.view, defaultView(first, last))}`;
}
