/** The form of an import: what the file is, what will become of it, what is asked, and what came of it. */
import { defineMessages } from './messages.ts';

export const importFormWords = defineMessages({
  'importForm.file': [
    '{kind} · {rows, plural, one {# row} other {# rows}} · {columns, plural, one {# column} other {# columns}} · {size}',
    '{kind} · {rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} · {columns, plural, zero {لا أعمدة} one {عمود واحد} two {عمودان} few {# أعمدة} many {# عمودًا} other {# عمود}} · {size}',
  ],
  'importForm.again': [
    'This file has been imported already, as {name}. Importing it again adds a second set with the same rows.',
    'استُورد هذا الملف من قبل باسم {name}. استيراده مرة أخرى يضيف مجموعة ثانية بالصفوف نفسها.',
  ],

  'importForm.place': ['Place', 'الموقع'],
  'importForm.day': ['Day', 'اليوم'],
  'importForm.precision': ['Precision of the place', 'دقة المكان'],
  'importForm.leftOut': ['Left out', 'المتروك'],
  'importForm.of': ['{count, number} of {rows, number}', '{count, number} من {rows, number}'],
  'importForm.counting': ['Counting the rows…', 'يجري عدّ الصفوف…'],
  'importForm.first': [
    'Counted over the first {count, number} rows of {rows, number}.',
    'عُدّت أولى الصفوف ({count, number}) من أصل {rows, number}.',
  ],
  'importForm.place.all': ['on the map', 'على الخريطة'],
  'importForm.place.areas': [
    '{count, plural, one {one of them} other {# of them}} known to an area only, and drawn at no point',
    'منها {count, plural, zero {لا صف معروف} one {صف واحد معروف} two {صفان معروفان} few {# صفوف معروفة} many {# صفًا معروفًا} other {# صف معروف}} على مستوى منطقة فقط، بلا رسم عند نقطة',
  ],
  'importForm.place.some': ['the others are not on the map', 'والباقي ليس على الخريطة'],
  'importForm.place.none': ['nothing will be on the map', 'لن يظهر شيء على الخريطة'],
  'importForm.day.all': ['each known to one day', 'كل منها معروف باليوم'],
  'importForm.day.spans': [
    '{count, plural, one {one date was} other {# dates were}} widened to a span of days',
    'وُسّع منها إلى مدة من الأيام: {count, number}',
  ],
  'importForm.day.open': [
    '{count, plural, one {one date is} other {# dates are}} open at one end',
    'مفتوح من أحد طرفيه: {count, number}',
  ],
  'importForm.day.some': ['the others count as possible on every day', 'والباقي يُعد محتملًا في كل يوم'],
  'importForm.day.none': ['every row counts as possible on every day', 'كل صف يُعد محتملًا في كل يوم'],
  'importForm.precision.all': ['known for every row', 'معروفة لكل صف'],
  'importForm.precision.chosen': ['as chosen below for the whole file', 'كما اختير أدناه للملف كله'],
  'importForm.precision.some': ['not known for the others', 'غير معروفة للباقي'],
  'importForm.precision.none': ['not stated; no radius is drawn', 'غير مذكورة، ولا تُرسم دائرة'],
  'importForm.leftOut.none': ['every row can be read', 'كل الصفوف مقروءة'],
  'importForm.reason': ['{reason}: {count, number}', '{reason}: {count, number}'],
  'importForm.nowhere': [
    'Nothing of this file can be drawn: none of its {count, plural, one {# row} other {# rows}} has a place that can be read.{has, select, shapes {} other { Choose the columns that give it.}}',
    'لا يمكن رسم شيء من هذا الملف: لا موقع مقروءًا لأي من صفوفه ({count, number}).{has, select, shapes {} other { اختر الأعمدة التي تعطيه.}}',
  ],
  'importForm.doubts': ['Left out, doubtful and converted', 'المتروك والمشكوك فيه والمحوَّل'],

  'importForm.questions': [
    '{count, plural, =0 {Check what was decided} one {One question must be answered} other {# questions must be answered}}',
    '{count, plural, zero {تحقق مما تقرر} one {سؤال واحد يلزم جوابه} two {سؤالان يلزم جوابهما} few {# أسئلة يلزم جوابها} many {# سؤالًا يلزم جوابها} other {# سؤال يلزم جوابها}}',
  ],
  'importForm.rows': ['The first rows, as they will be', 'أولى الصفوف كما ستكون'],
  'importForm.from': ['from {names}', 'من {names}'],
  'importForm.from.none': ['no column', 'بلا عمود'],
  'importForm.what': ['What and who', 'الحدث والجهات'],
  'importForm.columns': ['Columns', 'الأعمدة'],
  'importForm.columns.used': ['{used, number} of {count, number} used', 'المستعمل {used, number} من {count, number}'],
  'importForm.columns.where': ['Where', 'أين'],
  'importForm.columns.when': ['When', 'متى'],
  'importForm.columns.what': ['What and how many', 'ماذا وكم'],
  'importForm.reading': ['How the file is read', 'كيف يُقرأ الملف'],
  'importForm.raw': ['The rows as the file has them', 'الصفوف كما هي في الملف'],
  'importForm.keep': ['Keep these choices for files with the same columns', 'حفظ هذه الخيارات لملفات بالأعمدة نفسها'],

  'importForm.take': [
    '{count, plural, =0 {Import} one {Import one row} other {Import # rows}}',
    '{count, plural, zero {استيراد} one {استيراد صف واحد} two {استيراد صفين} few {استيراد # صفوف} many {استيراد # صفًا} other {استيراد # صف}}',
  ],
  'importForm.take.most': [
    '{count, plural, one {Import up to one row} other {Import up to # rows}}',
    '{count, plural, zero {استيراد} one {استيراد صف واحد على الأكثر} two {استيراد صفين على الأكثر} few {استيراد # صفوف على الأكثر} many {استيراد # صفًا على الأكثر} other {استيراد # صف على الأكثر}}',
  ],
  'importForm.note.ready': [
    '{skipped, plural, =0 {} one {One row is left out.} other {# rows are left out.}}',
    '{skipped, plural, zero {} one {يُترك صف واحد.} two {يُترك صفان.} few {تُترك # صفوف.} many {يُترك # صفًا.} other {يُترك # صف.}}',
  ],
  'importForm.note.unplaced': ['None of them has a place.', 'لا موقع لأي منها.'],
  'importForm.note.waits': [
    '{count, plural, one {One question has no answer yet.} other {# questions have no answer yet.}}',
    '{count, plural, zero {} one {سؤال واحد بلا جواب.} two {سؤالان بلا جواب.} few {# أسئلة بلا جواب.} many {# سؤالًا بلا جواب.} other {# سؤال بلا جواب.}}',
  ],
  'importForm.note.strict': [
    '{count, plural, one {One row cannot} other {# rows cannot}} be read, and all or nothing is chosen.',
    '{count, plural, zero {} one {صف واحد تتعذر قراءته} two {صفان تتعذر قراءتهما} few {# صفوف تتعذر قراءتها} many {# صفًا تتعذر قراءتها} other {# صف تتعذر قراءتها}}، والخيار «الكل أو لا شيء».',
  ],
  'importForm.note.nothing': ['No row can be taken as the file is read now.', 'لا يمكن أخذ أي صف كما يُقرأ الملف الآن.'],

  'importForm.queue': [
    'File {index, number} of {count, number}. Next: {name}',
    'الملف {index, number} من {count, number}. التالي: {name}',
  ],
  'importForm.skip': ['Skip this file', 'تخطي هذا الملف'],
  'importForm.stop': ['Cancel the rest', 'إلغاء الباقي'],
  'importForm.nextFile': ['Next file: {name}', 'الملف التالي: {name}'],
  'importForm.show': ['Show on the map', 'عرض على الخريطة'],
  'importForm.showRows': ['Show the rows', 'عرض الصفوف'],
  'importForm.outside': [
    'None of its rows falls in the days that the page shows. “Show on the map” moves the days to the newest rows.',
    'لا يقع أي من صفوفه في الأيام المعروضة. ينقل «عرض على الخريطة» الأيام إلى أحدث الصفوف.',
  ],
  'importForm.back': ['Change the mapping', 'تغيير التعيين'],
  'importForm.more': [
    '{count, plural, one {Show one more} other {Show # more}}',
    '{count, plural, zero {لا مزيد} one {عرض صف آخر} two {عرض صفين آخرين} few {عرض # صفوف أخرى} many {عرض # صفًا آخر} other {عرض # صف آخر}}',
  ],
});
