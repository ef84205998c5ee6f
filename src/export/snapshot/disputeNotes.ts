/** One line for every shown record whose claims cannot all be right; a disputed figure is stated as a range, never as one number. */
import { figuresOf } from '../../domain/records/figures.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { figureText } from '../../layers/marks/figureText.ts';
import type { Words } from '../../words/words.ts';

export function disputeNotes(shown: readonly Shown[], words: Words): readonly string[] {
  return shown
    .filter(({ disputed }) => disputed)
    .map(({ facts, claims }) => {
      const name = words.text(facts.record.name);
      const figures = figuresOf(claims)
        .filter((figure) => figure.disputed)
        .map((figure) =>
          words.t('export.figure', {
            label: words.code('attribute', figure.attribute),
            figure: figureText(figure, words),
          }),
        );
      return figures.length > 0
        ? words.t('export.dispute.figures', { name, figures: figures.join(' · ') })
        : words.t('export.dispute.other', { name });
    });
}
