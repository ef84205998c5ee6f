/** A sentence of the headline as its writers hand it over. */
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Figure } from '../../domain/records/figures.ts';
import type { Claim } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { Day } from '../../domain/time/day.ts';
import '../../words/headline.ts';
import type { Words } from '../../words/words.ts';

/** What the writers of the sentences read. */
export interface HeadlineContext {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly shown: readonly Shown[];
  /** First day of the window; -Infinity where it is cumulative. */
  readonly from: Day;
  /** The day for which states and counts are given. */
  readonly asOf: Day;
  readonly asKnown: Day | null;
}

/** Without a full stop, and before its sources are put in order. */
export interface Draft {
  readonly text: string;
  /** Its weightiest part alone, where it has several. */
  readonly short?: string;
  readonly about: readonly Shown[];
  readonly claims: readonly Claim[];
}

/** Says where the claims of the figure disagree. */
export function withDispute(text: string, { disputed }: Figure, words: Words): string {
  return disputed ? words.t('headline.disputed', { text }) : text;
}
