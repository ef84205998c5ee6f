/** How an imported set is drawn, and what of it is not. */
import { defineMessages } from './messages.ts';

export const bulkWords = defineMessages({
  'bulk.mode': ['Drawn as', 'طريقة الرسم'],
  'bulk.mode.points': ['Points', 'نقاط'],
  'bulk.mode.density': ['Density', 'كثافة'],
  'bulk.mode.clusters': ['Clusters', 'تجمعات'],
  'bulk.switched': [
    '{count, plural, one {# row} other {# rows}} in view: drawn as density, because points would hide each other. Zoom in or shorten the window for points.',
    '{count, plural, zero {لا صفوف في المشهد} one {صف واحد في المشهد} two {صفان في المشهد} few {# صفوف في المشهد} many {# صفًا في المشهد} other {# صف في المشهد}}: '
      + 'رُسمت كثافةً لأن النقاط يحجب بعضها بعضًا. قرّب الخريطة أو قصّر النافذة الزمنية لترى النقاط.',
  ],
  'bulk.coarse': [
    '{count, plural, one {# row is} other {# rows are}} known only to a district or less precisely, and in no cell.',
    '{count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} لا يُعرف موقعها إلا على مستوى القضاء أو أقل دقة، ولا تدخل في أي خلية.',
  ],
  'bulk.unplaced': [
    '{count, plural, one {# row has} other {# rows have}} no place.',
    '{count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} دون موقع.',
  ],
  'bulk.legend.certain': ['Filled: certainly in the window', 'ممتلئ: ضمن النافذة الزمنية يقينًا'],
  'bulk.legend.possible': ['Ring: possibly in the window, or undated', 'حلقة: ضمن النافذة الزمنية احتمالًا، أو دون تاريخ'],
  'bulk.legend.coarse': ['Faint wide ring: somewhere in a district or a larger area', 'حلقة واسعة باهتة: في مكان ما من قضاء أو منطقة أكبر'],
  'bulk.legend.cells': ['Cells: rows in each; dashed where all are only possible', 'الخلايا: عدد الصفوف في كل منها، وبإطار متقطع حيث كلها محتملة فقط'],
  'bulk.legend.clusters': ['Figures: certain rows, and after a plus those only possible', 'الأرقام: الصفوف المؤكدة، وبعد علامة الجمع المحتملة فقط'],
});
