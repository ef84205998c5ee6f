import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeMarks, pitchPx, type Slot } from '../../../src/layers/marks/arrangeMarks.ts';
import type { Shown } from '../../../src/domain/records/visible.ts';
import {
  alongBorder,
  baghdad,
  dataset,
  deployment,
  hol,
  husaybah,
  inAnbar,
  inHasakah,
  incident,
  nowhere,
  period,
  places,
  qaim,
  qaimMarket,
  shown,
  site,
  transfer,
  warning,
} from './build.ts';

const arrange = (records: readonly Shown[]) => arrangeMarks(records, dataset(records));
const slotOf = (records: readonly Shown[], id: string): Slot => {
  const slot = arrange(records).get(id);
  if (!slot) throw new Error(`${id} has no slot`);
  return slot;
};
const apart = (a: Slot, b: Slot): number => Math.hypot(a.offsetPx[0] - b.offsetPx[0], a.offsetPx[1] - b.offsetPx[1]);

const anyShown = fc
  .uniqueArray(
    fc.record({
      id: fc.nat(400),
      at: fc.constantFrom(...Object.values(places)),
      kind: fc.constantFrom('incident', 'warning', 'site', 'deployment', 'transfer'),
    }),
    { selector: ({ id }) => id, maxLength: 45 },
  )
  .map((list) =>
    list.map(({ id, at, kind }) =>
      shown(
        kind === 'incident'
          ? incident(`r${id}`, { at })
          : kind === 'warning'
            ? warning(`r${id}`, { at })
            : kind === 'site'
              ? site(`r${id}`, [period('2026-01-01/..', 'sdf')], { at })
              : kind === 'deployment'
                ? deployment(`r${id}`, 'pmf', { at })
                : transfer(`r${id}`, at, null),
      ),
    ),
  );

describe('arrangeMarks', () => {
  it('leaves a mark that is alone on its place', () => {
    expect(slotOf([shown(incident('a', { at: hol }))], 'a')).toEqual({
      anchor: hol.position,
      offsetPx: [0, 0],
      tag: false,
      shared: 1,
    });
  });

  it('puts two marks of one place side by side, states before events, earlier before later', () => {
    const records = [
      shown(incident('late', { at: hol, on: '2026-02-01' })),
      shown(incident('early', { at: hol, on: '2026-01-01' })),
      shown(site('camp', [period('2026-01-01/..', 'sdf')], { at: hol })),
    ];
    expect([...arrange(records).keys()]).toEqual(['camp', 'early', 'late']);
    expect(['camp', 'early', 'late'].map((id) => slotOf(records, id).offsetPx)).toEqual([
      [-13, -11],
      [13, -11],
      [0, 11],
    ]);
  });

  it('treats places a few hundred metres apart as one', () => {
    const records = [shown(incident('a', { at: qaim })), shown(incident('b', { at: qaimMarket }))];
    expect(slotOf(records, 'a').anchor).toEqual(slotOf(records, 'b').anchor);
  });

  it('keeps neighbouring places at their own anchors and in the order in which they lie', () => {
    const records = [shown(incident('west', { at: qaim })), shown(incident('east', { at: husaybah }))];
    const [west, east] = [slotOf(records, 'west'), slotOf(records, 'east')];
    expect([west.anchor, east.anchor]).toEqual([qaim.position, husaybah.position]);
    for (let zoom = 4; zoom <= 14; zoom += 0.25) {
      const pxPerDegree = (512 * 2 ** zoom) / 360;
      const x = (slot: Slot): number => slot.anchor[0] * pxPerDegree + slot.offsetPx[0];
      expect(x(east) - x(west)).toBeGreaterThanOrEqual(pitchPx.plain);
    }
  });

  it('gives no slot to what is known to an area, nor to what is told of the border as a whole', () => {
    const records = [
      shown(incident('iraq', { at: inAnbar })),
      shown(incident('syria', { at: inHasakah })),
      shown(warning('border', { at: alongBorder })),
    ];
    expect(arrange(records).size).toBe(0);
  });

  it('leaves the marks of a wide settlement at the settlement', () => {
    const slot = slotOf([shown(incident('a', { at: baghdad }))], 'a');
    expect([slot.tag, slot.anchor, slot.offsetPx]).toEqual([false, baghdad.position, [0, 0]]);
  });

  it('stacks what stands along the border beside it, on its side', () => {
    const records = [
      shown(deployment('a', 'pmf')),
      shown(deployment('b', 'iraqi-army')),
      shown(deployment('c', 'sdf', { at: alongBorder }, 'SY')),
    ];
    const [a, b, c] = [slotOf(records, 'a'), slotOf(records, 'b'), slotOf(records, 'c')];
    expect(a.offsetPx[0]).toBeGreaterThan(20);
    expect(b.offsetPx).toEqual([a.offsetPx[0], a.offsetPx[1] + pitchPx.chip]);
    expect(c.offsetPx[0]).toBeLessThan(-20);
  });

  it('gives no slot to transfers and to what has no place', () => {
    expect(arrange([shown(transfer('t', hol, null)), shown(incident('lost', { at: nowhere }))]).size).toBe(0);
  });

  it('never lets two slots of one anchor overlap', () => {
    fc.assert(
      fc.property(anyShown, (records) => {
        const slots = [...arrange(records).values()];
        slots.forEach((a, index) =>
          slots.slice(index + 1).forEach((b) => {
            if (a.anchor[0] === b.anchor[0] && a.anchor[1] === b.anchor[1])
              expect(apart(a, b)).toBeGreaterThanOrEqual(pitchPx.plain - 1);
          }),
        );
      }),
    );
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(
        anyShown.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        ([records, mixed]) => {
          const sorted = (list: readonly Shown[]) => [...arrange(list)].sort(([a], [b]) => (a < b ? -1 : 1));
          expect(sorted(mixed)).toEqual(sorted(records));
        },
      ),
    );
  });
});
