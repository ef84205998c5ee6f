/** Dates as written become bounds, and nothing that is not a date does. */
import oracle from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, toIsoDay } from '../../../src/domain/time/day.ts';
import { decodeEdtf } from '../../../src/domain/time/edtf.ts';
import { day, edtf } from './build.ts';

const isoDays = fc.integer({ min: dayOf(1900, 1, 1) ?? 0, max: dayOf(2100, 12, 31) ?? 0 }).map(toIsoDay);
const atoms = fc.tuple(isoDays, fc.constantFrom(10, 7, 4)).map(([iso, length]) => iso.slice(0, length));

describe('bounds', () => {
  it.each([
    ['2026-01-19', '2026-01-19', '2026-01-19'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2014', '2014-01-01', '2014-12-31'],
    ['2026-01-19/2026-02', '2026-01-19', '2026-02-28'],
  ])('%s lasts from %s to %s', (text, from, to) => {
    expect(edtf(text)).toMatchObject({
      from: day(from),
      to: day(to),
      earliest: day(from),
      latest: day(to),
      approximate: false,
      uncertain: false,
    });
  });

  it('has no bound at an open end', () => {
    expect(edtf('2026-01-20/..')).toMatchObject({ from: day('2026-01-20'), latest: Infinity, to: Infinity });
    expect(edtf('../2026-01-18')).toMatchObject({ earliest: -Infinity, from: -Infinity, to: day('2026-01-18') });
  });

  it.each([
    ['2026-01-15~', 3],
    ['2026-01~', 15],
    ['2026~', 183],
  ])('widens %s by %i days on both sides and keeps what is written', (text, margin) => {
    const plain = edtf(text.slice(0, -1));
    expect(edtf(text)).toMatchObject({
      from: plain.from,
      to: plain.to,
      earliest: plain.from - margin,
      latest: plain.to + margin,
      approximate: true,
    });
  });

  it('widens only the end that is qualified', () => {
    expect(edtf('2026-01-21~/2026-02-06')).toMatchObject({ earliest: day('2026-01-18'), latest: day('2026-02-06') });
  });

  it('tells approximate from uncertain', () => {
    expect(
      [edtf('2026?'), edtf('2026~'), edtf('2026%')].map(({ uncertain, approximate }) => [uncertain, approximate]),
    ).toEqual([
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  it('agrees with an independent reader on every unqualified date', () => {
    fc.assert(
      fc.property(atoms, (text) => {
        const other = oracle(text, { level: 1 });
        const own = edtf(text);
        expect([own.from, own.to].map((each) => toIsoDay(each))).toEqual(
          [other.min, other.max].map((ms) => new Date(ms).toISOString().slice(0, 10)),
        );
      }),
    );
  });

  it('never has a written day outside the widened ones', () => {
    const sign = fc.constantFrom('', '?', '~', '%');
    fc.assert(
      fc.property(atoms, sign, atoms, sign, (a, aSign, b, bSign) => {
        const decoded = decodeEdtf(`${a}${aSign}/${b}${bSign}`);
        if (!decoded.ok) return;
        const { earliest, from, to, latest } = decoded.value;
        expect(earliest <= from && from <= to && to <= latest).toBe(true);
      }),
    );
  });
});

describe('refusals', () => {
  it.each([
    '',
    '20241208',
    '2024-12-8',
    '08/12/2024',
    '2024-02-30',
    '2023-02-29',
    '2024-13',
    '2024-12-08T13:00:00+03:00',
    '../..',
    'a/b',
    '2026-02-07/2026-02-06',
    '2026-01/2026-02/2026-03',
    '{2026..2027}',
    '2026-01-19 ',
    '2026-01-19?~',
    '/2026',
    '2026/',
  ])('refuses %j with a sentence', (text) => {
    const decoded = decodeEdtf(text);
    expect(decoded.ok).toBe(false);
    expect(!decoded.ok && decoded.failure).toMatch(/\.$/);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof decodeEdtf(text).ok === 'boolean'));
  });
});
