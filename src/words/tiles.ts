/** Events of an archive of vector tiles. */
import { defineMessages } from './messages.ts';

export const tileWords = defineMessages({
  'tiles.of': ['Events of {name}', 'أحداث {name}'],
  'tiles.certain': ['Filled: certainly in the window', 'ممتلئ: ضمن النافذة الزمنية يقينًا'],
  'tiles.possible': ['Ring: possibly in the window, or undated', 'حلقة: ضمن النافذة الزمنية احتمالًا، أو من دون تاريخ'],
  'tiles.coarse': [
    'Not drawn: events known no better than to a district',
    'لا تُرسم: الأحداث التي لا يُعرف موضعها بأدق من قضاء',
  ],
  'tiles.inView': ['{name}, in the tiles in view', '{name}، في البلاطات الظاهرة'],
  'tiles.counted': [
    'Square in a plate: events known to an area only, as many as the tiles in view hold',
    'مربع في لوحة: أحداث معروفة على مستوى منطقة فقط، بعدد ما في البلاطات الظاهرة',
  ],
  'tiles.offMap': ['Not drawn, {count, number} in view: {reason}', 'لا تُرسم، {count, number} في المشهد: {reason}'],
  'tiles.uncounted': [
    'Not from the reports and in no total: only events in view are loaded.',
    'ليست من التقارير ولا تدخل في أي مجموع: لا يُحمَّل إلا ما يظهر على الخريطة.',
  ],
  'tiles.plate.note': [
    'Events of {name} are from an archive added by the author of this sheet, not from the reports; they are not counted.',
    'أحداث {name} من أرشيف أضافه معدّ هذه الورقة وليست من التقارير، ولا تدخل في أي عدّ.',
  ],
  'tiles.show': ['Show the events of {name}', 'إظهار أحداث {name}'],
  'tiles.remove': ['Remove the events of {name}', 'إزالة أحداث {name}'],
  'tiles.card': ['Event of {name}', 'حدث من {name}'],
  'tiles.card.mark': ['From an archive, not from the reports', 'من أرشيف، وليس من التقارير'],
  'tiles.card.close': ['Close the event', 'إغلاق الحدث'],
  'tiles.card.columns': ['As in the archive', 'كما ورد في الأرشيف'],
});
