/**
 * Reference systems other than longitude and latitude of WGS 84, brought to them by proj4, which is loaded when a file needs it. Known are the UTM zones of
 * WGS 84 and of the older datums of the region, its national grids, and Web Mercator; any other is given as a definition (proj string or WKT).
 */
import type { Position } from '../../domain/geo/placement.ts';

export type Projector = (x: number, y: number) => Position;

const karbala = '+ellps=clrk80 +towgs84=70.995,-335.916,262.898 +units=m';
const nahrwan34 = '+ellps=clrk80 +towgs84=-242.2,-144.9,370.3 +units=m';
const nahrwan67 = '+ellps=clrk80 +towgs84=-243,-192,477 +units=m';
const deir = '+a=6378249.2 +b=6356515 +towgs84=-190.421,8.532,238.69 +units=m';
const european = '+ellps=intl +towgs84=-87,-98,-121 +units=m';
const utm = (zone: number, datum: string): string => `+proj=utm +zone=${zone} ${datum}`;

const definitions: Readonly<Record<number, string>> = {
  3857: '+proj=merc +a=6378137 +b=6378137 +units=m',
  3395: '+proj=merc +datum=WGS84 +units=m',
  3890: utm(37, '+ellps=GRS80 +units=m'),
  3891: utm(38, '+ellps=GRS80 +units=m'),
  3892: utm(39, '+ellps=GRS80 +units=m'),
  3391: utm(37, karbala),
  3392: utm(38, karbala),
  3393: utm(39, karbala),
  3394: `+proj=lcc +lat_1=32.5 +lat_0=32.5 +lon_0=45 +k_0=0.9987864078 +x_0=1500000 +y_0=1166200 ${nahrwan34}`,
  7005: utm(37, nahrwan34),
  7006: utm(38, nahrwan34),
  7007: utm(39, nahrwan34),
  27037: utm(37, nahrwan67),
  27038: utm(38, nahrwan67),
  27039: utm(39, nahrwan67),
  22700: `+proj=lcc +lat_1=34.65 +lat_0=34.65 +lon_0=37.35 +k_0=0.9996256 +x_0=300000 +y_0=300000 ${deir}`,
  22770: `+proj=lcc +lat_1=34.65 +lat_0=34.65 +lon_0=37.35 +k_0=0.9996256 +x_0=300000 +y_0=300000 ${deir}`,
  22780: `+proj=sterea +lat_0=34.2 +lon_0=39.15 +k=0.9995341 +x_0=0 +y_0=0 ${deir}`,
  4743: `+proj=longlat ${karbala.replace(' +units=m', '')}`,
  4744: `+proj=longlat ${nahrwan34.replace(' +units=m', '')}`,
  4270: `+proj=longlat ${nahrwan67.replace(' +units=m', '')}`,
  4227: `+proj=longlat ${deir.replace(' +units=m', '')}`,
  4230: `+proj=longlat ${european.replace(' +units=m', '')}`,
};

/** Shifts to WGS 84 of datums whose definitions by Esri name none. */
const shifts: readonly (readonly [datum: RegExp, shift: string])[] = [
  [/Karbala_?1979|Karbala 1979/i, '70.995,-335.916,262.898'],
  [/Nahrwan_?1934|Nahrwan 1934/i, '-242.2,-144.9,370.3'],
  [/Nahrwan_?1967|Nahrwan 1967/i, '-243,-192,477'],
  [/Deir_ez_Zor|Deir ez Zor/i, '-190.421,8.532,238.69'],
  [/European_?1950|European Datum 1950/i, '-87,-98,-121'],
];

/** A WKT definition with the shift of its datum, where it names none and one is known. */
function withShift(definition: string): string {
  const datum = /DATUM\s*\[\s*"([^"]+)"/i.exec(definition)?.[1];
  const shift = shifts.find(([name]) => datum !== undefined && name.test(datum))?.[1];
  if (shift === undefined || /TOWGS84/i.test(definition)) return definition;
  return definition.replace(/SPHEROID\s*\[[^\]]*\]/i, (spheroid) => `${spheroid},TOWGS84[${shift},0,0,0,0]`);
}

/** Systems offered by name, those of the border first. */
export const offeredSystems = [
  'EPSG:32637',
  'EPSG:32638',
  'EPSG:32639',
  'EPSG:32636',
  'EPSG:3857',
  'EPSG:3890',
  'EPSG:3891',
  'EPSG:3391',
  'EPSG:3392',
  'EPSG:3394',
  'EPSG:27037',
  'EPSG:27038',
  'EPSG:22770',
  'EPSG:22780',
] as const;

/** Codes that mean longitude and latitude of WGS 84, or differ from it by less than any position of an event is known. */
const sameAsWgs84 = new Set([4326, 4979, 84, 4258, 4269, 3889, 4148, 6318, 7844, 4283]);
const webMercator = new Set([3857, 900913, 102100, 102113, 3785]);

/** `epsg:32637`, `urn:ogc:def:crs:EPSG::32637`, `EPSG:6.6:4326`, `http://www.opengis.net/def/crs/EPSG/0/4326`, `32637`. */
function codeOf(name: string): number | null {
  const text = name.trim();
  if (/CRS:?84h?$/i.test(text)) return 84;
  const match = /(?:EPSG|ESRI)[^\d]*(?:[\d.]+[:/])*(\d{4,6})(?:\/[a-z\d]*)*$/i.exec(text) ?? /^(\d{4,6})$/.exec(text);
  return match ? Number(match[1]) : null;
}

/** Whether a name, code or definition means longitude and latitude of WGS 84. */
export function isWgs84(name: string): boolean {
  const code = codeOf(name);
  if (code !== null) return sameAsWgs84.has(code);
  if (/^(?:GEOGCS|GEOGCRS|GEODCRS)\s*\[/i.test(name.trim()))
    return /WGS[ _]?(?:19)?84|GRS[ _]?(?:19)?80|ETRS|IGRS/i.test(name) && !/TOWGS84\[(?!0(?:\.0)?,\s*0)/i.test(name);
  return /^(?:WGS[ _-]?(?:19)?84|GCS_WGS_1984|geographic|longlat|\+proj=longlat \+datum=WGS84.*)$/i.test(name.trim());
}

/** The name that a WKT definition gives its system; other texts as they are. At most 80 letters. */
export function systemName(system: string): string {
  return (/^\s*\w+\s*\[\s*"([^"]+)"/.exec(system)?.[1] ?? system.trim()).slice(0, 80);
}

/** A definition that proj4 understands; null where the system is not known. */
export function definitionOf(name: string): string | null {
  const code = codeOf(name);
  if (code !== null) {
    if (webMercator.has(code)) return definitions[3857] ?? null;
    const zone = code % 100;
    if (code >= 32601 && code <= 32660) return utm(zone, '+datum=WGS84 +units=m');
    if (code >= 32701 && code <= 32760) return `${utm(zone, '+datum=WGS84 +units=m')} +south`;
    if (code >= 23028 && code <= 23038) return utm(zone, european);
    return definitions[code] ?? null;
  }
  const text = name.trim();
  if (/^\+proj=\w+/.test(text)) return text;
  if (/^(?:PROJCS|PROJCRS|GEOGCS|GEOGCRS)\s*\[/i.test(text)) return withShift(text);
  const zone = /^WGS[ _]?(?:19)?84 ?[/_ ]+ ?UTM[ _]?zone[ _]?(\d{1,2})([NS])$/i.exec(text);
  if (zone) return `${utm(Number(zone[1]), '+datum=WGS84 +units=m')}${zone[2]?.toUpperCase() === 'S' ? ' +south' : ''}`;
  return /web mercator|pseudo-?mercator/i.test(text) ? (definitions[3857] ?? null) : null;
}

/** The UTM zone of a text: `37N`, `37`, `37S` (a band of the grid, which lies in the north), `UTM 37`. */
export function systemOfZone(text: string): string | null {
  const plain = text
    .replace(/شمال(?:اً|ًا|ا|ي)?/u, 'north')
    .replace(/جنوب(?:اً|ًا|ا|ي)?/u, 'south')
    .replace(/(?:ال)?(?:منطقة|نطاق|زون)/u, 'zone')
    .trim();
  const match = /^(?:utm)?\s*(?:zone)?\s*(\d{1,2})\s*([C-HJ-NP-X]|north|south)?$/i.exec(plain);
  const zone = Number(match?.[1] ?? 0);
  if (!match || zone < 1 || zone > 60) return null;
  const band = (match[2] ?? 'N').toUpperCase();
  // The letters from N are bands of the northern half, S among them: the border lies in it.
  const south = band === 'SOUTH' || (band.length === 1 && band < 'N');
  return `EPSG:${(south ? 32700 : 32600) + zone}`;
}

/** The system that the name of a column speaks of, as in `X (EPSG:32638)`, `Easting UTM 38N` or `x_3857`; null where it names none. */
export function systemInName(name: string): string | null {
  const code = /(?:^|[^\d])(3857|32[67]\d\d|4326)(?:[^\d]|$)|EPSG[^\d]{0,2}(\d{4,6})/i.exec(name);
  if (code) return `EPSG:${code[2] ?? code[1] ?? ''}`;
  const zone = /utm[\s_-]*(?:zone)?[\s_-]*(\d{1,2}\s*[C-HJ-NP-X]?)(?![a-z\d])/i.exec(name)?.[1];
  return zone === undefined ? null : systemOfZone(zone);
}

type Transform = (definition: string) => { readonly forward: (position: [number, number]) => readonly number[] };
let transform: Transform | null = null;

/** Before the first `projectorOf`. */
export async function loadProjections(): Promise<void> {
  if (transform) return;
  const { default: proj4 } = await import('proj4');
  transform = (definition) => proj4(definition, '+proj=longlat +datum=WGS84');
}

export const areProjectionsLoaded = (): boolean => transform !== null;

const made = new Map<string, Projector | null>();

/** Null where the system is not known. `loadProjections` comes first. */
export function projectorOf(name: string): Projector | null {
  const known = made.get(name);
  if (known !== undefined) return known;
  const definition = definitionOf(name);
  let projector: Projector | null = null;
  if (definition !== null && transform) {
    try {
      const { forward } = transform(definition);
      forward([0, 0]);
      projector = (x, y) => {
        const [longitude = Number.NaN, latitude = Number.NaN] = forward([x, y]);
        return [longitude, latitude];
      };
    } catch {
      projector = null;
    }
  }
  if (transform) made.set(name, projector);
  return projector;
}

/** Loads what is needed first. Null where the system is not known. */
export async function loadProjector(name: string): Promise<Projector | null> {
  await loadProjections();
  return projectorOf(name);
}
