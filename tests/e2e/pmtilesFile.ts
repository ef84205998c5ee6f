/** The smallest PMTiles archive (version 3): one picture that covers the world, uncompressed. */
import { PNG } from 'pngjs';

const headerBytes = 127;

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

function plainTile(red: number, green: number, blue: number): Buffer {
  const png = new PNG({ width: 256, height: 256 });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([red, green, blue, 255], at);
  return PNG.sync.write(png);
}

/** `attribution` is what the archive says it owes. */
export function pmtilesFile(colour: readonly [number, number, number], attribution: string): Buffer {
  const tile = plainTile(...colour);
  // One entry: tile id 0, run length 1, its length, and its offset plus one.
  const directory = Buffer.from([...varint(1), ...varint(0), ...varint(1), ...varint(tile.length), ...varint(1)]);
  const metadata = Buffer.from(JSON.stringify({ name: 'test', attribution }));
  const header = Buffer.alloc(headerBytes);
  header.write('PMTiles', 0);
  header.writeUInt8(3, 7);
  const sections = [
    headerBytes,
    directory.length,
    headerBytes + directory.length,
    metadata.length,
    0,
    0,
    headerBytes + directory.length + metadata.length,
    tile.length,
    1,
    1,
    1,
  ];
  sections.forEach((value, index) => header.writeBigUInt64LE(BigInt(value), 8 + index * 8));
  // Clustered; no compression of directories and tiles; PNG; zooms 0 to 0.
  [1, 1, 1, 2, 0, 0].forEach((value, index) => header.writeUInt8(value, 96 + index));
  [-180, -85, 180, 85].forEach((degrees, index) => header.writeInt32LE(degrees * 1e7, 102 + index * 4));
  return Buffer.concat([header, directory, metadata, tile]);
}
