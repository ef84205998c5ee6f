/**
 * OpenStreetMap data: files of the editing interface (XML) and answers of Overpass (XML or JSON). Nodes, ways and relations that have tags are rows; closed
 * ways and multipolygons are areas. Nodes that only give a way its form are no rows.
 */
import type { Document, Element } from '@xmldom/xmldom';
import { boxPolygon } from './boxPolygon.ts';
import type { XmlFeature } from './gmlFeatures.ts';
import { childrenOf } from './gmlGeometry.ts';
import { isJsonRecord, recordsIn } from './jsonDocuments.ts';

type Json = Readonly<Record<string, unknown>>;
type Place = readonly [x: number, y: number];

/** An element of the XML form as Overpass writes it in JSON. */
function toJson(element: Element): Json {
  const number = (name: string, of = element): number | undefined => {
    const text = of.getAttribute(name);
    return text === null || text === '' ? undefined : Number(text);
  };
  const children = childrenOf(element);
  const named = (name: string): readonly Element[] => children.filter(({ nodeName }) => nodeName === name);
  const place = (of: Element): Json | null =>
    number('lat', of) === undefined ? null : { lat: number('lat', of), lon: number('lon', of) };
  const [center, bounds] = [named('center')[0], named('bounds')[0]];
  const nd = named('nd');
  return {
    type: element.nodeName,
    id: element.getAttribute('id') ?? undefined,
    ref: element.getAttribute('ref') ?? undefined,
    role: element.getAttribute('role') ?? undefined,
    lat: number('lat'),
    lon: number('lon'),
    timestamp: element.getAttribute('timestamp') ?? undefined,
    tags: Object.fromEntries(named('tag').map((tag) => [tag.getAttribute('k') ?? '', tag.getAttribute('v') ?? ''])),
    nodes: nd.map((each) => each.getAttribute('ref')),
    geometry: nd.some((each) => place(each) !== null) ? nd.map(place) : undefined,
    center: center && place(center),
    bounds: bounds && Object.fromEntries(Array.from(bounds.attributes).map(({ name, value }) => [name, Number(value)])),
    members: named('member').map((member) => ({ ...toJson(member), type: member.getAttribute('type') })),
  };
}

/** Elements of an XML document; those that a file of changes deletes are left out. */
export function osmElementsOf(document: Document): readonly Json[] {
  return ['node', 'way', 'relation'].flatMap((name) =>
    Array.from(document.getElementsByTagName(name))
      .filter(({ parentNode }) => parentNode?.nodeName !== 'delete')
      .map((element) => toJson(element)),
  );
}

function placeOf(value: unknown): Place | null {
  return isJsonRecord(value) && typeof value['lat'] === 'number' && typeof value['lon'] === 'number'
    ? [value['lon'], value['lat']]
    : null;
}

const keyOf = (type: unknown, id: unknown): string => `${String(type)}/${String(id)}`;
const isSame = (a: Place | undefined, b: Place | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
const isClosed = (places: readonly Place[]): boolean => places.length > 3 && isSame(places[0], places.at(-1));

function boxOf(bounds: unknown): unknown {
  if (!isJsonRecord(bounds)) return null;
  return boxPolygon([bounds['minlon'], bounds['minlat']], [bounds['maxlon'], bounds['maxlat']]);
}

/** Ways joined end to end; undefined where they do not close. */
function ringsOf(ways: readonly (readonly Place[])[]): readonly (readonly Place[])[] | undefined {
  const open = ways.filter((way) => way.length > 1);
  const rings: (readonly Place[])[] = [];
  while (open.length > 0) {
    let ring = open.shift() ?? [];
    while (!isClosed(ring)) {
      const end = ring.at(-1);
      const index = open.findIndex((way) => isSame(way[0], end) || isSame(way.at(-1), end));
      const next = open[index];
      if (!next) return undefined;
      open.splice(index, 1);
      ring = [...ring, ...(isSame(next[0], end) ? next : next.toReversed()).slice(1)];
    }
    rings.push(ring);
  }
  return rings.length > 0 ? rings : undefined;
}

/** Ways that are lines although they are closed. */
function isRound(tags: Json): boolean {
  return tags['area'] === 'no' || (tags['area'] !== 'yes' && (tags['highway'] ?? tags['barrier']) !== undefined);
}

function geometriesOf(elements: readonly Json[]): (element: Json) => unknown {
  const known = new Map(elements.map((element) => [keyOf(element['type'], element['id']), element]));
  const wayOf = (way: Json): readonly Place[] => {
    const written = Array.isArray(way['geometry'])
      ? (way['geometry'] as readonly unknown[])
      : Array.isArray(way['nodes'])
        ? (way['nodes'] as readonly unknown[]).map((id) => known.get(keyOf('node', id)))
        : [];
    const places = written.map(placeOf);
    return places.some((place) => place === null) ? [] : places.filter((place) => place !== null);
  };
  const linesOf = (members: readonly Json[]): readonly (readonly Place[])[] =>
    members
      .filter(({ type }) => type === 'way')
      .map((member) => {
        const own = wayOf(member);
        return own.length > 0 ? own : wayOf(known.get(keyOf('way', member['ref'])) ?? {});
      });
  return (element) => {
    const tags = isJsonRecord(element['tags']) ? element['tags'] : {};
    const center = placeOf(element['center']);
    const instead = (): unknown => boxOf(element['bounds']) ?? (center ? { type: 'Point', coordinates: center } : null);
    if (element['type'] === 'node') {
      const place = placeOf(element);
      return place && { type: 'Point', coordinates: place };
    }
    if (element['type'] === 'way') {
      const places = wayOf(element);
      if (places.length < 2) return instead();
      return isClosed(places) && !isRound(tags)
        ? { type: 'Polygon', coordinates: [places] }
        : { type: 'LineString', coordinates: places };
    }
    const members = recordsIn(element['members']);
    if (/^(?:multipolygon|boundary)$/.test(String(tags['type']))) {
      const rings = ringsOf(linesOf(members.filter(({ role }) => role !== 'inner' && role !== 'subarea')));
      return rings ? { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) } : instead();
    }
    const lines = linesOf(members).filter((line) => line.length > 1);
    const places = members
      .filter(({ type }) => type === 'node')
      .flatMap((member) => placeOf(member) ?? placeOf(known.get(keyOf('node', member['ref']))) ?? []);
    if (lines.length + places.length === 0) return instead();
    return {
      type: 'GeometryCollection',
      geometries: [
        ...lines.map((line) => ({ type: 'LineString', coordinates: line })),
        ...(places.length > 0 ? [{ type: 'MultiPoint', coordinates: places }] : []),
      ],
    };
  };
}

export function osmFeatures(elements: readonly Json[]): readonly XmlFeature[] {
  const unique = [...new Map(elements.map((each) => [keyOf(each['type'], each['id']), each])).values()];
  const geometryOf = geometriesOf(unique);
  const used = new Set(
    unique.flatMap((element) => [
      ...(Array.isArray(element['nodes'])
        ? (element['nodes'] as readonly unknown[]).map((id) => keyOf('node', id))
        : []),
      ...recordsIn(element['members']).map(({ type, ref }) => keyOf(type, ref)),
    ]),
  );
  return unique
    .filter((element) => {
      const tags = isJsonRecord(element['tags']) ? Object.keys(element['tags']) : [];
      return (
        tags.some((name) => !/^(?:created_by|source)$/.test(name)) || !used.has(keyOf(element['type'], element['id']))
      );
    })
    .map((element) => ({
      geometry: geometryOf(element),
      system: null,
      properties: Object.fromEntries(
        Object.entries({
          osm_type: element['type'],
          osm_id: element['id'],
          ...(isJsonRecord(element['tags']) ? element['tags'] : {}),
          ...(element['timestamp'] === undefined ? {} : { last_edited: element['timestamp'] }),
        }).map(([name, value]: [string, unknown]) => [name, String(value)]),
      ),
    }));
}
