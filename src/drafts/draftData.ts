/** The data with a draft: read, changed, decoded and checked by the same code that reads the files of data/. */
import type { DataIssue, Dataset } from '../domain/records/dataset.ts';
import { dataFiles } from '../dataset/dataFiles.ts';
import { loadDataset } from '../dataset/loadDataset.ts';
import { applyChanges, type Applied, type DataJson } from './applyChanges.ts';
import type { Change, Json } from './change.ts';
import type { ChangeSet } from './changeSet.ts';

/** The texts of the files of data/, by name. */
export type DataTexts = ReadonlyMap<string, string>;

/** As the files are written: two spaces, a line feed at the end. */
export function writeJson(json: Json): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** Files that are not JSON are left out; the loader lists them. */
export function parseFiles(texts: DataTexts): DataJson {
  return new Map(
    [...texts].flatMap(([file, text]): readonly (readonly [string, Json])[] => {
      try {
        return [[file, JSON.parse(text.replace(/^\uFEFF/, '')) as Json]];
      } catch {
        return [];
      }
    }),
  );
}

/** Only the files that differ, whole, in the order of the files of data/. */
export function writeChangedFiles(texts: DataTexts, { files }: Pick<Applied, 'files'>): DataTexts {
  const before = parseFiles(texts);
  const changed = dataFiles.flatMap((file) => {
    const json = files.get(file);
    if (json === undefined || JSON.stringify(json) === JSON.stringify(before.get(file))) return [];
    return [[file, writeJson(json)] as const];
  });
  return new Map(changed);
}

export interface DraftData {
  readonly dataset: Dataset;
  readonly issues: readonly DataIssue[];
  /** Changed files only. */
  readonly written: DataTexts;
  readonly unused: readonly Change[];
}

/** What saving the changes would give, read back from the written texts. */
export async function draftData(texts: DataTexts, changes: ChangeSet): Promise<DraftData> {
  const applied = applyChanges(parseFiles(texts), changes);
  const written = writeChangedFiles(texts, applied);
  const read = (file: string): Promise<string> => {
    const text = written.get(file) ?? texts.get(file);
    return text === undefined ? Promise.reject(new Error('It was not read.')) : Promise.resolve(text);
  };
  return { ...(await loadDataset(read)), written, unused: applied.unused };
}

const textOf = ({ file, record, path, message }: DataIssue): string => JSON.stringify([file, record, path, message]);

/** The issues that the draft brings: those that the data have anyway are left out. */
export function newIssues(issues: readonly DataIssue[], before: readonly DataIssue[]): readonly DataIssue[] {
  const known = new Set(before.map(textOf));
  return issues.filter((issue) => !known.has(textOf(issue)));
}
