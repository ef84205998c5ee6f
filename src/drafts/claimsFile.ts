/** The change file, `.claims.json`: changes without the texts of reports, for another desk to open, judge and merge. */
import { failure, success, type Result } from '../base/result.ts';
import type { DataIssue } from '../domain/records/dataset.ts';
import { composeIssues } from '../dataset/composeIssues.ts';
import { decodeJson } from '../dataset/decodeJson.ts';
import { actorSchema } from '../dataset/schema/actorSchema.ts';
import { claimSchema } from '../dataset/schema/claimSchema.ts';
import { idSchema, lineSchema } from '../dataset/schema/primitives.ts';
import { sourceSchema } from '../dataset/schema/sourceSchema.ts';
import { z } from '../dataset/schema/zod.ts';
import { isIntact, parseTarget, type Change, type Json } from './change.ts';
import { mergeSets, type ChangeSet } from './changeSet.ts';

export const claimsFormat = 'border-brief/claims';
/** Name of a change file that a sealed page carries. */
export const draftPart = 'draft.claims.json';
const version = 1;
const mostBytes = 20_000_000;

const changeSchema = z.strictObject({
  id: z.string().check(z.regex(/^[0-9a-f]{16}$/, 'Write the id as the desk wrote it: 16 hexadecimal digits.')),
  target: z
    .string()
    .check(z.refine((target) => parseTarget(target) !== undefined, 'Write a target such as "claim:qaim-raid--1".')),
  value: z.json(),
  replaces: z.array(z.string()),
  reason: z.optional(lineSchema),
  by: z.optional(lineSchema),
});

export const claimsFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(claimsFormat),
  version: z.literal(version),
  dataset: z.string().check(z.regex(/^[0-9a-f]{0,64}$/, 'Write the version of the data in hexadecimal, or nothing.')),
  changes: z.array(changeSchema).check(z.maxLength(20_000, 'A change file has at most 20,000 changes.')),
});

export interface ClaimsFile {
  /** Version of the data that the changes were made on; empty where not known. */
  readonly dataset: string;
  readonly changes: ChangeSet;
}

/** Equal sets give equal bytes. */
export function writeClaimsFile({ dataset, changes }: ClaimsFile): string {
  const file = {
    format: claimsFormat,
    version,
    dataset,
    changes: changes.map(({ id, target, value, replaces, reason, by }) => ({
      id,
      target,
      value,
      replaces,
      ...(reason === undefined ? {} : { reason }),
      ...(by === undefined ? {} : { by }),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const ownedClaim = z.strictObject({ owner: idSchema, claim: claimSchema });

/** The schema of a value whose target has one; records and places are checked when they are applied. */
function valueIssues(file: string, change: Change): readonly DataIssue[] {
  const kind = parseTarget(change.target)?.kind;
  const schema =
    kind === 'source' ? sourceSchema : kind === 'actor' ? actorSchema : kind === 'claim' ? ownedClaim : null;
  if (!schema || change.value === null) return [];
  const read = schema.safeParse(change.value);
  return read.success ? [] : composeIssues(file, change.target, change.value, read.error.issues);
}

/** All issues at once; a file with an error is not used at all. Only structure is judged here, not whether the data agree. */
export function readClaimsFile(file: string, text: string): Result<ClaimsFile, readonly DataIssue[]> {
  const issue = (message: string, remedy: string, record?: string): DataIssue => ({
    severity: 'error',
    file,
    record,
    message,
    remedy,
  });
  if (text.length > mostBytes)
    return failure([issue('The file is too large for a change file.', `It has at most ${mostBytes / 1e6} MB.`)]);
  const json = decodeJson(file, text);
  if (!json.ok) return failure([json.failure]);
  const read = claimsFileSchema.safeParse(json.value);
  if (!read.success) return failure(composeIssues(file, undefined, json.value, read.error.issues));
  const changes: readonly Change[] = read.data.changes.map(({ value, ...change }) => ({
    ...change,
    value: value as Json,
  }));
  const broken = changes.filter((change) => !isIntact(change));
  const issues = [
    ...broken.map(({ target }) =>
      issue(
        'The change is not as the desk wrote it: its id does not follow from its content.',
        'Ask for the file again, or make the change at the desk.',
        target,
      ),
    ),
    ...changes.flatMap((change) => valueIssues(file, change)),
  ];
  return issues.length > 0 ? failure(issues) : success({ dataset: read.data.dataset, changes: mergeSets([], changes) });
}
