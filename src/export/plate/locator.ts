/** A small map of both countries with the extent of the large one, drawn from the reference data alone. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../domain/geo/placement.ts';
import type { Camera } from '../../domain/view/view.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Box, DisplayItem } from './displayList.ts';
import { toWorld, unproject } from './mercator.ts';

type Point = readonly [x: number, y: number];

/** Corners closer than this are left out. */
const tolerancePt = 0.6;
const paddingPt = 3;

function ringsOf(geometry: Polygon | MultiPolygon): readonly (readonly Position[])[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) =>
    rings[0] ? [rings[0].map(([longitude = 0, latitude = 0]): Position => [longitude, latitude])] : [],
  );
}

function thin(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= tolerancePt)
      kept.push([Math.round(point[0] * 100) / 100, Math.round(point[1] * 100) / 100]);
  }
  return kept;
}

/** The outline of a rectangle, cut to another; empty where they share nothing. */
function clip(points: readonly Point[], { x, y, width, height }: Box): readonly Point[] {
  const edges: readonly [(p: Point) => number][] = [
    [(p) => p[0] - x],
    [(p) => x + width - p[0]],
    [(p) => p[1] - y],
    [(p) => y + height - p[1]],
  ];
  return edges.reduce<readonly Point[]>(
    (shape, [inside]) =>
      shape.flatMap((point, index) => {
        const before = shape.at(index - 1) as Point;
        const [a, b] = [inside(before), inside(point)];
        const share = a / (a - b);
        const crossing: Point[] =
          a < 0 !== b < 0
            ? [[before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share]]
            : [];
        return b < 0 ? crossing : [...crossing, point];
      }),
    points,
  );
}

export function composeLocator(
  { dataset, theme, sheet }: Snapshot,
  camera: Camera,
  mapFrame: Box,
  box: Box,
): readonly DisplayItem[] {
  const areas = [...dataset.areas.values()].filter(({ kind }) => kind === 'governorate');
  const rings = areas.flatMap(({ geometry }) => ringsOf(geometry));
  const border = (dataset.border?.coordinates ?? []).map(([longitude = 0, latitude = 0]): Position => [
    longitude,
    latitude,
  ]);
  const worlds = [...rings.flat(), ...border].map(toWorld);
  const frame: DisplayItem = { kind: 'rect', box, fill: theme.page.panel, stroke: theme.page.rule, strokePt: 0.75 };
  if (worlds.length === 0) return [frame];
  const [xs, ys] = [worlds.map(([x]) => x), worlds.map(([, y]) => y)];
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
  const [west, east, north, south] = [least(xs), most(xs), least(ys), most(ys)];
  const inner: Box = {
    x: box.x + paddingPt,
    y: box.y + paddingPt,
    width: box.width - 2 * paddingPt,
    height: box.height - 2 * paddingPt,
  };
  const factor = Math.min(inner.width / Math.max(east - west, 1e-9), inner.height / Math.max(south - north, 1e-9));
  const toPoint = (position: Position): Point => {
    const [x, y] = toWorld(position);
    return [
      inner.x + inner.width / 2 + (x - (west + east) / 2) * factor,
      inner.y + inner.height / 2 + (y - (north + south) / 2) * factor,
    ];
  };
  const { x, y, width, height } = mapFrame;
  const corners: readonly Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  const extent = clip(
    corners.map((corner) => toPoint(unproject(camera, mapFrame, sheet.mapPxPerPt, corner))),
    box,
  );
  return [
    frame,
    {
      kind: 'shape',
      points: rings.map((ring) => thin(ring.map(toPoint))),
      closed: true,
      fill: theme.page.panelRaised,
      stroke: theme.page.possible,
      strokePt: 0.4,
    },
    { kind: 'shape', points: [thin(border.map(toPoint))], closed: false, stroke: theme.border, strokePt: 1 },
    ...(extent.length > 2
      ? [{ kind: 'shape', points: [extent], closed: true, stroke: theme.page.text, strokePt: 1.2 } as const]
      : []),
  ];
}
