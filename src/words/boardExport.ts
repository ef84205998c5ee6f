/** Files of the situation board and of its panels. */
import { defineMessages } from './messages.ts';

export const boardExportWords = defineMessages({
  'boardExport.title': ['Situation board · {window}', 'لوحة الموقف · {window}'],
  'boardExport.panel': ['Save {panel} as a file', 'حفظ {panel} في ملف'],
  'boardExport.board': ['Save the board as a file', 'حفظ اللوحة في ملف'],
  'boardExport.png': ['Picture (PNG)', 'صورة (PNG)'],
  'boardExport.svg': ['Drawing (SVG)', 'رسم متجهي (SVG)'],
  'boardExport.pdf': ['Pages (PDF)', 'صفحات (PDF)'],
  'boardExport.pptx': ['Slides with their data (PPTX)', 'شرائح مع بياناتها (PPTX)'],
  'boardExport.csv': ['Table (CSV)', 'جدول (CSV)'],
  'boardExport.xlsx': ['Workbook (XLSX)', 'مصنّف (XLSX)'],
  'boardExport.parquet': ['Table (Parquet)', 'جدول (Parquet)'],
  'boardExport.saved': ['Saved as {name}.', 'حُفظ باسم {name}.'],
  'boardExport.failed': ['{name} was not saved: {reason}', 'لم يُحفظ {name}: {reason}'],
  'boardExport.failed.unread': [
    'the written file could not be read again. Save it once more, or choose another format.',
    'تعذرت قراءة الملف بعد كتابته. احفظه مرة أخرى أو اختر صيغة أخرى.',
  ],
  'boardExport.failed.fonts': [
    'the fonts of the page could not be loaded. Try again when there is a network.',
    'تعذر تحميل خطوط الصفحة. حاول مجددًا عند توفر الشبكة.',
  ],
  'boardExport.failed.picture': [
    'the browser gave no picture. Choose SVG or PDF.',
    'لم يعطِ المتصفح صورة. اختر SVG أو PDF.',
  ],
  'boardExport.chart.alt': ['{panel}: {sentence}', '{panel}: {sentence}'],
  'boardExport.rule': ['Line', 'خط'],
  'boardExport.sheet': ['Panels of the situation board', 'ألواح من لوحة الموقف'],
  'boardExport.sheet.about': [
    'Up to {count, number}, as far as they find room. A slide shows them beside a smaller map and keeps three fifths for the map; a record sheet shows them in a row of their own.',
    'حتى {count, number} بقدر ما يتسع المكان. تعرضها الشريحة بجانب خريطة أصغر وتُبقي ثلاثة أخماسها للخريطة، وتعرضها صفحة السجلات في صف مستقل.',
  ],
  'boardExport.sheet.put': ['Put on the sheet', 'وضعها على الصفحة'],
  'boardExport.sheet.take': ['Take off the sheet', 'إزالتها من الصفحة'],
  'boardExport.sheet.on': ['{panel} is on the sheet that Export makes.', '{panel} على الصفحة التي يصدّرها أمر التصدير.'],
  'boardExport.sheet.full': [
    'A sheet takes {count, number} panels. Take one off first.',
    'تتسع الصفحة لـ{count, number} ألواح. أزل واحدة أولًا.',
  ],
  'boardExport.about': ['About this table', 'عن هذا الجدول'],
  'boardExport.scope': ['Scope', 'النطاق'],
});
