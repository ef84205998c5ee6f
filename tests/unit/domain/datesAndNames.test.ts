/** What is wrong with a date is said; what is one name is found, whichever marks it is written with. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actorTypes,
  categoriesOf,
  categoryCodes,
  controlStatuses,
  echelons,
  roles,
} from '../../../src/domain/records/categories.ts';
import { dayOf, toIsoDay } from '../../../src/domain/time/day.ts';
import { decodeEdtf } from '../../../src/domain/time/edtf.ts';
import { foldName, matchesFolded } from '../../../src/domain/records/fold.ts';
import { recordKinds } from '../../../src/domain/records/record.ts';
import { verdictOf } from '../../../src/domain/time/window.ts';
import { edtf } from './build.ts';

describe('a date that is none', () => {
  it.each([
    ['2024-02-30', '"2024-02-30" names no day of the calendar.'],
    ['2024-13', '"2024-13" names no month of the calendar.'],
    ['2024-00', '"2024-00" names no month of the calendar.'],
    ['2026-01-01/2026-02-30', '"2026-02-30" names no day of the calendar.'],
    ['2024/', 'One end is empty; an open end is written "..".'],
    ['', 'A date is missing.'],
    ['8 December', '"8 December" is not YYYY, YYYY-MM or YYYY-MM-DD with an optional "?", "~" or "%".'],
    ['..', '".." is not YYYY, YYYY-MM or YYYY-MM-DD with an optional "?", "~" or "%".'],
    ['2026-02-07/2026-02-06', '"2026-02-07/2026-02-06" ends before it begins.'],
    ['../..', '"../.." is open at both ends and says nothing.'],
    ['2024/2025/2026', '"2024/2025/2026" has more than one "/".'],
    ['٢٠٢٤', '"٢٠٢٤" is not YYYY, YYYY-MM or YYYY-MM-DD with an optional "?", "~" or "%".'],
  ])('%j: %s', (text, sentence) => {
    expect(decodeEdtf(text)).toEqual({ ok: false, failure: sentence });
  });

  it('is every day that no month has, and only those', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1800, max: 2200 }),
        fc.integer({ min: 1, max: 14 }),
        fc.integer({ min: 1, max: 33 }),
        (year, month, dayOfMonth) => {
          const text = [year, String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join('-');
          expect(decodeEdtf(text).ok).toBe(dayOf(year, month, dayOfMonth) !== undefined);
        },
      ),
    );
  });
});

describe('containment', () => {
  const days = fc.integer({ min: 19_000, max: 21_000 });

  it('holds between a day, its month and its year', () => {
    fc.assert(
      fc.property(days, (each) => {
        const iso = toIsoDay(each);
        const [inDay, inMonth, inYear] = [edtf(iso), edtf(iso.slice(0, 7)), edtf(iso.slice(0, 4))];
        expect(
          inYear.from <= inMonth.from &&
            inMonth.from <= inDay.from &&
            inDay.to <= inMonth.to &&
            inMonth.to <= inYear.to,
        ).toBe(true);
        expect(verdictOf(inDay, { from: inMonth.from, to: inMonth.to, mode: 'window' })).toBe('certain');
        expect(verdictOf(inYear, { from: inMonth.from, to: inMonth.to, mode: 'window' })).toBe('possible');
      }),
    );
  });

  it('is certain for an open end only where the window has none', () => {
    const forever = { from: -Infinity, to: Infinity, mode: 'window' } as const;
    expect(verdictOf(edtf('2026-01-20/..'), forever)).toBe('certain');
    expect(verdictOf(edtf('2026-01-20/..'), { ...forever, to: 40_000 })).toBe('possible');
    expect(verdictOf(edtf('../2026-01-20'), { from: 0, to: 40_000, mode: 'cumulative' })).toBe('certain');
    expect(verdictOf(edtf('../2026-01-20'), { from: 0, to: 40_000, mode: 'window' })).toBe('possible');
  });
});

describe('names', () => {
  it.each([
    ["al-Qa'im", 'al-Qa´im'],
    ["al-Qa'im", 'al-Qa′im'],
    ['القائم', 'القايم'],
    ['الهول', 'الهُولِ'],
    ['الرطبة', 'الرطبه'],
    ['الأنبار', 'الانبار'],
    ['حصيبة', 'حصيبة\u200f'],
    ['Ar-Ramadi', 'Ramadi'],
    ['Ash Shaddadi', 'ash-Shadadi'],
    ['Hesîçe', 'hesice'],
    ['سووریا', 'سوريا'],
    ['کركوك', 'كركوك'],
    ['پیشمەرگە', 'بيشمهركه'],
    ['ﺍﻟﻬﻮﻝ', 'الهول'],
    ['Raq\u00adqa', 'Raqqa'],
    ['Ｈｏｌ', 'hol'],
  ])('%s and %s are one', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  it('that differ stay apart', () => {
    expect(matchesFolded(foldName('Hol'), foldName('Hatra'))).toBe(false);
    expect(foldName('الرمادي')).not.toBe(foldName('الرطبة'));
  });
});

describe('closed lists', () => {
  it('have categories for every kind, each once', () => {
    for (const kind of recordKinds) expect(categoriesOf(kind).length).toBeGreaterThan(2);
    const keys = categoryCodes.map(({ kind, category }) => `${kind}/${category}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const list of [roles, actorTypes, controlStatuses, echelons, categoriesOf('place')])
      expect(new Set(list).size).toBe(list.length);
  });

  it('give ACLED terms to what happens or moves, and to nothing that only is or is feared', () => {
    const coded = new Set(categoryCodes.filter(({ acled }) => acled).map(({ kind }) => kind));
    expect(coded).toEqual(new Set(['incident', 'deployment', 'transfer']));
    expect(categoryCodes.filter(({ kind, acled }) => coded.has(kind) && !acled)).toEqual([]);
  });

  it('use whole APP-6 codes that take no side', () => {
    for (const { sidc } of categoryCodes) if (sidc !== undefined) expect(sidc).toMatch(/^1004\d{16}$/);
  });
});
