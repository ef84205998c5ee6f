/** Changes in words. */
import type { FigureChange, RecordChange } from '../../domain/records/compare.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Figure } from '../../domain/records/figures.ts';
import type { Comparison } from '../../store/session.ts';
import type { View } from '../../domain/view/view.ts';
import '../../words/compare.ts';
import type { Words } from '../../words/words.ts';
import { describeFigure } from '../describe.ts';

export function figureChangeText({ attribute, before, after }: FigureChange, words: Words): string {
  const side = (figure: Figure | null): string =>
    figure ? describeFigure(figure, words) : words.t('compare.figure.none');
  return words.t('compare.figure', {
    label: words.code('attribute', attribute),
    before: side(before),
    after: side(after),
  });
}

/** What of a record differs besides its claims. */
export function partTexts({ parts, before, after }: RecordChange, words: Words): readonly string[] {
  return parts.flatMap((part): readonly string[] => {
    if (part === 'claims') return [];
    if (part !== 'verdict') return [words.t(`compare.part.${part}`)];
    return before && after
      ? [
          words.t('compare.part.verdict', {
            before: words.code('verdict', before.verdict),
            after: words.code('verdict', after.verdict),
          }),
        ]
      : [];
  });
}

/** What one side of the comparison is, said so that it tells apart from the other. */
export function sideText(
  side: 'before' | 'after',
  { before, other }: Pick<Comparison, 'before' | 'other'>,
  view: Pick<View, 'time' | 'asKnown'>,
  dataset: Dataset,
  words: Words,
): string {
  const then = { ...before, time: before.time ?? view.time };
  const own = side === 'before' ? then : view;
  if (other)
    return words.t('compare.side.version', { version: side === 'before' ? other.dataset.version : dataset.version });
  if (then.time.from !== view.time.from || then.time.to !== view.time.to || then.time.mode !== view.time.mode) {
    return own.time.mode === 'window'
      ? words.t('compare.side.window', { from: words.dayShort(own.time.from), to: words.dayShort(own.time.to) })
      : words.dayShort(own.time.to);
  }
  return own.asKnown === null
    ? words.t('compare.side.latest')
    : words.t('compare.side.asKnown', { day: words.dayShort(own.asKnown) });
}
