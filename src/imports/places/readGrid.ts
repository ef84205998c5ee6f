/** Positions by the name of a grid: MGRS, UTM, Plus Codes and geohashes. A square or a cell has the radius that contains it. */
import * as mgrs from 'mgrs';
import { shapeCodes, type Shape } from '../table/rawTable.ts';
import { projectorOf, systemOfZone } from './projections.ts';

export const toPointShape = (longitude: number, latitude: number, radiusM = Number.NaN): Shape => ({
  code: shapeCodes.point,
  longitude,
  latitude,
  radiusM,
});

/** Scripts on this machine find the library’s functions one level deeper than a page does. */
const library: unknown = mgrs;
const { toPoint } = (
  typeof library === 'object' && library !== null && 'default' in library ? library.default : library
) as Pick<typeof mgrs, 'toPoint'>;

/** Half the diagonal of a square with so many digits for each axis. */
const halfDiagonalM = (digits: number): number => (10 ** (5 - digits) * Math.SQRT2) / 2;

export function readMgrs(text: string): Shape | undefined {
  const square = text.replace(/[\s,:/_-]+/g, '').toUpperCase();
  const match = /^(?:MGRS)?(\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z]{2}(\d*))$/.exec(square);
  if (!match) return undefined;
  try {
    const [longitude, latitude] = toPoint(match[1] ?? '');
    return toPointShape(longitude, latitude, halfDiagonalM((match[2]?.length ?? 0) / 2));
  } catch {
    // A square that the zone does not have.
    return undefined;
  }
}

/** A number of metres with the letter or word that says which of the two it is, before or behind it. */
const metres =
  /(?:\b(easting|northing|[xyen])(?:[:=\s]|(?=\d))\s*)?(?<![\d.])(\d{5,8}(?:\.\d+)?)\s*m?\s*(?:([en])(?![a-z\d]))?/gi;

/** `37S 689000 3804000`, `689000mE 3804000mN Zone 37S`, `37S, E 689000, N 3804000`. The easting comes first unless letters say otherwise. `stated`: the system of texts that have no zone. */
export function readUtm(text: string, stated: string | null = null): Shape | undefined {
  const found = [...text.matchAll(metres)];
  const [first, second] = found;
  if (!first || !second || found.length > 2) return undefined;
  // A letter before the first number may be that of the zone.
  const axisOf = ([, before = '', , behind = '']: RegExpExecArray): string =>
    (behind || before).charAt(0).toLowerCase();
  const isTurned = /[ny]/.test(axisOf(first)) && /[ex]/.test(axisOf(second));
  const zone = text
    .replace(metres, ' ')
    .replace(/\b(?:utm|wgs ?_?(?:19)?84|mgrs)\b|[,;:/()=]+/gi, ' ')
    .trim();
  const system = zone === '' ? stated : systemOfZone(zone);
  const project = system === null ? null : projectorOf(system);
  const [east, north] = isTurned ? [second, first] : [first, second];
  return project ? toPointShape(...project(Number(east[2]), Number(north[2]))) : undefined;
}

const metresPerDegree = 111_320;

/** The middle of a cell in degrees, with half its diagonal. */
function middleOf(west: number, south: number, width: number, height: number): Shape {
  const latitude = south + height / 2;
  const across = (width / 2) * metresPerDegree * Math.cos((latitude * Math.PI) / 180);
  return toPointShape(west + width / 2, latitude, Math.hypot(across, (height / 2) * metresPerDegree));
}

const plusDigits = '23456789CFGHJMPQRVWX';

/** A whole Plus Code (Open Location Code), also with the name of a place behind it. Short codes need a place that only a map service knows. */
export function readPlusCode(text: string): Shape | undefined {
  const match = /^([2-9CFGHJMPQRVWX]{2,8})(0{0,6})\+([2-9CFGHJMPQRVWX]{2,7})?(?=$|[\s,])/i.exec(text);
  const [, digits = '', zeros = '', rest = ''] = match ?? [];
  if (digits.length + zeros.length !== 8 || digits.length % 2 === 1 || (zeros !== '' && rest !== '')) return undefined;
  let [south, west, size] = [-90, -180, 400];
  const pairs = (digits + rest.slice(0, 2)).toUpperCase();
  for (let at = 0; at < pairs.length; at += 2) {
    size /= 20;
    south += plusDigits.indexOf(pairs[at] ?? '') * size;
    west += plusDigits.indexOf(pairs[at + 1] ?? '') * size;
  }
  let [height, width] = [size, size];
  for (const digit of rest.slice(2).toUpperCase()) {
    [height, width] = [height / 5, width / 4];
    south += Math.floor(plusDigits.indexOf(digit) / 4) * height;
    west += (plusDigits.indexOf(digit) % 4) * width;
  }
  return south < -90 || south > 90 || west > 180 ? undefined : middleOf(west, south, width, height);
}

const hashDigits = '0123456789bcdefghjkmnpqrstuvwxyz';

/** Undefined where the text has a letter that geohashes do not use. */
export function readGeohash(text: string): Shape | undefined {
  if (!/^[0-9b-hjkmnp-z]{1,12}$/i.test(text)) return undefined;
  const [south, north, west, east] = [-90, 90, -180, 180];
  const box = { latitude: [south, north], longitude: [west, east] };
  let isLongitude = true;
  for (const letter of text.toLowerCase())
    for (let bit = 16; bit >= 1; bit >>= 1) {
      const side = isLongitude ? box.longitude : box.latitude;
      const middle = ((side[0] ?? 0) + (side[1] ?? 0)) / 2;
      side[(hashDigits.indexOf(letter) & bit) === 0 ? 1 : 0] = middle;
      isLongitude = !isLongitude;
    }
  const [[fromX = 0, toX = 0], [fromY = 0, toY = 0]] = [box.longitude, box.latitude];
  return middleOf(fromX, fromY, toX - fromX, toY - fromY);
}
