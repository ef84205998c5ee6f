/** What milsymbol draws for a code, as parts of our own: absolute paths, roles instead of colours, letters as outlines. */
import ms from 'milsymbol';
import type { MilitaryPart } from '../../layers/symbols/glyph.ts';
import { circlePath } from '../../layers/symbols/path.ts';
import { absolutePath, type Placing } from './absolutePath.ts';

/** Outlines of a text from 0, 0 on its baseline, y downwards, with its width and the height of its capitals: all in units of which `em` are one size of the text. */
export type OutlineText = (text: string) => {
  readonly d: string;
  readonly em: number;
  readonly width: number;
  readonly capHeight: number;
};

interface Instruction {
  readonly type: 'path' | 'circle' | 'text' | 'translate' | 'scale';
  readonly d?: string;
  readonly text?: string;
  readonly fontsize?: number;
  readonly x?: number;
  readonly y?: number;
  readonly cx?: number;
  readonly cy?: number;
  readonly r?: number;
  readonly factor?: number;
  readonly fill?: string | false;
  readonly stroke?: string | false;
  readonly strokewidth?: number;
  readonly non_scaling_stroke?: number;
  readonly alignmentBaseline?: string;
  readonly draw?: readonly Drawn[];
}
type Drawn = Instruction | readonly Drawn[];

/** The light green that the standard has for neutral frames, as milsymbol writes it. */
const neutralGreen = 'rgb(170,255,170)';

function roleOf(colour: string): 'ground' | 'ink' {
  if (colour === neutralGreen) return 'ground';
  if (colour === 'black') return 'ink';
  throw new Error(`A colour without a role: ${colour}`);
}

const hundredth = (value: number): number => Math.round(value * 100) / 100;

function inkOf(one: Instruction, parent: Instruction | null, { factor }: Placing): Omit<MilitaryPart, 'd'> {
  const { fill = parent?.fill ?? false, stroke = parent?.stroke ?? false } = one;
  const width = (one.strokewidth ?? parent?.strokewidth ?? 0) * (one.non_scaling_stroke ?? 1) * factor;
  return {
    ...(fill === false ? {} : { fill: roleOf(fill) }),
    ...(stroke === false ? {} : { stroke: roleOf(stroke), width: hundredth(width) }),
  };
}

function textPart(one: Instruction, { factor, dx, dy }: Placing, outline: OutlineText): MilitaryPart {
  const { d, em, width, capHeight } = outline(one.text ?? '');
  const size = (one.fontsize ?? 0) / em;
  // Middle of the capitals, as far as milsymbol's own fonts have it.
  const baseline = (one.y ?? 0) + (one.alignmentBaseline === 'middle' ? (size * capHeight) / 2 : 0);
  const left = (one.x ?? 0) - (size * width) / 2;
  return {
    d: absolutePath(d, { factor: size * factor, dx: left * factor + dx, dy: baseline * factor + dy }),
    fill: 'ink',
  };
}

function partsOf(
  drawn: Drawn,
  parent: Instruction | null,
  placing: Placing,
  outline: OutlineText,
): readonly MilitaryPart[] {
  if (Array.isArray(drawn)) return (drawn as readonly Drawn[]).flatMap((one) => partsOf(one, parent, placing, outline));
  const one = drawn as Instruction;
  const { factor, dx, dy } = placing;
  const within = (next: Placing): readonly MilitaryPart[] => partsOf(one.draw ?? [], one, next, outline);
  switch (one.type) {
    case 'translate':
      return within({ factor, dx: dx + (one.x ?? 0) * factor, dy: dy + (one.y ?? 0) * factor });
    case 'scale':
      return within({ factor: factor * (one.factor ?? 1), dx, dy });
    case 'text':
      return [textPart(one, placing, outline)];
    case 'circle': {
      const [x, y, r] = [(one.cx ?? 0) * factor + dx, (one.cy ?? 0) * factor + dy, (one.r ?? 0) * factor];
      return [{ d: circlePath(x, y, r), ...inkOf(one, parent, placing) }];
    }
    case 'path':
      return [{ d: absolutePath(one.d ?? '', placing), ...inkOf(one, parent, placing) }];
    default:
      throw new Error(`An instruction that is not known: ${String(one.type)}`);
  }
}

/** On the library's grid of 200 units. Throws where the library does not know the code. */
export function symbolParts(sidc: string, outline: OutlineText): readonly MilitaryPart[] {
  const symbol = new ms.Symbol(sidc, { size: 100 });
  if (!symbol.isValid()) throw new Error(`No symbol: ${sidc}`);
  const { drawInstructions } = symbol as unknown as { readonly drawInstructions: readonly Drawn[] };
  return partsOf(drawInstructions, null, { factor: 1, dx: 0, dy: 0 }, outline);
}
