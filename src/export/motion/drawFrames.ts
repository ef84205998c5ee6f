/** Draws the sheets of a film one after the other onto one canvas, with one map for all of them, and hands each to the encoder. */
import { failure, success, type Result } from '../../base/result.ts';
import { createBrowserMeasure, loadPictures, loadSheetFonts } from '../browserTools.ts';
import { pictureFaults, sceneOf } from '../snapshot/composeSheet.ts';
import type { ExportFault, ExportFile, ExportTools } from '../exportTools.ts';
import { gateText, judgeSnapshot, type GateFault } from '../snapshot/gate.ts';
import type { ExportMetadata } from '../snapshot/metadata.ts';
import { composePlate } from '../plate/composePlate.ts';
import type { Plate, PlateLeast } from '../plate/plate.ts';
import type { Measure } from '../plate/text.ts';
import { isBlankMap } from '../render/blankPicture.ts';
import { renderCanvas } from '../render/renderCanvas.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { DisplayItem } from '../plate/displayList.ts';
import { composeSheetScene } from '../sheetScene.ts';
import { spokenTime } from '../snapshot/spokenView.ts';
import { vectorMarks } from '../vectorMarks.ts';
import { composeFrames, motionSheet } from './composeFrames.ts';
import { planFrames, type FramePlan } from './framePlan.ts';

/** Takes the canvas as it is now; `finish` gives the file, or null where it was stopped. One that is not finished has to be dropped. */
export interface MotionEncoder {
  readonly add: (context: CanvasRenderingContext2D) => Promise<void>;
  readonly finish: (signal: AbortSignal) => Promise<Blob | null>;
  readonly drop: () => Promise<void>;
}

export interface MotionFormat {
  readonly mostPx: { readonly width: number; readonly height: number };
  /** `metadata`: of the whole film, not of a sheet. Null where the browser cannot write it. */
  readonly begin: (
    canvas: HTMLCanvasElement,
    plan: FramePlan,
    metadata: ExportMetadata,
  ) => Promise<MotionEncoder | null>;
}

/** The same frame for the map on every sheet, and panels at the same side: that of the last sheet, which has most marks as a rule. */
export function steadyPlates(
  frames: readonly Snapshot[],
  measure: Measure,
  faults: readonly GateFault[],
): readonly Plate[] {
  const layOut = (frame: Snapshot, least?: PlateLeast): Plate =>
    composePlate(
      frame,
      measure,
      faults.map((fault) => gateText(fault, frame)),
      least,
    );
  const last = frames.at(-1);
  const side = last ? layOut(last).side : null;
  const sided = side === null ? {} : { side };
  const own = frames.map((frame) => layOut(frame, { top: 0, notes: 0, ...sided }));
  const least: PlateLeast = {
    top: Math.max(...own.map(({ heights }) => heights.top)),
    notes: Math.max(...own.map(({ heights }) => heights.notes)),
    ...sided,
  };
  return frames.map((frame) => layOut(frame, least));
}

/** Rings around the marks that stand on a frame for the first time: they pulse once, on this frame. */
export function pulseItems(frame: Snapshot, { map, panels }: Pick<Plate, 'map' | 'panels'>): readonly DisplayItem[] {
  const fresh = frame.film?.fresh ?? new Set();
  if (fresh.size === 0) return [];
  const marks = vectorMarks(composeSheetScene(frame, map, undefined, panels), map, frame);
  return marks
    .filter(({ records }) => records.some((id) => fresh.has(id)))
    .map(({ box, anchor }) => {
      const reach = anchor === 'point' ? 5 : 2.5;
      return {
        kind: 'rect',
        part: 'pulse',
        box: { x: box.x - reach, y: box.y - reach, width: box.width + 2 * reach, height: box.height + 2 * reach },
        stroke: frame.theme.selection,
        strokePt: 2.5,
        radiusPt: anchor === 'point' ? box.width / 2 + reach : 4,
      };
    });
}

/** Faults that show while it draws end it: the sheets before have to say so, too. */
type Stopped = { readonly kind: 'found'; readonly faults: readonly GateFault[] } | ExportFault;

interface MotionWork {
  readonly frames: readonly Snapshot[];
  readonly plates: readonly Plate[];
  readonly plan: FramePlan;
  readonly metadata: ExportMetadata;
  /** Goes on where the map has faults: the sheets say so already. */
  readonly forgive: boolean;
}

async function drawOnce(
  { frames, plates, plan, metadata, forgive }: MotionWork,
  format: MotionFormat,
  tools: ExportTools,
  signal: AbortSignal,
): Promise<Result<Blob, Stopped>> {
  const [first, firstPlate] = [frames[0], plates[0]];
  const canvas = document.createElement('canvas');
  if (!first || !firstPlate) return failure({ kind: 'encode' });
  [canvas.width, canvas.height] = [first.sheet.widthPx, first.sheet.heightPx];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return failure({ kind: 'encode' });
  const encoder = await format.begin(canvas, plan, metadata);
  if (!encoder) return failure({ kind: 'codec' });
  const own = await loadPictures(firstPlate);
  const map = await tools.openMap(first, firstPlate);
  let isFinished = false;
  try {
    for (const [index, frame] of frames.entries()) {
      const plate = plates[index] ?? firstPlate;
      tools.report('motion.step.frame', 0.05 + (0.9 * index) / frames.length, {
        frame: index + 1,
        frames: frames.length,
      });
      const drawn = await map.draw(sceneOf(frame, tools, plate), plate.map.camera, signal);
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
      if (found.length > 0 && !forgive) return failure({ kind: 'found', faults: found });
      context.fillStyle = plate.page;
      context.fillRect(0, 0, canvas.width, canvas.height);
      const pulsing = { ...plate, items: [...plate.items, ...pulseItems(frame, plate)] };
      renderCanvas(context, pulsing, frame.sheet.pxPerPt, { map: drawn.ok ? drawn.value.canvas : null, own });
      await encoder.add(context);
      if (signal.aborted) return failure({ kind: 'cancelled' });
    }
    tools.report('export.dialog.step.file', 0.96);
    const blob = await encoder.finish(signal);
    isFinished = blob !== null;
    return signal.aborted || !blob ? failure({ kind: 'cancelled' }) : success(blob);
  } finally {
    map.close();
    if (!isFinished) await encoder.drop();
  }
}

export async function drawFrames(
  snapshot: Snapshot,
  tools: ExportTools,
  signal: AbortSignal,
  format: MotionFormat,
): Promise<Result<ExportFile, ExportFault>> {
  const hasFonts = await loadSheetFonts();
  const measure = createBrowserMeasure();
  if (!measure) return failure({ kind: 'encode' });
  const plan = planFrames(spokenTime(snapshot.view, snapshot.dataset), snapshot.options.motion);
  const { frames, faults: perFrame } = composeFrames(
    snapshot,
    plan.windows,
    tools.visibleIn,
    motionSheet(snapshot.sheet, format.mostPx),
  );
  const whole = judgeSnapshot(snapshot, tools.filtered);
  const known: readonly GateFault[] = [
    ...whole,
    ...perFrame.filter(({ key }) => !whole.some((fault) => fault.key === key)),
    ...(hasFonts ? [] : [{ key: 'export.gate.fonts', values: {} } as const]),
    ...(tools.basemap ? [] : [{ key: 'export.gate.ground', values: {} } as const]),
  ];
  let faults = known;
  for (let attempt = 0; ; attempt += 1) {
    const drawn = await drawOnce(
      {
        frames,
        plates: steadyPlates(frames, measure, faults),
        plan,
        metadata: snapshot.metadata,
        forgive: attempt > 0,
      },
      format,
      tools,
      signal,
    );
    if (drawn.ok) return success({ blob: drawn.value, faults });
    if (drawn.failure.kind !== 'found') return failure(drawn.failure);
    faults = [...known, ...drawn.failure.faults];
  }
}
