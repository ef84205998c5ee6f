/** What a reader types or drags always makes a link, and every link that was made can be read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultView, type View } from '../../../src/domain/view/view.ts';
import { decodeView, encodeView } from '../../../src/domain/view/viewCodec.ts';
import { day } from './build.ts';

const base = defaultView(day('2019-04-01'), day('2026-02-12'));
const searching = (text: string): View => ({ ...base, filters: { ...base.filters, text } });
const reread = (view: View) => decodeView(encodeView(view, base), base);

describe('making a link', () => {
  it('survives half a character', () => {
    expect(reread(searching('hol \ud83d'))).toEqual({ view: searching('hol \ufffd'), ignored: [] });
    expect(reread(searching(`${'x'.repeat(199)}😀`)).view.filters.text).toBe(`${'x'.repeat(199)}\ufffd`);
  });

  it('cuts a search that is too long to carry', () => {
    expect(reread(searching('x'.repeat(201)))).toEqual({ view: searching('x'.repeat(200)), ignored: [] });
  });

  it('writes no number that it could not read: no exponent, no negative zero', () => {
    const layers = { ...base.layers, border: { visible: true, opacity: 1e-7 } };
    expect(reread({ ...base, layers })).toEqual({
      view: { ...base, layers: { ...layers, border: { visible: true, opacity: 0 } } },
      ignored: [],
    });
    expect(reread({ ...base, filters: { ...base.filters, maxBorderKm: 1e-7 } })).toMatchObject({
      view: { filters: { maxBorderKm: 0 } },
      ignored: [],
    });
    expect(encodeView({ ...base, camera: { ...base.camera, center: [-1e-9, 35], bearing: -1e-9 } }, base)).toBe(
      'v=2&c=0,35,6.3',
    );
  });

  it('never fails and never names a part of its own as unusable, whatever is dragged or typed', () => {
    const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
    const camera = fc.record({
      center: fc.tuple(number(-180, 180), number(-85, 85)),
      zoom: number(0, 22),
      bearing: number(-360, 360),
      pitch: number(0, 85),
    });
    fc.assert(
      fc.property(
        camera,
        fc.string({ unit: 'binary', maxLength: 220 }),
        fc.option(number(0, 2000)),
        number(0, 1),
        (at, text, maxBorderKm, opacity) => {
          const view: View = {
            ...base,
            camera: at,
            filters: { ...base.filters, text, maxBorderKm },
            layers: { ...base.layers, places: { visible: true, opacity } },
          };
          const link = encodeView(view, base);
          const { view: read, ignored } = decodeView(link, base);
          expect(ignored).toEqual([]);
          expect(encodeView(read, base)).toBe(link);
          expect(Math.abs(read.camera.center[0] - at.center[0])).toBeLessThan(1e-5);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('reading a link', () => {
  it('refuses a number too great to be one, and clamps what is only too great for a map', () => {
    expect(decodeView(`v=1&c=${'9'.repeat(400)},1,1`, base)).toMatchObject({
      view: base,
      ignored: [expect.stringMatching(/^c=999/)],
    });
    expect(decodeView('v=1&km=99999&op=border:7', base).view).toMatchObject({
      filters: { maxBorderKm: 2000 },
      layers: { border: { opacity: 1 } },
    });
  });

  it('needs the version first, and takes it once', () => {
    expect(decodeView('lang=ar&v=1', base)).toEqual({ view: base, ignored: ['lang=ar'] });
    expect(decodeView('v=1&v=1&lang=ar', base)).toEqual({ view: { ...base, language: 'ar' }, ignored: ['v=1'] });
  });
});
