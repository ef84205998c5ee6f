/** Draws the mark of `ui/bar/Mark.tsx` as the icons by which the installed page is found: `node src/pipeline/icons.ts` writes them into public/icons. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { projectFolder } from './projectFolder.ts';

type Point = readonly [x: number, y: number];
type Colour = readonly [red: number, green: number, blue: number];

/** In the 24 × 24 units of the mark. */
const line: readonly Point[] = [
  [11.5, 2],
  [13.5, 7.5],
  [10.5, 12],
  [14.5, 16],
  [13, 22],
];
const land: readonly Point[] = [[2, 2], ...line, [2, 22]];
const lineWidth = 2.6;
const ground: Colour = [56, 66, 79];
const landColour: Colour = [214, 222, 230];
const accent: Colour = [255, 180, 84];
const around: Colour = [19, 27, 37];
/** Samples along each side of a pixel. */
const samples = 4;

function isInside([x, y]: Point, outline: readonly Point[]): boolean {
  return (
    outline.filter(([x1, y1], index) => {
      const [x2, y2] = outline[(index + 1) % outline.length] ?? [x1, y1];
      return y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1);
    }).length %
      2 ===
    1
  );
}

function distanceTo([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const share = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}

function colourAt(point: Point): Colour {
  const [x, y] = point;
  if (x < 2 || x > 22 || y < 2 || y > 22) return around;
  const distance = Math.min(...line.slice(1).map((end, index) => distanceTo(point, line[index] ?? end, end)));
  if (distance <= lineWidth / 2) return accent;
  return isInside(point, land) ? landColour : ground;
}

/** `margin`: share of the side left free on each side, for systems that cut icons to a shape of their own. */
function drawIcon(side: number, margin: number): Buffer {
  const png = new PNG({ width: side, height: side });
  const scale = 24 / (side * (1 - 2 * margin));
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const sum = [0, 0, 0];
    for (let sample = 0; sample < samples * samples; sample += 1) {
      const x = (pixel % side) + ((sample % samples) + 0.5) / samples - side * margin;
      const y = Math.floor(pixel / side) + (Math.floor(sample / samples) + 0.5) / samples - side * margin;
      colourAt([x * scale, y * scale]).forEach((value, channel) => {
        sum[channel] = (sum[channel] ?? 0) + value;
      });
    }
    png.data.set([...sum.map((value) => Math.round(value / (samples * samples))), 255], pixel * 4);
  }
  return PNG.sync.write(png);
}

const folder = join(projectFolder, 'public/icons');
mkdirSync(folder, { recursive: true });
for (const [name, side, margin] of [
  ['192', 192, 0],
  ['512', 512, 0],
  ['maskable-512', 512, 0.14],
] as const)
  writeFileSync(join(folder, `${name}.png`), drawIcon(side, margin));
