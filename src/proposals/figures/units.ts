/** What is counted: nouns of reports and the unit that a claim writes. Numbers of anything else (years, calibres, money) are no figures of the data. */
import { toPlain } from '../reading/plainText.ts';

/** Singular nouns; the plural is formed or follows after a slash. */
const english: readonly (readonly [unit: string, nouns: string])[] = [
  [
    'person',
    'person/people militant fighter terrorist insurgent gunman/gunmen bomber attacker assailant member operative detainee prisoner inmate escapee suspect civilian soldier officer policeman/policemen guard recruit refugee national citizen resident villager man/men woman/women child/children personnel troop deputy/deputies lawmaker casualty/casualties fatality/fatalities victim hostage commander leader companion individual body/bodies supporter smuggler shepherd worker driver pilgrim passenger affiliate extremist jihadist trooper conscript employee recruiter official student boy girl foreigner captive convict defector deserter loyalist mercenary/mercenaries rebel sniper ringleader emir interpreter journalist teacher doctor nurse medic engineer contractor marine farmer herder relative brother sister mother father son daughter wife/wives husband orphan widow teenager infant newborn minor adult returnee evacuee migrant survivor protester demonstrator worshipper bystander trafficker Iraqis/Iraqis Syrians/Syrians Turks/Turks Kurds/Kurds Arabs/Arabs Yazidis/Yazidis Russians/Russians Tunisians/Tunisians Moroccans/Moroccans Egyptians/Egyptians Jordanians/Jordanians Saudis/Saudis Afghans/Afghans Pakistanis/Pakistanis Uzbeks/Uzbeks Tajiks/Tajiks Chechens/Chechens Europeans/Europeans Westerners/Westerners Germans/Germans Belgians/Belgians Australians/Australians Americans/Americans Britons/Britons Swedes/Swedes Danes/Danes staff/staff',
  ],
  ['brigade', 'brigade'],
  ['battalion', 'battalion'],
  ['regiment', 'regiment'],
  ['division', 'division'],
  ['company', 'company/companies'],
  ['family', 'family/families household'],
  ['shell', 'shell round projectile'],
  ['rocket', 'rocket missile RPG'],
  ['mortar', 'mortar'],
  ['device', 'device explosive IED mine'],
  ['bomb', 'bomb grenade'],
  ['belt', 'belt vest'],
  ['gun', 'gun rifle weapon pistol Kalashnikov launcher'],
  ['drone', 'drone UAV'],
  [
    'vehicle',
    'vehicle truck lorry/lorries car pickup motorcycle tank convoy bus/buses minibus/minibuses van ambulance motorbike bulldozer tanker',
  ],
  [
    'site',
    'facility/facilities prison camp site centre center base outpost checkpoint position hideout tunnel cache depot cell building house home village shelter target',
  ],
  [
    'attack',
    'attack strike airstrike raid operation clash/clashes bombing ambush/ambushes sortie assault explosion blast assassination',
  ],
];

/** With singular, dual and plural forms as they are. */
const arabic: readonly (readonly [unit: string, nouns: string])[] = [
  [
    'person',
    'شخص شخصا شخصين شخصان أشخاص عنصر عنصرا عنصرين عنصران عناصر مسلح مسلحا مسلحين مسلحان مسلحون مقاتل مقاتلا مقاتلين مقاتلان مقاتلون إرهابي إرهابيا إرهابيين إرهابيان إرهابيون محتجز محتجزا محتجزين محتجزان معتقل معتقلا معتقلين معتقلان سجين سجينا سجناء سجينين سجينان مدني مدنيا مدنيين مدنيان جندي جنديا جنود جنديين جنديان ضابط ضابطا ضباط ضابطين ضابطان شرطي شرطيين رجل رجلا رجال رجلين رجلان امرأة نساء طفل طفلا أطفال طفلين لاجئ لاجئا لاجئين نازح نازحا نازحين مواطن مواطنا مواطنين مشتبه مطلوب مطلوبين مطلوبا قيادي قياديا قياديين قياديان قادة انتحاري انتحاريين انتحاريان فرد فردا أفراد نائب نواب نائبا عامل عمال جثة جثث قتيل قتيلا قتلى جريح جريحا جرحى مصاب مصابا مصابين أسير أسرى ضحية ضحايا سوري سوريا سوريين عراقي عراقيا عراقيين داعشي دواعش مرافق مرافقين مهرب مهربين متسلل متسللين شهيد شهداء أجنبي أجنبيا أجانب كادر كوادر متطرف متطرفا متطرفين متهم متهما متهمين محكوم محكوما محكومين نزيل نزيلا نزلاء موقوف موقوفا موقوفين هارب هاربا هاربين فار فارا فارين عائد عائدا عائدين مجند مجندا مجندين متطوع متطوعا متطوعين عسكري عسكريا عسكريين شاب شابا شبان سيدة سيدات قاصر قاصرا قاصرين موظف موظفا موظفين حارس حارسا حراس منتسب منتسبا منتسبين صحفي صحفيا صحفيين رهينة رهائن مخطوف مخطوفا مخطوفين سائق سائقا سائقين مسافر مسافرا مسافرين أخ شقيق أشقاء إنسان نسمة مغربي مغاربة تونسيا تونسيين روسيا روسيين آخر آخرين آخران آخرون',
  ],
  ['brigade', 'لواء لواءين لواءان ألوية'],
  ['battalion', 'كتيبة كتيبتين كتائب'],
  ['regiment', 'فوج فوجا فوجين أفواج'],
  ['division', 'فرقة فرقتين فرق'],
  ['family', 'عائلة عائلتين عائلات أسرة أسر عوائل'],
  ['shell', 'قذيفة قذيفتين قذيفتان قذائف'],
  ['rocket', 'صاروخ صاروخا صاروخين صواريخ قاذفة قاذفات'],
  ['device', 'عبوة عبوتين عبوات لغم ألغام لغما'],
  ['bomb', 'قنبلة قنبلتين قنابل رمانة رمانات'],
  ['belt', 'حزام حزاما حزامين أحزمة'],
  ['gun', 'رشاش رشاشا رشاشات رشاشين بندقية بنادق بندقيتين سلاح أسلحة مسدس مسدسات'],
  ['drone', 'مسيرة مسيرتين مسيرات طائرات'],
  [
    'vehicle',
    'عجلة عجلات مركبة مركبتين مركبات سيارة سيارات سيارتين آلية آليات شاحنة شاحنات حافلة حافلات دراجة دراجات مدرعة مدرعات دبابة دبابات صهريج صهاريج قافلة قوافل رتل أرتال',
  ],
  [
    'site',
    'موقع موقعا موقعين مواقع سجن سجون مخيم مخيمات مخيما معسكر معسكرات وكر أوكار مضافة مضافات نفق أنفاق قرية قرى منشأة منشآت مركز مركزا مراكز قاعدة قواعد نقطة نقاط حاجز حواجز بلدة بلدات منزل منزلا منازل مقر مقرا مقرات مبنى مباني كهف كهوف هدف هدفا أهداف مدرسة مدارس',
  ],
  [
    'attack',
    'هجوم هجوما هجومين هجمات ضربة ضربتين ضربات غارة غارتين غارات عملية عمليتين عمليات اشتباك اشتباكات تفجير تفجيرا تفجيرات اعتداء اعتداءات',
  ],
];

function englishForms(entry: string): readonly string[] {
  const [singular = '', plural] = entry.split('/');
  return [singular, plural ?? `${singular}s`].map((form) => form.toLowerCase());
}

/** A dual in -ين has one in -ان beside it. */
function withNominative(form: string): readonly string[] {
  return form.endsWith('ين') ? [form, `${form.slice(0, -2)}ان`] : [form];
}

const units: ReadonlyMap<string, string> = new Map([
  ...english.flatMap(([unit, nouns]) =>
    nouns.split(' ').flatMap((entry) => englishForms(entry).map((form) => [form, unit] as const)),
  ),
  ...arabic.flatMap(([unit, nouns]) =>
    nouns
      .split(' ')
      .flatMap(withNominative)
      .map((form) => [toPlain(form), unit] as const),
  ),
]);

/** Whose they are: "عناصره", "مقاتليهم". */
const suffix = /(?<=^[\u0621-\u064a]{4,})(?:ه|ها|هم|نا)$/;

/** The unit of a noun, with or without the Arabic article; undefined where reports of this kind do not count it. */
export function unitOf(word: string): string | undefined {
  const low = word.toLowerCase();
  return units.get(low) ?? units.get(low.replace(/^(?:ال|لل)/, '')) ?? units.get(low.replace(suffix, ''));
}

/** Singulars whose plural is a word of its own, so that -ين after them can only be the dual. */
const brokenPlurals = new Set(
  'شخص عنصر جندي ضابط رجل طفل سجين لواء فوج صاروخ حزام رشاش موقع مخيم هجوم'.split(' ').map(toPlain),
);

/** A dual, which is two: "عنصران", "قذيفتين". A form in -ين that may as well be a plural ("مقاتلين") is none. */
export function isDual(word: string): boolean {
  const bare = word.replace(/^ال/, '');
  if (!units.has(bare)) return false;
  if (/ت(?:ان|ين)$/.test(bare)) return units.has(bare.replace(/ت(?:ان|ين)$/, 'ه'));
  if (bare.endsWith('ان')) return units.has(bare.slice(0, -2));
  return bare.endsWith('ين') && brokenPlurals.has(bare.slice(0, -2));
}
