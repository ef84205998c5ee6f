/**
 * A layer composes again only when something that it reads has changed, so that the map can skip an unchanged layer by identity. What a layer does not
 * read is replaced by a neutral value: a use that is not declared then shows at once and does not depend on what was drawn before.
 */
import type { RecordId, BriefRecord } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { Arrangement } from '../marks/arrangeMarks.ts';
import type { LayerContext, LayerModule, LayerScene } from './layer.ts';

export const emptyScene: LayerScene = { sources: {}, under: [], labels: [], over: [], images: [], pickable: [] };

export interface LayerReads {
  /** Whose records, slots and focus the layer shows. */
  readonly concerns: (record: BriefRecord) => boolean;
  /** `days`: the window. `space`: corridor, outline and drawings. `slots`: those of other layers' marks, too. */
  readonly reads?: readonly ('days' | 'space' | 'slots')[];
}

const noDrawings: LayerContext['drawings'] = [];

function narrow(context: LayerContext, { concerns, reads = [] }: LayerReads): LayerContext {
  const { dataset, selection, hovered } = context;
  const focused = (id: RecordId | null): RecordId | null => {
    const record = id === null ? undefined : dataset.recordsById.get(id);
    return record && concerns(record) ? id : null;
  };
  const shown = context.shown.filter(({ facts }) => concerns(facts.record));
  const slots = shown.flatMap(({ facts: { record } }) => {
    const slot = context.arrangement.get(record.id);
    return slot ? [[record.id, slot] as const] : [];
  });
  return {
    ...context,
    shown,
    arrangement: reads.includes('slots') ? context.arrangement : new Map(slots),
    selection: focused(selection),
    hovered: focused(hovered),
    ...(reads.includes('days') ? {} : { from: -Infinity, asOf: 0, asKnown: null }),
    ...(reads.includes('space') ? {} : { corridor: null, area: null, drawings: noDrawings }),
  };
}

function isSameList<Item>(a: readonly Item[], b: readonly Item[], same: (a: Item, b: Item) => boolean): boolean {
  return a.length === b.length && a.every((item, index) => same(item, b[index] as Item));
}

function isSameShown(a: Shown, b: Shown): boolean {
  return (
    a === b ||
    (a.facts === b.facts &&
      a.verdict === b.verdict &&
      a.disputed === b.disputed &&
      isSameList(a.claims, b.claims, Object.is))
  );
}

function isSameArrangement(a: Arrangement, b: Arrangement): boolean {
  return (
    a === b ||
    (a.size === b.size &&
      [...a].every(([id, slot]) => {
        const other = b.get(id);
        return (
          other !== undefined &&
          (slot === other ||
            (isSameList(slot.anchor, other.anchor, Object.is) &&
              isSameList(slot.offsetPx, other.offsetPx, Object.is) &&
              slot.tag === other.tag &&
              slot.shared === other.shared))
        );
      }))
  );
}

/** Whether two contexts are the same for drawing. The setting counts by its opacity. */
export function isSameContext<Context extends Omit<LayerContext, 'setting'> & Partial<LayerContext>>(
  a: Context,
  b: Context,
): boolean {
  return (Object.keys(a) as (keyof LayerContext)[]).every((key) => {
    if (key === 'shown') return isSameList(a.shown, b.shown, isSameShown);
    if (key === 'arrangement') return isSameArrangement(a.arrangement, b.arrangement);
    if (key === 'setting') return a.setting?.opacity === b.setting?.opacity;
    if (key === 'drawings' && a.drawings.length + b.drawings.length === 0) return true;
    return Object.is(a[key], b[key]);
  });
}

/** A layer that is off or fully transparent has an empty scene. The last two scenes are kept: a map and a sheet may ask in turn. */
export function composeWhenChanged(
  reads: LayerReads,
  compose: (context: LayerContext) => LayerScene,
): LayerModule['compose'] {
  let kept: readonly { readonly context: LayerContext; readonly scene: LayerScene }[] = [];
  return (context) => {
    if (!context.setting.visible || context.setting.opacity <= 0) return emptyScene;
    const needed = narrow(context, reads);
    const known = kept.find((call) => isSameContext(call.context, needed));
    const call = known ?? { context: needed, scene: compose(needed) };
    if (kept[0] !== call) kept = [call, ...kept.filter((each) => each !== call)].slice(0, 2);
    return call.scene;
  };
}
