/** The snapshot of what is looked at now, and the tools to make a file of it: the same for the dialog and for printing by key. */
import type { Dataset } from '../../domain/records/dataset.ts';
import { filterRecords } from '../../domain/records/filterRecords.ts';
import { openMapInBrowser, renderMapInBrowser } from '../../export/browserTools.ts';
import { withSheetPanels } from '../../export/board/sheetPanels.ts';
import type { ExportTools } from '../../export/exportTools.ts';
import { extentOf } from '../../export/snapshot/extent.ts';
import { composeSnapshot, type Snapshot } from '../../export/snapshot/snapshot.ts';
import { layerModules } from '../../layers/registry.ts';
import { shownOfLayers } from '../../layers/shownOfLayers.ts';
import type { SnapshotOptions } from '../../export/snapshot/snapshotOptions.ts';
import { selectCallouts } from '../../store/briefingSelectors.ts';
import { selectTheme, selectVisible } from '../../store/selectors.ts';
import type { AppState } from '../../store/store.ts';
import { comparisonOfState } from '../compare/comparisonOnSheet.ts';
import { importedStripOf } from '../board/importedStrip.ts';
import { chartsOfState } from './chartsOfState.ts';
import type { ExportSurroundings } from './exportSurroundings.ts';
import type { ImportedOnSheet, ShadedOnSheet } from '../../export/snapshot/importedOnSheet.ts';
import { importedIdOf, importedInputsOf, visibleSets } from '../../map/scene/importedInputs.ts';
import { crossOf, rowPlacesOf, selectFocusedSet } from '../../store/importedSelectors.ts';
import { selectShading } from '../../store/shadingSelectors.ts';

/** The imported sets that the map shows, as a sheet takes them. Topmost first. */
function importedOfState(state: AppState): readonly ImportedOnSheet[] {
  const inputs = new Map(importedInputsOf(state, selectTheme(state)).map((input) => [input.id, input]));
  return visibleSets(state.session.imported.sets).flatMap((set) => {
    const drawn = inputs.get(importedIdOf(set.id));
    if (!drawn) return [];
    const { certain, possible } = crossOf(state, set).counts().total;
    return [
      {
        name: set.name,
        colour: set.style.colour,
        certain: certain[0] ?? 0,
        possible: possible[0] ?? 0,
        rows: set.columns.rows,
        sha256: set.sha256,
        importedAt: set.importedAt,
        drawn,
        places: rowPlacesOf(state, set) ?? undefined,
      },
    ];
  });
}

/** Null while no governorate is shaded. */
function shadedOfState(state: AppState): ShadedOnSheet | null {
  const [shading, set] = [selectShading(state), selectFocusedSet(state)];
  return shading && set ? { name: set.name, shading } : null;
}

export function snapshotOfState(
  state: AppState,
  dataset: Dataset,
  surroundings: ExportSurroundings,
  options: SnapshotOptions,
  producedAt: number,
): Snapshot {
  const { frame, imported, cameraFrom } = state.session;
  const viewport = frame ?? surroundings.viewport();
  const visible = selectVisible(state);
  const snapshot = composeSnapshot({
    view: frame ? { ...state.view, camera: frame.camera } : state.view,
    dataset,
    visible,
    options,
    producedAt,
    corridor: state.session.corridor,
    callouts: selectCallouts(state),
    comparison: comparisonOfState(state, dataset),
    imported: imported.sets.length > 0 ? importedOfState(state) : [],
    shaded: shadedOfState(state),
    charts: chartsOfState(state, options),
    tileEvents: state.session.eventTiles?.hidden === false ? state.session.eventTiles.name : null,
    viewport,
    extent: frame
      ? null
      : extentOf(
          state.view.camera,
          viewport,
          shownOfLayers(visible, state.view, layerModules),
          dataset,
          cameraFrom === 'hand',
        ),
    attribution: surroundings.attribution(),
    link: surroundings.link(),
  });
  return withSheetPanels(snapshot, state.session.facts, () => importedStripOf(state));
}

/** Parts of the session that no sheet shows. */
const unseen: ReadonlySet<string> = new Set<keyof AppState['session']>([
  'notices',
  'hovered',
  'hoverPoint',
  'panels',
  'dialog',
  'command',
  'drawn',
]);

/** A selector of the whole state that keeps the object it gave while only what no sheet shows has changed: a notice draws no new sheet. */
export function createSheetState(): (state: AppState) => AppState {
  let kept: AppState | undefined;
  return (state) => {
    const before = kept;
    const isSame =
      before?.view === state.view &&
      (Object.keys(state.session) as (keyof AppState['session'])[]).every(
        (name) => unseen.has(name) || before.session[name] === state.session[name],
      );
    return before && isSame ? before : (kept = state);
  };
}

/** The filters are applied again, for the gate to compare. */
export async function exportToolsOf(
  state: AppState,
  surroundings: ExportSurroundings,
  report: ExportTools['report'],
): Promise<ExportTools> {
  const { view, session } = state;
  return {
    basemap: await surroundings.basemap.catch(() => null),
    ownBasemap: surroundings.ownBasemap(),
    eventTiles: surroundings.eventTiles(),
    renderMap: renderMapInBrowser,
    openMap: openMapInBrowser,
    report,
    sealing: { password: null, signAs: null, withDraft: false },
    extras: async (withDraft) => (await import('./extrasOfState.ts')).extrasOfState(state, withDraft),
    filtered: filterRecords(session.facts, view.time, view.asKnown, view.filters).shown,
    visibleIn: (time) => filterRecords(session.facts, time, view.asKnown, view.filters),
  };
}
