/** Texts that the first view does not need: measurements, nearest records, widened dates, results of the search. */
import { defineMessages } from './messages.ts';

export const measureWords = defineMessages({
  'measure.hint.line': [
    'Click or tap the map, point after point, or enter coordinates.',
    'انقر على الخريطة أو المسها نقطة بعد نقطة، أو أدخل الإحداثيات.',
  ],
  'measure.hint.area': [
    'Click or tap the map, corner after corner, or enter coordinates.',
    'انقر على الخريطة أو المسها زاوية بعد زاوية، أو أدخل الإحداثيات.',
  ],
  'measure.hint.rings': [
    'Click or tap the map at the centre, or enter coordinates.',
    'انقر على الخريطة أو المسها عند المركز، أو أدخل الإحداثيات.',
  ],
  'measure.coordinates': ['Coordinates (latitude, longitude or MGRS)', 'الإحداثيات (خط العرض، خط الطول أو MGRS)'],
  'measure.coordinates.wrong': [
    'Not a valid position. Write 34.39, 40.99 or 37S FU 88 04.',
    'ليس هذا موقعًا صالحًا. اكتب 34.39, 40.99 أو 37S FU 88 04.',
  ],
  'measure.add': ['Add the point', 'إضافة النقطة'],
  'measure.radii': ['Radii in km', 'أنصاف الأقطار بالكيلومتر'],
  'measure.finish': ['Finish', 'إنهاء'],
  'measure.undo': ['Undo last point', 'التراجع عن آخر نقطة'],
  'measure.cancel': ['Cancel', 'إلغاء'],
  'measure.list': ['Measured', 'القياسات'],
  'measure.result.line': [
    '{km} in {count, plural, one {# segment} other {# segments}}, initial bearing {degrees}°',
    '{km} في {count, plural, zero {لا مقاطع} one {مقطع واحد} two {مقطعين} few {# مقاطع} many {# مقطعًا} other {# مقطع}}، والاتجاه عند البداية \u200e{degrees}°',
  ],
  'measure.result.area': ['{km2} km², outline {km}', '{km2} كم²، ومحيطها {km}'],
  'measure.result.rings': [
    'Rings at {items} around {latitude}, {longitude}',
    'دوائر على {items} حول {latitude}، {longitude}',
  ],
  'measure.filter': ['Show only what lies inside', 'عرض ما يقع داخلها فقط'],
  'measure.unfilter': ['Show what lies outside again', 'عرض ما يقع خارجها أيضًا'],
  'measure.remove': ['Remove', 'إزالة'],
  'measure.points': [
    '{count, plural, =0 {no point yet} one {# point} other {# points}}',
    '{count, plural, zero {لا نقاط بعد} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}',
  ],
  'nearest.title': ['Nearest among the records shown', 'الأقرب إليه من السجلات المعروضة'],
  'nearest.detention-site': ['Detention site', 'موقع احتجاز'],
  'nearest.incident': ['Incident', 'حادث'],
  'nearest.crossing': ['Border crossing', 'معبر حدودي'],
  'nearest.possible': ['Possibly nearer:', 'ربما كان أقرب:'],
  'nearest.rings': ['Range rings around it', 'دوائر مدى حوله'],

  'date.counted': ['{range}, widened because the date is not exact', '{range}، بتوسيع لأن التاريخ غير دقيق'],
  'date.counted.since': ['from {day}, widened because the date is not exact', 'من {day}، بتوسيع لأن التاريخ غير دقيق'],
  'date.counted.until': ['to {day}, widened because the date is not exact', 'حتى {day}، بتوسيع لأن التاريخ غير دقيق'],
  'record.counted': ['Counted as', 'يُحتسب على أنه'],
  'list.more': [
    '{count, plural, one {and # more} other {and # more}}',
    '{count, plural, zero {ولا شيء غيرها} one {وواحد آخر} two {واثنان آخران} few {و# أخرى} many {و# أخرى} other {و# أخرى}}',
  ],
  'search.actors': ['Actors', 'الجهات'],
  'search.by': ['{detail} · “\u2068{spelling}\u2069”', '{detail} · «\u2068{spelling}\u2069»'],
});
