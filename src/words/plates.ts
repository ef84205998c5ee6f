/** What plates of areas say. Loaded with the plates. */
import { defineMessages } from './messages.ts';

export const plateWords = defineMessages({
  'plate.somewhere': ['somewhere in {area}', 'في مكان ما في {area}'],
  'plate.somewherePart': [
    'somewhere in the {part, select, north {north} northeast {north-east} east {east} southeast {south-east} south {south} southwest {south-west} west {west} northwest {north-west} other {centre}} of {area}',
    'في مكان ما في {part, select, north {شمال} northeast {شمال شرق} east {شرق} southeast {جنوب شرق} south {جنوب} southwest {جنوب غرب} west {غرب} northwest {شمال غرب} other {وسط}} {area}',
  ],
  'plate.border': ['Whole border', 'الحدود كلها'],
  'plate.count': ['{count} × {kind}', '{kind} × {count}'],
  'plate.disputed': ['{text} · disputed', '{text} · متنازع فيه'],
  'plate.partlyDisputed': ['{text} · {count, number} disputed', '{text} · {count, number} متنازع فيها'],
  'plate.partly': ['{certain} + {possible}?', '{certain} + {possible}؟'],
  'plate.all': ['{possible}?', '{possible}؟'],
  'plate.more': ['+{count} more', '\u200e+{count} أخرى'],
  'unknown.area': ['{area}: not known', '{area}: غير معروف'],
  'plate.in': ['{count} · {area}', '{count} · {area}'],
  'plate.of': ['{place}: {what}', '{place}: {what}'],
  'plates.list': ['Areas on the map', 'المناطق على الخريطة'],
  'sight.incident': [
    '{count, plural, one {# incident} other {# incidents}}',
    '{count, plural, zero {لا حوادث} one {حادث واحد} two {حادثان} few {# حوادث} many {# حادثًا} other {# حادث}}',
  ],
  'sight.detention-site': [
    '{count, plural, one {# detention site} other {# detention sites}}',
    '{count, plural, zero {لا مواقع احتجاز} one {موقع احتجاز واحد} two {موقعا احتجاز} few {# مواقع احتجاز} many {# موقع احتجاز} other {# موقع احتجاز}}',
  ],
  'sight.deployment': [
    '{count, plural, one {# deployment} other {# deployments}}',
    '{count, plural, zero {لا انتشارات} one {انتشار واحد} two {انتشاران} few {# انتشارات} many {# انتشارًا} other {# انتشار}}',
  ],
  'sight.transfer': [
    '{count, plural, one {# transfer} other {# transfers}}',
    '{count, plural, zero {لا عمليات نقل} one {عملية نقل واحدة} two {عمليتا نقل} few {# عمليات نقل} many {# عملية نقل} other {# عملية نقل}}',
  ],
  'sight.warning': [
    '{count, plural, one {# warning} other {# warnings}}',
    '{count, plural, zero {لا تحذيرات} one {تحذير واحد} two {تحذيران} few {# تحذيرات} many {# تحذيرًا} other {# تحذير}}',
  ],
  'sight.summary': ['In view: {what}', 'الظاهر على الخريطة: {what}'],
  'sight.none': ['No record is in view', 'لا سجل ظاهر على الخريطة'],
  'sight.hint': ['{summary}. Press Enter to list them.', '{summary}. اضغط Enter لعرضها في قائمة.'],
  'sight.open': ['List what is in view', 'سرد ما يظهر على الخريطة'],
  'sight.close': ['Close the list', 'إغلاق القائمة'],
  'sight.plate': [
    '{place}: {count, plural, one {# record} other {# records}}',
    '{place}: {count, plural, zero {لا سجلات} one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}}',
  ],
  'plate.moreAt': ['{count} more at {place}: {what}', '{count} أخرى في {place}: {what}'],
  'plate.moreHere': ['+{count}', '\u200e+{count}'],
  'units.brigade': [
    '{figure} {count, plural, one {brigade} other {brigades}}',
    '{count, plural, one {لواء واحد} two {لواءان} few {{figure} ألوية} many {{figure} لواءً} other {{figure} لواء}}',
  ],
  'units.other': ['{figure} {unit}', '{figure} ({unit})'],
  'name.site': ['{kind}: {holder}', '{kind}: {holder}'],
  'place.qaim-town': ['Al-Qaim', 'القائم'],
  'place.rutbah-town': ['Ar-Rutbah', 'الرطبة'],
  'place.hol-town': ['Al-Hol', 'الهول'],
  'place.shaddadi-town': ['Al-Shaddadi', 'الشدادي'],
  'place.hatra-town': ['Hatra (“Hazar”)', 'الحضر («هزار»)'],
  'offMap.title': ['Not on the map · {count}', 'ليست على الخريطة · {count}'],
  'offMap.reason': ['{place} · {precision}', '{place} · {precision}'],
});
