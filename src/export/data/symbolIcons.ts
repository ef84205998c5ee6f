/** Symbols of single records as icons of a KMZ file: their fills and strokes as pixels, without a canvas, so that the terminal writes the same file. */
import type { Shape } from '../../layers/contract/image.ts';
import { readPath } from '../../layers/symbols/path.ts';
import { iconFile, iconSide, type Rgba } from './iconFile.ts';

type Point = readonly [x: number, y: number];
type Line = readonly Point[];

/** Shapes lie on a grid of 24 units. */
const gridSide = 24;
/** Straight parts of a curve. */
const parts = 8;
/** Samples to a side of a pixel, for smooth edges. */
const samples = 2;

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** A Bézier curve by repeated division (de Casteljau). */
function bezier(points: Line, share: number): Point {
  const [first = [0, 0], ...rest] = points;
  if (rest.length === 0) return first;
  return bezier(
    rest.map((point, index) => between(points[index] ?? first, point, share)),
    share,
  );
}

/** A point of a circular arc from `a` to `b`; arcs of the symbols are at most half a circle. */
function arc(a: Point, b: Point, radius: number, sweep: number, share: number): Point {
  const [chordX, chordY] = [b[0] - a[0], b[1] - a[1]];
  const half = Math.hypot(chordX, chordY) / 2;
  if (half === 0) return a;
  const r = Math.max(radius, half);
  const away = (Math.sqrt(r * r - half * half) / (2 * half)) * (sweep === 1 ? 1 : -1);
  const centre: Point = [(a[0] + b[0]) / 2 - chordY * away, (a[1] + b[1]) / 2 + chordX * away];
  const from = Math.atan2(a[1] - centre[1], a[0] - centre[0]);
  const turn = 2 * Math.asin(half / r) * (sweep === 1 ? 1 : -1);
  return [centre[0] + r * Math.cos(from + turn * share), centre[1] + r * Math.sin(from + turn * share)];
}

const shares = Array.from({ length: parts }, (_, index) => (index + 1) / parts);

/** The outlines of a path as straight lines. */
function linesOf(d: string): readonly Line[] {
  const lines: Point[][] = [];
  for (const { command, numbers } of readPath(d)) {
    if (command === 'M') lines.push([]);
    const line = lines.at(-1) ?? [];
    const first = line[0];
    if (command === 'Z' && first) line.push(first);
    const size = { H: 1, V: 1, Q: 4, C: 6, A: 7 }[command] ?? 2;
    for (let at = 0; at < numbers.length; at += size) {
      const own = numbers.slice(at, at + size);
      const from = line.at(-1) ?? [0, 0];
      const end: Point =
        command === 'H'
          ? [own[0] ?? 0, from[1]]
          : command === 'V'
            ? [from[0], own[0] ?? 0]
            : [own.at(-2) ?? 0, own.at(-1) ?? 0];
      if (command === 'A') line.push(...shares.map((share) => arc(from, end, own[0] ?? 0, own[4] ?? 0, share)));
      else if (command === 'Q' || command === 'C') {
        const controls = Array.from({ length: size / 2 }, (_, index): Point => [
          own[index * 2] ?? 0,
          own[index * 2 + 1] ?? 0,
        ]);
        line.push(...shares.map((share) => bezier([from, ...controls], share)));
      } else line.push(end);
    }
  }
  return lines;
}

/** How often the outlines turn around a point (the rule "nonzero" of SVG). */
function windingOf(lines: readonly Line[], [x, y]: Point): number {
  let winding = 0;
  for (const line of lines)
    line.forEach((a, index) => {
      const b = line[index + 1] ?? line[0] ?? a;
      if (a[1] <= y === b[1] <= y) return;
      if (a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]) > x) winding += a[1] < b[1] ? 1 : -1;
    });
  return winding;
}

function distanceTo(a: Point, b: Point, [x, y]: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / square));
  return Math.hypot(x - a[0] - dx * share, y - a[1] - dy * share);
}

function isOnStroke(lines: readonly Line[], width: number, at: Point): boolean {
  return lines.some((line) =>
    line.some((b, index) => index > 0 && distanceTo(line[index - 1] ?? b, b, at) <= width / 2),
  );
}

/** `#RRGGBB`. */
const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

export function symbolIcon(shapes: readonly Shape[]): Uint8Array<ArrayBuffer> {
  const drawn = shapes.map(({ d, fill, stroke, strokeWidth = 1 }) => ({
    lines: linesOf(d),
    fill,
    stroke,
    strokeWidth,
  }));
  /** The topmost colour at a point of the grid. */
  const colourAt = (at: Point): string | undefined => {
    const top = drawn.findLast(
      ({ lines, fill, stroke, strokeWidth }) =>
        (stroke !== undefined && isOnStroke(lines, strokeWidth, at)) ||
        (fill !== undefined && windingOf(lines, at) !== 0),
    );
    return top && (top.stroke !== undefined && isOnStroke(top.lines, top.strokeWidth, at) ? top.stroke : top.fill);
  };
  return iconFile((column, row): Rgba => {
    const sum = [0, 0, 0];
    let inside = 0;
    for (let at = 0; at < samples * samples; at += 1) {
      const x = column + ((at % samples) + 0.5) / samples;
      const y = row + (Math.floor(at / samples) + 0.5) / samples;
      const colour = colourAt([(x / iconSide) * gridSide, (y / iconSide) * gridSide]);
      if (colour === undefined) continue;
      inside += 1;
      channels(colour).forEach((value, index) => (sum[index] = (sum[index] ?? 0) + value));
    }
    const [red = 0, green = 0, blue = 0] = sum.map((value) => Math.round(value / Math.max(1, inside)));
    return [red, green, blue, Math.round((inside / (samples * samples)) * 255)];
  });
}
