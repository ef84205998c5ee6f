/** Geometries in a cell: Well-Known Text (with SRID as PostGIS writes it), its binary form as hexadecimal digits, and GeoJSON. */

export interface WrittenGeometry {
  /** A GeoJSON geometry. */
  readonly geometry: unknown;
  /** Number of the reference system; null where none is named. */
  readonly srid: number | null;
}

const names: Readonly<Record<string, string>> = {
  POINT: 'Point',
  LINESTRING: 'LineString',
  POLYGON: 'Polygon',
  MULTIPOINT: 'MultiPoint',
  MULTILINESTRING: 'MultiLineString',
  MULTIPOLYGON: 'MultiPolygon',
};
const types = [
  '',
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
];

/** Parts between commas that lie in no bracket. */
function splitOutside(text: string): readonly string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    else if (text[at] === ',' && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

function geometryOf(text: string): unknown {
  const match = /^\s*([A-Z]+?)\s*(?:ZM|Z|M)?\s*(EMPTY|\((.*)\))\s*$/s.exec(text);
  if (!match) return undefined;
  const [, name = '', body = '', inner = ''] = match;
  if (name === 'GEOMETRYCOLLECTION')
    return { type: 'GeometryCollection', geometries: body === 'EMPTY' ? [] : splitOutside(inner).map(geometryOf) };
  const type = names[name];
  if (type === undefined) return undefined;
  if (body === 'EMPTY') return { type, coordinates: [] };
  // Some programs write a comma between the two numbers of a point.
  if (type === 'Point' && /^[-+\d.\sE]+,[-+\d.\sE]+$/.test(inner))
    return { type, coordinates: inner.split(',').map(Number) };
  const json = `(${inner})`
    .replace(/[-+\d.eE]+(?:\s+[-+\d.eE]+)+/g, (numbers) => `[${numbers.trim().split(/\s+/).slice(0, 2).join(',')}]`)
    .replaceAll('(', '[')
    .replaceAll(')', ']');
  try {
    const coordinates = JSON.parse(json) as readonly unknown[];
    if (type === 'Point') return { type, coordinates: coordinates[0] };
    const points =
      type === 'MultiPoint'
        ? coordinates.map((each): unknown => {
            const [nested] = Array.isArray(each) ? (each as readonly unknown[]) : [];
            return Array.isArray(nested) ? nested : each;
          })
        : coordinates;
    return { type, coordinates: points };
  } catch {
    return undefined;
  }
}

/** Well-Known Binary; undefined where the bytes are none. */
export function geometryOfBytes(bytes: Uint8Array): WrittenGeometry | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let srid: number | null = null;
  const read = (level: number): unknown => {
    const little = view.getUint8(at) === 1;
    const code = view.getUint32(at + 1, little);
    at += 5;
    if ((code & 0x20000000) !== 0) {
      srid = view.getUint32(at, little);
      at += 4;
    }
    const flat = code & 0xffff;
    const type = types[flat % 1000];
    const extra =
      ((code & 0x80000000) !== 0 || flat >= 1000 ? 1 : 0) + ((code & 0x40000000) !== 0 || flat >= 3000 ? 1 : 0);
    const position = (): readonly number[] => {
      const [x, y] = [view.getFloat64(at, little), view.getFloat64(at + 8, little)];
      at += 16 + 8 * extra;
      return [x, y];
    };
    const many = <Part>(one: () => Part): readonly Part[] => {
      const count = view.getUint32(at, little);
      at += 4;
      if (count > bytes.length) throw new RangeError('More parts than bytes.');
      return Array.from({ length: count }, one);
    };
    if (type === 'Point') return { type, coordinates: position() };
    if (type === 'LineString') return { type, coordinates: many(position) };
    if (type === 'Polygon') return { type, coordinates: many(() => many(position)) };
    if (type === undefined || type === '' || level > 4) throw new RangeError('No geometry.');
    const parts = many(() => read(level + 1));
    return type === 'GeometryCollection'
      ? { type, geometries: parts }
      : { type, coordinates: parts.map((part) => (part as { coordinates: unknown }).coordinates) };
  };
  try {
    const geometry = read(0);
    return { geometry, srid };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Undefined where the text is not a geometry. */
export function readGeometryText(text: string): WrittenGeometry | undefined {
  // GeoSPARQL puts the system before the text; CRS84 is longitude and latitude, EPSG:4326 the other way round.
  const plain = text
    .trim()
    // PostgreSQL and SQL Server mark bytes so.
    .replace(/^(?:\\x|0x)(?=0[01])/i, '')
    .replace(/^<[^>]*(?:CRS84|CRS:84)>\s*/i, '')
    .replace(/^<[^>]*EPSG[/:]+[\d.]*[/:]+4326>\s*(.*)$/is, (_, own: string) =>
      own.replace(/(-?[\d.]+)\s+(-?[\d.]+)/g, '$2 $1'),
    );
  if (/^0[01](?:[\da-f]{2}){20,}$/i.test(plain))
    return geometryOfBytes(Uint8Array.from(plain.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
  if (plain.startsWith('{')) {
    try {
      // Python prints objects with single quotes.
      const json = /^\{\s*'/.test(plain) ? plain.replaceAll("'", '"').replace(/\bNone\b/g, 'null') : plain;
      const value = JSON.parse(json) as Readonly<Record<string, unknown>>;
      const [latitude, longitude] = [
        value['lat'] ?? value['latitude'],
        value['lon'] ?? value['lng'] ?? value['longitude'],
      ];
      if (latitude !== undefined && longitude !== undefined && value['type'] === undefined)
        return { geometry: { type: 'Point', coordinates: [Number(longitude), Number(latitude)] }, srid: null };
      return { geometry: value['type'] === 'Feature' ? value['geometry'] : value, srid: null };
    } catch {
      return undefined;
    }
  }
  const match = /^(?:SRID=(\d+);)?\s*((?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION)(?:ZM|Z|M)?\b/i.exec(
    plain,
  );
  if (!match) return undefined;
  const geometry = geometryOf(plain.replace(/^SRID=\d+;/i, '').toUpperCase());
  return geometry === undefined ? undefined : { geometry, srid: match[1] === undefined ? null : Number(match[1]) };
}
