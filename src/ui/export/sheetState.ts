/** Which part of the state a sheet may depend on: everything but what is known not to show on one, so that a new part of the session is never missed. */
import type { AppState } from '../../store/store.ts';
import type { Session } from '../../store/session.ts';

/** Changes while a dialog is open, or concerns the screen alone. */
export const onNoSheet: ReadonlySet<keyof Session> = new Set<keyof Session>([
  'notices',
  'hovered',
  'hoverPoint',
  'candidates',
  'command',
  'dialog',
  'panels',
  'play',
  'playing',
  'map',
  'drawn',
  'inSight',
  'issues',
  'characterKeys',
]);

export function isSameOnSheet(a: AppState, b: AppState): boolean {
  return (
    a.view === b.view &&
    (Object.keys(b.session) as (keyof Session)[]).every(
      (key) => onNoSheet.has(key) || Object.is(a.session[key], b.session[key]),
    )
  );
}

/** A selector that gives the state before for as long as a sheet of it would be the same. */
export function createSheetSelector(): (state: AppState) => AppState {
  let kept: AppState | null = null;
  return (state) => {
    if (kept === null || !isSameOnSheet(kept, state)) kept = state;
    return kept;
  };
}
