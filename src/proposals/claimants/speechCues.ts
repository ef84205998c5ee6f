/** Words by which reports say who says something. */
import { plainPattern, toPlain } from '../reading/plainText.ts';

/** Verbs after their subject; what may stand between belongs to the match. */
export const englishVerb = plainPattern(
  '(?<!\\b(?:was|were|been|being|is|are|be|not|an?|the) )(?:(?:has|have|had|also|then|later|further|repeatedly|officially|previously|immediately) ){0,2}(?:said|says?|told|tells?|puts? the (?:number|figure|toll|total|count|death toll)|reports?(?= that\\b)|documented(?! by)|recorded(?! by)|verified(?! by)|concluded|recalled|predicted|testified|replied|pledged|promised|condemned|declined to (?:say|comment|give)|stated|announced|announces|added|adds|warned|warns|cautioned|claimed|confirmed|confirms|denied|denies|accused|accuses|revealed|reveals|acknowledged?|stressed|stresses|emphasi[sz]ed|noted|explained|declared|insisted|described|expressed|pointed (?:to|out)|wrote|tweeted|posted|alleged|disclosed|argued|asserted|maintained|urged|vowed|believes?|reported|estimated|indicated|mentioned|continue[sd]?,? (?:however, )?to cite)(?! (?:to be|to have|near|in the vicinity|dead|cases?))',
);
/** Phrases before who speaks. */
export const englishBefore = plainPattern(
  '(?:(?:file )?(?:photo|photograph|image|video|picture)s?:|(?:announced|declared|confirmed|reported|claimed|disclosed|revealed)(?: \\p{L}+){0,2} by|according to|in the words of|citing|cited|quoting|quoted|quotes|as per|statements? (?:by|from)|(?:a |the |read a |recent )?reports? (?:from|by|of)|sources? (?:in|from|within|at))(?: (?:a|an|the|unnamed|unidentified|anonymous|one))*',
);
/** After a quotation the verb may come first: "…," said Maan. */
export const englishInverted = /["'],? (?:said|says|added|warned|told|explained|noted|stressed|stated|recalled) $/i;
/** Without a quotation too, where a name alone follows: "It was empty, said Omar Ali, a guard." */
export const invertedVerb = /, (?:said|says|added|warned|explained|noted) $/i;
export const nameAlone =
  /^(?:(?:Adm|Gen|Col|Lt|Maj|Capt|Brig|Dr|Mr|Mrs|Ms)\. )*\p{Lu}[\p{L}'-]+(?: (?:al-|el-|bin |abu )?\p{Lu}[\p{L}'-]+){1,3}(?=[.,;]|$)/u;
/** Clauses after a subject that say how or where it speaks: "who oversees the camp", "speaking by phone". */
export const asideClause =
  /^(?:who|which|whose|speaking|reached|contacted|asked|talking|standing|referring|writing|aged)\b|^\d+$/i;
/** A person's name and nothing else. */
export const personName =
  /^(?!(?:In|At|On|From|Near|Inside|Since|After|Before|By|The) )(?:(?:\p{Lu}\p{L}{1,7}\. ){1,3}|\p{L}+ )?\p{Lu}[\p{L}'-]+(?: (?:al-|el-|bin |abu )?\p{Lu}[\p{L}'-]+){1,3}$/u;
/** The beginning of an apposition that says what a person is: "head of the council", "the camp's director". */
export const apposition =
  /^(?:an?|the|its|his|her|their|one|who|head|director|chief|commander|spokes\p{L}+|deputy|secretary|chair\p{L}*|co-chair|member|mayor|governor|minister|manager|coordinator|leader|co-leader|adviser|advisor|\p{Lu}\p{L}+(?:'s)? (?:spokes\p{L}+|commander|director|chief|leader|minister))\b/iu;
export const pronoun =
  /^(?:he|she|they|it|who|which|and|the (?:source|official|officials|spokesperson|spokesman|spokeswoman|mayor|governor|minister|officer|commander|statement|agency|report|group|command|organi[sz]ation|monitor|watchdog|observatory|outlet|newspaper|channel|network|NGO|security official|security source|same source))$/i;
export const ministry = /^(?:his|her|the|its|their|iraqi|syrian)? ?ministry$/i;

/** Nouns for people and bodies that speak, of whom the list of actors need not know. */
export const speaker =
  /\b(?:sources?|officials?|officers?|spokes(?:person|man|woman)|commander|mayor|minister|ministry|governor|witness(?:es)?|residents?|sheikh|police|army|observatory|agency|command|council|analysts?|experts?|judge|general|colonel|lawmakers?|MP|head|chief|director|president|prime minister|authorities|government|monitor(?:s|ing group)?|group|network|organi[sz]ation|committee|office|administration|coalition|forces|statement|media|observers|activists?|doctors?|medics?|leaders?|member|advis[oe]r|(?:eye)?witness(?:es)?|locals|villagers?|relatives|families|survivors?|paramedics?|intelligence|military|hospital|management|municipality|embassy|consulate|mission|partners?|board|reports?|reporters?|correspondents?|journalists?|detainees?|prisoners?|inmates?|guards?|soldiers?|fighters?|workers?|staff|teachers?|nurses?|drivers?|farmers?|shopkeepers?|mothers?|fathers?|researchers?|coordinators?|secretary|deputy|Nations|Red (?:Crescent|Cross)|agencies|ministries|NGOs?|UNICEF|UNHCR|WFP|IOM|envoy|ambassador|diplomats?)\b/i;

/** Verbs before their subject, with the particles that Arabic writes together with them. */
export const arabicVerb = plainPattern(
  '[وف]?(?:قالت?|قالوا|أعلنت?|أكدت?|أفادت?|ذكرت?|أوضحت?|أضافت?|صرحت?|كشفت?|حذرت?|نفت|نفى|اتهمت?|أشارت?|لفتت?|شددت?|تابعت?|زعمت?|ادعت|ادعى|رجحت?|بينت|أبلغت?|رأت|رأى|رأوا|اعتبرت?|توقعت?|أقرت?|وثقت?|أحصت|أحصى|أخبرت?|روى|روت|أعربت?|ناشدت?|طالبت?|استبعدت?|تعهدت?|ألمحت?|نددت?|أدانت?|بين(?= أن)|[يت]قول(?:ون)?|[يت]ؤكد|[يت]رى|[يت]شير|[يت]ضيف|[يت]وضح|[يت]حذر|[يت]توقع|[يت]تهم|[يت]روي|[يت]لفت|[يت]صف|[يت]فيد)',
);
/** Phrases before who speaks. "وفقا ل" is written together with the name: the pattern may end inside a word. */
export const arabicBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])[وف]?(?:${toPlain('(?:حسبما (?:قالت?|أفادت?|ذكرت?|أعلنت?)|بحسب|حسب|وفق|نقلا عن|نقلت? (?:\\p{L}+ ){0,8}?عن|على حد قول|على لسان|استنادا إلى)(?!\\p{L})|(?:وفقا|طبقا|في بيان|تصريح|تصريحات) ل(?=\\p{L})(?!مراسل))')}`,
  'gu',
);
export const arabicStop =
  /(?:^|\s)(?:ان|انه|انها|انهم|بان|قوله|قولها|قولهم|عن|خلال|ل(?!حقوق|شؤون|شوون|لاعلام|لدفاع|لامن|لاحصا)\p{L}+|في|الي|من|علي|امس|اليوم|يوم|هناك|انذاك)(?=\s|$)|[,.:;"()]/u;
const speakerNouns = toPlain(
  'مصدر|مصادر|مسؤول|مسؤولون|مسؤولين|متحدث|ناطق|وزير|وزارة|محافظ|قائممقام|قائد|قيادة|ضابط|شهود|سكان|شيخ|شرطة|جيش|مرصد|وكالة|مجلس|محلل|محللون|خبير|قاض|لواء|عميد|نائب|رئيس|مدير|سلطات|حكومة|هيئة|جهاز|خلية|مكتب|إدارة|بيان|منظمة|مراقبون|استخبارات|مخابرات|أهالي|مستشفى|بلدية|سفارة|بعثة|صحيفة|قناة|ناشط|ناشطون|طبيب|عضو|مستشار|ممثل|قوات|لجنة|رئاسة|برلمان|ضباط|قادة|خبراء|باحث|كاتب|صحفي|صحافي|مراسل|مندوب|شاهد|نازح|لاجئ|ناج|عامل|موظف|مسعف|أطباء|أعضاء|زعيم|أمين|مفوض|مبعوث|سفير|دبلوماسي|أمم المتحدة|يونيسف|تقدير|تقرير|تحالف|هلال الأحمر|صليب الأحمر|حركة|حزب|جمعية|مؤسسة|شبكة|عائلات|مواطن|مختص|أكاديمي|وجهاء|شيوخ|مزارع|معلم|مركز|غرفة|إعلام|دفاع المدني|عمليات',
);
export const arabicSpeaker = new RegExp(`(?:^|\\s)(?:ال)?(?:${speakerNouns})`, 'u');
/** After a comma such a noun says what the person is who was named before it. */
export const arabicTitle = new RegExp(`^[,"]{1,2} ?(?:و(?:هو|هي) )?(?:ال)?(?:${speakerNouns})`, 'u');
/** "The source", "the ministry": who spoke last. */
export const arabicPronoun = new RegExp(
  `^(?:${toPlain('المصدر|المصدران|المتحدث|الناطق|المسؤول|المحافظ|الوزير|القائد|القيادة|الوزارة|الخلية|الوكالة|المرصد|الهيئة|البيان|الجهاز|المنظمة|الضابط|المكتب|الشبكة|الصحيفة|القناة')})(?: ${toPlain('نفسه|ذاته|نفسها|ذاتها|الأمني')})?$`,
  'u',
);
/** What "according to" may also name, and what says nothing of who speaks. */
export const arabicDocument = new RegExp(
  `^(?:ال)?(?:${toPlain('اتفاق|قانون|خطة|جدول|خريطة|دستور|بند|قرار|معايير|حاجة|ظروف|ترتيب|آلية|نوع|عدد|مكان|منطقة|أولوية|إمكان|قواعد|مبدأ|صيغة|برنامج|توقيت')})`,
  'u',
);
/** Verbs in the present that count only where the words after them name somebody: the subject of "تحذر" may be anything named before. */
export const arabicPresent = new RegExp(`^[وف]?(?:${toPlain('[يت](?:شير|ضيف|وضح|حذر|تهم|روي|لفت|صف|فيد)')})$`, 'u');
