/** Shows a notice at once or, while a briefing is given, when it has ended: its place is over the map that the room looks at. */
import { notify } from '../store/actions/sessionActions.ts';
import type { AppStore } from '../store/store.ts';
import { whenFirst } from './whenFirst.ts';

export function notifyAfterBriefing(store: AppStore, notice: Parameters<typeof notify>[1]): void {
  whenFirst(
    store,
    ({ session }) => session.briefing.presenting === null,
    () => notify(store, notice),
  );
}
