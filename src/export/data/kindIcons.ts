/** Icons of KMZ files: a white shape with a dark edge, to be coloured by the style that uses it. */
import { iconFile, iconSide as side } from './iconFile.ts';
import type { KindShape } from './kindStyles.ts';

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

export function kindIcon(shape: KindShape): Uint8Array<ArrayBuffer> {
  return iconFile((column, row) => {
    const [grey, alpha] = pixelOf(shape, column, row);
    return [grey, grey, grey, alpha];
  });
}
