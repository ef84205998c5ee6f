/** A ZIP file by its specification and node's own inflate, without the exporter's code. Throws on anything that is not sound. */
import { crc32, inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly data: Buffer;
  readonly date: number;
  readonly time: number;
}

export function unzip(bytes: Uint8Array): readonly ZipEntry[] {
  const file = Buffer.from(bytes);
  const end = file.length - 22;
  if (file.readUInt32LE(end) !== 0x06054b50) throw new Error('No end of the central directory.');
  const entries: ZipEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < file.readUInt16LE(end + 10); index += 1) {
    if (file.readUInt32LE(at) !== 0x02014b50) throw new Error('No entry of the central directory.');
    const [method, time, date, sum, packed, size] = [
      file.readUInt16LE(at + 10),
      file.readUInt16LE(at + 12),
      file.readUInt16LE(at + 14),
      file.readUInt32LE(at + 16),
      file.readUInt32LE(at + 20),
      file.readUInt32LE(at + 24),
    ];
    const nameBytes = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameBytes);
    const local = file.readUInt32LE(at + 42);
    if (file.readUInt32LE(local) !== 0x04034b50) throw new Error('No local header.');
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const content = file.subarray(start, start + packed);
    const data = method === 8 ? inflateRawSync(content) : Buffer.from(content);
    if (data.length !== size || crc32(data) !== sum) throw new Error(`${name} is damaged.`);
    entries.push({ name, data, date, time });
    at += 46 + nameBytes + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}
