/** Menus, fields and tips of the timeline. Loaded with them. */
import { defineMessages } from './messages.ts';

export const timeMenuWords = defineMessages({
  'time.date.range': ['Choose a day from {first} to {last}.', 'اختر يومًا بين {first} و{last}.'],
  'time.date.incomplete': ['Day, month and year are needed.', 'يلزم اليوم والشهر والسنة.'],
  'time.play.step': ['Step', 'الخطوة'],
  'time.play.speed': ['Steps per second', 'خطوات في الثانية'],
  'time.play.speed.range': ['From {least} to {most}', 'من {least} إلى {most}'],
  'time.play.loop': ['Start again at the end', 'البدء من جديد عند النهاية'],
  'time.play.about': [
    'Long periods without an event are skipped in one step.',
    'تُجتاز الفترات الطويلة الخالية من الأحداث بخطوة واحدة.',
  ],
  'time.preset.all': ['Everything the reports cover', 'كل ما تشمله التقارير'],
  'time.preset.reach': ['With background history', 'مع الخلفية التاريخية'],
  'time.preset.last': [
    'Last {days, plural, one {# day} other {# days}} of the data',
    '{days, plural, zero {آخر يوم} one {آخر يوم} two {آخر يومين} few {آخر # أيام} many {آخر # يومًا} other {آخر # يوم}} من البيانات',
  ],
  'time.preset.report': ['\u2068{publisher}\u2069, {day}', '\u2068{publisher}\u2069، {day}'],
  'time.known.latest.about': ['Latest: everything published', 'آخر ما نُشر: كل المنشور'],
  'time.known.title': ['Show only what had been published by a day', 'عرض ما كان منشورًا حتى يوم معيّن فقط'],
  'time.known.report': ['{day} · \u2068{publisher}\u2069', '{day} · \u2068{publisher}\u2069'],
  'time.known.report.by': [
    '{day} · \u2068{publisher}\u2069, published by then',
    '{day} · \u2068{publisher}\u2069، منشور حتى ذلك اليوم',
  ],
  'time.known.other': ['Another day', 'يوم آخر'],
  'time.bar.certain': [
    '{count, number} certain',
    '{count, plural, zero {لا مؤكد} one {واحد مؤكد} two {اثنان مؤكدان} few {# مؤكدة} many {# مؤكدًا} other {# مؤكد}}',
  ],
  'time.bar.expected': ['about {count} expected', 'نحو {count} متوقعة'],
  'time.bar.atMost': ['at most {count, number}', '{count, number} على الأكثر'],
  'time.axis.published': ['Published: {sources}', 'نُشر: {sources}'],
  'time.preset.hours': ['Last 72 hours of the data', 'آخر 72 ساعة من البيانات'],
  'time.bar.none': ['no event', 'لا حدث'],
});
