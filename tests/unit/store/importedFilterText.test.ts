/** What narrows imported sets goes into links and comes back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectRowFilters } from '../../../src/app/connectRowFilters.ts';
import { decodeView, encodeView } from '../../../src/domain/view/viewCodec.ts';
import { setImportedFilters } from '../../../src/store/actions/importedActions.ts';
import { setView } from '../../../src/store/actions/viewActions.ts';
import { decodeImportedFilters, encodeImportedFilters } from '../../../src/store/importedFilterText.ts';
import { noImportedFilters, type ImportedFilters } from '../../../src/store/imported.ts';
import { createAppStore } from '../../../src/store/store.ts';

const names = fc.array(fc.string({ maxLength: 20 }), { maxLength: 4 });
const ranges = fc.option(
  fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.oneof(fc.integer({ min: 500, max: 900 }), fc.constant(Infinity)))
    .map(([low, high]) => ({ low, high })),
);
const filters: fc.Arbitrary<ImportedFilters> = fc.record({
  categories: names,
  actors: names,
  governorates: names,
  areas: names,
  distance: ranges,
  lag: ranges,
  inSight: fc.boolean(),
  text: fc.string({ maxLength: 30 }),
});

describe('the text', () => {
  it('brings every selection back', () => {
    fc.assert(
      fc.property(filters, (some) => {
        expect(decodeImportedFilters(encodeImportedFilters(some))).toEqual(some);
      }),
    );
    expect(encodeImportedFilters(noImportedFilters)).toBe('');
  });

  it('is read without fail, whatever it is', () => {
    for (const text of ['', '{', '[]', '7', '{"categories":7,"distance":[9,1],"lag":["a",2],"text":{}}'])
      expect(decodeImportedFilters(text)).toEqual(noImportedFilters);
    fc.assert(fc.property(fc.json(), (text) => void decodeImportedFilters(text)));
  });
});

describe('the page', () => {
  it('writes a selection of a chart into the link, and takes it over from a link', () => {
    const store = createAppStore();
    const base = store.getState().view;
    connectRowFilters(store);
    setImportedFilters(store, { governorates: ['الأنبار & نينوى'], distance: { low: 0, high: 25 } });
    const link = encodeView(store.getState().view, base);
    expect(link).toContain('rows=');

    const other = createAppStore();
    connectRowFilters(other);
    setView(other, decodeView(link, base).view);
    expect(other.getState().session.imported.filters).toEqual(store.getState().session.imported.filters);
    setView(other, base);
    expect(other.getState().session.imported.filters).toEqual(noImportedFilters);
  });
});
