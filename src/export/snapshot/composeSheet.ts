/** Sheet and map together: lays out, draws the map for the frame, asks the gate, and lays out anew where the sheet has to say that something is missing. */
import { failure, success, type Result } from '../../base/result.ts';
import type { Scene } from '../../layers/contract/scene.ts';
import { composeUserData } from '../../map/scene/composeUserData.ts';
import { composeScene } from '../../map/scene/composeScene.ts';
import type { MapPicture } from '../../map/engine/offscreenMap.ts';
import { createBrowserMeasure, loadSheetFonts } from '../browserTools.ts';
import type { ExportFault, ExportTools } from '../exportTools.ts';
import { noSelection } from '../../domain/view/selection.ts';
import { gateText, judgeSnapshot, type GateFault } from './gate.ts';
import { composePlate, type Plate } from '../plate/composePlate.ts';
import { unproject } from '../plate/mercator.ts';
import { composePlates } from '../../layers/plates/composePlates.ts';
import type { Sight } from '../../layers/plates/sight.ts';
import { importedOnSheet } from './importedOnSheet.ts';
import { vectorMarks, withoutMarks, type VectorMark } from '../vectorMarks.ts';
import type { Snapshot } from './snapshot.ts';

export interface ComposedSheet {
  readonly plate: Plate;
  readonly picture: MapPicture | null;
  /** To be drawn over the picture; none where it shows the marks itself, or where there is no picture. */
  readonly marks: readonly VectorMark[];
  readonly faults: readonly GateFault[];
}

/** What the frame of the sheet shows. */
function sightOf({ map: { camera, box } }: Pick<Plate, 'map'>, { sheet }: Snapshot): Sight {
  const corners = [
    [box.x, box.y],
    [box.x + box.width, box.y],
    [box.x, box.y + box.height],
    [box.x + box.width, box.y + box.height],
  ] as const;
  const positions = corners.map((corner) => unproject(camera, box, sheet.mapPxPerPt, corner));
  const [longitudes, latitudes] = [positions.map(([x]) => x), positions.map(([, y]) => y)];
  return {
    zoom: camera.zoom,
    bearing: camera.bearing,
    bounds: [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)],
  };
}

/** The scene of the sheet: its flavour and language, nothing hovered or selected. */
export function sceneOf(
  snapshot: Snapshot,
  tools: Pick<ExportTools, 'basemap' | 'ownBasemap' | 'eventTiles'>,
  plate: Pick<Plate, 'map'>,
): Scene {
  const [{ words, language }] = snapshot.texts;
  const { view, dataset, theme } = snapshot;
  return composeScene(
    {
      view: { ...view, language, selection: noSelection },
      visible: snapshot.visible,
      sight: sightOf(plate, snapshot),
      plates: composePlates,
      dataset,
      theme,
      words,
      hovered: null,
      corridor: snapshot.context.corridor,
      callouts: snapshot.callouts,
      basemap: tools.basemap,
      userData: composeUserData({
        view,
        dataset,
        theme,
        words,
        ownBasemap: tools.ownBasemap,
        eventTiles: tools.eventTiles ?? null,
        imported: importedOnSheet(snapshot.imported ?? [], theme),
        choropleth: snapshot.shaded?.shading ?? null,
      }),
    },
    snapshot.modules,
  );
}

export function pictureFaults(picture: MapPicture): readonly GateFault[] {
  const { widthPx, heightPx, askedWidthPx, askedHeightPx, problems } = picture;
  const size = (width: number, height: number): string => `${width} × ${height}`;
  const isClamped = widthPx < askedWidthPx - 1 || heightPx < askedHeightPx - 1;
  return [
    ...(isClamped
      ? [
          {
            key: 'export.gate.size',
            values: { got: size(widthPx, heightPx), asked: size(askedWidthPx, askedHeightPx) },
          } as const,
        ]
      : []),
    ...problems.map((reason) => ({ key: 'export.gate.map', values: { reason } }) as const),
  ];
}

/** `marks` apart: the picture is drawn without them, and they come as vectors. */
export async function composeSheet(
  snapshot: Snapshot,
  tools: ExportTools,
  signal: AbortSignal,
  marks: 'in the picture' | 'apart' = 'in the picture',
): Promise<Result<ComposedSheet, ExportFault>> {
  const hasFonts = await loadSheetFonts();
  const measure = createBrowserMeasure();
  if (!measure) return failure({ kind: 'encode' });
  const known: readonly GateFault[] = [
    ...judgeSnapshot(snapshot, tools.filtered),
    ...(hasFonts ? [] : [{ key: 'export.gate.fonts', values: {} } as const]),
    ...(tools.basemap ? [] : [{ key: 'export.gate.ground', values: {} } as const]),
  ];
  const layOut = (faults: readonly GateFault[]): Plate =>
    composePlate(
      snapshot,
      measure,
      faults.map((fault) => gateText(fault, snapshot)),
    );
  let faults = known;
  // Reasons take room, and the map has to fit what is left: once more where drawing has brought up new ones.
  for (let attempt = 0; ; attempt += 1) {
    const plate = layOut(faults);
    const scene = sceneOf(snapshot, tools, plate);
    const pictured = marks === 'apart' ? withoutMarks(scene) : scene;
    tools.report('export.dialog.step.map', 0.1 + attempt * 0.2);
    const drawn = await tools.renderMap(snapshot, plate, pictured, signal);
    if (signal.aborted || (!drawn.ok && drawn.failure.kind === 'cancelled')) return failure({ kind: 'cancelled' });
    const found = drawn.ok
      ? pictureFaults(drawn.value)
      : [
          {
            key: 'export.gate.map',
            values: { reason: drawn.failure.kind === 'failed' ? drawn.failure.message : '' },
          } as const,
        ];
    const next = [...known, ...found];
    if (attempt > 0 || next.length === faults.length) {
      const apart = drawn.ok && marks === 'apart' ? vectorMarks(scene, plate, snapshot) : [];
      return success({ plate, picture: drawn.ok ? drawn.value : null, marks: apart, faults });
    }
    if (!drawn.ok) return success({ plate: layOut(next), picture: null, marks: [], faults: next });
    faults = next;
  }
}
