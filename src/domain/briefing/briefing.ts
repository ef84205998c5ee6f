/**
 * A briefing: steps in order, each a view with what is said about it. A step keeps its view as the text of a link against a base that no dataset changes,
 * so that it means the same beside other data.
 */
import type { Position } from '../geo/placement.ts';
import type { AreaId, RecordId } from '../records/record.ts';
import type { Text } from '../records/text.ts';

/** A note at a place of the map. */
export interface Callout {
  readonly id: string;
  readonly position: Position;
  readonly text: Text;
}

export interface BriefingStep {
  readonly id: string;
  readonly title: Text;
  /** What the room reads; paragraphs are separated by an empty line. */
  readonly text: Text;
  /** For the speaker alone. */
  readonly notes: Text;
  /** Text of the view, as `encodeView` writes it against `exportBase`. */
  readonly view: string;
  readonly callouts: readonly Callout[];
  /** What the text speaks of: these must be shown in its view. */
  readonly records: readonly RecordId[];
  /** Areas of which the text says that something is not known: drawn empty, with their names, while presenting. */
  readonly unknown?: readonly AreaId[] | undefined;
}

export interface Briefing {
  readonly id: string;
  readonly title: Text;
  /** Version of the data that it was last edited with; empty where that is not known. */
  readonly dataset: string;
  readonly steps: readonly BriefingStep[];
}

export const briefingLimits = { steps: 200, callouts: 30, records: 200, letters: 20_000 } as const;

export const noText: Text = { en: '', ar: '' };

export function newBriefing(id: string, title: Text, dataset: string): Briefing {
  return { id, title, dataset, steps: [] };
}

/** The language's side, or the other one where that is empty: a step that was written in one language is still read in the other. */
export function sideOf(text: Text, language: 'en' | 'ar'): { readonly text: string; readonly language: 'en' | 'ar' } {
  const other = language === 'en' ? 'ar' : 'en';
  return text[language] === '' && text[other] !== ''
    ? { text: text[other], language: other }
    : { text: text[language], language };
}
