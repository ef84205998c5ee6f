/** The user’s own data: the list of sets, the import dialog, a row’s card, the notes on the sheet. */
import { defineMessages } from './messages.ts';

export const importedWords = defineMessages({
  'imported.about': [
    'Your own files beside the reports: CSV, GeoJSON, KML, GPX, Parquet, Excel. They stay on this machine and are never mixed with the records.',
    'ملفاتك إلى جانب التقارير: CSV وGeoJSON وKML وGPX وParquet وExcel. تبقى على هذا الجهاز ولا تُخلط بالسجلات أبدًا.',
  ],
  'imported.sets': ['Imported sets, topmost first', 'المجموعات المستوردة، الأعلى أولًا'],
  'imported.inWindow': [
    '{certain, number} of {total, number} rows certainly in the window, {possible, number} possibly',
    'ضمن النافذة الزمنية يقينًا: {certain, number} من أصل {total, number}؛ واحتمالًا: {possible, number}',
  ],
  'imported.inWindow.short': ['of {total, number}', 'من {total, number}'],
  'imported.show': ['Show {name}', 'إظهار {name}'],
  'imported.name': ['Name of the set', 'اسم المجموعة'],
  'imported.rename': ['Rename {name}', 'إعادة تسمية {name}'],
  'imported.up': ['Move {name} up', 'نقل {name} إلى أعلى'],
  'imported.down': ['Move {name} down', 'نقل {name} إلى أسفل'],
  'imported.remove': ['Remove {name}', 'إزالة {name}'],
  'imported.report': ['Report on the import of {name}', 'تقرير استيراد {name}'],
  'imported.colour': ['Another colour for {name}', 'لون آخر لـ{name}'],
  'imported.removed': ['{name} was removed from this machine.', 'أُزيلت {name} من هذا الجهاز.'],
  'imported.undo': ['Undo', 'تراجع'],
  'imported.undoLast': ['Undo the last change', 'التراجع عن آخر تغيير'],

  'imported.import.title': ['Import your data', 'استيراد بياناتك'],
  'imported.import.lead': [
    'The file is read on this machine and is not sent anywhere. It is shown as imported, not as a report, and no data export contains it.',
    'يُقرأ الملف على هذا الجهاز ولا يُرسل إلى أي مكان. ويُعرض على أنه مستورد لا تقرير، ولا يدخل في أي تصدير للبيانات.',
  ],
  'imported.import.file': ['{name}, {size}', '{name}، {size}'],
  'imported.import.waiting': [
    '{count, plural, one {One more file is waiting.} other {# more files are waiting.}}',
    '{count, plural, zero {لا ملفات أخرى.} one {ملف آخر ينتظر.} two {ملفان آخران ينتظران.} few {# ملفات أخرى تنتظر.} many {# ملفًا آخر ينتظر.} other {# ملف آخر ينتظر.}}',
  ],
  'imported.import.strict': [
    'All or nothing: if one row cannot be read, nothing is imported',
    'الكل أو لا شيء: إن تعذرت قراءة صف واحد فلا يُستورد شيء',
  ],
  'imported.import.review': ['Let me check the columns', 'أريد مراجعة الأعمدة'],
  'imported.import.start': ['Import', 'استيراد'],
  'imported.import.done': ['Done', 'تم'],
  'imported.import.next': ['Next file', 'الملف التالي'],
  'imported.import.reading': ['Reading {name}', 'جارٍ قراءة {name}'],
  'imported.import.progress': [
    '{done} of {total} · {rows, plural, one {# row} other {# rows}}',
    '{done} من {total} · {rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}',
  ],
  'imported.import.settling': ['Interpreting dates and places…', 'جارٍ تحليل التواريخ والأماكن…'],
  'imported.import.cancel': ['Cancel', 'إلغاء'],
  'imported.import.again': ['Try again', 'إعادة المحاولة'],
  'imported.import.lenient': ['Import only the rows that can be read', 'استيراد الصفوف المقروءة فقط'],
  'imported.import.fault': [
    'The import failed because of an error in this page: {message}',
    'فشل الاستيراد لخلل في هذه الصفحة: {message}',
  ],
  'imported.import.nothing': [
    'No files to import. Choose a file, drop one on the page, or paste a table.',
    'لا ملفات للاستيراد. اختر ملفًا أو أسقطه على الصفحة أو الصق جدولًا.',
  ],
  'imported.import.choose.entry': ['The archive holds several files. Which one?', 'في الأرشيف عدة ملفات. أيها تريد؟'],
  'imported.import.choose.sheet': ['The workbook has several sheets. Which one?', 'في المصنف عدة أوراق. أيها تريد؟'],

  'imported.map.lead': [
    'State what each column contains. Latitude and longitude are needed unless the file contains shapes; a row without a date counts as possible on every day.',
    'حدد ما يحويه كل عمود. خط العرض وخط الطول ضروريان ما لم تكن في الملف أشكال، والصف الذي لا تاريخ له يُعد محتملًا في كل يوم.',
  ],
  'imported.map.none': ['— none —', '— لا شيء —'],
  'imported.map.precision': ['Precision of the places (not given in the file)', 'دقة الأماكن (لا يذكرها الملف)'],
  'imported.map.scale': ['The precision of the place is written as', 'كُتبت دقة المكان بمقياس'],
  'imported.map.scale.acled': ['ACLED: 1, 2, 3', 'ACLED: ‏1، 2، 3'],
  'imported.map.scale.ucdp': ['UCDP: 1 to 7', 'UCDP: من 1 إلى 7'],
  'imported.map.scale.own': ['Words: site, settlement, district…', 'كلمات: site وsettlement وdistrict…'],
  'imported.map.order': ['Dates such as {sample} begin with', 'يأتي أولًا في تواريخ مثل {sample}:'],
  'imported.map.order.ask': [
    'The file does not show whether the day or the month comes first in dates such as {sample}.',
    'لا شيء في الملف يدل على أيهما أولًا، اليوم أم الشهر، في تواريخ مثل {sample}.',
  ],
  'imported.map.order.mixed': [
    'Some dates can only begin with the day and some only with the month: {sample}. Rows of the other kind will be left out.',
    'بعض التواريخ لا تبدأ إلا باليوم وبعضها لا تبدأ إلا بالشهر: {sample}. تُترك صفوف النوع الآخر.',
  ],
  'imported.map.order.dayFirst': ['the day', 'اليوم'],
  'imported.map.order.monthFirst': ['the month', 'الشهر'],
  'imported.map.order.unset': ['— choose —', '— اختر —'],
  'imported.map.preview': [
    'The first rows of {count, plural, one {# row} other {# rows}}',
    'أولى الصفوف من أصل {count, plural, zero {لا صفوف} one {صف واحد} two {صفين} few {# صفوف} many {# صفًا} other {# صف}}',
  ],
  'imported.map.take': ['Import with these columns', 'استيراد بهذه الأعمدة'],

  'imported.report.title': ['Import of {name}', 'استيراد {name}'],
  'imported.report.skipped': ['Rows left out', 'صفوف متروكة'],
  'imported.report.remarks': ['Rows imported with a remark', 'صفوف استُوردت مع ملاحظة'],
  'imported.report.notes': ['How the file was interpreted', 'كيف فُسّر الملف'],
  'imported.report.line': ['Line', 'السطر'],
  'imported.report.column': ['Column', 'العمود'],
  'imported.report.reason': ['Reason', 'السبب'],
  'imported.report.value': ['Value', 'القيمة'],
  'imported.report.wholeRow': ['whole row', 'الصف كله'],
  'imported.report.first': [
    'The first {count, number}; the saved report lists all of them.',
    'أول {count, number}، وفي التقرير كلها.',
  ],
  'imported.report.save': ['Save the report (CSV)', 'حفظ التقرير (CSV)'],
  'imported.report.gone': [
    'Individual rows are listed only during the visit in which the file was imported.',
    'لا تُسرد الصفوف المفردة إلا في الزيارة التي استُورد فيها الملف.',
  ],
  'imported.report.file': ['File', 'الملف'],
  'imported.report.kind': ['Kind', 'النوع'],
  'imported.report.imported': ['Imported', 'وقت الاستيراد'],
  'imported.report.hash': ['SHA-256 of the file', 'بصمة الملف SHA-256'],

  'imported.row.imported': ['Imported, not from the reports', 'مستورد، وليس من التقارير'],
  'imported.row.of': ['{name}, line {line, number}', '{name}، السطر {line, number}'],
  'imported.row.when': ['When', 'الزمن'],
  'imported.row.told': ['as given: {text}', 'كما ورد: {text}'],
  'imported.row.undated': ['No date in the file', 'لا تاريخ في الملف'],
  'imported.row.where': ['Where', 'المكان'],
  'imported.row.unplaced': ['No place in the file', 'لا موقع في الملف'],
  'imported.row.within': ['true place within {km} km', 'الموقع الحقيقي ضمن {km} كم'],
  'imported.row.distance': ['From the border', 'البعد عن الحدود'],
  'imported.row.distance.range': [
    '{low}–{high} km, {side, select, IQ {in Iraq} other {in Syria}}',
    '{low}–{high} كم، {side, select, IQ {في العراق} other {في سوريا}}',
  ],
  'imported.row.distance.exact': [
    '{low} km, {side, select, IQ {in Iraq} other {in Syria}}',
    '{low} كم، {side, select, IQ {في العراق} other {في سوريا}}',
  ],
  'imported.row.actors': ['Actors', 'الجهات'],
  'imported.row.category': ['Category', 'الفئة'],
  'imported.row.killed': ['Killed', 'القتلى'],
  'imported.row.reported': ['Reported', 'تاريخ التقرير'],
  'imported.row.columns': ['All columns as in the file', 'كل الأعمدة كما وردت في الملف'],
  'imported.row.set': ['The set', 'المجموعة'],
  'imported.row.from': [
    '{file}, imported {time} UTC, SHA-256 {hash}',
    '{file}، استُورد في {time} بالتوقيت العالمي، SHA-256 {hash}',
  ],
  'imported.row.close': ['Close the row', 'إغلاق الصف'],
  'imported.row.stack': [
    '{index, number} of {count, number} at this place',
    '{index, number} من {count, number} في هذا المكان',
  ],
  'imported.row.previous': ['Previous row at this place', 'الصف السابق في هذا المكان'],
  'imported.row.next': ['Next row at this place', 'الصف التالي في هذا المكان'],

  'rowPlate.rows': [
    '{kind, select, certain {{certain, plural, one {# row} other {# rows}}} possible {{possible, plural, one {# possible row} other {# possible rows}}} other {{certain, plural, one {# row} other {# rows}}, {possible, number} more possible}}',
    '{kind, select, certain {{certain, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}} ' +
      'possible {{possible, plural, zero {لا صفوف} one {صف محتمل واحد} two {صفان محتملان} few {# صفوف محتملة} many {# صفًا محتملًا} other {# صف محتمل}}} ' +
      'other {{certain, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}، و{possible, plural, zero {لا صفوف احتمالًا} one {واحد احتمالًا} two {اثنان احتمالًا} few {# احتمالًا} many {# احتمالًا} other {# احتمالًا}}}}',
  ],
  'rowPlate.ofSet': ['{rows} · {name}', '{rows} · {name}'],
  'rowPlate.in': ['{count} in {area}', '{count} في {area}'],
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
    'من {name}: المعروف على مستوى منطقة فقط والمعدود في لوحتها: {inAreas, number}؛ وما ليس على الخريطة: {notOnMap, number}.',
  ],
  'rowPlate.fileCoordinates': [
    'coordinates in the file, not a position: {position}',
    'إحداثيات الملف، وليست موضعًا: {position}',
  ],
  'rowPlate.of': ['{place}: {what}', '{place}: {what}'],
  'imported.plate.heading': ['Imported, not from the reports', 'مستورد، وليس من التقارير'],
  'imported.plate.entry': [
    '{name}: {certain, number} certain, {possible, number} possible',
    '{name}: {certain, number} مؤكد، {possible, number} محتمل',
  ],
  'imported.plate.note': [
    'Added by the author of this sheet, not from the reports and not counted: {items}',
    'أضافه معدّ هذه الورقة، وليس من التقارير ولا يدخل في أي عدّ: {items}',
  ],
  'imported.plate.item': [
    '{name} ({rows}; SHA-256 {hash}; imported {time} UTC)',
    '{name} ({rows}؛ SHA-256 {hash}؛ استُورد في {time} بالتوقيت العالمي)',
  ],
  'imported.plate.dialog': [
    'Imported sets that are shown are drawn on sheets and named in their notes. Data exports contain the records of the reports only.',
    'تُرسم المجموعات المستوردة الظاهرة على الأوراق وتُسمى في حواشيها. أما تصدير البيانات ففيه سجلات التقارير وحدها.',
  ],
});
