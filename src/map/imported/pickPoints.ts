/** Rows of the imported layers under a point of the screen, at any bearing and pitch: a box on the plane first, then the true distance on the screen. */
import { fromPlane, mercatorOf, planeParts, toPlane } from '../../domain/imported/mercatorColumns.ts';
import { rowsInBox, type PlaneBox } from '../../domain/imported/pickRows.ts';
import type { Position } from '../../domain/geo/placement.ts';
import type { ImportedLayer, RowPick } from '../../layers/imported/importedLayer.ts';
import type { ScreenPoint } from '../engine/port.ts';

export interface Screen {
  readonly project: (position: Position) => ScreenPoint;
  readonly unproject: (point: ScreenPoint) => Position;
}

/** More than this at one spot is a question for the list, not for a click. */
const mostCandidates = 4096;
const mostPicks = 64;

function boxAround({ x, y }: ScreenPoint, reach: number, { unproject }: Screen): PlaneBox {
  const corners = [
    [-reach, -reach],
    [reach, -reach],
    [reach, reach],
    [-reach, reach],
  ].map(([right = 0, down = 0]) => toPlane(unproject({ x: x + right, y: y + down })));
  const across = corners.map(([share]) => share * planeParts);
  const down = corners.map(([, share]) => share * planeParts);
  return { west: Math.min(...across), east: Math.max(...across), north: Math.min(...down), south: Math.max(...down) };
}

/** `layers`: bottom to top. Nearest first; of rows at the same distance the one drawn last. `reachPx`: from the point to the middle of a mark. */
export function pickPoints(
  layers: readonly ImportedLayer[],
  point: ScreenPoint,
  reachPx: number,
  screen: Screen,
): readonly RowPick[] {
  const box = boxAround(point, reachPx, screen);
  const near = layers.toReversed().flatMap((layer) => {
    const columns = mercatorOf(layer.set);
    return rowsInBox(layer.set, columns, layer.window, layer.mask, box, mostCandidates).map((row) => {
      const { x, y } = screen.project(
        fromPlane((columns.x[row] ?? 0) / planeParts, (columns.y[row] ?? 0) / planeParts),
      );
      return { pick: { layer: layer.id, row }, away: Math.round(Math.hypot(x - point.x, y - point.y)) };
    });
  });
  return near
    .filter(({ away }) => away <= reachPx)
    .toSorted((a, b) => a.away - b.away)
    .slice(0, mostPicks)
    .map(({ pick }) => pick);
}
