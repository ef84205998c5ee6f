/**
 * Where plates stand: inside the ground of their area, as near as can be to its label position, in the part that is in sight, and clear of marks and of
 * each other. A plate along the border stands beside the line, at any stretch of it.
 */
import type { LineString, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../domain/geo/placement.ts';
import { isWithin, type Frame } from './sight.ts';
import { boxAround, meet, type Box, type Pixel, type WorldPixels } from './worldPixels.ts';

export interface PlateToPlace {
  readonly key: string;
  readonly labelAt: Position;
  /** Null: beside the line. */
  readonly ground: Polygon | MultiPolygon | null;
  /** Sizes from the fullest to the smallest, in CSS pixels. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

export interface PlacedPlate {
  readonly position: Position;
  /** Which of its sizes. */
  readonly size: number;
  /** Whether it found room without meeting another. */
  readonly free: boolean;
}

type Rings = readonly (readonly Pixel[])[];

/** An outline in pixels, with the points inside it at which a plate may stand, nearest to its label position first. */
interface Outline {
  readonly rings: Rings;
  /** Of its bounds, in square pixels. */
  readonly room: number;
  readonly inSight: readonly Pixel[];
}
/** Outlines of one world and frame: they are the same for every size of a plate and every attempt. */
export type Outlines = Map<string, Outline>;

export interface Ground {
  readonly outlines: Outlines;
  readonly world: WorldPixels;
  readonly obstacles: readonly Box[];
  readonly border: LineString | null;
  readonly frame: Frame;
}

/** Between two plates. */
const gapPx = 3;

function ringsOf(geometry: Polygon | MultiPolygon, { toPixel }: WorldPixels): Rings {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.map((ring) => ring.map(([x = 0, y = 0]) => toPixel([x, y])));
}

/** Where rings cross a height. */
function crossingsAt(rings: Rings, y: number): readonly number[] {
  const crossings: number[] = [];
  for (const ring of rings)
    for (let index = 1; index < ring.length; index += 1) {
      const [ax, ay] = ring[index - 1] as Pixel;
      const [bx, by] = ring[index] as Pixel;
      if (ay <= y !== by <= y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  return crossings;
}

/** Whether a point lies inside rings, holes taken out. */
export function isInside(rings: Rings, [x, y]: Pixel): boolean {
  return crossingsAt(rings, y).filter((crossing) => crossing > x).length % 2 === 1;
}

/** Share of the corners and edges of a box that lie inside. */
function shareInside(rings: Rings, { x, y, width, height }: Box): number {
  const inside = [0, 0.5, 1].flatMap((down) => {
    const crossings = crossingsAt(rings, y + down * height);
    return [0, 0.5, 1].map((along) => crossings.filter((one) => one > x + along * width).length % 2);
  });
  return inside.filter((odd) => odd === 1).length / inside.length;
}

function extentOf(pixels: readonly Pixel[]): Box {
  const [xs, ys] = [pixels.map(([x]) => x), pixels.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

const farFrom = ([x, y]: Pixel, [homeX, homeY]: Pixel): number => Math.hypot(x - homeX, y - homeY);

/** The label position, then inner points of a grid, nearest first. */
function candidatesInside(rings: Rings, home: Pixel, seen: Box | null): readonly Pixel[] {
  const frame = extentOf(rings.flat());
  const left = Math.max(frame.x, seen?.x ?? -Infinity);
  const right = Math.min(frame.x + frame.width, seen ? seen.x + seen.width : Infinity);
  const top = Math.max(frame.y, seen?.y ?? -Infinity);
  const bottom = Math.min(frame.y + frame.height, seen ? seen.y + seen.height : Infinity);
  const grid: Pixel[] = [];
  const [stepX, stepY] = [Math.max(6, (right - left) / 18), Math.max(5, (bottom - top) / 18)];
  for (let y = top + stepY / 2; y < bottom; y += stepY) {
    const crossings = crossingsAt(rings, y);
    for (let x = left + stepX / 2; x < right; x += stepX)
      if (crossings.filter((crossing) => crossing > x).length % 2 === 1) grid.push([x, y]);
  }
  grid.sort((a, b) => farFrom(a, home) - farFrom(b, home));
  return [...(isInside(rings, home) ? [home] : []), ...grid];
}

/** Beside the line on either side, from its middle outwards. */
function candidatesBeside(line: LineString, width: number, { toPixel }: WorldPixels): readonly Pixel[] {
  const pixels = line.coordinates.map(([x = 0, y = 0]) => toPixel([x, y]));
  const middle = (pixels.length - 1) * 0.62;
  return pixels
    .map((pixel, index) => ({ pixel, far: Math.abs(index - middle) }))
    .sort((a, b) => a.far - b.far)
    .flatMap(({ pixel: [x, y] }): Pixel[] => [
      [x - width / 2 - 14, y],
      [x + width / 2 + 14, y],
    ]);
}

function outlineOf(
  { key, ground: geometry, labelAt }: PlateToPlace,
  { outlines, world, frame }: Ground,
): Outline | null {
  if (!geometry) return null;
  const id = `${key} ${labelAt.join(' ')}`;
  const known = outlines.get(id);
  if (known) return known;
  const rings = ringsOf(geometry, world);
  const { width, height } = extentOf(rings.flat());
  const outline = { rings, room: width * height, inSight: candidatesInside(rings, world.toPixel(labelAt), frame.box) };
  outlines.set(id, outline);
  return outline;
}

/** A place at which the plate can be in sight and whole, from its fullest size on. */
function placeInSight(
  plate: PlateToPlace,
  outline: Outline | null,
  taken: readonly Box[],
  ground: Ground,
): PlacedPlate | null {
  const { world, frame, border } = ground;
  for (const [size, { width, height }] of plate.sizes.entries()) {
    const candidates = outline?.inSight ?? (border ? candidatesBeside(border, width, world) : []);
    let best: PlacedPlate | null = null;
    let bestShare = 0;
    for (const candidate of candidates) {
      const box = boxAround(candidate, width + 2 * gapPx, height + 2 * gapPx);
      if (!isWithin(frame, box) || taken.some((other) => meet(box, other))) continue;
      const share = outline ? shareInside(outline.rings, boxAround(candidate, width, height)) : 1;
      if (share > bestShare) {
        best = { position: world.toPosition(candidate), size, free: true };
        bestShare = share;
      }
      if (share === 1) break;
    }
    if (best) return best;
  }
  return null;
}

/** Where an area has no room in sight its plate waits in the part that is out of sight; `free` is false where all of it is in sight. */
function placeOne(plate: PlateToPlace, taken: readonly Box[], ground: Ground): PlacedPlate | null {
  const { world, frame, border } = ground;
  const outline = outlineOf(plate, ground);
  const found = placeInSight(plate, outline, taken, ground);
  if (found) return found;
  const size = plate.sizes.length - 1;
  const { width = 0, height = 0 } = plate.sizes[size] ?? {};
  const spots = outline
    ? candidatesInside(outline.rings, world.toPixel(plate.labelAt), null)
    : border
      ? candidatesBeside(border, width, world)
      : [];
  const outside = frame.box ? spots.find((spot) => !meet(boxAround(spot, width, height), frame.box as Box)) : undefined;
  const spot = outside ?? spots[0];
  return spot ? { position: world.toPosition(spot), size, free: outside !== undefined } : null;
}

/** By key. Small areas choose first: large ones have more room. */
export function placePlates(plates: readonly PlateToPlace[], ground: Ground): ReadonlyMap<string, PlacedPlate> {
  const roomOf = (plate: PlateToPlace): number => outlineOf(plate, ground)?.room ?? Infinity;
  const ordered = plates
    .map((plate) => ({ plate, room: roomOf(plate) }))
    .sort((a, b) => a.room - b.room || (a.plate.key < b.plate.key ? -1 : 1));
  const taken: Box[] = [...ground.obstacles];
  const placed = new Map<string, PlacedPlate>();
  for (const { plate } of ordered) {
    const one = placeOne(plate, taken, ground);
    if (!one) continue;
    placed.set(plate.key, one);
    const { width, height } = plate.sizes[one.size] ?? { width: 0, height: 0 };
    taken.push(boxAround(ground.world.toPixel(one.position), width, height));
  }
  return placed;
}
