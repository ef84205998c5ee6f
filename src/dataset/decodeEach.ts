/** Decodes a list value by value: a value that the schema refuses is left out, the rest is kept. */
import type { DataIssue } from '../domain/records/dataset.ts';
import type { Entry } from './entry.ts';
import { collectionMembers } from './schema/featureSchema.ts';
import type { z } from './schema/zod.ts';

/** A value that the schema refused. `composeIssues`, which loads beside the data, says in words what is wrong with it. */
export interface Refused {
  readonly file: string;
  readonly label: string;
  readonly item: unknown;
  readonly issues: readonly z.core.$ZodIssue[];
}

export interface Decoded<Value> {
  readonly entries: readonly Entry<Value>[];
  readonly issues: readonly DataIssue[];
  readonly refused: readonly Refused[];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Members of a file beside its list; each is an issue of the file and does not affect the list. */
function frameIssues(file: string, json: Readonly<Record<string, unknown>>, list: string): readonly DataIssue[] {
  const isCollection = list === 'features';
  const allowed = isCollection ? collectionMembers : ['$schema', list];
  const unknown = Object.keys(json).filter((key) => !allowed.includes(key));
  const issues: DataIssue[] = unknown.map((key) => ({
    severity: 'error',
    file,
    path: key,
    message: `Unknown key "${key}" beside "${list}".`,
    remedy:
      key === 'crs'
        ? 'Remove it: RFC 7946 knows longitude and latitude on WGS 84 only.'
        : `Remove it; a file holds ${allowed.map((name) => `"${name}"`).join(', ')} only.`,
  }));
  if (isCollection && json.type !== 'FeatureCollection') {
    issues.push({
      severity: 'error',
      file,
      path: 'type',
      message: 'The file does not say that it is a FeatureCollection.',
      remedy: 'Write "type": "FeatureCollection" at its top.',
    });
  }
  return issues;
}

/** The list under `list` in a file; an issue if there is none. */
function listIn(
  file: string,
  json: unknown,
  list: string,
): { items: readonly unknown[]; issues: readonly DataIssue[] } {
  const items = isObject(json) ? json[list] : undefined;
  if (!isObject(json) || !Array.isArray(items)) {
    const issue: DataIssue = {
      severity: 'error',
      file,
      path: isObject(json) ? list : undefined,
      message: `The file has no list "${list}".`,
      remedy: `Write { …, "${list}": [ … ] }. Until then nothing of this file is shown.`,
    };
    return { items: [], issues: [issue] };
  }
  return { items: items as readonly unknown[], issues: frameIssues(file, json, list) };
}

function labelOf(item: unknown, index: number): string {
  return isObject(item) && typeof item.id === 'string' && item.id !== '' ? item.id : `#${index + 1}`;
}

/** `convert` turns a value that the schema accepted into the domain type; it may rely on every pattern of the schema. */
export function decodeEach<Schema extends z.ZodMiniType, Value>(
  file: string,
  json: unknown,
  list: 'features' | 'sources' | 'actors',
  schema: Schema,
  convert: (raw: z.infer<Schema>) => Value,
): Decoded<Value> {
  const { items, issues: fileIssues } = listIn(file, json, list);
  const entries: Entry<Value>[] = [];
  const refused: Refused[] = [];
  const prefix = list === 'features' ? 'properties.' : '';
  items.forEach((item, index) => {
    const label = labelOf(item, index);
    const parsed = schema.safeParse(item);
    if (parsed.success) entries.push({ value: convert(parsed.data), file, label, number: index + 1, prefix });
    else refused.push({ file, label, item, issues: parsed.error.issues });
  });
  return { entries, issues: fileIssues, refused };
}
