/** The marks of a scene as drawings of a sheet, and the same scene without them. */
import type { PlateImage, Shape } from '../layers/contract/image.ts';
import type { MarkGroup, Mark } from '../layers/contract/mark.ts';
import type { Scene } from '../layers/contract/scene.ts';
import { restOpacity } from '../layers/plates/dimRest.ts';
import { worldPixels } from '../layers/plates/worldPixels.ts';
import type { MapFrame } from './plate/framing.ts';
import type { Box, DisplayItem } from './plate/displayList.ts';
import { createProjection } from './plate/mercator.ts';
import { fadeColour } from './render/colour.ts';
import type { Snapshot } from './snapshot/snapshot.ts';

/** A drawing of a mark, in points of the sheet. */
export type MarkItem = Extract<DisplayItem, { kind: 'symbol' | 'rect' | 'text' }>;

/** One mark on a sheet, with the records for which it stands. */
export interface VectorMark {
  readonly records: Mark['records'];
  readonly anchor: Mark['anchor'];
  readonly box: Box;
  readonly items: readonly MarkItem[];
}

/** A style layer is taken as a whole: it is drawn by the map, or by the sheet. */
function isDrawnBySheet({ marks }: MarkGroup): boolean {
  return marks.every(({ image }) => image.kind === 'shapes' || image.kind === 'plate');
}

/** The style layers stay in place, unseen, so that labels keep clear of the marks. */
export function withoutMarks(scene: Scene): Scene {
  const unseen = new Set((scene.marks ?? []).filter(isDrawnBySheet).map(({ styleLayer }) => styleLayer));
  return {
    ...scene,
    layers: scene.layers.map((layer) =>
      unseen.has(layer.id) && layer.type === 'symbol'
        ? { ...layer, paint: { ...layer.paint, 'icon-opacity': 0 } }
        : layer,
    ),
  };
}

function faded(shapes: readonly Shape[], opacity: number): readonly Shape[] {
  return opacity === 1 ? shapes : shapes.map((shape) => ({ ...shape, opacity: (shape.opacity ?? 1) * opacity }));
}

const framePx = { dash: 5, gap: 4 } as const;

/** The broken ring of a plate: rectangles of a sheet have whole edges. */
function dashedFrame({ width, height, stroke, strokePx }: PlateImage, box: Box, share: number): MarkItem {
  const grid = Math.max(width, height);
  const side = (grid * box.width) / width;
  const d = `M0 0H${width}V${height}H0Z`;
  return {
    kind: 'symbol',
    grid,
    box: { x: box.x, y: box.y, width: side, height: side },
    shapes: [{ d, stroke: fadeColour(stroke, share), strokeWidth: strokePx, dash: [framePx.dash, framePx.gap] }],
  };
}

/** `share`: of the opacity of the whole plate. */
function plateItems(plate: PlateImage, box: Box, opacity: number, share: number, pxPerPt: number): readonly MarkItem[] {
  const { ground, stroke, strokePx, direction, dashed, items } = plate;
  if (dashed && items.length === 0) return [dashedFrame(plate, box, share)];
  const [atX, atY] = [(px: number) => box.x + px / pxPerPt, (px: number) => box.y + px / pxPerPt];
  return [
    {
      kind: 'rect',
      box,
      fill: fadeColour(ground, share),
      stroke: fadeColour(stroke, share),
      strokePt: strokePx / pxPerPt,
      radiusPt: 2 / pxPerPt,
    },
    ...plate.items.map((item): MarkItem => {
      if (item.kind === 'text')
        return {
          kind: 'text',
          x: atX(item.x),
          y: atY(item.y),
          text: item.text,
          sizePt: item.sizePx / pxPerPt,
          weight: 600,
          colour: fadeColour(item.colour, share),
          direction,
          align: direction === 'rtl' ? 'right' : 'left',
        };
      const side = item.size / pxPerPt;
      return {
        kind: 'symbol',
        grid: 24,
        shapes: faded(item.shapes, opacity * share),
        box: { x: atX(item.x), y: atY(item.y), width: side, height: side },
      };
    }),
  ];
}

function toVectorMark(
  { records, anchor, position, offsetPx, image, opacity, faint = false }: Mark,
  project: ReturnType<typeof createProjection>,
  pxPerPt: number,
): readonly VectorMark[] {
  const share = faint ? restOpacity : 1;
  if (image.kind === 'plate') {
    const [x, y] = project(position);
    const [width, height] = [image.width / pxPerPt, image.height / pxPerPt];
    const [dx, dy] = [offsetPx[0] / pxPerPt, offsetPx[1] / pxPerPt];
    const box = { x: x + dx - width / 2, y: y + dy - height / 2, width, height };
    return [{ records, anchor, box, items: plateItems(image, box, opacity, share, pxPerPt) }];
  }
  if (image.kind !== 'shapes') return [];
  const [x, y] = project(position);
  const side = image.size / pxPerPt;
  const box = {
    x: x + offsetPx[0] / pxPerPt - side / 2,
    y: y + offsetPx[1] / pxPerPt - side / 2,
    width: side,
    height: side,
  };
  const shapes = faded(image.shapes, opacity * share);
  return [{ records, anchor, box, items: [{ kind: 'symbol', grid: image.grid ?? 24, shapes, box }] }];
}

export function vectorMarks(
  scene: Scene,
  { camera, box }: Pick<MapFrame, 'camera' | 'box'>,
  { sheet }: Pick<Snapshot, 'sheet'>,
): readonly VectorMark[] {
  const project = createProjection(camera, box, sheet.mapPxPerPt);
  return (scene.marks ?? [])
    .filter(isDrawnBySheet)
    .flatMap(({ marks }) => marks.flatMap((mark) => toVectorMark(mark, project, sheet.mapPxPerPt)));
}

/** What names, marks, plates and cards take of the map, in points of the sheet. */
export function takenOnSheet(
  { taken = [] }: Pick<Scene, 'taken'>,
  { camera, box }: Pick<MapFrame, 'camera' | 'box'>,
  { sheet: { mapPxPerPt } }: Pick<Snapshot, 'sheet'>,
): readonly Box[] {
  const [middleX, middleY] = worldPixels(camera.zoom, camera.bearing).toPixel(camera.center);
  return taken.map(({ x, y, width, height }) => ({
    x: box.x + box.width / 2 + (x - middleX) / mapPxPerPt,
    y: box.y + box.height / 2 + (y - middleY) / mapPxPerPt,
    width: width / mapPxPerPt,
    height: height / mapPxPerPt,
  }));
}
