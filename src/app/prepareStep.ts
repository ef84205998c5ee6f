/** Works out the next step of a briefing while the map rests, so that nothing has to be placed when it is asked for. */
import type { Scene } from '../layers/contract/scene.ts';
import { stateAtStep } from '../store/actions/briefingActions.ts';
import type { AppState, AppStore } from '../store/store.ts';

/** Safari knows no idle callbacks. */
const laterMs = 50;

function whenBrowserIdles(run: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run);
  else setTimeout(run, laterMs);
}

/** `compose`: the scene of a state; it keeps what it worked out for the last two. */
export function prepareStep(
  store: AppStore,
  compose: (state: AppState) => Scene,
  whenIdle: (run: () => void) => void = whenBrowserIdles,
): void {
  const { index } = store.getState().session.briefing;
  whenIdle(() => {
    const state = store.getState();
    const { presenting, index: at } = state.session.briefing;
    const next = presenting && at === index ? stateAtStep(state, index + 1) : undefined;
    if (next) compose(next);
  });
}
