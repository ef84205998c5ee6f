/** Words by which reports say who says something. */
import { plainPattern, toPlain } from '../reading/plainText.ts';

/** Verbs after their subject; what may stand between belongs to the match. */
export const englishVerb = plainPattern(
  '(?<!\\b(?:was|were|been|being|is|are|be|not) )(?:(?:has|have|had|also|then|later|further|repeatedly|officially|previously|immediately) ){0,2}(?:said|says|told|tells|declined to (?:say|comment|give)|stated|announced|announces|added|adds|warned|warns|cautioned|claimed|confirmed|confirms|denied|denies|accused|accuses|revealed|reveals|acknowledged?|stressed|stresses|emphasi[sz]ed|noted|explained|declared|insisted|described|expressed|pointed (?:to|out)|wrote|tweeted|posted|alleged|disclosed|argued|asserted|maintained|urged|vowed|believes?|reported|estimated|indicated|mentioned|continue[sd]?,? (?:however, )?to cite)(?! (?:to be|to have|near|in the vicinity|dead|cases?))',
);
/** Phrases before who speaks. */
export const englishBefore = plainPattern(
  '(?:(?:file )?(?:photo|photograph|image|video|picture)s?:|(?:announced|declared|confirmed|reported|claimed|disclosed|revealed)(?: \\p{L}+){0,2} by|according to|in the words of|citing|cited|quoting|quoted|quotes|as per|statements? (?:by|from)|(?:a |the |read a |recent )?reports? (?:from|by|of)|sources? (?:in|from|within|at))(?: (?:a|an|the|unnamed|unidentified|anonymous|one))*',
);
/** After a quotation the verb may come first: "…," said Maan. */
export const englishInverted = /["'],? (?:said|added|warned|told|explained|noted|stressed|stated) $/i;
export const pronoun =
  /^(?:he|she|they|it|who|which|and|the (?:source|official|officials|spokesperson|spokesman|spokeswoman|mayor|governor|minister|officer|commander|statement|agency|report|group|command|organi[sz]ation|security official|security source|same source))$/i;
export const ministry = /^(?:his|her|the|its|their|iraqi|syrian)? ?ministry$/i;

/** Nouns for people and bodies that speak, of whom the list of actors need not know. */
export const speaker =
  /\b(?:sources?|officials?|officers?|spokes(?:person|man|woman)|commander|mayor|minister|ministry|governor|witness(?:es)?|residents?|sheikh|police|army|observatory|agency|command|council|analysts?|experts?|judge|general|colonel|lawmakers?|MP|head|chief|director|president|prime minister|authorities|government|monitor(?:s|ing group)?|group|network|organi[sz]ation|committee|office|administration|coalition|forces|statement|media|observers|activists?|doctors?|medics?|leaders?|member|advis[oe]r|(?:eye)?witness(?:es)?|locals|villagers?|relatives|families|survivors?|paramedics?|intelligence|military|hospital|management|municipality|embassy|consulate|mission|envoy|ambassador|diplomats?)\b/i;

/** Verbs before their subject, with the particles that Arabic writes together with them. */
export const arabicVerb = plainPattern(
  '[وف]?(?:قالت?|قالوا|أعلنت?|أكدت?|أفادت?|ذكرت?|أوضحت?|أضافت?|صرحت?|كشفت?|حذرت?|نفت|نفى|اتهمت?|أشارت?|لفتت?|شددت?|تابعت?|زعمت?|ادعت|ادعى|رجحت?|بينت|أبلغت?|يقول|تقول|يؤكد|تؤكد|يرى|ترى)',
);
/** Phrases before who speaks. "وفقا ل" is written together with the name: the pattern may end inside a word. */
export const arabicBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])[وف]?(?:${toPlain('(?:حسبما (?:قالت?|أفادت?|ذكرت?|أعلنت?)|بحسب|حسب|وفق|نقلا عن|نقلت? (?:\\p{L}+ ){0,3}عن|على حد قول|على لسان|استنادا إلى)(?!\\p{L})|(?:وفقا|طبقا|في بيان|تصريح|تصريحات) ل(?=\\p{L}))')}`,
  'gu',
);
export const arabicStop =
  /(?:^|\s)(?:ان|انه|انها|انهم|بان|عن|خلال|ل(?!حقوق|شؤون|شوون|لاعلام|لدفاع|لامن|لاحصا)\p{L}+|في|الي|من|علي|امس|اليوم|يوم|هناك|انذاك)(?=\s|$)|[,.:;"()]/u;
export const arabicSpeaker = new RegExp(
  `(?:^|\\s)(?:ال)?(?:${toPlain('مصدر|مصادر|مسؤول|مسؤولون|مسؤولين|متحدث|ناطق|وزير|وزارة|محافظ|قائممقام|قائد|قيادة|ضابط|شهود|سكان|شيخ|شرطة|جيش|مرصد|وكالة|مجلس|محلل|محللون|خبير|قاض|لواء|عميد|نائب|رئيس|مدير|سلطات|حكومة|هيئة|جهاز|خلية|مكتب|إدارة|بيان|منظمة|مراقبون|استخبارات|مخابرات|أهالي|مستشفى|بلدية|سفارة|بعثة|صحيفة|قناة|ناشط|ناشطون|طبيب|عضو|مستشار|ممثل|قوات|لجنة')})`,
  'u',
);
