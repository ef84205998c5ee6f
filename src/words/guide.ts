/** The user guide: shown in the help dialog and written to `src/guide/` by `npm run guide`. */
import { defineMessages } from './messages.ts';

export const guideWords = defineMessages({
  'guide.open': ['Opening the map', 'فتح الخريطة'],
  'guide.open.view': [
    'The page shows a map, a timeline, a list of layers and a list of records. Choose a record on the map or in the list to read who says what, in which report and in which paragraph.',
    'تعرض الصفحة خريطة وخطًا زمنيًا وقائمة طبقات وقائمة سجلات. اختر سجلًا على الخريطة أو في القائمة لقراءة من يقول ماذا وفي أي تقرير وأي فقرة.',
  ],
  'guide.open.find': [
    'Search finds records, places and actors by any of their English, Arabic or Kurdish names. Filters remove records from the map, the list and the counts; a layer switched off is only hidden on the map.',
    'يجد البحث السجلات والأماكن والجهات بأي من أسمائها الإنكليزية أو العربية أو الكردية. تزيل عوامل التصفية السجلات من الخريطة والقائمة والأعداد، أما إطفاء طبقة فيخفيها عن الخريطة فقط.',
  ],
  'guide.open.link': [
    'The address holds the whole view. Copy it to return to the view or to share it.',
    'يحفظ العنوان العرض كاملًا. انسخه للعودة إلى العرض أو لمشاركته.',
  ],
  'guide.open.keys': [
    'By keyboard: the first Tab offers the ways to the records, the map and the timeline. Enter on the map lists what is in view; Enter again opens an entry. E opens the export.',
    'بلوحة المفاتيح: أول ضغطة على Tab تعرض الانتقال إلى السجلات أو الخريطة أو الخط الزمني. ومفتاح Enter على الخريطة يسرد ما يظهر عليها، والضغط عليه ثانية يفتح ما اختير. ويفتح E التصدير.',
  ],
  'guide.time.play': [
    'Drag the ends of the window, choose a preset, or play. Both ends are included. Long periods without an event are collapsed on the axis and can be expanded.',
    'اسحب طرفي النافذة الزمنية أو اختر فترة جاهزة أو شغّل العرض. الطرفان مشمولان. تُطوى الفترات الطويلة الخالية من الأحداث على المحور ويمكن توسيعها.',
  ],
  'guide.marks.transfer': [
    'An arrow shows from where to where detainees were moved, never the route. An end that fades into “?” is undisclosed.',
    'يبيّن السهم من أين وإلى أين نُقل المحتجزون، ولا يبيّن الطريق. والطرف الذي يتلاشى إلى «؟» لم يُكشف عنه.',
  ],
  'guide.board': ['The situation board', 'لوحة الموقف'],
  'guide.board.panels': [
    'Board opens seven panels beside the map: figures, control of detention sites, the border straightened from north to south, transfers, events, disagreements and coverage. They follow the same window, filters and “as known on” day. Each has a sentence and a table; each can be enlarged, and the list of panels chooses and orders them.',
    'تفتح «اللوحة» سبع لوحات بجانب الخريطة: الأرقام، والسيطرة على مواقع الاحتجاز، والحدود ممدودة من الشمال إلى الجنوب، وعمليات النقل، والأحداث، ومواضع الخلاف، والتغطية. وهي تتبع النافذة الزمنية وعوامل التصفية ويوم المعرفة نفسها. لكل لوحة جملة وجدول، ويمكن تكبيرها، وتُختار اللوحات وتُرتّب من قائمتها.',
  ],
  'guide.board.press': [
    'A press on a bar, a governorate, a stretch of the border or a claimant filters everything; Escape or the chip takes it back. A press on a period or a site opens its claims. Hatched means possible, contested or not reported. The board can stand alone or in a second window, and the address holds its arrangement. The menu of a panel saves it or puts it on the sheet that Export makes.',
    'الضغط على شريط أو محافظة أو مقطع من الحدود أو قائل يصفّي كل شيء، ومفتاح Escape أو الشارة يتراجع عنه. والضغط على فترة أو موقع يفتح الأقوال. المخطط يعني محتملًا أو متنازعًا عليه أو بلا تقرير. يمكن عرض اللوحة وحدها أو في نافذة ثانية، ويحفظ العنوان ترتيبها. وتحفظها قائمة كل لوحة في ملف أو تضعها على الورقة التي يُنشئها التصدير.',
  ],
  'guide.export': ['Exports', 'التصدير'],
  'guide.export.sheet': [
    'Export makes files of what is shown, in English, Arabic or both: a sheet as PNG, PDF, PowerPoint or SVG; a video or animation of the window; the records as GeoJSON, CSV, KML, KMZ, GeoParquet, Markdown or files for QGIS. The board and each of its panels are saved from their own menus: in PowerPoint as charts with their data. The preview is the sheet itself. A frame on the map sets its extent, and templates keep your choices.',
    'يُنشئ التصدير ملفات لما هو معروض بالإنكليزية أو العربية أو بكلتيهما: ورقة بصيغة PNG أو PDF أو PowerPoint أو SVG؛ وفيديو أو صورة متحركة للنافذة الزمنية؛ والسجلات بصيغ GeoJSON وCSV وKML وKMZ وGeoParquet وMarkdown أو ملفات لبرنامج QGIS. وتُحفظ اللوحة وكل جزء منها من قائمته: وهي في PowerPoint رسوم مع بياناتها. المعاينة هي الورقة نفسها. يحدد إطار على الخريطة نطاقها، وتحفظ القوالب اختياراتك.',
  ],
  'guide.export.back': [
    'Drop an exported file on the page to restore its view; CSV contains no view. A sheet that could not be drawn in full is stamped INCOMPLETE, with the reason.',
    'أسقط ملفًا مصدَّرًا على الصفحة لاستعادة عرضه؛ أما CSV فلا يحوي عرضًا. وتُختم الورقة التي تعذّر رسمها كاملة بعبارة «غير مكتمل» مع السبب.',
  ],
  'guide.data': ['Your own data', 'بياناتك'],
  'guide.data.import': [
    'Drop, paste or choose CSV or TSV (ACLED and UCDP GED are recognised), GeoJSON, KML, KMZ, GPX, GML, GeoRSS, OpenStreetMap, GeoParquet, a shapefile (zipped, or its parts together), GeoPackage, FlatGeobuf, XLSX, XLS or ODS. What the file leaves open is asked beside the first rows as they will be. A report lists every row that was left out, with line, column and reason.',
    'أسقط أو الصق أو اختر ملف CSV أو TSV (يُتعرّف على ACLED وUCDP GED) أو GeoJSON أو KML أو KMZ أو GPX أو GML أو GeoRSS أو OpenStreetMap أو GeoParquet أو Shapefile (مضغوطًا أو بأجزائه معًا) أو GeoPackage أو FlatGeobuf أو XLSX أو XLS أو ODS. وتُسأل عما يتركه الملف مفتوحًا إلى جانب أولى الصفوف كما ستكون. ويسرد تقرير كل صف تُرك مع السطر والعمود والسبب.',
  ],
  'guide.data.local': [
    'Nothing leaves this machine. Imported rows are marked as imported, are not mixed with the records and follow the same time window. Table and charts opens the rows, charts that filter each other, governorates shaded by count, and the comparison with the records.',
    'لا يغادر شيء هذا الجهاز. تُعلَّم الصفوف المستوردة بأنها مستوردة ولا تُخلط بالسجلات وتتبع النافذة الزمنية نفسها. يفتح «الجدول والرسوم» الصفوف ورسومًا يصفّي بعضها بعضًا ومحافظات مظلّلة حسب العدد والمقارنة بالسجلات.',
  ],
  'guide.data.placed': [
    'Rows that the file places no better than a district (ACLED geo_precision 2 and 3, UCDP where_prec 3 to 7, a radius above 25 km) are counted in a plate inside their governorate or district and are never drawn as points. The area is the one that the row names, else the governorate around its coordinates. Your data lists these areas and the rows that are not on the map. Rows without a stated precision stay points.',
    'الصفوف التي لا يحدد ملفها موضعها بأدق من قضاء (ACLED geo_precision 2 و3، وUCDP where_prec من 3 إلى 7، أو نصف قطر يتجاوز 25 كم) تُعدّ في لوحة داخل محافظتها أو قضائها ولا تُرسم نقاطًا أبدًا. والمنطقة هي التي يسمّيها الصف، وإلا فالمحافظة التي تقع فيها إحداثياته. وتسرد «بياناتك» هذه المناطق والصفوف التي ليست على الخريطة. أما الصفوف التي لا تُذكر دقتها فتبقى نقاطًا.',
  ],
  'guide.data.archive': [
    'More rows than a browser can hold: convert the table to a PMTiles archive and drop it on the page. Its events follow the time window. They are in no total, because only those in view are loaded; those known only to an area are counted in its plate. A PMTiles file without events becomes your own basemap.',
    'لصفوف أكثر مما يحتمله المتصفح: حوّل الجدول إلى أرشيف PMTiles وأسقطه على الصفحة. تتبع أحداثه النافذة الزمنية. ولا تدخل في أي مجموع لأن ما يظهر منها وحده يُحمَّل؛ أما ما لا يُعرف موضعه بأدق من منطقة فيُعدّ في لوحة تلك المنطقة. وملف PMTiles الخالي من الأحداث يصبح خريطة الأساس الخاصة بك.',
  ],
  'guide.desk': ['Add a report', 'إضافة تقرير'],
  'guide.desk.bring': [
    '“Add a report” in the title bar opens the desk. Paste a text or drop a file (.txt, .html, .md, .docx, .eml) and check the card of its source: publisher and day. The text stays in this browser and is never saved with the data.',
    'يفتح «إضافة تقرير» في شريط العنوان المكتب. الصق نصًا أو أفلت ملفًا (.txt أو .html أو .md أو .docx أو .eml) وتحقق من بطاقة المصدر: الناشر واليوم. يبقى النص في هذا المتصفح ولا يُحفظ مع البيانات أبدًا.',
  ],
  'guide.desk.judge': [
    'Each statement lists the words that it rests on. Choose whether it is a new record or belongs to one that is there, correct place, day, figure and claimant, and accept or refuse it. A place that the list lacks is added there: in its area, or at a position with the publication that gives it. Nothing becomes data that was not accepted. The map draws the draft and says that it is one.',
    'يسرد كل قول الكلمات التي يستند إليها. اختر أهو سجل جديد أم يخص سجلًا موجودًا، وصحح المكان واليوم والعدد والقائل، ثم اقبله أو ارفضه. ويُضاف هناك المكان الذي ليس في القائمة: ضمن منطقته، أو في موقع مع المنشور الذي يذكره. لا يصير شيء بيانات ما لم يُقبل. ترسم الخريطة المسودة وتذكر أنها مسودة.',
  ],
  'guide.desk.give': [
    'The tab “Draft” lists all changes, what the data check finds, and the steps of the open briefing that they touch. Save into a data folder, download the changed files, or send a change file (.claims.json), which another desk looks through and merges. The tab “Edit a record” mends, withdraws, splits and merges what is there.',
    'يسرد تبويب «المسودة» كل التغييرات وما يجده فحص البيانات ومشاهد الإحاطة المفتوحة التي تمسها. احفظ في مجلد بيانات، أو نزّل الملفات المعدَّلة، أو أرسل ملف تغييرات (.claims.json) يراجعه مكتب آخر ويدمجه. ويتيح تبويب «تعديل سجل» تصحيح ما هو موجود وسحبه وتقسيمه ودمجه.',
  ],
  'guide.distance': ['Distances', 'المسافات'],
  'guide.distance.measure': [
    'Measure draws lines, areas and range rings on great circles, by pointer or by coordinates (degrees or MGRS). A measured area can become a filter. Another filter keeps records within a distance of the border, on both sides or one.',
    'يرسم القياس خطوطًا ومساحات ودوائر مدى على الدوائر العظمى، بالمؤشر أو بالإحداثيات (درجات أو MGRS). ويمكن أن تصبح المساحة المقيسة عامل تصفية. ويُبقي عامل آخر السجلات الواقعة ضمن مسافة من الحدود، على الجانبين أو على أحدهما.',
  ],
  'guide.distance.range': [
    'Distances of an imprecise place are ranges, and such a record is possibly inside a limit. The border is accurate to about 1–3 km.',
    'مسافات المكان غير المحدد بدقة مدى لا رقم واحد، ومثل هذا السجل ضمن الحد احتمالًا. ودقة خط الحدود نحو 1–3 كم.',
  ],
  'guide.compare': ['What changed', 'ما الذي تغيّر'],
  'guide.compare.about': [
    'What changed compares what was known on two dates, two time windows, or two versions of the data that this browser has seen: new, changed, newly disputed and no longer included records, as a list, as marks on the map, and on two maps. It begins with the last briefing and is part of the link.',
    '«ما الذي تغيّر» يقارن ما كان معروفًا في تاريخين، أو نافذتين زمنيتين، أو إصدارين من البيانات رآهما هذا المتصفح: السجلات الجديدة والمتغيرة والتي صارت متنازعًا فيها والتي لم تعد مشمولة، في قائمة وبعلامات على الخريطة وعلى خريطتين. ويبدأ من الإحاطة الأخيرة، والرابط يتضمنه.',
  ],
  'guide.briefing': ['Briefings', 'الإحاطات'],
  'guide.briefing.build': [
    'A briefing is a list of steps: views with a title, text, speaker’s notes and callouts. It is kept in the browser, saved as a .brief.json file, and exported as slides, handout (PDF) or minutes (Markdown).',
    'الإحاطة قائمة مشاهد: عروض لكل منها عنوان ونص وملاحظات للمتحدث وتعليقات. تُحفظ في المتصفح وفي ملف \u200e.brief.json وتُصدَّر شرائح أو كتيّبًا (PDF) أو محضرًا (Markdown).',
  ],
  'guide.present': ['Presenting', 'العرض على الحضور'],
  'guide.present.about': [
    'Present fills the screen with map and text, scaled with the screen. Arrows, Page Up and Page Down, a clicker or a swipe across the text move forward and back; a number and Enter jump to a step. The presenter window shows notes, next step, clock and timer.',
    'يملأ «عرض الإحاطة» الشاشة بالخريطة والنص بحجم يتناسب معها. الأسهم وPage Up وPage Down وجهاز التحكم والسحب على النص للتقدم والرجوع؛ ورقم ثم Enter للانتقال إلى مشهد. وتعرض نافذة المتحدث الملاحظات والمشهد التالي والساعة والمؤقت.',
  ],
  'guide.offline': ['Offline and sealed', 'من دون اتصال والملف المختوم'],
  'guide.offline.install': [
    'After one visit the page works without its host and can be installed. A new version is offered, never forced.',
    'بعد زيارة واحدة تعمل الصفحة من دون مضيفها ويمكن تثبيتها. ويُعرض الإصدار الجديد ولا يُفرض.',
  ],
  'guide.offline.sealed': [
    'Export can write the page as one sealed HTML file that opens from a disk. It checks itself and warns in red if it was altered. Send the printed seal separately from the file: whoever can alter a file can seal it again. The file can be locked with a password, which hides everything in it, and signed, so that readers see who sealed it.',
    'يمكن للتصدير أن يكتب الصفحة في ملف HTML واحد مختوم يُفتح من القرص. يفحص الملف نفسه ويحذّر بالأحمر إن جرى تغييره. أرسل الختم المطبوع منفصلًا عن الملف: فمن يستطيع تغيير ملف يستطيع ختمه مجددًا. ويمكن قفل الملف بكلمة مرور تخفي كل ما فيه، وتوقيعه ليرى القراء من ختمه.',
  ],
});
