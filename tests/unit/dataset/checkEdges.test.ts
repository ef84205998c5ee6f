/** Checks at the edges of what they allow: each finds exactly this, and says where. */
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/dataset/checks/check.ts';
import { citations } from '../../../src/dataset/checks/citations.ts';
import { decimals, drawable, insideAreaOfInterest, rings } from '../../../src/dataset/checks/geometries.ts';
import { invisibleCharacters } from '../../../src/dataset/checks/invisibleCharacters.ts';
import { precision } from '../../../src/dataset/checks/precision.ts';
import type { Tables } from '../../../src/dataset/tables.ts';

const entryOf = (value: object, label = 'x') => ({ value, file: 'f', label, number: 1, prefix: 'properties.' });

function tables(parts: Partial<Record<keyof Tables, unknown>>): Tables {
  const none = { sources: [], actors: [], places: [], records: [], areas: [], crossings: [], border: null };
  return { ...none, ...parts } as Tables;
}

const place = (geometry: Geometry | null, rest: object = {}): Tables =>
  tables({ places: [entryOf({ id: 'x', kind: 'place', geometry, claims: [], ...rest })] });
const found = (check: Check, from: Tables): readonly string[] =>
  check
    .find(from)
    .map(({ issue: { severity, path, message, remedy } }) => [severity, path, message, remedy].join(' | '));

describe('rings', () => {
  const anticlockwise = [
    [41, 34],
    [42, 34],
    [42, 35],
    [41, 34],
  ];
  const clockwise = anticlockwise.toReversed();
  const polygon = (...coordinates: number[][][]): Tables => place({ type: 'Polygon', coordinates });
  const many = (...coordinates: number[][][][]): Tables => place({ type: 'MultiPolygon', coordinates });

  it.each<readonly [string, Tables, RegExp | null]>([
    ['an outer ring against the clock', polygon(anticlockwise), null],
    [
      'an outer ring with the clock',
      polygon(clockwise),
      /^error \| geometry\.coordinates\.0 \| The outer ring runs clockwise\./,
    ],
    ['a hole with the clock', polygon(anticlockwise, clockwise), null],
    [
      'a hole against the clock',
      polygon(anticlockwise, anticlockwise),
      /coordinates\.1 \| The hole runs counter-clockwise\./,
    ],
    ['an open ring', polygon(anticlockwise.slice(0, 3)), /coordinates\.0 \| The ring is not closed\./],
    ['a ring open in longitude alone', polygon([...anticlockwise.slice(0, 3), [41.5, 34]]), /not closed/],
    ['a ring open in latitude alone', polygon([...anticlockwise.slice(0, 3), [41, 34.5]]), /not closed/],
    [
      'a ring on a line',
      polygon([
        [41, 34],
        [42, 35],
        [43, 36],
        [41, 34],
      ]),
      /coordinates\.0 \| The ring encloses nothing\./,
    ],
    ['the second polygon of several', many([anticlockwise], [clockwise]), /coordinates\.1\.0 \| The outer ring/],
    ['a point', place({ type: 'Point', coordinates: [41, 34] }), null],
    ['no geometry', place(null), null],
  ])('%s', (_, from, expected) => {
    const all = found(rings, from);
    expect(all.length).toBe(expected === null ? 0 : 1);
    if (expected) expect(all[0]).toMatch(expected);
  });

  it('of areas, and the lines of the border and the points of crossings, are looked at', () => {
    const stray = { type: 'Point', coordinates: [1, 1] };
    const from = tables({
      areas: [entryOf({ geometry: stray }, 'a')],
      border: entryOf(
        {
          type: 'LineString',
          coordinates: [
            [41, 34],
            [1, 2],
          ],
        },
        'b',
      ),
      crossings: [entryOf({ position: [1, 3] }, 'c')],
      records: [entryOf({ geometry: stray, claims: [] }, 'd')],
    });
    expect(insideAreaOfInterest.find(from).map(({ issue }) => issue.record)).toEqual(['d', 'a', 'b', 'c']);
  });
});

describe('positions', () => {
  const at = (longitude: number, latitude: number): Tables =>
    place({ type: 'Point', coordinates: [longitude, latitude] });

  it.each([
    [28, 23, 0],
    [57, 43, 0],
    [27.999, 34, 1],
    [57.001, 34, 1],
    [41, 22.999, 1],
    [41, 43.001, 1],
  ])('%d, %d have %i faults of place', (longitude, latitude, count) => {
    expect(found(insideAreaOfInterest, at(longitude, latitude)).length).toBe(count);
  });

  it('that fit when they are swapped are said to be swapped, and no others', () => {
    const isSwapped = (longitude: number, latitude: number): boolean =>
      found(insideAreaOfInterest, at(longitude, latitude))[0]?.endsWith(
        'Longitude comes first: are the two swapped?',
      ) ?? false;
    expect(found(insideAreaOfInterest, at(10, 41))[0]).toMatch(
      / \| 10, 41 lies outside .* \| Correct the coordinates\.$/,
    );
    expect([isSwapped(23, 41), isSwapped(34, 50), isSwapped(43, 57)]).toEqual([true, true, true]);
    expect([isSwapped(22.9, 44), isSwapped(41, 60), isSwapped(44, 57)]).toEqual([false, false, false]);
  });

  it.each([
    [41.123456, 34, 0],
    [41.1234567, 34, 1],
    [41, 34.1234567, 1],
    [1e-7, 34, 1],
    [41, 34, 0],
  ])('%d, %d have %i faults of decimals', (longitude, latitude, count) => {
    expect(found(decimals, at(longitude, latitude)).length).toBe(count);
  });

  it('only of points are drawn', () => {
    expect(found(drawable, at(41, 34))).toEqual([]);
    expect(found(drawable, place(null))).toEqual([]);
    expect(found(drawable, place({ type: 'LineString', coordinates: [] }))[0]).toMatch(
      /^warning \| geometry\.type \| A LineString of its own is not drawn\./,
    );
  });
});

describe('invisible characters', () => {
  const named = (text: string, key = 'en'): readonly string[] =>
    found(invisibleCharacters, tables({ actors: [entryOf({ id: 'x', name: { [key]: text } })] }));

  it.each([
    [0x00, 'U+0000'],
    [0x08, 'U+0008'],
    [0x0b, 'U+000B'],
    [0x1f, 'U+001F'],
    [0x7f, 'U+007F'],
    [0x9f, 'U+009F'],
    [0xad, 'U+00AD'],
    [0x061c, 'U+061C'],
    [0x200b, 'U+200B'],
    [0x200c, 'U+200C'],
    [0x200f, 'U+200F'],
    [0x2028, 'U+2028'],
    [0x202e, 'U+202E'],
    [0x2060, 'U+2060'],
    [0x2066, 'U+2066'],
    [0x206f, 'U+206F'],
    [0xfeff, 'U+FEFF'],
    [0xfffd, 'U+FFFD'],
    [0xd800, 'U+D800'],
  ])('%i is named %s', (code, name) => {
    const all = named(`a${String.fromCharCode(code)}b`);
    expect(all.length).toBe(1);
    expect(all[0]).toContain(`error | properties.name.en | The text has the invisible character ${name}.`);
  });

  it.each([0x09, 0x0a, 0x20, 0x7e, 0xa0, 0x627, 0x2010, 0x2030, 0x20ac])('%i is not one', (code) => {
    expect(named(`a${String.fromCharCode(code)}b`)).toEqual([]);
  });

  it('of Sorani may be U+200C, and nothing else', () => {
    expect(named('a\u200Cb', 'ckb')).toEqual([]);
    expect(named('a\u200Cb\u200Dc', 'ckb')[0]).toContain('U+200D');
  });

  it('at the ends are spaces, and in geometries nothing is looked for', () => {
    expect(named(' a')[0]).toMatch(/^warning \| properties\.name\.en \| The text begins or ends with a space\./);
    expect(named('a ').length).toBe(1);
    const from = tables({ actors: [entryOf({ id: 'x', geometry: { type: ' a' }, list: [['a', ' b']] })] });
    expect(found(invisibleCharacters, from)).toEqual([
      'warning | properties.list.0.1 | The text begins or ends with a space. | Delete the space.',
    ]);
  });
});

describe('precision and radius', () => {
  const point: Geometry = { type: 'Point', coordinates: [41, 34] };
  const located = (geoPrecision: string, radiusM: number | null, rest: object = {}): readonly string[] =>
    found(precision, place(point, { geoPrecision, radiusM, ...rest })).map((each) => each.split(' | ')[1] ?? '');

  it.each([
    ['site', 2000, []],
    ['site', 2001, ['properties.radiusM']],
    ['site', null, ['properties.radiusM']],
    ['settlement', 15_000, []],
    ['settlement', 15_001, ['properties.radiusM']],
    ['unknown', null, []],
    ['unknown', 1, ['properties.radiusM']],
    ['country', null, []],
    ['district', null, ['properties.area']],
    ['governorate', null, ['properties.area']],
    ['line', null, ['properties.area']],
  ])('%s with %s', (name, radiusM, expected) => {
    expect(located(name, radiusM)).toEqual(expected);
  });

  it.each([
    ['line', { area: 'border' }, []],
    ['line', { area: 'a' }, ['properties.area']],
    ['district', { area: 'a' }, []],
    ['district', { within: 'a' }, []],
    ['governorate', { within: 'a' }, []],
  ])('%s with %j', (name, rest, expected) => {
    expect(located(name, null, rest)).toEqual(expected);
  });

  it.each([
    ['settlement', 5000, 'settlement', 5000, []],
    ['settlement', 4999, 'settlement', 5000, ['properties.radiusM']],
    ['site', 500, 'settlement', 5000, ['properties.geoPrecision']],
    ['settlement', 5000, 'site', 500, []],
    ['unknown', null, 'site', 500, []],
  ])('a record as %s with %s at a place as %s with %i', (name, radiusM, placeName, placeRadius, expected) => {
    const from = (record: object): readonly string[] =>
      found(
        precision,
        tables({
          places: [entryOf({ id: 'p', kind: 'place', geometry: point, geoPrecision: placeName, radiusM: placeRadius })],
          records: [entryOf({ kind: 'incident', place: 'p', geometry: null, geoPrecision: name, radiusM, ...record })],
        }),
      ).map((each) => each.split(' | ')[1] ?? '');
    expect(from({})).toEqual(expected);
    expect(from({ geometry: point })).toEqual([]);
    expect(from({ kind: 'transfer' })).toEqual([]);
    expect(from({ place: 'elsewhere' })).toEqual([]);
  });
});

describe('citations', () => {
  const report = { id: 'r', kind: 'report', paragraphs: 7 };
  const further = { id: 'w', kind: 'further', url: 'https://example.org/a' };
  const cited = (claim: object, ...sources: readonly object[]): readonly string[] =>
    found(
      citations,
      tables({
        sources: (sources.length > 0 ? sources : [report, further]).map((source) => entryOf(source)),
        records: [entryOf({ claims: [claim] })],
      }),
    ).map((each) => each.split(' | ').slice(1, 3).join(': '));
  const url = 'https://example.org/';

  it.each<readonly [claim: object, expected: readonly string[]]>([
    [{ source: 'r', paragraph: 7 }, []],
    [{ source: 'r', paragraph: 8 }, ['properties.claims.0.paragraph: The report "r" has 7 paragraphs, not 8.']],
    [{ source: 'r' }, ['properties.claims.0.paragraph: The source "r" is a report and the claim has no paragraph.']],
    [{ source: 'w', url }, []],
    [{ source: 'w' }, ['properties.claims.0.url: The source "w" is a further one and the claim has no address.']],
    [{ source: 'gone' }, []],
    [{ source: 'w', url: 'http://example.org/' }, []],
    ...['ftp://example.org/', 'https://me@example.org/', 'https://:word@example.org/', 'x', 'https://'].map(
      (address) =>
        [
          { source: 'w', url: address },
          [`properties.claims.0.url: "${address}" is not a public web address.`],
        ] as const,
    ),
  ])('%j', (claim, expected) => {
    expect(cited(claim)).toEqual(expected);
  });

  it.each([
    [{ id: 'r', kind: 'report' }, ['properties.paragraphs: A report must say how many paragraphs it has.']],
    [{ id: 'r', kind: 'further' }, ['properties.url: A further source must say where it can be read.']],
    [{ id: 'r', kind: 'further', url: 'x' }, ['properties.url: "x" is not a public web address.']],
  ])('of a source %j', (source, expected) => {
    expect(cited({ source: 'other' }, source)).toEqual(expected);
  });

  it('of a report without paragraphs has none', () => {
    expect(cited({ source: 'r', paragraph: 1 }, { id: 'r', kind: 'report' })).toContain(
      'properties.claims.0.paragraph: The report "r" has 0 paragraphs, not 1.',
    );
  });
});
