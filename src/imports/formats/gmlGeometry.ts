/** Geometries of GML 2 and 3 as GeoJSON, each with the reference system that it or an element around it names. */
import type { Element } from '@xmldom/xmldom';
import { boxPolygon } from './boxPolygon.ts';
import { definitionOf, isWgs84 } from '../places/projections.ts';

export interface GmlGeometry {
  /** Undefined where a position cannot be read. */
  readonly geometry: unknown;
  /** As the document names it; null where it does not. */
  readonly system: string | null;
}

type Place = readonly [x: number, y: number];

export const nameOf = (element: Element): string => element.localName ?? element.nodeName;
export const textOf = (element: Element): string => element.textContent?.trim() ?? '';

export function childrenOf(parent: Element): readonly Element[] {
  return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);
}

const points = new Set(['Point']);
const lines = new Set(['LineString', 'Curve', 'CompositeCurve', 'OrientableCurve']);
const polygons = new Set(['Polygon', 'PolygonPatch', 'Rectangle', 'Triangle', 'Envelope', 'Box']);
const isPrimitive = (name: string): boolean => points.has(name) || lines.has(name) || polygons.has(name);

const isGml = (element: Element): boolean => /opengis\.net\/gml|^$|^urn:undeclared/.test(element.namespaceURI ?? '');

/** Points, lines and areas within an element, the element itself included; the extent of a feature (`boundedBy`) is left out. */
export function primitivesOf(element: Element): readonly Element[] {
  if (nameOf(element) === 'boundedBy') return [];
  if (isPrimitive(nameOf(element)) && isGml(element)) return [element];
  return childrenOf(element).flatMap(primitivesOf);
}

/** The value of an attribute of the element or of the nearest one around it. */
function inherited(element: Element, ...names: readonly string[]): string | null {
  for (let node: Element | null = element; node?.nodeType === 1; node = node.parentNode as Element | null)
    for (const name of names) {
      const value = node.getAttribute(name)?.trim();
      if (value) return value;
    }
  return null;
}

/** Systems of extents by the element that they bound. A collection has a child for each feature, so it is searched once. */
const systemsOfExtents = new WeakMap<Element, string | null>();

function systemOfExtent(bounded: Element): string | null {
  const known = systemsOfExtents.get(bounded);
  if (known !== undefined) return known;
  const extents = childrenOf(bounded)
    .filter((child) => nameOf(child) === 'boundedBy')
    .flatMap(childrenOf);
  const system = extents.map((extent) => extent.getAttribute('srsName')?.trim()).find(Boolean) ?? null;
  systemsOfExtents.set(bounded, system);
  return system;
}

/** The system of a geometry: its own, one of an element around it, or that of the extent of its feature or collection. */
function systemOf(element: Element): string | null {
  const own = inherited(element, 'srsName');
  if (own !== null) return own;
  for (
    let node = element.parentNode as Element | null;
    node?.nodeType === 1;
    node = node.parentNode as Element | null
  ) {
    const system = systemOfExtent(node);
    if (system !== null) return system;
  }
  return null;
}

/**
 * Whether positions give the latitude first: names that are addresses or URNs follow the register, where geographic systems have the latitude first; codes
 * such as `EPSG:4326` are written by programs that put the longitude first.
 */
function isLatitudeFirst(system: string): boolean {
  if (!/^urn:|\/def\/crs\//i.test(system) || /CRS:?84|OGC/i.test(system.replace(/^urn:(?:x-)?ogc:def|opengis/gi, '')))
    return false;
  return isWgs84(system) || definitionOf(system)?.startsWith('+proj=longlat') === true;
}

const numbersOf = (text: string): readonly number[] =>
  text === '' ? [] : text.split(/[\s,]+/).flatMap((part) => (part === '' ? [] : [Number(part)]));

/** An incomplete tuple becomes a position that cannot be read. */
function inTuples(numbers: readonly number[], size: number): readonly Place[] {
  return Array.from({ length: Math.ceil(numbers.length / size) }, (_, index) => [
    (index + 1) * size > numbers.length ? Number.NaN : (numbers[index * size] ?? Number.NaN),
    numbers[index * size + 1] ?? Number.NaN,
  ]);
}

/** `x,y x,y` with the signs that the element names. */
function coordinatesOf(element: Element): readonly Place[] {
  const sign = (name: string, usual: string): string => element.getAttribute(name) || usual;
  const [decimal, between, after] = [sign('decimal', '.'), sign('cs', ','), sign('ts', ' ')];
  const plain = textOf(element).replace(/\s*,\s*/g, between === ',' ? ',' : '$&');
  return plain
    .split(after.trim() === '' ? /\s+/ : after)
    .filter((tuple) => tuple.trim() !== '')
    .map((tuple): Place => {
      const [x, y] = tuple
        .split(between.trim() === '' ? /\s+/ : between)
        .map((part) => part.trim().replace(decimal, '.'));
      return [x ? Number(x) : Number.NaN, y ? Number(y) : Number.NaN];
    });
}

/** All positions within an element, in the order of the document and of its axes. */
function placesIn(element: Element): readonly Place[] {
  switch (nameOf(element)) {
    case 'pos':
    case 'lowerCorner':
    case 'upperCorner': {
      const numbers = numbersOf(textOf(element));
      return inTuples(numbers, Math.max(2, numbers.length));
    }
    case 'posList': {
      const numbers = numbersOf(textOf(element));
      const named = Number(inherited(element, 'srsDimension', 'dimension'));
      return inTuples(numbers, named >= 2 ? named : numbers.length % 2 === 0 ? 2 : 3);
    }
    case 'coordinates':
      return coordinatesOf(element);
    case 'coord':
      return inTuples(
        childrenOf(element).map((each) => Number(textOf(each) || Number.NaN)),
        Math.max(2, childrenOf(element).length),
      );
    default:
      return childrenOf(element).flatMap(placesIn);
  }
}

const ringNames = /^(?:exterior|interior|outerBoundaryIs|innerBoundaryIs)$/;

function geometryOf(element: Element, turned: boolean): { readonly type: string; readonly coordinates: unknown } {
  const name = nameOf(element);
  const placesOf = (each: Element): readonly Place[] =>
    placesIn(each).map(([x, y]): Place => (turned ? [y, x] : [x, y]));
  if (points.has(name)) return { type: 'Point', coordinates: placesOf(element)[0] ?? [] };
  if (lines.has(name)) return { type: 'LineString', coordinates: placesOf(element) };
  if (name === 'Envelope' || name === 'Box') {
    const [from, to] = placesOf(element);
    return boxPolygon(from, to);
  }
  const rings = childrenOf(element).filter((child) => ringNames.test(nameOf(child)));
  return { type: 'Polygon', coordinates: rings.map(placesOf) };
}

/** One geometry of the primitives of a property. `usual`: the system of elements that name none. */
export function gmlGeometryOf(primitives: readonly Element[], usual: string | null = null): GmlGeometry {
  const [first] = primitives;
  const system = (first && systemOf(first)) ?? usual;
  const turned = system !== null && isLatitudeFirst(system);
  const parts = primitives.map((element) => geometryOf(element, turned));
  return { geometry: parts.length === 1 ? parts[0] : { type: 'GeometryCollection', geometries: parts }, system };
}
