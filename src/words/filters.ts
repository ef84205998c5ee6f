/** The dialog of the filters. Loaded with it. */
import { defineMessages } from './messages.ts';

export const filterDialogWords = defineMessages({
  'filters.title': ['Filters', 'عوامل التصفية'],
  'filters.about': [
    'Filters decide which records are listed, counted and drawn. The number beside each option shows how many records would match.',
    'تحدد عوامل التصفية السجلات التي تُدرج وتُعدّ وتُرسم. والعدد بجانب كل خيار هو عدد السجلات التي تطابقه.',
  ],
  'filters.done': ['Done', 'تم'],
  'filters.any': ['Any', 'الكل'],
  'filters.maxBorderKm.any': ['Any distance', 'أي مسافة'],
  'filters.borderSide': ['Side of the border', 'جانب الحدود'],
  'filters.borderSide.both': ['Both sides', 'الجانبان'],
  'filters.borderSide.iraq': ['In Iraq', 'داخل العراق'],
  'filters.borderSide.syria': ['In Syria', 'داخل سوريا'],
  'filters.other': ['More', 'المزيد'],
});
