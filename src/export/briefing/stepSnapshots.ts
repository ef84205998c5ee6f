/** The steps of a briefing as snapshots: the same plates and the same honesty as for a single sheet. */
import { sideOf, type Briefing, type BriefingStep } from '../../domain/briefing/briefing.ts';
import { subjectBounds } from '../../domain/briefing/frameStep.ts';
import type { Corridor } from '../../domain/geo/corridor.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { RecordFacts } from '../../domain/records/facts.ts';
import type { RecordId } from '../../domain/records/record.ts';
import type { Language } from '../../domain/records/text.ts';
import type { View } from '../../domain/view/view.ts';
import type { Visible } from '../../domain/records/visible.ts';
import { withSheetPanels } from '../board/sheetPanels.ts';
import { composeSnapshot, type ComparisonOnSheet, type Snapshot } from '../snapshot/snapshot.ts';
import type { SnapshotOptions } from '../snapshot/snapshotOptions.ts';

export interface BriefingInput {
  readonly briefing: Briefing;
  readonly dataset: Dataset;
  /** Of all records: for the frame of a step, and for panels of the board. */
  readonly facts: ReadonlyMap<RecordId, RecordFacts>;
  readonly language: Language;
  /** Everything but the titles, which are those of the steps. */
  readonly options: SnapshotOptions;
  readonly viewOf: (step: BriefingStep) => View;
  readonly visibleIn: (view: View) => Visible;
  readonly corridorOf: (view: View) => Corridor | null;
  readonly comparisonOf?: (view: View) => ComparisonOnSheet | null;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly producedAt: number;
  readonly attribution: readonly string[];
}

export interface StepSnapshot {
  readonly step: BriefingStep;
  readonly snapshot: Snapshot;
  /** In the language of the briefing, or the other where that is empty. */
  readonly title: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  readonly notes: readonly string[];
}

/** Each line is a paragraph of its own: the author of a list of short lines means separate items. Vertical tabs are line breaks of slide programs. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((each) => each.replace(/\s+/g, ' ').trim())
    .filter((each) => each !== '');

export function snapshotOfStep(step: BriefingStep, input: BriefingInput): StepSnapshot {
  const { dataset, language, options, viewport, producedAt, attribution } = input;
  const view: View = { ...input.viewOf(step), language };
  const [written, text, notes] = [step.title, step.text, step.notes].map((each) => sideOf(each, language).text);
  // Files of slides hold no control characters.
  const title = (written ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const callouts = step.callouts
    .map((callout) => ({ position: callout.position, text: sideOf(callout.text, language).text }))
    .filter((callout) => callout.text !== '');
  const bounds = subjectBounds(step, input.facts, dataset);
  const composed = composeSnapshot({
    view,
    subject: bounds ? { records: step.records, unknown: step.unknown ?? [], bounds } : null,
    dataset,
    visible: input.visibleIn(view),
    corridor: input.corridorOf(view),
    comparison: input.comparisonOf?.(view) ?? null,
    callouts,
    viewport,
    producedAt,
    attribution,
    link: null,
    options: { ...options, languages: [language], title, subtitle: paragraphsOf(text ?? '').join('\n') },
  });
  const snapshot = withSheetPanels(composed, input.facts);
  return { step, snapshot, title, text: paragraphsOf(text ?? ''), notes: paragraphsOf(notes ?? '') };
}
