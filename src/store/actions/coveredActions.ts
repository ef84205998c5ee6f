/** What lies over the map. */
import type { Session } from '../session.ts';
import { patchSession, type AppStore } from '../store.ts';

/**
 * The same boxes change nothing. While a briefing is given, the foot counts as one box: the scale bar in it has another width at each step, and each width
 * would be a placement of its own.
 */
export function reportCovered(store: AppStore, covered: Session['covered']): void {
  const { session } = store.getState();
  const stage = session.briefing.presenting?.stage;
  const own = stage
    ? [{ x: 0, y: stage.height - stage.bottom, width: stage.width, height: stage.bottom }].filter(
        ({ height }) => height > 0,
      )
    : covered;
  if (JSON.stringify(own) !== JSON.stringify(session.covered)) patchSession(store, { covered: own });
}
