/**
 * A set of changes: what a desk has decided. Merging is a union, so any order of merging gives the same set; where two desks decided differently about one
 * thing, both decisions stay side by side until a person chooses. Nothing is lost by a merge.
 */
import { groupBy } from '../base/groupBy.ts';
import { canonicalJson, createChange, type Change, type Json, type Target, targetKey } from './change.ts';

/** In the order of targets, then of ids: equal sets are equal values. */
export type ChangeSet = readonly Change[];

export const noChanges: ChangeSet = [];

function inOrder(changes: Iterable<Change>): ChangeSet {
  return [...changes].sort((a, b) =>
    a.target === b.target ? (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : a.target < b.target ? -1 : 1,
  );
}

/** Every change of both, each once. */
export function mergeSets(a: ChangeSet, b: ChangeSet): ChangeSet {
  return inOrder(new Map([...a, ...b].map((change) => [change.id, change])).values());
}

/** The changes that no other takes the place of, by target, in the order of targets. */
export function headsOf(changes: ChangeSet): ReadonlyMap<string, readonly Change[]> {
  const replaced = new Set(changes.flatMap(({ replaces }) => replaces));
  return groupBy(
    changes.filter(({ id }) => !replaced.has(id)),
    ({ target }) => target,
  );
}

/** The change that holds for each target: the only one, or of several the one with the lowest id until a person has chosen. */
export function heldOf(changes: ChangeSet): ReadonlyMap<string, Change> {
  return new Map([...headsOf(changes)].flatMap(([target, heads]) => (heads[0] ? [[target, heads[0]] as const] : [])));
}

export interface Conflict {
  readonly target: string;
  /** One of each different value, in the order of ids. */
  readonly sides: readonly Change[];
}

/** Targets about which the changes disagree. Two desks that wrote the same value do not. */
export function conflictsIn(changes: ChangeSet): readonly Conflict[] {
  return [...headsOf(changes)].flatMap(([target, heads]) => {
    const sides = [...new Map(heads.toReversed().map((change) => [canonicalJson(change.value), change])).values()];
    return sides.length > 1 ? [{ target, sides: sides.toReversed() }] : [];
  });
}

export interface PutOptions {
  readonly reason?: string | undefined;
  readonly by?: string | undefined;
  /** Ids of changes that have left this desk. Others are forgotten when they are replaced, so that no trial text is handed on. */
  readonly given?: ReadonlySet<string> | undefined;
}

/** The set with one more decision about a target. It takes the place of all earlier ones, and so settles a conflict about it. */
export function putChange(
  changes: ChangeSet,
  target: Target,
  value: Json,
  { reason, by, given = new Set() }: PutOptions = {},
): ChangeSet {
  const key = targetKey(target);
  const heads = headsOf(changes).get(key) ?? [];
  const [only] = heads;
  if (heads.length === 1 && only && canonicalJson(only.value) === canonicalJson(value) && only.reason === reason)
    return changes;
  const own = new Set(heads.filter(({ id }) => !given.has(id)).map(({ id }) => id));
  const replaces = heads.flatMap((head) => (own.has(head.id) ? head.replaces : [head.id]));
  const change = createChange({
    target: key,
    value,
    replaces,
    ...(reason === undefined ? {} : { reason }),
    ...(by === undefined ? {} : { by }),
  });
  return mergeSets(
    changes.filter(({ id }) => !own.has(id)),
    [change],
  );
}

/** The set without what it says about a target, as if it had never been decided; a decision that has been given away is replaced by nothing. */
export function dropTarget(changes: ChangeSet, target: Target, given: ReadonlySet<string> = new Set()): ChangeSet {
  const key = targetKey(target);
  const own = changes.filter((change) => change.target === key);
  return own.some(({ id }) => given.has(id))
    ? putChange(changes, target, null, { given })
    : changes.filter((change) => change.target !== key);
}
