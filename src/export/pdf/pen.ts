/** The marks of a page as the operators of PDF, from points that are counted down from its upper left corner. ISO 32000-1, 8.2 and 14.6. */
import { parseColour } from '../render/colour.ts';
import { penStrokes, type Point } from '../render/svgPath.ts';
import type { SetLine } from './faces.ts';

/** Signs that the page's fonts do not hold, as paths on a square of a thousand units over the baseline, counted upwards. */
interface SignPath {
  readonly d: string;
  /** Drawn by its outline. */
  readonly isHollow: boolean;
}

const signOutlines: Readonly<Record<string, string>> = {
  '\u2190': 'M60 330L300 560L300 370L740 370L740 290L300 290L300 100Z',
  '\u2192': 'M740 330L500 560L500 370L60 370L60 290L500 290L500 100Z',
  '\u25c6': 'M400 20L710 330L400 640L90 330Z',
};

/** An empty frame for what cannot be drawn: that something stands there is never hidden. */
const unknown = 'M120 0L680 0L680 700L120 700Z';

function signPath(sign: string): SignPath {
  const d = signOutlines[sign];
  return d === undefined ? { d: unknown, isHollow: true } : { d, isHollow: false };
}

export interface Look {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly strokePt?: number | undefined;
  readonly dash?: readonly number[] | undefined;
  readonly opacity?: number | undefined;
  readonly round?: boolean;
}

/** From the coordinates of a drawing to those of the page, still counted downwards. */
export type Placing = (point: Point) => Point;

export interface Pen {
  readonly path: (d: string, look: Look, placing?: Placing) => void;
  /** Glyphs of a line whose left end lies at the point. */
  readonly line: (set: SetLine, at: Point, sizePt: number, colour: string) => void;
  /** A picture by its name among the resources. */
  readonly picture: (
    name: string,
    box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  ) => void;
  /** Everything drawn within, cut to the box. */
  readonly clipped: (
    box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
    draw: () => void,
  ) => void;
  /** Belongs to the structure of the document under the number, or is decoration where there is none. */
  readonly marked: (id: number | null, draw: () => void) => void;
  readonly operators: () => string;
  /** Opacities used, in hundredths. */
  readonly opacities: () => readonly number[];
}

const number = (value: number): string => String(Math.round(value * 1000) / 1000 || 0);

export function createPen(heightPt: number): Pen {
  const lines: string[] = [];
  const opacities = new Set<number>();
  const put = (...values: readonly (number | string)[]): void => {
    lines.push(values.map((value) => (typeof value === 'number' ? number(value) : value)).join(' '));
  };
  const point = ([x, y]: Point): readonly [number, number] => [x, heightPt - y];
  const colour = (text: string, operator: 'rg' | 'RG'): number => {
    const { hex, alpha } = parseColour(text);
    put(...[0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255), operator);
    return alpha;
  };
  const fade = (opacity: number): void => {
    const hundredths = Math.round(opacity * 100);
    if (hundredths >= 100) return;
    opacities.add(hundredths);
    put(`/O${hundredths}`, 'gs');
  };
  const outline = (d: string, placing: Placing): void => {
    for (const stroke of penStrokes(d)) {
      switch (stroke.kind) {
        case 'move':
          put(...point(placing(stroke.to)), 'm');
          break;
        case 'line':
          put(...point(placing(stroke.to)), 'l');
          break;
        case 'cubic':
          put(...point(placing(stroke.first)), ...point(placing(stroke.second)), ...point(placing(stroke.to)), 'c');
          break;
        case 'close':
          put('h');
      }
    }
  };
  const path = (d: string, look: Look, placing: Placing = (same) => same): void => {
    const [fill, stroke] = [look.fill, look.stroke].map((each) => (each === 'none' ? undefined : each));
    if (fill === undefined && stroke === undefined) return;
    put('q');
    const alphas = [fill, stroke].flatMap((each) => (each === undefined ? [] : [parseColour(each).alpha]));
    fade((look.opacity ?? 1) * Math.min(...alphas));
    if (fill !== undefined) colour(fill, 'rg');
    if (stroke !== undefined) {
      colour(stroke, 'RG');
      put(look.strokePt ?? 1, 'w');
      if (look.round) put(look.dash ? 0 : 1, 'J', 1, 'j');
      if (look.dash) put(`[${look.dash.map(number).join(' ')}]`, 0, 'd');
    }
    outline(d, placing);
    put(stroke === undefined ? 'f' : fill === undefined ? 'S' : 'B');
    put('Q');
  };
  return {
    path,
    line: (set, [x, y], sizePt, ink) => {
      const unit = sizePt / 1000;
      put('q');
      fade(colour(ink, 'rg'));
      put('BT');
      for (const stretch of stretchesOf(set)) {
        const [first] = stretch;
        if (!first) continue;
        put(`/${first.face.name}`, sizePt, 'Tf');
        put(1, 0, 0, 1, ...point([x + first.x * unit, y - first.y * unit]), 'Tm');
        let at = first.x;
        const shown = stretch.map(({ face, glyph, text, x: own, advance }) => {
          const code = face.table.codeOf(glyph, text, advance);
          const back = Math.round(at - own);
          at = own + advance;
          return `${back === 0 ? '' : `${back} `}<${code.toString(16).padStart(4, '0')}>`;
        });
        put(`[${shown.join('')}]`, 'TJ');
      }
      put('ET', 'Q');
      for (const { sign, x: own } of set.signs) {
        put(
          '/Span',
          `<< /ActualText <feff${[...Array(sign.length).keys()].map((index) => sign.charCodeAt(index).toString(16).padStart(4, '0')).join('')}> >>`,
          'BDC',
        );
        const drawn = signPath(sign);
        path(drawn.d, drawn.isHollow ? { stroke: ink, strokePt: sizePt * 0.06 } : { fill: ink }, ([a, b]) => [
          x + (own + a) * unit,
          y - b * unit,
        ]);
        put('EMC');
      }
    },
    picture: (name, { x, y, width, height }) =>
      put('q', width, 0, 0, height, x, heightPt - y - height, 'cm', `/${name}`, 'Do', 'Q'),
    clipped: ({ x, y, width, height }, draw) => {
      put('q', x, heightPt - y - height, width, height, 're', 'W', 'n');
      draw();
      put('Q');
    },
    marked: (id, draw) => {
      if (id === null) put('/Artifact', 'BMC');
      else put('/Span', `<< /MCID ${id} >>`, 'BDC');
      draw();
      put('EMC');
    },
    operators: () => lines.join('\n'),
    opacities: () => [...opacities].sort((a, b) => a - b),
  };
}

/** Glyphs of one face at one height, which one operator can show. */
function stretchesOf({ glyphs }: SetLine): readonly SetLine['glyphs'][] {
  const stretches: SetLine['glyphs'][number][][] = [];
  for (const glyph of glyphs) {
    const last = stretches.at(-1);
    if (last?.[0]?.face === glyph.face && last[0].y === glyph.y) last.push(glyph);
    else stretches.push([glyph]);
  }
  return stretches;
}
