/** The marks of point-like records, and the part of the scene that draws them. */
import type { RecordId } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { LayerContext, LayerScene } from '../contract/layer.ts';
import type { Focus, Mark } from '../contract/mark.ts';
import { markSizePx, type Look } from '../symbols/drawMark.ts';
import type { Slot } from './arrangeMarks.ts';
import { drawMarks, type LabelPlace } from './drawMarks.ts';
import { app6Image, frameImage, markImage, ringImage } from './images.ts';
import { labelAnchors, labelSizePx } from './labelStyle.ts';

/** What a layer says of one record, before it is known where its mark stands. */
export interface MarkDraft {
  readonly shown: Shown;
  readonly look: Look;
  readonly label: string;
  /** Military symbol instead of the drawn one, where there is one. */
  readonly sidc?: string | undefined;
}

export function focusOf(id: RecordId, { selection, hovered }: Pick<LayerContext, 'selection' | 'hovered'>): Focus {
  return id === selection ? 'selected' : id === hovered ? 'hover' : 'none';
}

export interface MarkOptions {
  /** From this zoom on labels are written. */
  readonly labelZoom: number;
  /** Texts that always stand beside their mark, on the side away from the anchor: chips. */
  readonly chips?: boolean;
}

interface PlacedDraft extends MarkDraft {
  readonly slot: Slot;
}

const anchors = { point: 'point', line: 'line', area: 'area', none: 'area' } as const;

function toMark({ shown, look, label, sidc, slot }: PlacedDraft, context: LayerContext): Mark {
  const { theme, symbols, setting, words } = context;
  const { record, placement } = shown.facts;
  const focus = focusOf(record.id, context);
  const military = symbols === 'app6' && sidc !== undefined;
  return {
    id: record.id,
    records: [record.id],
    anchor: anchors[placement.kind],
    position: slot.anchor,
    offsetPx: slot.offsetPx,
    image: military ? app6Image(sidc, shown.verdict, theme) : markImage(look, theme),
    frame: military ? frameImage(look, theme) : undefined,
    ring: focus === 'none' ? undefined : ringImage(focus, theme),
    label: slot.labelled ? '' : label,
    verdict: shown.verdict,
    focus,
    opacity: setting.opacity,
    meaning: words.text(record.name),
  };
}

function labelPlaceOf({ look, slot, sidc }: PlacedDraft, context: LayerContext, chips: boolean): LabelPlace {
  const military = context.symbols === 'app6' && sidc !== undefined;
  const reachPx = (look.tag ? markSizePx.tag : markSizePx.plain) / 2 + (military ? 7 : 4);
  const [x, y] = slot.offsetPx;
  if (!chips) return { anchors: labelAnchors(slot.offsetPx, reachPx, slot.shared > 1) };
  const side = x < 0 ? -1 : 1;
  return {
    labelAnchor: side > 0 ? 'left' : 'right',
    labelOffset: [(x + side * reachPx) / labelSizePx, y / labelSizePx],
  };
}

/** Records without a slot have no place to be drawn at and are left to the list. */
export function composeMarks(
  id: string,
  drafts: readonly MarkDraft[],
  context: LayerContext,
  { labelZoom, chips = false }: MarkOptions,
): LayerScene {
  const placed = new Map(
    drafts.flatMap((draft) => {
      const slot = context.arrangement.get(draft.shown.facts.record.id);
      const one: PlacedDraft | undefined = slot && { ...draft, slot };
      return one ? [[toMark(one, context), one] as const] : [];
    }),
  );
  return drawMarks(id, [...placed.keys()], {
    theme: context.theme,
    opacity: context.setting.opacity,
    labelZoom,
    chips,
    framed: context.symbols === 'app6',
    labelPlaceOf: (mark) => labelPlaceOf(placed.get(mark) as PlacedDraft, context, chips),
  });
}
