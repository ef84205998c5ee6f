/** Words within longer names of columns, and hashtags of the Humanitarian Exchange Language, that say what a column holds. */
import { foldLetters } from '../dates/foldDateText.ts';
import type { MappedRole } from './mapping.ts';

const measures =
  'precision|precis|preci|prec|accuracy|exactness|exactitude|certainty|confidence|دقه|الدقه|دقت|وردي|hassasiyet\\p{L}*|dogruluk|dogrulugu|kesinlik|genauigkeit|certitude|confiance|التاكد|الثقه';
const placeWords =
  'location|loc|geo|geolocation|geoloc|geolocalisation|geocod(?:e|ing)|geographic\\p{L}*|geographique|place|position|positional|spatial|coord\\p{L}*|where|gps|site|lieu|localisation|emplacement|konum|konumu|yer|yeri|mekan|ort|lage|ortes|الموقع|المكان|موقع|مكان|الاحداثيات|احداثيات|المكاني|المكانيه|الجغرافي|الجغرافيه|شوين|مكاني';
const timeWords =
  'date|time|temporal|temporelle?|day|zaman|tarih|tarihi|zeit|datum|datums|الزمن|الزمني|الزمنيه|الوقت|التاريخ|تاريخ|زماني|زمان|بهروار';
const deathWords =
  'killed|fatalities|deaths|dead|kia|القتلي|قتلي|الوفيات|وفيات|الشهداء|شهداء|كشته|كشتگان|كوژراو|كوژراوان|olu|olen|oldurulen|tote|getotete|morts?|tues|deces|kusti|погибшие|погибших|погибло|убитых|убито|убитые';
/** Figures of more than the people killed of one row: running totals, rates, animals, and killed and wounded together. */
const notKilled =
  '(?!.*(?:^| )(?:wounded|injured|injur\\p{L}*|cumulative\\p{L}*|cumul\\p{L}*|kumulat\\p{L}*|running|to date|so far|per|rate|percent|livestock|animals?|cattle|sheep|جرحي|الجرحي|مصابين|المصابين|تراكمي|التراكمي|مواشي|المواشي|blesses|yarali|verletzte)(?: |$))';
const distanceUnits = 'kms?|m|mi|miles?|meters?|metres?|kilomet(?:er|re)s?|ft|feet|كم|متر|م';
const has = (words: string): string => `(?=.*(?:^| )(?:${words})(?: |$))`;
const radiusWords = 'radius|rayon|yaricap|yaricapi|umkreis|شعاع|نصف القطر|نصف قطر|نيوه تيره|buffer|cep';

const dateWords = 'date|تاريخ|التاريخ|tarih|tarihi|datum|дата|بهروار|ريكهوت|ريكهوتي';
const otherCalendar = 'hijri|islamic|shamsi|هجري|الهجري|هجريه|الهجريه|شمسي|الشمسي';
/** Of days that are not those of the event: births, entries of a database, ends of validity. */
const notOfEvent = [
  String.raw`birth|born|dob|added|creat\p{L}*|entered|entry|upload\p{L}*|download\p{L}*|modif\p{L}*|edit\p{L}*|updat\p{L}*|submi\p{L}*`,
  String.raw`publi\p{L}*|posted|accessed|retriev\p{L}*|scraped|imported|expiry|expires?|deadline|due|next`,
  '(?:ال)?(?:ميلاد|ولاده|ادخال|تحديث|تعديل|نشر|انشاء)|dogum|kayit|guncelleme|naissance|saisie|geburt|geburtsdatum',
].join('|');
const notOfEventName = new RegExp(`(?:^| )(?:report\\p{L}*|${notOfEvent})(?: |$)`, 'u');

/** The same in names without spaces. */
const ofTheRow =
  /updat|modif|edited|creat|publi|pub_?date|insert|upload|download|retriev|scraped|(?:^|[^a-z])access|تحديث|تعديل|نشر|انشاء|إنشاء|ادخال|إدخال/i;

/** The words of a name, folded. */
export const spaced = (name: string): string =>
  foldLetters(name.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(/[_\-.,;/:()[\]]+/g, ' ')
    .trim();

/** The last part of a name such as `dates.start`, of a record within a record; empty for other names and for records of the source. */
export function memberOf(name: string): string {
  if (!/^[^\s.]+(?:\.[^\s.]+)+$/.test(name)) return '';
  return /(?:^|\.)(?:sources?|report|meta|created|updat|publi|author|media|image|user|review)[^.]*\./i.test(name)
    ? ''
    : name.slice(name.lastIndexOf('.') + 1);
}

/** Whether the name of a column speaks of another day than that of the event. */
export function isOfOtherDay(name: string): boolean {
  return ofTheRow.test(name) || notOfEventName.test(spaced(name));
}

/** Words that say a role within a longer name, tried where no whole name did. In this order: a name with “reported” in it is not the first day. */
export const wordsOf: readonly (readonly [role: MappedRole, pattern: RegExp])[] = [
  ['datePrecision', new RegExp(`^${has(measures)}${has(timeWords)}`, 'u')],
  ['datePrecision', new RegExp(`^(?=.*(?:±|plus ?minus|margin|uncertainty|error))${has('days?|jours?|ايام')}`, 'u')],
  ['radius', new RegExp(`^(?!.*(?:blast|explosion|search|انفجار))${has(radiusWords)}`, 'u')],
  [
    'radius',
    new RegExp(
      `^${has(`${measures}|error|uncertainty|incertitude|unsicherheit|belirsizlik|hata|fehler|margin|±`)}${has(distanceUnits)}`,
      'u',
    ),
  ],
  ['precision', new RegExp(`^${has(measures)}${has(placeWords)}`, 'u')],
  // The quality of a site or a place is something else.
  [
    'precision',
    new RegExp(
      `^${has('quality|جوده|qualite|kalite|qualitat')}${has('gps|geo|location|position|coord\\p{L}*|الموقع|الاحداثيات')}`,
      'u',
    ),
  ],
  [
    'precision',
    new RegExp(
      `^(?:${measures})(?: (?:level|degree|code|class|scale))$|^(?:level|degree|niveau|مستوي|درجه)(?: of| de)?(?: la)? (?:${measures})$`,
      'u',
    ),
  ],
  [
    'position',
    /^(?=.*(?:^| )(?:latitude|lat|خط العرض|enlem)(?: |$)).*(?:^| )(?:longitude|lon|long|lng|و?خط الطول|و?الطول|boylam)(?: |$)/u,
  ],
  ['latitude', /^(?:coord\w*|gps|location|position|grid) (?:n|north|northing|y)$/u],
  ['longitude', /^(?:coord\w*|gps|location|position|grid) (?:e|east|easting|x)$/u],
  ['latitude', /(?:^| )(?:latitude|lat|northing|خط العرض|enlem|широта)(?: |$)/u],
  ['longitude', /(?:^| )(?:longitude|lon|long|lng|easting|خط الطول|boylam|долгота)(?: |$)/u],
  [
    'position',
    /^(?!.*(?:^| )(?:altitude|alt|elevation|accuracy|precision|date|time|device|source|status|quality|type|id|notes?)$).*(?:^| )(?:coordinates?|coords|lat ?lon|lat ?long|geopoint|mgrs|wkt|gps|utm(?: zone)? \d{1,2} ?[a-z]?|plus ?codes?|geohash|(?:google )?maps? (?:link|url)|احداثيات|الاحداثيات)(?: |$)/u,
  ],
  [
    'reported',
    /(?:^| )(?:report(?:ed|ing)? date|date (?:of )?(?:the )?report(?:ed|ing)?|publi(?:cation|shed) date|date (?:added|published|posted|created)|(?:reported|added|created|posted|published)(?: (?:on|at)|$)|(?:تاريخ )?(?:الادخال|التسجيل))(?: |$)/u,
  ],
  ['latest', /(?:^| )(?:end date|date end|date to|to date|until)(?: |$)/u],
  [
    'earliest',
    new RegExp(
      String.raw`^(?!.*(?:^| )(?:year|month|report\p{L}*|${otherCalendar}|${notOfEvent})(?: |$)).*(?:^| )(?:${dateWords})(?: |$)`,
      'u',
    ),
  ],
  ['earliest', new RegExp(`^${has(otherCalendar)}${has(dateWords)}`, 'u')],
  ['earliest', /^(?:year|yr|annee|yil|год|السنه|سنه|العام|عام)$/u],
  ['low', new RegExp(`^${notKilled}${has(deathWords)}${has('low|min|minimum|least|الادني|اقل|asgari|حداقل')}`, 'u')],
  ['high', new RegExp(`^${notKilled}${has(deathWords)}${has('high|max|maximum|most|الاعلي|اكثر|azami|حداكثر')}`, 'u')],
  ['best', new RegExp(`^${notKilled}${has(deathWords)}`, 'u')],
  ['category', /(?:^| )(?:event|incident|attack) type(?: |$)|(?:^| )type of (?:event|incident|attack)(?: |$)/u],
  ['governorate', /(?:^| )(?:governorate|admin ?1|المحافظه|محافظه|провинция|мухафаза)(?: |$)/u],
];

export const tagRoles: readonly (readonly [pattern: RegExp, role: MappedRole])[] = [
  [/^#geo\b.*\+lat/, 'latitude'],
  [/^#geo\b.*\+(?:lon|lng)/, 'longitude'],
  [/^#geo\b.*\+(?:coord|wkt|geom)/, 'position'],
  [/^#date\b.*\+end/, 'latest'],
  [/^#date\b.*\+(?:reported|published)/, 'reported'],
  [/^#date\b/, 'earliest'],
  [/^#affected\b.*\+killed/, 'best'],
  [/^#country(?!\S*\+code)/, 'country'],
  [/^#adm1(?!\S*\+code)/, 'governorate'],
  [/^#event\b.*\+type|^#crisis\b.*\+type|^#event(?:\+|$)/, 'category'],
  [/^#group\b|^#actor\b/, 'actor'],
];
