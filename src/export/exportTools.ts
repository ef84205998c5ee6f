/** What a format needs from the browser, so that writing itself stays testable: the map as a picture, fonts, canvases. */
import type { Result } from '../base/result.ts';
import type { TimeWindow } from '../domain/view/view.ts';
import type { Shown, Visible } from '../domain/records/visible.ts';
import type { Scene } from '../layers/contract/scene.ts';
import type { Archive } from '../map/basemap/archive.ts';
import type { BasemapData } from '../map/scene/composeScene.ts';
import type { MapPicture, PictureFault, PictureMap } from '../map/engine/offscreenMap.ts';
import type { WordKey, WordValues } from '../words/words.ts';
import type { GateFault } from './snapshot/gate.ts';
import type { Plate } from './plate/plate.ts';
import type { SealedExtra } from './sealed/sealFile.ts';
import type { Snapshot } from './snapshot/snapshot.ts';

export type ExportStep = Extract<WordKey, `export.dialog.step.${string}` | `motion.step.${string}`>;

export interface SealingChoice {
  /** Whether the changes of the desk go along, as a draft that the reader of the file may look at. */
  readonly withDraft: boolean;
  readonly password: string | null;
  readonly signAs: string | null;
}

export interface ExportTools {
  /** Null where there is no ground to draw on. */
  readonly basemap: BasemapData | null;
  readonly ownBasemap: Archive | null;
  readonly eventTiles?: Archive | null;
  /** What the filters let through, asked of them again. */
  readonly filtered: readonly Shown[];
  /** What the same filters let through in another window. */
  readonly visibleIn: (time: TimeWindow) => Visible;
  /** What goes with the page into a sealed file besides its view: the open briefing, imported sets that are shown. */
  readonly extras: (withDraft: boolean) => Promise<readonly SealedExtra[]>;
  /** For a sealed file. `password`: null for a file that anybody may open. `signAs`: the name of who signs it; null for an unsigned one. */
  readonly sealing: SealingChoice;
  /** `share` of the whole work, 0–1. `values`: of the step's words. */
  readonly report: (step: ExportStep, share: number, values?: WordValues) => void;
  readonly renderMap: (
    snapshot: Snapshot,
    plate: Plate,
    scene: Scene,
    signal: AbortSignal,
  ) => Promise<Result<MapPicture, PictureFault>>;
  /** One map for many pictures of the frame of a plate; the caller that opens it closes it. */
  readonly openMap: (snapshot: Pick<Snapshot, 'sheet'>, plate: Plate) => Promise<PictureMap>;
}

/** One written file. `faults`: what the sheet is stamped INCOMPLETE for. */
export interface ExportFile {
  readonly blob: Blob;
  readonly faults: readonly GateFault[];
}

/** `cancelled` by the person; `gate`: data that do not add up are not written at all; `encode`: the browser gave no picture; `blank`: it gave an empty one; `empty map`: the map on it is empty; `unread`: the page's own reader does not open the file; `codec`: it writes no film of this kind. */
export type ExportFault =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'encode' }
  | { readonly kind: 'blank'; readonly widthPx: number; readonly heightPx: number }
  | { readonly kind: 'empty map' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'codec' }
  | { readonly kind: 'gate'; readonly faults: readonly GateFault[] };

export type WriteExport = (
  snapshot: Snapshot,
  tools: ExportTools,
  signal: AbortSignal,
) => Promise<Result<ExportFile, ExportFault>>;
