/** A check examines the whole dataset and reports inconsistencies. */
import type { DataIssue } from '../../domain/records/dataset.ts';
import type { Entry } from '../entry.ts';
import type { Tables } from '../tables.ts';

export interface Finding {
  readonly issue: DataIssue;
  /** With this fault the entry cannot be shown and is left out of the dataset. */
  readonly drops?: Entry<unknown> | undefined;
}

export interface Check {
  readonly name: string;
  readonly find: (tables: Tables) => readonly Finding[];
}

/** Path inside the record as in the file, where the properties of a feature are one level deeper. */
function pathIn({ prefix }: Entry<unknown>, path: string): string {
  return path === 'id' || path.startsWith('geometry') ? path : `${prefix}${path}`;
}

function issueAt(
  severity: DataIssue['severity'],
  entry: Entry<unknown>,
  path: string,
  message: string,
  remedy: string,
): DataIssue {
  return { severity, file: entry.file, record: entry.label, path: pathIn(entry, path), message, remedy };
}

/** A fault that must be corrected; the entry can still be shown. */
export function errorAt(entry: Entry<unknown>, path: string, message: string, remedy: string): Finding {
  return { issue: issueAt('error', entry, path, message, remedy) };
}

/** A fault with which the entry cannot be shown. */
export function droppingErrorAt(entry: Entry<unknown>, path: string, message: string, remedy: string): Finding {
  return { issue: issueAt('error', entry, path, `${message} It is left out.`, remedy), drops: entry };
}

/** A possible fault that a curator should review. */
export function warningAt(entry: Entry<unknown>, path: string, message: string, remedy: string): Finding {
  return { issue: issueAt('warning', entry, path, message, remedy) };
}
