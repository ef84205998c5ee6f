/** What is said of the reader’s own files: why a row or a file was not taken, what was noted, what was decided, what a column can say. */
import { defineMessages } from './messages.ts';

export const importWords = defineMessages({
  'imports.kind.acled': ['ACLED export', 'ملف من ACLED'],
  'imports.kind.ucdp': ['UCDP GED export', 'ملف من UCDP GED'],
  'imports.kind.table': ['Table', 'جدول'],
  'imports.kind.geojson': ['GeoJSON', 'ملف GeoJSON'],
  'imports.kind.kml': ['KML', 'ملف KML'],
  'imports.kind.gpx': ['GPX', 'ملف GPX'],
  'imports.kind.parquet': ['Parquet', 'ملف Parquet'],
  'imports.kind.workbook': ['Workbook', 'مصنف جداول'],

  'imports.role.earliest': ['Date, or first day', 'التاريخ أو اليوم الأول'],
  'imports.role.latest': ['Last day', 'اليوم الأخير'],
  'imports.role.reported': ['Day of the report', 'يوم التقرير'],
  'imports.role.datePrecision': ['Precision of the date', 'دقة التاريخ'],
  'imports.role.latitude': ['Latitude', 'خط العرض'],
  'imports.role.longitude': ['Longitude', 'خط الطول'],
  'imports.role.precision': ['Precision of the place', 'دقة المكان'],
  'imports.role.radius': ['Radius in metres', 'نصف القطر بالأمتار'],
  'imports.role.category': ['Category', 'الفئة'],
  'imports.role.actor': ['Actor', 'الجهة الفاعلة'],
  'imports.role.otherActor': ['Second actor', 'الجهة الثانية'],
  'imports.role.country': ['Country', 'الدولة'],
  'imports.role.governorate': ['Governorate', 'المحافظة'],
  'imports.role.low': ['Killed, low figure', 'القتلى، أدنى رقم'],
  'imports.role.best': ['Killed, best figure', 'القتلى، أرجح رقم'],
  'imports.role.high': ['Killed, high figure', 'القتلى، أعلى رقم'],

  'imports.taken': [
    '{taken, plural, =0 {No row was taken.} one {One row was taken.} other {# rows were taken.}} {skipped, plural, =0 {None was left out.} one {One was left out.} other {# were left out.}}',
    '{taken, plural, zero {لم يؤخذ أي صف.} one {أُخذ صف واحد.} two {أُخذ صفان.} few {أُخذت # صفوف.} many {أُخذ # صفًا.} other {أُخذ # صف.}} {skipped, plural, zero {لم يُترك أي صف.} one {تُرك صف واحد.} two {تُرك صفان.} few {تُركت # صفوف.} many {تُرك # صفًا.} other {تُرك # صف.}}',
  ],
  'imports.refused': [
    'Nothing was taken, because rows are faulty and the file was to go in whole or not at all.',
    'لم يؤخذ شيء، لأن في الملف صفوفًا معيبة والمطلوب إدخاله كاملًا أو تركه.',
  ],
  'imports.nothing': ['No row of the file could be read.', 'تعذرت قراءة أي صف من الملف.'],
  'imports.cancelled': ['The import was called off. Nothing was changed.', 'أُلغي الاستيراد. لم يتغير شيء.'],

  'imports.skip.tooFewCells': ['It has fewer cells than the header', 'خلاياه أقل من خلايا الترويسة'],
  'imports.skip.tooManyCells': ['It has more cells than the header', 'خلاياه أكثر من خلايا الترويسة'],
  'imports.skip.strayQuote': ['Text stands after a closing quotation mark', 'نص بعد علامة اقتباس مغلقة'],
  'imports.skip.quoteNeverClosed': ['A quotation mark is never closed', 'علامة اقتباس لم تُغلق'],
  'imports.skip.cellTooLong': ['A cell is too long', 'خلية أطول من المسموح'],
  'imports.skip.zeroCharacter': ['It holds a zero character, which no text has', 'فيه محرف صفري لا يرد في النصوص'],
  'imports.skip.jsonInvalid': ['It is not valid JSON', 'ليس JSON سليمًا'],
  'imports.skip.notAFeature': ['It is not a GeoJSON feature', 'ليس معلمًا من معالم GeoJSON'],
  'imports.skip.truncated': ['The file ends in the middle of it', 'ينتهي الملف في وسطه'],
  'imports.skip.geometryInvalid': ['Its geometry is not valid', 'شكله الهندسي غير سليم'],
  'imports.skip.dateInvalid': ['The date cannot be read', 'تعذرت قراءة التاريخ'],
  'imports.skip.dateAmbiguous': ['Day and month of the date cannot be told apart', 'لا يُعرف اليوم من الشهر في التاريخ'],
  'imports.skip.dateOpen': ['The date is open at one end', 'التاريخ مفتوح من أحد طرفيه'],
  'imports.skip.endBeforeStart': ['It ends before it begins', 'ينتهي قبل أن يبدأ'],
  'imports.skip.coordinateInvalid': ['A coordinate is not a number', 'إحداثية ليست رقمًا'],
  'imports.skip.latitudeRange': ['The latitude is beyond 90 degrees', 'خط العرض يتجاوز 90 درجة'],
  'imports.skip.longitudeRange': ['The longitude is beyond 180 degrees', 'خط الطول يتجاوز 180 درجة'],
  'imports.skip.halfPlace': ['It has only one of the two coordinates', 'فيه إحداثية واحدة من اثنتين'],

  'imports.remark.numberInvalid': ['A figure is not a number and was left out', 'رقم غير مقروء فتُرك'],
  'imports.remark.precisionUnknown': [
    'The precision of the place is not a code of its scale',
    'دقة المكان ليست من رموز مقياسها',
  ],
  'imports.remark.datePrecisionUnknown': [
    'The precision of the date is not a code of its scale',
    'دقة التاريخ ليست من رموز مقياسها',
  ],
  'imports.remark.figuresUnordered': [
    'The best figure lies outside the low and the high one',
    'الرقم الأرجح خارج الأدنى والأعلى',
  ],
  'imports.remark.reportedInvalid': ['The day of the report cannot be read', 'تعذرت قراءة يوم التقرير'],
  'imports.remark.zeroPosition': [
    'It lies at 0°, 0°, which often stands for a missing position',
    'موقعه 0°، 0° وكثيرًا ما يعني ذلك أن الموقع مفقود',
  ],
  'imports.remark.notAPoint': ['It is not a point; a point on it stands for it', 'ليس نقطة، وتمثله نقطة منه'],

  'imports.note.encodingGuessed': [
    'The text is not UTF-8; it was read as {encoding}.',
    'النص ليس UTF-8، وقُرئ على أنه {encoding}.',
  ],
  'imports.note.delimiter': ['Cells are parted by “{delimiter}”.', 'يفصل بين الخلايا «{delimiter}».'],
  'imports.note.dateOrder': [
    '{order, select, monthFirst {The month stands before the day in dates} other {The day stands before the month in dates}}: {sample}',
    '{order, select, monthFirst {الشهر قبل اليوم في التواريخ} other {اليوم قبل الشهر في التواريخ}}: {sample}',
  ],
  'imports.note.decimalComma': ['Decimals are written with a comma.', 'تُكتب الكسور العشرية بفاصلة.'],
  'imports.note.assumedPrecision': ['The file does not say how precise its places are.', 'لا يذكر الملف دقة أماكنه.'],
  'imports.note.governorateByPosition': ['Governorates were found by position.', 'استُخرجت المحافظات من المواقع.'],
  'imports.note.twoDigitYears': [
    'Years of two digits lie between 1946 and 2045.',
    'السنوات ذات الرقمين تقع بين 1946 و2045.',
  ],
  'imports.note.blankLines': [
    '{count, plural, one {One blank line was passed over.} other {# blank lines were passed over.}}',
    '{count, plural, zero {لا أسطر فارغة.} one {تُجوّز سطر فارغ واحد.} two {تُجوّز سطران فارغان.} few {تُجوّزت # أسطر فارغة.} many {تُجوّز # سطرًا فارغًا.} other {تُجوّز # سطر فارغ.}}',
  ],
  'imports.note.damagedLetters': [
    'The text is UTF-8 with single damaged bytes. Each damaged letter is shown as �; the cells around it are unchanged.',
    'النص بترميز UTF-8 وفيه بايتات تالفة متفرقة. يظهر كل حرف تالف بالعلامة �، وبقية الخلايا كما هي.',
  ],
  'imports.note.guardsRemoved': [
    '{count, plural, one {One cell had} other {# cells had}} an apostrophe that keeps spreadsheets from running it as a formula; it was taken off.',
    'أُزيلت من {count, plural, zero {لا خلايا} one {خلية واحدة} two {خليتين} few {# خلايا} many {# خلية} other {# خلية}} فاصلة علوية تمنع جداول البيانات من تنفيذها صيغةً.',
  ],
  'imports.note.archiveEntry': ['Read from the archive: {name}', 'قُرئ من الأرشيف: {name}'],
  'imports.note.representativePoints': [
    '{count, plural, one {One row is not a point and is shown by a point on it.} other {# rows are not points and are shown by a point on each.}}',
    '{count, plural, zero {كل الصفوف نقاط.} one {صف واحد ليس نقطة وتمثله نقطة منه.} two {صفان ليسا نقطتين وتمثل كلًا منهما نقطة منه.} few {# صفوف ليست نقاطًا وتمثل كلًا منها نقطة منه.} many {# صفًا ليست نقاطًا وتمثل كلًا منها نقطة منه.} other {# صف ليست نقاطًا وتمثل كلًا منها نقطة منه.}}',
  ],
  'imports.note.undatedRows': [
    '{count, plural, one {One row has no date.} other {# rows have no date.}}',
    '{count, plural, zero {لكل الصفوف تاريخ.} one {صف واحد بلا تاريخ.} two {صفان بلا تاريخ.} few {# صفوف بلا تاريخ.} many {# صفًا بلا تاريخ.} other {# صف بلا تاريخ.}}',
  ],
  'imports.note.unplacedRows': [
    '{count, plural, one {One row has no position.} other {# rows have no position.}}',
    '{count, plural, zero {لكل الصفوف موقع.} one {صف واحد بلا موقع.} two {صفان بلا موقع.} few {# صفوف بلا موقع.} many {# صفًا بلا موقع.} other {# صف بلا موقع.}}',
  ],
  'imports.note.perhapsSwapped': [
    'Perhaps latitude and longitude are exchanged: {count, plural, one {one row lies} other {# rows lie}} in Iraq or Syria only if they are. Nothing was changed; choose the columns anew if so.',
    'ربما تبادل خط العرض وخط الطول موضعيهما: {count, plural, zero {لا صف} one {صف واحد لا يقع} two {صفان لا يقعان} few {# صفوف لا تقع} many {# صفًا لا يقع} other {# صف لا يقع}} في العراق أو سوريا إلا بتبديلهما. لم يُغيَّر شيء؛ فأعد اختيار الأعمدة إن كان الأمر كذلك.',
  ],
  'imports.note.sheet': ['Sheet: {name}', 'الورقة: {name}'],
  'imports.note.sameNames': [
    'Two columns are named “{name}”; the second was given its number.',
    'عمودان باسم «{name}»، وأُضيف إلى الثاني رقمه.',
  ],
  'imports.note.instants': ['Instants were turned into days of UTC.', 'حُوّلت اللحظات إلى أيام بالتوقيت العالمي.'],

  'imports.dropped': ['{name}: {message}', '{name}: {message}'],

  'imports.failure.empty': ['The file is empty.', 'الملف فارغ.'],
  'imports.failure.fileTooLarge': ['The file is too large.', 'الملف أكبر من المسموح.'],
  'imports.failure.unpackedTooLarge': ['What the archive holds is too large.', 'محتوى الأرشيف أكبر من المسموح.'],
  'imports.failure.zipRatio': [
    'The archive would unpack to {ratio} times its size and was not opened.',
    'سيبلغ محتوى الأرشيف {ratio} ضعف حجمه، فلم يُفتح.',
  ],
  'imports.failure.zipEntries': ['The archive has more than {limit} entries.', 'في الأرشيف أكثر من {limit} ملف.'],
  'imports.failure.zipDamaged': [
    'The archive is damaged: its content does not match its checksum. Copy or download the file again.',
    'الأرشيف تالف: محتواه لا يطابق مجموعه الاختباري. انسخ الملف أو نزّله من جديد.',
  ],
  'imports.failure.zipTruncated': [
    'The archive is incomplete: its end is missing. Copy or download the file again.',
    'الأرشيف ناقص: نهايته مفقودة. انسخ الملف أو نزّله من جديد.',
  ],
  'imports.failure.zipEncrypted': ['{name} is encrypted. Unpack it first.', '{name} مشفّر. افتحه أولًا.'],
  'imports.failure.zipMethod': [
    '{name} is packed in a way that cannot be read. Pack it anew.',
    '{name} مضغوط بطريقة لا تُقرأ. أعد ضغطه.',
  ],
  'imports.failure.gzipDamaged': ['The compressed file is damaged.', 'الملف المضغوط تالف.'],
  'imports.failure.nestedArchive': [
    'It is an archive within an archive. Unpack the outer one first.',
    'أرشيف داخل أرشيف. افتح الخارجي أولًا.',
  ],
  'imports.failure.noDataInArchive': [
    'The archive holds no file that can be read.',
    'لا يحوي الأرشيف ملفًا يمكن قراءته.',
  ],
  'imports.failure.unknownFormat': [
    'The file is of a kind that is not read here. Save it as CSV, XLSX, GeoJSON, KML, GPX or Parquet.',
    'الملف من نوع لا يُقرأ هنا. احفظه بصيغة CSV أو XLSX أو GeoJSON أو KML أو GPX أو Parquet.',
  ],
  'imports.failure.shapefile': [
    '{name} is a shapefile or a part of one, which is not read here. In QGIS: Export › Save Features As › GeoJSON, in WGS 84 (EPSG:4326).',
    '{name} ملف Shapefile أو جزء منه، ولا يُقرأ هنا. في QGIS: تصدير › حفظ المعالم باسم › GeoJSON بنظام WGS 84 ‏(EPSG:4326).',
  ],
  'imports.failure.geopackage': [
    '{name} is a GeoPackage, which is not read here. In QGIS: Export › Save Features As › GeoJSON, in WGS 84 (EPSG:4326).',
    '{name} ملف GeoPackage، ولا يُقرأ هنا. في QGIS: تصدير › حفظ المعالم باسم › GeoJSON بنظام WGS 84 ‏(EPSG:4326).',
  ],
  'imports.failure.sqlite': [
    '{name} is an SQLite database, which is not read here. Save the table as CSV.',
    '{name} قاعدة بيانات SQLite، ولا تُقرأ هنا. احفظ الجدول بصيغة CSV.',
  ],
  'imports.failure.flatgeobuf': [
    '{name} is a FlatGeobuf file, which is not read here. In QGIS: Export › Save Features As › GeoJSON, in WGS 84 (EPSG:4326).',
    '{name} ملف FlatGeobuf، ولا يُقرأ هنا. في QGIS: تصدير › حفظ المعالم باسم › GeoJSON بنظام WGS 84 ‏(EPSG:4326).',
  ],
  'imports.failure.xls': [
    '{name} is an Excel workbook of the old format (XLS). Save it as XLSX or CSV.',
    '{name} مصنف Excel بالصيغة القديمة (XLS). احفظه بصيغة XLSX أو CSV.',
  ],
  'imports.failure.openDocument': [
    '{name} is an OpenDocument file. Save the sheet as XLSX or CSV.',
    '{name} ملف OpenDocument. احفظ الورقة بصيغة XLSX أو CSV.',
  ],
  'imports.failure.fileGdb': [
    '{name} is an Esri file geodatabase, which is not read here. In QGIS: Export › Save Features As › GeoJSON, in WGS 84 (EPSG:4326).',
    '{name} قاعدة بيانات جغرافية من Esri، ولا تُقرأ هنا. في QGIS: تصدير › حفظ المعالم باسم › GeoJSON بنظام WGS 84 ‏(EPSG:4326).',
  ],
  'imports.failure.gml': [
    '{name} is GML, which is not read here. In QGIS: Export › Save Features As › GeoJSON, in WGS 84 (EPSG:4326).',
    '{name} ملف GML، ولا يُقرأ هنا. في QGIS: تصدير › حفظ المعالم باسم › GeoJSON بنظام WGS 84 ‏(EPSG:4326).',
  ],
  'imports.failure.georss': [
    '{name} is an RSS or GeoRSS feed, which is not read here. Save its entries as CSV or GeoJSON.',
    '{name} موجز RSS أو GeoRSS، ولا يُقرأ هنا. احفظ مواده بصيغة CSV أو GeoJSON.',
  ],
  'imports.failure.topojson': [
    '{name} is TopoJSON, which is not read here. Convert it to GeoJSON (mapshaper.org or QGIS).',
    '{name} ملف TopoJSON، ولا يُقرأ هنا. حوّله إلى GeoJSON ‏(mapshaper.org أو QGIS).',
  ],
  'imports.failure.esriJson': [
    '{name} is Esri JSON, which is not read here. Request the layer with f=geojson, or save it as GeoJSON.',
    '{name} ملف Esri JSON، ولا يُقرأ هنا. اطلب الطبقة بـ f=geojson أو احفظها بصيغة GeoJSON.',
  ],
  'imports.failure.image': ['{name} is an image without data.', '{name} صورة بلا بيانات.'],
  'imports.failure.word': [
    '{name} is a text document. Save its table as XLSX or CSV.',
    '{name} مستند نصي. احفظ جدوله بصيغة XLSX أو CSV.',
  ],
  'imports.failure.html': ['{name} is a web page. Save its table as CSV.', '{name} صفحة ويب. احفظ جدولها بصيغة CSV.'],
  'imports.failure.xml': [
    '{name} is an XML file of a kind that is not read here. Save it as CSV, GeoJSON or KML.',
    '{name} ملف XML من نوع لا يُقرأ هنا. احفظه بصيغة CSV أو GeoJSON أو KML.',
  ],
  'imports.failure.otherArchive': [
    '{name} is an archive of a kind that is not read here. Unpack it, or pack it as ZIP.',
    '{name} أرشيف من نوع لا يُقرأ هنا. فك ضغطه أو اضغطه بصيغة ZIP.',
  ],
  'imports.failure.tooManyRows': ['The file has more than {limit} rows.', 'في الملف أكثر من {limit} صف.'],
  'imports.failure.tooManyColumns': ['The file has more than {limit} columns.', 'في الملف أكثر من {limit} عمود.'],
  'imports.failure.tooManyVertices': [
    'The outlines of the file have more than {limit} vertices.',
    'في أشكال الملف أكثر من {limit} رأس.',
  ],
  'imports.failure.jsonTooDeep': [
    'The JSON is nested more than {limit} levels deep.',
    'تداخل JSON أعمق من {limit} مستوى.',
  ],
  'imports.failure.jsonDamaged': ['The brackets of the JSON do not match.', 'أقواس JSON غير متطابقة.'],
  'imports.failure.documentTooLarge': [
    'The document is too large to be held as a whole.',
    'المستند أكبر من أن يُحمل كاملًا.',
  ],
  'imports.failure.xmlDamaged': ['The XML cannot be read: {message}', 'تعذرت قراءة XML: {message}'],
  'imports.failure.xmlEntities': [
    'The XML declares a document type or entities, which are not read.',
    'يعرّف XML نوع مستند أو كيانات، وهي لا تُقرأ.',
  ],
  'imports.failure.quotesBroken': [
    'From line {line} on, quotation marks open and never close.',
    'ابتداءً من السطر {line} علامات اقتباس تُفتح ولا تُغلق.',
  ],
  'imports.failure.noHeader': [
    'The first row, which names the columns, cannot be read (line {line}).',
    'تعذرت قراءة الصف الأول الذي يسمّي الأعمدة (السطر {line}).',
  ],
  'imports.failure.parquetDamaged': [
    'The Parquet file cannot be read: {message}',
    'تعذرت قراءة ملف Parquet: {message}',
  ],
  'imports.failure.parquetCodec': [
    'The Parquet file is compressed in a way that cannot be read: {message}',
    'ملف Parquet مضغوط بطريقة لا تُقرأ: {message}',
  ],
  'imports.failure.workbookDamaged': ['The workbook cannot be read.', 'تعذرت قراءة المصنف.'],
  'imports.failure.noSheet': ['The workbook has no sheet.', 'لا أوراق في المصنف.'],
  'imports.failure.noRows': ['The sheet has no rows.', 'لا صفوف في الورقة.'],
  'imports.failure.tooMuchText': [
    'A column holds more text than can be kept.',
    'في أحد الأعمدة نص أكثر مما يمكن حفظه.',
  ],
  'imports.failure.unreadable': [
    'The file could not be read; it may have been changed or moved meanwhile.',
    'تعذرت قراءة الملف؛ ربما تغيّر أو نُقل في هذه الأثناء.',
  ],
  'imports.failure.projected': [
    'The file is not in longitude and latitude of WGS 84 but in {name}. Convert it first.',
    'إحداثيات الملف ليست خطوط طول وعرض بنظام WGS 84 بل {name}. حوّلها أولًا.',
  ],

  'imports.keep.full': [
    'There is no room left to keep the set on this machine.',
    'لا مساحة تكفي لحفظ المجموعة على هذا الجهاز.',
  ],
  'imports.keep.unavailable': [
    'This browser keeps nothing here; the set is gone when the page is closed.',
    'لا يحفظ هذا المتصفح شيئًا هنا، وتزول المجموعة بإغلاق الصفحة.',
  ],
  'imports.keep.missing': ['The set is no longer kept.', 'لم تعد المجموعة محفوظة.'],
  'imports.keep.newer': [
    'The sets were kept by a newer release. Reload the page.',
    'حفظ المجموعات إصدارٌ أحدث. أعد تحميل الصفحة.',
  ],
});
