/** The file of a briefing, `.brief.json`: read with every problem named, and written so that two versions of it can be compared line by line. */
import { failure, success, type Result } from '../base/result.ts';
import type { Briefing } from '../domain/briefing/briefing.ts';
import type { DataIssue } from '../domain/records/dataset.ts';
import { decodeView, exportBase } from '../domain/view/viewCodec.ts';
import { composeIssues } from './composeIssues.ts';
import { decodeJson } from './decodeJson.ts';
import { briefingSchema } from './schema/briefingSchema.ts';

const mostBytes = 5_000_000;

/** What a file names must be there to be shown. */
export interface BriefingSurroundings {
  readonly records: ReadonlySet<string>;
}

export interface ReadBriefing {
  readonly briefing: Briefing;
  /** What could not be used of it and does not stand in the way: records that are not in the data, parts of views. */
  readonly warnings: readonly DataIssue[];
}

function twice(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function doublesOf(file: string, { scenes }: Briefing): readonly DataIssue[] {
  const scenesTwice = twice(scenes.map(({ id }) => id)).map((id): DataIssue => ({
    severity: 'error',
    file,
    record: id,
    path: 'scenes',
    message: `Two scenes have the id "${id}".`,
    remedy: 'Give each scene an id of its own.',
  }));
  const calloutsTwice = scenes.flatMap(({ id, callouts }) =>
    twice(callouts.map((each) => each.id)).map((double): DataIssue => ({
      severity: 'error',
      file,
      record: id,
      path: 'callouts',
      message: `Two callouts have the id "${double}".`,
      remedy: 'Give each callout of a scene an id of its own.',
    })),
  );
  return [...scenesTwice, ...calloutsTwice];
}

function warningsOf(file: string, { scenes }: Briefing, { records }: BriefingSurroundings): readonly DataIssue[] {
  return scenes.flatMap((scene, index): readonly DataIssue[] => {
    const { ignored } = decodeView(scene.view, exportBase, { records });
    const unknown = scene.records.filter((id) => !records.has(id));
    return [
      ...unknown.map((id): DataIssue => ({
        severity: 'warning',
        file,
        record: scene.id,
        path: `scenes.${index}.records`,
        message: `The data have no record "${id}".`,
        remedy: 'Name a record of the data, or leave it out.',
      })),
      ...ignored.map((part): DataIssue => ({
        severity: 'warning',
        file,
        record: scene.id,
        path: `scenes.${index}.view`,
        message: `“${part}” of the view cannot be used.`,
        remedy: 'Set the view again from the map.',
      })),
    ];
  });
}

/** `file`: its name, for the problems. Every problem at once; nothing of a file with an error is used. */
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
  const read = briefingSchema.safeParse(json.value);
  if (!read.success) return failure(composeIssues(file, undefined, json.value, read.error.issues));
  const { id, title, dataset, scenes } = read.data;
  const briefing: Briefing = { id, title, dataset, scenes };
  const doubles = doublesOf(file, briefing);
  return doubles.length > 0
    ? failure(doubles)
    : success({ briefing, warnings: warningsOf(file, briefing, surroundings) });
}

/** Two spaces of indent and a line end at the end. The same briefing gives the same bytes. */
export function writeBriefing({ id, title, dataset, scenes }: Briefing): string {
  const both = ({ en, ar }: { readonly en: string; readonly ar: string }): object => ({ en, ar });
  const file = {
    format: 'border-brief/briefing',
    version: 1,
    id,
    title: both(title),
    dataset,
    scenes: scenes.map((scene) => ({
      id: scene.id,
      title: both(scene.title),
      text: both(scene.text),
      notes: both(scene.notes),
      view: scene.view,
      callouts: scene.callouts.map((callout) => ({
        id: callout.id,
        position: [...callout.position],
        text: both(callout.text),
      })),
      records: [...scene.records],
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
