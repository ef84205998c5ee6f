/**
 * Makes a KML or GPX document ready for the library that reads it, which takes a number at the head of a text for the whole, converts values to the types
 * that a schema names, and passes over what it cannot read. Positions are settled here, data are taken out as they are written, and what cannot be read
 * is told.
 */
import type { Document, Element } from '@xmldom/xmldom';
import { readAngle, type Axis } from '../places/readAngle.ts';

export type Datum = readonly [name: string, value: string];

export interface SettledMarkup {
  /** Data of each element that may be a row, by its number from 0. */
  readonly data: readonly (readonly Datum[])[];
  /** Positions that cannot be read, by the number of their element. Those elements are taken out of the document. */
  readonly faults: ReadonlyMap<number, string>;
}

const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function elementsOf(parent: Document | Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagName(name)];
}

const textOf = (element: Element): string => element.textContent?.trim() ?? '';

const takeOut = (element: Element): void => {
  element.parentNode?.removeChild(element);
};

/** `longitude,latitude` of one position; undefined where it is none. Two bare angles are longitude and latitude, as KML has them. */
function settlePair(text: string): string | undefined {
  const parts = text.split(',').map((part) => part.trim());
  const [first = '', second = ''] = parts;
  if (parts.length < 2 || parts.length > 3) return undefined;
  if (plain.test(first) && plain.test(second)) return `${first},${second}`;
  const [left, right] = [readAngle(first), readAngle(second)];
  const spelled = /[^\d.+-]/.test(first) && /[^\d.+-]/.test(second);
  if (!left || !right || !spelled || (left.axis !== null && left.axis === right.axis)) return undefined;
  const turned = left.axis === 'latitude' || right.axis === 'longitude';
  return turned ? `${right.degrees},${left.degrees}` : `${left.degrees},${right.degrees}`;
}

/** The positions of an element, parted by spaces; undefined where one of them cannot be read. */
function settlePairs(text: string, single: boolean): string | undefined {
  const joined = text.replace(/\s*,\s*/g, ',');
  const tuples = joined.split(/\s+/);
  const whole = tuples.every((tuple) => settlePair(tuple) !== undefined);
  if (single && (!whole || tuples.length > 1)) {
    const same = whole && new Set(tuples).size === 1;
    return same ? settlePair(tuples[0] ?? '') : tuples.length > 1 && whole ? undefined : settlePair(joined);
  }
  return whole ? tuples.map(settlePair).join(' ') : undefined;
}

/** What is written where a position of the element cannot be read. */
function settlePlaces(element: Element): string | undefined {
  for (const coordinates of elementsOf(element, 'coordinates')) {
    const text = textOf(coordinates);
    if (text === '') continue;
    const settled = settlePairs(text, coordinates.parentNode?.nodeName === 'Point');
    if (settled === undefined) return text;
    if (settled !== text) coordinates.textContent = settled;
  }
  for (const coord of [...elementsOf(element, 'gx:coord'), ...elementsOf(element, 'coord')]) {
    const text = textOf(coord);
    // An empty one says that nothing was received at that time.
    if (text === '') takeOut(coord);
    else if (
      !text
        .split(/\s+/)
        .slice(0, 2)
        .every((part) => plain.test(part)) ||
      !/\s/.test(text)
    )
      return text;
  }
  return undefined;
}

function takeOutData(element: Element): readonly Datum[] {
  const held = elementsOf(element, 'ExtendedData');
  const data = held.flatMap((each): readonly Datum[] => [
    ...elementsOf(each, 'Data').map((datum): Datum => {
      const [value] = elementsOf(datum, 'value');
      return [datum.getAttribute('name') ?? '', value ? (value.textContent ?? '') : ''];
    }),
    ...elementsOf(each, 'SimpleData').map((datum): Datum => [
      datum.getAttribute('name') ?? '',
      datum.textContent ?? '',
    ]),
  ]);
  held.forEach(takeOut);
  return data;
}

export function settleKml(document: Document): SettledMarkup {
  const faults = new Map<number, string>();
  const elements = [...elementsOf(document, 'Placemark'), ...elementsOf(document, 'GroundOverlay')];
  const data = elements.map((element, index) => {
    const fault = settlePlaces(element);
    if (fault === undefined) return takeOutData(element);
    faults.set(index, fault);
    return [];
  });
  for (const index of faults.keys()) {
    const element = elements[index];
    if (element) takeOut(element);
  }
  return { data, faults };
}

/** False where one of the two cannot be read. */
function settleAttributes(element: Element): boolean {
  for (const [name, axis] of [
    ['lat', 'latitude'],
    ['lon', 'longitude'],
  ] as const satisfies readonly (readonly [string, Axis])[]) {
    const text = element.getAttribute(name)?.trim() ?? '';
    if (plain.test(text)) continue;
    const angle = readAngle(text);
    if (!angle || (angle.axis !== null && angle.axis !== axis)) return false;
    element.setAttribute(name, String(angle.degrees));
  }
  return true;
}

/** The one point of a track or route as a waypoint with its name, because a line needs two. */
function toWaypoint(line: Element, point: Element): void {
  const waypoint = line.ownerDocument?.createElementNS(line.namespaceURI, 'wpt');
  if (!waypoint) return;
  for (const name of ['lat', 'lon']) waypoint.setAttribute(name, point.getAttribute(name) ?? '');
  for (const child of Array.from(line.childNodes))
    if (!/^(?:trkseg|rtept)$/.test(child.nodeName)) waypoint.appendChild(child);
  for (const child of Array.from(point.childNodes)) waypoint.appendChild(child);
  line.parentNode?.replaceChild(waypoint, line);
}

/** A track whose parts have one point each becomes one of all of them. */
function joinParts(track: Element): void {
  const parts = elementsOf(track, 'trkseg').map((part) => elementsOf(part, 'trkpt'));
  const [first] = elementsOf(track, 'trkseg');
  if (!first || parts.some((points) => points.length > 1)) return;
  for (const points of parts.slice(1)) for (const point of points) first.appendChild(point);
}

/** Numbers count tracks, then routes, then waypoints, as the library does. */
export function settleGpx(document: Document): SettledMarkup {
  for (const name of ['trkpt', 'rtept'])
    for (const point of elementsOf(document, name)) if (!settleAttributes(point)) takeOut(point);
  const lost: string[] = [];
  for (const [name, pointName] of [
    ['trk', 'trkpt'],
    ['rte', 'rtept'],
  ] as const) {
    for (const line of elementsOf(document, name)) {
      const points = elementsOf(line, pointName);
      const [only] = points;
      if (!only) {
        lost.push(textOf(elementsOf(line, 'name')[0] ?? line));
        takeOut(line);
      } else if (points.length === 1) toWaypoint(line, only);
      else if (name === 'trk') joinParts(line);
    }
  }
  const lines = elementsOf(document, 'trk').length + elementsOf(document, 'rte').length;
  const waypoints = elementsOf(document, 'wpt');
  const faults = new Map<number, string>();
  for (const [index, waypoint] of waypoints.entries()) {
    if (settleAttributes(waypoint)) continue;
    faults.set(lines + index, `${waypoint.getAttribute('lat') ?? ''} ${waypoint.getAttribute('lon') ?? ''}`.trim());
    takeOut(waypoint);
  }
  for (const [index, text] of lost.entries()) faults.set(lines + waypoints.length + index, text);
  return { data: [], faults };
}
