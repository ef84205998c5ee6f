/** What the first view can do without: measuring, what lies nearest, widened dates, and what the search finds. */
import { defineMessages } from './messages.ts';

export const measureWords = defineMessages({
  'measure.hint.line': [
    'Press on the map, point after point, or give coordinates.',
    'اضغط على الخريطة نقطة بعد نقطة، أو أدخل الإحداثيات.',
  ],
  'measure.hint.area': [
    'Press on the map, corner after corner, or give coordinates.',
    'اضغط على الخريطة زاوية بعد زاوية، أو أدخل الإحداثيات.',
  ],
  'measure.hint.rings': [
    'Press on the map where the centre is, or give coordinates.',
    'اضغط على الخريطة حيث المركز، أو أدخل الإحداثيات.',
  ],
  'measure.coordinates': ['Coordinates (latitude, longitude or MGRS)', 'الإحداثيات (خط العرض، خط الطول أو MGRS)'],
  'measure.coordinates.wrong': [
    'This names no position. Write 34.39, 40.99 or 37S FU 88 04.',
    'لا يدل هذا على موقع. اكتب 34.39, 40.99 أو 37S FU 88 04.',
  ],
  'measure.add': ['Add the point', 'إضافة النقطة'],
  'measure.radii': ['Radii in km', 'أنصاف الأقطار بالكيلومتر'],
  'measure.finish': ['Finish', 'إنهاء'],
  'measure.undo': ['Take back a point', 'التراجع عن نقطة'],
  'measure.cancel': ['Cancel', 'إلغاء'],
  'measure.list': ['Measured', 'القياسات'],
  'measure.result.line': [
    '{km} in {count, plural, one {# stretch} other {# stretches}}, initial direction {degrees}°',
    '{km} في {count, plural, zero {لا مقاطع} one {مقطع واحد} two {مقطعين} few {# مقاطع} many {# مقطعًا} other {# مقطع}}، والاتجاه الأول {degrees}°',
  ],
  'measure.result.area': ['{km2} km², outline {km}', '{km2} كم²، ومحيطها {km}'],
  'measure.result.rings': [
    'Rings at {items} around {latitude}, {longitude}',
    'دوائر على {items} حول {latitude}، {longitude}',
  ],
  'measure.filter': ['Show only what lies inside', 'عرض ما يقع داخلها فقط'],
  'measure.remove': ['Remove', 'إزالة'],
  'measure.points': [
    '{count, plural, =0 {no point yet} one {# point} other {# points}}',
    '{count, plural, zero {لا نقاط بعد} one {نقطة واحدة} two {نقطتان} few {# نقاط} many {# نقطة} other {# نقطة}}',
  ],
  'nearest.title': ['Nearest to it, of what is shown', 'الأقرب إليه مما هو معروض'],
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
