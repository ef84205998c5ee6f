/** The report on an imported file: column roles, reasons for rows left out, remarks, notes and failures. */
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
  'imports.role.month': [
    'Month, week or quarter, where years stand alone',
    'الشهر أو الأسبوع أو الربع، إن كانت السنة في عمود وحدها',
  ],
  'imports.role.dayOfMonth': ['Day of the month, likewise', 'اليوم من الشهر، كذلك'],
  'imports.role.latitude': ['Latitude', 'خط العرض'],
  'imports.role.longitude': ['Longitude', 'خط الطول'],
  'imports.role.position': [
    'Whole position in one cell (coordinates, MGRS, WKT)',
    'الموقع كله في خلية (إحداثيات أو MGRS أو WKT)',
  ],
  'imports.role.zone': ['Grid zone of easting and northing', 'نطاق الشبكة للإحداثيات المترية'],
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
    '{taken, plural, =0 {No rows were imported.} one {One row was imported.} other {# rows were imported.}} {skipped, plural, =0 {None was left out.} one {One was left out.} other {# were left out.}}',
    '{taken, plural, zero {لم يُستورد أي صف.} one {استُورد صف واحد.} two {استُورد صفان.} few {استُوردت # صفوف.} many {استُورد # صفًا.} other {استُورد # صف.}} {skipped, plural, zero {لم يُترك أي صف.} one {تُرك صف واحد.} two {تُرك صفان.} few {تُركت # صفوف.} many {تُرك # صفًا.} other {تُرك # صف.}}',
  ],
  'imports.refused': [
    'Nothing was imported, because some rows are faulty and all or nothing was chosen.',
    'لم يُستورد شيء، لأن في الملف صفوفًا معيبة والخيار «الكل أو لا شيء».',
  ],
  'imports.nothing': ['No row of the file could be read.', 'تعذرت قراءة أي صف من الملف.'],
  'imports.cancelled': ['Import cancelled. Nothing was changed.', 'أُلغي الاستيراد. لم يتغير شيء.'],

  'imports.skip.tooFewCells': ['It has fewer cells than the header', 'خلاياه أقل من خلايا الترويسة'],
  'imports.skip.tooManyCells': ['It has more cells than the header', 'خلاياه أكثر من خلايا الترويسة'],
  'imports.skip.strayQuote': ['There is text after a closing quotation mark', 'نص بعد علامة اقتباس مغلقة'],
  'imports.skip.quoteNeverClosed': ['A quotation mark is never closed', 'علامة اقتباس لم تُغلق'],
  'imports.skip.cellTooLong': ['A cell is too long', 'خلية أطول من المسموح'],
  'imports.skip.zeroCharacter': ['It contains a null character', 'فيه محرف صفري (NUL)'],
  'imports.skip.jsonInvalid': ['It is not valid JSON', 'ليس JSON سليمًا'],
  'imports.skip.notAFeature': ['It is not a GeoJSON feature', 'ليس معلمًا من معالم GeoJSON'],
  'imports.skip.truncated': ['The file ends in the middle of it', 'ينتهي الملف في وسطه'],
  'imports.skip.geometryInvalid': ['Its geometry is not valid', 'شكله الهندسي غير سليم'],
  'imports.skip.dateInvalid': ['The date cannot be read', 'تعذرت قراءة التاريخ'],
  'imports.skip.dateAmbiguous': [
    'It is unclear which part of the date is the day and which is the month',
    'لا يتضح في التاريخ أيهما اليوم وأيهما الشهر',
  ],
  'imports.skip.dateOpen': ['The date is open at one end', 'التاريخ مفتوح من أحد طرفيه'],
  'imports.skip.dateCalendar': ['It is unclear which calendar the year belongs to', 'لا يتضح إلى أي تقويم تنتمي السنة'],
  'imports.skip.dateYearMissing': ['The date has no year', 'التاريخ بلا سنة'],
  'imports.skip.endBeforeStart': ['It ends before it begins', 'ينتهي قبل أن يبدأ'],
  'imports.skip.coordinateInvalid': ['A coordinate is not a number', 'إحداثية ليست رقمًا'],
  'imports.skip.latitudeRange': ['The latitude is beyond 90 degrees', 'خط العرض يتجاوز 90 درجة'],
  'imports.skip.longitudeRange': ['The longitude is beyond 180 degrees', 'خط الطول يتجاوز 180 درجة'],
  'imports.skip.halfPlace': ['It has only one of the two coordinates', 'فيه إحداثية واحدة من اثنتين'],

  'imports.skip.positionInvalid': ['The position cannot be read', 'تعذرت قراءة الموقع'],
  'imports.skip.totalRow': ['It sums up other rows and is no record', 'يجمع صفوفًا أخرى وليس سجلًا'],
  'imports.skip.textLine': ['It is a line of text and no record', 'سطر نصي وليس سجلًا'],
  'imports.skip.repeatedHeader': ['It repeats the names of the columns', 'يكرّر أسماء الأعمدة'],
  'imports.skip.numberOnly': ['It holds a running number and nothing else', 'فيه رقم متسلسل ولا شيء غيره'],

  'imports.skip.threeWords': [
    'It is three words (what3words), whose place only that service knows; give latitude and longitude',
    'ثلاث كلمات (what3words) لا تعرف موضعها إلا تلك الخدمة؛ اكتب خط العرض وخط الطول',
  ],
  'imports.skip.shortPlusCode': [
    'It is a short Plus Code, which is a place only together with a town; give the whole code',
    'رمز Plus قصير لا يدل على موضع إلا مع اسم بلدة؛ اكتب الرمز كاملًا',
  ],
  'imports.skip.cellCode': [
    'It is the name of a grid cell (H3, S2 or a quadkey), which is not read; add latitude and longitude',
    'اسم خلية شبكة (H3 أو S2 أو quadkey)، ولا يُقرأ؛ أضف خطي العرض والطول',
  ],
  'imports.skip.shortLink': [
    'It is a short link, whose position only its server knows; open it and copy the coordinates',
    'رابط مختصر لا يعرف موقعه إلا خادومه؛ افتحه وانسخ الإحداثيات',
  ],

  'imports.remark.figureDoubtful': [
    'A figure is a span or an estimate; a span is kept as low and high figure',
    'رقم تقريبي أو مدى؛ يُحفظ المدى بأدنى رقم وأعلاه',
  ],
  'imports.remark.dateNoted': [
    'Words beside the date were not understood; the date itself was read',
    'بجانب التاريخ كلمات لم تُفهم، وقُرئ التاريخ نفسه',
  ],
  'imports.remark.placeNoted': [
    'Words beside the coordinates give another place or were not understood; the place counts as approximate',
    'بجانب الإحداثيات كلمات تدل على مكان آخر أو لم تُفهم، فيُعدّ الموقع تقريبيًا',
  ],
  'imports.remark.perhapsSwapped': [
    'It lies in Iraq or Syria only if latitude and longitude are swapped; nothing was changed',
    'لا يقع في العراق أو سوريا إلا بتبديل خط العرض وخط الطول، ولم يُغيَّر شيء',
  ],
  'imports.remark.columnsDisagree': [
    'Its columns of latitude and longitude give another place than its geometry; the geometry was used',
    'يعطي عمودا خط العرض وخط الطول مكانًا غير مكان الشكل الهندسي، واستُعمل الشكل',
  ],
  'imports.remark.numberInvalid': ['A figure is not a number and was left out', 'رقم غير مقروء، فأُهمل'],
  'imports.remark.unitMissing': ['The radius has no unit and was left out', 'نصف القطر بلا وحدة قياس، فأُهمل'],
  'imports.remark.precisionUnknown': [
    'The precision of the place is not a code of its scale',
    'دقة المكان ليست من رموز مقياسها',
  ],
  'imports.remark.datePrecisionUnknown': [
    'The precision of the date is not known, so that a single day is read as three days either way',
    'دقة التاريخ غير معروفة، فيُقرأ اليوم الواحد بهامش ثلاثة أيام قبله وثلاثة بعده',
  ],
  'imports.remark.figuresUnordered': [
    'The best figure lies outside the low and the high one',
    'الرقم الأرجح خارج الأدنى والأعلى',
  ],
  'imports.remark.reportedInvalid': ['The day of the report cannot be read', 'تعذرت قراءة يوم التقرير'],
  'imports.remark.zeroPosition': [
    'It lies at 0°, 0°, which often means that the position is missing',
    'موقعه \u200e0°، \u200e0° وكثيرًا ما يعني ذلك أن الموقع مفقود',
  ],
  'imports.remark.notAPoint': [
    'It is a line or several places, and is drawn at no point',
    'خط أو عدة مواضع، فلا يُرسم عند نقطة',
  ],
  'imports.remark.isArea': ['It is an area, and is drawn at no point', 'منطقة، فلا تُرسم عند نقطة'],

  'imports.note.nothingDrawn': [
    'Nothing of this file is on the map: none of its {count, plural, one {# row} other {# rows}} has a place. {column, select, other {The column most likely meant: {column}. Choose it as position, or as latitude and longitude.} none {No column gives a place.}}',
    'لا يظهر شيء من هذا الملف على الخريطة: لا موقع لأي من صفوفه ({count, number}). {column, select, other {العمود المقصود على الأرجح: {column}. اختره موقعًا، أو خط عرض وخط طول.} none {لا عمود يعطي موقعًا.}}',
  ],
  'imports.note.sideBySide': [
    'The file seems to hold two tables side by side: “{name}” and other columns occur in it twice. Only the first table was read; save the second as a file of its own.',
    'يبدو أن في الملف جدولين متجاورين: يتكرر فيه العمود «{name}» وغيره. قُرئ الجدول الأول وحده؛ احفظ الثاني في ملف مستقل.',
  ],
  'imports.note.wideTable': [
    '{count, number} columns are named after times ({sample}), and their figures were not read. Give each time a row of its own, with its date in one column.',
    'في الملف أعمدة أسماؤها أوقات ({sample})، وعددها {count, number}، ولم تُقرأ أرقامها. اجعل لكل وقت صفًا مستقلًا، وتاريخه في عمود واحد.',
  ],
  'imports.note.openEnds': [
    '{count, plural, one {One row has} other {# rows have}} a start and no end, or an end and no start; {count, plural, one {it counts} other {they count}} as possible from there on.',
    '{count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} لها بداية بلا نهاية أو نهاية بلا بداية، وتُعد محتملة في كل ما بعدها أو قبلها.',
  ],
  'imports.note.calendarConverted': [
    '{calendar, select, persian {Years of the Persian calendar were converted.} other {Years of the Islamic calendar were converted by the Umm al-Qura table; each day is read with one day of doubt on either side.}}',
    '{calendar, select, persian {حُوّلت سنوات التقويم الفارسي.} other {حُوّلت السنوات الهجرية وفق تقويم أم القرى، ويُقرأ كل يوم بهامش يوم قبله ويوم بعده.}}',
  ],
  'imports.note.sums': [
    'Each row sums up the events of {days, number} days in a governorate and is placed at its centre.',
    'يجمع كل صف أحداث {days, number} أيام في محافظة، وموضعه مركزها.',
  ],
  'imports.note.swapped': ['Latitude and longitude were exchanged.', 'بُدّل خط العرض وخط الطول.'],
  'imports.note.projectedFrom': [
    'Coordinates were converted from {name} to WGS 84.',
    'حُوّلت الإحداثيات من {name} إلى WGS 84.',
  ],
  'imports.note.headerRow': [
    'Line {line, number} names the columns; the text above it was passed over.',
    'السطر {line, number} يسمّي الأعمدة، وتُرك النص الذي فوقه.',
  ],
  'imports.note.joinedHeader': [
    'Line {line, number} and the line above it name the columns together.',
    'السطر {line, number} والذي فوقه يسمّيان الأعمدة معًا.',
  ],
  'imports.note.noHeader': ['No row names the columns; they are numbered.', 'لا صف يسمّي الأعمدة، فرُقّمت.'],
  'imports.note.shortRows': [
    '{count, plural, one {One row lacks} other {# rows lack}} cells at the end, which count as empty.',
    '{count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} تنقصها خلايا في آخرها، وعُدّت فارغة.',
  ],
  'imports.note.tagsRow': [
    'The row of HXL hashtags was used to understand the columns and is no record.',
    'استُعمل صف وسوم HXL لفهم الأعمدة، وليس سجلًا.',
  ],
  'imports.note.backslashQuotes': [
    'Quotation marks within cells are written with a backslash.',
    'علامات الاقتباس داخل الخلايا مسبوقة بشرطة مائلة عكسية.',
  ],
  'imports.note.networkLinks': [
    '{count, plural, one {One link leads} other {# links lead}} to a document elsewhere, which is not loaded: {address}',
    '{count, plural, zero {لا روابط} one {رابط واحد} two {رابطان} few {# روابط} many {# رابطًا} other {# رابط}} إلى مستند في مكان آخر، ولا يُحمَّل: {address}',
  ],
  'imports.note.linkedParts': [
    '{count, plural, one {One linked document} other {# linked documents}} of the archive {count, plural, one {was} other {were}} read as well.',
    'قُرئت من الأرشيف أيضًا المستندات المرتبطة: {count, number}.',
  ],
  'imports.note.addressOnly': [
    '{count, plural, one {One placemark has} other {# placemarks have}} an address and no position; addresses are not looked up.',
    '{count, plural, zero {لا علامات} one {علامة واحدة} two {علامتان} few {# علامات} many {# علامة} other {# علامة}} لها عنوان بلا موقع، ولا يُبحث عن العناوين.',
  ],
  'imports.note.xmlMended': [
    'The XML does not follow its rules in every place and was read leniently.',
    'لا يتبع XML قواعده في كل موضع، فقُرئ بتساهل.',
  ],
  'imports.note.hiddenRows': [
    '{count, plural, one {One row is} other {# rows are}} hidden in the workbook and was read all the same.',
    'في المصنف صفوف مخفية قُرئت كغيرها: {count, number}.',
  ],
  'imports.note.layer': ['Layer: {name}', 'الطبقة: {name}'],
  'imports.note.noSystem': [
    'The file names no reference system; its coordinates were taken for longitude and latitude (WGS 84).',
    'لا يذكر الملف نظامًا إحداثيًا؛ فعُدّت إحداثياته خطوط طول وعرض (WGS 84).',
  ],
  'imports.note.noAttributes': [
    'The table of the shapefile (.dbf) is missing: there are positions, but no names or dates. Choose or drop all parts together.',
    'جدول ملف Shapefile ‏(‎.dbf) مفقود: فيه مواقع بلا أسماء ولا تواريخ. اختر أو أسقط كل الأجزاء معًا.',
  ],
  'imports.note.partsDisagree': [
    'The parts of the shapefile do not agree: {shapes} shapes and {records} rows in the table. They were joined in their order; check them.',
    'أجزاء ملف Shapefile غير متفقة: الأشكال {shapes} وصفوف الجدول {records}. رُبطت بترتيبها؛ فتحقق منها.',
  ],
  'imports.note.hiddenSheets': [
    '{count, plural, one {One sheet is} other {# sheets are}} hidden in the workbook and was not read.',
    'في المصنف أوراق مخفية لم تُقرأ: {count, number}.',
  ],
  'imports.note.partOfAnswer': [
    '{count, plural, =0 {The file is one page of an answer; there are more records at its source.} one {The file is one page of an answer; one more record is at its source.} other {The file is one page of an answer; # more records are at its source.}}',
    '{count, plural, zero {الملف صفحة من إجابة، وفي المصدر سجلات أخرى.} one {الملف صفحة من إجابة، وفي المصدر سجل آخر.} two {الملف صفحة من إجابة، وفي المصدر سجلان آخران.} few {الملف صفحة من إجابة، وفي المصدر # سجلات أخرى.} many {الملف صفحة من إجابة، وفي المصدر # سجلًا آخر.} other {الملف صفحة من إجابة، وفي المصدر # سجل آخر.}}',
  ],

  'imports.doubt.noPlace': [
    'Nothing of this file can be drawn: no column is known to give a place.{sample, select, none {} other { The one most likely meant: {sample}.}}',
    'لا يمكن رسم شيء من هذا الملف: لا يُعرف عمود يعطي موقعًا.{sample, select, none {} other { العمود المقصود على الأرجح: {sample}.}}',
  ],
  'imports.doubt.noHeader': [
    'No row seems to name the columns; the first row is: {sample}',
    'لا يبدو أن صفًا يسمّي الأعمدة، والصف الأول هو: {sample}',
  ],
  'imports.doubt.system': [
    'The coordinates are no degrees: {sample}. Choose the reference system that they are in.',
    'الإحداثيات ليست درجات: {sample}. اختر النظام المرجعي.',
  ],
  'imports.doubt.calendar': [
    'Years such as that of {sample} belong to another calendar. Which one?',
    'سنة مثل التي في {sample} من تقويم آخر. أيها؟',
  ],
  'imports.doubt.thousands': [
    'It is not clear whether {sample} is a number of thousands or has decimals.',
    'لا يتضح هل {sample} عدد بالآلاف أم فيه كسور عشرية.',
  ],
  'imports.doubt.year': [
    '{count, plural, one {One date has} other {# dates have}} no year, such as {sample}. Which year do they belong to?',
    '{count, plural, zero {لا تواريخ} one {تاريخ واحد} two {تاريخان} few {# تواريخ} many {# تاريخًا} other {# تاريخ}} بلا سنة، مثل {sample}. إلى أي سنة تنتمي؟',
  ],
  'imports.doubt.totals': [
    '{count, plural, one {One row seems} other {# rows seem}} to sum up others: {sample}',
    '{count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} تجمع غيرها على ما يبدو: {sample}',
  ],
  'imports.doubt.swapped': [
    'Latitude and longitude seem to have changed places: {sample} lies in Iraq or Syria only if they are exchanged.',
    'يبدو أن خط العرض وخط الطول تبادلا موضعيهما: لا يقع {sample} في العراق أو سوريا إلا بتبديلهما.',
  ],

  'imports.note.jsonMended': [
    'The JSON was mended in reading: comments and spare commas were passed over, and values such as NaN were read as empty.',
    'أُصلح ملف JSON عند قراءته: أُهملت التعليقات والفواصل الزائدة، وقُرئت قيم مثل NaN فارغةً.',
  ],
  'imports.note.publicationDays': [
    'The file gives the days on which its entries were published, not the days of the events. Entries without a day of their own have no date; those days are in the column “published”.',
    'يعطي الملف أيام نشر مواده لا أيام وقوع الأحداث. المواد التي لا يوم لها بلا تاريخ، وأيام النشر في العمود «published».',
  ],
  'imports.note.otherGeometries': [
    '{count, plural, one {One row has more than one geometry; the first was read.} other {# rows have more than one geometry; the first of each was read.}}',
    '{count, plural, zero {لا صفوف لها أكثر من شكل.} one {لصف واحد أكثر من شكل، وقُرئ أولها.} two {لصفين أكثر من شكل، وقُرئ أول كل منهما.} few {لكل من # صفوف أكثر من شكل، وقُرئ أولها.} many {لكل من # صفًا أكثر من شكل، وقُرئ أولها.} other {لكل من # صف أكثر من شكل، وقُرئ أولها.}}',
  ],
  'imports.note.openStreetMap': [
    'The file is OpenStreetMap data: © OpenStreetMap contributors, under the Open Database Licence (ODbL). Name them wherever the data are shown.',
    'الملف بيانات OpenStreetMap: ‏© المساهمون في OpenStreetMap برخصة قاعدة البيانات المفتوحة (ODbL). اذكرهم حيثما عُرضت البيانات.',
  ],
  'imports.note.encodingGuessed': [
    'The text is not UTF-8; it was read as {encoding}.',
    'النص ليس UTF-8، وقُرئ على أنه {encoding}.',
  ],
  'imports.note.delimiter': ['Cells are separated by “{delimiter}”.', 'يفصل بين الخلايا «{delimiter}».'],
  'imports.note.dateOrder': [
    '{order, select, monthFirst {Dates give the month before the day} yearFirst {Dates give the year first} other {Dates give the day before the month}}: {sample}',
    '{order, select, monthFirst {الشهر قبل اليوم في التواريخ} yearFirst {السنة أولًا في التواريخ} other {اليوم قبل الشهر في التواريخ}}: {sample}',
  ],
  'imports.note.decimalComma': ['Decimals are written with a comma.', 'تُكتب الكسور العشرية بفاصلة.'],
  'imports.note.assumedPrecision': ['The file does not say how precise its places are.', 'لا يذكر الملف دقة أماكنه.'],
  'imports.note.governorateByPosition': ['Governorates were found by position.', 'استُخرجت المحافظات من المواقع.'],
  'imports.note.twoDigitYears': [
    'Two-digit years are read as 1946 to 2045.',
    'تُقرأ السنوات ذات الرقمين من 1946 إلى 2045.',
  ],
  'imports.note.blankLines': [
    '{count, plural, one {One blank line was skipped.} other {# blank lines were skipped.}}',
    '{count, plural, zero {لا أسطر فارغة.} one {أُهمل سطر فارغ واحد.} two {أُهمل سطران فارغان.} few {أُهملت # أسطر فارغة.} many {أُهمل # سطرًا فارغًا.} other {أُهمل # سطر فارغ.}}',
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
  'imports.note.areaRows': [
    '{count, plural, one {One row is an area, not a point: it is drawn at no point and counted in the governorate around it.} other {# rows are areas, not points: they are drawn at no point and counted in the governorates around them.}}',
    '{count, plural, zero {لا صف يمثّل منطقة.} one {صف واحد منطقة لا نقطة: لا يُرسم عند نقطة، ويُحسب في المحافظة التي يقع فيها.} two {صفان منطقتان لا نقطتان: لا يُرسمان عند نقطة، ويُحسب كل منهما في المحافظة التي يقع فيها.} few {# صفوف مناطق لا نقاط: لا تُرسم عند نقطة، ويُحسب كل منها في المحافظة التي يقع فيها.} many {# صفًا مناطق لا نقاط: لا تُرسم عند نقطة، ويُحسب كل منها في المحافظة التي يقع فيها.} other {# صف مناطق لا نقاط: لا تُرسم عند نقطة، ويُحسب كل منها في المحافظة التي يقع فيها.}}',
  ],
  'imports.note.representativePoints': [
    '{count, plural, one {One row is a line or several places, not a point: it is drawn at no point and counted in the governorate around it.} other {# rows are lines or several places, not points: they are drawn at no point and counted in the governorates around them.}}',
    '{count, plural, zero {كل الصفوف نقاط.} one {صف واحد خط أو عدة مواضع لا نقطة: لا يُرسم عند نقطة، ويُحسب في المحافظة التي يقع فيها.} two {صفان خطان أو عدة مواضع لا نقطتان: لا يُرسمان عند نقطة، ويُحسب كل منهما في المحافظة التي يقع فيها.} few {# صفوف خطوط أو عدة مواضع لا نقاط: لا تُرسم عند نقطة، ويُحسب كل منها في المحافظة التي يقع فيها.} many {# صفًا خطوط أو عدة مواضع لا نقاط: لا تُرسم عند نقطة، ويُحسب كل منها في المحافظة التي يقع فيها.} other {# صف خطوط أو عدة مواضع لا نقاط: لا تُرسم عند نقطة، ويُحسب كل منها في المحافظة التي يقع فيها.}}',
  ],
  'imports.note.undatedRows': [
    '{count, plural, one {One row has no date.} other {# rows have no date.}}',
    '{count, plural, zero {لكل الصفوف تاريخ.} one {صف واحد من دون تاريخ.} two {صفان من دون تاريخ.} few {# صفوف من دون تاريخ.} many {# صفًا من دون تاريخ.} other {# صف من دون تاريخ.}}',
  ],
  'imports.note.unplacedRows': [
    '{count, plural, one {One row has no position.} other {# rows have no position.}}',
    '{count, plural, zero {لكل الصفوف موقع.} one {صف واحد من دون موقع.} two {صفان من دون موقع.} few {# صفوف من دون موقع.} many {# صفًا من دون موقع.} other {# صف من دون موقع.}}',
  ],
  'imports.note.namedAreas': [
    '{count, plural, one {One row without a position is} other {# rows without a position are}} counted in the governorate that the file names.',
    '{count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} بلا موقع، وتُحسب الصفوف في المحافظة التي يذكرها الملف.',
  ],
  'imports.note.wholeDegrees': [
    '{count, plural, one {One row has} other {# rows have}} coordinates in whole degrees: the true place may lie anywhere within some 70 km, and the radius says so.',
    '{count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} بإحداثيات من درجات صحيحة: قد يقع المكان الحقيقي في أي موضع ضمن نحو 70 كم، ونصف القطر يبيّن ذلك.',
  ],
  'imports.note.tenthDegrees': [
    '{count, plural, one {One row has} other {# rows have}} coordinates with one decimal only: the true place may lie some 7 km away.',
    '{count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} بإحداثيات ذات منزلة عشرية واحدة فقط: قد يبعد المكان الحقيقي نحو 7 كم.',
  ],
  'imports.note.elsewhere': [
    '{count, plural, one {One position lies} other {# positions lie}} outside Iraq and Syria and their surroundings. Nothing was changed; check whether that is intended.',
    '{count, plural, zero {لا مواقع} one {موقع واحد} two {موقعان} few {# مواقع} many {# موقعًا} other {# موقع}} خارج العراق وسوريا ومحيطهما. لم يُغيَّر شيء؛ فتحقق من أن ذلك مقصود.',
  ],
  'imports.note.memosLeft': [
    'Long texts that the table keeps in a file of its own (.dbt or .fpt) are not read: {names}.',
    'لا تُقرأ النصوص الطويلة التي يحفظها الجدول في ملف مستقل (‎.dbt أو ‎.fpt): {names}.',
  ],
  'imports.note.viewsLeft': [
    'Views of the GeoPackage are not read: {names}.',
    'لا تُقرأ العروض (views) في ملف GeoPackage: ‏{names}.',
  ],
  'imports.note.perhapsSwapped': [
    'Latitude and longitude may be swapped: {count, plural, one {one row lies} other {# rows lie}} in Iraq or Syria only if they are. Nothing was changed; if so, choose the columns again.',
    'ربما عُكس خط العرض وخط الطول: {count, plural, zero {لا صف يقع} one {صف واحد لا يقع} two {صفان لا يقعان} few {# صفوف لا تقع} many {# صفًا لا يقع} other {# صف لا يقع}} في العراق أو سوريا إلا بتبديلهما. لم يُغيَّر شيء؛ فأعد اختيار الأعمدة إن كان الأمر كذلك.',
  ],
  'imports.note.sheet': ['Sheet: {name}', 'الورقة: {name}'],
  'imports.note.mergedCells': [
    '{count, plural, one {One cell takes} other {# cells take}} the content of the merged cell that they are part of. Whole numbers were not repeated.',
    '{count, plural, zero {لا خلايا أخذت} one {خلية واحدة أخذت} two {خليتان أخذتا} few {# خلايا أخذت} many {# خلية أخذت} other {# خلية أخذت}} محتوى الخلية المدمجة التي هي جزء منها. ولم تُكرَّر الأعداد الصحيحة.',
  ],
  'imports.note.sameNames': [
    'Two columns are named “{name}”; the second was given its number.',
    'عمودان باسم «{name}»، وأُضيف إلى الثاني رقمه.',
  ],
  'imports.note.instants': ['Times were converted to UTC dates.', 'حُوّلت الأوقات إلى تواريخ بالتوقيت العالمي.'],

  'imports.dropped': ['\u2068{name}\u2069: {message}', '\u2068{name}\u2069: {message}'],

  'imports.failure.empty': [
    'The file is empty: it has no bytes or no row. Check that it was saved or downloaded in full.',
    'الملف فارغ: لا بايتات فيه أو لا صفوف. تأكد من أنه حُفظ أو نُزّل كاملًا.',
  ],
  'imports.failure.fileTooLarge': [
    'The file is too large. Save only the columns or the period that are needed, or several files.',
    'الملف أكبر من المسموح. احفظ ما يلزم من الأعمدة أو المدة فقط، أو قسّمه ملفات.',
  ],
  'imports.failure.unpackedTooLarge': [
    'The contents of the archive are too large. Unpack it and import the files one by one, or fewer rows.',
    'محتوى الأرشيف أكبر من المسموح. فك ضغطه واستورد ملفاته واحدًا واحدًا، أو صفوفًا أقل.',
  ],
  'imports.failure.zipRatio': [
    'The archive would unpack to {ratio} times its size and was not opened. If it comes from a source that you trust, unpack it and import the file itself.',
    'سيبلغ محتوى الأرشيف {ratio} ضعف حجمه، فلم يُفتح. إن كنت تثق بمصدره ففك ضغطه واستورد الملف نفسه.',
  ],
  'imports.failure.zipEntries': [
    'The archive has more than {limit} entries. Unpack it and import the file that is needed.',
    'في الأرشيف أكثر من {limit} ملف. فك ضغطه واستورد الملف اللازم.',
  ],
  'imports.failure.zipDamaged': [
    'The archive is damaged: its content does not match its checksum. Copy or download the file again.',
    'الأرشيف تالف: محتواه لا يطابق مجموعه الاختباري. انسخ الملف أو نزّله من جديد.',
  ],
  'imports.failure.zipTruncated': [
    'The archive is incomplete: its end is missing. Copy or download the file again.',
    'الأرشيف ناقص: نهايته مفقودة. انسخ الملف أو نزّله من جديد.',
  ],
  'imports.failure.zipEncrypted': [
    '{name} is encrypted. Unpack it with its password and import the file itself.',
    '{name} مشفّر. فك ضغطه بكلمة مروره واستورد الملف نفسه.',
  ],
  'imports.failure.zipMethod': [
    '{name} is compressed in a way that cannot be read. Unpack it, or compress it again as an ordinary ZIP.',
    '{name} مضغوط بطريقة لا تُقرأ. فك ضغطه أو أعد ضغطه بصيغة ZIP عادية.',
  ],
  'imports.failure.gzipDamaged': [
    'The compressed file (gzip) is damaged or incomplete. Copy or download it again.',
    'الملف المضغوط (gzip) تالف أو ناقص. انسخه أو نزّله من جديد.',
  ],
  'imports.failure.nestedArchive': [
    'It is an archive within an archive. Unpack the outer one first.',
    'أرشيف داخل أرشيف. افتح الخارجي أولًا.',
  ],
  'imports.failure.noDataInArchive': [
    'The archive holds no file that can be read ({entries} entries). Pack a CSV, XLSX, GeoJSON, KML or a whole shapefile.',
    'لا يحوي الأرشيف ملفًا يمكن قراءته (عدد ملفاته {entries}). ضع فيه ملف CSV أو XLSX أو GeoJSON أو KML أو ملف Shapefile كاملًا.',
  ],
  'imports.failure.unknownFormat': [
    '{name} is of a kind that is not read here. Save it as CSV, XLSX, GeoJSON, GeoPackage, KML, GPX or Parquet.',
    '{name} من نوع لا يُقرأ هنا. احفظه بصيغة CSV أو XLSX أو GeoJSON أو GeoPackage أو KML أو GPX أو Parquet.',
  ],
  'imports.failure.pdf': [
    '{name} is a PDF document, whose tables are not read here. Ask its author for the table, or copy it into a spreadsheet and save that as XLSX or CSV.',
    '{name} مستند PDF، ولا تُقرأ جداوله هنا. اطلب الجدول من صاحبه، أو انسخه إلى برنامج جداول واحفظه بصيغة XLSX أو CSV.',
  ],
  'imports.failure.presentation': [
    '{name} is a presentation. Save its table as XLSX or CSV.',
    '{name} عرض تقديمي. احفظ جدوله بصيغة XLSX أو CSV.',
  ],
  'imports.failure.tiles': [
    '{name} is a package of map tiles (PMTiles) and holds no rows. Open it as a basemap, by itself.',
    '{name} حزمة بلاطات خريطة (PMTiles) ولا صفوف فيها. افتحها وحدها خريطةَ أساس.',
  ],
  'imports.failure.shapefilePart': [
    '{name} is one part of a shapefile. Choose or drop its .shp, .dbf, .prj and .cpg together, or pack them as one ZIP.',
    '{name} جزء واحد من ملف Shapefile. اختر أو أسقط ملفاته ‎.shp و‎.dbf و‎.prj و‎.cpg معًا، أو اجمعها في ملف ZIP واحد.',
  ],
  'imports.failure.shapefileDamaged': [
    '{name} is damaged or incomplete. Copy or download it again with all its parts (.shp, .dbf, .prj).',
    '{name} تالف أو ناقص. انسخه أو نزّله من جديد مع كل أجزائه (‎.shp و‎.dbf و‎.prj).',
  ],
  'imports.failure.multiPatch': [
    '{name} holds solid bodies (MultiPatch). In a GIS program, save its footprints as polygons.',
    '{name} يحوي مجسمات (MultiPatch). احفظ مساقطها مضلعاتٍ في برنامج نظم معلومات جغرافية.',
  ],
  'imports.failure.geopackageSealed': [
    '{name} is a GeoPackage, which a sealed page cannot read. Open it in the hosted page, or in QGIS: Export › Save Features As › GeoJSON.',
    '{name} ملف GeoPackage، ولا تستطيع صفحة مختومة قراءته. افتحه في الصفحة المستضافة، أو في QGIS: تصدير › حفظ المعالم باسم › GeoJSON.',
  ],
  'imports.failure.geopackageDamaged': [
    '{name} cannot be read as a GeoPackage: it is damaged or incomplete. Copy or download it again, or in QGIS: Export › Save Features As › GeoJSON.',
    'تعذرت قراءة {name} بصفته GeoPackage: إنه تالف أو ناقص. انسخه أو نزّله من جديد، أو في QGIS: تصدير › حفظ المعالم باسم › GeoJSON.',
  ],
  'imports.failure.flatgeobufDamaged': [
    '{name} cannot be read as FlatGeobuf: it is damaged or incomplete. Copy or download it again, or in QGIS: Export › Save Features As › GeoJSON.',
    'تعذرت قراءة {name} بصفته FlatGeobuf: إنه تالف أو ناقص. انسخه أو نزّله من جديد، أو في QGIS: تصدير › حفظ المعالم باسم › GeoJSON.',
  ],
  'imports.failure.noLayer': [
    '{name} has no table with records. Views and images are not read; in QGIS: Export › Save Features As › GeoJSON.',
    'لا جدول سجلات في {name}. لا تُقرأ العروض والصور؛ في QGIS: تصدير › حفظ المعالم باسم › GeoJSON.',
  ],
  'imports.failure.noFeatures': [
    '{name} is well-formed and empty: it has no feature and no record. Check that the whole layer or answer was saved.',
    '{name} سليم لكنه فارغ: لا معلم فيه ولا سجل. تأكد من أن الطبقة أو الإجابة حُفظت كاملة.',
  ],
  'imports.failure.sqlite': [
    '{name} is an SQLite database, which is not read here. Save the table as CSV.',
    '{name} قاعدة بيانات SQLite، ولا تُقرأ هنا. احفظ الجدول بصيغة CSV.',
  ],
  'imports.failure.mapTiles': [
    '{name} is a package of map tiles (MBTiles) and holds no rows. Convert it to PMTiles to use it as a basemap, or save the layer that it was made from as GeoJSON.',
    '{name} حزمة بلاطات خريطة (MBTiles) ولا صفوف فيها. حوّلها إلى PMTiles لاستعمالها خريطةَ أساس، أو احفظ الطبقة التي صُنعت منها بصيغة GeoJSON.',
  ],
  'imports.failure.grid': [
    '{name} is a grid of values (NetCDF, HDF or GRIB), which is not read here. In QGIS, turn its cells into points or polygons and save them as GeoJSON.',
    '{name} شبكة قيم (NetCDF أو HDF أو GRIB)، ولا تُقرأ هنا. حوّل خلاياها في QGIS إلى نقاط أو مضلعات واحفظها بصيغة GeoJSON.',
  ],
  'imports.failure.pointCloud': [
    '{name} is a point cloud of a laser scanner (LAS), which is not read here. Save the points that are needed as CSV or GeoJSON.',
    '{name} سحابة نقاط من ماسح ليزري (LAS)، ولا تُقرأ هنا. احفظ النقاط اللازمة بصيغة CSV أو GeoJSON.',
  ],
  'imports.failure.utf32': [
    '{name} is a text in UTF-32, which is not read here. Save it as UTF-8.',
    '{name} نص بترميز UTF-32، ولا يُقرأ هنا. احفظه بترميز UTF-8.',
  ],
  'imports.failure.utf7': [
    '{name} is a text in UTF-7, which is not read here. Save it as UTF-8.',
    '{name} نص بترميز UTF-7، ولا يُقرأ هنا. احفظه بترميز UTF-8.',
  ],
  'imports.failure.dataset': [
    '{name} describes a data set of a catalogue and holds no rows of it. Download one of the files that it lists and import that.',
    '{name} وصف لمجموعة بيانات في فهرس ولا صفوف فيه. نزّل أحد الملفات التي يذكرها واستورده.',
  ],
  'imports.failure.fileGdb': [
    '{name} is an Esri file geodatabase, which is not read here. In QGIS: Export › Save Features As › GeoJSON, in WGS 84 (EPSG:4326).',
    '{name} قاعدة بيانات جغرافية من Esri، ولا تُقرأ هنا. في QGIS: تصدير › حفظ المعالم باسم › GeoJSON بنظام WGS 84 ‏(EPSG:4326).',
  ],
  'imports.failure.serviceMetadata': [
    '{name} describes a service or a layer and holds no records of it. Ask the service for the records themselves, save the answer, and import that.',
    '{name} وصف لخدمة أو لطبقة ولا سجلات فيه. اطلب السجلات نفسها من الخدمة واحفظ الإجابة ثم استوردها.',
  ],
  'imports.failure.serviceError': [
    '{name} is the error message of a service and holds no records: “{message}”. Ask the service again and save its answer.',
    '{name} رسالة خطأ من خدمة ولا سجلات فيها: «{message}». اطلب البيانات من الخدمة من جديد واحفظ الإجابة.',
  ],
  'imports.failure.image': [
    '{name} is an image or a video and holds no rows. Import the table or the layer that it was made from.',
    '{name} صورة أو مقطع مصوّر ولا صفوف فيه. استورد الجدول أو الطبقة التي صُنع منها.',
  ],
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
  'imports.failure.cad': [
    '{name} is a CAD drawing (DXF or DWG), which is not read here. In QGIS: Export › Save Features As › GeoJSON, in WGS 84 (EPSG:4326).',
    '{name} رسم هندسي (DXF أو DWG)، ولا يُقرأ هنا. في QGIS: تصدير › حفظ المعالم باسم › GeoJSON بنظام WGS 84 ‏(EPSG:4326).',
  ],
  'imports.failure.mapInfo': [
    '{name} is a MapInfo file, which is not read here. In QGIS: Export › Save Features As › GeoJSON, in WGS 84 (EPSG:4326).',
    '{name} ملف MapInfo، ولا يُقرأ هنا. في QGIS: تصدير › حفظ المعالم باسم › GeoJSON بنظام WGS 84 ‏(EPSG:4326).',
  ],
  'imports.failure.database': [
    '{name} is a database (Access or an SQL dump), which is not read here. Export the table or query as CSV or XLSX.',
    '{name} قاعدة بيانات (Access أو نسخة SQL)، ولا تُقرأ هنا. صدّر الجدول أو الاستعلام بصيغة CSV أو XLSX.',
  ],
  'imports.failure.osmPbf': [
    '{name} is OpenStreetMap data in binary form (PBF), which is not read here. In QGIS: Export › Save Features As › GeoJSON.',
    '{name} بيانات OpenStreetMap ثنائية (PBF)، ولا تُقرأ هنا. في QGIS: تصدير › حفظ المعالم باسم › GeoJSON.',
  ],
  'imports.failure.statistics': [
    '{name} is a file of a statistics program (SPSS, Stata, R or Arrow), which is not read here. Save it as CSV or Parquet.',
    '{name} ملف برنامج إحصائي (SPSS أو Stata أو R أو Arrow)، ولا يُقرأ هنا. احفظه بصيغة CSV أو Parquet.',
  ],
  'imports.failure.gisProject': [
    '{name} is the project of a GIS program: it holds styles and no data. Export its layer as GeoJSON or GeoPackage.',
    '{name} مشروع برنامج نظم معلومات جغرافية: فيه أنماط العرض لا البيانات. صدّر طبقته بصيغة GeoJSON أو GeoPackage.',
  ],
  'imports.failure.link': [
    '{name} is a link to a document on the web and holds no data. Open it and download the document as XLSX or CSV.',
    '{name} رابط إلى مستند على الشبكة ولا بيانات فيه. افتحه ونزّل المستند بصيغة XLSX أو CSV.',
  ],
  'imports.failure.mail': [
    '{name} is an e-mail message. Save the table that is attached to it and import that.',
    '{name} رسالة بريد إلكتروني. احفظ الجدول المرفق بها واستورده.',
  ],
  'imports.failure.calendar': [
    '{name} is a calendar (iCalendar), which is not read here. Write its events in a table with day, latitude and longitude, and save it as CSV.',
    '{name} تقويم (iCalendar)، ولا يُقرأ هنا. اكتب أحداثه في جدول فيه اليوم وخط العرض وخط الطول، واحفظه بصيغة CSV.',
  ],
  'imports.failure.contacts': [
    '{name} is an address book (vCard), which is not read here. Save its places as a table (CSV) with latitude and longitude.',
    '{name} دفتر عناوين (vCard)، ولا يُقرأ هنا. احفظ أماكنه في جدول (CSV) فيه خط العرض وخط الطول.',
  ],
  'imports.failure.filePointer': [
    '{name} only points to a file that Git LFS stores elsewhere, and holds no data. Fetch the file itself with “git lfs pull”, or download it from the page of its repository.',
    '{name} مؤشر إلى ملف يحفظه Git LFS في مكان آخر، ولا بيانات فيه. اجلب الملف نفسه بالأمر ‎“git lfs pull”‎ أو نزّله من صفحة مستودعه.',
  ],
  'imports.failure.receiverLog': [
    '{name} is the log of a satellite receiver (NMEA 0183), which is not read here. Convert it to GPX, for example with GPSBabel.',
    '{name} سجل جهاز استقبال الأقمار الصناعية (NMEA 0183)، ولا يُقرأ هنا. حوّله إلى GPX، مثلًا ببرنامج GPSBabel.',
  ],
  'imports.failure.locationHistory': [
    '{name} is the location history of a Google account, in degrees times ten million, and is not read here. It shows where a person has been. If that is meant to be on the map, save it as GPX or CSV with latitude and longitude.',
    '{name} سجل مواقع حساب Google، بدرجات مضروبة في عشرة ملايين، ولا يُقرأ هنا. وهو يبيّن أين كان شخص ما. إن أردت رسمه فاحفظه بصيغة GPX أو CSV بخط العرض وخط الطول.',
  ],
  'imports.failure.numbers': [
    '{name} is a document of Apple Numbers, Pages or Keynote, which is not read here. Export its table as XLSX or CSV.',
    '{name} مستند Apple Numbers أو Pages أو Keynote، ولا يُقرأ هنا. صدّر جدوله بصيغة XLSX أو CSV.',
  ],
  'imports.failure.binaryWorkbook': [
    '{name} is a binary workbook (XLSB), which is not read here. In Excel, save it as XLSX.',
    '{name} مصنف ثنائي (XLSB)، ولا يُقرأ هنا. احفظه في Excel بصيغة XLSX.',
  ],
  'imports.failure.tooManyRows': [
    'The file has more than {limit} rows. Save the period or the area that is needed, or several files.',
    'في الملف أكثر من {limit} صف. احفظ المدة أو المنطقة اللازمة، أو قسّمه ملفات.',
  ],
  'imports.failure.tooManyColumns': [
    'The file has more than {limit} columns. Save those that are needed; if it has far fewer, its cells are separated by another sign.',
    'في الملف أكثر من {limit} عمود. احفظ اللازم منها؛ وإن كانت أقل بكثير فالفاصل بين خلاياه علامة أخرى.',
  ],
  'imports.failure.tooManyVertices': [
    'The outlines of the file have more than {limit} vertices. Simplify them in a GIS program (QGIS: Vector › Geometry Tools › Simplify).',
    'في أشكال الملف أكثر من {limit} رأس. بسّطها في برنامج نظم معلومات جغرافية (QGIS: متجه › أدوات الهندسة › تبسيط).',
  ],
  'imports.failure.jsonNoRecords': [
    '{name} is JSON in which no list of records was found. Save the records as GeoJSON, as CSV, or as a list of objects.',
    '{name} ملف JSON لم يُعثر فيه على قائمة سجلات. احفظ السجلات بصيغة GeoJSON أو CSV أو قائمةَ كائنات.',
  ],
  'imports.failure.jsonTooDeep': [
    'The JSON is nested more than {limit} levels deep and is no table of records. Save a list of records or a GeoJSON.',
    'تداخل JSON أعمق من {limit} مستوى وليس جدول سجلات. احفظ قائمة سجلات أو ملف GeoJSON.',
  ],
  'imports.failure.jsonDamaged': [
    'The JSON is damaged or incomplete: its brackets do not match. Copy or download it again.',
    'ملف JSON تالف أو ناقص: أقواسه غير متطابقة. انسخه أو نزّله من جديد.',
  ],
  'imports.failure.documentTooLarge': [
    'The document is too large to be loaded as a whole. Save it as CSV or GeoPackage, or in several parts.',
    'المستند أكبر من أن يُحمَّل كاملًا. احفظه بصيغة CSV أو GeoPackage، أو على أجزاء.',
  ],
  'imports.failure.xmlDamaged': [
    '{line, select, none {The XML is damaged.} other {The XML is damaged near line {line}.}} Save it again with the program that wrote it.',
    '{line, select, none {ملف XML تالف.} other {ملف XML تالف قرب السطر {line}.}} احفظه من جديد بالبرنامج الذي كتبه.',
  ],
  'imports.failure.xmlEntities': [
    'The XML declares a document type or entities, which are not read because they can grow without end. Save it again as plain KML or GPX.',
    'يعرّف XML نوع مستند أو كيانات، وهي لا تُقرأ لأنها قد تتضخم بلا حد. احفظه من جديد بصيغة KML أو GPX عادية.',
  ],
  'imports.failure.networkLink': [
    'The file is only a link to a document elsewhere: {address}. It is not loaded. Open the address, save the document as KML or KMZ, and import that.',
    'الملف مجرد رابط إلى مستند في مكان آخر: {address}. لا يُحمَّل المستند. افتح العنوان واحفظ المستند بصيغة KML أو KMZ ثم استورده.',
  ],
  'imports.failure.quotesBroken': [
    'From line {line} of the table, a quotation mark is opened and never closed. Close it in a text editor, or save the table again from a spreadsheet program.',
    'ابتداءً من السطر {line} من الجدول علامة اقتباس تُفتح ولا تُغلق. أغلقها في محرر نصوص، أو احفظ الجدول من جديد من برنامج جداول.',
  ],
  'imports.failure.noHeader': [
    'The first row of the table, which names the columns, cannot be read (line {line}). Correct it, or delete what is above the table.',
    'تعذرت قراءة الصف الأول من الجدول الذي يسمّي الأعمدة (السطر {line}). أصلحه أو احذف ما فوق الجدول.',
  ],
  'imports.failure.parquetDamaged': [
    'The Parquet file is damaged or incomplete. Save it again with the program that wrote it.',
    'ملف Parquet تالف أو ناقص. احفظه من جديد بالبرنامج الذي كتبه.',
  ],
  'imports.failure.parquetCodec': [
    'The Parquet file is compressed with {codec}, which is not read. Save it with Snappy, Zstandard or without compression.',
    'ملف Parquet مضغوط بطريقة {codec} التي لا تُقرأ. احفظه بطريقة Snappy أو Zstandard أو بلا ضغط.',
  ],
  'imports.failure.workbookDamaged': [
    'The workbook cannot be read: it is damaged or incomplete. Open it in a spreadsheet program and save it as XLSX or CSV.',
    'تعذرت قراءة المصنف: إنه تالف أو ناقص. افتحه في برنامج جداول واحفظه بصيغة XLSX أو CSV.',
  ],
  'imports.failure.oldWorkbookDamaged': [
    '{name} cannot be read as a workbook: it is damaged, incomplete or of a very old kind. Open it in a spreadsheet program and save it as XLSX or CSV.',
    'تعذرت قراءة {name} بصفته مصنفًا: إنه تالف أو ناقص أو من نوع قديم جدًا. افتحه في برنامج جداول واحفظه بصيغة XLSX أو CSV.',
  ],
  'imports.failure.workbookEncrypted': [
    '{name} is protected by a password. Save it without one, as XLSX or CSV.',
    '{name} محمي بكلمة مرور. احفظه من دونها بصيغة XLSX أو CSV.',
  ],
  'imports.failure.tooManyCells': [
    '{name} repeats cells to more than {limit}. Save the rows that are needed as CSV.',
    'يكرر {name} خلاياه إلى أكثر من {limit}. احفظ الصفوف اللازمة بصيغة CSV.',
  ],
  'imports.failure.noSheet': [
    'The workbook has no sheet with cells. Save the table as XLSX or CSV.',
    'لا ورقة فيها خلايا في المصنف. احفظ الجدول بصيغة XLSX أو CSV.',
  ],
  'imports.failure.noRows': [
    'The sheet of the workbook has no rows. Choose another sheet, or check that the right file was saved.',
    'لا صفوف في ورقة المصنف. اختر ورقة أخرى، أو تأكد من أن الملف الصحيح هو الذي حُفظ.',
  ],
  'imports.failure.tooMuchText': [
    'A column of the table contains more text than can be stored (4 GB). Save the file without it.',
    'في أحد أعمدة الجدول نص أكثر مما يمكن حفظه (4 غيغابايت). احفظ الملف من دونه.',
  ],
  'imports.failure.unreadable': [
    'The file could not be read; it may have been changed or moved meanwhile. Choose or drop it again.',
    'تعذرت قراءة الملف؛ ربما تغيّر أو نُقل في هذه الأثناء. اختره أو أسقطه من جديد.',
  ],
  'imports.failure.projected': [
    'The coordinates of the file are in {name}, which is not known here. Name the system by its EPSG code or its definition, or save the file in WGS 84 (EPSG:4326).',
    'إحداثيات الملف بنظام {name} غير المعروف هنا. سمِّ النظام برمز EPSG أو بتعريفه، أو احفظ الملف بنظام WGS 84 ‏(EPSG:4326).',
  ],
  'imports.failure.degreesInMetres': [
    'The file says that its coordinates are in {name}, but all of them are degrees. Read them as degrees, name the system, or correct the file.',
    'يذكر الملف أن إحداثياته بنظام {name}، لكنها كلها درجات. اقرأها درجاتٍ، أو سمِّ النظام، أو صحّح الملف.',
  ],

  'imports.keep.full': [
    'There is not enough storage to keep the set on this machine.',
    'لا مساحة تكفي لحفظ المجموعة على هذا الجهاز.',
  ],
  'imports.keep.unavailable': [
    'This browser does not store data; the set is lost when the page is closed.',
    'لا يخزّن هذا المتصفح بيانات، وتُفقد المجموعة بإغلاق الصفحة.',
  ],
  'imports.keep.missing': ['The set is no longer stored.', 'لم تعد المجموعة محفوظة.'],
  'imports.keep.newer': [
    'The sets were stored by a newer release. Reload the page.',
    'حفظ المجموعات إصدارٌ أحدث. أعد تحميل الصفحة.',
  ],
});
