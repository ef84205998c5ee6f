/** Sheet and map together: lays out, draws the map for the frame, asks the gate, and lays out again where the sheet has to say that something is missing. */
import { failure, success, type Result } from '../../base/result.ts';
import type { Scene } from '../../layers/contract/scene.ts';
import { composeUserData } from '../../map/scene/composeUserData.ts';
import type { MapPicture } from '../../map/engine/offscreenMap.ts';
import { createBrowserMeasure, loadSheetFonts } from '../browserTools.ts';
import type { ExportFault, ExportTools } from '../exportTools.ts';
import { isBlankMap } from '../render/blankPicture.ts';
import { gateText, judgeSnapshot, type GateFault } from './gate.ts';
import { composePlate } from '../plate/composePlate.ts';
import type { Box } from '../plate/displayList.ts';
import type { Plate } from '../plate/plate.ts';
import type { Measure } from '../plate/text.ts';
import { composeSheetScene, withFence } from '../sheetScene.ts';
import { importedOnSheet } from './importedOnSheet.ts';
import { takenOnSheet, vectorMarks, withoutMarks, type VectorMark } from '../vectorMarks.ts';
import type { Snapshot } from './snapshot.ts';

export interface ComposedSheet {
  readonly plate: Plate;
  readonly picture: MapPicture | null;
  /** To be drawn over the picture; none where it shows the marks itself, or where there is no picture. */
  readonly marks: readonly VectorMark[];
  /** Boxes of the map in which something is, for what is drawn over it. */
  readonly taken: readonly Box[];
  readonly faults: readonly GateFault[];
}

/** The scene of a laid-out sheet on its ground, with no name across an edge. */
export function sceneOf(
  snapshot: Snapshot,
  tools: Pick<ExportTools, 'basemap' | 'ownBasemap' | 'eventTiles'>,
  plate: Pick<Plate, 'map' | 'panels'>,
): Scene {
  const [{ words }] = snapshot.texts;
  const { view, dataset, theme } = snapshot;
  const scene = composeSheetScene(
    snapshot,
    plate.map,
    {
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
    plate.panels,
  );
  return withFence(scene, plate.map, plate.panels, snapshot.sheet.mapPxPerPt);
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

/** `marks` apart: the picture is drawn without them, and they come as vectors. `reserve`: widths of the font of the file over those of the page's. */
export async function composeSheet(
  snapshot: Snapshot,
  tools: ExportTools,
  signal: AbortSignal,
  marks: 'in the picture' | 'apart' = 'in the picture',
  reserve = 1,
): Promise<Result<ComposedSheet, ExportFault>> {
  const hasFonts = await loadSheetFonts();
  const measured = createBrowserMeasure();
  if (!measured) return failure({ kind: 'encode' });
  const measure: Measure = (...line) => measured(...line) * reserve;
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
    if (drawn.ok && isBlankMap(drawn.value.canvas)) return failure({ kind: 'empty map' });
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
      const apart = drawn.ok && marks === 'apart' ? vectorMarks(scene, plate.map, snapshot) : [];
      const taken = takenOnSheet(scene, plate.map, snapshot);
      return success({ plate, picture: drawn.ok ? drawn.value : null, marks: apart, taken, faults });
    }
    if (!drawn.ok) return success({ plate: layOut(next), picture: null, marks: [], taken: [], faults: next });
    faults = next;
  }
}
