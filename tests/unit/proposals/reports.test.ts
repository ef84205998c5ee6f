/** Whole reports in other words than those behind the data, invented for these tests: two in English, one of them wrapped, and two in Arabic. */
import { describe, expect, it } from 'vitest';
import { propose, type Setting } from './proposing.ts';

interface Expected {
  readonly days: readonly string[];
  readonly places: readonly string[];
  readonly figures: readonly (readonly [low: number | null, unit: string])[];
  readonly claimants: readonly string[];
}

/** What a report gives, each value once, in order. */
function read(text: string, setting: Setting): Expected {
  const all = propose(text, setting);
  const once = <Item>(items: readonly Item[]): readonly Item[] => [
    ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
  ];
  return {
    days: once(all.flatMap((each) => (each.kind === 'day' ? [each.value] : []))),
    places: once(all.flatMap((each) => (each.kind === 'place' ? [each.value.place] : []))),
    figures: once(
      all.flatMap((each) => (each.kind === 'figure' ? [[each.value.low, each.value.unit ?? ''] as const] : [])),
    ),
    claimants: once(all.flatMap((each) => (each.kind === 'claimant' ? [each.value.actor ?? each.value.name] : []))),
  };
}

const tunnel = `Border guards find tunnel as drones hit desert hideouts
RAMADI, Iraq (Local Wire) — Jets carried out two airstrikes on Monday on hideouts about 45 km south of Rutba, killing at least seven militants, the Iraqi Ministry of Defense said in a statement on Tuesday.
A security source, speaking on condition of anonymity, told Local Wire that between 10 and 15 fighters had sheltered there since late February.
“We recovered 12 rifles and three suicide belts,” said Colonel Hamid Saleh, a spokesman for the border guards.
In Hasakah city, the Syrian Democratic Forces arrested a suspected recruiter on 28 February, according to the Asayish.
Damascus has denied that its troops entered Deir ez-Zor’s eastern countryside last week.
Some 23,500 people were still living in al-Hol camp as of mid-December 2025, the agency added.`;

const wrapped = `Regional Desk Daily
Two rockets landed close to the al-Waleed crossing overnight, damaging
four lorries and slightly injuring a customs officer, the Border Ports
Authority announced on Saturday. No group has claimed the attack, which
came two days after Peshmerga units ended a sweep along the border with
Syria. The governor of Nineveh, who toured Rabia the previous Thursday,
told reporters that up to 900 displaced families would go back home in
April. CENTCOM declined to comment. In Raqqa province, at least thirty
prisoners staged a hunger strike last month, a prison guard said.`;

const arabicStrike = `بغداد/ خاص - أعلنت قيادة العمليات المشتركة، اليوم الثلاثاء، مقتل أربعة عناصر من تنظيم داعش بضربة جوية في صحراء الرطبة غربي الأنبار.
وأوضحت أن الضربة نُفذت فجر أمس الاثنين، وأن القوات عثرت على ما لا يقل عن ١٢ بندقية و٣ أحزمة ناسفة.
ووفقًا لمصدر أمني، فإن نحو عشرين مسلحًا كانوا ينشطون على بعد 60 كيلومترًا جنوب غرب القائم منذ منتصف شباط/فبراير.
وقالت قوات سوريا الديمقراطية إنها أحبطت محاولة هروب من مخيم الهول مساء الخميس الماضي، واعتقلت سبعة أشخاص.
ونفت دمشق دخول قواتها إلى ريف دير الزور الشرقي.`;

const arabicCrossing = `من المقرر أن يُعاد فتح معبر ربيعة في 15 نيسان المقبل، بحسب هيئة المنافذ الحدودية العراقية.
وحضر الاجتماع ممثلون عن محافظتي نينوى والأنبار لبحث الوضع القائم على الحدود.
وذكرت وكالة فرانس برس أن ثلاثة جنود قُتلوا في كمين بالقرب من الباغوز في كانون الأول 2025.
وقال مسؤول محلي إن عشرات العائلات عادت خلال الأيام الثلاثة الماضية إلى مدينة كركوك.`;

describe('invented reports', () => {
  it('a strike, an arrest and a denial, in English', () => {
    expect(read(tunnel, { published: '2026-03-10' })).toEqual({
      days: [
        '2026-03-09',
        '2026-03-10',
        '2026-02-21~/2026-03-10',
        '2026-02-28',
        '2026-03-01/2026-03-07',
        '2025-12-11~/2025-12-21~',
      ],
      places: ['rutbah-town', 'hasakah-city', 'deir-ez-zor-governorate', 'hol-camp'],
      figures: [
        [2, 'attack'],
        [7, 'person'],
        [10, 'person'],
        [12, 'gun'],
        [3, 'belt'],
        [1, 'person'],
        [23_500, 'person'],
      ],
      claimants: [
        'Local Wire',
        'iraqi-defence-ministry',
        'A security source',
        'Colonel Hamid Saleh',
        'sdf',
        'syrian-government',
      ],
    });
  });

  it('a crossing under fire, wrapped at a fixed width', () => {
    const { days, places, figures, claimants } = read(wrapped, { published: '2026-03-14' });
    expect(days).toEqual(['2026-03-13/2026-03-14', '2026-03-14', '2026-03-12', '2026-04', '2026-02']);
    expect(places).toEqual(['xing-waleed', 'border', 'nineveh', 'xing-rabia', 'raqqa-governorate']);
    expect(figures).toEqual([
      [2, 'rocket'],
      [4, 'vehicle'],
      [1, 'person'],
      [900, 'family'],
      [30, 'person'],
    ]);
    expect(claimants).toEqual(
      expect.arrayContaining(['border-ports-authority', 'governor-nineveh', 'centcom', 'a prison guard']),
    );
  });

  it('gives back to its own line what a sentence of a wrapped text says', () => {
    const announced = propose(wrapped, { published: '2026-03-14' }).find(({ words }) =>
      words.includes('Ports Authority'),
    );
    expect(announced?.n).toBe(3);
  });

  it('a strike and an attempt to flee, in Arabic', () => {
    expect(read(arabicStrike, { published: '2026-03-10', language: 'ar', publisher: 'شبكة محلية' })).toEqual({
      days: ['2026-03-10', '2026-03-09', '2026-02-11~/2026-03-10', '2026-03-05'],
      places: ['rutbah-desert-south', 'western-anbar', 'qaim-town', 'hol-camp', 'deir-ez-zor-governorate'],
      figures: [
        [4, 'person'],
        [12, 'gun'],
        [3, 'belt'],
        [20, 'person'],
        [7, 'person'],
      ],
      claimants: ['قيادة العمليات المشتركة', 'مصدر أمني', 'sdf', 'syrian-government'],
    });
  });

  it('a crossing to open and families who return, in Arabic', () => {
    expect(read(arabicCrossing, { published: '2026-03-10', language: 'ar', publisher: 'شبكة محلية' })).toEqual({
      days: ['2026-04-15', '2025-12', '2026-03-07~/2026-03-10'],
      places: ['xing-rabia', 'nineveh', 'anbar', 'border', 'baghouz', 'kirkuk-city'],
      figures: [
        [3, 'person'],
        [null, 'family'],
      ],
      claimants: ['border-ports-authority', 'afp', 'مسؤول محلي'],
    });
  });
});
