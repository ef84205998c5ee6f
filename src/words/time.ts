/** The timeline, the window, play and the count line. */
import { defineMessages } from './messages.ts';

export const timeWords = defineMessages({
  'time.label': ['Timeline', 'الخط الزمني'],
  'time.from': ['From', 'من'],
  'time.to': ['To', 'إلى'],
  'time.dates': ['Window, first and last day', 'النافذة الزمنية: أول يوم وآخر يوم'],
  'time.from.day': ['First day of the window', 'أول يوم من النافذة الزمنية'],
  'time.to.day': ['Last day of the window', 'آخر يوم من النافذة الزمنية'],
  'time.whole': ['Whole window', 'النافذة الزمنية كاملة'],
  'time.date.range': ['Choose a day from {first} to {last}.', 'اختر يومًا بين {first} و{last}.'],
  'time.date.incomplete': ['Day, month and year are needed.', 'يلزم اليوم والشهر والسنة.'],

  'time.play': ['Play', 'تشغيل'],
  'time.stop': ['Stop', 'إيقاف'],
  'time.transport': ['Step and play', 'التنقل والتشغيل'],
  'time.day.next': ['A day later', 'يوم إلى الأمام'],
  'time.day.previous': ['A day earlier', 'يوم إلى الخلف'],
  'time.event.next': ['Next day with an event', 'اليوم التالي الذي فيه حدث'],
  'time.event.previous': ['Previous day with an event', 'اليوم السابق الذي فيه حدث'],
  'time.play.settings': ['How it plays: {summary}', 'طريقة التشغيل: {summary}'],
  'time.play.step': ['Step', 'الخطوة'],
  'time.play.step.day': ['day', 'يوم'],
  'time.play.step.event': ['event', 'حدث'],
  'time.play.speed': ['Steps per second', 'خطوات في الثانية'],
  'time.play.speed.range': ['From {least} to {most}', 'من {least} إلى {most}'],
  'time.play.loop': ['Start again at the end', 'البدء من جديد عند النهاية'],
  'time.play.summary': ['{step} · {speed}/s', '{step} · {speed}/ث'],
  'time.play.summary.loop': ['{step} · {speed}/s · loop', '{step} · {speed}/ث · تكرار'],
  'time.play.about': [
    'Long periods without an event are skipped in one step.',
    'تُجتاز الفترات الطويلة الخالية من الأحداث بخطوة واحدة.',
  ],

  'time.mode': ['What the window shows', 'ما تعرضه النافذة الزمنية'],
  'time.mode.window': ['Window', 'نافذة زمنية'],
  'time.mode.cumulative': ['Up to', 'حتى'],
  'time.mode.instant': ['Day', 'يوم'],
  'time.mode.window.about': ['What happened from the first day to the last', 'ما حدث من أول يوم إلى آخر يوم'],
  'time.mode.cumulative.about': ['Everything up to the last day', 'كل ما حدث حتى آخر يوم'],
  'time.mode.instant.about': ['The last day alone', 'آخر يوم وحده'],

  'time.presets': ['Presets', 'فترات جاهزة'],
  'time.presets.span': ['Periods', 'فترات'],
  'time.presets.week': ['Week up to a report', 'الأسبوع حتى صدور تقرير'],
  'time.presets.month': ['Months with events', 'شهور فيها أحداث'],
  'time.preset.all': ['Everything the reports cover', 'كل ما تشمله التقارير'],
  'time.preset.reach': ['With background history', 'مع الخلفية التاريخية'],
  'time.preset.last': [
    'Last {days, plural, one {# day} other {# days}} of the data',
    '{days, plural, zero {آخر يوم} one {آخر يوم} two {آخر يومين} few {آخر # أيام} many {آخر # يومًا} other {آخر # يوم}} من البيانات',
  ],
  'time.preset.report': ['{publisher}, {day}', '{publisher}، {day}'],

  'time.known': ['As known on', 'كما كان معروفًا في'],
  'time.known.latest': ['latest', 'آخر ما نُشر'],
  'time.known.latest.about': ['Latest: everything published', 'آخر ما نُشر: كل المنشور'],
  'time.known.active': ['As known on {day}', 'كما كان معروفًا في {day}'],
  'time.known.hidden': ['later reports hidden', 'التقارير اللاحقة محجوبة'],
  'time.known.clear': ['Show everything published', 'إظهار كل المنشور'],
  'time.known.title': ['Show only what had been published by a day', 'عرض ما كان منشورًا حتى يوم معيّن فقط'],
  'time.known.report': ['{day} · {publisher}', '{day} · {publisher}'],
  'time.known.report.by': ['{day} · {publisher}, published by then', '{day} · {publisher}، منشور حتى ذلك اليوم'],
  'time.known.other': ['Another day', 'يوم آخر'],

  'time.axis.events': ['Happened', 'حدث'],
  'time.axis.told': ['Published', 'نُشر'],
  'time.axis.chart': [
    'Events over time, {range}. Most in one bar: {most, number}.',
    'الأحداث عبر الزمن، {range}. أكثرها في عمود واحد: {most, number}.',
  ],
  'time.axis.told.chart': [
    'Days of publication: {reports, plural, one {# report} other {# reports}}, {further, plural, one {# further source} other {# further sources}}',
    'أيام النشر: {reports, plural, zero {لا تقارير} one {تقرير واحد} two {تقريران} few {# تقارير} many {# تقريرًا} other {# تقرير}}، {further, plural, zero {ولا مصادر أخرى} one {ومصدر آخر} two {ومصدران آخران} few {و# مصادر أخرى} many {و# مصدرًا آخر} other {و# مصدر آخر}}',
  ],
  'time.axis.end': ['end of data', 'نهاية البيانات'],
  'time.axis.end.day': ['Last day of the data: {day}', 'آخر يوم في البيانات: {day}'],
  'time.axis.zoomIn': ['Zoom in on the timeline', 'تكبير الخط الزمني'],
  'time.axis.zoomOut': ['Zoom out of the timeline', 'تصغير الخط الزمني'],
  'time.axis.reset': ['Full period', 'الفترة كاملة'],
  'time.axis.earlier': ['Show earlier days', 'عرض أيام أبكر'],
  'time.axis.later': ['Show later days', 'عرض أيام لاحقة'],
  'time.axis.zoom': ['Timeline zoom', 'مستوى تكبير الخط الزمني'],
  'time.bar.certain': [
    '{count, number} certain',
    '{count, plural, zero {لا مؤكد} one {واحد مؤكد} two {اثنان مؤكدان} few {# مؤكدة} many {# مؤكدًا} other {# مؤكد}}',
  ],
  'time.bar.possible': [
    '{count, number} possible',
    '{count, plural, zero {لا محتمل} one {واحد محتمل} two {اثنان محتملان} few {# محتملة} many {# محتملًا} other {# محتمل}}',
  ],
  'time.bar.none': ['no event', 'لا حدث'],
  'time.fold.years': [
    '{count, number} y',
    '{count, plural, zero {# سنة} one {سنة} two {سنتان} few {# سنوات} many {# سنة} other {# سنة}}',
  ],
  'time.fold.months': [
    '{count, number} mo',
    '{count, plural, zero {# شهر} one {شهر} two {شهران} few {# أشهر} many {# شهرًا} other {# شهر}}',
  ],
  'time.fold.days': [
    '{count, number} d',
    '{count, plural, zero {# يوم} one {يوم} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  ],
  'time.fold.open': ['{length} without an event, {range}: expand', '{length} من دون أحداث، {range}: توسيع'],
  'time.fold.close': ['{length} without an event, {range}: collapse', '{length} من دون أحداث، {range}: طيّ'],

  'time.count.label': ['Count of records', 'عدد السجلات'],
  'time.count.shown': [
    '{shown, number} shown of {total, number}',
    '{shown, plural, zero {لا شيء معروض} one {سجل معروض} two {سجلان معروضان} few {# سجلات معروضة} many {# سجلًا معروضًا} other {# سجل معروض}} من أصل {total, number}',
  ],
  'time.count.sure': [
    '{certain, number} certain, {possible, number} possible',
    '{certain, plural, zero {لا مؤكد} one {واحد مؤكد} two {اثنان مؤكدان} few {# مؤكدة} many {# مؤكدًا} other {# مؤكد}}، {possible, plural, zero {لا محتمل} one {واحد محتمل} two {اثنان محتملان} few {# محتملة} many {# محتملًا} other {# محتمل}}',
  ],
  'time.count.undated': [
    '{count, plural, one {# undated} other {# undated}}',
    '{count, plural, zero {لا سجل من دون تاريخ} one {سجل من دون تاريخ} two {سجلان من دون تاريخ} few {# سجلات من دون تاريخ} many {# سجلًا من دون تاريخ} other {# سجل من دون تاريخ}}',
  ],
  'time.count.unplaced': [
    '{count, plural, one {# unplaced} other {# unplaced}}',
    '{count, plural, zero {لا سجل من دون موقع} one {سجل من دون موقع} two {سجلان من دون موقع} few {# سجلات من دون موقع} many {# سجلًا من دون موقع} other {# سجل من دون موقع}}',
  ],
  'time.count.outside': [
    '{count, plural, one {# outside the window} other {# outside the window}}',
    '{count, plural, zero {لا سجل خارج النافذة الزمنية} one {سجل خارج النافذة الزمنية} two {سجلان خارج النافذة الزمنية} few {# سجلات خارج النافذة الزمنية} many {# سجلًا خارج النافذة الزمنية} other {# سجل خارج النافذة الزمنية}}',
  ],
  'time.count.filtered': [
    '{count, plural, one {# hidden by filters} other {# hidden by filters}}',
    '{count, plural, zero {لا سجل تحجبه عوامل التصفية} one {سجل تحجبه عوامل التصفية} two {سجلان تحجبهما عوامل التصفية} few {# سجلات تحجبها عوامل التصفية} many {# سجلًا تحجبها عوامل التصفية} other {# سجل تحجبها عوامل التصفية}}',
  ],
  'time.count.notYet': [
    '{count, plural, one {# not yet known} other {# not yet known}}',
    '{count, plural, zero {لا سجل لم يُعرف بعد} one {سجل لم يُعرف بعد} two {سجلان لم يُعرفا بعد} few {# سجلات لم تُعرف بعد} many {# سجلًا لم يُعرف بعد} other {# سجل لم يُعرف بعد}}',
  ],
});
