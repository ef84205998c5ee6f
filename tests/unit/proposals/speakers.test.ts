import { describe, expect, it } from 'vitest';
import { found } from './proposing.ts';

const claimants = (text: string): readonly string[] =>
  found('claimant', text).map((each) => each.split(' → ')[1] ?? '');
const arabicClaimants = (text: string): readonly string[] =>
  found('claimant', text, { language: 'ar' }).map((each) => each.split(' → ')[1] ?? '');

describe('actors', () => {
  it.each([
    ['The Iraqi Defense Ministry was silent.', 'Iraqi Defense Ministry → iraqi-defence-ministry'],
    ['Hashd al-Shaabi units moved.', 'Hashd al-Shaabi → pmf'],
    ['Da’esh cells moved.', 'Da’esh → isis'],
    ['US Central Command was silent.', 'US Central Command → centcom'],
  ])('%s', (text, expected) => {
    expect(found('actor', text)).toEqual([expected]);
  });

  it.each([
    ['The jails of IS hold inmates.', 'detainees'],
    ['Kurdish-led forces withdrew.', 'sdf'],
    ['Aircraft of the US-led coalition circled.', 'coalition'],
    ['Federal security forces closed the road to Ramadi.', 'iraqi-security-forces'],
    ['In Raqqa government forces closed the road.', 'syrian-government'],
    ['Tribal fighters entered Raqqa.', 'damascus-allied-groups'],
    ['Turkish drones circled over Raqqa.', 'turkish-forces'],
    ['ISIS fled. Later the group denied it.', 'isis'],
    ['The Iraqi Defense Ministry was silent. Then the ministry spoke.', 'iraqi-defence-ministry'],
  ])('are meant by common words: %s', (text, expected) => {
    expect(found('actor', text).at(-1)?.split(' → ')[1]).toBe(expected);
  });

  it.each([
    ['حلّقت طائرات التحالف فوق الرطبة.', 'coalition'],
    ['انتشرت القوات الأمنية في الرمادي.', 'iraqi-security-forces'],
    ['دخل مقاتلو العشائر الرقة في سوريا.', 'damascus-allied-groups'],
    ['هاجم داعش السجن وفرّ محتجزون.', 'detainees'],
    ['هوجمت نقطة للحشد.', 'pmf'],
  ])('are meant by common words in Arabic: %s', (text, expected) => {
    expect(found('actor', text, { language: 'ar' }).at(-1)?.split(' → ')[1]).toBe(expected);
  });

  it.each([
    'The ruling coalition met in Baghdad.',
    'The coalition government met.',
    'Inmates of a county jail met.',
    'Tribal fighters met in Ramadi.',
    'The group met.',
  ])('are not meant: %s', (text) => {
    expect(found('actor', text)).toEqual([]);
  });

  it('of two countries with one name are distinguished by the country that the text speaks of', () => {
    const ministry = 'The Ministry of Interior was silent.';
    const ids = (text: string): readonly string[] => found('actor', text).map((each) => each.split(' → ')[1] ?? '');
    expect(ids(`Men were held in Ramadi. ${ministry}`)).toEqual(['iraqi-interior-ministry']);
    expect(ids(`Men were held in Raqqa. ${ministry}`)).toEqual(['syrian-interior-ministry']);
    expect(ids('The Jordanian Ministry of Interior was silent in Ramadi.')).toEqual([]);
    expect(ids('In Raqqa the Ministry of Defence was silent.')).toEqual([]);
  });

  it('does not take "is" for IS', () => {
    expect(
      found('actor', 'This is quiet. IT IS TOLD IN CAPITALS is fine.').filter((each) => each.endsWith('isis')).length,
    ).toBeLessThanOrEqual(1);
    expect(found('actor', 'This is a quiet day and it is warm.')).toEqual([]);
  });

  it('knows an office-holder in other spellings, and by the family name after the whole one', () => {
    expect(
      found('actor', 'Emad Mishal al-Dulaymi arrived. Al-Dulaymi left.').map((each) => each.split(' → ')[1]),
    ).toEqual(['mayor-rutbah', 'mayor-rutbah']);
    expect(found('actor', 'Al-Dulaymi left.')).toEqual([]);
  });

  it('takes the place of a dateline for no government', () => {
    expect(found('actor', 'BAGHDAD - A market reopened.')).toEqual([]);
    expect(found('actor', 'Villagers told BAGHDAD of it.')).toHaveLength(1);
  });
});

describe('claimants in English', () => {
  it.each([
    ['Shots were fired, the Syrian Democratic Forces said.', ['sdf']],
    ['Shots were fired, according to CENTCOM.', ['centcom']],
    ['Shots were fired, according to Iraqi military intelligence.', ['“Iraqi military intelligence”']],
    ['Shots were fired, according to villagers.', ['“villagers”']],
    ['"We saw it," said Brigadier Nabil Qasim.', ['“Brigadier Nabil Qasim”']],
    ['Peshmerga commander Hiwa Ahmed told reporters so.', ['peshmerga']],
    ['A tribal sheikh in the area said that shots were fired.', ['“A tribal sheikh in the area”']],
    ['Damascus denied it.', ['syrian-government']],
    ['Photo: AFP', ['afp']],
    ['A spokesman for the council, Col. Omar Hamid, denied it.', ['“A spokesman for the council”']],
    ['According to camp management, the gates were shut.', ['“camp management”']],
    ['Victory was declared by Haider al-Abadi.', ['former-pm-abadi']],
  ])('%s', (text, expected) => {
    expect(claimants(text)).toEqual(expected);
  });

  it('takes pronouns and "the source" for who spoke last, and "the ministry" for that of the minister', () => {
    expect(claimants('CENTCOM said so. It added that more would follow.')).toEqual(['centcom', 'centcom']);
    expect(claimants('A medical source told the agency. According to the source, two died.')).toEqual([
      '“A medical source”',
      '“A medical source”',
    ]);
    expect(claimants('The Iraqi Ministry of Interior was told.\nThe ministry announced a curfew.').at(-1)).toBe(
      'iraqi-interior-ministry',
    );
  });

  it('lets the publication speak where it reports something and names nobody', () => {
    expect(claimants('Gunmen ambushed a patrol.')).toEqual(['“Local Wire”']);
    expect(found('claimant', 'Gunmen ambushed a patrol.', { publisher: 'Rudaw' })).toEqual(['ambushed → rudaw']);
    expect(claimants('Read more on our website.')).toEqual([]);
    expect(claimants('According to the Baghdad Agreement the patrol was ambushed.')).toEqual(['“Local Wire”']);
  });
});

describe('claimants in Arabic', () => {
  it.each([
    ['قالت القيادة المركزية الأمريكية إن القافلة وصلت.', ['centcom']],
    ['وصلت القافلة، بحسب قوات سوريا الديمقراطية.', ['sdf']],
    ['وفقًا لهيئة المنافذ الحدودية العراقية، فُتح المنفذ.', ['border-ports-authority']],
    ['وصلت القافلة، بحسب الاستخبارات العسكرية.', ['“الاستخبارات العسكرية”']],
    ['وأفاد مصدر طبي بأن جريحين وصلا.', ['“مصدر طبي”']],
    [
      'أعلنت وزارة الداخلية العراقية ذلك. وأضافت أن العملية مستمرة.',
      ['iraqi-interior-ministry', 'iraqi-interior-ministry'],
    ],
    ['نفت دمشق ذلك.', ['syrian-government']],
  ])('%s', (text, expected) => {
    expect(arabicClaimants(text)).toEqual(expected);
  });
});

describe('claimants of wire reports', () => {
  it.each([
    ['Omar Salih, the camp’s former director, said it was cold.', ['“Omar Salih, the camp’s former director”']],
    ['“It was cold,” said Adm. John Example, a commander.', ['“Adm. John Example”']],
    ['Huda Karim, who supervises camps for the SDF, told Local Wire it was cold.', ['“Huda Karim”']],
    ['An estimated 40 people left.', ['“Local Wire”']],
    ['Iraq’s foreign ministry on Friday announced a visit.', ['“Iraq’s foreign ministry”']],
    ['The SDF put the number of guards at 40.', ['sdf']],
  ])('%s', (text, expected) => {
    expect(claimants(text)).toEqual(expected);
  });

  it.each([
    ['في بغداد، أكدت وزارة الدفاع ذلك.', ['iraqi-defence-ministry']],
    ['في دمشق، أعلنت وزارة الداخلية ذلك.', ['syrian-interior-ministry']],
    ['وكانت قوات سوريا الديموقراطية قد أعلنت ذلك.', ['sdf']],
    ['وأكد كمال صالح، مدير المخيم، ذلك.', ['“كمال صالح”']],
    ['ونقل عضو مجلس البلدة سالم عمر عن ضباط قولهم ذلك.', ['“ضباط”']],
    ['وتشير تقديرات الأمم المتحدة إلى ذلك.', ['“تقديرات الأمم المتحدة”']],
    ['ومن المتوقع أن تحذر الرياح من مطر.', []],
  ])('%s', (text, expected) => {
    expect(arabicClaimants(text)).toEqual(expected);
  });
});

describe('categories', () => {
  it.each([
    ['A drone strike hit a pickup.', 'drone strike → incident/airstrike'],
    ['Six men were arrested.', 'arrested → incident/arrest'],
    ['Mortar fire hit the hill.', 'Mortar fire → incident/shelling'],
    ['A truce was signed.', 'truce → incident/agreement'],
    ['Sleeper cells remain.', 'Sleeper cells → warning/resurgence'],
  ])('%s', (text, expected) => {
    expect(found('category', text)).toEqual([expected]);
  });

  it('calls a killing a clash only where no other event is named', () => {
    expect(found('category', 'Forces killed three militants.')).toEqual([
      'killed three militants → incident/armed-clash',
    ]);
    expect(found('category', 'An airstrike killed three militants.')).toEqual(['airstrike → incident/airstrike']);
  });
});
