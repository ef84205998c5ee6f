/** Items of the plate that are no paragraphs (labels, rectangles, drawings) as shapes of a slide. */
import type { Box, DisplayItem, TextItem } from '../plate/displayList.ts';
import { ascentShare, lineSpacing } from '../plate/text.ts';
import type { Paragraph, ShapeNode, SlideNode } from './slideNode.ts';
import { outlineNode, symbolNode } from './symbolNode.ts';

type Rect = Extract<DisplayItem, { kind: 'rect' }>;

function paragraphOf({ text, direction, align, sizePt, weight, colour }: TextItem): Paragraph {
  return { text, direction, align, sizePt, weight, colour, linePt: sizePt * lineSpacing };
}

/** Room between a line and the edge of its ground. */
const insetPt = 1;

/**
 * The box of a label. On a ground it ends at the edge of it: a wider font is set smaller there. Elsewhere it is roomy enough for any font, never broken,
 * and `align` holds it in its place.
 */
function labelBox({ text, x, y, sizePt, align }: TextItem, ground: Box | null): Box {
  const line = { y: y - sizePt * ascentShare, height: sizePt * lineSpacing };
  if (ground && align === 'left') return { ...line, x, width: ground.x + ground.width - insetPt - x };
  if (ground && align === 'right') return { ...line, x: ground.x + insetPt, width: x - ground.x - insetPt };
  const width = [...text].length * sizePt * 0.62;
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { ...line, x: left, width };
}

function isOn({ box }: Rect, { x, y }: TextItem): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

function rectNode(
  { box, fill, stroke, strokePt = 1, radiusPt }: Rect,
  name: string,
  lines: readonly TextItem[] = [],
): ShapeNode {
  return {
    kind: 'shape',
    name,
    box,
    geometry: { kind: 'rect', ...(radiusPt === undefined ? {} : { radiusPt }) },
    ...(fill === undefined ? {} : { fill }),
    ...(stroke === undefined ? {} : { stroke: { colour: stroke, widthPt: strokePt, cap: 'flat' as const } }),
    ...(lines.length > 0 ? { text: { paragraphs: lines.map(paragraphOf), anchor: 'middle' as const } } : {}),
  };
}

/** A text in the middle of a rectangle belongs into it. */
function isLabelOf(item: DisplayItem | undefined, { box }: Rect): item is TextItem {
  return (
    item?.kind === 'text' &&
    item.align === 'centre' &&
    Math.abs(item.x - box.x - box.width / 2) < 0.01 &&
    item.y > box.y &&
    item.y < box.y + box.height
  );
}

/** The lines of text that follow a rectangle and belong into it. */
function labelsOf(rect: Rect, items: readonly DisplayItem[], at: number): readonly TextItem[] {
  const after = items.slice(at + 1);
  const end = after.findIndex((item) => !isLabelOf(item, rect));
  return (end < 0 ? after : after.slice(0, end)).filter((item) => isLabelOf(item, rect));
}

/** Of a data address in base 64. */
function bytesOf(url: string): Uint8Array {
  return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
}

function textNode(item: TextItem, before: Rect | undefined): ShapeNode {
  const ground = before && item.align !== 'centre' && isOn(before, item) ? before.box : null;
  return {
    kind: 'shape',
    name: item.text,
    box: labelBox(item, ground),
    geometry: { kind: 'rect' },
    text: { paragraphs: [paragraphOf(item)], anchor: 'middle', oneLine: ground === null },
  };
}

function nodeOf(item: Exclude<DisplayItem, TextItem>, name: string): SlideNode | null {
  switch (item.kind) {
    case 'rect':
      return rectNode(item, name);
    case 'line':
      return outlineNode(
        { kind: 'shape', points: [[item.from, item.to]], closed: false, stroke: item.stroke, strokePt: item.strokePt },
        name,
      );
    case 'shape':
      return outlineNode(item, name);
    case 'symbol':
      return symbolNode(item, { name });
    case 'picture':
      return { kind: 'picture', name, alt: item.label, box: item.box, bytes: bytesOf(item.url) };
    case 'map':
      return null;
  }
}

/** `name`: of what says nothing itself, numbered where there are several. */
export function itemNodes(items: readonly DisplayItem[], name: string): readonly SlideNode[] {
  return items.flatMap((item, index): SlideNode[] => {
    if (item.kind === 'rect') {
      const lines = labelsOf(item, items, index);
      if (lines.length > 0) return [rectNode(item, lines.map(({ text }) => text).join(' '), lines)];
    }
    const before = items.slice(0, index).findLast((one) => one.kind === 'rect');
    if (before && labelsOf(before, items, items.indexOf(before)).some((line) => line === item)) return [];
    if (item.kind === 'text') return [textNode(item, before)];
    const node = nodeOf(item, items.length > 1 ? `${name} ${index + 1}` : name);
    return node ? [node] : [];
  });
}
