/** The order of keys in the files of data/, so that a written file differs from the earlier one only where its content does. */
import type { Json } from './change.ts';

type JsonObject = Readonly<Record<string, Json>>;

export const sourceKeys = [
  'id',
  'publisher',
  'title',
  'published',
  'dateline',
  'url',
  'reliability',
  'paragraphs',
  'pageParagraphs',
  'kind',
  'language',
  'rewriteOf',
  'note',
] as const;

export const actorKeys = ['id', 'name', 'shortName', 'aliases', 'type', 'note'] as const;

export const propertyKeys = [
  'kind',
  'category',
  'name',
  'aliases',
  'place',
  'from',
  'to',
  'geoPrecision',
  'radiusM',
  'admin',
  'within',
  'area',
  'labelAt',
  'part',
  'when',
  'whenNote',
  'control',
  'force',
  'echelon',
  'side',
  'actors',
  'series',
  'plan',
  'claims',
  'note',
  'formerIds',
  'context',
] as const;

export const claimKeys = [
  'id',
  'source',
  'paragraph',
  'url',
  'paragraphHash',
  'claimant',
  'attribute',
  'stance',
  'grade',
  'value',
  'low',
  'high',
  'qualifier',
  'unit',
  'edtf',
  'actor',
  'text',
  'note',
  'withdrawn',
] as const;

/** A new object: its keys in the given order, unknown ones last. */
export function inKeyOrder(value: JsonObject, keys: readonly string[]): JsonObject {
  const known = keys.filter((key) => value[key] !== undefined);
  const others = Object.keys(value).filter((key) => !keys.includes(key) && value[key] !== undefined);
  return Object.fromEntries([...known, ...others].map((key) => [key, value[key] as Json]));
}

/** An existing object with one member set, or taken out where the value is null: all other keys stay where they are. */
export function withMember(object: JsonObject, key: string, value: Json, keys: readonly string[]): JsonObject {
  const entries = Object.entries(object);
  if (value === null && !nullableKeys.has(key)) return Object.fromEntries(entries.filter(([name]) => name !== key));
  if (key in object) return Object.fromEntries(entries.map(([name, own]) => [name, name === key ? value : own]));
  const later = keys.slice(keys.indexOf(key) + 1);
  const at = entries.findIndex(([name]) => later.includes(name));
  const before = at < 0 ? entries.length : at;
  return Object.fromEntries([...entries.slice(0, before), [key, value], ...entries.slice(before)]);
}

/** Null is a value of these: not disclosed, or without a radius. */
const nullableKeys: ReadonlySet<string> = new Set(['from', 'to', 'radiusM']);
