import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../src/proposals/figures/numberWords.ts';
import { found } from './proposing.ts';

describe('English figures', () => {
  it.each([
    ['Police seized 46 rifles.', ['46 rifles → 46 gun']],
    ['At least nineteen civilians died.', ['At least nineteen civilians → 19 person at-least']],
    ['More than 1,200 families left.', ['More than 1,200 families → 1200 family more-than']],
    ['As many as 80 fighters hid there.', ['As many as 80 fighters → 80 person at-most']],
    ['Fewer than thirty guards stayed.', ['Fewer than thirty guards → 30 person fewer-than']],
    ['Nearly two dozen inmates ran.', ['Nearly two dozen inmates → 24 person about']],
    ['Between eight and ten suspects were held.', ['Between eight and ten suspects → 8–10 person']],
    ['Some 2.5 million people fled.', ['Some 2.5 million people → 2500000 person about']],
    ['The blast killed 12 and wounded 30.', ['12 → 12 person', '30 → 30 person']],
    [
      'Seven soldiers at least and nine officers fell.',
      ['Seven soldiers at least → 7 person at-least', 'nine officers → 9 person'],
    ],
    [
      'Seven soldiers and at least nine officers fell.',
      ['Seven soldiers → 7 person', 'at least nine officers → 9 person at-least'],
    ],
    ['Raids killed "between four and six" militants.', ['between four and six" militants → 4–6 person']],
    [
      'More than 300 detainees left, bringing the total to around 5,100; others put the number at 4,800.',
      ['More than 300 detainees → 300 person more-than', 'around 5,100 → 5100 person about', '4,800 → 4800 person'],
    ],
    ['The death toll rose to 14.', ['14 → 14 person']],
    ['The number of families who left reached 900.', ['900 → 900 family']],
    ['Oil output rose to 900, and the number stood at 12.', []],
    ['Troops captured a wanted commander.', ['a wanted commander → 1 person']],
    [
      'Several villagers and dozens of soldiers were hurt.',
      ['Several villagers → no number person', 'dozens of soldiers → no number person'],
    ],
    ['Two brigades hold the 90-kilometre line.', ['Two brigades → 2 brigade', '90-kilometre → 90 km']],
    [
      'Some 40 Chadian, Malian and Nigerien fighters came.',
      ['Some 40 Chadian, Malian and Nigerien fighters → 40 person about'],
    ],
    ['The group said five "apostates" had been killed.', ['five → 5 person']],
    [
      'About 1,900 detainees were moved; the number is to reach 3,000.',
      ['About 1,900 detainees → 1900 person about', '3,000 → 3000 person'],
    ],
  ])('%s', (text, expected) => {
    expect(found('figure', text)).toEqual(expected);
  });

  it('takes no date, age, calibre, sum or time for a figure', () => {
    expect(
      found(
        'figure',
        'On 14 March 2026 a 31-year-old man paid $500 for 7.62mm rounds at 10:30 after 3 weeks and 20 percent of Brigade 12 left.',
      ),
    ).toEqual([]);
  });
});

describe('Arabic figures', () => {
  it.each([
    ['قُتل ٤ جنود.', ['٤ جنود → 4 person']],
    ['أُصيب ما لا يقل عن خمسة عشر مدنيًا.', ['ما لا يقل عن خمسة عشر مدنيًا → 15 person at-least']],
    ['عاد أكثر من 300 نازح.', ['أكثر من 300 نازح → 300 person more-than']],
    ['ضُبطت عبوتان وقذيفتان.', ['عبوتان → 2 device', 'قذيفتان → 2 shell']],
    ['نُشر لواءان.', ['لواءان → 2 brigade']],
    ['اعتُقل شخص واحد.', ['شخص واحد → 1 person']],
    ['إن قتيلاً واحداً سقط.', ['قتيلاً واحداً → 1 person']],
    ['أصيب ما لا يقل عن ثلاثة آخرين بانفجار عبوة.', ['ما لا يقل عن ثلاثة آخرين → 3 person at-least']],
    ['فرّ ثمانية إلى عشرة سجناء.', ['ثمانية إلى عشرة سجناء → 8–10 person']],
    ['أُصيب تسعة جنود سوريين على الأقل.', ['تسعة جنود سوريين على الأقل → 9 person at-least']],
    ['وصل 300 معتقل، ليرتفع العدد إلى نحو 5100.', ['300 معتقل → 300 person', 'نحو 5100 → 5100 person about']],
    ['وصل عدد من المقاتلين.', ['عدد من المقاتلين → no number person']],
    ['قُدّر العدد بنحو ألفي شخص.', []],
  ])('%s', (text, expected) => {
    if (expected.length > 0) expect(found('figure', text, { language: 'ar' })).toEqual(expected);
    else expect(found('figure', text, { language: 'ar' }).every((each) => !each.includes('→ 1000 '))).toBe(true);
  });
});

describe('numbers', () => {
  it.each([
    ['two hundred and forty', 240],
    ['three thousand five hundred', 3500],
    ['half a dozen', 6],
    ['خمسة وعشرون', 25],
    ['ثلاثة آلاف', 3000],
    ['مئتان', 200],
    ['إحدى عشرة', 11],
    ['12,500', 12_500],
  ])('%s', (words, value) => {
    expect(numberOf(words)).toBe(value);
  });
});

describe('figures of wire reports', () => {
  it.each([
    [
      'Cells made 31 raids in Anbar, twelve in Nineveh and five in Hasakah.',
      ['31 raids → 31 attack', 'twelve → 12 attack', 'five → 5 attack'],
    ],
    ['Eight people died, down from 40 in 2022.', ['Eight people → 8 person', '40 → 40 person']],
    ['Over 900 people left, of whom 300 came back.', ['Over 900 people → 900 person more-than', '300 → 300 person']],
    ['The number of raids by cells near the river has risen to 64.', ['64 → 64 attack']],
    ['They shelter in 18 centres run by four camp staff.', ['18 centres → 18 site', 'four camp staff → 4 person']],
    ['A soldier and two Iraqis were wounded.', ['A soldier → 1 person', 'two Iraqis → 2 person']],
    ['A member of the guard was killed.', ['A member → 1 person']],
    ['Two officials said nothing moved.', []],
    [
      'In 2014 militants came; one in five prisoners and one of the largest camps are meant, at a price of US$ 12 million.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(found('figure', text)).toEqual(expected);
  });

  it.each([
    ['يضم المخيم نحو خمسة وثلاثين ألف شخص.', ['نحو خمسة وثلاثين ألف شخص → 35000 person about']],
    ['غادرت ثلاثمئة عائلة.', ['ثلاثمئة عائلة → 300 family']],
    ['إن عدد الموقوفين الذين نقلوا من هناك بلغ 812.', ['812 → 812 person']],
    ['وعددهم ستة آلاف.', ['ستة آلاف → 6000 person']],
    ['عثرت على سلاحين وخمس شاحنات.', ['سلاحين → 2 gun', 'وخمس شاحنات → 5 vehicle']],
    ['ما لا يزيد على أربعين مسلحا.', ['ما لا يزيد على أربعين مسلحا → 40 person at-most']],
    ['أدى إلى مقتل جندي وآلاف من السكان نزحوا بنسبة 30 في المائة.', ['جندي → 1 person']],
  ])('%s', (text, expected) => {
    expect(found('figure', text, { language: 'ar' })).toEqual(expected);
  });
});
