/**
 * A layer's scene is composed anew only when something it depends on has changed, so that the map can skip an unchanged layer by identity.
 * Pointing at another layer's record changes nothing here.
 */
import { memoizeLast } from '../../base/memoizeLast.ts';
import type { BriefRecord, RecordId } from '../../domain/records/record.ts';
import type { LayerContext, LayerModule, LayerScene } from './layer.ts';

export const emptyScene: LayerScene = { sources: {}, under: [], labels: [], over: [], images: [], pickable: [] };

/** `concerns`: whose focus the layer shows. A layer that is off or fully transparent has an empty scene. */
export function composeWhenChanged(
  concerns: (record: BriefRecord) => boolean,
  compose: (context: LayerContext) => LayerScene,
): LayerModule['compose'] {
  const composeOnce = memoizeLast(
    (
      dataset: LayerContext['dataset'],
      shown: LayerContext['shown'],
      arrangement: LayerContext['arrangement'],
      theme: LayerContext['theme'],
      words: LayerContext['words'],
      opacity: number,
      symbols: LayerContext['symbols'],
      from: number,
      asOf: number,
      selection: RecordId | null,
      hovered: RecordId | null,
      corridor: LayerContext['corridor'],
      area: LayerContext['area'],
      drawings: LayerContext['drawings'],
    ) =>
      compose({
        dataset,
        shown,
        arrangement,
        theme,
        words,
        setting: { visible: true, opacity },
        symbols,
        from,
        asOf,
        selection,
        hovered,
        corridor,
        area,
        drawings,
      }),
  );
  return (context) => {
    const {
      dataset,
      shown,
      arrangement,
      theme,
      words,
      setting,
      symbols,
      from,
      asOf,
      selection,
      hovered,
      corridor,
      area,
      drawings,
    } = context;
    if (!setting.visible || setting.opacity <= 0) return emptyScene;
    const focused = (id: RecordId | null): RecordId | null => {
      const record = id === null ? undefined : dataset.recordsById.get(id);
      return record && concerns(record) ? id : null;
    };
    return composeOnce(
      dataset,
      shown,
      arrangement,
      theme,
      words,
      setting.opacity,
      symbols,
      from,
      asOf,
      focused(selection),
      focused(hovered),
      corridor,
      area,
      drawings,
    );
  };
}
