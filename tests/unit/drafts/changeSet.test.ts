/** Changes of several desks: merging in any order gives the same, undoing gives back what was, and nothing is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, beginHistory, undo } from '../../../src/domain/briefing/history.ts';
import { canonicalJson, isIntact, parseTarget, targetKey, type Target } from '../../../src/drafts/change.ts';
import {
  conflictsIn,
  dropTarget,
  heldOf,
  mergeSets,
  noChanges,
  putChange,
  type ChangeSet,
} from '../../../src/drafts/changeSet.ts';

const targets: readonly Target[] = [
  { kind: 'claim', id: 'raid--1' },
  { kind: 'claim', id: 'raid--2' },
  { kind: 'field', id: 'raid', field: 'when' },
  { kind: 'record', id: 'raid' },
];

/** What a desk does, one step after the other. */
const steps = fc.array(fc.tuple(fc.nat(targets.length - 1), fc.option(fc.integer({ min: 0, max: 3 }))), {
  maxLength: 6,
});

function work(
  start: ChangeSet,
  made: readonly (readonly [number, number | null])[],
  by: string,
  given = new Set<string>(),
): ChangeSet {
  return made.reduce((set, [at, value]) => {
    const target = targets[at];
    return target ? putChange(set, target, value, { by, given }) : set;
  }, start);
}

const given = (set: ChangeSet): ReadonlySet<string> => new Set(set.map(({ id }) => id));

describe('a target', () => {
  it('is read as it was written', () => {
    for (const target of targets) expect(parseTarget(targetKey(target))).toEqual(target);
  });

  it.each(['', 'claim', 'claim:', 'claim:A B', 'field:raid', 'record:raid/when', 'place:../x', '__proto__:a'])(
    'is not read from %j',
    (key) => {
      expect(parseTarget(key)).toBeUndefined();
    },
  );
});

describe('a set of changes', () => {
  it('is the same in whatever order desks are merged', () => {
    fc.assert(
      fc.property(steps, steps, steps, steps, (common, a, b, c) => {
        const base = work(noChanges, common, 'base');
        const sets = [
          work(base, a, 'a', new Set(given(base))),
          work(base, b, 'b', new Set(given(base))),
          work(base, c, 'c', new Set(given(base))),
        ] as const;
        const [x, y, z] = sets;
        const merged = mergeSets(mergeSets(x, y), z);
        expect(mergeSets(z, mergeSets(y, x))).toEqual(merged);
        expect(mergeSets(mergeSets(z, x), y)).toEqual(merged);
        expect(mergeSets(merged, x)).toEqual(merged);
      }),
    );
  });

  it('loses nothing by a merge: every decision that held is held still, or another one has replaced it', () => {
    fc.assert(
      fc.property(steps, steps, (a, b) => {
        const [x, y] = [work(noChanges, a, 'a'), work(noChanges, b, 'b')];
        const merged = mergeSets(x, y);
        const replaced = new Set(merged.flatMap(({ replaces }) => replaces));
        const sides = new Map(conflictsIn(merged).map(({ target, sides: all }) => [target, all]));
        for (const change of [...heldOf(x).values(), ...heldOf(y).values()]) {
          expect(merged).toContainEqual(change);
          const held = heldOf(merged).get(change.target);
          const isSide =
            sides.get(change.target)?.some(({ value }) => canonicalJson(value) === canonicalJson(change.value)) ??
            false;
          expect(replaced.has(change.id) || isSide || canonicalJson(held?.value) === canonicalJson(change.value)).toBe(
            true,
          );
        }
      }),
    );
  });

  it('has no conflict where both desks decided the same, and one where they did not', () => {
    const [target] = targets;
    if (!target) return;
    const one = putChange(noChanges, target, 1, { by: 'a' });
    expect(conflictsIn(mergeSets(one, putChange(noChanges, target, 1, { by: 'b' })))).toEqual([]);
    const conflict = conflictsIn(mergeSets(one, putChange(noChanges, target, 2, { by: 'b' })));
    expect(conflict.map(({ sides }) => sides.map(({ value }) => Number(value)).sort((a, b) => a - b))).toEqual([
      [1, 2],
    ]);
  });

  it('is settled by a choice, for both desks', () => {
    const [target] = targets;
    if (!target) return;
    const both = mergeSets(putChange(noChanges, target, 1, { by: 'a' }), putChange(noChanges, target, 2, { by: 'b' }));
    const chosen = putChange(both, target, 2, { by: 'a', given: given(both) });
    expect(conflictsIn(chosen)).toEqual([]);
    expect(conflictsIn(mergeSets(chosen, both))).toEqual([]);
    expect(heldOf(mergeSets(both, chosen)).get(targetKey(target))?.value).toBe(2);
  });

  it('keeps no trace of what was typed before it was given away', () => {
    const [target] = targets;
    if (!target) return;
    const typed = ['w', 'wo', 'word'].reduce((set: ChangeSet, value) => putChange(set, target, value), noChanges);
    expect(typed.map(({ value }) => value)).toEqual(['word']);
    expect(dropTarget(typed, target)).toEqual([]);
  });

  it('keeps what was given away, replaced', () => {
    const [target] = targets;
    if (!target) return;
    const sent = putChange(noChanges, target, 1);
    const mended = putChange(sent, target, 2, { given: given(sent) });
    expect(mended).toHaveLength(2);
    expect(heldOf(mended).get(targetKey(target))?.value).toBe(2);
    expect(heldOf(mergeSets(sent, mended)).get(targetKey(target))?.value).toBe(2);
    expect(heldOf(dropTarget(mended, target, given(mended))).get(targetKey(target))?.value).toBeNull();
  });

  it('is given back by undoing', () => {
    fc.assert(
      fc.property(steps, steps, (a, b) => {
        const before = work(noChanges, a, 'a');
        const after = b.reduce(
          (history, step) => advance(history, work(history.present, [step], 'a')),
          beginHistory(before),
        );
        const back = after.past.reduce((history) => undo(history), after);
        expect(back.present).toEqual(before);
      }),
    );
  });

  it('has ids that follow from the content', () => {
    fc.assert(
      fc.property(steps, (a) => {
        for (const change of work(noChanges, a, 'a')) {
          expect(isIntact(change)).toBe(true);
          expect(isIntact({ ...change, by: 'other' })).toBe(false);
        }
      }),
    );
  });
});
