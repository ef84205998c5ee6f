/** What of the data a sheet does not show, and why: one item for each reason, the words of the screen. */
import '../../words/sheets.ts';
import type { Visible } from '../../domain/records/visible.ts';
import type { Words } from '../../words/words.ts';

/** `hidden`: shown by the filters, but in layers that are switched off. Empty where nothing is left out. */
export function leftOutWords({ counts }: Pick<Visible, 'counts'>, hidden: number, words: Words): readonly string[] {
  const reasons = [
    ['sheet.leftOut.window', counts.outsideWindow],
    ['sheet.leftOut.unknown', counts.notYetKnown],
    ['sheet.leftOut.filtered', counts.filteredOut],
    ['sheet.leftOut.layers', hidden],
  ] as const;
  return reasons.flatMap(([key, count]) => (count > 0 ? [words.t(key, { count })] : []));
}
