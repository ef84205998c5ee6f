/**
 * What changed between two answers: two days of knowledge, two windows, or two versions of the data. Each record that either answer shows is in exactly one
 * class; the claims on both sides are listed, so that a changed figure never stands without who said it then and who says it now.
 */
import { figuresOf, type Figure } from './figures.ts';
import type { RecordFacts } from './facts.ts';
import type { Claim, RecordId } from './record.ts';
import type { Shown } from './visible.ts';

/** `settled`: disputed before and no longer. `changed`: any other difference of claims, place, time or certainty. */
export type ChangeKind = 'new' | 'withdrawn' | 'newly-disputed' | 'settled' | 'changed' | 'same';
export const changeKinds: readonly ChangeKind[] = ['new', 'newly-disputed', 'changed', 'settled', 'withdrawn', 'same'];

/** What of a record differs; `verdict`: whether it is certainly or possibly part of the answer. */
export type ChangedPart = 'name' | 'when' | 'place' | 'verdict' | 'claims';

export interface FigureChange {
  readonly attribute: string;
  /** Null where no claim gave a figure. */
  readonly before: Figure | null;
  readonly after: Figure | null;
}

export interface RecordChange {
  readonly record: RecordId;
  readonly kind: ChangeKind;
  readonly before: Shown | null;
  readonly after: Shown | null;
  readonly parts: readonly ChangedPart[];
  /** A claim whose words or figures changed is removed and added. */
  readonly added: readonly Claim[];
  readonly removed: readonly Claim[];
  readonly figures: readonly FigureChange[];
}

const textOf = (value: unknown): string => JSON.stringify(value);

function without(claims: readonly Claim[], others: readonly Claim[]): readonly Claim[] {
  const known = new Set(others.map(textOf));
  return claims.filter((claim) => !known.has(textOf(claim)));
}

function whenOf({ record }: RecordFacts): unknown {
  return record.kind === 'detention-site'
    ? record.control.map(({ when, holder, status }) => [when.text, holder, status])
    : record.when.text;
}

/** What a mark on the map stands for: an area by its id, because its outline may be drawn finer in another version. */
function placeOf({ placement, route, record }: RecordFacts): unknown {
  const plain = [placement, route?.from ?? null, route?.to ?? null].map((each) =>
    each?.kind === 'area' ? { ...each, area: each.area.id } : each,
  );
  return [plain, record.geoPrecision];
}

function partsOf(before: Shown, after: Shown, claimsDiffer: boolean): readonly ChangedPart[] {
  const differs: Readonly<Record<ChangedPart, boolean>> = {
    name: textOf(before.facts.record.name) !== textOf(after.facts.record.name),
    when: textOf(whenOf(before.facts)) !== textOf(whenOf(after.facts)),
    place: textOf(placeOf(before.facts)) !== textOf(placeOf(after.facts)),
    verdict: before.verdict !== after.verdict,
    claims: claimsDiffer,
  };
  return (Object.keys(differs) as ChangedPart[]).filter((part) => differs[part]);
}

function figureChanges(before: readonly Claim[], after: readonly Claim[]): readonly FigureChange[] {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  const keys = new Set([...old, ...now].map(({ attribute, unit }) => `${attribute} ${unit ?? ''}`));
  const find = (figures: readonly Figure[], key: string): Figure | null =>
    figures.find(({ attribute, unit }) => `${attribute} ${unit ?? ''}` === key) ?? null;
  return [...keys].flatMap((key): readonly FigureChange[] => {
    const change = { before: find(old, key), after: find(now, key) };
    const same =
      change.before?.low === change.after?.low &&
      change.before?.high === change.after?.high &&
      change.before?.disputed === change.after?.disputed;
    return same ? [] : [{ attribute: (change.after ?? change.before)?.attribute ?? key, ...change }];
  });
}

function kindOf(before: Shown | null, after: Shown | null, parts: readonly ChangedPart[]): ChangeKind {
  if (!before) return 'new';
  if (!after) return 'withdrawn';
  if (after.disputed !== before.disputed) return after.disputed ? 'newly-disputed' : 'settled';
  return parts.length > 0 ? 'changed' : 'same';
}

/** In the order of the classes, and within each in the order of the answers. */
export function compareAnswers(before: readonly Shown[], after: readonly Shown[]): readonly RecordChange[] {
  const [old, now] = [before, after].map((shown) => new Map(shown.map((each) => [each.facts.record.id, each])));
  const ids = new Set([...after, ...before].map(({ facts }) => facts.record.id));
  const changes = [...ids].map((record): RecordChange => {
    const [was, is] = [old?.get(record) ?? null, now?.get(record) ?? null];
    const [added, removed] = [
      without(is?.claims ?? [], was?.claims ?? []),
      without(was?.claims ?? [], is?.claims ?? []),
    ];
    const parts = was && is ? partsOf(was, is, added.length + removed.length > 0) : [];
    return {
      record,
      kind: kindOf(was, is, parts),
      before: was,
      after: is,
      parts,
      added,
      removed,
      figures: figureChanges(was?.claims ?? [], is?.claims ?? []),
    };
  });
  return changes.sort((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind));
}
