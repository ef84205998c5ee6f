/** Layers, their legends, chips and facts. */
import { defineMessages } from './messages.ts';

export const layerWords = defineMessages({
  'layer.incidents': ['Incidents', 'الحوادث'],
  'layer.incidents.about': [
    'What is reported to have happened. The shape shows the kind of incident; a dashed tag labels an area, not a point.',
    'ما ورد أنه وقع. يدل الشكل على نوع الحادث، والإطار المتقطع يسمّي منطقة ولا يحدد موقعًا.',
  ],
  'layer.detention': ['Detention sites', 'مواقع الاحتجاز'],
  'layer.detention.about': [
    'Prisons and camps, coloured by who is said to hold them on the last day of the window.',
    'سجون ومخيمات، يدل لونها على الجهة التي يُقال إنها تسيطر عليها في آخر يوم من النافذة الزمنية.',
  ],
  'layer.deployments': ['Deployments', 'الانتشار'],
  'layer.deployments.about': [
    'Forces reported on the border. A line along the whole border means that no report says where along it they are.',
    'قوات يُقال إنها نُشرت على الحدود. الخط الممتد على طول الحدود يعني أن أي تقرير لم يحدد مكانها عليها.',
  ],
  'layer.transfers': ['Transfers', 'عمليات النقل'],
  'layer.transfers.about': [
    'Detainees moved or planned to be moved. The arrow shows from where to where, not the route taken; an end that fades into “?” is undisclosed (at most the country is known).',
    'محتجزون نُقلوا أو يُخطط لنقلهم. يبيّن السهم من أين وإلى أين لا الطريق المسلوك، والطرف الذي يتلاشى إلى «؟» لم يُكشف عنه (وقد لا تُعرف منه إلا الدولة).',
  ],
  'layer.warnings': ['Warnings', 'التحذيرات'],
  'layer.warnings.about': [
    'What officials and analysts warned of. None of it is reported to have happened.',
    'ما حذّر منه مسؤولون ومحللون. ولم يرد أن شيئًا منه قد وقع.',
  ],
  'layer.footprints': ['Areas of uncertainty', 'نطاقات عدم اليقين'],
  'layer.footprints.about': [
    'How imprecise a place is: the record lies somewhere inside the dashed line.',
    'مقدار عدم الدقة في المكان: السجل في موضع ما داخل الخط المتقطع.',
  ],
  'layer.places': ['Places', 'الأماكن'],
  'layer.places.about': ['The places named in the records.', 'الأماكن التي تذكرها السجلات.'],
  'layer.distance': ['Distances', 'المسافات'],
  'layer.distance.about': [
    'The corridor along the border, the outline used as a filter, and what you measure. Distances follow great circles; for an imprecise place they are a range.',
    'الشريط المحاذي للحدود، والمحيط المستخدم في التصفية، وما تقيسه. تتبع المسافات الدوائر العظمى؛ وهي مدى لا رقم واحد حيث لا يُعرف المكان بدقة.',
  ],
  'layer.border': ['Border and crossings', 'الحدود والمعابر'],
  'layer.border.about': [
    'The Iraq–Syria border, accurate to about 1–3 km, and its crossings.',
    'الحدود العراقية السورية، بدقة تقارب 1–3 كم، ومعابرها.',
  ],

  'legend.incident.attack': ['Suicide attack, bombing', 'هجوم انتحاري أو تفجير'],
  'legend.incident.fighting': ['Fighting, shelling', 'اشتباك أو قصف'],
  'legend.incident.airstrike': ['Airstrike', 'ضربة جوية'],
  'legend.incident.arrest': ['Arrest', 'اعتقال'],
  'legend.incident.cache': ['Weapons cache', 'مخبأ أسلحة'],
  'legend.incident.escape': ['Escape', 'هروب'],
  'legend.incident.opened': ['Crossing opened', 'فتح معبر'],
  'legend.incident.closed': ['Crossing closed', 'إغلاق معبر'],
  'legend.incident.change': ['Change of control or territory', 'انتقال السيطرة أو تغيّر في مناطق السيطرة'],
  'legend.incident.offensive': ['Offensive', 'عملية هجومية'],
  'legend.incident.agreement': ['Agreement', 'اتفاق'],
  'legend.incident.announcement': ['Announcement', 'إعلان'],
  'legend.incident.patrol': ['Patrol', 'دورية'],
  'legend.incident.other': ['Visit, other', 'زيارة وغيرها'],
  'legend.transfer.done': ['Detainees moved', 'نقل محتجزين'],
  'legend.transfer.ongoing': ['Transfer under way', 'نقل جارٍ'],
  'legend.transfer.planned': ['Transfer planned', 'نقل مخطط له'],
  'legend.warning': ['Warning', 'تحذير'],
  'legend.corridor.both': ['Within {km} km of the border', 'ضمن {km} كم من الحدود'],
  'legend.corridor.iraq': ['Within {km} km of the border, in Iraq', 'ضمن {km} كم من الحدود داخل العراق'],
  'legend.corridor.syria': ['Within {km} km of the border, in Syria', 'ضمن {km} كم من الحدود داخل سوريا'],
  'legend.area': ['Outline used as a filter', 'المحيط المستخدم في التصفية'],
  'legend.drawing.line': ['Measured line', 'خط مقيس'],
  'legend.drawing.area': ['Measured area', 'مساحة مقيسة'],
  'legend.drawing.rings': ['Range rings', 'دوائر المدى'],
  'measure.km': ['{km} km', '{km} كم'],
  'measure.km2': ['{km2} km²', '{km2} كم²'],
  'legend.footprint': ['Somewhere inside', 'في موضع ما داخله'],
  'legend.border': ['Iraq–Syria border', 'الحدود العراقية السورية'],
  'legend.crossing': ['Border crossing', 'معبر حدودي'],
  'legend.place': ['Place in the records', 'مكان مذكور في السجلات'],
  'legend.possible': ['Hollow: possibly in the window', 'مفرّغ: ربما ضمن النافذة الزمنية'],
  'legend.disputed': ['Lozenge: the claims disagree', 'معيّن: الروايات متعارضة'],
  'legend.tag': ['Dashed tag: the whole area, not a point', 'إطار متقطع: المنطقة كلها، لا نقطة محددة'],
  'legend.changed': ['Corner: changed hands in the window', 'زاوية: تبدّلت السيطرة ضمن النافذة الزمنية'],

  'site.held': ['Held by {holder}', 'تحت سيطرة {holder}'],
  'site.contested': ['Contested', 'متنازع عليه'],
  'site.contestedBetween': ['Contested: {holder}, {rival}', 'متنازع عليه: {holder}، {rival}'],
  'site.unknown': ['Holder not known', 'الجهة المسيطرة غير معروفة'],
  'site.closed': ['Closed', 'مغلق'],
  'site.untold': ['No information for this day', 'لا معلومات عن هذا اليوم'],
  'site.change': ['{from} → {to}', '{from} ← {to}'],
  'site.stateSince': ['{state}, {since}', '{state}، {since}'],
  'site.period': ['{period}: {state}', '{period}: {state}'],
  'site.periodBreak': ['; ', '؛ '],
  'period.since': ['since {from}', 'منذ {from}'],
  'period.until': ['until {to}', 'حتى {to}'],
  'period.range': ['{from} to {to}', 'من {from} إلى {to}'],
  'period.about': ['about {day}', 'نحو {day}'],
  'period.always': ['period not given', 'من دون تحديد الفترة'],

  'figure.about': ['about {figure}', 'نحو {figure}'],
  'figure.atLeast': ['at least {figure}', '{figure} على الأقل'],
  'figure.atMost': ['up to {figure}', 'حتى {figure}'],
  'figure.moreThan': ['more than {figure}', 'أكثر من {figure}'],
  'figure.fewerThan': ['fewer than {figure}', 'أقل من {figure}'],
  'figure.range': ['{low}–{high}', '{low}–{high}'],
  'figure.disputed': ['{figure} (claims disagree)', '{figure} (الروايات متعارضة)'],

  'chip.counted': [
    '{count, number} × {force} {unit, select, brigade {brigade} battalion {battalion} regiment {regiment} division {division} company {company} person {personnel} other {unit}}',
    '{unit, select, ' +
      'brigade {{count, plural, zero {# لواء} one {لواء واحد} two {لواءان} few {# ألوية} many {# لواءً} other {# لواء}}} ' +
      'battalion {{count, plural, zero {# كتيبة} one {كتيبة واحدة} two {كتيبتان} few {# كتائب} many {# كتيبة} other {# كتيبة}}} ' +
      'regiment {{count, plural, zero {# فوج} one {فوج واحد} two {فوجان} few {# أفواج} many {# فوجًا} other {# فوج}}} ' +
      'division {{count, plural, zero {# فرقة} one {فرقة واحدة} two {فرقتان} few {# فرق} many {# فرقة} other {# فرقة}}} ' +
      'company {{count, plural, zero {# سرية} one {سرية واحدة} two {سريتان} few {# سرايا} many {# سرية} other {# سرية}}} ' +
      'person {{count, plural, zero {# فرد} one {فرد واحد} two {فردان} few {# أفراد} many {# فردًا} other {# فرد}}} ' +
      'other {{count, plural, zero {# وحدة} one {وحدة واحدة} two {وحدتان} few {# وحدات} many {# وحدة} other {# وحدة}}} ' +
      '} · {force}',
  ],
  'chip.counted.qualified': [
    '{figure} × {force} {unit, select, brigade {brigade} battalion {battalion} regiment {regiment} division {division} company {company} person {personnel} other {unit}}',
    '{unit, select, ' +
      'brigade {{figure} {count, plural, zero {لواء} one {لواء} two {لواء} few {ألوية} many {لواءً} other {لواء}}} ' +
      'battalion {{figure} {count, plural, zero {كتيبة} one {كتيبة} two {كتيبة} few {كتائب} many {كتيبة} other {كتيبة}}} ' +
      'regiment {{figure} {count, plural, zero {فوج} one {فوج} two {فوج} few {أفواج} many {فوجًا} other {فوج}}} ' +
      'division {{figure} {count, plural, zero {فرقة} one {فرقة} two {فرقة} few {فرق} many {فرقة} other {فرقة}}} ' +
      'company {{figure} {count, plural, zero {سرية} one {سرية} two {سرية} few {سرايا} many {سرية} other {سرية}}} ' +
      'person {{figure} {count, plural, zero {فرد} one {فرد} two {فرد} few {أفراد} many {فردًا} other {فرد}}} ' +
      'other {{figure} {count, plural, zero {وحدة} one {وحدة} two {وحدة} few {وحدات} many {وحدة} other {وحدة}}} ' +
      '} · {force}',
  ],
  'chip.uncounted': ['{force}: {purpose}', '{force}: {purpose}'],
  'deployed.alert': ['on alert', 'في حالة تأهب'],
  'deployed.reinforcement': ['reinforcement', 'تعزيزات'],
  'deployed.stationed': ['stationed', 'متمركزة'],
  'deployed.surveillance': ['surveillance', 'مراقبة'],
  'deployed.patrol': ['patrol', 'دورية'],
  'side.IQ': ['Iraqi side', 'الجانب العراقي'],
  'side.SY': ['Syrian side', 'الجانب السوري'],

  'transfer.route': ['{from} → {to}', 'من {from} إلى {to}'],
  'transfer.undisclosed': ['not disclosed', 'جهة غير معلنة'],
  'transfer.uncounted': ['number not given', 'العدد غير مذكور'],

  'warned.infiltration': ['Infiltration across the border', 'تسلل عبر الحدود'],
  'warned.resurgence': ['Resurgence of an armed group', 'عودة جماعة مسلحة إلى النشاط'],
  'warned.buildup': ['Build-up of fighters', 'تحشّد مقاتلين'],
  'warned.prison-break': ['Break-out from detention', 'هروب من أماكن الاحتجاز'],
  'warned.safe-haven': ['Safe haven', 'ملاذ آمن'],
  'warned.plot': ['Planned attack or sabotage', 'هجوم أو تخريب مخطط له'],

  'fact.control': ['Control', 'السيطرة'],
  'fact.former': ['Previously held by', 'كانت تسيطر عليه'],
  'fact.history': ['History of control', 'سجل السيطرة'],
  'fact.force': ['Force', 'القوة'],
  'fact.purpose': ['Purpose', 'الغرض'],
  'fact.echelon': ['Echelon', 'مستوى الوحدة'],
  'fact.side': ['Side of the border', 'جانب الحدود'],
  'fact.route': ['From – to', 'من – إلى'],
  'fact.warnedOf': ['Warned of', 'التحذير من'],
  'fact.escaped': ['Escaped', 'الفارّون'],
  'fact.recaptured': ['Recaptured', 'من أُعيد القبض عليهم'],
  'fact.killed': ['Killed', 'القتلى'],
  'fact.injured': ['Injured', 'الجرحى'],
  'fact.arrested': ['Arrested', 'المعتقلون'],
  'fact.detonated': ['Blew themselves up', 'من فجّروا أنفسهم'],
  'fact.transferred': ['Moved', 'المنقولون'],
  'fact.planned': ['Planned', 'المخطط له'],
  'fact.strength': ['Strength', 'القوام'],
  'fact.population': ['People at the site', 'عدد الموجودين في الموقع'],
  'fact.held': ['Detained', 'المحتجزون'],
  'fact.present': ['Said to be present', 'من يُقال إنهم موجودون'],
  'fact.seized': ['Seized', 'المضبوطات'],
  'unit.brigade': ['brigades', 'ألوية'],
  'unit.site': ['sites', 'مواقع'],
  'unit.shell': ['shells', 'قذائف'],
  'echelon.company': ['Company', 'سرية'],
  'echelon.battalion': ['Battalion', 'كتيبة'],
  'echelon.regiment': ['Regiment', 'فوج'],
  'echelon.brigade': ['Brigade', 'لواء'],
  'echelon.division': ['Division', 'فرقة'],
  'fact.withUnit': ['{figure} · {unit}', '{figure} · {unit}'],
});
