import { describe, expect, it } from 'vitest';
import { decodeEdtf, type EdtfDate } from '../../../src/domain/time/edtf.ts';
import { figuresOf } from '../../../src/domain/records/figures.ts';
import type { Claim, Incident } from '../../../src/domain/records/record.ts';
import type { Shown } from '../../../src/domain/records/visible.ts';
import type { View } from '../../../src/domain/view/view.ts';
import { whenText } from '../../../src/export/data/recordTexts.ts';
import {
  describeClaimValue,
  describeDrawing,
  describeFigure,
  describeGradeWords,
  describeKmRange,
  describeLength,
  describePlacement,
} from '../../../src/ui/describe.ts';
import { describeDate, describeWhen } from '../../../src/words/describeDate.ts';
import { describeWidening } from '../../../src/words/describeWidening.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { alongBorder, contextOf, day, inAnbar, nowhere, qaim } from './build.ts';

const en = wordsIn('en');
const ar = wordsIn('ar');

function date(text: string): EdtfDate {
  const decoded = decodeEdtf(text);
  if (!decoded.ok) throw new Error(decoded.failure);
  return decoded.value;
}

/** The platform's date ranges have thin spaces, which versions of it set differently. */
const plainSpaces = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

let serial = 0;
function claim(value: Partial<Claim>): Claim {
  serial += 1;
  return {
    id: `claim-${serial}`,
    source: 's',
    claimant: 'sdf',
    attribute: 'escaped',
    stance: 'asserts',
    grade: 'B2',
    text: { en: 'x', ar: 'س' },
    unit: 'person',
    ...value,
  };
}

const figureIn = (claims: readonly Claim[], words = en): string => {
  const [figure] = figuresOf(claims);
  if (!figure) throw new Error('These claims give no figure.');
  return describeFigure(figure, words);
};

describe('a date in words', () => {
  it.each([
    ['2026-01-19', '19 Jan 2026', '19 كانون الثاني 2026'],
    ['2026-01-15~', 'about 15 Jan 2026', 'نحو 15 كانون الثاني 2026'],
    ['2026-02-07?', '7 Feb 2026 (uncertain)', '7 شباط 2026 (غير مؤكد)'],
    ['2026-02-07%', 'about 7 Feb 2026 (uncertain)', 'نحو 7 شباط 2026 (غير مؤكد)'],
    ['2026-01~', 'about January 2026', 'نحو كانون الثاني 2026'],
    ['2014', '2014', '2014'],
    ['2019-04/2019-06', 'April – June 2019', 'نيسان – حزيران 2019'],
    ['2025-12/2026-01', 'December 2025 – January 2026', 'كانون الأول 2025 – كانون الثاني 2026'],
    ['2026-01-21/2026-02-06', '21 Jan – 6 Feb 2026', '21 كانون الثاني – 6 شباط 2026'],
    ['2026-01-15~/2026-01-28', 'about 15 Jan – 28 Jan 2026', 'نحو 15 كانون الثاني – 28 كانون الثاني 2026'],
    ['2026-01-19/2026-01-19', '19 Jan 2026', '19 كانون الثاني 2026'],
    ['2026-01-21~/..', 'since about 21 Jan 2026', 'منذ نحو 21 كانون الثاني 2026'],
    ['../2026-01-18', 'until 18 Jan 2026', 'حتى 18 كانون الثاني 2026'],
    ['../2025', 'until 2025', 'حتى 2025'],
    ['2025-01?', 'January 2025 (uncertain)', 'كانون الثاني 2025 (غير مؤكد)'],
    ['2025%', 'about 2025 (uncertain)', 'نحو 2025 (غير مؤكد)'],
    ['2026-01-15?/2026-01-28', '15 Jan (uncertain) – 28 Jan 2026', '15 كانون الثاني (غير مؤكد) – 28 كانون الثاني 2026'],
    ['2026-01-15?/2026-01-28?', '15 – 28 Jan 2026 (uncertain)', '15–28 كانون الثاني 2026 (غير مؤكد)'],
    ['2026-01/..', 'since January 2026', 'منذ كانون الثاني 2026'],
    ['2017~/..', 'since about 2017', 'منذ نحو 2017'],
  ])('%s', (text, english, arabic) => {
    expect([describeDate(date(text), en), describeDate(date(text), ar)].map(plainSpaces)).toEqual([english, arabic]);
  });

  it('says "about" once where both ends are approximate', () => {
    expect(plainSpaces(describeDate(date('2026-01-11~/2026-01-21~'), en))).toBe('about 11 – 21 Jan 2026');
  });

  it('writes months in full where there is room', () => {
    expect(describeDate(date('2026-01-15~'), en, 'long')).toBe('about 15 January 2026');
  });

  it.each([
    ['2026-02-07', undefined],
    ['2026-01-21/2026-02-06', undefined],
    ['2026-02-07~', '4 – 10 Feb 2026, widened because the date is not exact'],
    ['2026-02-07?', '4 – 10 Feb 2026, widened because the date is not exact'],
    ['2026-01-21~/..', 'from 18 Jan 2026, widened because the date is not exact'],
    ['../2026-01-21~', 'to 24 Jan 2026, widened because the date is not exact'],
  ])('tells our widening of %s from an interval of the source', (text, expected) => {
    const widening = describeWidening(date(text), en);
    expect(widening === undefined ? undefined : plainSpaces(widening)).toBe(expected);
    expect(describeWidening(date(text), ar) === undefined).toBe(expected === undefined);
  });

  it('is worded alike on screen and in files', () => {
    const { site } = contextOf();
    for (const when of ['2025-01?', '2026-02-07%', '2026-01-15~/2026-01-28', '2026-01-21~/..', '../2025']) {
      const record = { ...site, kind: 'incident', when: date(when) } as unknown as Incident;
      const shown = { facts: { record } } as Shown;
      for (const words of [en, ar])
        expect(whenText(shown, { view: { time: { to: 0 } } as View }, { words })).toBe(
          describeWhen(record, 0, words, 'long'),
        );
    }
  });

  it('tells a detention site by the period of the day', () => {
    const { site } = contextOf();
    expect(describeWhen(site, day('2026-01-10'), en)).toBe('until 18 Jan 2026');
    expect(describeWhen(site, day('2026-01-25'), en)).toBe('since 20 Jan 2026');
  });
});

describe('a figure in words', () => {
  it('spans what the claimants say, each end with its own qualifier', () => {
    const claims = [
      claim({ value: 1500, qualifier: 'about' }),
      claim({ value: 100, qualifier: 'more-than', claimant: 'syrian-government' }),
      claim({ value: 200 }),
    ];
    expect(figureIn(claims)).toBe('from more than 100 to about 1,500 people');
    expect(figureIn(claims, ar)).toBe('من أكثر من 100 إلى نحو 1,500 شخص');
  });

  it('keeps one number one number', () => {
    expect(figureIn([claim({ value: 6, unit: 'brigade' })])).toBe('6 brigades');
    expect(figureIn([claim({ value: 1, unit: 'brigade' })])).toBe('1 brigade');
    expect(figureIn([claim({ value: 6, unit: 'brigade' })], ar)).toBe('6 ألوية');
    expect(figureIn([claim({ value: 15, unit: 'brigade' })], ar)).toBe('15 لواءً');
  });

  it('writes a range that one claimant gives as a range', () => {
    expect(figureIn([claim({ low: 30, high: 40, qualifier: 'about' })])).toBe('about 30–40 people');
  });

  it('does not hide that equal numbers are qualified differently', () => {
    expect(figureIn([claim({ value: 50, qualifier: 'at-least' }), claim({ value: 50 })])).toBe('about 50 people');
  });
});

describe('a claim’s value', () => {
  const { dataset } = contextOf();
  it('is a number, a date or a party, or nothing', () => {
    expect(describeClaimValue(claim({ value: 7000, qualifier: 'at-most' }), dataset, en)).toBe('up to 7,000 people');
    expect(describeClaimValue(claim({ attribute: 'when', edtf: date('2026-02-07') }), dataset, en)).toBe('7 Feb 2026');
    expect(describeClaimValue(claim({ attribute: 'holder', actor: 'sdf' }), dataset, ar)).toBe('يُسمَّى sdf');
    expect(describeClaimValue(claim({ attribute: 'cause' }), dataset, en)).toBeUndefined();
  });

  it('has its grade in words', () => {
    expect(describeGradeWords('B2', en)).toBe('usually reliable; probably true');
    expect(describeGradeWords('F6', ar)).toBe('لا يمكن الحكم على موثوقيته؛ لا يمكن الحكم على صحته');
  });
});

describe('a distance from the border', () => {
  it.each([
    [{ low: 10.4, high: 13.2 }, 'about 10–14 km', 'نحو 10–14 كم'],
    [{ low: 0, high: 4.2 }, 'up to about 5 km', 'حتى نحو 5 كم'],
    [{ low: 0, high: 0 }, 'on the border', 'على الحدود'],
    [{ low: 12.1, high: 12.3 }, 'about 12 km', 'نحو 12 كم'],
    [{ low: 61, high: 118 }, 'about 60–120 km', 'نحو 60–120 كم'],
    [null, 'not known', 'غير معروفة'],
  ])('%j', (range, english, arabic) => {
    expect([describeKmRange(range, en), describeKmRange(range, ar)]).toEqual([english, arabic]);
  });

  it('never promises less than the range holds', () => {
    for (let low = 0.2; low < 400; low += 3.7) {
      for (const width of [0.5, 2, 9, 80]) {
        const [first, second] = [...describeKmRange({ low, high: low + width }, en).matchAll(/\d+/g)].map(Number);
        if (first !== undefined && second !== undefined) expect(first <= low && second >= low + width).toBe(true);
      }
    }
  });
});

describe('a place in words', () => {
  it('says how exactly it is known and what is drawn', () => {
    expect(describePlacement(qaim, en)).toBe('Settlement, within 3 km');
    expect(describePlacement(qaim, ar)).toBe('مدينة أو بلدة أو قرية، ضمن 3 كم');
    expect(describePlacement(inAnbar, en)).toBe('Somewhere in anbar');
    expect(describePlacement(alongBorder, en)).toContain('no source says where');
    expect(describePlacement(nowhere, en)).toBe('Country only');
    expect(describeDrawing({ ...inAnbar, area: { ...inAnbar.area, envelope: true } }, en)).toContain(
      'not the district’s boundary',
    );
  });

  it('gives lengths in metres below a kilometre', () => {
    expect([describeLength(500, en), describeLength(1500, en), describeLength(12_000, ar)]).toEqual([
      '500 m',
      '1.5 km',
      '12 كم',
    ]);
  });
});
