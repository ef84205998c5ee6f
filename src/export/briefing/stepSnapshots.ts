/** The steps of a briefing as snapshots: the same plates and the same honesty as for a single sheet. */
import { sideOf, type Briefing, type BriefingStep } from '../../domain/briefing/briefing.ts';
import type { Corridor } from '../../domain/geo/corridor.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Language } from '../../domain/records/text.ts';
import type { View } from '../../domain/view/view.ts';
import type { Visible } from '../../domain/records/visible.ts';
import { composeSnapshot, type Snapshot } from '../snapshot/snapshot.ts';
import type { SnapshotOptions } from '../snapshot/snapshotOptions.ts';

export interface BriefingInput {
  readonly briefing: Briefing;
  readonly dataset: Dataset;
  readonly language: Language;
  /** Everything but the titles, which are those of the steps. */
  readonly options: SnapshotOptions;
  readonly viewOf: (step: BriefingStep) => View;
  readonly visibleIn: (view: View) => Visible;
  readonly corridorOf: (view: View) => Corridor | null;
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

/** Paragraphs are separated by empty lines; a line break inside of one stays. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n[^\S\n]*\r?\n\s*/)
    .map((each) =>
      each
        .split(/\r?\n/)
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .join('\n')
        .trim(),
    )
    .filter((each) => each !== '');

export function snapshotOfStep(step: BriefingStep, input: BriefingInput): StepSnapshot {
  const { dataset, language, options, viewport, producedAt, attribution } = input;
  const view: View = { ...input.viewOf(step), language };
  const [title, text, notes] = [step.title, step.text, step.notes].map((each) => sideOf(each, language).text);
  const callouts = step.callouts
    .map((callout) => ({ position: callout.position, text: sideOf(callout.text, language).text }))
    .filter((callout) => callout.text !== '');
  const snapshot = composeSnapshot({
    view,
    dataset,
    visible: input.visibleIn(view),
    corridor: input.corridorOf(view),
    callouts,
    viewport,
    producedAt,
    attribution,
    link: null,
    options: { ...options, languages: [language], title: title ?? '', subtitle: paragraphsOf(text ?? '').join(' ') },
  });
  return { step, snapshot, title: title ?? '', text: paragraphsOf(text ?? ''), notes: paragraphsOf(notes ?? '') };
}
