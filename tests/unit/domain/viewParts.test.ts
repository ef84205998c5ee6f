/** Each part of a link, to the edge of what it takes: what is written of it, what is clamped, and what is refused. */
import { describe, expect, it } from 'vitest';
import { defaultView } from '../../../src/domain/view/view.ts';
import { decodeView, encodeView } from '../../../src/domain/view/viewCodec.ts';
import { day } from './build.ts';

const base = defaultView(day('2019-04-01'), day('2026-02-12'));
const times = (count: number, text: string): string => Array.from({ length: count }, () => text).join('~');
const points = (count: number): string => times(count, '41,34');
const drawings = (count: number): string =>
  Array.from({ length: count }, (_, index) => `line:4${index % 5},34~42,35`).join('!');

/** Written again, where it differs from what was read. */
const taken: readonly (readonly [text: string, written?: string])[] = [
  ['c=41.12346,34.98766,9.125'],
  ['c=41.123456,34.987654,9.1254', 'c=41.12346,34.98765,9.125'],
  ['c=41,34,9,0.13'],
  ['c=41,34,9,0,45.25'],
  ['c=41,34,9,0.004,0.004', 'c=41,34,9'],
  ['c=-180,-85,0,-360,85'],
  ['c=180,85,22,360,85'],
  ['c=-181,-86,-1,-361,-1', 'c=-180,-85,0,-360'],
  ['c=181,86,23,361,86', 'c=180,85,22,360,85'],
  ['t=2026-01-10..2026-01-10'],
  ['mode=cumulative'],
  ['mode=instant'],
  ['known=2026-02-06'],
  ['known=latest', ''],
  ['off=incidents,warnings'],
  ['op=incidents:0,warnings:0.125'],
  ['op=incidents:0.1254', 'op=incidents:0.125'],
  ['op=incidents:-1,warnings:2', 'op=incidents:0'],
  [`q=${'x'.repeat(200)}`],
  ['kind=incident,transfer'],
  ['kind=incident,incident', 'kind=incident'],
  ['cat=incident/bombing'],
  [`actor=${'a'.repeat(80)}`],
  ['source=rudaw-2026-02-06'],
  ['says=mayor'],
  ['rel=A,F'],
  ['cred=1,6'],
  ['prec=settlement'],
  ['country=IQ'],
  ['gov=IQG01'],
  ['km=0'],
  ['km=2000'],
  ['km=2001', 'km=2000'],
  ['km=-3', 'km=0'],
  ['km=12.3456', 'km=12.346'],
  ['km=any', ''],
  ['side=iraq'],
  ['in=41,34~42,35~41,36'],
  [`in=${points(40)}`],
  ['in=180,85~-180,-85~0,0'],
  ['in=41.123456,34~42,35~41,36', 'in=41.12346,34~42,35~41,36'],
  ['in=anywhere', ''],
  ['disputed=1'],
  ['disputed=0', ''],
  ['context=0'],
  ['context=1', ''],
  ['sel=a'],
  [`sel=${'a'.repeat(80)}`],
  ['sel=none', ''],
  ['draw=line:41,34~42,35'],
  ['draw=area:41,34~42,35~41,36'],
  ['draw=rings:41,34:1,2,3,4,5,1000'],
  ['draw=rings:41,34:0.1234', 'draw=rings:41,34:0.123'],
  [`draw=${drawings(12)}`],
  [`draw=line:${points(40)}`],
  ['draw=', ''],
  ['sort=name'],
  ['sort=-reported'],
  ['lang=ar'],
  ['look=light'],
  ['look=contrast'],
  ['sym=app6'],
  ['board=beside'],
  [`board=${'a'.repeat(200)}`],
  [`rows=${'a'.repeat(2000)}`],
  ['compare=known:2026-02-06'],
  [`compare=${'a'.repeat(200)}`],
];

const refused: readonly string[] = [
  'c=41,34',
  'c=41,,9',
  'c=,34,9',
  'c=41,34,',
  'c=41,34,9,0,0,0',
  'c=41,34,9,x',
  'c=1e3,34,9',
  't=2026-01-10',
  't=2026-01-11..2026-01-10',
  't=2026-01-10..2026-01-11..2026-01-12',
  't=..2026-01-11',
  't=2026-01-10..',
  'off=incidents:1',
  'off=ufos',
  'on=incidents:1',
  'op=incidents',
  'op=incidents:x',
  'op=:1',
  `q=${'x'.repeat(201)}`,
  'cat=incident/escape/more',
  'cat=bombing',
  `actor=${'a'.repeat(81)}`,
  'actor=a,',
  'actor=<b>',
  'rel=G',
  'cred=0',
  'cred=7',
  'km=',
  'km=--1',
  'in=41,34~42,35',
  `in=${points(41)}`,
  'in=41,34~42,35~41,36,1',
  'in=181,34~42,35~41,36',
  'in=41,86~42,35~41,36',
  'in=41,34~42~41,36',
  'disputed=2',
  'disputed=',
  `sel=${'a'.repeat(81)}`,
  'sel=',
  'draw=line:41,34',
  'draw=area:41,34~42,35',
  'draw=line:41,34~42,35:5',
  'draw=rings:41,34',
  'draw=rings:41,34~42,35:5',
  'draw=rings:41,34:1,2,3,4,5,6,7',
  'draw=rings:41,34:1001',
  'draw=rings:41,34:-1',
  'draw=rings:41,34:5:6',
  `draw=${drawings(13)}`,
  'draw=circle:41,34:5',
  'draw=line:41,34~42,35!',
  'sort=--name',
  'sort=size',
  'look=print',
  `board=${'a'.repeat(201)}`,
  `rows=${'a'.repeat(2001)}`,
  `compare=${'a'.repeat(201)}`,
  'compare=a b',
];

describe('a part of a link', () => {
  it.each(taken.map((part) => [part[0].slice(0, 60), ...part] as const))('%s is taken', (_, text, written = text) => {
    const { view, ignored } = decodeView(`v=2&${text}`, base);
    expect(ignored).toEqual([]);
    expect(encodeView(view, base)).toBe(written === '' ? 'v=2' : `v=2&${written}`);
  });

  it.each(refused.map((text) => [text.slice(0, 60), text]))('%s is refused, and changes nothing', (_, text) => {
    const { view, ignored } = decodeView(`v=2&${text}&lang=ar`, base);
    expect(ignored.length).toBe(1);
    expect(view).toEqual({ ...base, language: 'ar' });
  });

  it.each([
    ['on=incidents', { layers: { ...base.layers, incidents: { ...base.layers.incidents, visible: false } } }],
    ['known=latest', { asKnown: day('2026-02-06') }],
    ['km=any', { filters: { ...base.filters, maxBorderKm: 5 } }],
    ['in=anywhere', { filters: { ...base.filters, area: [[41, 34] as const] } }],
    ['disputed=0', { filters: { ...base.filters, disputedOnly: true } }],
    ['context=1', { filters: { ...base.filters, context: false } }],
    ['sel=none', { selection: { kind: 'record', id: 'a' } as const }],
    ['draw=', { drawings: [{ kind: 'line', positions: [[41, 34] as const] } as const] }],
    ['q=', { filters: { ...base.filters, text: 'a' } }],
    ['kind=', { filters: { ...base.filters, kinds: ['incident'] as const } }],
  ])('%s takes back what the base says otherwise', (text, change) => {
    const other = { ...base, ...change };
    expect(encodeView(base, other)).toBe(`v=2&${text}`);
    expect(decodeView(`v=2&${text}`, other)).toEqual({ view: base, ignored: [] });
  });
});
