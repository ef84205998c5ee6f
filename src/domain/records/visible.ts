/** What a view lets through, and what it holds back and why: one answer for map, list, counts, histogram and export. */
import type { Claim } from './record.ts';
import type { RecordFacts } from './facts.ts';

/** A record that is in the window and passes every filter. */
export interface Shown {
  readonly facts: RecordFacts;
  /** The less certain of `inWindow` and `inArea`. */
  readonly verdict: 'certain' | 'possible';
  /** Whether its time lies in the window. */
  readonly inWindow: 'certain' | 'possible';
  /** Whether its place lies in the corridor and the outline that the filters ask for; null where they ask for neither. */
  readonly inArea: 'certain' | 'possible' | null;
  /** Only the claims that had been published as of the "as known on" day, and no count of a running total as of a day after the window. */
  readonly claims: readonly Claim[];
  readonly disputed: boolean;
}

export interface Counts {
  /** All records of the dataset. */
  readonly total: number;
  readonly shown: number;
  readonly certain: number;
  readonly possible: number;
  /** Of all records that pass the filters: without any finite bound in time. They are shown always, as possible. */
  readonly undated: number;
  /** Of the shown: without a place to draw them at. They stay in the list. */
  readonly unplaced: number;
  readonly outsideWindow: number;
  readonly filteredOut: number;
  /** Not yet published on the "as known on" day. */
  readonly notYetKnown: number;
}

export interface Visible {
  /** By time, earliest first. */
  readonly shown: readonly Shown[];
  readonly counts: Counts;
}
