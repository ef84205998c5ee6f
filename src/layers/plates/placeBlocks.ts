/**
 * Marks of a place that found no room on it: a block beside it, clear of names and dots. What finds no room is counted in a chip beside the place ("+3").
 */
import type { LineString } from 'geojson';
import type { PointGroup } from '../marks/arrangeMarks.ts';
import type { Offset } from '../marks/lineUp.ts';
import { borderRowsIn, isBeside, type BorderRows } from './borderRows.ts';
import { besides, type Room } from './findRoom.ts';
import { boxesOf, chipPx, chipWidth, ownPx, toBlock, type PlacedBlock, type Variant } from './markBlock.ts';
import { isCovered, isInSight } from './sight.ts';
import type { PlacedName } from './placeNames.ts';
import { boxAround, gapBetween, meet, type Box, type Pixel, type WorldPixels } from './worldPixels.ts';

/** Rows of as many cells, the last one maybe shorter. */
function grid(count: number, across: number, pitch: number): Variant {
  const down = Math.ceil(count / across);
  const cells = Array.from({ length: count }, (_, index): Offset => [
    ((index % across) - (across - 1) / 2) * pitch,
    (Math.floor(index / across) - (down - 1) / 2) * pitch,
  ]);
  return { cells, chip: null, width: across * pitch, height: down * pitch };
}

/** `crowding`: 0 every mark, 1 not more than two of a place, then the number alone; `some`, the first mark and the number, up to the given one. */
function variantsOf(count: number, crowding: number, pitch: number, mostForSome: number): readonly Variant[] {
  const width = chipWidth(`+${count}`);
  const columns = Math.ceil(Math.sqrt(count));
  const whole = [...new Set([columns, count, 1])].map((across) => grid(count, across, pitch));
  const some: Variant = {
    cells: [[-width / 2 - 1, 0]],
    chip: [pitch / 2 + 1, 0],
    width: pitch + width + 2,
    height: pitch,
  };
  const none: Variant = { cells: [], chip: [0, 0], width, height: chipPx.height };
  // A single mark takes hardly more room than its number.
  if (count === 1) return whole.slice(0, 1);
  return [
    ...(crowding === 0 || (crowding === 1 && count <= 2) ? whole.slice(0, count > 4 ? 1 : 3) : []),
    ...(crowding <= mostForSome ? [some] : []),
    none,
  ];
}

const gapsPx = [5, 11, 19, 28] as const;
const farGapsPx = [40, 55, 72, 92, 116, 145, 180] as const;
/** Marks farther from their place are read as ones of the ground on which they stand, in spite of their line: their number is written instead. */
const farthestMarkPx = 64;
/** A spot so many times as far from the name of the place as another is worse, however near to the place. */
const nameWeight = 2;
/** A block beyond the name of its place is not farther than this from the place. */
const beyondPx = 90;

/** The name of a place, and those of all others. */
interface NamesAround {
  readonly own: Box | null;
  readonly others: readonly Box[];
}

function namesAround(at: Pixel, names: readonly PlacedName[], { toPixel }: WorldPixels): NamesAround {
  const isOwn = ({ group }: PlacedName): boolean =>
    group.members.some(({ position }) => {
      const [x, y] = toPixel(position);
      return Math.hypot(x - at[0], y - at[1]) <= ownPx;
    });
  const own = names.find(isOwn);
  return { own: own?.box ?? null, others: names.filter((name) => name !== own).map(({ box }) => box) };
}

/** Up to this crowding the mark of a site stays beside the number of the others. */
const mostForSite = 3;
/** By so much more than it is rounded. */
const nearerPx = 1;

/** A mark is taken for one of the place whose name is nearest: each must be nearer to its own. */
function isByOwnName(boxes: readonly Box[], { own, others }: NamesAround): boolean {
  if (!own) return true;
  return boxes.every((box) => {
    const gap = gapBetween(box, own) + nearerPx;
    return others.every((other) => gapBetween(box, other) >= gap);
  });
}

/** Where a block is, and what its marks and its number cover. */
export function boxesOfBlock(
  { group, slots, more }: PlacedBlock,
  world: WorldPixels,
  pitch: number,
): { readonly at: Pixel; readonly boxes: readonly Box[] } {
  const at = world.toPixel(group.anchor.position);
  const placed = { cells: [...slots.values()], chip: more?.offset ?? null };
  return { at, boxes: boxesOf(at, placed, group, pitch - 2) };
}

/** Whether marks at their place would be taken for those of another place, once names are placed. */
export function isStray(block: PlacedBlock, names: readonly PlacedName[], world: WorldPixels, pitch: number): boolean {
  const { at, boxes } = boxesOfBlock(block, world, pitch);
  return !isByOwnName(boxes, namesAround(at, names, world));
}

function candidatesOf(
  at: Pixel,
  variant: Variant,
  { own }: NamesAround,
  direction: 'ltr' | 'rtl',
  gaps: readonly number[],
  line: BorderRows | null,
): readonly Pixel[] {
  const side = line && (['IQ', 'SY'] as const).find((each) => isBeside(boxAround(at, 0, 0), line, each));
  const beyond = own ? aroundName(own, variant).map(([x, y]): Pixel => [x - at[0], y - at[1]]) : [];
  const beside = besides(variant, gaps, direction).map(({ offset }) => offset);
  const isAtHome = ([dx, dy]: Pixel): boolean =>
    !side ||
    (line !== null && isBeside(boxAround([at[0] + dx, at[1] + dy], variant.width, variant.height), line, side));
  const cost = (offset: Pixel): number => {
    const box = boxAround([at[0] + offset[0], at[1] + offset[1]], variant.width, variant.height);
    return Math.hypot(...offset) + (own ? nameWeight * gapBetween(box, own) : 0);
  };
  return [...beside, ...beyond.filter((offset) => Math.hypot(...offset) <= beyondPx)]
    .map((offset) => ({ offset, cost: cost(offset) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ offset }) => offset)
    .filter(isAtHome);
}

/** Beside a name, and above and below it at either end and in the middle. */
function aroundName(own: Box, { width, height }: Variant): readonly Pixel[] {
  const [x, y] = [own.x + own.width / 2, own.y + own.height / 2];
  const [reachX, reachY] = [(own.width + width) / 2 + 5, (own.height + height) / 2 + 5];
  const slide = Math.max(0, (own.width - width) / 2);
  return [
    [x + reachX, y],
    [x - reachX, y],
    ...[0, -slide, slide].flatMap((along): Pixel[] => [
      [x + along, y - reachY],
      [x + along, y + reachY],
    ]),
  ];
}

export function placeBlocks(
  groups: readonly PointGroup[],
  world: WorldPixels,
  room: Room,
  names: readonly PlacedName[],
  {
    crowding,
    pitch,
    direction,
    border,
    isSite,
    isLast,
  }: {
    readonly crowding: number;
    readonly pitch: number;
    readonly direction: 'ltr' | 'rtl';
    readonly border: LineString | null;
    readonly isSite: (group: PointGroup) => boolean;
    /** There is no further arrangement to try. */
    readonly isLast: boolean;
  },
): readonly PlacedBlock[] {
  const line = borderRowsIn(border, world);
  return groups.map((group): PlacedBlock => {
    const at = world.toPixel(group.anchor.position);
    const site = isSite(group);
    const variants = variantsOf(group.ids.length, crowding, pitch, site ? mostForSite : 1);
    const last = variants.at(-1) as Variant;
    const around = namesAround(at, names, world);
    const [fullest = last] = variantsOf(group.ids.length, 0, pitch, 1);
    if (!isInSight(room.frame, at)) {
      const waiting = boxAround(at, fullest.width, fullest.height);
      const reachesIn = room.frame.box !== null && meet(waiting, room.frame.box);
      return toBlock(group, fullest, [0, 0], reachesIn ? 'away' : 'free');
    }
    // Who holds a site is not left to a number while its mark finds room near it.
    const far = site ? variants.slice(-2, -1).filter(({ cells }) => cells.length === 1) : [];
    const tries = [
      ...variants.slice(0, -1).map((one) => [one, gapsPx] as const),
      ...far.map((one) => [one, farGapsPx] as const),
      [last, gapsPx] as const,
      [last, farGapsPx] as const,
    ];
    // In the worst crowd a number nearer to another name is better than one that lies over something.
    const lax = isLast ? tries.slice(-2) : [];
    // Beyond the border only a number that finds no room on the side of its place: a mark there would be taken for one of the other country.
    for (const [[variant, gaps], isLax, edge] of [
      ...tries.map((one) => [one, false, line] as const),
      ...tries.slice(-2).map((one) => [one, false, null] as const),
      ...lax.map((one) => [one, true, null] as const),
    ]) {
      for (const offset of candidatesOf(at, variant, around, direction, gaps, edge)) {
        if (variant !== last && Math.hypot(...offset) > farthestMarkPx) continue;
        const middle: Pixel = [at[0] + offset[0], at[1] + offset[1]];
        const box = boxAround(middle, variant.width, variant.height);
        if (!room.isFree(box) || !(isLax || isByOwnName(boxesOf(middle, variant, group, pitch - 2), around))) continue;
        room.take(box);
        return toBlock(group, variant, offset, 'free');
      }
    }
    if (isCovered(room.frame, at)) return toBlock(group, last, [0, 0], 'away');
    room.take(boxAround(at, last.width, last.height));
    return toBlock(group, last, [0, 0], 'crowded');
  });
}
