/** An icon as a PNG file (W3C, third edition): square, RGBA, eight bits a channel. */
import { zlibSync } from 'fflate';
import { joinBytes, pngSignature, toChunk } from '../render/png.ts';

/** Pixels to a side. */
export const iconSide = 64;

export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

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
  return joinBytes([
    Uint8Array.from(pngSignature),
    toChunk('IHDR', head),
    toChunk('IDAT', zlibSync(rows, { level: 9 })),
    toChunk('IEND', new Uint8Array(0)),
  ]);
}
