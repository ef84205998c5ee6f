/** The frame: title bar, panels, map controls, notices, errors, help. */
import { defineMessages } from './messages.ts';

export const frameWords = defineMessages({
  'app.name': ['Border Brief', 'موجز الحدود'],
  'app.subtitle': ['Iraq–Syria border · reports to {day}', 'الحدود العراقية السورية · تقارير حتى {day}'],
  'app.subtitle.plain': ['Iraq–Syria border', 'الحدود العراقية السورية'],
  'app.loading': ['Reading the reports…', 'جارٍ قراءة التقارير…'],
  'app.failed': ['The records could not be read', 'تعذّرت قراءة السجلات'],
  'app.failed.about': [
    'The data files beside this page are missing or cannot be used. The list of issues names each file and what to do.',
    'ملفات البيانات المرافقة لهذه الصفحة مفقودة أو غير صالحة. تذكر قائمة المشكلات كل ملف وما ينبغي فعله.',
  ],
  'app.reload': ['Load the page again', 'إعادة تحميل الصفحة'],
  'app.crashed': ['Something went wrong on this page', 'حدث خلل في هذه الصفحة'],
  'app.crashed.about': [
    'Loading the page again keeps the view, because the address holds it. The message below helps whoever maintains the page.',
    'إعادة التحميل تُبقي على العرض لأنه محفوظ في العنوان. الرسالة أدناه تفيد من يتولى صيانة الصفحة.',
  ],

  'part.failed': [
    'Not loaded: {part}. The rest of the page works. If this lasts, load the page again; the address holds the view.',
    'تعذّر تحميل: {part}. تعمل بقية الصفحة. إن استمر ذلك فأعد تحميل الصفحة؛ العنوان يحفظ العرض.',
  ],
  'part.retry': ['Try again', 'إعادة المحاولة'],
  'part.controls': ['Some controls', 'بعض عناصر التحكم'],
  'part.filters': ['The filters', 'عوامل التصفية'],
  'part.issues': ['The list of issues', 'قائمة المشكلات'],
  'part.userData': ['Code for your own data', 'برنامج بياناتك الخاصة'],
  'part.print': ['Printing', 'الطباعة'],
  'part.file': ['Reading the file', 'قراءة الملف'],
  'part.updates': ['Keeping the page for offline use', 'حفظ الصفحة للعمل دون اتصال'],
  'part.versions': ['Keeping this version of the data', 'حفظ هذا الإصدار من البيانات'],

  'keep.preferences': [
    'The browser keeps no settings. This one holds until the page is closed.',
    'لا يحفظ المتصفح الإعدادات. يسري هذا الإعداد حتى إغلاق الصفحة.',
  ],
  'keep.versions': [
    'The browser has no room left to keep this version of the data for later comparison.',
    'لم تعد في المتصفح مساحة لحفظ هذا الإصدار من البيانات لمقارنة لاحقة.',
  ],

  'skip.records': ['Skip to the records', 'الانتقال إلى السجلات'],
  'skip.timeline': ['Skip to the timeline', 'الانتقال إلى الخط الزمني'],

  'bar.label': ['View', 'العرض'],
  'bar.toLight': ['Light theme (desk)', 'مظهر فاتح للمكاتب'],
  'bar.toDark': ['Dark theme (briefing room)', 'مظهر داكن للقاعات'],
  'bar.toContrast': ['High contrast (bright room)', 'مظهر عالي التباين للقاعات المضيئة'],
  'bar.toApp6': ['Military symbols (APP-6)', 'رموز عسكرية (APP-6)'],
  'bar.toPlain': ['Plain symbols', 'رموز مبسّطة'],
  'bar.share': ['Copy a link to this view', 'نسخ رابط هذا العرض'],
  'bar.briefing': ['Briefing', 'الإحاطة'],
  'bar.desk': ['Add a report', 'إضافة تقرير'],
  'bar.compare': ['What changed', 'ما الذي تغيّر'],
  'bar.export': ['Export', 'تصدير'],
  'bar.fullscreen': ['Full screen', 'ملء الشاشة'],
  'bar.fullscreen.leave': ['Leave full screen', 'الخروج من ملء الشاشة'],
  'bar.help': ['Help and keys', 'المساعدة والمفاتيح'],
  'bar.about': ['About', 'حول'],
  'bar.more': ['More', 'المزيد'],

  'panel.layers': ['Layers', 'الطبقات'],
  'panel.records': ['Records', 'السجلات'],
  'panel.fold': ['Collapse {panel}', 'طيّ {panel}'],
  'panel.unfold': ['Expand {panel}', 'توسيع {panel}'],

  'basemap.title': ['Your own basemap', 'خريطة الأساس الخاصة بك'],
  'basemap.none': [
    'None. A PMTiles file is drawn below borders and labels.',
    'لا شيء. يُرسم ملف PMTiles تحت الحدود والأسماء.',
  ],
  'basemap.choose': ['Choose a file…', 'اختيار ملف…'],
  'basemap.remove': ['Remove', 'إزالة'],
  'layers.hint': [
    'Switching a layer off hides it on the map; its records stay in the list.',
    'إطفاء الطبقة يخفيها عن الخريطة، وتبقى سجلاتها في القائمة.',
  ],
  'layers.opacity': ['Opacity of {layer}', 'عتامة {layer}'],
  'layers.percent': ['{percent, number}%', '{percent, number}%'],
  'layers.legend': ['Legend of {layer}', 'مفتاح {layer}'],
  'layers.count': [
    '{count, plural, one {# record} other {# records}} shown{possible, plural, =0 {} other {, # of them possibly in the window}}',
    '{count, plural, zero {لا سجلات معروضة} one {سجل واحد معروض} two {سجلان معروضان} few {# سجلات معروضة} many {# سجلًا معروضًا} other {# سجل معروض}}{possible, plural, =0 {} zero {} one {، واحد منها محتمل} two {، اثنان منها محتملان} few {، # منها محتملة} many {، # منها محتملة} other {، # منها محتملة}}',
  ],
  'layers.inSight': [
    '{count, plural, =0 {none of them in view} one {# of them in view} other {# of them in view}}',
    '{count, plural, zero {لا شيء منها ظاهر على الخريطة} one {واحد منها ظاهر على الخريطة} two {اثنان منها ظاهران على الخريطة} few {# منها ظاهرة على الخريطة} many {# منها ظاهرة على الخريطة} other {# منها ظاهرة على الخريطة}}',
  ],
  'layers.nothing': ['Nothing to draw in this view', 'لا شيء يُرسم في هذا العرض'],
  'layers.seenOf': ['{count, number} / ', '{count, number} / '],
  'layers.possible': ['+{count, number}?', '\u200e+{count, number}؟'],
  'layers.possibleOf': ['({count, number}?)', '({count, number}؟)'],
  'layers.signs': ['Key to the marks', 'مفتاح العلامات'],

  'map.label': ['Map of the Iraq–Syria border', 'خريطة الحدود العراقية السورية'],
  'map.tools': ['Map controls', 'أدوات الخريطة'],
  'map.zoomIn': ['Zoom in', 'تكبير'],
  'map.zoomOut': ['Zoom out', 'تصغير'],
  'map.reset': ['Whole border', 'الحدود كلها'],
  'map.fit': ['Fit to what is shown', 'إظهار كل المعروض'],
  'map.north': ['North up', 'الشمال إلى الأعلى'],
  'map.scale': [
    'Scale: this line is {length} long at the middle of the map',
    'المقياس: طول هذا الخط {length} عند وسط الخريطة',
  ],
  'map.starting': ['Drawing the map…', 'جارٍ رسم الخريطة…'],
  'map.lost': [
    'The graphics were interrupted. The map will return by itself; list and details keep working.',
    'انقطعت معالجة الرسوم في هذا الجهاز. تعود الخريطة من تلقاء نفسها، وتبقى القائمة والتفاصيل متاحة.',
  ],
  'map.unavailable': ['No map on this device', 'لا خريطة على هذا الجهاز'],
  'map.unavailable.about': [
    'This browser does not support WebGL 2. The list, details, filters and timeline still work; to see the map, allow hardware acceleration or open the page in another browser.',
    'لا يدعم هذا المتصفح تقنية WebGL 2. تعمل القائمة والتفاصيل وعوامل التصفية والخط الزمني كالمعتاد. لرؤية الخريطة فعّل تسريع العتاد أو افتح الصفحة في متصفح آخر.',
  ],
  'credits.label': ['Credits of the map', 'مصادر الخريطة'],
  'credits.osm': ['© OpenStreetMap contributors (ODbL)', '© المساهمون في OpenStreetMap (ODbL)'],
  'credits.other': ['GeoNames CC BY 4.0 · Natural Earth', 'GeoNames CC BY 4.0 · Natural Earth'],
  'credits.own': ['Own basemap: {name}', 'خريطة أساس خاصة: {name}'],
  'credits.events': ['Events: {name}', 'الأحداث: {name}'],
  'credits.boundaries': ['Boundaries shown imply no endorsement', 'الحدود المبيّنة لا تعني إقرارًا بها'],
  'credits.use': ['Public sources – not for operational use', 'مصادر علنية – ليست للاستخدام العملياتي'],

  'imported.title': ['Your data', 'بياناتك'],
  'imported.add': ['Add data…', 'إضافة بيانات…'],
  'notice.dismiss': ['Dismiss', 'إغلاق التنبيه'],
  'notice.label': ['Notices', 'تنبيهات'],
  'notice.show-issues': ['Show the issues', 'عرض المشكلات'],
  'notice.data-issues': [
    '{count, plural, one {# record or file} other {# records or files}} of the data could not be used. The rest is shown.',
    '{count, plural, zero {لا مشكلات في البيانات.} one {تعذّر استخدام عنصر واحد من البيانات. يُعرض الباقي.} two {تعذّر استخدام عنصرين من البيانات. يُعرض الباقي.} few {تعذّر استخدام # عناصر من البيانات. يُعرض الباقي.} many {تعذّر استخدام # عنصرًا من البيانات. يُعرض الباقي.} other {تعذّر استخدام # عنصر من البيانات. يُعرض الباقي.}}',
  ],
  'notice.link-ignored': ['Part of the link could not be used and was left out:', 'تعذّر استخدام جزء من الرابط فأُهمل:'],
  'notice.link-copied': ['A link to this view is on the clipboard.', 'نُسخ رابط هذا العرض إلى الحافظة.'],
  'notice.link-manual': ['The browser did not allow copying. The link is:', 'لم يسمح المتصفح بالنسخ. الرابط هو:'],
  'notice.map-problem': ['The map reports a problem:', 'أبلغت الخريطة عن مشكلة:'],
  'notice.ground-missing': [
    'The basemap could not be loaded. Records are drawn on an empty background.',
    'تعذّر تحميل خريطة الأساس. تُرسم السجلات على خلفية فارغة.',
  ],
  'notice.own-basemap-unreadable': [
    '“{name}” could not be read. Check that the file is complete and try again.',
    'تعذّرت قراءة «{name}». تحقق من اكتمال الملف وحاول مجددًا.',
  ],
  'notice.own-basemap-foreign': [
    '“{name}” is on another site. Only files on this device or on this page’s own site can be opened.',
    '«{name}» موجود على موقع آخر. لا يمكن فتح إلا ملفات هذا الجهاز أو موقع هذه الصفحة.',
  ],
  'notice.own-basemap-no-archive': ['“{name}” is not a PMTiles archive.', '«{name}» ليس أرشيف PMTiles.'],
  'notice.tiles-no-days': [
    '“{name}” has no events with a readable date. See the README for the names of their properties.',
    'لا يحوي «{name}» أحداثًا بتاريخ يمكن قراءته. أسماء خصائصها في ملف README.',
  ],
  'notice.own-basemap-other-tiles': [
    '“{name}” contains a type of tile that cannot be drawn here.',
    'يحوي «{name}» نوعًا من المربعات لا يمكن رسمه هنا.',
  ],

  'dialog.close': ['Close', 'إغلاق'],
  'dialog.loading': ['Opening…', 'جارٍ الفتح…'],

  'sign.certain': ['Solid: certainly in the window', 'مصمت: ضمن النافذة الزمنية يقينًا'],

  'map.measure': ['Measure', 'قياس'],
  'map.measure.line': ['Measure a line', 'قياس خط'],
  'map.measure.area': ['Measure an area', 'قياس مساحة'],
  'map.measure.rings': ['Range rings', 'دوائر المدى'],
  'notice.print-failed': ['The sheet could not be printed: {reason}', 'تعذّرت طباعة الورقة: {reason}'],
  'notice.unknown-reason': ['the browser gives no reason', 'لا يذكر المتصفح السبب'],
  'notice.file-unreadable': ['{name} could not be read. Nothing was changed.', 'تعذّرت قراءة {name}. لم يتغير شيء.'],
});
