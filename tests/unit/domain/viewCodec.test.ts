/** A link carries the whole view, and a damaged one says what was not used. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryCodes } from '../../../src/domain/records/categories.ts';
import { geoPrecisions, recordKinds } from '../../../src/domain/records/record.ts';
import {
  borderSides,
  defaultView,
  layerIds,
  noFilters,
  openingView,
  type View,
} from '../../../src/domain/view/view.ts';
import { decodeView, encodeView } from '../../../src/domain/view/viewCodec.ts';
import { day } from './build.ts';

const base = defaultView(day('2019-04-01'), day('2026-02-12'));
const decimals = (min: number, max: number, digits: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 10 ** digits, max: max * 10 ** digits }).map((value) => value / 10 ** digits || 0);
const some = <Value>(...values: readonly Value[]): fc.Arbitrary<Value[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const days = fc.integer({ min: day('2014-01-01'), max: day('2026-12-31') });
const position = fc.tuple(decimals(-180, 180, 5), decimals(-85, 85, 5));
const ids = some('iraqi-army', 'IQG01', 'rudaw-2026-02-06', 'sdf');

const views: fc.Arbitrary<View> = fc.record({
  camera: fc.record({
    center: fc.tuple(decimals(-180, 180, 5), decimals(-85, 85, 5)),
    zoom: decimals(0, 22, 3),
    bearing: decimals(-360, 360, 2),
    pitch: decimals(0, 85, 2),
  }),
  time: fc
    .tuple(days, fc.nat(4000), fc.constantFrom('window' as const, 'cumulative' as const, 'instant' as const))
    .map(([from, length, mode]) => ({ from, to: from + length, mode })),
  asKnown: fc.option(days),
  layers: fc
    .tuple(...layerIds.map(() => fc.record({ visible: fc.boolean(), opacity: decimals(0, 1, 2) })))
    .map((settings) => Object.fromEntries(layerIds.map((id, index) => [id, settings[index]])) as View['layers']),
  filters: fc.record({
    text: fc.string({ maxLength: 60, unit: 'grapheme' }).filter((text) => text.isWellFormed() && text.length <= 200),
    kinds: some(...recordKinds),
    categories: some(...categoryCodes.map(({ kind, category }) => `${kind}/${category}`)),
    actors: ids,
    sources: ids,
    claimants: ids,
    reliabilities: some(...'ABCDEF'.split('')),
    credibilities: some(...'123456'.split('')),
    precisions: some(...geoPrecisions),
    countries: some('IQ', 'SY'),
    governorates: ids,
    maxBorderKm: fc.option(decimals(0, 2000, 1)),
    borderSide: fc.constantFrom(...borderSides),
    area: fc.option(fc.array(position, { minLength: 3, maxLength: 6 })),
    disputedOnly: fc.boolean(),
    context: fc.boolean(),
  }),
  selection: fc.oneof(
    fc.constant({ kind: 'none' as const }),
    fc.record({
      kind: fc.constant('record' as const),
      id: fc.constantFrom('qaim-detonation-2026-02-06', 'site-hol-camp'),
    }),
  ),
  drawings: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('line' as const), positions: fc.array(position, { minLength: 2, maxLength: 5 }) }),
      fc.record({ kind: fc.constant('area' as const), positions: fc.array(position, { minLength: 3, maxLength: 5 }) }),
      fc.record({
        kind: fc.constant('rings' as const),
        center: position,
        radiiKm: fc.array(decimals(1, 900, 1), { minLength: 1, maxLength: 4 }),
      }),
    ),
    { maxLength: 4 },
  ),
  sort: fc.record({
    key: fc.constantFrom('when' as const, 'name' as const, 'kind' as const, 'place' as const, 'reported' as const),
    descending: fc.boolean(),
  }),
  language: fc.constantFrom('en' as const, 'ar' as const),
  flavour: fc.constantFrom('dark' as const, 'light' as const, 'contrast' as const),
  symbols: fc.constantFrom('plain' as const, 'app6' as const),
  board: fc.constantFrom('', 'beside', 'alone~p:ledger.control~e:control'),
  rows: fc.constantFrom('', '{"categories":["a&b=c","القائم"]}'),
  compare: fc.constantFrom('', 'known:2026-02-06', 'known:latest,t:2026-01-01..2026-01-20,swipe'),
});

describe('round trip', () => {
  it('gives back every view', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeView(encodeView(view, base), base)).toEqual({ view, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('writes only what differs', () => {
    expect(encodeView(base, base)).toBe('v=2');
    expect(encodeView({ ...base, language: 'ar', time: { ...base.time, from: day('2026-01-10') } }, base)).toBe(
      'v=2&t=2026-01-10..2026-02-12&lang=ar',
    );
  });
});

describe('a link of version 1', () => {
  const opening = openingView(day('2019-04-01'), day('2026-02-12'));

  it('shows the whole period where it gives no window, and one of version 2 the newest 30 days', () => {
    const first = decodeView('v=1&lang=ar', opening, {}, base);
    expect(first).toEqual({ view: { ...base, language: 'ar' }, ignored: [] });
    const second = decodeView('v=2&lang=ar', opening, {}, base);
    expect(second.view.time).toEqual({ from: day('2026-01-14'), to: day('2026-02-12'), mode: 'window' });
  });

  it('says the same in both versions with every part written', () => {
    fc.assert(
      fc.property(views, (view) => {
        const text = encodeView(view, opening);
        expect(decodeView(text, opening, {}, base)).toEqual({ view, ignored: [] });
        const old = encodeView(view, base).replace(/^v=2/, 'v=1');
        expect(decodeView(old, opening, {}, base)).toEqual({ view, ignored: [] });
      }),
    );
  });

  it('opens on no day before the first of short data', () => {
    expect(openingView(day('2026-02-01'), day('2026-02-12')).time.from).toBe(day('2026-02-01'));
  });
});

describe('damage', () => {
  it.each([
    ['c=41', 'c=41'],
    ['c=1,2,x', 'c=1,2,x'],
    ['t=2026-02-01..2026-01-01', 't=2026-02-01..2026-01-01'],
    ['t=2026-02-30..2026-03-01', 't=2026-02-30..2026-03-01'],
    ['mode=film', 'mode=film'],
    ['known=soon', 'known=soon'],
    ['kind=incident,ufo', 'kind=incident,ufo'],
    ['op=incidents:loud', 'op=incidents:loud'],
    ['sel=<script>', 'sel=<script>'],
    ['lang=fr', 'lang=fr'],
    ['side=left', 'side=left'],
    ['in=41,34~42,35', 'in=41,34~42,35'],
    ['draw=line:41,34', 'draw=line:41,34'],
    ['draw=rings:41,34:0', 'draw=rings:41,34:0'],
    ['draw=rings:41,34', 'draw=rings:41,34'],
    ['km=near', 'km=near'],
    ['colour=red', 'colour=red'],
    ['q=%E0%A4%A', 'q=%E0%A4%A'],
    ['lang=ar&lang=en', 'lang=en'],
  ])('names %s and keeps the rest', (part, named) => {
    const { view, ignored } = decodeView(`v=2&look=light&${part}`, base);
    expect(ignored).toEqual([named]);
    expect(view.flavour).toBe('light');
    expect({ ...view, flavour: base.flavour, language: base.language }).toEqual(base);
  });

  it.each(['.', ')', ').', '”', '>', '،', '؟', ' ', '\u200f'])(
    'of signs taken into a link behind it harms nothing: %j',
    (sign) => {
      const { view, ignored } = decodeView(`v=2&lang=ar&c=41,35,9${sign}`, base);
      expect([view.language, view.camera.zoom, ignored]).toEqual(['ar', 9, []]);
      expect(decodeView(`v=2${sign}`, base).ignored).toEqual([]);
    },
  );

  it('of a link whose signs were written as percent codes or entities harms nothing', () => {
    for (const text of ['v%3D2%26lang%3Dar', 'v=2&amp;lang=ar']) {
      const { view, ignored } = decodeView(text, base);
      expect([view.language, ignored]).toEqual(['ar', []]);
    }
  });

  it('keeps what the reader typed at the end of a link', () => {
    expect(decodeView('v=2&q=Hajin.', base).view.filters.text).toBe('Hajin.');
  });

  it('uses nothing of another version and says so', () => {
    expect(decodeView('v=3&lang=ar', base)).toEqual({ view: base, ignored: ['v=3'] });
  });

  it('refuses a record that the dataset does not hold', () => {
    expect(decodeView('v=1&sel=gone', base, { records: new Set(['here']) })).toEqual({
      view: base,
      ignored: ['sel=gone'],
    });
  });

  it('clamps numbers to what a map can show', () => {
    expect(decodeView('v=1&c=999,-999,99', base).view.camera).toEqual({
      center: [180, -85],
      zoom: 22,
      bearing: 0,
      pitch: 0,
    });
  });

  it('shortens what it names', () => {
    expect(decodeView(`v=1&${'x'.repeat(300)}`, base).ignored[0]).toHaveLength(40);
    expect(decodeView(`v=1&q=${'x'.repeat(5000)}`, base)).toMatchObject({
      view: base,
      ignored: [expect.stringMatching(/…$/)],
    });
  });

  it('never throws and always gives a whole view', () => {
    const keys = fc.constantFrom(
      'v',
      'c',
      't',
      'op',
      'off',
      'on',
      'q',
      'kind',
      'sel',
      'km',
      'sort',
      '__proto__',
      'constructor',
    );
    const texts = fc.oneof(
      fc.string(),
      fc
        .array(fc.tuple(keys, fc.string()), { maxLength: 6 })
        .map((pairs) => `v=1&${pairs.map((pair) => pair.join('=')).join('&')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { view } = decodeView(text, base);
        expect(Object.keys(view).sort()).toEqual(Object.keys(base).sort());
        expect(view.filters.text.length).toBeLessThanOrEqual(200);
        expect(Object.keys(view.filters)).toEqual(Object.keys(noFilters));
      }),
      { numRuns: 10_000 },
    );
  });
});
