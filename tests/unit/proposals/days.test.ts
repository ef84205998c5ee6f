import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEdtf } from '../../../src/domain/time/edtf.ts';
import { found, propose } from './proposing.ts';

const days = (text: string, published = '2026-03-10'): readonly string[] => found('day', text, { published });
const arabicDays = (text: string, published = '2026-03-10'): readonly string[] =>
  found('day', text, { published, language: 'ar' });

describe('English days, in a report of Tuesday 10 March 2026', () => {
  it.each([
    ['Written on 2026-02-03 at dawn.', '2026-02-03 → 2026-02-03'],
    ['It began on the 4th of February 2026.', 'the 4th of February 2026 → 2026-02-04'],
    ['It began on February 4.', 'February 4 → 2026-02-04'],
    ['A raid on Saturday, November 29, 2025 failed.', 'Saturday, November 29, 2025 → 2025-11-29'],
    ['Dated 12.1.2026.', '12.1.2026 → 2026-01-12'],
    ['It happened on Tuesday.', 'Tuesday → 2026-03-10'],
    ['It happened on Friday night.', 'Friday night → 2026-03-06'],
    ['It happened last Tuesday.', 'last Tuesday → 2026-03-03'],
    ['It happened on Wednesday of last week.', 'Wednesday of last week → 2026-03-04'],
    ['Talks will resume on Thursday.', 'Thursday → 2026-03-12'],
    ['It was quiet yesterday.', 'yesterday → 2026-03-09'],
    ['Three days ago it was quiet.', 'Three days ago → 2026-03-07'],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual([expected]);
  });

  it.each([
    ['Two nights of fire over the past three days.', 'over the past three days → 2026-03-07~/2026-03-10'],
    ['In the last 48 hours nothing moved.', 'In the last 48 hours → 2026-03-08~/2026-03-10'],
    ['Seen last week.', 'last week → 2026-03-01/2026-03-07'],
    ['Seen this month.', 'this month → 2026-03-01/2026-03-10'],
    ['Seen in late November.', 'late November → 2025-11-21~/2025-11-30~'],
    ['Seen in May 2024.', 'May 2024 → 2024-05'],
    ['Seen in early 2024.', 'early 2024 → 2024-01~/2024-03~'],
    ['Seen in 2016.', '2016 → 2016'],
    ['Held since 2016.', '2016 → 2016/2026-03-10'],
    ['Held since Friday.', 'Friday → 2026-03-06/2026-03-10'],
    ['Shelled overnight.', 'overnight → 2026-03-09/2026-03-10'],
    ['Raids from Monday to Friday.', 'from Monday to Friday → 2026-03-02/2026-03-06'],
    ['Raids on 3 and 4 March.', '3 and 4 March → 2026-03-03/2026-03-04'],
    ['The first week of February was calm.', 'The first week of February → 2026-02-01~/2026-02-07~'],
    ['Signs of it in recent weeks.', 'recent weeks → 2026-02-10~/2026-03-10'],
  ])('a span stays a span: %s', (text, expected) => {
    expect(days(text)).toEqual([expected]);
  });

  it('counts from the day that the text named last', () => {
    expect(days('A convoy left on Friday. The day before, it was loaded. Two days later it arrived.')).toEqual([
      'Friday → 2026-03-06',
      'The day before → 2026-03-05',
      'Two days later → 2026-03-07',
    ]);
  });

  it('dates the earlier of two events that one sentence joins', () => {
    expect(days('The alert of Friday came a day after a blast in the market.')).toEqual([
      'Friday → 2026-03-06',
      'a day after → 2026-03-05',
    ]);
    expect(days('Two days before Friday’s vote the road was closed.')).toEqual([
      'Two days before → 2026-03-04',
      'Friday → 2026-03-06',
    ]);
    expect(days('Guards fled on Friday, days after a riot.')[1]).toBe('days after → 2026-03-01~/2026-03-05');
  });

  it('takes no number, verb or weekday-like word for a day', () => {
    expect(days('They may march on 2016 villages; 1,500 men, route 2014A and 3/4/2026 remain unclear.')).toEqual([]);
  });
});

describe('Arabic days, in a report of Tuesday 10 March 2026', () => {
  it.each([
    ['وقع الهجوم يوم الجمعة.', 'يوم الجمعة → 2026-03-06'],
    ['وقع الهجوم الثلاثاء الماضي.', 'الثلاثاء الماضي → 2026-03-03'],
    ['وقع الهجوم أمس الاثنين.', 'أمس الاثنين → 2026-03-09'],
    ['وقع الهجوم اليوم الثلاثاء.', 'اليوم الثلاثاء → 2026-03-10'],
    ['عُقد الاجتماع في ٣ شباط ٢٠٢٦.', '٣ شباط ٢٠٢٦ → 2026-02-03'],
    ['عُقد الاجتماع في 3 فبراير/شباط 2026.', '3 فبراير/شباط 2026 → 2026-02-03'],
    ['عُقد الاجتماع في السابع من كانون الأول.', 'السابع من كانون الأول → 2025-12-07'],
    ['ومن المقرر عقده الخميس المقبل.', 'الخميس المقبل → 2026-03-12'],
    ['وقع ذلك قبل ثلاثة أيام.', 'قبل ثلاثة أيام → 2026-03-07'],
    ['منتصف تشرين الثاني 2025 كان هادئًا.', 'منتصف تشرين الثاني 2025 → 2025-11-11~/2025-11-21~'],
    ['تكرر ذلك خلال اليومين الماضيين.', 'خلال اليومين الماضيين → 2026-03-08~/2026-03-10'],
    ['وقع ذلك الأسبوع الماضي.', 'الأسبوع الماضي → 2026-03-01/2026-03-07'],
    ['سقطت المدينة في آذار 2019.', 'آذار 2019 → 2019-03'],
    ['سقطت المدينة أواخر عام 2017.', 'أواخر عام 2017 → 2017-10~/2017-12~'],
  ])('%s', (text, expected) => {
    expect(arabicDays(text)).toEqual([expected]);
  });

  it('leaves Hijri dates and words that look like months alone', () => {
    expect(arabicDays('وُلد في رمضان 1447 وحضر أب مع ابنه وأحد الضباط.')).toEqual([]);
  });
});

describe('days of wire reports, in a report of Tuesday 10 March 2026', () => {
  it.each([
    ['It is to end by the end of the month.', ['the end of the month → 2026-03-21~/2026-03-31~']],
    ['Raids fell in the first half of 2024.', ['the first half of 2024 → 2024-01/2024-06']],
    ['It opened in December last year.', ['December last year → 2025-12']],
    ['A blast hit on 2 March. A week earlier it was calm.', ['2 March → 2026-03-02', 'A week earlier → 2026-02-23~']],
    ['It fell in 2017, and a year later all was calm.', ['2017 → 2017', 'a year later → 2018~']],
    [
      'It began in June 2023. Two months earlier nobody came.',
      ['June 2023 → 2023-06', 'Two months earlier → 2023-04~'],
    ],
    ['Talks go on in the coming weeks.', ['in the coming weeks → 2026-03-10/2026-04-07~']],
    ['They promised to open it by Thursday.', ['Thursday → 2026-03-12']],
    ['Shots were heard at the weekend.', ['at the weekend → 2026-03-06~/2026-03-08~']],
    ['It was seen a few days ago.', ['a few days ago → 2026-03-05~/2026-03-10']],
    ['On Friday a wall fell; the same day a gate broke.', ['Friday → 2026-03-06', 'the same day → 2026-03-06']],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it('counts no days from a month, and none past the publication', () => {
    expect(days('It began in December 2024, days after a vote.')).toEqual(['December 2024 → 2024-12']);
    expect(days('It fell on Tuesday and was to close the following day.')).toEqual(['Tuesday → 2026-03-10']);
  });

  it.each([
    ['تراجع ذلك في النصف الأول من عام 2024.', ['النصف الأول من عام 2024 → 2024-01/2024-06']],
    ['بدأ البناء في 2022.', ['2022 → 2022']],
    ['وسيستمر حتى نهاية الشهر.', ['نهاية الشهر → 2026-03-21~/2026-03-31~']],
    ['سيعود الأسبوع المقبل.', ['الأسبوع المقبل → 2026-03-15/2026-03-21']],
    ['سيعود خلال الأيام المقبلة.', ['خلال الأيام المقبلة → 2026-03-10/2026-03-15~']],
    ['وقع يوم الجمعة، وفي اليوم نفسه أغلق الطريق.', ['يوم الجمعة → 2026-03-06', 'وفي اليوم نفسه → 2026-03-06']],
    ['افتتح في أيار من العام الماضي.', ['أيار من العام الماضي → 2025-05']],
  ])('%s', (text, expected) => {
    expect(arabicDays(text).map((each) => each.replace(/^في /, ''))).toEqual(expected);
  });
});

describe('every text', () => {
  const words = [
    'on',
    'last',
    'Friday',
    'two',
    'days',
    'after',
    'since',
    '2019',
    '14',
    'March',
    'the',
    'week',
    'before',
    'منتصف',
    'شباط',
    'قبل',
    'يوم',
    '.',
    'ago',
    'to',
  ];
  it('gives dates of the profile and ranges that hold the words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 25 }), (parts) => {
        const text = parts.join(' ');
        for (const language of ['en', 'ar'] as const)
          for (const proposal of propose(text, { language })) {
            if (proposal.kind === 'day') expect(decodeEdtf(proposal.value).ok, `${text}: ${proposal.value}`).toBe(true);
            expect(text.trim().slice(proposal.range.start, proposal.range.end)).toBe(proposal.words);
          }
      }),
      { numRuns: 150 },
    );
  });
});
