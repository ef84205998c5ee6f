/** What a map draws of the state. The map of the view and the map beside it in a comparison are composed here, from the same parts. */
import { memoizeLast } from '../base/memoizeLast.ts';
import type { Dataset } from '../domain/records/dataset.ts';
import type { Visible } from '../domain/records/visible.ts';
import { drawingOf } from '../domain/view/drawing.ts';
import type { TimeWindow, View } from '../domain/view/view.ts';
import type { DrawChanges } from '../layers/marks/composeChanges.ts';
import type { ComposePlates } from '../layers/plates/sight.ts';
import { composeScene, type BasemapData, type UserDataParts } from '../map/scene/composeScene.ts';
import { selectCallouts, selectSubject } from '../store/briefingSelectors.ts';
import { selectMilitary, selectTheme, selectVisible, selectWords } from '../store/selectors.ts';
import type { Session } from '../store/session.ts';
import type { AppState } from '../store/store.ts';

/** An unfinished measurement is drawn from its first point on; the same sketch gives the same view. */
const withSketch = memoizeLast((view: View, sketch: Session['sketch']): View => {
  if (!sketch) return view;
  const grown =
    drawingOf(sketch.kind, sketch.positions, sketch.radiiKm) ??
    (sketch.positions.length > 0 ? { kind: 'line' as const, positions: sketch.positions } : undefined);
  return grown
    ? {
        ...view,
        drawings: [...view.drawings, grown],
        layers: { ...view.layers, distance: { visible: true, opacity: 1 } },
      }
    : view;
});

/** Another answer to draw than that of the view. */
export interface OtherAnswer {
  readonly time: TimeWindow;
  readonly visible: Visible;
  readonly dataset: Dataset | null;
}

/** What loads after the first picture. */
export interface LoadedParts {
  readonly basemap: BasemapData | null;
  readonly plates: ComposePlates | null;
  readonly userData: UserDataParts | null;
  /** Null while nothing is compared. */
  readonly changes?: DrawChanges | null;
}

export function sceneOfState(
  state: AppState,
  { basemap, plates, userData, changes = null }: LoadedParts,
  other?: OtherAnswer,
): ReturnType<typeof composeScene> {
  const { view, session } = state;
  const drawn = withSketch(view, session.sketch);
  return composeScene({
    view: other ? { ...drawn, time: other.time } : drawn,
    plates,
    sight: {
      zoom: view.camera.zoom,
      bearing: view.camera.bearing,
      bounds: session.inSight,
      covered: session.covered,
      place: session.place,
      plate: session.hoveredWith.areas[0],
    },
    visible: other?.visible ?? selectVisible(state),
    dataset: other?.dataset ?? session.dataset,
    theme: selectTheme(state),
    words: selectWords(state),
    hovered: session.hovered,
    military: selectMilitary(state),
    corridor: session.corridor,
    callouts: selectCallouts(state),
    subject: selectSubject(state),
    changes,
    basemap,
    userData,
  });
}

const recordParts = [
  'dataset',
  'facts',
  'hovered',
  'corridor',
  'military',
  'sketch',
  'briefing',
  'sidebar',
  'eventTiles',
  'comparison',
  'tileAreas',
] as const satisfies readonly (keyof Session)[];
const importedParts = ['sets', 'mode', 'filters', 'shading', 'focus'] as const;

export function hasImportedChanged({ session: now }: AppState, { session: then }: AppState): boolean {
  return importedParts.some((part) => now.imported[part] !== then.imported[part]);
}

/** Whether a map has to be drawn again. */
export function hasSceneChanged(state: AppState, before: AppState): boolean {
  const [now, then] = [state.session, before.session];
  return (
    state.view !== before.view ||
    recordParts.some((part) => now[part] !== then[part]) ||
    now.inSight !== then.inSight ||
    now.covered !== then.covered ||
    now.place !== then.place ||
    now.hoveredWith.areas !== then.hoveredWith.areas ||
    hasImportedChanged(state, before)
  );
}
