/**
 * Positions of plates: inside the ground of their area, as near as can be to its label position, in the visible part, and clear of marks, of
 * each other and of the border. A plate along the border is beside the line, at any stretch of it.
 */
import type { LineString, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../domain/geo/placement.ts';
import { borderRowsIn, isOverBorder, onSideOf } from './borderRows.ts';
import { createRoom, nearestFree } from './findRoom.ts';
import { isCovered, isWithin, type Frame } from './sight.ts';
import { isOddBeyond, outlineIn, type Outline } from './outline.ts';
import { boxAround, meet, type Box, type Pixel, type WorldPixels } from './worldPixels.ts';

export interface PlateToPlace {
  readonly key: string;
  readonly labelAt: Position;
  /** Null: beside the line. */
  readonly ground: Polygon | MultiPolygon | null;
  /** Sizes from the fullest to the smallest, in CSS pixels. The last ones are a symbol or a number: they may reach beyond a sliver of the area. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** So many of the last sizes may lie across an edge of the area. */
  readonly freeSizes: number;
  /** So many of those do not name the area: a plate without its name is read as one of the nearest place. */
  readonly namelessSizes: number;
}

export interface PlacedPlate {
  readonly position: Position;
  /** Which of its sizes. */
  readonly size: number;
  /** Whether it found room without meeting another. */
  readonly free: boolean;
  /** A number at a sliver of its area, which need not lie inside. */
  readonly isNumber?: true;
}

/** The points inside an outline at which a plate may stand, nearest to its label position first. */
interface Site {
  readonly outline: Outline;
  readonly inSight: readonly Pixel[];
}
export interface Ground {
  readonly world: WorldPixels;
  readonly obstacles: readonly Box[];
  readonly border: LineString | null;
  readonly frame: Frame;
}

/** Between two plates. */
const gapPx = 3;

/** Share of a plate that must lie inside its area, unless no size of it can. */
const leastShare = 5 / 9;

/** Share of the corners and edges of a box that lie inside. */
function shareInside(outline: Outline, { x, y, width, height }: Box): number {
  let inside = 0;
  for (let down = 0; down <= 2; down += 1) {
    const crossings = outline.crossingsAt(y + (down * height) / 2);
    for (let along = 0; along <= 2; along += 1) if (isOddBeyond(crossings, x + (along * width) / 2)) inside += 1;
  }
  return inside / 9;
}

/** The label position, then inner points of a grid, nearest first. */
function candidatesInside(outline: Outline, home: Pixel, seen: Box | null): readonly Pixel[] {
  const { extent } = outline;
  const left = Math.max(extent.x, seen?.x ?? -Infinity);
  const right = Math.min(extent.x + extent.width, seen ? seen.x + seen.width : Infinity);
  const top = Math.max(extent.y, seen?.y ?? -Infinity);
  const bottom = Math.min(extent.y + extent.height, seen ? seen.y + seen.height : Infinity);
  const grid: { readonly at: Pixel; readonly far: number }[] = [];
  const [stepX, stepY] = [Math.max(6, (right - left) / 18), Math.max(5, (bottom - top) / 18)];
  for (let y = top + stepY / 2; y < bottom; y += stepY) {
    const crossings = outline.crossingsAt(y);
    for (let x = left + stepX / 2; x < right; x += stepX)
      if (isOddBeyond(crossings, x)) grid.push({ at: [x, y], far: Math.hypot(x - home[0], y - home[1]) });
  }
  grid.sort((a, b) => a.far - b.far);
  const isSeen = !seen || meet(boxAround(home, 1, 1), seen);
  const isHome = isSeen && isOddBeyond(outline.crossingsAt(home[1]), home[0]);
  return [...(isHome ? [home] : []), ...grid.map(({ at }) => at)];
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

interface Seen {
  readonly labelAt: string;
  readonly frame: string;
  readonly inSight: readonly Pixel[];
}
const seen = new WeakMap<Outline, Seen>();

/** Kept while world and frame are the same: a window that is dragged asks for the same areas again and again. */
function siteOf({ ground: geometry, labelAt }: PlateToPlace, { world, border, frame: { box } }: Ground): Site | null {
  if (!geometry) return null;
  const outline = outlineIn(geometry, world);
  const [home, frame] = [labelAt.join(), box ? [box.x, box.y, box.width, box.height].join() : ''];
  const known = seen.get(outline);
  if (known?.labelAt === home && known.frame === frame) return { outline, inSight: known.inSight };
  const at = world.toPixel(labelAt);
  const all = candidatesInside(outline, at, box);
  // Outlines of districts are envelopes, which may reach over the border.
  const isOnSide = onSideOf(at, borderRowsIn(border, world));
  const own = all.filter((pixel) => isOnSide(boxAround(pixel, 0, 0)));
  const inSight = own.length > 0 ? own : all;
  seen.set(outline, { labelAt: home, frame, inSight });
  return { outline, inSight };
}

/** Where a plate of a size lies most within its area, visible and whole, never over the border; null where that is less than `least`. */
function placeSize(
  plate: PlateToPlace,
  size: number,
  least: number,
  site: Site | null,
  taken: readonly Box[],
  { world, frame, border }: Ground,
): PlacedPlate | null {
  const { width, height } = plate.sizes[size] ?? { width: 0, height: 0 };
  const line = borderRowsIn(border, world);
  let best: Pixel | null = null;
  let bestShare = 0;
  for (const candidate of site?.inSight ?? (border ? candidatesBeside(border, width, world) : [])) {
    const box = boxAround(candidate, width + 2 * gapPx, height + 2 * gapPx);
    if (!isWithin(frame, box) || taken.some((other) => meet(box, other))) continue;
    const share = site ? shareInside(site.outline, boxAround(candidate, width, height)) : 1;
    if (share <= bestShare || share < least || (site && isOverBorder(box, line))) continue;
    [best, bestShare] = [candidate, share];
    if (share === 1) break;
  }
  return best && { position: world.toPosition(best), size, free: true };
}

/** From one size to before another. */
type Sizes = readonly [from: number, to: number];

/** The fullest size that lies whole inside its area; else the fullest that does so for the most part; else a number. */
function placeInSight(
  plate: PlateToPlace,
  [from, to]: Sizes,
  site: Site | null,
  taken: readonly Box[],
  ground: Ground,
): PlacedPlate | null {
  const texts = plate.sizes.length - plate.freeSizes;
  const place = (size: number, least: number): PlacedPlate | null => placeSize(plate, size, least, site, taken, ground);
  for (let size = from; size < texts; size += 1) {
    const inside = place(size, 1);
    if (inside) return inside;
  }
  // A smaller plate that lies inside says more truly where its records are than a larger one that lies half across an edge.
  for (let size = from; size < to; size += 1) {
    const most = place(size, size < texts ? leastShare : Number.MIN_VALUE);
    if (most) return most;
  }
  return null;
}

/** What of an area no control covers. */
function seenOf({ inSight }: Site, { frame }: Ground): readonly Pixel[] {
  return inSight.filter((pixel) => !isCovered(frame, pixel));
}

/** How far a number may be from the sliver of its area, as those of crowded places are from theirs. */
const farPx = 90;

/** A sliver at the edge of the map, or between other things: a number at it, on its side of the border but where only the other side has room. */
function placeNumber(
  { sizes, freeSizes }: PlateToPlace,
  [from, to]: Sizes,
  [nearest]: readonly Pixel[],
  taken: readonly Box[],
  { world, frame, border }: Ground,
): PlacedPlate | null {
  if (!nearest) return null;
  const room = createRoom(frame, taken);
  const line = borderRowsIn(border, world);
  const placeAt = (size: number, accepts: (box: Box) => boolean): PlacedPlate | null => {
    const wanted = sizes[size];
    const spot = wanted && nearestFree(room, nearest, wanted, farPx, accepts);
    return spot ? { position: world.toPosition(spot), size, free: true, isNumber: true } : null;
  };
  const isOnSide = onSideOf(nearest, line);
  // The smallest text, too: its count and its area are two lines, and so narrower than one.
  for (let size = Math.max(from, sizes.length - freeSizes - 1); size < to; size += 1) {
    const placed = placeAt(size, isOnSide);
    if (placed) return placed;
  }
  return to === sizes.length ? placeAt(to - 1, (box) => !isOverBorder(box, line)) : null;
}

/** Where nothing of an area is in sight its plate waits out of sight; `free` is false where something is, and even the number finds no room. */
function placeOne(plate: PlateToPlace, taken: readonly Box[], ground: Ground): PlacedPlate | null {
  const { world, frame, border } = ground;
  const site = siteOf(plate, ground);
  const slivers = site && frame.box ? seenOf(site, ground) : [];
  const { length } = plate.sizes;
  const named = length - plate.namelessSizes;
  // The most serious symbol says more than a number, and the name of the area more than either.
  for (const sizes of [
    [0, named - 1],
    [named - 1, named],
    [named, length],
  ] as const) {
    const found = placeInSight(plate, sizes, site, taken, ground) ?? placeNumber(plate, sizes, slivers, taken, ground);
    if (found) return found;
  }
  const size = length - 1;
  const { width = 0, height = 0 } = plate.sizes[size] ?? {};
  const spots = site
    ? candidatesInside(site.outline, world.toPixel(plate.labelAt), null)
    : border
      ? candidatesBeside(border, width, world)
      : [];
  const outside = frame.box ? spots.find((spot) => !meet(boxAround(spot, width, height), frame.box as Box)) : undefined;
  const spot = outside ?? spots[0];
  return spot ? { position: world.toPosition(spot), size, free: outside !== undefined && slivers.length === 0 } : null;
}

/** By key. Small areas choose first: large ones have more room. */
export function placePlates(plates: readonly PlateToPlace[], ground: Ground): ReadonlyMap<string, PlacedPlate> {
  const roomOf = (plate: PlateToPlace): number => {
    const extent = siteOf(plate, ground)?.outline.extent;
    return extent ? extent.width * extent.height : Infinity;
  };
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
