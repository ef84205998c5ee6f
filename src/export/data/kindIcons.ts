/** Icons of KMZ files: a white shape with a dark edge, to be coloured by the style that uses it. As PNG (W3C, third edition), RGBA. */
import { zlibSync } from 'fflate';
import { crc32 } from '../../base/crc32.ts';
import type { KindShape } from './kindStyles.ts';

const side = 64;
const radius = 24;
const edge = 3.5;
/** Samples to a side of a pixel, for smooth edges. */
const samples = 3;

/** Distance outwards from the outline of a shape about the middle, roughly in pixels. */
const outside: Readonly<Record<KindShape, (x: number, y: number) => number>> = {
  circle: (x, y) => Math.hypot(x, y) - radius,
  square: (x, y) => Math.max(Math.abs(x), Math.abs(y)) - radius * 0.88,
  diamond: (x, y) => (Math.abs(x) + Math.abs(y)) / Math.SQRT2 - radius * 0.78,
  triangle: (x, y) => Math.max(y - radius * 0.75, (Math.abs(x) * 1.75 - y) / 2 - radius * 0.5),
};

/** Grey and alpha of one pixel. */
function pixelOf(shape: KindShape, column: number, row: number): readonly [grey: number, alpha: number] {
  let [inside, white] = [0, 0];
  for (let at = 0; at < samples * samples; at += 1) {
    const x = column + ((at % samples) + 0.5) / samples - side / 2;
    const y = row + (Math.floor(at / samples) + 0.5) / samples - side / 2;
    const distance = outside[shape](x, y);
    if (distance <= 0) inside += 1;
    if (distance <= -edge) white += 1;
  }
  return [inside === 0 ? 0 : Math.round((white / inside) * 255), Math.round((inside / (samples * samples)) * 255)];
}

function chunk(type: string, data: Uint8Array): readonly Uint8Array[] {
  const body = new Uint8Array(4 + data.length);
  body.set(new TextEncoder().encode(type));
  body.set(data, 4);
  const [length, sum] = [new Uint8Array(4), new Uint8Array(4)];
  new DataView(length.buffer).setUint32(0, data.length);
  new DataView(sum.buffer).setUint32(0, crc32(body));
  return [length, body, sum];
}

export function kindIcon(shape: KindShape): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array(side * (1 + side * 4));
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      const [grey, alpha] = pixelOf(shape, column, row);
      rows.set([grey, grey, grey, alpha], row * (1 + side * 4) + 1 + column * 4);
    }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
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
