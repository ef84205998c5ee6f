/** The position in the address of a map. A marker counts before the middle of the view, which has the radius of what the view shows. */
import { shapeCodes, type Shape } from '../table/rawTable.ts';
import { readAngle } from './readAngle.ts';

const pair = String.raw`([+-]?\d{1,3}(?:\.\d+)?)\s*(?:,|~|_)\s*\+?\s*([+-]?\d{1,3}(?:\.\d+)?)(?![\d.])`;

/** The place that an address of Google Maps marks. */
const placeMarker = /!3d(-?\d{1,2}\.\d+)!4d(-?\d{1,3}\.\d+)(?!.*!3d)/;
/** Yandex writes the longitude first. */
const yandexMarker = new RegExp(`[?&](?:pt|ll)=${pair}`, 'i');
/** Latitude before longitude. Markers of OpenStreetMap, Apple Maps and Bing Maps, then queries and paths. */
const markers: readonly RegExp[] = [
  /[?&#]m?lat(?:itude)?=(-?\d{1,2}(?:\.\d+)?).*?[?&]m?(?:lon|lng|longitude)=(-?\d{1,3}(?:\.\d+)?)/i,
  new RegExp(`[?&](?:q|query|destination|daddr|saddr|sll|marker|point|loc)=(?:loc:)?${pair}`, 'i'),
  new RegExp(`[?&]sp=point\\.${pair}`, 'i'),
  new RegExp(`/(?:place|search|dir|maps)/(?:[^@?]*/)?${pair}`, 'i'),
  new RegExp(`^geo:${pair}`, 'i'),
  new RegExp(`[?&](?:ll|center|cp)=${pair}`, 'i'),
];
const views: readonly (readonly [pattern: RegExp, isZoomFirst: boolean])[] = [
  [/@(-?\d{1,2}\.\d+),(-?\d{1,3}\.\d+)(?:,(\d+(?:\.\d+)?)(z|m)?)?/i, false],
  [/#(?:map=)?(\d+(?:\.\d+)?)\/(-?\d{1,2}\.\d+)\/(-?\d{1,3}\.\d+)/, true],
];

const metresPerPixel = 156_543.03;
/** Half of a window of usual width. */
const halfWindowPx = 500;

function radiusOfZoom(zoom: number, latitude: number): number {
  return (metresPerPixel * Math.cos((latitude * Math.PI) / 180) * halfWindowPx) / 2 ** zoom;
}

function toShape(latitude: number, longitude: number, radiusM = Number.NaN): Shape | undefined {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
    ? { code: shapeCodes.point, longitude, latitude, radiusM }
    : undefined;
}

/** `34°27'00.0"N 41°55'00.0"E`, as addresses of Google Maps name a place. */
function readNamedAngles(text: string): Shape | undefined {
  const [, north = '', east = ''] =
    /\/(?:place|search)\/([^/@]*?[NS])[+\s,]+([^/@]*?[EW])(?=[/?@]|$)/i.exec(text) ?? [];
  const [latitude, longitude] = [readAngle(north), readAngle(east)];
  return latitude && longitude ? toShape(latitude.degrees, longitude.degrees) : undefined;
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

export function isMapAddress(text: string): boolean {
  return /^(?:https?:|geo:|(?:www\.)?(?:google|openstreetmap)\.)/i.test(text);
}

/** Whether only the server of an address knows the position that it leads to. */
export function isShortLink(text: string): boolean {
  return /^(?:https?:\/\/)?(?:maps\.app\.goo\.gl|goo\.gl|g\.co|osm\.org\/go|bit\.ly|tinyurl\.com)\//i.test(text.trim());
}

/** Undefined where the address has no position, as a short link has none. */
export function readMapAddress(written: string): Shape | undefined {
  const text = decode(written.replaceAll('&amp;', '&'));
  const turned = /yandex\./i.test(text) ? yandexMarker.exec(text) : null;
  if (turned) return toShape(Number(turned[2]), Number(turned[1]));
  const marked = placeMarker.exec(text);
  if (marked) return toShape(Number(marked[1]), Number(marked[2]));
  const named = readNamedAngles(text);
  if (named) return named;
  for (const pattern of markers) {
    const match = pattern.exec(text);
    if (match) return toShape(Number(match[1]), Number(match[2]));
  }
  for (const [pattern, isZoomFirst] of views) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [latitude, longitude, size] = (isZoomFirst ? [match[2], match[3], match[1]] : match.slice(1, 4)).map(Number);
    if (latitude === undefined || longitude === undefined) continue;
    if (size === undefined || Number.isNaN(size)) return toShape(latitude, longitude);
    return toShape(latitude, longitude, match[4] === 'm' ? size / 2 : radiusOfZoom(size, latitude));
  }
  return undefined;
}
