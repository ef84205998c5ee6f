/** What the scene asks of the plates. They load after the first picture of marks has been asked for, so the scene knows them by this contract. */
import type { AreaRows } from '../../domain/imported/countRowAreas.ts';
import type { Bounds } from '../../domain/geo/placement.ts';
import type { LayerContext, LayerModule, LayerScene } from '../contract/layer.ts';

/** What of the ground is seen, as far as plates follow it. */
export interface Sight {
  readonly zoom: number;
  readonly bearing: number;
  /** Null: everything. */
  readonly bounds: Bounds | null;
}

export type ComposePlates = (
  context: Omit<LayerContext, 'setting'>,
  sight: Sight,
  modules: readonly LayerModule[],
  rows?: readonly RowsByArea[],
) => LayerScene;

/** Rows of an imported set that are known to an area only. */
export interface RowsByArea {
  /** Of the set. */
  readonly name: string;
  readonly colour: string;
  readonly areas: readonly AreaRows[];
}
