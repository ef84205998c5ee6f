/** Dates, figures and distances in the spellings of more programs and languages. */
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/imports/dates/readDate.ts';
import { readDistance } from '../../../src/imports/numbers/readDistance.ts';
import { readFigure } from '../../../src/imports/numbers/readFigures.ts';
import { englishForm } from '../../../src/imports/numbers/readNumbers.ts';
import { daysOf } from '../../imports/daysOf.ts';

describe('a date', () => {
  it.each([
    // A time behind a dash is no open end.
    ['19/01/2026 - 14:30', '2026-01-19'],
    ['14:30 - 19/01/2026', '2026-01-19'],
    ['19 Jan 2026 c. 14:00', '2026-01-19'],
    ['in the early hours of 20 Jan 2026', '2026-01-20'],
    ["19 Jan '26", '2026-01-19'],
    ['2026. 1. 19.', '2026-01-19'],
    ['1768865400000000', '2026-01-19'],
    ['Date(2026,0,19,23,30,0)', '2026-01-19'],
    ['２０２６－０１－１９', '2026-01-19'],
    ['२०२६-०१-१९', '2026-01-19'],
    ['يوم الاثنين الموافق 19/1/2026', '2026-01-19'],
    ['۲۹ دی‌ماه ۱۴۰۴', '2026-01-19'],
    ['29ی بەفرانباری 2725', '2026-01-19'],
    ['19 января 2026 г.', '2026-01-19'],
    ['19-21 января 2026 г.', '2026-01-19/2026-01-21'],
    ['с 19 по 21 января 2026', '2026-01-19/2026-01-21'],
    ['в ночь на 20 января 2026', '2026-01-19/2026-01-20'],
    ['конец января 2026', '2026-01-21/2026-01-31'],
    ['19.-21.01.2026', '2026-01-19/2026-01-21'],
    ['19th-21st January 2026', '2026-01-19/2026-01-21'],
    ['in der Nacht vom 19. auf den 20. Januar 2026', '2026-01-19/2026-01-20'],
    ['last days of March 2026', '2026-03-21/2026-03-31'],
    ['weekend of 17-18 Jan 2026', '2026-01-17/2026-01-18'],
    ['some time between 19 and 21 January 2026', '2026-01-19/2026-01-21'],
    ['["2026-01-19","2026-01-21"]', '2026-01-19/2026-01-21'],
    ['prob. 19 Jan 2026', '2026-01-16/2026-01-22'],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it.each(['9999-12-31', '31/12/9999', '2099-12-31 00:00:00'])('%s stands for no end', (text) => {
    expect(readDate(text, { order: 'dayFirst', calendar: null })).toEqual({ first: -Infinity, last: Infinity });
  });

  it.each(['0001-01-01', '01/01/0001', '1899-12-30', '#NAME?', '#DIV/0!', 'NaT', 'TBA', 'нет данных'])(
    '%s says that nothing is known',
    (text) => {
      expect(daysOf(text)).toBe('dateMissing');
    },
  );

  it.each(['2569-01-19', '19/01/2569'])('%s is no year of the Gregorian calendar', (text) => {
    expect(daysOf(text)).toBe('dateInvalid');
  });
});

describe('a figure', () => {
  const figure = (text: string): string => {
    const found = readFigure(text, englishForm);
    return found
      ? [found.low, found.best, found.high].map((value) => (Number.isNaN(value) ? '·' : value)).join(' ')
      : 'none';
  };
  it.each([
    ['1.2k', '· 1200 ·'],
    ['1.5 million', '· 1500000 ·'],
    ['2 mille', '· 2000 ·'],
    ['2 milyon', '· 2000000 ·'],
    ['twenty', '· 20 ·'],
    ['صفر', '· 0 ·'],
    ['zero', '· 0 ·'],
    ['१२', '· 12 ·'],
    ['１２', '· 12 ·'],
    ['ما بين ٥ و٧', '5 · 7'],
    ['не менее 5', '5 · ·'],
    ['5 убитых', '· 5 ·'],
    ['#DIV/0!', '· · ·'],
    // Two figures or a slip: nobody counts six tenths of a person.
    ['5,6', 'none'],
    ['a dozen', 'none'],
    ['XII', 'none'],
  ])('%s', (text, expected) => {
    expect(figure(text)).toBe(expected);
  });

  it('of an estimate in thousands is in doubt', () => {
    expect(readFigure('1.2k', englishForm)?.doubtful).toBe(true);
  });
});

it.each(['> 5 km', 'at least 5 km', 'more than 1 km', '5+ km', 'أكثر من 5 كم', '>500'])(
  '%s is a least distance and no radius',
  (text) => {
    expect(readDistance(text, 1, englishForm)).toBe(Infinity);
  },
);
