/** What hollow, notched and tagged marks mean: one short group for the whole legend, only with what occurs among the shown. */
import '../../words/looks.ts';
import { isOnPlate } from '../plates/isOnPlate.ts';
import { formerHolderOf } from './siteLook.ts';
import type { LayerContext, LegendEntry } from '../contract/layer.ts';
import { drawMark, type Look } from '../symbols/drawMark.ts';
import { bareFrame, militaryOf } from './sidcOf.ts';

/** Counts are over all layers; a record may be in several of these lines. */
export function legendOfLooks(context: LayerContext): readonly LegendEntry[] {
  const { shown, theme, words, military } = context;
  const frame = military?.(bareFrame);
  const plain: Look = { glyph: 'ring', colour: theme.records.neutral, verdict: 'certain', disputed: false, tag: false };
  const base: Look = { ...plain, military: frame };
  const coded = shown.filter(({ facts }) => militaryOf(facts.record, context)).length;
  const changed = shown.filter((one) => formerHolderOf(one, context) !== null);
  const lines = [
    { id: 'military', count: coded, label: 'legend.military', look: base },
    {
      id: 'not-military',
      count: military ? shown.length - coded : 0,
      label: 'legend.notMilitary',
      look: { ...plain, glyph: 'word' },
    },
    {
      id: 'possible',
      count: shown.filter(({ inWindow }) => inWindow === 'possible').length,
      label: 'legend.possible',
      look: { ...base, verdict: 'possible' },
    },
    {
      id: 'possible-place',
      count: shown.filter(({ inArea }) => inArea === 'possible').length,
      label: 'legend.possiblePlace',
      look: { ...base, verdict: 'possible' },
    },
    {
      id: 'disputed',
      count: shown.filter(({ disputed }) => disputed).length,
      label: 'legend.disputed',
      look: { ...base, disputed: true },
    },
    {
      id: 'tag',
      count: shown.filter(isOnPlate).length,
      label: 'legend.tag',
      look: { ...base, tag: true },
    },
    {
      id: 'changed',
      count: changed.length,
      label: 'legend.changed',
      look: { ...base, glyph: 'prison', formerColour: theme.parties.unknown },
    },
  ] as const satisfies readonly { look: Look; [key: string]: unknown }[];
  return lines
    .filter(({ count }) => count > 0)
    .map(({ id, count, label, look }) => ({ id, count, label: words.t(label), shapes: drawMark(look, theme) }));
}
