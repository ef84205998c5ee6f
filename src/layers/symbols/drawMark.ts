/**
 * A mark: one glyph with everything it says about how sure we are. Solid is certain, hollow is possible; a notch with a lozenge is disputed;
 * a dashed tag around it says that it labels an area and is not a position. The halo keeps it apart from any ground.
 */
import type { Theme } from '../../theme/theme.ts';
import type { Shape } from '../contract/image.ts';
import type { Glyph, MilitaryPart } from './glyph.ts';
import { composeHolderGlyphs } from './holderGlyphs.ts';
import { incidentGlyphs } from './incidentGlyphs.ts';
import type { MilitaryDrawing } from './military.ts';
import { boxPath, circlePath, placePath } from './path.ts';
import { stateGlyphs } from './stateGlyphs.ts';

export const glyphs = { ...incidentGlyphs, ...stateGlyphs, ...composeHolderGlyphs(stateGlyphs) } as const;
export type GlyphId = keyof typeof glyphs;

/** Everything that changes the picture, besides the flavour. */
export interface Look {
  readonly glyph: GlyphId;
  readonly colour: string;
  /** The other party of a contested site: the mark becomes two-tone. */
  readonly secondColour?: string | undefined;
  /** Colour of a former holder: a small corner mark says that the site changed hands. */
  readonly formerColour?: string | undefined;
  readonly verdict: 'certain' | 'possible';
  readonly disputed: boolean;
  readonly tag: boolean;
  /** Drawn dashed: planned, not done. */
  readonly dashed?: boolean | undefined;
  /** Smaller and greyer, behind what is newer. */
  readonly receded?: boolean | undefined;
  /** Drawn instead of the glyph, in the colours of the standard: what colours say of parties is left to words. */
  readonly military?: MilitaryDrawing | undefined;
}

/** Side of the drawn image in CSS pixels. Tags and military symbols are larger, so that what is in the frame stays legible. */
const markSizePx = { plain: 24, tag: 30, military: 32 } as const;

export function sizeOfMark({ tag, military }: Pick<Look, 'tag' | 'military'>): number {
  return military ? markSizePx.military : tag ? markSizePx.tag : markSizePx.plain;
}

type Ground = Pick<Theme, 'halo' | 'hollow' | 'label' | 'records' | 'military'>;

function closedShapes(glyph: Glyph, look: Look, ground: Ground): Shape[] {
  const hollow = look.verdict === 'possible';
  const ink = hollow ? look.colour : ground.hollow;
  const body: Shape[] = [
    { d: glyph.body, fill: ground.halo, stroke: ground.halo, strokeWidth: 5 },
    { d: glyph.body, fill: hollow ? ground.hollow : look.colour, stroke: look.colour, strokeWidth: hollow ? 2 : 1.6 },
  ];
  if (look.secondColour && glyph.half) {
    body.push({
      d: glyph.half,
      stroke: look.secondColour,
      strokeWidth: hollow ? 2 : 1.6,
      fill: hollow ? ground.hollow : look.secondColour,
    });
    body.push({ d: 'M20.6 3.4L3.4 20.6', stroke: ground.hollow, strokeWidth: 1.2 });
  }
  const details = glyph.details
    .filter(({ only }) => only === undefined || only === look.verdict)
    .map(({ d, solid, width = 2 }): Shape => (solid ? { d, fill: ink } : { d, stroke: ink, strokeWidth: width }));
  const across: Shape[] =
    glyph.across === undefined
      ? []
      : [
          { d: glyph.across, stroke: ground.halo, strokeWidth: 6 },
          { d: glyph.across, stroke: look.colour, strokeWidth: 2.4 },
        ];
  return [...body, ...details, ...across];
}

function lineShapes(glyph: Glyph, look: Look, ground: Ground): Shape[] {
  const dash = look.dashed ? { dash: [3.4, 3.6] } : {};
  const shapes: Shape[] = [
    { d: glyph.body, stroke: ground.halo, strokeWidth: 6.4 },
    { d: glyph.body, stroke: look.colour, strokeWidth: look.verdict === 'possible' ? 4 : 2.8, ...dash },
  ];
  if (look.verdict === 'possible') shapes.push({ d: glyph.body, stroke: ground.hollow, strokeWidth: 1.5, ...dash });
  return shapes;
}

/** Filled where certain, hollow where only possible. What is above the frame has the colour of a label, so that it is read on any map. */
function militaryShapes({ frame, inside, above }: MilitaryDrawing, verdict: Look['verdict'], ground: Ground): Shape[] {
  const { fill, ink, hollowInk } = ground.military;
  const framed = verdict === 'possible' ? { ground: ground.hollow, ink: hollowInk } : { ground: fill, ink };
  const drawn = (parts: readonly MilitaryPart[], colours: typeof framed): Shape[] =>
    parts.map(({ d, fill: filled, stroke, width = 1 }) => ({
      d,
      ...(filled === undefined ? {} : { fill: colours[filled] }),
      ...(stroke === undefined ? {} : { stroke: colours[stroke], strokeWidth: width }),
    }));
  return [
    ...[frame, ...above].map(({ d, width = 1 }): Shape => ({ d, stroke: ground.halo, strokeWidth: width + 1.8 })),
    ...drawn([frame, ...inside], framed),
    ...drawn(above, { ground: fill, ink: ground.label }),
  ];
}

/** Bites the upper right corner out of the outline and sets a lozenge into the gap. */
function notchShapes(ground: Ground): Shape[] {
  return [
    { d: 'M18.3 0.2L23.8 5.7L18.3 11.2L12.8 5.7Z', fill: ground.halo, stroke: ground.halo, strokeWidth: 1.4 },
    { d: 'M18.3 1.1L22.9 5.7L18.3 10.3L13.7 5.7Z', fill: ground.label },
  ];
}

/** A disc in the lower left corner, in the colour of the former holder, with an arrow that leads away from it. */
function formerShapes(colour: string, ground: Ground): Shape[] {
  return [
    { d: circlePath(5.4, 18.6, 5), fill: ground.halo },
    { d: circlePath(5.4, 18.6, 3.9), fill: colour },
    { d: 'M4.5 16.5L6.6 18.6L4.5 20.7', stroke: ground.hollow, strokeWidth: 1.5 },
  ];
}

function placeShape(shape: Shape, factor: number, shift: number): Shape {
  const { d, strokeWidth, dash, ...rest } = shape;
  return {
    ...rest,
    d: placePath(d, factor, shift, shift),
    ...(strokeWidth === undefined ? {} : { strokeWidth: strokeWidth * factor }),
    ...(dash === undefined ? {} : { dash: dash.map((length) => length * factor) }),
  };
}

/** The dashed frame of a mark that labels an area. */
function tagShapes(colour: string, ground: Ground): Shape[] {
  const frame = boxPath(1.5, 1.5, 21, 21, 5);
  return [
    { d: frame, fill: ground.hollow, stroke: ground.halo, strokeWidth: 2.8 },
    { d: frame, stroke: colour, strokeWidth: 1.3, dash: [2.6, 2.2] },
  ];
}

const recededSize = 0.8;
/** Share of the neutral colour. */
const recededGrey = 0.5;

/** Two colours written `#RRGGBB`, mixed. */
function mixed(colour: string, other: string, share: number): string {
  const parts = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const [first, second] = [parts(colour), parts(other)];
  const channels = first.map((value, index) => Math.round(value * (1 - share) + (second[index] ?? value) * share));
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function recede(look: Look, ground: Ground): readonly Shape[] {
  const colour = mixed(look.colour, ground.records.neutral, recededGrey);
  // Bright and black as they are, military symbols fade towards the ground instead.
  const { fill, ink, hollowInk } = ground.military;
  const faded = (of: string): string => mixed(of, ground.hollow, recededGrey);
  const military = { fill: faded(fill), ink: faded(ink), hollowInk: faded(hollowInk) };
  return drawMark({ ...look, colour, receded: false }, { ...ground, military }).map((shape) =>
    placeShape(shape, recededSize, 12 * (1 - recededSize)),
  );
}

function symbolShapes(look: Look, ground: Ground): Shape[] {
  if (look.military) return militaryShapes(look.military, look.verdict, ground);
  const glyph: Glyph = glyphs[look.glyph];
  return [
    ...(glyph.line ? lineShapes(glyph, look, ground) : closedShapes(glyph, look, ground)),
    ...(look.formerColour === undefined ? [] : formerShapes(look.formerColour, ground)),
  ];
}

/** The shapes of a mark, bottom to top, on the grid of 24 units. */
export function drawMark(look: Look, ground: Ground): readonly Shape[] {
  if (look.receded === true) return recede(look, ground);
  const symbol = symbolShapes(look, ground);
  const notch = look.disputed ? notchShapes(ground) : [];
  if (!look.tag) return [...symbol, ...notch];
  // A frame in a frame: letters inside it need what room there is.
  const [colour, factor] = look.military ? [ground.label, 0.8] : [look.colour, 0.68];
  return [
    ...tagShapes(colour, ground),
    ...symbol.map((shape) => placeShape(shape, factor, 12 * (1 - factor))),
    ...notch,
  ];
}
