/** The strip of places, the lists of their records, and what the map says on hover. Loaded with the lists of the map. */
import { defineMessages } from './messages.ts';

export const placeWords = defineMessages({
  'places.label': ['Places', 'الأماكن'],
  'places.close': ['Close the list of the place', 'إغلاق قائمة المكان'],
  'places.at': ['At the place', 'في المكان نفسه'],
  'places.district': ['Somewhere in the district', 'في مكان ما في القضاء'],
  'places.governorate': ['Elsewhere in the governorate', 'في بقية المحافظة'],
  'places.none': ['No record of this window is known here.', 'لا يُعرف هنا أي سجل من هذه الفترة.'],
  'hover.inArea': [
    'Somewhere in {area} ({km} across): {what}, {when}',
    'في مكان ما في {area} (بعرض {km}): {what}، {when}',
  ],
  'hover.alongBorder': [
    'Somewhere along the border ({km} long): {what}, {when}',
    'في مكان ما على الحدود (بطول {km}): {what}، {when}',
  ],
  'hover.at': ['At {place}: {what}, {when}', 'في {place}: {what}، {when}'],
  'hover.within': ['Within {km} of {place}: {what}, {when}', 'ضمن {km} من {place}: {what}، {when}'],
  'hover.other': ['{what}, {when}', '{what}، {when}'],
  'hover.more': [
    'and {count, plural, one {one more} other {# more}}',
    'و{count, plural, one {سجل آخر} two {سجلان آخران} few {# سجلات أخرى} many {# سجلًا آخر} other {# سجل آخر}}',
  ],
  'hover.place': [
    '{place}: {at} at the place, {near} elsewhere in its district or governorate',
    '{place}: {at} في المكان نفسه، و{near} في بقية قضائه أو محافظته',
  ],
  'warning.speaker': ['{speaker} · grade {grade}', '{speaker} · التقدير {grade}'],
});
