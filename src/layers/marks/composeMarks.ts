/** The marks of point-like records, and the part of the scene that draws them. */
import type { RecordId } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { LayerContext, LayerScene } from '../contract/layer.ts';
import type { Focus, Mark } from '../contract/mark.ts';
import type { Look } from '../symbols/drawMark.ts';
import type { Slot } from './arrangeMarks.ts';
import { drawMarks } from './drawMarks.ts';
import { markImage, ringImage } from './images.ts';

/** What a layer says of one record, before it is known where its mark stands. */
export interface MarkDraft {
  readonly shown: Shown;
  readonly look: Look;
}

export function focusOf(id: RecordId, { selection, hovered }: Pick<LayerContext, 'selection' | 'hovered'>): Focus {
  return id === selection ? 'selected' : id === hovered ? 'hover' : 'none';
}

interface PlacedDraft extends MarkDraft {
  readonly slot: Slot;
}

const anchors = { point: 'point', line: 'line', area: 'area', none: 'area' } as const;

function toMark({ shown, look, slot }: PlacedDraft, context: LayerContext): Mark {
  const { theme, setting, words } = context;
  const { record, placement } = shown.facts;
  const focus = focusOf(record.id, context);
  return {
    id: record.id,
    records: [record.id],
    anchor: anchors[placement.kind],
    position: slot.anchor,
    offsetPx: slot.offsetPx,
    image: markImage(look, theme),
    ring: focus === 'none' ? undefined : ringImage(focus, theme),
    verdict: shown.verdict,
    focus,
    opacity: setting.opacity,
    meaning: words.text(record.name),
  };
}

/** Records without a slot have no place to be drawn at and are left to the list. */
export function composeMarks(id: string, drafts: readonly MarkDraft[], context: LayerContext): LayerScene {
  const marks = drafts.flatMap((draft) => {
    const slot = context.arrangement.get(draft.shown.facts.record.id);
    return slot ? [toMark({ ...draft, slot }, context)] : [];
  });
  return drawMarks(id, marks, context.setting.opacity);
}
