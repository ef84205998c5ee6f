/** Reading a record: details, claims, list, search and filters. */
import { defineMessages } from './messages.ts';

export const recordWords = defineMessages({
  'date.about': ['about {date}', 'نحو {date}'],
  'date.uncertain': ['{date} (uncertain)', '{date} (غير مؤكد)'],
  'date.since': ['since {date}', 'منذ {date}'],
  'date.until': ['until {date}', 'حتى {date}'],
  'date.range': ['{from} – {to}', '{from} – {to}'],
  'date.untold': ['not stated', 'لم يُذكر'],

  'figure.span': ['from {low} to {high}', 'من {low} إلى {high}'],
  // `form` is the count, or 100 where a qualifier or a range keeps the digits of one and two (`ui/describe.ts`).
  'counted.person': [
    '{figure} {count, plural, one {person} other {people}}',
    '{form, plural, zero {{figure} شخص} one {شخص واحد} two {شخصان} few {{figure} أشخاص} many {{figure} شخصًا} other {{figure} شخص}}',
  ],
  'counted.brigade': [
    '{figure} {count, plural, one {brigade} other {brigades}}',
    '{form, plural, zero {{figure} لواء} one {لواء واحد} two {لواءان} few {{figure} ألوية} many {{figure} لواءً} other {{figure} لواء}}',
  ],
  'counted.shell': [
    '{figure} {count, plural, one {shell} other {shells}}',
    '{form, plural, zero {{figure} قذيفة} one {قذيفة واحدة} two {قذيفتان} few {{figure} قذائف} many {{figure} قذيفة} other {{figure} قذيفة}}',
  ],
  'counted.site': [
    '{figure} {count, plural, one {site} other {sites}}',
    '{form, plural, zero {{figure} موقع} one {موقع واحد} two {موقعان} few {{figure} مواقع} many {{figure} موقعًا} other {{figure} موقع}}',
  ],
  'counted.km': ['{figure} km', '{figure} كم'],

  'distance.km': ['{figure} km', '{figure} كم'],
  'distance.m': ['{figure} m', '{figure} م'],
  'distance.exact': ['about {figure}', 'نحو {figure}'],
  'distance.range': ['about {low}–{high} km', 'نحو {low}–{high} كم'],
  'distance.upTo': ['up to about {high} km', 'حتى نحو {high} كم'],
  'distance.onBorder': ['on the border', 'على الحدود'],
  'distance.none': ['not known', 'غير معروفة'],

  'where.within': ['{precision}, within {radius}', '{precision}، ضمن {radius}'],
  'where.area': ['Somewhere in {area}', 'في موضع ما من {area}'],
  'where.line': ['Along the border; no source says where', 'على امتداد الحدود، ولا مصدر يحدد أين'],
  'where.route': ['{from} → {to}', 'من {from} إلى {to}'],
  'where.undisclosed': ['not disclosed', 'غير معلن'],
  'where.drawnBy.point': ['a mark in a circle of {radius} radius', 'علامة داخل دائرة نصف قطرها {radius}'],
  'where.drawnBy.envelope': [
    'an outline that contains {area}; it is not the district’s boundary',
    'إطار يحوي {area}، وليس حدوده الإدارية',
  ],
  'where.drawnBy.area': ['the outline of {area}', 'حدود {area}'],
  'where.drawnBy.line': ['the whole border line', 'خط الحدود كله'],
  'where.drawnBy.none': ['not on the map; listed and counted only', 'غير معروض على الخريطة؛ يُدرج ويُعدّ فقط'],

  'grade.words': ['{reliability}; {credibility}', '{reliability}؛ {credibility}'],

  'list.counts': ['{shown, number} shown of {total, number}', 'المعروض {shown, number} من {total, number}'],
  'list.counts.spoken': [
    '{shown, plural, one {# record} other {# records}} shown of {total, number}',
    '{shown, plural, zero {لا سجلات معروضة} one {سجل واحد معروض} two {سجلان معروضان} few {# سجلات معروضة} many {# سجلًا معروضًا} other {# سجل معروض}} من أصل {total, number}',
  ],
  'list.label': ['Records shown', 'السجلات المعروضة'],
  'list.sort': ['Sort by', 'الترتيب حسب'],
  'list.ascending': ['Ascending – reverse order', 'تصاعدي – عكس الترتيب'],
  'list.descending': ['Descending – reverse order', 'تنازلي – عكس الترتيب'],
  'list.sources': [
    '{count, plural, one {# source} other {# sources}}',
    '{count, plural, zero {من دون مصادر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}}',
  ],
  'list.possible': ['possible', 'محتمل'],
  'list.disputed': ['disputed', 'متنازع فيه'],
  'list.context': ['background', 'خلفية'],
  'list.noPlace': ['No place named', 'لم يُذكر مكان'],
  'list.empty': ['No matching records', 'لا سجلات مطابقة'],
  'list.empty.about': [
    '{outside, plural, =0 {} one {# record is outside the window. } other {# records are outside the window. }}{filtered, plural, =0 {} one {# is hidden by filters. } other {# are hidden by filters. }}{later, plural, =0 {} one {# was published later.} other {# were published later.}}',
    '{outside, plural, =0 {} zero {} one {سجل واحد خارج النافذة الزمنية. } two {سجلان خارج النافذة الزمنية. } few {# سجلات خارج النافذة الزمنية. } many {# سجلًا خارج النافذة الزمنية. } other {# سجل خارج النافذة الزمنية. }}{filtered, plural, =0 {} zero {} one {سجل واحد تحجبه عوامل التصفية. } two {سجلان تحجبهما عوامل التصفية. } few {# سجلات تحجبها عوامل التصفية. } many {# سجلًا تحجبها عوامل التصفية. } other {# سجل تحجبها عوامل التصفية. }}{later, plural, =0 {} zero {} one {سجل واحد نُشر لاحقًا.} two {سجلان نُشرا لاحقًا.} few {# سجلات نُشرت لاحقًا.} many {# سجلًا نُشر لاحقًا.} other {# سجل نُشر لاحقًا.}}',
  ],
  'list.widen': ['Show the full period', 'عرض الفترة كاملة'],

  'candidates.title': [
    '{count, plural, one {# record here} other {# records here}}: choose one',
    '{count, plural, zero {لا سجلات هنا} one {سجل واحد هنا} two {سجلان هنا} few {# سجلات هنا} many {# سجلًا هنا} other {# سجل هنا}}: اختر واحدًا',
  ],
  'candidates.close': ['Cancel', 'إلغاء'],

  'record.spoken': ['{kind}, {category}. Place known to: {precision}.', '{kind}، {category}. دقة المكان: {precision}.'],
  'record.spoken.held': [
    '{kind}, {category}. Control: {holder}. Place known to: {precision}.',
    '{kind}، {category}. السيطرة: {holder}. دقة المكان: {precision}.',
  ],
  'record.choose': [
    'Choose a record in the list or on the map to read who says what.',
    'اختر سجلًا من القائمة أو من الخريطة لقراءة من يقول ماذا.',
  ],

  'source.named': ['\u2068{publisher}\u2069, {date}', '\u2068{publisher}\u2069، {date}'],
  'hidden.clearFilters': ['Clear the filters', 'إزالة عوامل التصفية'],
  'search.label': ['Search records, places and actors', 'البحث في السجلات والأماكن والجهات'],
  'search.placeholder': ['Search records, places and actors', 'ابحث في السجلات والأماكن والجهات'],
  'search.records': ['Records', 'السجلات'],
  'search.places': ['Places', 'الأماكن'],
  'search.none': ['Nothing matches. Try another spelling.', 'لا نتيجة. جرّب كتابة أخرى.'],
  'search.count': [
    '{count, plural, =0 {No suggestions} one {# suggestion} other {# suggestions}}',
    '{count, plural, =0 {لا اقتراحات} zero {لا اقتراحات} one {اقتراح واحد} two {اقتراحان} few {# اقتراحات} many {# اقتراحًا} other {# اقتراح}}',
  ],
  'search.enter': ['Enter keeps only the records that match', 'اضغط Enter لإبقاء السجلات المطابقة فقط'],

  'filters.open': ['Filters', 'عوامل التصفية'],
  'filters.open.count': [
    '{count, plural, =0 {Filters} one {Filters (# active)} other {Filters (# active)}}',
    '{count, plural, =0 {عوامل التصفية} zero {عوامل التصفية} one {عوامل التصفية (واحد فعّال)} two {عوامل التصفية (اثنان فعّالان)} few {عوامل التصفية (# فعّالة)} many {عوامل التصفية (# فعّالة)} other {عوامل التصفية (# فعّالة)}}',
  ],
  'filters.clear': ['Clear all', 'إزالة الكل'],
  'filters.remove': ['Remove the filter {filter}', 'إزالة عامل التصفية {filter}'],
  'filters.active': ['Active filters', 'عوامل التصفية الفعّالة'],
  'filters.chip': ['{group}: {value}', '{group}: {value}'],
  'filters.text': ['Text', 'النص'],
  'filters.kinds': ['Kind', 'النوع'],
  'filters.categories': ['Category', 'الفئة'],
  'filters.actors': ['Actors', 'الأطراف'],
  'filters.sources': ['Source', 'المصدر'],
  'filters.claimants': ['Claimed by', 'صاحب الرواية'],
  'filters.reliabilities': ['Reliability of the source', 'موثوقية المصدر'],
  'filters.credibilities': ['Credibility of the statement', 'مصداقية القول'],
  'filters.precisions': ['Precision of the place', 'دقة المكان'],
  'filters.countries': ['Country', 'البلد'],
  'filters.governorates': ['Governorate', 'المحافظة'],
  'filters.maxBorderKm': ['Distance from the border', 'المسافة عن الحدود'],
  'filters.maxBorderKm.within.both': ['Possibly within {km} km', 'ربما ضمن {km} كم'],
  'filters.maxBorderKm.within.iraq': ['In Iraq, possibly within {km} km', 'داخل العراق، ربما ضمن {km} كم'],
  'filters.maxBorderKm.within.syria': ['In Syria, possibly within {km} km', 'داخل سوريا، ربما ضمن {km} كم'],
  'filters.area': ['Inside the drawn outline', 'داخل المحيط المرسوم'],
  'filters.disputedOnly': ['Only where claims disagree', 'فقط حيث تتعارض الروايات'],
  'filters.context': ['Background history', 'الخلفية التاريخية'],
  'filters.context.off': ['Without background history', 'من دون الخلفية التاريخية'],
  'filters.letter': ['{letter} · {words}', '{letter} · {words}'],
});
