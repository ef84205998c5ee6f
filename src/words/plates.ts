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
  'plate.partly': ['{certain} + {possible}?', '{certain} + {possible}؟'],
  'plate.all': ['{possible}?', '{possible}؟'],
  'plate.more': ['+{count} more', '+{count} أخرى'],
  'unknown.area': ['{area}: not known', '{area}: غير معروف'],
  'plate.in': ['{count} · {area}', '{count} · {area}'],
  'plate.of': ['{place}: {what}', '{place}: {what}'],
  'plates.list': ['Areas on the map', 'المناطق على الخريطة'],
  'plate.moreAt': ['{count} more at {place}: {what}', '{count} أخرى في {place}: {what}'],
  'plate.moreHere': ['+{count}', '+{count}'],
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
