/** The headline over the map and on sheets. Loaded with it. */
import { defineMessages } from './messages.ts';

export const headlineWords = defineMessages({
  'headline.label': ['What the window shows', 'ما تعرضه النافذة الزمنية'],
  'headline.fold': ['Hide the headline', 'إخفاء العناوين'],
  'headline.unfold': ['Show the headline', 'إظهار العناوين'],
  'headline.sources': [
    '{count, plural, one {# source} other {# sources}}',
    '{count, plural, zero {لا مصادر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}}',
  ],
  'headline.records': [
    'Show {count, plural, one {the record} other {the # records}}.',
    'عرض {count, plural, zero {السجلات} one {السجل} two {السجلين} few {# سجلات} many {# سجلًا} other {# سجل}}.',
  ],
  'headline.nothing': ['No record in this window.', 'لا سجل في هذه النافذة الزمنية.'],
  'headline.sentence': ['{text}.', '{text}.'],
  'headline.join': ['{first}. {second}', '{first}. {second}'],
  // `which`: whether none, all or some of them are possible.
  'headline.incidents': [
    '{count, plural, one {# incident} other {# incidents}}{which, select, none {} all {{count, plural, =1 {, which may have happened on other days} =2 {, both of which may have happened on other days} other {, all of which may have happened on other days}}} other {, {possible, number} of which may have happened on other days}}',
    '{count, plural, zero {لا حوادث} one {حادث واحد} two {حادثان} few {# حوادث} many {# حادثًا} other {# حادث}}{which, select, none {} all {{count, plural, zero {} one {، وربما وقع في أيام أخرى} two {، وربما وقعا كلاهما في أيام أخرى} few {، وربما وقعت كلها في أيام أخرى} many {، وربما وقعت كلها في أيام أخرى} other {، وربما وقعت كلها في أيام أخرى}}} other {{possible, plural, zero {} one {، واحد منها ربما وقع في أيام أخرى} two {، اثنان منها ربما وقعا في أيام أخرى} few {، # منها ربما وقعت في أيام أخرى} many {، # منها ربما وقعت في أيام أخرى} other {، # منها ربما وقعت في أيام أخرى}}}}',
  ],
  'headline.incidents.place': [
    '{count, plural, one {# incident} other {# incidents}}{which, select, none {} all {{count, plural, =1 {, which may have happened on other days or elsewhere} =2 {, both of which may have happened on other days or elsewhere} other {, all of which may have happened on other days or elsewhere}}} other {, {possible, number} of which may have happened on other days or elsewhere}}',
    '{count, plural, zero {لا حوادث} one {حادث واحد} two {حادثان} few {# حوادث} many {# حادثًا} other {# حادث}}{which, select, none {} all {{count, plural, zero {} one {، وربما وقع في أيام أخرى أو في مكان آخر} two {، وربما وقعا كلاهما في أيام أخرى أو في مكان آخر} few {، وربما وقعت كلها في أيام أخرى أو في مكان آخر} many {، وربما وقعت كلها في أيام أخرى أو في مكان آخر} other {، وربما وقعت كلها في أيام أخرى أو في مكان آخر}}} other {{possible, plural, zero {} one {، واحد منها ربما وقع في أيام أخرى أو في مكان آخر} two {، اثنان منها ربما وقعا في أيام أخرى أو في مكان آخر} few {، # منها ربما وقعت في أيام أخرى أو في مكان آخر} many {، # منها ربما وقعت في أيام أخرى أو في مكان آخر} other {، # منها ربما وقعت في أيام أخرى أو في مكان آخر}}}}',
  ],
  'headline.escaped': ['{name}: {figure} escaped', '{name}: {figure} من الفارّين'],
  'headline.killed': ['{name}: {figure} killed', '{name}: {figure} من القتلى'],
  'headline.disputed': ['{text}, claims disagree', '{text}، الروايات متعارضة'],
  'headline.sites.changed': [
    '{changed} of {count, plural, one {# detention site} other {# detention sites}} changed hands: {list}',
    'تبدّلت السيطرة على {changed} من {count, plural, zero {# موقع احتجاز} one {موقع احتجاز واحد} two {موقعي احتجاز} few {# مواقع احتجاز} many {# موقع احتجاز} other {# موقع احتجاز}}: {list}',
  ],
  'headline.sites': [
    '{count, plural, one {# detention site} other {# detention sites}}: {list}',
    '{count, plural, zero {لا مواقع احتجاز} one {موقع احتجاز واحد} two {موقعا احتجاز} few {# مواقع احتجاز} many {# موقع احتجاز} other {# موقع احتجاز}}: {list}',
  ],
  'headline.sites.next': ['{first} · {second}', '{first} · {second}'],
  'headline.sites.group': ['{names} ({change})', '{names} ({change})'],
  'headline.sites.holder': ['{holder} {count, number}', '{holder} {count, number}'],
  'headline.sites.unknown': ['not known', 'غير معروف'],
  'headline.sites.contested': ['contested', 'متنازع عليه'],
  'headline.sites.closed': ['closed', 'مغلق'],
  'headline.sites.possible': [
    '{text}, {count, number} of them uncertain on that day',
    '{text}، {count, number} منها غير مؤكدة في ذلك اليوم',
  ],
  'headline.moved': ['{name}: {figure}, as of {day}', '{name}: {figure}، حتى {day}'],
  'headline.moved.none': ['{name}: no count by {day}', '{name}: لا عدد حتى {day}'],
  'headline.posted': [
    '{units} {posture} along the border, positions not published',
    '{units} {posture} على امتداد الحدود، المواقع غير منشورة',
  ],
  'headline.posted.uncounted': [
    '{count, plural, one {# deployment} other {# deployments}} along the border, strength not reported',
    '{count, plural, zero {لا انتشار} one {انتشار واحد} two {انتشاران} few {# عمليات انتشار} many {# عملية انتشار} other {# عملية انتشار}} على امتداد الحدود، القوام غير معلن',
  ],
});
