/** What the looks of marks mean, in the legends of sheets and of the presenter. Loaded with these. */
import { defineMessages } from './messages.ts';

export const lookWords = defineMessages({
  'legend.possible': ['Hollow: possibly in the window', 'مفرّغ: ربما ضمن النافذة الزمنية'],
  'legend.possiblePlace': ['Hollow: possibly in the area of the filter', 'مفرّغ: ربما ضمن المنطقة المطلوبة'],
  'legend.disputed': ['Lozenge: the claims disagree', 'معيّن: الروايات متعارضة'],
  'legend.tag': [
    'Frame: known only to an area, not a position; on the map in the plate of the area',
    'إطار: معروف على مستوى منطقة لا موقع محدد، ويظهر على الخريطة في لوحة المنطقة',
  ],
  'legend.changed': ['Corner: changed hands in the window', 'زاوية: تبدّلت السيطرة ضمن النافذة الزمنية'],
});
