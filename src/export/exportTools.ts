/** What a format needs from the browser, so that writing itself stays testable: the map as a picture, fonts, canvases. */
import type { Result } from '../base/result.ts';
import type { Shown } from '../domain/visible.ts';
import type { Scene } from '../layers/scene.ts';
import type { Archive } from '../map/archive.ts';
import type { BasemapData } from '../map/composeScene.ts';
import type { MapPicture, PictureFault } from '../map/offscreenMap.ts';
import type { WordKey } from '../words/words.ts';
import type { GateFault } from './gate.ts';
import type { Plate } from './plate/composePlate.ts';
import type { Snapshot } from './snapshot.ts';

export type ExportStep = Extract<WordKey, `export.dialog.step.${string}`>;

export interface ExportTools {
  /** Null where there is no ground to draw on. */
  readonly basemap: BasemapData | null;
  readonly ownBasemap: Archive | null;
  /** What the filters let through, asked of them again. */
  readonly filtered: readonly Shown[];
  /** `share` of the whole work, 0–1. */
  readonly report: (step: ExportStep, share: number) => void;
  readonly renderMap: (snapshot: Snapshot, plate: Plate, scene: Scene, signal: AbortSignal) => Promise<Result<MapPicture, PictureFault>>;
}

/** One written file. `faults`: what the sheet is stamped INCOMPLETE for. */
export interface ExportFile {
  readonly blob: Blob;
  readonly faults: readonly GateFault[];
}

/** `cancelled` by the person; `gate`: data that do not add up are not written at all; `encode`: the browser gave no picture. */
export type ExportFault = { readonly kind: 'cancelled' } | { readonly kind: 'encode' } | { readonly kind: 'gate'; readonly faults: readonly GateFault[] };

export type WriteExport = (snapshot: Snapshot, tools: ExportTools, signal: AbortSignal) => Promise<Result<ExportFile, ExportFault>>;
