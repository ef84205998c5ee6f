/**
 * One change to the data, as a value: what it is about, what is there afterwards, and which earlier changes it takes the place of. Changes are never edited:
 * a later decision is a further change that replaces the earlier ones, so that two desks can exchange theirs in any order.
 */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * `record` and `place`: a whole feature without its claims. `field`: one property of a feature that exists. `claim`: one claim with its owner.
 * `step`: the day up to which a claim of a transfer counts.
 */
export const targetKinds = ['source', 'actor', 'place', 'record', 'field', 'claim', 'step'] as const;
export type TargetKind = (typeof targetKinds)[number];

export interface Target {
  readonly kind: TargetKind;
  /** Of a source, actor, place, record or claim; of a field its owner; of a step its claim. */
  readonly id: string;
  /** Only of a field: the name of the property. */
  readonly field?: string | undefined;
}

export interface Change {
  /** Follows from all other members: equal changes of two desks are one. */
  readonly id: string;
  /** As `targetKey` writes it. */
  readonly target: string;
  /** What is there after the change; null: nothing. */
  readonly value: Json;
  /** Ids of the changes to the same target that this one takes the place of, in order. */
  readonly replaces: readonly string[];
  /** Why something is removed or corrected, in the words of the person who did it. */
  readonly reason?: string | undefined;
  /** Who made it, where they want to be named. */
  readonly by?: string | undefined;
}

/** `claim:qaim-raid--1`, `field:qaim-raid/when`. */
export function targetKey({ kind, id, field }: Target): string {
  return field === undefined ? `${kind}:${id}` : `${kind}:${id}/${field}`;
}

/** Undefined where the text names no target. */
export function parseTarget(key: string): Target | undefined {
  const match = /^([a-z]+):([a-z0-9-]+)(?:\/([A-Za-z]+))?$/.exec(key);
  const kind = targetKinds.find((each) => each === match?.[1]);
  const [, , id, field] = match ?? [];
  if (!kind || id === undefined || (kind === 'field') !== (field !== undefined)) return undefined;
  return field === undefined ? { kind, id } : { kind, id, field };
}

/** JSON with the keys of objects in order: equal values give equal texts. Members that are undefined are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** 16 hex digits that change with the text: two FNV-1a hashes over its UTF-16 units, from different starts. Tells changes apart, proves nothing. */
function fingerprint(text: string): string {
  const hash = (start: number): string => {
    let sum = start;
    for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
    return (sum >>> 0).toString(16).padStart(8, '0');
  };
  return `${hash(0x811c9dc5)}${hash(0x2f0b4c47)}`;
}

/** The change with the id that follows from its content. */
export function createChange(content: Omit<Change, 'id'>): Change {
  const replaces = [...new Set(content.replaces)].sort();
  const plain = { ...content, replaces };
  return { ...plain, id: fingerprint(canonicalJson(plain)) };
}

/** Whether a change has the id that follows from its content: a file that was edited by hand may not. */
export function isIntact({ id, ...content }: Change): boolean {
  return createChange(content).id === id;
}
