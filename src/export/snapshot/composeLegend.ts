/** The legend of exactly what a sheet shows, as the layers themselves tell it. */
import type { LayerContext, LayerModule, LegendEntry } from '../../layers/contract/layer.ts';
import { legendOfLooks } from '../../layers/marks/legendOfLooks.ts';

export interface SnapshotLegend {
  /** Id of the layer, or `looks` for what hollow, notched and tagged marks mean. */
  readonly id: string;
  /** Null for the looks, which need no heading. */
  readonly title: string | null;
  /** Stands under its title although it counts nothing. */
  readonly isApart?: boolean;
  readonly entries: readonly LegendEntry[];
}

/** `modules`: the layers that are switched on. A layer without anything shown has no place in the legend. Topmost layer first. */
export function composeLegend(modules: readonly LayerModule[], context: LayerContext): readonly SnapshotLegend[] {
  const groups = [...modules].reverse().map((module): SnapshotLegend => ({
    id: module.id,
    title: context.words.t(module.title),
    entries: module.legend(context),
  }));
  return [...groups, { id: 'looks', title: null, entries: legendOfLooks(context) }].filter(
    ({ entries }) => entries.length > 0,
  );
}
