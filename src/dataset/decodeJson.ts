/** Parses JSON; a failure names line and column of the first error. */
import { failure, success, type Result } from '../base/result.ts';
import type { DataIssue } from '../domain/records/dataset.ts';
import { findJsonFault } from './findJsonFault.ts';

/** Lines and columns count from 1. */
function toLineAndColumn(text: string, index: number): string {
  const before = text.slice(0, index).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** A byte order mark is accepted, as RFC 7946 and RFC 8259 allow. */
export function decodeJson(file: string, text: string): Result<unknown, DataIssue> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return success(JSON.parse(json) as unknown);
  } catch {
    return failure({
      severity: 'error',
      file,
      message: `The file is not valid JSON: it breaks off or goes wrong at ${toLineAndColumn(json, findJsonFault(json) ?? json.length)}.`,
      remedy:
        'Look there for a missing or surplus comma, quotation mark or bracket. Until then nothing of this file is shown.',
    });
  }
}
