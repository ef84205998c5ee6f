/** A position that stands in one cell: two numbers, degrees with letters, the name of a grid, a geometry, or the address of a map. */
import type { ImportLimits } from '../limits.ts';
import { plainNumber } from '../numbers/readNumbers.ts';
import { noShape, type Shape } from '../table/rawTable.ts';
import { isMapAddress, readMapAddress } from './mapAddress.ts';
import { isWgs84, projectorOf, systemInName } from './projections.ts';
import { readAngle, type Angle } from './readAngle.ts';
import { readGeohash, readMgrs, readPlusCode, readUtm, toPointShape } from './readGrid.ts';
import { toShape, type VertexCount } from './toShape.ts';
import { readGeometryText } from './wellKnownText.ts';
import { readWordsAround } from './wordsAround.ts';

/** What the column says of its cells. */
export interface PositionForm {
  /** Two bare numbers are longitude and latitude. */
  readonly lonFirst: boolean;
  readonly geohash: boolean;
  /** Of metres without a zone. */
  readonly system: string | null;
}
export const latFirst: PositionForm = { lonFirst: false, geohash: false, system: null };

const latitudeWords = /lat(?:itude)?|عرض|enlem|breite/iu;
const longitudeWords = /lon(?:g(?:itude)?)?|lng|طول|boylam|länge/iu;
const labels =
  /(?<!\p{L})(?:lat(?:itude)?|lon(?:g(?:itude)?)?|lng|(?:خط ?)?(?:ال)?(?:عرض|طول)(?: جغرافي[اا]ي?ي)?|enlem|boylam)(?!\p{L})\.?\s*[:=]?\s*/giu;

/** Whether a text names the longitude before the latitude, as `Coordinates (long, lat)` and `Long 41.05 Lat 34.45` do. */
export function namesLongitudeFirst(text: string): boolean {
  const [latitude, longitude] = [text.search(latitudeWords), text.search(longitudeWords)];
  return longitude >= 0 && longitude < latitude;
}

/** By the name of the column. */
export function positionFormOf(name: string): PositionForm {
  return {
    lonFirst: namesLongitudeFirst(name) || /^(?:x[ ,/]*y|xy)$/i.test(name.trim()),
    geohash: /geo ?hash/i.test(name),
    system: systemInName(name),
  };
}

/** The two halves of a text, wherever they part. */
function halvesOf(text: string): readonly (readonly [string, string])[] {
  const halves: [string, string][] = [];
  for (const sign of [/\s*[;|]\s*/, /,\s+|\s+,\s*/, /,/, /\s*\/\s*/, /\s+-\s+/, /\s+و\s*/]) {
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

function paired(first: Angle, second: Angle, lonFirst: boolean): Shape | undefined {
  if (first.axis !== null && first.axis === second.axis) return undefined;
  const isBare = first.axis === null && second.axis === null;
  const turned = isBare ? lonFirst : first.axis === 'longitude' || second.axis === 'latitude';
  return turned ? toPointShape(first.degrees, second.degrees) : toPointShape(second.degrees, first.degrees);
}

/** `latitude longitude altitude accuracy`, as field forms write a place. */
function readGeopoint(text: string): Shape | undefined {
  const match = /^(-?\d+\.\d+) (-?\d+\.\d+) -?\d+(?:\.\d+)?(?: (\d+(?:\.\d+)?))?$/.exec(text);
  return match
    ? toPointShape(Number(match[2]), Number(match[1]), Number(match[3] ?? Number.NaN) || Number.NaN)
    : undefined;
}

/** Undefined where the text is not a position; a shape without place where it is empty. Two bare numbers are latitude and longitude unless `form` says otherwise. */
export function readPosition(
  written: string,
  limits: ImportLimits,
  count: VertexCount,
  form: PositionForm = latFirst,
): Shape | undefined {
  const doubt =
    /(?:^(?:approx(?:\.|imately)?|near|ivo|close to|around|about|(?:in the )?vic(?:\.|inity)?(?: of)?|~|حوالي|قرب|بالقرب من) ?| ?\(?(?:approx\.?|approximate(?:ly)?|estimated|est\.|centroid|تقريبا|تقريبي|\?)\)?$|\(est\)$)/i;
  const plain = written.trim();
  if (!doubt.test(plain)) return readNoted(plain, limits, count, form);
  // Each of the two numbers may have the sign.
  const shape = readNoted(plain.replace(doubt, '').replace(/([,;/ ])~ ?(?=[-\d])/, '$1'), limits, count, form);
  return shape && shape.code === 1 ? { ...shape, precision: shape.precision ?? 'district' } : shape;
}

/** A note behind a position: in brackets, or a radius. */
const noteBehind =
  /^(.*[\p{Nd}'"′″’”°NSEWشقغج)])\s*[,;]?\s*(\([^()]*\p{L}[^()]*\)|\(?(?:±|\+ ?\/ ?-|(?:within|radius|accura\p{L}+|error|uncertainty|ضمن|نصف قطر|بدق[ةه]|دق[ةه])(?!\p{L}))[^()]*\)?)$/u;

function withWords(shape: Shape | undefined, words: string): Shape | undefined {
  if (shape?.code !== 1) return shape;
  const around = readWordsAround(words);
  if (!around) return around === null ? shape : undefined;
  const { precision, radiusM, noted } = around;
  return {
    ...shape,
    ...(radiusM > 0 ? { radiusM } : {}),
    ...(precision === null ? {} : { precision }),
    ...(noted ? { noted } : {}),
  };
}

/** A position with what stands beside it in the cell. */
function readNoted(written: string, limits: ImportLimits, count: VertexCount, form: PositionForm): Shape | undefined {
  const [, before, note] = noteBehind.exec(written) ?? [];
  const bare = before === undefined ? undefined : readExact(before, limits, count, form);
  if (bare?.code === 1) return withWords(bare, note ?? '');
  return readExact(written, limits, count, form);
}

function readExact(
  written: string,
  limits: ImportLimits,
  count: VertexCount,
  { lonFirst, geohash, system }: PositionForm,
): Shape | undefined {
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
    .replace(/^(?:grid|gr|position|coord(?:inate)?s?|gps)\s*[:=]\s*/i, '')
    .trim();
  if (text === '' || /^(?:n\/?a|none|null|unknown|-+)$/i.test(text)) return noShape;
  if (isMapAddress(text)) return readMapAddress(text);
  if (geohash) return readGeohash(text);
  // ISO 6709: +33.30+044.40/
  const signed = /^([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)(?:[+-][\d.]+)?\/?$/.exec(text);
  if (signed) return toPointShape(Number(signed[2]), Number(signed[1]));
  const known = readGeopoint(text) ?? readMgrs(text) ?? readPlusCode(text) ?? readUtm(text, system);
  if (known) return known;
  const isLabelled = latitudeWords.test(text) && longitudeWords.test(text);
  const turned = isLabelled ? namesLongitudeFirst(text) : lonFirst;
  const labelled = text.replace(labels, '').trim();
  for (const [left, right] of halvesOf(labelled)) {
    const [first, second] = [readAngle(left), readAngle(right)];
    const found = first && second ? paired(first, second, turned) : undefined;
    if (found) return found;
  }
  // What begins as an object or a geometry and could not be read as such holds numbers in an order that is not known.
  if (/^\s*(?:\{|[a-z]+\s*\()/i.test(written)) return undefined;
  // Pairs of numbers with several decimals within a text. Several are as many places.
  const pairs = [
    ...text.matchAll(/(?<![\d.]|[\d.] ?[-–])(-?\d{1,3}\.\d+) ?[,;/ ] ?(-?\d{1,3}\.\d+)(?! ?[-–]? ?[\d.])/g),
  ];
  const isExact = pairs.every(([, one = '', other = '']) => /\.\d{2,}/.test(one) && /\.\d{2,}/.test(other));
  const coordinates = pairs.map(([, one, other]) =>
    turned ? [Number(one), Number(other)] : [Number(other), Number(one)],
  );
  if (coordinates.length === 0 || (coordinates.length === 1 && !isExact)) return undefined;
  const shape = toShape({ type: 'MultiPoint', coordinates }, limits, count);
  return pairs.length === 1 ? withWords(shape, text.replace(pairs[0]?.[0] ?? '', ' ')) : shape;
}
