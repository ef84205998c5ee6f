/** A first guess at what the columns of an unknown table say, from their names. The reader of the page confirms or corrects it. */
import type { GeoPrecision } from '../../domain/records/record.ts';
import { mappedRoles, noColumns, type Mapping, type MappedRole } from './mapping.ts';

/** Best first. Names are compared without case, marks, spaces, hyphens and underscores. */
const spellings: Readonly<Record<MappedRole, readonly string[]>> = {
  earliest: [
    'date',
    'eventdate',
    'datestart',
    'startdate',
    'earliest',
    'start',
    'begin',
    'begindate',
    'from',
    'when',
    'whenedtf',
    'day',
    'dateofevent',
    'incidentdate',
    'time',
    'timestamp',
    'datetime',
    'التاريخ',
    'تاريخ',
    'تاريخالحدث',
    'تاريخالحادث',
    'اليوم',
  ],
  latest: ['dateend', 'enddate', 'latest', 'end', 'to', 'until', 'تاريخالانتهاء', 'الىتاريخ'],
  reported: [
    'reported',
    'datereported',
    'reportdate',
    'published',
    'publicationdate',
    'sourcedate',
    'تاريخالنشر',
    'تاريخالتقرير',
  ],
  datePrecision: ['timeprecision', 'dateprec', 'dateprecision'],
  latitude: ['latitude', 'lat', 'y', 'ycoord', 'gpslatitude', 'latdd', 'خطالعرض', 'العرض'],
  longitude: ['longitude', 'lon', 'lng', 'long', 'x', 'xcoord', 'gpslongitude', 'londd', 'خطالطول', 'الطول'],
  precision: ['geoprecision', 'whereprec', 'precision', 'geoprec', 'locationprecision', 'الدقة', 'دقةالموقع'],
  radius: ['radiusm', 'radius', 'accuracym', 'uncertaintym'],
  category: [
    'eventtype',
    'category',
    'type',
    'incidenttype',
    'kind',
    'typeofviolence',
    'subeventtype',
    'class',
    'النوع',
    'نوعالحدث',
    'نوعالحادث',
    'الفئة',
  ],
  actor: ['actor1', 'actor', 'actors', 'sidea', 'perpetrator', 'group', 'gname', 'الفاعل', 'الجهة', 'الجهةالفاعلة'],
  otherActor: ['actor2', 'sideb', 'target', 'victim', 'الهدف', 'الطرفالثاني'],
  country: ['country', 'countryname', 'adm0', 'admin0', 'countrytxt', 'الدولة', 'البلد'],
  governorate: ['admin1', 'adm1', 'governorate', 'province', 'provstate', 'state', 'region', 'المحافظة'],
  low: ['low', 'killedlow', 'fatalitieslow', 'deathslow'],
  best: ['best', 'fatalities', 'killed', 'deaths', 'nkill', 'dead', 'casualties', 'القتلى', 'عددالقتلى'],
  high: ['high', 'killedhigh', 'fatalitieshigh', 'deathshigh'],
};

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{Mark}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[أإآ]/g, 'ا')
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

const folded = new Map(mappedRoles.map((role) => [role, spellings[role].map(fold)] as const));

/** `assumed`: for a file that does not say how precise its positions are. A column is given one role only. */
export function guessMapping(names: readonly string[], assumed: GeoPrecision = 'site'): Mapping {
  const own = names.map(fold);
  const used = new Set<number>();
  const columns = { ...noColumns };
  for (const role of mappedRoles) {
    for (const spelling of folded.get(role) ?? []) {
      const index = own.findIndex((name, number) => name === spelling && !used.has(number));
      if (index < 0) continue;
      columns[role] = index;
      used.add(index);
      break;
    }
  }
  const scale = columns.precision !== null && own[columns.precision] === 'whereprec' ? 'ucdp' : 'own';
  return { columns, dateOrder: null, scale, assumedPrecision: assumed };
}

/** Whether every row could find its place and day with it. */
export function isUsable({ columns }: Mapping, hasShapes: boolean): boolean {
  return hasShapes || (columns.latitude !== null && columns.longitude !== null);
}
