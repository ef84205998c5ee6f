/** Schema errors in plain English: what is wrong, and what to write instead. */
import type { DataIssue } from '../domain/records/dataset.ts';
import type { z } from './schema/zod.ts';

type SchemaIssue = z.core.$ZodIssue;

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number too large to be one';
  return (
    { string: 'a text', number: 'a number', boolean: 'true or false', object: 'an object' }[typeof value as 'string'] ??
    'nothing'
  );
}

const expectedNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  tuple: 'a list',
  null: 'null',
};

const listed = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');
const shown = (value: unknown): string => {
  const text = typeof value === 'object' && value !== null ? nameOf(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

function isPosition(path: readonly PropertyKey[]): boolean {
  return path.includes('coordinates');
}

/** Message and remedy of one schema error. */
function tell(
  issue: SchemaIssue,
  value: unknown,
  path: readonly PropertyKey[],
): readonly [message: string, remedy: string] {
  const own = issue.message === 'Invalid input' ? undefined : issue.message;
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.filter((key) => key !== 'crs');
    const crs =
      issue.keys.length > keys.length ? ['Remove "crs": RFC 7946 knows longitude and latitude on WGS 84 only.'] : [];
    return [
      `Unknown key ${listed(issue.keys)}.`,
      [
        ...crs,
        ...(keys.length > 0 ? ['Correct the spelling or remove it; data/CODEBOOK.md lists the known keys.'] : []),
      ].join(' '),
    ];
  }
  if (value === undefined) {
    const expected =
      issue.code === 'invalid_type'
        ? (expectedNames[issue.expected] ?? issue.expected)
        : issue.code === 'invalid_value'
          ? `one of ${listed(issue.values)}`
          : 'a value';
    return ['It is missing.', own ?? `Write ${expected}.`];
  }
  if (issue.code === 'invalid_type') {
    return [
      `Expected ${expectedNames[issue.expected] ?? issue.expected}, found ${nameOf(value)}.`,
      own ?? `Write ${expectedNames[issue.expected] ?? issue.expected}.`,
    ];
  }
  if (issue.code === 'invalid_value')
    return [
      `${shown(value)} is not in the list.`,
      `Write ${issue.values.length === 1 ? '' : 'one of '}${listed(issue.values)}.`,
    ];
  if (issue.code === 'invalid_union')
    return [
      `${shown(value)} is not a geometry that can be drawn.`,
      'Write one of "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", or null as geometry.',
    ];
  if ((issue.code === 'too_small' || issue.code === 'too_big') && isPosition(path)) {
    if (typeof value === 'number')
      return [
        `${value} is out of range.`,
        'Write [longitude, latitude]: longitude −180 to 180 first, latitude −90 to 90 second.',
      ];
    const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
    return [
      `The list has ${Array.isArray(value) ? value.length : 'another number of'} entries; ${bound} are allowed.`,
      'A position is [longitude, latitude], a line has at least 2 positions, a ring at least 4.',
    ];
  }
  return [`${shown(value)} cannot be read here.`, own ?? 'See data/CODEBOOK.md for what belongs here.'];
}

/** All issues of a value that a schema refused. `base` is the path of the value inside its record. */
export function composeIssues(
  file: string,
  record: string | undefined,
  input: unknown,
  issues: readonly SchemaIssue[],
): readonly DataIssue[] {
  return issues.map((issue) => {
    const [message, remedy] = tell(issue, valueAt(input, issue.path), issue.path);
    const path = issue.path.map(String).join('.');
    return { severity: 'error', file, record, path: path === '' ? undefined : path, message, remedy };
  });
}
