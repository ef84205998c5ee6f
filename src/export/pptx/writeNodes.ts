/** Shapes, pictures and groups as PresentationML, in the order of its schema. */
import type { Box } from '../plate/displayList.ts';
import { fillElement } from './colour.ts';
import { element, emu } from './markup.ts';
import {
  boxOfNode,
  type ChartNode,
  type GroupNode,
  type PictureNode,
  type ShapeNode,
  type SlideNode,
  type Stroke,
} from './slideNode.ts';
import { geometryElement } from './writeGeometry.ts';
import { textBodyElement } from './writeText.ts';

export interface NodeWriter {
  /** Slide points to points of the plate. */
  readonly factor: number;
  /** A number that no other shape of the slide has. */
  readonly nextId: () => number;
  /** Takes a picture into the file; gives the id of its relationship. */
  readonly addPicture: (bytes: Uint8Array) => string;
  /** Takes a chart and its workbook into the file; gives the id of its relationship. */
  readonly addChart: (node: ChartNode) => string;
}

/** Names are cut where lists of shapes would be. */
const longestName = 120;
const angleSteps = 60_000;

function properties({ name, alt }: SlideNode, { nextId }: NodeWriter): string {
  return element('p:cNvPr', { id: nextId(), name: name.slice(0, longestName), descr: alt });
}

function place(box: Box, factor: number): string {
  return (
    element('a:off', { x: emu(box.x * factor), y: emu(box.y * factor) }) +
    element('a:ext', { cx: Math.max(0, emu(box.width * factor)), cy: Math.max(0, emu(box.height * factor)) })
  );
}

const turnOf = (turned: number | undefined): number | undefined =>
  turned === undefined ? undefined : Math.round((((turned % 360) + 360) % 360) * angleSteps);

function strokeElement(stroke: Stroke | undefined, opacity: number, factor: number): string {
  if (!stroke) return element('a:ln', {}, element('a:noFill'));
  const { widthPt, dashPt = [] } = stroke;
  const share = (length: number): number => Math.round((length / widthPt) * 100_000);
  const pairs = dashPt.length % 2 === 0 ? dashPt : [...dashPt, ...dashPt];
  const dashes = pairs.flatMap((length, index) =>
    index % 2 === 0 ? [element('a:ds', { d: share(length), sp: share(pairs[index + 1] ?? 0) })] : [],
  );
  return element(
    'a:ln',
    { w: emu(widthPt * factor), cap: stroke.cap === 'round' ? 'rnd' : 'flat' },
    fillElement(stroke.colour, opacity),
    dashes.length > 0 ? element('a:custDash', {}, ...dashes) : '',
    element('a:round'),
  );
}

function shapeElement(node: ShapeNode, writer: NodeWriter): string {
  const { box, opacity = 1, text, placeholder } = node;
  const isTextBox =
    text !== undefined && node.fill === undefined && node.stroke === undefined && placeholder === undefined;
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      properties(node, writer),
      placeholder
        ? element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 }))
        : element('p:cNvSpPr', isTextBox ? { txBox: 1 } : {}),
      element('p:nvPr', {}, placeholder ? element('p:ph', { type: placeholder }) : ''),
    ),
    element(
      'p:spPr',
      {},
      element('a:xfrm', { rot: turnOf(node.turned) }, place(box, writer.factor)),
      geometryElement(node.geometry, Math.min(box.width, box.height)),
      fillElement(node.fill, opacity),
      strokeElement(node.stroke, opacity, writer.factor),
    ),
    text ? textBodyElement(text, writer.factor) : '',
  );
}

function pictureElement(node: PictureNode, writer: NodeWriter): string {
  return element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      properties(node, writer),
      element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
      element('p:nvPr'),
    ),
    element(
      'p:blipFill',
      {},
      element('a:blip', { 'r:embed': writer.addPicture(node.bytes) }),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element(
      'p:spPr',
      {},
      element('a:xfrm', {}, place(node.box, writer.factor)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
  );
}

const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

function chartElement(node: ChartNode, writer: NodeWriter): string {
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      properties(node, writer),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
      element('p:nvPr'),
    ),
    element('p:xfrm', {}, place(node.box, writer.factor)),
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: chartNamespace },
        element('c:chart', { 'xmlns:c': chartNamespace, 'r:id': writer.addChart(node) }),
      ),
    ),
  );
}

function groupElement(node: GroupNode, writer: NodeWriter): string {
  const box = place(boxOfNode(node), writer.factor);
  return element(
    'p:grpSp',
    {},
    element('p:nvGrpSpPr', {}, properties(node, writer), element('p:cNvGrpSpPr'), element('p:nvPr')),
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        { rot: turnOf(node.turned) },
        box,
        box.replace('<a:off', '<a:chOff').replace('<a:ext', '<a:chExt'),
      ),
    ),
    ...node.children.map((child) => nodeElement(child, writer)),
  );
}

function nodeElement(node: SlideNode, writer: NodeWriter): string {
  switch (node.kind) {
    case 'shape':
      return shapeElement(node, writer);
    case 'picture':
      return pictureElement(node, writer);
    case 'group':
      return groupElement(node, writer);
    case 'chart':
      return chartElement(node, writer);
  }
}

/** The tree of a slide, its root group included. */
export function shapeTree(nodes: readonly SlideNode[], writer: NodeWriter): string {
  const zero =
    element('a:off', { x: 0, y: 0 }) +
    element('a:ext', { cx: 0, cy: 0 }) +
    element('a:chOff', { x: 0, y: 0 }) +
    element('a:chExt', { cx: 0, cy: 0 });
  return element(
    'p:spTree',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      element('p:cNvPr', { id: writer.nextId(), name: '' }),
      element('p:cNvGrpSpPr'),
      element('p:nvPr'),
    ),
    element('p:grpSpPr', {}, element('a:xfrm', {}, zero)),
    ...nodes.map((node) => nodeElement(node, writer)),
  );
}
