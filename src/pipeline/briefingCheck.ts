/** Judges the shipped briefings beside the dataset: each must open without an issue, say everything in both languages and show what it speaks of. */
import { knownIds } from '../domain/records/movedIds.ts';
import type { BriefingStep } from '../domain/briefing/briefing.ts';
import type { DataIssue, Dataset } from '../domain/records/dataset.ts';
import { deriveFacts } from '../domain/records/deriveFacts.ts';
import type { RecordFacts } from '../domain/records/facts.ts';
import { filterRecords } from '../domain/records/filterRecords.ts';
import type { RecordId, RecordKind } from '../domain/records/record.ts';
import type { LayerId } from '../domain/view/view.ts';
import { decodeView, exportBase } from '../domain/view/viewCodec.ts';
import { readBriefing } from '../dataset/briefingFile.ts';

export const briefingFiles = /^briefings\/[a-z0-9-]+\.brief\.json$/;

const layerOf: Readonly<Record<RecordKind, LayerId>> = {
  incident: 'incidents',
  'detention-site': 'detention',
  deployment: 'deployments',
  transfer: 'transfers',
  warning: 'warnings',
};

function judgeStep(file: string, step: BriefingStep, facts: ReadonlyMap<RecordId, RecordFacts>): readonly DataIssue[] {
  const { view } = decodeView(step.view, exportBase, knownIds(facts));
  const shown = new Map(
    filterRecords(facts, view.time, view.asKnown, view.filters).shown.map((each) => [
      each.facts.record.id,
      each.facts.record.kind,
    ]),
  );
  const issue = (path: string, message: string, remedy: string): DataIssue => ({
    severity: 'error',
    file,
    record: step.id,
    path,
    message,
    remedy,
  });
  const texts = [
    ['title', step.title],
    ['text', step.text],
    ['notes', step.notes],
    ...step.callouts.map(({ id, text }) => [`callouts.${id}`, text] as const),
  ] as const;
  return [
    ...texts.flatMap(([path, { en, ar }]) =>
      en.trim() === '' || ar.trim() === ''
        ? [issue(path, 'A language is missing.', 'Write the text in English and in Arabic.')]
        : [],
    ),
    ...step.records.flatMap((id) => {
      const kind = shown.get(id);
      const layer = kind && view.layers[layerOf[kind]];
      if (!layer)
        return [
          issue(
            'records',
            `"${id}" is not shown in this view.`,
            'Correct window or filters of the view, or take the record out.',
          ),
        ];
      return layer.visible && layer.opacity > 0
        ? []
        : [issue('records', `The layer of "${id}" is off in this view.`, 'Switch it on, or take the record out.')];
    }),
  ];
}

/** `file` relative to data/. Here a warning counts as much as an error: what is shipped is sound. */
export function judgeBriefing(file: string, text: string, dataset: Dataset): readonly DataIssue[] {
  const facts = deriveFacts(dataset);
  const read = readBriefing(file, text, knownIds(facts));
  if (!read.ok) return read.failure;
  const { briefing, warnings } = read.value;
  const own = warnings.map((issue): DataIssue => ({ ...issue, severity: 'error' }));
  return [...own, ...briefing.steps.flatMap((step) => judgeStep(file, step, facts))];
}
