/** The words around figures in English and Arabic. */
import { toPlain } from '../reading/plainText.ts';
import { arabicNumber, englishNumber } from './numberWords.ts';
import type { FigureLanguage } from './figureRule.ts';

export const englishFigures: FigureLanguage = {
  number: englishNumber,
  particles: '',
  range: '(?: to | or |-)',
  before: [
    [
      '(?:only )?(?:slightly |just |well |far |much )?(?:more than|over|above|upwards of|in excess of|exceeding)',
      'more-than',
    ],
    ['at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of', 'at-least'],
    ['up to|as many as|at most|no more than|not more than|a maximum of', 'at-most'],
    ['fewer than|less than|under|below', 'fewer-than'],
    ['an estimated|estimated|about|around|roughly|approximately|some|nearly|almost|close to|circa|~', 'about'],
  ],
  after: [
    ['or more', 'at-least'],
    ['or so', 'about'],
    ['or fewer|or less|at most', 'at-most'],
    ['at least', 'at-least'],
  ],
  total:
    /\b(?:total|number|figure|toll|tally|count)(?: of (?<noun>[\p{L}' -]{3,40}?))?(?:(?: (?:who|that|which) [\p{L} ]{3,40}?)? (?:(?:is|was|will|would|should)(?: be)?(?: (?:expected|planned|set|due))?(?: to)? (?:reach|exceed|rise to|climb to|grow to)|to|at|of|is|was|exceeds)|(?:[ ,][^.;:"]{0,140}?)? (?:(?:(?:has|have|had) )?(?:reached|exceeded|(?:risen|climbed|grown|increased|fallen|dropped) to)|stands at|stood at|(?:rose|climbed|grew|fell) to)) $/iu,
  vague:
    '(?:tens|hundreds|dozens|scores) of thousands of|(?:hundreds|thousands|dozens|scores|millions) of|several|dozens|scores|thousands|hundreds|a number of|a handful of|a few',
  notBefore:
    /(?:\b(?:aged?|articles?|resolution|no\.?|number|chapter|page|route|highway|brigade|division|regiment|battalion|unit|camp|channel) |[$€£#] ?|[:/\d.-]|\p{L}[-/])$/iu,
  notAfter:
    /^(?:[-/:.]\d|(?:st|nd|rd|th)\b| ?(?:mm|cm|m|kg|tons?|tonnes?|litres?|%|percent|per cent|dollars?|dinars?|\$|am|pm|a\.m|p\.m|o'clock|caliber|calibre|degrees)\b|[- ](?:year|month|week|day|hour|minute|second|decade|century)s?\b| (?:(?!one|two|three|four|five|six|seven|eight|nine|ten|an? )\p{L}+ )?(?:years|months|weeks|days|hours|minutes|decades|times|percent|o'clock|January|February|March|April|May|June|July|August|September|October|November|December)\b| (?:in|out of) (?:\d\d?\b(?! \p{Lu})|two|three|four|five|six|seven|eight|nine|ten)| of (?:the|its|their|his) (?:most|main|few|\p{L}+est)\b)/iu,
  stop: /^(?:in|on|at|of|from|to|with|by|for|as|who|that|which|were|was|are|is|have|has|had|will|would|could|been|be|after|before|during|near|inside|across|against|while|when|where|into|including|among|over|under|between|also|said|since|fled|escaped|killed|wounded|injured|then|than|not|but)$/i,
  casualtyBefore:
    /\b(?:kill(?:ed|ing|s)|wound(?:ed|ing)|injur(?:ed|ing)|arrest(?:ed|ing)|detain(?:ed|ing)|captur(?:ed|ing)|leaving|left|least|neutrali[sz](?:ed|ing)|releas(?:ed|ing)|fre(?:ed|eing)|repatriat(?:ed|ing)|recaptur(?:ed|ing)|abduct(?:ed|ing)|kidnapp(?:ed|ing)|execut(?:ed|ing)|displac(?:ed|ing)|evacuat(?:ed|ing)|took back|of (?:whom|them),?) (?:(?:at least|more than|up to|about|some|around|another|a further) )?$/i,
  casualtyAfter:
    /^ (?:"[\p{L} '-]{2,40}" |(?:others|more) )?(?:of (?:them|whom|those) )?(?:(?:were|was|have been|had been|of them were) )?(?:killed|dead|wounded|injured|hurt|arrested|detained|captured|of them|fled|escaped|missing)\b/iu,
  compared: /\b(?:(?:up|down) from|compared (?:to|with)) $/i,
  listed: [/(?:,|\band|\bincluding) $/i, /^ (?:in|at|near|from) (?:the )?(?:\p{Lu}|a[lrstdnz]h?-\p{Lu})/u],
  single: [
    /\b(?:arrest(?:ed|ing)|detain(?:ed|ing)|captur(?:ed|ing)|kill(?:ed|ing)|wound(?:ed|ing)|injur(?:ed|ing)|abduct(?:ed|ing)|kidnapp(?:ed|ing)|execut(?:ed|ing)|including) an? (?<words>(?:[\p{L}-]+ ){0,2}[\p{L}-]+)/dgiu,
    /(?:^|[,.;"] |\b(?:that|said|where|when) )an? (?<words>(?:[\p{L}-]+ ){0,2}?[\p{L}-]+)(?= (?:and [^.;,]{1,40} )?(?:was|were) (?:killed|wounded|injured|arrested|detained|captured|abducted|kidnapped|executed)\b)/dgiu,
  ],
};

export const arabicFigures: FigureLanguage = {
  number: arabicNumber,
  particles: '[وفبل]?',
  range: '(?: إلى | أو | حتى |-)',
  before: [
    ['[وفبل]?(?:أكثر من|ما يزيد (?:قليلا )?على|ما يزيد (?:قليلا )?عن|يزيد على|أزيد من|يفوق|ما يفوق|فوق)', 'more-than'],
    ['[وفبل]?(?:ما لا يقل عن|لا يقل عن|لا تقل عن|على الأقل)', 'at-least'],
    ['[وفبل]?(?:ما يصل إلى|يصل إلى|تصل إلى|ما لا يزيد على|ما لا يتجاوز|لا يتجاوز|كحد أقصى)', 'at-most'],
    ['[وفبل]?(?:أقل من|ما يقل عن|دون)', 'fewer-than'],
    ['[وفبل]?(?:نحو|حوالي|قرابة|زهاء|ما يقارب|ما يقرب من|يقدر عددهم ب|يقدرون ب|تقريبا|حدود)', 'about'],
  ],
  after: [
    ['على الأقل', 'at-least'],
    ['أو أكثر|فأكثر', 'at-least'],
    ['تقريبا', 'about'],
    ['على الأكثر|كحد أقصى', 'at-most'],
  ],
  total: new RegExp(
    `(?<![\\p{L}])[وفلب]?(?:${toPlain('العدد|عددهم|عددها|أعدادهم|الإجمالي|المجموع|الحصيلة|حصيلة')}|(?:${toPlain('عدد|أعداد|حصيلة')}) (?<noun>\\p{L}{3,}(?: \\p{L}+){0,3}?))(?: ${toPlain('(?:الإجمالي|الكلي)')})?(?: ${toPlain('(?:إلى|بلغت?|يبلغ|تبلغ|وصلت? إلى|ارتفعت? إلى|لا)')})? $`,
    'u',
  ),
  vague:
    '[وفبل]?(?:عشرات الآلاف|مئات الآلاف|عشرات|العشرات|مئات|المئات|آلاف|الآلاف|بضعة|بضع|عدد من|عددا من|عدة|العديد من)',
  notBefore: new RegExp(
    toPlain(
      '(?:(?:^|[\\s(])[وف]?(?:عام|سنة|يوم|المادة|القرار|رقم|عيار|الساعة|شهر|في عمر|اللواء|الفوج|الفرقة) (?:ال)?|[$€£#] ?|[:/\\d.-])$',
    ),
    'u',
  ),
  notAfter: new RegExp(
    toPlain(
      '^(?:[-/:.]\\d| ?(?:ملم|مم|سم|كغم|طن|طنا|دولار|دينار|%|في المئة|في المائة|بالمئة|بالمائة|عاما|سنة|سنوات|أعوام|شهرا|أشهر|أسابيع|أسبوعا|يوما|أيام|ساعة|ساعات|دقيقة|دقائق|مرات|مرة|متر|مترا|صباحا|مساء|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)(?![\\p{L}]))',
    ),
    'u',
  ),
  stop: new RegExp(
    `^(?:${toPlain('في|من|إلى|على|عن|مع|بين|الذين|التي|الذي|كانوا|كان|كانت|بعد|قبل|خلال|قرب|داخل|عبر|ضد|بينهم|هم|حيث|أن|إن|قد|لا')})$`,
    'u',
  ),
  casualtyBefore: new RegExp(
    toPlain(
      '(?:قتل|مقتل|قتلت|أصيب|إصابة|اعتقال|اعتقل|اعتقلت|اعتقلوا|توقيف|جرح|استشهاد|فر|هرب|القبض على) (?:نحو |أكثر من |ما لا يقل عن )?$',
    ),
    'u',
  ),
  casualtyAfter: new RegExp(toPlain('^ (?:آخرين|آخرون|منهم|قتلوا|بجروح)'), 'u'),
  compared: new RegExp(`(?:^|\\s)(?:${toPlain('مقارنة|مقابل|بدلا من|بعد أن كان')}) $`, 'u'),
  listed: [/(?:,|^|\s)$/u, /^ في \p{L}/u],
  single: [],
};
