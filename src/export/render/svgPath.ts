/** SVG path data as the four strokes of a pen that DrawingML and PDF know: move, line, cubic, close. All points absolute. */
export type Point = readonly [x: number, y: number];
export type PenStroke =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'cubic'; readonly first: Point; readonly second: Point; readonly to: Point }
  | { readonly kind: 'close' };

const arity: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

interface Command {
  readonly letter: string;
  readonly relative: boolean;
  readonly values: readonly number[];
}

/** Arc flags may stand without a space before the next number. */
function readNumbers(text: string, isArc: boolean): readonly number[] {
  const numbers: number[] = [];
  let rest = text;
  while (rest !== '') {
    const isFlag = isArc && [3, 4].includes(numbers.length % 7);
    const match = (isFlag ? /^[\s,]*([01])/ : /^[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/i).exec(rest);
    if (!match) break;
    numbers.push(Number(match[1]));
    rest = rest.slice(match[0].length);
  }
  return numbers;
}

function commandsOf(d: string): readonly Command[] {
  return [...d.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)].flatMap(([, letter = '', text = '']): Command[] => {
    const upper = letter.toUpperCase();
    const size = arity[upper] ?? 0;
    const relative = letter !== upper;
    if (size === 0) return [{ letter: 'Z', relative, values: [] }];
    const numbers = readNumbers(text, upper === 'A');
    return Array.from({ length: Math.floor(numbers.length / size) }, (_, index): Command => ({
      letter: upper === 'M' && index > 0 ? 'L' : upper,
      relative,
      values: numbers.slice(index * size, (index + 1) * size),
    }));
  });
}

/** An elliptical arc by its ends as cubics of at most a quarter turn each; SVG 2, appendix B.2.4. */
function arcStrokes(
  [x1, y1]: Point,
  [rx0 = 0, ry0 = 0, turn = 0, large = 0, sweep = 0]: readonly number[],
  [x2, y2]: Point,
): readonly PenStroke[] {
  if (rx0 === 0 || ry0 === 0) return [{ kind: 'line', to: [x2, y2] }];
  if (x1 === x2 && y1 === y2) return [];
  const phi = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const [hx, hy] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [px, py] = [cos * hx + sin * hy, -sin * hx + cos * hy];
  const stretch = Math.max(1, Math.sqrt((px / rx0) ** 2 + (py / ry0) ** 2));
  const [rx, ry] = [Math.abs(rx0) * stretch, Math.abs(ry0) * stretch];
  const across = (rx * py) ** 2 + (ry * px) ** 2;
  const root = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, (rx * ry) ** 2 - across) / across);
  const [cx, cy] = [(root * rx * py) / ry, (-root * ry * px) / rx];
  const [centreX, centreY] = [cos * cx - sin * cy + (x1 + x2) / 2, sin * cx + cos * cy + (y1 + y2) / 2];
  const start = Math.atan2((py - cy) / ry, (px - cx) / rx);
  const raw = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - start;
  const span = sweep === 1 ? (raw < 0 ? raw + 2 * Math.PI : raw) : raw > 0 ? raw - 2 * Math.PI : raw;
  const count = Math.max(1, Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-9));
  const step = span / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  const at = (x: number, y: number): Point => [
    centreX + cos * rx * x - sin * ry * y,
    centreY + sin * rx * x + cos * ry * y,
  ];
  return Array.from({ length: count }, (_, index): PenStroke => {
    const [a, b] = [start + index * step, start + (index + 1) * step];
    return {
      kind: 'cubic',
      first: at(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
      second: at(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      to: index === count - 1 ? [x2, y2] : at(Math.cos(b), Math.sin(b)),
    };
  });
}

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];
const reflect = (point: Point, about: Point): Point => [2 * about[0] - point[0], 2 * about[1] - point[1]];

/** What cannot be read ends the path, as in browsers. */
export function penStrokes(d: string): readonly PenStroke[] {
  const strokes: PenStroke[] = [];
  let [at, start, handle]: [Point, Point, Point | null] = [[0, 0], [0, 0], null];
  let before = '';
  for (const { letter, relative, values } of commandsOf(d)) {
    const [ox, oy] = relative ? at : [0, 0];
    const pointAt = (index: number): Point => [(values[index] ?? 0) + ox, (values[index + 1] ?? 0) + oy];
    const continued = (kinds: string): Point => (handle && kinds.includes(before) ? reflect(handle, at) : at);
    let next: Point = values.length >= 2 ? pointAt(values.length - 2) : at;
    switch (letter) {
      case 'M':
        strokes.push({ kind: 'move', to: next });
        start = next;
        break;
      case 'L':
        strokes.push({ kind: 'line', to: next });
        break;
      case 'H':
        next = [(values[0] ?? 0) + ox, at[1]];
        strokes.push({ kind: 'line', to: next });
        break;
      case 'V':
        next = [at[0], (values[0] ?? 0) + oy];
        strokes.push({ kind: 'line', to: next });
        break;
      case 'C':
      case 'S': {
        const [first, second] = letter === 'C' ? [pointAt(0), pointAt(2)] : [continued('CS'), pointAt(0)];
        strokes.push({ kind: 'cubic', first, second, to: next });
        handle = second;
        break;
      }
      case 'Q':
      case 'T': {
        const middle: Point = letter === 'Q' ? pointAt(0) : continued('QT');
        strokes.push({
          kind: 'cubic',
          first: between(at, middle, 2 / 3),
          second: between(next, middle, 2 / 3),
          to: next,
        });
        handle = middle;
        break;
      }
      case 'A':
        strokes.push(...arcStrokes(at, values, next));
        break;
      default:
        strokes.push({ kind: 'close' });
        next = start;
    }
    at = next;
    before = letter;
  }
  return strokes;
}
