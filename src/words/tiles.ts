/** Events of an archive of vector tiles. */
import { defineMessages } from './messages.ts';

export const tileWords = defineMessages({
  'tiles.of': ['Events of {name}', 'أحداث {name}'],
  'tiles.certain': ['Filled: certainly in the window', 'ممتلئ: ضمن النافذة الزمنية يقينًا'],
  'tiles.possible': ['Ring: possibly in the window, or undated', 'حلقة: ضمن النافذة الزمنية احتمالًا، أو دون تاريخ'],
  'tiles.coarse': [
    'Faint wide ring: somewhere in a district or a larger area',
    'حلقة واسعة باهتة: في مكان ما من قضاء أو منطقة أكبر',
  ],
  'tiles.uncounted': [
    'Not from the reports, and in no count: only what is in sight is loaded.',
    'ليست من التقارير ولا تدخل في أي عدّ: لا يُحمَّل إلا ما يظهر على الخريطة.',
  ],
  'tiles.plate.note': [
    'Events of {name} are drawn from an archive of the maker of this sheet, not from the reports; they are in no count.',
    'أحداث {name} مرسومة من أرشيف يخص معدّ هذه الورقة وليست من التقارير، ولا تدخل في أي عدّ.',
  ],
  'tiles.show': ['Show the events of {name}', 'إظهار أحداث {name}'],
  'tiles.remove': ['Remove the events of {name}', 'إزالة أحداث {name}'],
  'tiles.card': ['Event of {name}', 'حدث من {name}'],
  'tiles.card.mark': ['From an archive, not from the reports', 'من أرشيف، وليس من التقارير'],
  'tiles.card.close': ['Close the event', 'إغلاق الحدث'],
  'tiles.card.columns': ['As the archive says it', 'كما ورد في الأرشيف'],
});
