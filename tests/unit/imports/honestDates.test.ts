/** Dates, figures and positions in the spellings of desks: what is doubtful stays a span, and what says nothing is not made a value. */
import { beforeAll, describe, expect, it } from 'vitest';
import { geoPrecisions } from '../../../src/domain/records/record.ts';
import { placePrecision } from '../../../src/imports/columns/precisionScales.ts';
import { readDate } from '../../../src/imports/dates/readDate.ts';
import { defaultLimits } from '../../../src/imports/limits.ts';
import { readFigure } from '../../../src/imports/numbers/readFigures.ts';
import { englishForm } from '../../../src/imports/numbers/readNumbers.ts';
import { loadProjections } from '../../../src/imports/places/projections.ts';
import { readPosition } from '../../../src/imports/places/readPosition.ts';
import { daysOf } from '../../imports/daysOf.ts';

describe('a date', () => {
  it.each([
    ['ca 2019', '2018-07-02/2020-07-01'],
    ['on or about 28 January 2026', '2026-01-25/2026-01-31'],
    ['early to mid January 2026', '2026-01-01/2026-01-20'],
    ['second half of January 2026', '2026-01-15/2026-01-31'],
    ['last week of January 2026', '2026-01-22/2026-01-31'],
    ['أوائل شباط 2026', '2026-02-01/2026-02-10'],
    ['mi-février 2026', '2026-02-11/2026-02-20'],
    ['Şubat ortası 2026', '2026-02-11/2026-02-20'],
    ['end of 2019', '2019-09-01/2019-12-31'],
    ['first half of 2019', '2019-01-01/2019-06-30'],
    ['winter 2018/19', '2018-12-01/2019-02-28'],
    ['2010s', '2010-01-01/2019-12-31'],
    ['1st quarter 2026', '2026-01-01/2026-03-31'],
    ['Night of 3 February 2026', '2026-02-03/2026-02-04'],
    ['28 Jan 2026 at night', '2026-01-28/2026-01-29'],
    ['ليلة 3 شباط 2026', '2026-02-02/2026-02-04'],
    ['night of 3-4 Feb 2026', '2026-02-03/2026-02-04'],
    ['overnight 3/4 February 2026', '2026-02-03/2026-02-04'],
    ['nuit du 3 au 4 février 2026', '2026-02-03/2026-02-04'],
    ['3/4/5 Feb 2026', '2026-02-03/2026-02-05'],
    ['January 28 or 29, 2026', '2026-01-28/2026-01-29'],
    ['Ramadan 2025', '2025-02-28/2025-03-30'],
    ['10 ile 20 Ocak 2026 arası', '2026-01-10/2026-01-20'],
    ['202X', '2020-01-01/2029-12-31'],
    ['2026-21', '2026-03-01/2026-05-31'],
    ['[2026-01-28,2026-01-30]', '2026-01-28/2026-01-30'],
    ['?/1/2026', '2026-01-01/2026-01-31'],
    ['?? Jan 2026', '2026-01-01/2026-01-31'],
    ['5 Jan 2026 (reported)', '2026-01-02/2026-01-05'],
    ['reported 5 Jan 2026', '2026-01-02/2026-01-05'],
    ['أُبلغ عنه في 5 يناير 2026', '2026-01-02/2026-01-05'],
    ['signalé le 5 janvier 2026', '2026-01-02/2026-01-05'],
    ['5 Jan 2026 (unconfirmed)', '2026-01-02/2026-01-08'],
    ['5 يناير 2026 (غير مؤكد)', '2026-01-02/2026-01-08'],
    ['5 Jan 2026 (or 6 Jan)', '2026-01-05/2026-01-06'],
    ['2026-01-10 ± 2 days', '2026-01-08/2026-01-12'],
    ['vers le 10 janvier 2026', '2026-01-07/2026-01-13'],
    ['a few days before 10 Jan 2026', '../2026-01-10'],
    ['during January 2026', '2026-01-01/2026-01-31'],
    ['courant janvier 2026', '2026-01-01/2026-01-31'],
    ['hiver 2025-2026', '2025-12-01/2026-02-28'],
    ['été 2025', '2025-06-01/2025-08-31'],
    ['1er trimestre 2026', '2026-01-01/2026-03-31'],
    ['premier semestre 2025', '2025-01-01/2025-06-30'],
    ['الربع الثاني لعام 2025', '2025-04-01/2025-06-30'],
    ['النصف الأول من 2025', '2025-01-01/2025-06-30'],
    ['سنة ٢٠٢٥', '2025-01-01/2025-12-31'],
    ['بداية عام 2026', '2026-01-01/2026-04-30'],
    ['Ocak 2026 ortası', '2026-01-11/2026-01-20'],
    ["2026'nın ilk çeyreği", '2026-01-01/2026-03-31'],
    ["Ocak 2026'dan beri", '2026-01-01/..'],
    ['لە 3 بۆ 5ی شوباتی 2026', '2026-02-03/2026-02-05'],
    ['early 2010s', '2010-01-01/2013-12-31'],
    ['2024/25', '2024-01-01/2025-12-31'],
    ['2026-XX', '2026-01-01/2026-12-31'],
    ['2026-01-1X', '2026-01-10/2026-01-19'],
    ['?–3 Jan 2026', '../2026-01-03'],
  ])('%s is a span', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it.each([
    ['2026-W05-3', '2026-01-28'],
    ['2026-028', '2026-01-28'],
    ['2026028', '2026-01-28'],
    ['28 Jan 2026 22:30 AST', '2026-01-28'],
    ['Wed Jan 28 2026 22:30:00 GMT+0300 (Arabian Standard Time)', '2026-01-28'],
    ['28-Jan-26 10.30.00 PM', '2026-01-28'],
    ['28 Ocak 2026 Çarşamba', '2026-01-28'],
    ['le 28 janvier 2026', '2026-01-28'],
    ['28ی کانوونی دووەمی 2026', '2026-01-28'],
    ['28 Kanûna Paşîn 2026', '2026-01-28'],
    ['2026-01-28T22:30:00Z', '2026-01-28'],
    ['1769558400.123', '2026-01-28'],
    ['28 Jan 2026 [1]', '2026-01-28'],
    ['28 Jan 2026*', '2026-01-28'],
    ['28 Jan 2026¹', '2026-01-28'],
    ['28 Jan 2026 (two attacks)', '2026-01-28'],
    ['28 Jan 2026, reported 30 Jan 2026', '2026-01-28'],
    ['Dienstag, 6. Januar 2026', '2026-01-06'],
    ['before dawn on 28 Jan 2026', '2026-01-28'],
    ['10ê Sibatê 2026', '2026-02-10'],
    ['١٧ بەفرانبار ٢٧٢٥', '2026-01-07'],
  ])('%s is a day', (text, day) => {
    expect(daysOf(text)).toBe(day);
  });

  it.each(['n.d.', 'undated', 'not specified', '-99', '9999', '0000-00-00', '1900-01-00', 'نامشخص', 'bilinmiyor'])(
    '%s says that nothing is known',
    (text) => {
      expect(daysOf(text)).toBe('dateMissing');
    },
  );

  it.each(['mid-February', 'Jan 28', '28/29 Jan', 'between 10 and 20 Jan', 'night of 3-4 Feb'])(
    '%s lacks its year and is not given one',
    (text) => {
      expect(daysOf(text)).toBe('dateYearMissing');
    },
  );

  it('is a month where a spreadsheet writes it as one', () => {
    expect(daysOf('Apr-25')).toBe('2025-04-01/2025-04-30');
  });
});

it('does not exist, though it has a year', () => {
  expect(daysOf('31/02/2026')).toBe('dateInvalid');
});

it('keeps words beside a date that are not understood as a note', () => {
  expect(readDate('28 Jan 2026 (two attacks)')).toHaveProperty('noted', true);
  expect(readDate('28 Jan 2026 (or 29 Jan)')).not.toHaveProperty('noted');
});

describe('a figure', () => {
  const figure = (text: string): string => {
    const found = readFigure(text, englishForm);
    return found
      ? [found.low, found.best, found.high].map((value) => (Number.isNaN(value) ? '·' : value)).join(' ')
      : 'none';
  };
  it.each([
    ['ca. 30-40 killed', '30 · 40'],
    ['at least 5 killed', '5 · ·'],
    ['more than 20 people', '20 · ·'],
    ['au moins 5', '5 · ·'],
    ['ما لا يقل عن 5', '5 · ·'],
    ['على الأقل ٥', '5 · ·'],
    ['حداقل 5', '5 · ·'],
    ['لانیکەم 5', '5 · ·'],
    ['10-15 arası', '10 · 15'],
    ['de 5 à 10', '5 · 10'],
    ['5±2', '3 5 7'],
    ['nearly 100', '· 100 ·'],
    ['12 قتيلا', '· 12 ·'],
    ['<10', '· · 10'],
    ['5 (2 children)', '· 5 ·'],
    ['12*', '· 12 ·'],
    ['12 (14)', '12 · 14'],
    ['at least three', '3 · ·'],
    ['no casualties', '· 0 ·'],
    ['mindestens 5', '5 · ·'],
    ['not known', '· · ·'],
    ['غير متوفر', '· · ·'],
    // A span of thousands by another sign is not one person.
    ['1.000-1.500', 'none'],
    ['dozens', 'none'],
    ['-99', 'none'],
    ['5 dead, 3 injured', 'none'],
  ])('%s', (text, told) => {
    expect(figure(text)).toBe(told);
  });
});

describe('a position', () => {
  beforeAll(loadProjections);
  const place = (text: string): string => {
    const found = readPosition(text, defaultLimits, { vertices: 0 });
    return found ? `${found.code} ${found.latitude.toFixed(2)} ${found.longitude.toFixed(2)}` : 'none';
  };
  it.each([
    ['331800N 0442400E', '1 33.30 44.40'],
    ['33-18-00N 044-24-00E', '1 33.30 44.40'],
    ['33.3 K 44.4 D', '1 33.30 44.40'],
    ['33.3° Nord, 44.4° Est', '1 33.30 44.40'],
    ['444000 3686000 38N', '1 33.31 44.40'],
    ['+33.3+044.4/', '1 33.30 44.40'],
    ['{"lat":33.3,"lng":44.4}', '1 33.30 44.40'],
    ['https://www.openstreetmap.org/?mlat=33.3&mlon=44.4#map=12/33.3/44.4', '1 33.30 44.40'],
    ['<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT(44.4 33.3)', '1 33.30 44.40'],
    ['GEOMETRYCOLLECTION(POINT(44.4 33.3))', '1 33.30 44.40'],
    // Two places in one cell are no point.
    ['33.3000, 44.4000; 33.9000, 44.9000', '4 33.30 44.40'],
  ])('%s', (text, told) => {
    expect(place(text)).toBe(told);
  });

  it.each(['33.3000N, 44.4000E (approx)', 'near 33.3, 44.4', '33.3, 44.4 تقريبا'])('%s is approximate', (text) => {
    expect(readPosition(text, defaultLimits, { vertices: 0 })).toMatchObject({ precision: 'district', latitude: 33.3 });
  });
});

describe('a precision in words', () => {
  it.each([
    ['exact', 'site'],
    ['دقيق', 'site'],
    ['village centre', 'settlement'],
    ['مدينة', 'settlement'],
    ['approximate', 'district'],
    ['تقريبي', 'district'],
    ['غير دقيق', 'district'],
    ['not exact', 'district'],
    ['Approximate village', 'district'],
    ['yaklaşık', 'district'],
    ['Admin 2 centroid', 'district'],
    ['governorate centroid', 'governorate'],
    ['محافظة', 'governorate'],
    ['country', 'country'],
    ['', 'unknown'],
    ['N/A', 'unknown'],
  ])('%s is %s', (text, precision) => {
    expect(geoPrecisions[placePrecision(text, 'own')?.code ?? -1]).toBe(precision);
  });

  it.each([
    ['±2 km', 'unknown', 2000],
    ['within 500 m', 'unknown', 500],
    ['5–40 كم', 'unknown', 40_000],
    ['village (1.5 km)', 'settlement', 1500],
    ['3m', 'unknown', 3],
    ['5 mosques', undefined, undefined],
  ])('%s is a radius', (text, precision, radiusM) => {
    const found = placePrecision(text, 'own');
    expect([found && geoPrecisions[found.code], found?.radiusM]).toEqual([precision, radiusM]);
  });

  it('is none where the word says nothing of places', () => {
    expect(placePrecision('weird', 'own')).toBeUndefined();
    expect(placePrecision('4', 'acled')).toBeUndefined();
  });
});
