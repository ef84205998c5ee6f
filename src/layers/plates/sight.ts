/** What the scene asks of the plates. They load after the first picture of marks has been asked for, so the scene knows them by this contract. */
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
  rows?: ComposeRowPlates,
) => LayerScene;

/** The plates of imported rows, clear of `own`: the marks and plates of the records. The same scene as before while nothing that it reads has changed. */
export type ComposeRowPlates = (own: LayerScene, context: Omit<LayerContext, 'setting'>, sight: Sight) => LayerScene;
