/** What a slide or a record sheet says beside its map: headline, foot, the panel of the selection, what was left out. */
import { defineMessages } from './messages.ts';

export const sheetWords = defineMessages({
  'sheet.headline.figure': ['{place}, {when}: {figure} {what}', '{place}، {when}: {figure} {what}'],
  'sheet.headline.state': ['{name}: {state}', '{name}: {state}'],
  'sheet.headline.when': ['{name}, {when}', '{name}، {when}'],
  'sheet.headline.moved': ['{name}: {figure} moved by {day}', '{name}: بلغ عدد المنقولين {figure} حتى {day}'],
  'sheet.headline.window': ['What public reports say, {window}', 'ما تقوله التقارير العلنية، {window}'],
  'sheet.between': ['between {low} and {high}', 'بين {low} و{high}'],
  'sheet.what.escaped': ['escaped', 'من الفارّين'],
  'sheet.what.recaptured': ['recaptured', 'ممن أُعيد القبض عليهم'],
  'sheet.what.killed': ['killed', 'من القتلى'],
  'sheet.what.injured': ['injured', 'من الجرحى'],
  'sheet.what.arrested': ['arrested', 'من المعتقلين'],
  'sheet.what.transferred': ['moved', 'من المنقولين'],
  'sheet.what.held': ['detained', 'من المحتجزين'],
  'sheet.asOf': ['states as of {day}', 'الأوضاع كما في {day}'],
  'sheet.asKnown': ['as known on {day}', 'كما كان معروفًا في {day}'],
  'sheet.asKnownAll': ['all publications count', 'كل ما نُشر محسوب'],
  'sheet.sources': [
    '{count, plural, =0 {no sources} one {# source, in the notes} other {# sources, in the notes}}',
    '{count, plural, zero {لا مصادر} one {مصدر واحد، في الملاحظات} two {مصدران، في الملاحظات} few {# مصادر، في الملاحظات} many {# مصدرًا، في الملاحظات} other {# مصدر، في الملاحظات}}',
  ],
  'sheet.sourcesAlone': [
    '{count, plural, =0 {no sources} one {# source} other {# sources}}',
    '{count, plural, zero {لا مصادر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}}',
  ],
  'sheet.extent': ['Extent: the border and the marks', 'النطاق: الحدود والعلامات'],
  'sheet.compared': [
    'Compared with “{before}”: a ring and “NEW” at what is new, a broken ring at what changed, faint symbols where records were before.',
    'مقارنةً بـ«{before}»: حلقة وكلمة «جديد» عند ما هو جديد، وحلقة متقطعة عند ما تغيّر، ورموز باهتة حيث كانت السجلات.',
  ],
  'sheet.counts.map': [
    '{count, plural, =0 {none on the map} one {# on the map} other {# on the map}}',
    '{count, plural, zero {لا سجل على الخريطة} one {سجل واحد على الخريطة} two {سجلان على الخريطة} few {# سجلات على الخريطة} many {# سجلًا على الخريطة} other {# سجل على الخريطة}}',
  ],
  'sheet.counts.offMap': [
    '{count, plural, one {# not on the map} other {# not on the map}}',
    '{count, plural, zero {لا سجل خارجها} one {سجل واحد خارجها} two {سجلان خارجها} few {# سجلات خارجها} many {# سجلًا خارجها} other {# سجل خارجها}}',
  ],
  'sheet.counts.possible': [
    '{count, plural, one {# possibly in the window} other {# possibly in the window}}',
    '{count, plural, zero {لا سجل محتمل في النافذة} one {سجل واحد محتمل في النافذة} two {سجلان محتملان في النافذة} few {# سجلات محتملة في النافذة} many {# سجلًا محتملًا في النافذة} other {# سجل محتمل في النافذة}}',
  ],
  'sheet.counts.possibleThere': [
    '{count, plural, one {# possibly in window and place} other {# possibly in window and place}}',
    '{count, plural, zero {لا سجل محتمل في النافذة والمكان} one {سجل واحد محتمل في النافذة والمكان} two {سجلان محتملان في النافذة والمكان} few {# سجلات محتملة في النافذة والمكان} many {# سجلًا محتملًا في النافذة والمكان} other {# سجل محتمل في النافذة والمكان}}',
  ],
  'sheet.leftOut': ['Not shown: {items}', 'غير معروض: {items}'],
  'sheet.leftOut.window': [
    '{count, plural, one {# outside window or place} other {# outside window or place}}',
    '{count, plural, zero {لا سجل خارج النافذة الزمنية أو المكان} one {سجل واحد خارج النافذة الزمنية أو المكان} two {سجلان خارج النافذة الزمنية أو المكان} few {# سجلات خارج النافذة الزمنية أو المكان} many {# سجلًا خارج النافذة الزمنية أو المكان} other {# سجل خارج النافذة الزمنية أو المكان}}',
  ],
  'sheet.leftOut.unknown': [
    '{count, plural, one {# not yet known} other {# not yet known}}',
    '{count, plural, zero {لا سجل لم يُعرف بعد} one {سجل واحد لم يُعرف بعد} two {سجلان لم يُعرفا بعد} few {# سجلات لم تُعرف بعد} many {# سجلًا لم يُعرف بعد} other {# سجل لم يُعرف بعد}}',
  ],
  'sheet.leftOut.filtered': [
    '{count, plural, one {# hidden by filters} other {# hidden by filters}}',
    '{count, plural, zero {لا سجل أخفته التصفية} one {سجل واحد أخفته التصفية} two {سجلان أخفتهما التصفية} few {# سجلات أخفتها التصفية} many {# سجلًا أخفته التصفية} other {# سجل أخفته التصفية}}',
  ],
  'sheet.leftOut.layers': [
    '{count, plural, one {# in a layer switched off} other {# in layers switched off}}',
    '{count, plural, zero {لا سجل في طبقات مطفأة} one {سجل واحد في طبقة مطفأة} two {سجلان في طبقات مطفأة} few {# سجلات في طبقات مطفأة} many {# سجلًا في طبقات مطفأة} other {# سجل في طبقات مطفأة}}',
  ],
  'sheet.leftOut.title': ['Left out of this sheet', 'ما لم يرد في هذه الورقة'],
  'sheet.disclaimer': [
    'Boundaries and names imply no opinion on legal status.',
    'الحدود والأسماء لا تعبّر عن رأي في الوضع القانوني.',
  ],
  'sheet.moreInNotes': [
    '{count, plural, one {+ # more, in the notes} other {+ # more, in the notes}}',
    '{count, plural, zero {لا مزيد} one {وواحد غيرها، في الملاحظات} two {واثنان غيرها، في الملاحظات} few {و# غيرها، في الملاحظات} many {و# غيرها، في الملاحظات} other {و# غيرها، في الملاحظات}}',
  ],
  'sheet.nextPage': [
    '{count, plural, one {+ # line, on the next page} other {+ # lines, on the next page}}',
    '{count, plural, zero {لا مزيد} one {وسطر واحد في الصفحة التالية} two {وسطران في الصفحة التالية} few {و# أسطر في الصفحة التالية} many {و# سطرًا في الصفحة التالية} other {و# سطر في الصفحة التالية}}',
  ],
  'sheet.listsIn': [
    'Lists in {language} alone: this size has no room for two languages.',
    'القوائم {language} فقط: لا يتسع هذا القياس للغتين.',
  ],
  'sheet.language.en': ['English', 'بالإنجليزية'],
  'sheet.language.ar': ['Arabic', 'بالعربية'],
  'sheet.continued': ['Continued from the sheet', 'تتمة الورقة'],
  'sheet.elsewhere': ['Only somewhere in a larger area', 'في منطقة أوسع من دون تحديد'],
  'sheet.chart': ['{what}, by who says it', '{what} بحسب كل رواية'],
  'sheet.saidOn': ['{figure} ({day})', '{figure} ({day})'],
  'sheet.history': ['Who held it', 'من سيطر عليه'],
  'sheet.topic': ['{category}, {place}', '{category}، {place}'],
  'sheet.source': ['{publisher}, {published}: {topic}', '{publisher}، {published}: {topic}'],
  'sheet.source.runIn': ['[{number}] {publisher}, {published}', '[{number}] {publisher}، {published}'],
  'sheet.source.topic': ['{topic}: {sources}', '{topic}: {sources}'],
  'sheet.source.next': ['; ', '؛ '],
  'sheet.paragraphs': ['¶ {items}', 'الفقرة {items}'],
  'sheet.made': ['The file will have {width} × {height} pixels.', 'سيكون قياس الملف {width} × {height} بكسل.'],
  'sheet.made.changed': [
    'The file will have {width} × {height} pixels instead of {askedWidth} × {askedHeight}: {format} allows no more.',
    'سيكون قياس الملف {width} × {height} بكسل بدلًا من {askedWidth} × {askedHeight}: لا تسمح صيغة {format} بأكثر.',
  ],
  'export.failed.unread': [
    'The file that was made cannot be read back. Try again, or choose another format.',
    'تعذّرت إعادة قراءة الملف الذي أُنشئ. حاول مجددًا أو اختر صيغة أخرى.',
  ],
  'export.failed.emptyMap': [
    'The map came out empty: the graphics of this browser gave no picture. Try again, or choose a smaller size.',
    'ظهرت الخريطة فارغة لأن رسوم المتصفح لم تعطِ صورة. حاول مجددًا أو اختر حجمًا أصغر.',
  ],
  'slide.panel': ['Panel', 'لوحة'],
  'slide.card': ['Count or forces', 'حصيلة أو قوات'],
  'slide.selection': ['Selected record', 'السجل المحدد'],
  'slide.legend': ['Whole legend', 'مفتاح الخريطة كاملًا'],
});
