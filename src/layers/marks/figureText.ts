/** A derived figure in words. Never one number where the claims differ. */
import type { Figure } from '../../domain/records/figures.ts';
import type { Qualifier } from '../../domain/records/record.ts';
import type { Words, WordKey } from '../../words/words.ts';

const qualified: Readonly<Record<Qualifier, WordKey>> = {
  about: 'figure.about',
  'at-least': 'figure.atLeast',
  'at-most': 'figure.atMost',
  'more-than': 'figure.moreThan',
  'fewer-than': 'figure.fewerThan',
};

/** Lowest and highest number that any claim names, as written; a qualifier such as "more than" adds no number of its own. */
export function figureBounds({ points, low, high }: Figure): { readonly low: number; readonly high: number } {
  const lows = points.map(({ claim, low: derived }) => claim.value ?? claim.low ?? derived).filter(Number.isFinite);
  const highs = points.map(({ claim, high: derived }) => claim.value ?? claim.high ?? derived).filter(Number.isFinite);
  return { low: lows.length > 0 ? Math.min(...lows) : low, high: highs.length > 0 ? Math.max(...highs) : high };
}

/** "150", "up to 7,000", "100–1,500". */
export function figureText(figure: Figure, words: Words): string {
  const { low, high } = figureBounds(figure);
  if (low !== high) return words.t('figure.range', { low: words.number(low), high: words.number(high) });
  const qualifiers = new Set(figure.points.map(({ claim }) => claim.qualifier));
  const [qualifier] = qualifiers;
  const number = words.number(low);
  if (qualifiers.size > 1) return words.t('figure.about', { figure: number });
  return qualifier === undefined ? number : words.t(qualified[qualifier], { figure: number });
}

/** The same, with a word on dispute, for a sentence. */
export function figureSentence(figure: Figure, words: Words): string {
  const text = figureText(figure, words);
  return figure.disputed ? words.t('figure.disputed', { figure: text }) : text;
}
