/** What the scene asks of the plates. They load after the first picture of marks has been asked for, so the scene knows them by this contract. */
import type { AreaId, PlaceId, RecordId } from '../../domain/records/record.ts';
import type { AreaRows } from '../../domain/imported/countRowAreas.ts';
import type { Bounds } from '../../domain/geo/placement.ts';
import type { View } from '../../domain/view/view.ts';
import type { LayerContext, LayerModule, LayerScene } from '../contract/layer.ts';
import type { Arrangement } from '../marks/arrangeMarks.ts';
import type { DrawnCallout } from '../marks/composeCallouts.ts';
import { boxAround, type Box, type WorldPixels } from './worldPixels.ts';

/** What of the ground is seen, as far as plates follow it. */
export interface Sight {
  readonly zoom: number;
  readonly bearing: number;
  /** Null: everything. */
  readonly bounds: Bounds | null;
  /** What controls, credits and notes cover of the map, in CSS pixels from its upper left corner. */
  readonly covered?: readonly Box[] | undefined;
  /** Whether what is covered is out of sight for good, as under a panel of a sheet: it is not named beside its cover. */
  readonly isFinal?: boolean | undefined;
  /** The place whose area is outlined. */
  readonly place?: PlaceId | null | undefined;
  /** The area whose plate of imported rows is pointed at. */
  readonly plate?: AreaId | undefined;
}

/** The one placement of a view. */
export interface PlacedScene {
  /** Slots of the marks that found room; the others are counted beside their place. */
  readonly arrangement: Arrangement;
  /** Names, plates and cards. */
  readonly scene: LayerScene;
  /** Arabic names of towns that the basemap leaves out, because they are written here. */
  readonly names: readonly string[];
  /** Every occupied box, in pixels of the world. */
  readonly taken: readonly Box[];
  /** Draws what a step of a briefing does not speak of fainter; absent where everything counts the same. */
  readonly dim?: ((scenes: readonly LayerScene[]) => readonly LayerScene[]) | undefined;
}

/** What a step of a briefing speaks of. */
export interface StepSubject {
  readonly records: readonly RecordId[];
  /** Areas of which it says that something is not known. */
  readonly unknown: readonly AreaId[];
}

/** Placement knows no setting of a single layer. */
export type PlacementContext = Omit<LayerContext, 'setting'>;

export type ComposePlates = (
  context: PlacementContext,
  sight: Sight,
  modules: readonly LayerModule[],
  layers: View['layers'],
  callouts: readonly DrawnCallout[],
  rows?: readonly RowsByArea[],
  subject?: StepSubject | null,
) => PlacedScene;

/** Rows of an imported set that are known to an area only. */
export interface RowsByArea {
  /** Of the set. */
  readonly name: string;
  readonly colour: string;
  readonly areas: readonly AreaRows[];
}

/** The part of the map in which everything must lie whole, and what covers it, in pixels of the world. */
export interface Frame {
  /** Null: no end. */
  readonly box: Box | null;
  readonly covers: readonly Box[];
  readonly isFinal?: boolean | undefined;
}

export function frameOf({ bounds, bearing, covered = [], isFinal }: Sight, { toPixel }: WorldPixels): Frame {
  if (!bounds) return { box: null, covers: [] };
  const [west, south, east, north] = bounds;
  const corners = [
    toPixel([west, south]),
    toPixel([east, south]),
    toPixel([west, north]),
    toPixel([east, north]),
  ] as const;
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  // A turned map has no upright frame.
  return { isFinal, box, covers: bearing === 0 ? covered.map((one) => ({ ...one, x: x + one.x, y: y + one.y })) : [] };
}

/** To the edge of the map. */
const edgePx = 4;

export function isWithin({ box }: Frame, inner: Box, edge = edgePx): boolean {
  return (
    !box ||
    (inner.x >= box.x + edge &&
      inner.y >= box.y + edge &&
      inner.x + inner.width <= box.x + box.width - edge &&
      inner.y + inner.height <= box.y + box.height - edge)
  );
}

/** Whether a point of the ground lies in the frame. */
export function isInSight(frame: Frame, [x, y]: readonly [number, number]): boolean {
  return isWithin(frame, boxAround([x, y], 0, 0), 0) && !(frame.isFinal === true && isCovered(frame, [x, y]));
}

/** Whether a control lies over a point: what belongs to it and finds no room around is out of sight. */
export function isCovered({ covers }: Frame, [x, y]: readonly [number, number]): boolean {
  return covers.some(
    (cover) => x >= cover.x && x <= cover.x + cover.width && y >= cover.y && y <= cover.y + cover.height,
  );
}
