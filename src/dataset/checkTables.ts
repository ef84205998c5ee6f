/** What is wrong with the data, in words, and what remains usable. Loaded beside the data. */
import type { DataIssue } from '../domain/records/dataset.ts';
import type { Finding } from './checks/check.ts';
import { crossCheck } from './crossCheck.ts';
import { composeIssues } from './composeIssues.ts';
import { decodeJson } from './decodeJson.ts';
import type { Refused } from './decodeEach.ts';
import { keepSound } from './keepSound.ts';
import type { Tables } from './tables.ts';

export interface CheckedTables {
  readonly sound: Tables;
  readonly findings: readonly Finding[];
}

export function checkTables(tables: Tables): CheckedTables {
  const findings = crossCheck(tables);
  return { sound: keepSound(tables, findings), findings };
}

/** Files that are not JSON, and values that the schema refused. */
export function explain(broken: ReadonlyMap<string, string>, refused: readonly Refused[]): readonly DataIssue[] {
  const faults = [...broken].flatMap(([file, text]) => {
    const json = decodeJson(file, text);
    return json.ok ? [] : [json.failure];
  });
  const invalid = refused.flatMap(({ file, label, item, issues }) => composeIssues(file, label, item, issues));
  return [...faults, ...invalid];
}
