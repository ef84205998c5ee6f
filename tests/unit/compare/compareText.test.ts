/** What a link says of a comparison. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/store/session.ts';
import { readComparison, writeComparison } from '../../../src/store/compareText.ts';
import { decodeView, encodeView, exportBase } from '../../../src/domain/view/viewCodec.ts';
import { dataset } from '../export/buildSnapshot.ts';

const days = fc.integer({ min: 17_000, max: 21_000 });
const comparisons: fc.Arbitrary<Comparison> = fc.record({
  before: fc.record({
    time: fc.option(
      fc
        .tuple(days, fc.nat(900), fc.constantFrom('window' as const, 'cumulative' as const, 'instant' as const))
        .map(([from, length, mode]) => ({ from, to: from + length, mode })),
    ),
    asKnown: fc.option(days),
  }),
  other: fc.option(fc.constant({ dataset, facts: new Map() })),
  layout: fc.constantFrom('list' as const, 'swipe' as const, 'side' as const),
  divide: fc.constant(0.5),
});

describe('a comparison in a link', () => {
  it('comes back as it was, through the link of a view', () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const { other, before, layout } = comparison;
        const link = encodeView({ ...exportBase, compare: writeComparison(comparison) }, exportBase);
        const { view, ignored } = decodeView(link, exportBase);
        expect(ignored).toEqual([]);
        expect(readComparison(view.compare)).toEqual({ before, layout, version: other?.dataset.version ?? null });
      }),
    );
  });

  it.each(['known:2026-02-31', 'known:2026-02-06,t:2026-02-01', 'known:2026-02-06,upside', 't:2026-01-01..2026-01-02'])(
    'cannot be half used: %s',
    (text) => {
      expect(readComparison(text)).toBeUndefined();
    },
  );
});
