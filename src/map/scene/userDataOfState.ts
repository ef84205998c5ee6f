/** The user's data as the state holds them, as parts of the scene. Loaded with the first of them. */
import type { TimeWindow } from '../../domain/view/view.ts';
import { selectShading } from '../../store/shadingSelectors.ts';
import { selectTheme, selectWords } from '../../store/selectors.ts';
import type { AppState } from '../../store/store.ts';
import { deepEqual } from '../../base/deepEqual.ts';
import type { Archive } from '../basemap/archive.ts';
import type { UserDataParts } from './composeScene.ts';
import { composeUserData } from './composeUserData.ts';
import { importedInputsOf } from './importedInputs.ts';

export { tilesInSight } from './tilesInSight.ts';
export { hoverRow, keepDrawModes, listRowsIn, reportTileAreas } from '../../store/actions/importedActions.ts';
export { setOfLayer } from './importedInputs.ts';

/** What has been opened of the user's archives. */
export interface OpenArchives {
  readonly ownBasemap: Archive | null;
  readonly eventTiles: Archive | null;
}

/** `time`: the window that is drawn. Shading counts rows in the window of the view and is left out of any other. */
export function userDataOfState(
  state: AppState,
  { ownBasemap, eventTiles }: OpenArchives,
  time: TimeWindow = state.view.time,
): UserDataParts {
  const { session, view } = state;
  const theme = selectTheme(state);
  const isOfView = deepEqual(time, view.time);
  const areTilesShown = session.eventTiles?.hidden === false;
  return composeUserData({
    view: { time },
    dataset: session.dataset,
    theme,
    words: selectWords(state),
    ownBasemap,
    eventTiles: areTilesShown ? eventTiles : null,
    tileAreas:
      areTilesShown && isOfView && session.tileAreas
        ? { ...session.tileAreas, name: session.eventTiles?.name ?? '' }
        : null,
    imported: importedInputsOf(state, theme),
    choropleth: session.imported.shading && isOfView ? selectShading(state) : null,
  });
}
