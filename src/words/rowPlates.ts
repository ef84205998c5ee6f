/** Imported rows that are known to an area only: their plates, their list, what the legend says of precision. */
import { defineMessages } from './messages.ts';

export const rowPlateWords = defineMessages({
  'rowPlate.rows': [
    '{kind, select, certain {{certain, plural, one {# row} other {# rows}}} possible {{possible, plural, one {# possible row} other {# possible rows}}} other {{certain, plural, one {# row} other {# rows}}, {possible, number} more possible}}',
    '{kind, select, certain {{certain, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}} ' +
      'possible {{possible, plural, zero {لا صفوف} one {صف محتمل واحد} two {صفان محتملان} few {# صفوف محتملة} many {# صفًا محتملًا} other {# صف محتمل}}} ' +
      'other {{certain, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}، و{possible, number} احتمالًا}}',
  ],
  'rowPlate.ofSet': ['{rows} · {name}', '{rows} · {name}'],
  'rowPlate.title': ['Known to an area only · {count, number}', 'معروفة على مستوى منطقة فقط · {count, number}'],
  'rowPlate.about': [
    'The file places these rows no better than a district. Plates count them; none is drawn as a point.',
    'لا يحدد الملف موضع هذه الصفوف بأدق من قضاء. تعدّها اللوحات ولا يُرسم أي منها نقطة.',
  ],
  'rowPlate.somewhere': ['Somewhere in {area}', 'في مكان ما في {area}'],
  'rowPlate.offMap': ['Not on the map · {count, number}', 'ليست على الخريطة · {count, number}'],
  'rowPlate.reason.noPlace': ['No coordinates in the file', 'لا إحداثيات في الملف'],
  'rowPlate.reason.country': ['Known to a country or larger area only', 'معروفة على مستوى بلد أو منطقة أكبر فقط'],
  'rowPlate.reason.outside': ['In none of the governorates of Iraq and Syria', 'خارج محافظات العراق وسوريا جميعها'],
  'rowPlate.notStated': ['Precision not stated', 'الدقة غير مذكورة'],
  'rowPlate.notStated.rows': [
    'Precision not stated: {count, plural, one {# row is} other {# rows are}} drawn as the file gives them.',
    'الدقة غير مذكورة: {count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} كما ورد في الملف.',
  ],
  'rowPlate.legend.area': [
    'Square in a plate: rows known to an area only',
    'مربع في لوحة: صفوف معروفة على مستوى منطقة فقط',
  ],
  'rowPlate.note': [
    'Of {name}, {inAreas, number} rows are known to an area only and counted in its plate, and {notOnMap, number} are not on the map.',
    'من {name}: {inAreas, number} صف معروف على مستوى منطقة فقط ومعدود في لوحتها، و{notOnMap, number} ليس على الخريطة.',
  ],
  'rowPlate.fileCoordinates': [
    'coordinates in the file, not a position: {position}',
    'إحداثيات الملف، وليست موضعًا: {position}',
  ],
});
