/**
 * Entries of news feeds (RSS 1.0 and 2.0, Atom) with their places by GeoRSS, GML or the vocabulary of W3C. The day on which an entry was published is the
 * column `published`: it is never taken for the day of the event.
 */
import type { Document, Element } from '@xmldom/xmldom';
import { boxPolygon } from './boxPolygon.ts';
import { addValue, type XmlFeature, type XmlFeatures } from './gmlFeatures.ts';
import { childrenOf, gmlGeometryOf, nameOf, primitivesOf, textOf } from './gmlGeometry.ts';

const numbersOf = (element: Element): readonly number[] =>
  textOf(element)
    .split(/[\s,]+/)
    .map((part) => (part === '' ? Number.NaN : Number(part)));

/** Pairs of latitude and longitude as positions. */
function placesOf(element: Element): readonly (readonly [number, number])[] {
  const numbers = numbersOf(element);
  return Array.from({ length: Math.ceil(numbers.length / 2) }, (_, index) => [
    numbers[index * 2 + 1] ?? Number.NaN,
    numbers[index * 2] ?? Number.NaN,
  ]);
}

/** The outline of a circle, as sixteen positions; a degree of latitude is about 111,320 m. */
function circleAround([
  latitude = Number.NaN,
  longitude = Number.NaN,
  metres = Number.NaN,
]: readonly number[]): unknown {
  const degrees = metres / 111_320;
  return Array.from({ length: 17 }, (_, index) => {
    const angle = ((index % 16) * Math.PI) / 8;
    return [
      longitude + (Math.cos(angle) * degrees) / Math.cos((latitude * Math.PI) / 180),
      latitude + Math.sin(angle) * degrees,
    ];
  });
}

const isGeorss = (element: Element): boolean => /georss/i.test(element.namespaceURI ?? '');

/** The geometry that an element of an entry gives; undefined where it gives none. */
function geometryOf(element: Element): unknown {
  if (!isGeorss(element)) return undefined;
  switch (nameOf(element)) {
    case 'point':
      return { type: 'Point', coordinates: placesOf(element)[0] };
    case 'line':
      return { type: 'LineString', coordinates: placesOf(element) };
    case 'polygon':
      return { type: 'Polygon', coordinates: [placesOf(element)] };
    case 'circle':
      return { type: 'Polygon', coordinates: [circleAround(numbersOf(element))] };
    case 'box': {
      const [from, to] = placesOf(element);
      return boxPolygon(from, to);
    }
    default:
      return undefined;
  }
}

/** Latitude and longitude as elements of their own, also within a point. */
function pointOf(element: Element): unknown {
  const textNamed = (names: RegExp): string => {
    const part = childrenOf(element).find((child) => names.test(nameOf(child)));
    return part ? textOf(part) : '';
  };
  const [latitude, longitude] = [textNamed(/^lat$/), textNamed(/^long?$/)];
  return latitude === '' || longitude === ''
    ? undefined
    : { type: 'Point', coordinates: [Number(longitude), Number(latitude)] };
}

const publication = /^(?:pubDate|published|issued|date)$/;

function toFeature(entry: Element): XmlFeature & { readonly more: boolean } {
  const values = new Map<string, string>();
  const found: { readonly geometry: unknown; readonly system: string | null }[] = [];
  let updated = '';
  for (const child of childrenOf(entry)) {
    const name = nameOf(child);
    const isOwn = child.namespaceURI === entry.namespaceURI || child.namespaceURI === null;
    const geometry = geometryOf(child) ?? (name === 'Point' ? pointOf(child) : undefined);
    if (geometry !== undefined) found.push({ geometry, system: null });
    else if (isGeorss(child) && name === 'where') {
      const primitives = primitivesOf(child);
      // Without a system a place in a feed has its latitude first.
      if (primitives.length > 0) found.push(gmlGeometryOf(primitives, 'urn:ogc:def:crs:EPSG::4326'));
    } else if (publication.test(name) && (isOwn || /purl\.org\/dc/.test(child.namespaceURI ?? ''))) {
      if ((values.get('published') ?? '') === '') values.set('published', textOf(child));
    } else if (name === 'updated') updated = textOf(child);
    else if (name === 'link') {
      const isOther = /^(?:self|edit|enclosure|replies)$/.test(child.getAttribute('rel') ?? '');
      if (!isOther) addValue(values, 'link', textOf(child) || (child.getAttribute('href') ?? ''));
    } else if (name === 'category')
      addValue(values, 'category', textOf(child) || child.getAttribute('label') || child.getAttribute('term') || '');
    else if (childrenOf(child).length === 0) {
      if (textOf(child) !== '') addValue(values, name, textOf(child));
    } else addValue(values, name, childrenOf(child).map(textOf).join(' ').trim());
  }
  if (updated !== '' && (values.get('published') ?? '') === '') values.set('published', updated);
  const direct = pointOf(entry);
  if (direct !== undefined) {
    for (const name of ['lat', 'long', 'lon']) values.delete(name);
    found.push({ geometry: direct, system: null });
  }
  const [first] = found;
  return {
    geometry: first?.geometry ?? null,
    system: first?.system ?? null,
    properties: Object.fromEntries(values),
    // A point is often given twice, in two vocabularies.
    more: found.some((each) => JSON.stringify(each.geometry) !== JSON.stringify(first?.geometry)),
  };
}

export function feedEntries(document: Document): XmlFeatures {
  const entries = [
    ...document.getElementsByTagNameNS('*', 'item'),
    ...document.getElementsByTagNameNS('*', 'entry'),
  ].map((entry) => toFeature(entry));
  return { features: entries, missing: 0, otherGeometries: entries.filter(({ more }) => more).length };
}
