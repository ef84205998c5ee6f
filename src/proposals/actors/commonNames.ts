/**
 * Words by which reports mean an actor of the list without its name: "detainees", "security forces", "the coalition", "the terror group". Each is a pattern
 * over plain text in English or Arabic, the beginning of the actor's English name, and what must hold for the words to mean it.
 */
import { plainPattern } from '../reading/plainText.ts';

export interface CommonName {
  /** Beginning of the English name of the actor. */
  readonly actor: string;
  readonly pattern: RegExp;
  /** Whether the pattern is over Arabic. */
  readonly isArabic: boolean;
  /** The country that the words around must speak of. */
  readonly country?: 'IQ' | 'SY';
  /** Beginning of the name of an actor that the report must name somewhere. */
  readonly named?: string;
  /** As `named`, but of all armed groups and forces it must be the one named last before the words. */
  readonly isLastNamed?: boolean;
  /** Words that the same block must have. */
  readonly beside?: RegExp;
}

const isis = 'Islamic State (ISIS)';
const group = '(?:ISIS|ISIL|IS|Daesh|Islamic State)(?:-(?:linked|affiliated))?';
const people = '(?:forces|fighters|troops|soldiers|units|personnel|members)';
const custody = plainPattern(
  'prisons?|camps?|detention|detained|custody|jails?|held|(?:ال|لل|بال|وال)?(?:سجون|سجن|مخيم|مخيمات|احتجاز|معتقلات)',
);

const rules = (
  list: readonly (readonly [string, string, Omit<CommonName, 'actor' | 'pattern' | 'isArabic'>?])[],
): readonly CommonName[] =>
  list.map(([actor, source, conditions = {}]) => ({
    actor,
    pattern: plainPattern(source),
    isArabic: /\p{Script=Arabic}/u.test(source),
    ...conditions,
  }));

export const commonNames: readonly CommonName[] = rules([
  ['ISIS-linked detainees', `(?:${group} |foreign )?(?:detainees?|prisoners?|inmates?|escapees?)`, { named: isis }],
  [
    'ISIS-linked detainees',
    `(?:imprisoned|jailed|detained|captured) ${group} (?:militants|members|fighters|suspects|terrorists)`,
  ],
  ['ISIS-linked detainees', `${group} (?:families|affiliates|relatives|suspects)`, { beside: custody }],
  ['ISIS-linked detainees', '(?:their )?(?:family members|families)', { named: isis, beside: custody }],
  [
    'ISIS-linked detainees',
    '[وبلك]?(?:ال|لل)?(?:محتجز(?:ين|ون|ي)?|معتقل(?:ين|ون|ي)|سجناء|سجينا?|نزلاء|موقوف(?:ين|ون)|فار(?:ين|ون|ا)|هارب(?:ين|ون|ا))',
    { named: isis },
  ],
  ['ISIS-linked detainees', '[وبل]?(?:ال)?(?:عائلات|عوائل|عائلاتهم|أسرهم)', { named: isis, beside: custody }],

  ['Syrian Democratic Forces', `Kurdish(?:-led)? (?:${people}|authorities|militias?)`],
  ['Syrian Democratic Forces', '[وبل]?(?:القوات|السلطات|للقوات|قوات|المقاتلين|المقاتلون) (?:ال)?(?:كردية|كرد|أكراد)'],

  [
    'International coalition',
    '(?<!(?:political|ruling|governing|opposition|electoral|parliamentary) )(?:(?:US|American)-led |anti-ISIS |global )?(?:international )?coalition(?: (?:forces|aircraft|warplanes|jets|troops))?(?! (?:government|list|bloc|part(?:y|ies)|talks|partners?|of (?:parties|lists|blocs)))',
  ],
  ['International coalition', '[وبل]?(?:قوات|طيران|طائرات|مقاتلات) التحالف'],

  [
    'Iraqi security forces',
    `(?:federal |joint |government |national )?security (?:${people}|services|agencies)`,
    { country: 'IQ' },
  ],
  [
    'Iraqi security forces',
    `(?:Iraqi|federal|joint) (?:troops|soldiers|forces|personnel)|additional (?:troops|forces)`,
    { country: 'IQ' },
  ],
  [
    'Iraqi security forces',
    '[وبلف]?(?:ال|لل)?(?:قوات الأمن|قوات الأمنية|أجهزة الأمنية|أجهزة الأمن|قوة أمنية|عناصر الأمن|قوات المشتركة|قوات الاتحادية|قوات إضافية|تعزيزات)',
    { country: 'IQ' },
  ],
  ['Iraqi Army', `(?:the )?army(?: (?:brigades?|${people}))?`, { country: 'IQ' }],
  ['Iraqi Army', '[وبلف]?(?:ال|لل)جيش|ألوية(?: من)? (?:ال|لل)?جيش', { country: 'IQ' }],
  ['Government of Iraq', 'Iraqi (?:authorities|government)'],
  ['Government of Iraq', '[وبلف]?(?:ال|لل)(?:سلطات|حكومة) العراقية'],

  ['Government of Syria', `Syrian (?:government |army )?(?:${people}|authorities|government|army|regime)`],
  [
    'Government of Syria',
    `(?:(?:transitional|interim) (?:government|authorities)|government ${people}|army ${people})`,
    { country: 'SY' },
  ],
  [
    'Government of Syria',
    '[وبلف]?(?:ال|لل)?(?:قوات الحكومية|قوات السورية|سلطات السورية|قوات (?:ال)?حكومة السورية|قوات دمشق|حكومة الانتقالية)',
    { country: 'SY' },
  ],
  [
    'Armed groups allied with Damascus',
    `(?:pro-government|(?:Damascus|government)-(?:aligned|backed|affiliated|allied)|tribal|allied) (?:${people}|militias?|factions|groups)`,
    { country: 'SY' },
  ],
  [
    'Armed groups allied with Damascus',
    '[وبلف]?(?:(?:ال)?(?:فصائل|جماعات|مجموعات|ميليشيات)(?: (?:ال)?مسلحة)? (?:ال)?(?:موالية|متحالفة|مرتبطة|تابعة)|مقاتل(?:و|ي) العشائر|(?:ال)?عشائر)',
    { country: 'SY' },
  ],

  ['United States forces', `(?:US|U\\.S\\.|American) (?:${people}|military|warplanes|aircraft|service members)`],
  ['United States forces', '[وبل]?(?:ال|لل)?(?:جنود|قوات|مروحيات|طائرات) (?:ال)?(?:أمريكي|أميركي)\\p{L}{0,3}'],
  ['Turkish forces', `Turkish (?:${people}|army|military|shelling|artillery|drones?|warplanes|aircraft|airstrikes?)`],
  ['Turkish forces', '[وبلف]?(?:ال|لل)?(?:قصف|مدفعية|طيران|هجوم|قوات|عملية|عمليات|غارات|توغل) (?:ال)?تركي(?:ة)?'],

  [isis, 'the (?:terror(?:ist)?|jihadist|extremist|militant) (?:group|organi[sz]ation|network)', { named: isis }],
  [isis, "the group(?:'s)?", { isLastNamed: true }],
  ['Foreign fighters', 'foreign (?:terrorist )?fighters'],
  ['Foreign fighters', '[وبل]?(?:ال|لل)?(?:مقاتلين|مقاتلون) (?:ال)?أجانب'],
]);
