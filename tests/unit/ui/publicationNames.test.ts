/** Names of publishers on the time axis never run into each other, and each is named or counted where there is any room. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placePublisherNames, reachOf, type ReportDay } from '../../../src/ui/timeline/publicationNames.ts';

const days = fc
  .uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 14 })
  .chain((at) =>
    fc.tuple(
      ...at
        .sort((a, b) => a - b)
        .map((px) =>
          fc
            .array(fc.constantFrom('Rudaw', 'Gulan Media', 'Press TV', 'Shafaq News'), { minLength: 1, maxLength: 2 })
            .map((reports): ReportDay => ({ day: px, at: px, reports })),
        ),
    ),
  );
const scale = fc.constantFrom(1, 1.4, 2);

it('overlap neither each other nor the day of another report', () => {
  fc.assert(
    fc.property(days, scale, (reports, textScale) => {
      const boxes = placePublisherNames(reports, 1000, textScale).map((name) => {
        const reach = reachOf(name, textScale);
        return name.side === 'start' ? [name.day - reach, name.day] : [name.day, name.day + reach];
      });
      for (const [index, [from = 0, to = 0]] of boxes.entries()) {
        expect(from).toBeGreaterThanOrEqual(0);
        for (const [otherFrom = 0, otherTo = 0] of boxes.slice(index + 1))
          expect(to <= otherFrom || otherTo <= from).toBe(true);
        expect(reports.filter(({ at }) => at > from && at < to)).toEqual([]);
      }
    }),
  );
});

it('name both reports of neighbouring days where there is room, else the newer and the number of the others', () => {
  const reports: readonly ReportDay[] = [
    { day: 500, at: 500, reports: ['Rudaw'] },
    { day: 508, at: 508, reports: ['Gulan Media'] },
  ];
  const named = (at: number): unknown =>
    placePublisherNames([{ day: at, at, reports: ['Press TV'] }, ...reports], 600, 1).at(-1);
  expect(named(100)).toEqual({ day: 500, side: 'start', names: ['Rudaw', 'Gulan Media'], more: 0 });
  expect(named(410)).toEqual({ day: 508, side: 'end', names: ['Gulan Media'], more: 1 });
});
