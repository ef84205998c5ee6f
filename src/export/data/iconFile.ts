/** An icon as a PNG file (W3C, third edition): square, RGBA, eight bits a channel. */
import { zlibSync } from 'fflate';
import { crc32 } from '../../base/crc32.ts';

/** Pixels to a side. */
export const iconSide = 64;

export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

function chunk(type: string, data: Uint8Array): readonly Uint8Array[] {
  const body = new Uint8Array(4 + data.length);
  body.set(new TextEncoder().encode(type));
  body.set(data, 4);
  const [length, sum] = [new Uint8Array(4), new Uint8Array(4)];
  new DataView(length.buffer).setUint32(0, data.length);
  new DataView(sum.buffer).setUint32(0, crc32(body));
  return [length, body, sum];
}

export function iconFile(pixelOf: (column: number, row: number) => Rgba): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array(iconSide * (1 + iconSide * 4));
  for (let row = 0; row < iconSide; row += 1)
    for (let column = 0; column < iconSide; column += 1)
      rows.set(pixelOf(column, row), row * (1 + iconSide * 4) + 1 + column * 4);
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, iconSide);
  view.setUint32(4, iconSide);
  // Eight bits a channel, with alpha.
  head.set([8, 6, 0, 0, 0], 8);
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    ...chunk('IHDR', head),
    ...chunk('IDAT', zlibSync(rows, { level: 9 })),
    ...chunk('IEND', new Uint8Array(0)),
  ];
  const png = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    png.set(part, at);
    at += part.length;
  }
  return png;
}
