/** The briefing file, `.brief.json`: reading names every fault; the written text can be compared line by line. */
import { failure, success, type Result } from '../base/result.ts';
import type { Briefing } from '../domain/briefing/briefing.ts';
import type { DataIssue } from '../domain/records/dataset.ts';
import { currentIds, currentView, type MovedIds } from '../domain/records/movedIds.ts';
import { decodeView, exportBase } from '../domain/view/viewCodec.ts';
import { composeIssues } from './composeIssues.ts';
import { decodeJson } from './decodeJson.ts';
import { briefingSchema } from './schema/briefingSchema.ts';

const mostBytes = 5_000_000;

/** The records and views that a file may refer to. */
export interface BriefingSurroundings {
  readonly records: ReadonlySet<string>;
  readonly moved?: MovedIds;
}

export interface ReadBriefing {
  readonly briefing: Briefing;
  /** Parts that could not be used, without preventing the rest: records that are not in the data, parts of views. */
  readonly warnings: readonly DataIssue[];
}

function twice(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function doublesOf(file: string, { steps }: Briefing): readonly DataIssue[] {
  const stepsTwice = twice(steps.map(({ id }) => id)).map((id): DataIssue => ({
    severity: 'error',
    file,
    record: id,
    path: 'steps',
    message: `Two steps have the id "${id}".`,
    remedy: 'Give each step an id of its own.',
  }));
  const calloutsTwice = steps.flatMap(({ id, callouts }) =>
    twice(callouts.map((each) => each.id)).map((double): DataIssue => ({
      severity: 'error',
      file,
      record: id,
      path: 'callouts',
      message: `Two callouts have the id "${double}".`,
      remedy: 'Give each callout of a step an id of its own.',
    })),
  );
  return [...stepsTwice, ...calloutsTwice];
}

function warningsOf(file: string, { steps }: Briefing, { records }: BriefingSurroundings): readonly DataIssue[] {
  return steps.flatMap((step, index): readonly DataIssue[] => {
    const { ignored } = decodeView(step.view, exportBase, { records });
    const unknown = step.records.filter((id) => !records.has(id));
    return [
      ...unknown.map((id): DataIssue => ({
        severity: 'warning',
        file,
        record: step.id,
        path: `steps.${index}.records`,
        message: `The data have no record "${id}".`,
        remedy: 'Name a record of the data, or leave it out.',
      })),
      ...ignored.map((part): DataIssue => ({
        severity: 'warning',
        file,
        record: step.id,
        path: `steps.${index}.view`,
        message: `“${part}” of the view cannot be used.`,
        remedy: 'Set the view again from the map.',
      })),
    ];
  });
}

/** Version 1 called the steps `scenes`; nothing else differs. */
function upgrade(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || !('version' in json) || json.version !== 1) return json;
  const { scenes, ...rest } = json as Readonly<Record<string, unknown>>;
  return { ...rest, version: 2, steps: scenes };
}

/** `file`: its name, for the issues. Returns all issues at once; a file with an error is not used at all. */
export function readBriefing(
  file: string,
  text: string,
  surroundings: BriefingSurroundings,
): Result<ReadBriefing, readonly DataIssue[]> {
  if (text.length > mostBytes)
    return failure([
      {
        severity: 'error',
        file,
        message: 'The file is too large for a briefing.',
        remedy: `A briefing has at most ${mostBytes / 1e6} MB.`,
      },
    ]);
  const json = decodeJson(file, text);
  if (!json.ok) return failure([json.failure]);
  const read = briefingSchema.safeParse(upgrade(json.value));
  if (!read.success) return failure(composeIssues(file, undefined, upgrade(json.value), read.error.issues));
  const { id, title, dataset } = read.data;
  const { moved } = surroundings;
  const steps = read.data.steps.map((step) => ({
    ...step,
    records: currentIds(step.records, moved),
    view: currentView(step.view, moved),
  }));
  const briefing: Briefing = { id, title, dataset, steps };
  const doubles = doublesOf(file, briefing);
  return doubles.length > 0
    ? failure(doubles)
    : success({ briefing, warnings: warningsOf(file, briefing, surroundings) });
}

/** Indented by two spaces, with a final line feed. Equal briefings give equal bytes. */
export function writeBriefing({ id, title, dataset, steps }: Briefing): string {
  const both = ({ en, ar }: { readonly en: string; readonly ar: string }): object => ({ en, ar });
  const file = {
    format: 'border-brief/briefing',
    version: 2,
    id,
    title: both(title),
    dataset,
    steps: steps.map((step) => ({
      id: step.id,
      title: both(step.title),
      text: both(step.text),
      notes: both(step.notes),
      view: step.view,
      callouts: step.callouts.map((callout) => ({
        id: callout.id,
        position: [...callout.position],
        text: both(callout.text),
      })),
      records: [...step.records],
      ...(step.unknown && step.unknown.length > 0 ? { unknown: [...step.unknown] } : {}),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
