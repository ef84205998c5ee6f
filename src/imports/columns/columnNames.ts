/** Names that columns of the field go by, in English, Arabic, Turkish, French, German and Kurdish-Persian spelling. */
import { foldLetters } from '../dates/foldDateText.ts';
import { mappedRoles, type MappedRole } from './mapping.ts';

const names = (lists: readonly string[]): readonly string[] => lists.flatMap((list) => list.split(' | '));

/** Best first. Names are compared without case, marks, spaces, hyphens and underscores. */
export const spellings: Readonly<Record<MappedRole, readonly string[]>> = {
  earliest: names([
    'date | eventdate | datestart | startdate | earliest | begindate | begin | dateofevent | incidentdate',
    'dateofincident | sqldate | when | whenedtf | start | from | day | time | timestamp | datetime',
    'التاريخ | تاريخ | تاريخ الحدث | تاريخ الحادث | اليوم | tarih | olay tarihi | başlangıç | jour',
    'date de début | début | datefrom | fromdate | firstdate | تاريخ البداية | تاريخ البدء | من تاريخ',
    'başlangıç tarihi | تاریخ شروع | شروع | دەستپێک | بەروار | datum | dîrok | roj | week | weekstart | dates',
    'daterange | dateperiod | incidentdates | eventdates | occurred | occurredon | period | reportingperiod',
    'дата | дата события | дата инцидента | дата начала | timeperiod | période | الفترة | فترة | المدة | dönem | ماوە | zeitraum | بازه زمانی | dem',
  ]),
  latest: names([
    'dateend | enddate | latest | end | to | until | bis | تاريخ الانتهاء | الى تاريخ | تاريخ النهاية | bitiş',
    'дата окончания | bitiş tarihi | date de fin | fin | dateto | todate | lastdate | تاریخ پایان | پایان | کۆتایی',
  ]),
  reported: names([
    'reported | datereported | reportdate | published | publicationdate | sourcedate | dateadded | تاريخ النشر',
    'تاريخ التقرير',
  ]),
  month: names(['month | monthname | mon | mois | ay | الشهر | شهر | imonth']),
  dayOfMonth: names(['day | dayofmonth | jour | gün | اليوم | يوم | iday']),
  datePrecision: names([
    'timeprecision | dateprec | dateprecision | datetype | datequalifier | dateaccuracy | datecertainty',
  ]),
  latitude: names([
    'latitude | lat | gpslatitude | latdd | latitudedd | actiongeolat | y | ycoord | coordy | pointy | northing',
    'northings | utmn | utmy | خط العرض | خطالعرض | العرض | دائرة العرض | enlem | breite | breitengrad',
    'عرض جغرافیایی | هێڵی پانی | широта',
  ]),
  longitude: names([
    'longitude | lon | lng | long | gpslongitude | londd | longdd | actiongeolong | x | xcoord | coordx | pointx',
    'easting | eastings | utme | utmx | خط الطول | الطول | boylam | länge | längengrad | طول جغرافیایی',
    'هێڵی درێژی | долгота',
  ]),
  position: names([
    'coordinates | coordinate | coords | latlon | latlong | latlng | lonlat | gps | gpscoordinates | gpslocation',
    'geolocation | geopoint | position | geometry | geom | wkt | geomwkt | wktgeom | thegeom | shape | mgrs',
    'mgrsgrid | pluscode | openlocationcode | geohash | googlemaps | googlemapslink | googlemapsurl | maplink | mapurl',
    'maplocation | رابط الخريطة | رابط الموقع | خرائط جوجل | harita bağlantısı | gridreference | gridref | grid | utm',
    'point | الإحداثيات | احداثيات | إحداثيات الموقع',
    'الموقع الجغرافي | координаты | koordinat | koordinatlar | coordonnées | مختصات | مختصات جغرافیایی | موقعیت جغرافیایی | پێگە',
  ]),
  zone: names(['zone | utmzone | gridzone | المنطقة | crs | srid | epsg']),
  precision: names([
    'geoprecision | whereprec | geoprec | locationprecision | locprecision | locationaccuracy',
    'coordinateprecision | specificity | actiongeotype | precision | geoconfidence | الدقة | دقة الموقع',
    'دقة الإحداثيات | دقت | وردی | hassasiyet | konum hassasiyeti | doğruluk | genauigkeit | précision du lieu',
  ]),
  radius: names([
    'radiusm | radius | radiuskm | accuracym | accuracykm | uncertaintym | uncertaintykm',
    'coordinateuncertaintyinmeters | precisionm | precisionkm | accuracy | gpsprecision | gpsaccuracy',
    'horizontalaccuracy',
  ]),
  category: names([
    'eventtype | category | type | incidenttype | kind | typeofviolence | subeventtype | class | eventcode',
    'folder | النوع | نوع الحدث | نوع الحادث | الفئة | olay | olay türü | tür',
  ]),
  actor: names([
    'actor1 | actor | actors | sidea | perpetrator | group | gname | actor1name | الفاعل | الجهة | الجهة الفاعلة',
  ]),
  otherActor: names(['actor2 | sideb | target | victim | actor2name | الهدف | الطرف الثاني']),
  country: names([
    'country | countryname | adm0 | admin0 | adm0en | admin0name | countrytxt | الدولة | البلد | ülke | pays',
  ]),
  governorate: names([
    'admin1 | adm1 | adm1name | adm1en | admin1name | admin1nameen | adm1ar | admin1namear | governoratename',
    'gov | mohafaza | muhafaza | استان | پارێزگا | governorate | province | provstate | state | region | المحافظة',
    'محافظة | il | gouvernorat',
  ]),
  low: names([
    'low | killedlow | fatalitieslow | deathslow | lowest | lowestimate | minkilled | killedmin | minfatalities',
    'fatalitiesmin | الحد الأدنى',
  ]),
  best: names([
    'kia | best | bestest | bestestimate | killedbest | fatalitiesbest | deathsbest | fatalities | killed | deaths',
    'nkill | dead | القتلى | عدد القتلى | ölü | ölü sayısı | morts | tués | tote | کشته | کشته شدگان',
    'کوژراو | kuştî',
  ]),
  high: names([
    'high | killedhigh | fatalitieshigh | deathshigh | highest | highestimate | maxkilled | killedmax',
    'maxfatalities | fatalitiesmax | الحد الأعلى',
  ]),
};

/** Codes of areas that begin with the code of their governorate, the coarsest first: for tables that have no names and no positions. */
export const areaCodeNames: readonly string[] = [1, 2, 3, 4].flatMap((level) => [
  `adm${level}pcode`,
  `admin${level}pcode`,
  `adm${level}code`,
  `admin${level}code`,
]);

/** A name as it is compared. */
export function foldName(name: string): string {
  return foldLetters(name).replace(/[^\p{Letter}\p{Number}]/gu, '');
}

export const foldedSpellings: ReadonlyMap<MappedRole, readonly string[]> = new Map(
  mappedRoles.map((role) => [role, spellings[role].map(foldName)] as const),
);
