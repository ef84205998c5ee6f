/** The drawing modes of an imported set. */
import { defineMessages } from './messages.ts';

export const drawModeWords = defineMessages({
  'drawMode.mode': ['Drawn as', 'طريقة الرسم'],
  'drawMode.mode.points': ['Points', 'نقاط'],
  'drawMode.mode.density': ['Density', 'كثافة'],
  'drawMode.mode.clusters': ['Clusters', 'تجمعات'],
  'drawMode.switched': [
    '{count, plural, one {# row} other {# rows}} in view: drawn as density, because points would hide each other. Zoom in or shorten the window for points.',
    '{count, plural, zero {لا صفوف في المشهد} one {صف واحد في المشهد} two {صفان في المشهد} few {# صفوف في المشهد} many {# صفًا في المشهد} other {# صف في المشهد}}: ' +
      'رُسمت كثافةً لأن النقاط يحجب بعضها بعضًا. قرّب الخريطة أو قصّر النافذة الزمنية لترى النقاط.',
  ],
});
