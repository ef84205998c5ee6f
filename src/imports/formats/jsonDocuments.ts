/**
 * JSON that is not GeoJSON but has the same content: TopoJSON, the answers of Esri’s services, and the answers of interfaces that have their records in a list
 * somewhere inside (UCDP, CKAN, ACLED). Each becomes features, or plain records.
 */
import { boxPolygon } from './boxPolygon.ts';

type Json = Readonly<Record<string, unknown>>;

export interface DocumentRead {
  /** Features, or records without geometry. */
  readonly values: readonly unknown[];
  /** Reference system of the geometries; null where none is named. */
  readonly system: string | null;
  /** Records that the source has beyond these; 0 where this is all. */
  readonly missing: number;
}

export function isJsonRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

/** The records of a list; none where the value is no list. */
export function recordsIn(value: unknown): readonly Json[] {
  return listOf(value).filter(isJsonRecord);
}

type Place = readonly [x: number, y: number];

const numbersOf = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.map((each) => (typeof each === 'number' ? each : Number.NaN)) : [];

/** Arcs as positions: deltas are summed and scaled where the file is quantised. */
function decodeArcs(arcs: readonly unknown[], transform: Json | null): readonly (readonly Place[])[] {
  const [scaleX = 1, scaleY = 1] = numbersOf(transform?.['scale']);
  const [shiftX = 0, shiftY = 0] = numbersOf(transform?.['translate']);
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return listOf(arc).map((point): Place => {
      const [dx = Number.NaN, dy = Number.NaN] = numbersOf(point);
      if (!transform) return [dx, dy];
      [x, y] = [x + dx, y + dy];
      return [x * scaleX + shiftX, y * scaleY + shiftY];
    });
  });
}

export function topologyFeatures(document: Json): DocumentRead {
  const transform = isJsonRecord(document['transform']) ? document['transform'] : null;
  const arcs = decodeArcs(listOf(document['arcs']), transform);
  const [scaleX = 1, scaleY = 1] = numbersOf(transform?.['scale']);
  const [shiftX = 0, shiftY = 0] = numbersOf(transform?.['translate']);
  const place = (value: unknown): unknown => {
    if (Array.isArray(value) && Array.isArray(value[0])) return (value as readonly unknown[]).map(place);
    const [x = Number.NaN, y = Number.NaN] = numbersOf(value);
    return transform ? [x * scaleX + shiftX, y * scaleY + shiftY] : value;
  };
  /** Arcs one after another; the first position of each is the last of the one before. A negative number is an arc read backwards. */
  const line = (value: unknown): unknown => {
    if (!Array.isArray(value) || !value.every((each) => typeof each === 'number'))
      return Array.isArray(value) ? (value as readonly unknown[]).map(line) : [];
    return (value as readonly number[]).flatMap((number, index) => {
      const arc = number < 0 ? (arcs[~number] ?? []).toReversed() : (arcs[number] ?? []);
      return index === 0 ? arc : arc.slice(1);
    });
  };
  const geometryOf = (object: Json): unknown => {
    const { type } = object;
    if (type === 'GeometryCollection')
      return {
        type,
        geometries: recordsIn(object['geometries']).map(geometryOf),
      };
    if (type === null || type === undefined) return null;
    return type === 'Point' || type === 'MultiPoint'
      ? { type, coordinates: place(object['coordinates']) }
      : { type, coordinates: line(object['arcs']) };
  };
  const objects = isJsonRecord(document['objects']) ? Object.entries(document['objects']) : [];
  const values = objects.flatMap(([layer, object]) => {
    if (!isJsonRecord(object)) return [];
    const parts: readonly unknown[] =
      object['type'] === 'GeometryCollection' &&
      Array.isArray(object['geometries']) &&
      object['properties'] === undefined
        ? object['geometries']
        : [object];
    return parts.filter(isJsonRecord).map((part) => ({
      type: 'Feature',
      id: part['id'],
      properties: {
        ...(isJsonRecord(part['properties']) ? part['properties'] : {}),
        ...(objects.length > 1 ? { layer } : {}),
      },
      geometry: geometryOf(part),
    }));
  });
  return { values, system: null, missing: 0 };
}

/** The positions of a path with curves: a curve is represented by the point that it passes, where it has one, and its end. */
function withoutCurves(path: unknown): unknown {
  if (!Array.isArray(path)) return path;
  return (path as readonly unknown[]).flatMap((part): readonly unknown[] => {
    if (!isJsonRecord(part)) return [part];
    const [curve] = Object.values(part);
    const [end, middle] = Array.isArray(curve) ? (curve as readonly unknown[]) : [];
    return 'c' in part ? [middle, end] : [end];
  });
}

function esriGeometry(value: unknown): unknown {
  if (!isJsonRecord(value)) return null;
  const { x, y, xmin, ymin, xmax, ymax, points, curvePaths, curveRings } = value;
  const paths = Array.isArray(curvePaths) ? listOf(curvePaths).map(withoutCurves) : value['paths'];
  const rings = Array.isArray(curveRings) ? listOf(curveRings).map(withoutCurves) : value['rings'];
  if (typeof xmin === 'number') {
    return boxPolygon([xmin, ymin], [xmax, ymax]);
  }
  if (typeof x === 'number' && typeof y === 'number') return { type: 'Point', coordinates: [x, y] };
  if (Array.isArray(points)) return { type: 'MultiPoint', coordinates: points };
  if (Array.isArray(paths)) return { type: 'MultiLineString', coordinates: paths };
  if (Array.isArray(rings)) return { type: 'Polygon', coordinates: rings };
  // A point without a place has no number; a geometry of another kind is one that cannot be read.
  return 'x' in value || Object.keys(value).length === 0 ? null : value;
}

function systemOf(reference: unknown): string | null {
  if (!isJsonRecord(reference)) return null;
  const { latestWkid, wkid, wkt } = reference;
  const code = latestWkid ?? wkid;
  return typeof code === 'number' ? `EPSG:${code}` : typeof wkt === 'string' ? wkt : null;
}

/** Sets of features within the item of a map service, each with its layer around it. */
function featureSetsOf(value: unknown, level = 0): readonly Json[] {
  if (!isJsonRecord(value) || level > 4) return [];
  const { featureSet, layerDefinition } = value;
  if (isJsonRecord(featureSet)) {
    const fields = isJsonRecord(layerDefinition) ? layerDefinition['fields'] : undefined;
    return [{ ...featureSet, fields: featureSet['fields'] ?? fields }];
  }
  return Object.values(value).flatMap((inner) =>
    listOf(Array.isArray(inner) ? inner : [inner]).flatMap((each) => featureSetsOf(each, level + 1)),
  );
}

export function esriFeatures(document: Json): DocumentRead {
  const sets = featureSetsOf(document).map(esriSet);
  const [first] = sets;
  if (!first) return esriSet(document);
  // The layers of one map are in one system.
  return { ...first, values: sets.flatMap(({ values }) => values) };
}

function esriSet(document: Json): DocumentRead {
  const fields = recordsIn(document['fields']);
  const dates = new Set(fields.filter(({ type }) => type === 'esriFieldTypeDate').map(({ name }) => name));
  const values = recordsIn(document['features']).map((feature) => {
    const attributes = isJsonRecord(feature['attributes']) ? feature['attributes'] : {};
    const properties = Object.fromEntries(
      Object.entries(attributes).map(([name, value]: [string, unknown]) => [
        name,
        dates.has(name) && typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 8.6e15
          ? new Date(value).toISOString().replace('T00:00:00.000Z', '')
          : value,
      ]),
    );
    return { type: 'Feature', properties, geometry: esriGeometry(feature['geometry']) };
  });
  return {
    values,
    system: systemOf(document['spatialReference']),
    missing: document['exceededTransferLimit'] === true ? -1 : 0,
  };
}

const listNames = ['features', 'records', 'results', 'result', 'data', 'items', 'rows', 'value', 'events', 'entries'];

/** The list of records in an answer, wherever it lies: one with a usual name before others, a longer before a shorter one. */
export function recordsOf(
  document: unknown,
  level = 0,
): { readonly values: readonly Json[]; readonly holder: Json } | null {
  if (!isJsonRecord(document) || level > 3) return null;
  const lists = Object.entries(document).flatMap(([name, value]: [string, unknown]) => {
    const records = recordsIn(value);
    return records.length > 0 && Array.isArray(value) && records.length === value.length
      ? [{ rank: listNames.includes(name.toLowerCase()) ? 1 : 0, values: records }]
      : [];
  });
  const inner = Object.values(document).flatMap((value) => recordsOf(value, level + 1) ?? []);
  // The fields of a table are a list as well; the records lie beside them.
  const [best] = lists.filter(({ rank }) => rank > 0).toSorted((a, b) => b.values.length - a.values.length);
  if (best) return { values: best.values, holder: document };
  const [deep] = inner.toSorted((a, b) => b.values.length - a.values.length);
  if (deep) return deep;
  const [other] = lists.toSorted((a, b) => b.values.length - a.values.length);
  return other ? { values: other.values, holder: document } : null;
}

/** How many records a source says that it has beyond those of an answer; -1 where there are more and it does not say how many. */
export function missingOf(holder: Json, count: number): number {
  const total = ['TotalCount', 'totalCount', 'total', 'total_count', 'numberMatched', 'count']
    .map((name) => holder[name])
    .find((value): value is number => typeof value === 'number');
  const next = holder['NextPageUrl'] ?? holder['next'];
  if (holder['exceededTransferLimit'] === true) return -1;
  if (total !== undefined && total > count) return total - count;
  return typeof next === 'string' && next !== '' ? -1 : 0;
}
