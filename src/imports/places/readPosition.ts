/** A position that stands in one cell: two numbers, degrees with letters, MGRS, UTM, a geometry, or the address of a map. */
import * as mgrs from 'mgrs';
import type { ImportLimits } from '../limits.ts';
import { plainNumber } from '../numbers/readNumbers.ts';
import { noShape, type Shape } from '../table/rawTable.ts';
import { isWgs84, projectorOf, systemOfZone } from './projections.ts';
import { readAngle, type Angle } from './readAngle.ts';
import { toShape, type VertexCount } from './toShape.ts';
import { readGeometryText } from './wellKnownText.ts';

const point = (longitude: number, latitude: number, radiusM = Number.NaN): Shape => ({
  code: 1,
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

function readGrid(text: string): Shape | undefined {
  const square = text.replace(/[\s,]+/g, '').toUpperCase();
  const match = /^(?:MGRS:?)?(\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z]{2}(\d*))$/.exec(square);
  if (!match) return undefined;
  try {
    const [longitude, latitude] = toPoint(match[1] ?? '');
    return point(longitude, latitude, halfDiagonalM((match[2]?.length ?? 0) / 2));
  } catch {
    // A square that the zone does not have.
    return undefined;
  }
}

function readUtm(text: string): Shape | undefined {
  const match =
    /^(?:UTM\s*)?(\d{1,2}\s*[A-Z]?)[\s,;]+(\d{5,7}(?:\.\d+)?)\s*(?:m?E)?[\s,;/]+(\d{6,8}(?:\.\d+)?)\s*(?:m?N)?$/i.exec(
      text,
    );
  const behind =
    /^(\d{5,7}(?:\.\d+)?)\s*(?:m?E)?[\s,;/]+(\d{6,8}(?:\.\d+)?)\s*(?:m?N)?[\s,;/]+(?:UTM\s*)?(?:zone\s*)?(\d{1,2}\s*[A-Z]?)$/i.exec(
      text,
    );
  const [zone, east, north] = match ? match.slice(1) : behind ? [behind[3], behind[1], behind[2]] : [];
  const system = zone === undefined ? null : systemOfZone(zone);
  const project = system === null ? null : projectorOf(system);
  return project ? point(...project(Number(east), Number(north))) : undefined;
}

/** The two halves of a text, wherever they part. */
function halvesOf(text: string): readonly (readonly [string, string])[] {
  const halves: [string, string][] = [];
  for (const sign of [/\s*[;|]\s*/, /,\s+|\s+,\s*/, /,/, /\s*\/\s*/, /\s+و\s*/]) {
    const parts = text.split(sign);
    if (parts.length === 2) halves.push([parts[0] ?? '', parts[1] ?? '']);
  }
  const commas = text.split(/\s*,\s*/);
  if (commas.length === 4)
    halves.push([`${commas[0] ?? ''}.${commas[1] ?? ''}`, `${commas[2] ?? ''}.${commas[3] ?? ''}`]);
  const words = text.split(/\s+/);
  for (let at = 1; at < words.length; at += 1)
    if (words.length === 2 || words.length % 2 === 0 ? at === words.length / 2 : /[a-zء-ي]$/i.test(words[at - 1] ?? ''))
      halves.push([words.slice(0, at).join(' '), words.slice(at).join(' ')]);
  const letters = /^(.*?(?<![a-z])[NS])\s*[,;/]?\s*(.+[EW])$|^([NS].*?)\s*[,;/]?\s*([EW].+)$/i.exec(text);
  if (letters) halves.unshift([letters[1] ?? letters[3] ?? '', letters[2] ?? letters[4] ?? '']);
  return halves;
}

function paired(first: Angle, second: Angle): Shape | undefined {
  if (first.axis !== null && first.axis === second.axis) return undefined;
  const turned = first.axis === 'longitude' || second.axis === 'latitude';
  return turned ? point(first.degrees, second.degrees) : point(second.degrees, first.degrees);
}

/** `latitude longitude altitude accuracy`, as field forms write a place. */
function readGeopoint(text: string): Shape | undefined {
  const match = /^(-?\d+\.\d+) (-?\d+\.\d+) -?\d+(?:\.\d+)?(?: (\d+(?:\.\d+)?))?$/.exec(text);
  return match ? point(Number(match[2]), Number(match[1]), Number(match[3] ?? Number.NaN) || Number.NaN) : undefined;
}

/** Undefined where the text is not a position; a shape without place where it is empty. Two bare numbers are latitude and longitude. */
export function readPosition(written: string, limits: ImportLimits, count: VertexCount): Shape | undefined {
  const doubt =
    /(?:^(?:approx(?:\.|imately)?|near|~|حوالي|قرب) ?| ?\(?(?:approx\.?|approximate(?:ly)?|estimated|est\.?|centroid|تقريبا|تقريبي|\?)\)?$)/i;
  const plain = written.trim();
  if (!doubt.test(plain)) return readExact(plain, limits, count);
  const shape = readExact(plain.replace(doubt, ''), limits, count);
  return shape && shape.code === 1 ? { ...shape, approximate: true } : shape;
}

function readExact(written: string, limits: ImportLimits, count: VertexCount): Shape | undefined {
  const geometry = readGeometryText(written);
  if (geometry) {
    const { srid } = geometry;
    const project = srid === null || srid === 0 || isWgs84(String(srid)) ? undefined : projectorOf(String(srid));
    return project === null ? undefined : toShape(geometry.geometry, limits, count, project);
  }
  const text = plainNumber(written)
    .replaceAll('،', ',')
    .replaceAll('؛', ';')
    .replace(/ ?\((?:exact|precise|دقيق)\)$/i, '')
    .replace(/^[([{<]+|[)\]}>]+$/g, '')
    .trim();
  if (text === '' || /^(?:n\/?a|none|null|unknown|-+)$/i.test(text)) return noShape;
  const address = /^(?:https?:|geo:)/i.test(text)
    ? (/(?:[@=:]|\/)(-?\d{1,3}\.\d+)(?:,|%2c)\s*(-?\d{1,3}\.\d+)/i.exec(text) ??
      /\bm?lat=(-?\d{1,2}\.\d+)&(?:amp;)?m?lon=(-?\d{1,3}\.\d+)/i.exec(text) ??
      /#map=[\d.]+\/(-?\d{1,2}\.\d+)\/(-?\d{1,3}\.\d+)/i.exec(text))
    : null;
  if (address) return point(Number(address[2]), Number(address[1]));
  // ISO 6709: +33.30+044.40/
  const signed = /^([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)(?:[+-][\d.]+)?\/?$/.exec(text);
  if (signed) return point(Number(signed[2]), Number(signed[1]));
  const known = readGeopoint(text) ?? readGrid(text) ?? readUtm(text);
  if (known) return known;
  const labelled = text.replace(/\b(?:lat(?:itude)?|lon(?:g(?:itude)?)?|lng)\b\.?\s*[:=]?\s*/gi, '').trim();
  for (const [left, right] of halvesOf(labelled)) {
    const [first, second] = [readAngle(left), readAngle(right)];
    const found = first && second ? paired(first, second) : undefined;
    if (found) return found;
  }
  // Pairs of numbers with several decimals within a text. Several are as many places.
  const pairs = [...text.matchAll(/(?<![\d.])(-?\d{1,2}\.\d+) ?[,;/ ] ?(-?\d{1,3}\.\d+)(?![\d.])/g)];
  const isExact = pairs.every(([, one = '', other = '']) => /\.\d{2,}/.test(one) && /\.\d{2,}/.test(other));
  const coordinates = pairs.map((pair) => [Number(pair[2]), Number(pair[1])]);
  if (coordinates.length === 0 || (coordinates.length === 1 && !isExact)) return undefined;
  return toShape({ type: 'MultiPoint', coordinates }, limits, count);
}
