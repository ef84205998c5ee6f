/** The smallest PMTiles archive with something in it: one vector tile for zoom 0, all water. Follows version 3 of the specification. */

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];
const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
const field = (number: number, bytes: readonly number[]): number[] => [
  number * 8 + 2,
  ...varint(bytes.length),
  ...bytes,
];
const scalar = (number: number, value: number): number[] => [number * 8, ...varint(value)];
const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

/** A square over the whole tile as a Mapbox Vector Tile. */
function waterTile(): number[] {
  const side = 4096;
  const geometry = [
    9,
    zigzag(0),
    zigzag(0),
    26,
    zigzag(side),
    zigzag(0),
    zigzag(0),
    zigzag(side),
    zigzag(-side),
    zigzag(0),
    15,
  ].flatMap(varint);
  const feature = [...scalar(3, 3), ...field(4, geometry)];
  return field(3, [...scalar(15, 2), ...field(1, bytesOf('water')), ...field(2, feature), ...scalar(5, side)]);
}

export function tinyArchive(
  attribution = 'Made by <a href="javascript:alert(1)">someone</a>',
): Uint8Array<ArrayBuffer> {
  const tile = waterTile();
  const directory = [1, 0, 1, tile.length, 1].flatMap(varint);
  const metadata = bytesOf(
    JSON.stringify({ vector_layers: [{ id: 'water' }, { id: 'places' }, { id: 7 }], attribution }),
  );
  const header = new DataView(new ArrayBuffer(127));
  bytesOf('PMTiles').forEach((byte, index) => header.setUint8(index, byte));
  header.setUint8(7, 3);
  const parts = [directory, metadata, [], tile];
  let offset = 127;
  parts.forEach((part, index) => {
    header.setBigUint64(8 + index * 16, BigInt(offset), true);
    header.setBigUint64(16 + index * 16, BigInt(part.length), true);
    offset += part.length;
  });
  [72, 80, 88].forEach((at) => header.setBigUint64(at, 1n, true));
  const [clustered, uncompressed, vector] = [1, 1, 1];
  [clustered, uncompressed, uncompressed, vector, 0, 0].forEach((value, index) => header.setUint8(96 + index, value));
  [-180, -85, 180, 85].forEach((degrees, index) => header.setInt32(102 + index * 4, degrees * 1e7, true));
  return new Uint8Array([...new Uint8Array(header.buffer), ...parts.flat()]);
}
