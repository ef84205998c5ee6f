/** What follows the sheets of a handout, in running text: the speaker's notes step by step, each disputed record once, and the one list of sources. */
import '../../words/briefing.ts';
import { continuedRows, recordBlocks, sourceBlocks } from '../pdf/snapshotBlocks.ts';
import type { TextBlock } from '../pdf/textBlock.ts';
import type { Row } from '../plate/displayList.ts';
import type { NumberedSteps } from './oneSourceList.ts';
import type { StepSnapshot } from './stepSnapshots.ts';

/** A step with the lines that its sheet had no room for. */
export interface SheetStep {
  readonly step: StepSnapshot;
  readonly rest: readonly Row[];
}

/** The text is on the sheet; it is repeated here only where the notes do not begin with it. */
function notesOf({ step: { snapshot, title, text, notes }, rest }: SheetStep, index: number): readonly TextBlock[] {
  const [{ words }] = snapshot.texts;
  const isSaid = text.every((paragraph, at) => notes[at] === paragraph);
  return [
    { kind: 'subheading', text: words.t('briefing.step', { index: index + 1, title }) },
    ...[...(isSaid ? [] : text), ...notes].map((line): TextBlock => ({ kind: 'paragraph', text: line })),
    ...continuedRows(rest),
  ];
}

/**
 * Of what the steps speak of: all that a step shows, where it names no records. A record that several steps show is described where it is shown first, as
 * far as it was known there.
 */
function disputedBlocks(steps: readonly StepSnapshot[]): readonly TextBlock[] {
  const described = new Set<string>();
  return steps.flatMap(({ step, snapshot }) =>
    snapshot.records.flatMap((record): readonly TextBlock[] => {
      const { id } = record.shown.facts.record;
      const key = `${id} ${snapshot.view.asKnown ?? ''}`;
      const isNamed = step.records.length === 0 || step.records.includes(id);
      if (!record.shown.disputed || !isNamed || described.has(key)) return [];
      described.add(key);
      return recordBlocks(record, snapshot, snapshot.texts[0]);
    }),
  );
}

/** Empty for a briefing without steps. */
export function handoutBlocks(
  title: string,
  sheets: readonly SheetStep[],
  sources: NumberedSteps['sources'],
): readonly TextBlock[] {
  const [first] = sheets;
  if (!first) return [];
  const [texts] = first.step.snapshot.texts;
  const { words } = texts;
  const disputed = disputedBlocks(sheets.map(({ step }) => step));
  return [
    { kind: 'title', text: title },
    { kind: 'heading', text: words.t('briefing.edit.notes') },
    ...sheets.flatMap(notesOf),
    ...(disputed.length > 0 ? [{ kind: 'heading', text: words.t('export.disputes') } as const] : []),
    ...disputed,
    ...sourceBlocks(sources, texts),
    { kind: 'quiet', text: texts.stamps.disclaimer },
    { kind: 'quiet', text: [texts.stamps.produced, texts.stamps.version].join(' · ') },
  ];
}
