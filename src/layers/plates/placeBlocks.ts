/**
 * Where the marks of one place stand: a lone mark on the place, several as a block beside it, clear of names and dots. What finds no room is counted in a
 * chip beside the place ("+3").
 */
import type { RecordId } from '../../domain/records/record.ts';
import type { Offset } from '../marks/lineUp.ts';
import type { PointGroup } from '../marks/arrangeMarks.ts';
import { besides, type Room } from './findRoom.ts';
import { isCovered, isInSight } from './sight.ts';
import type { PlacedName } from './placeNames.ts';
import { textWidth } from './textWidth.ts';
import { boxAround, gapBetween, meet, type Box, type Pixel, type WorldPixels } from './worldPixels.ts';

export interface PlacedBlock {
  readonly group: PointGroup;
  /** Offsets of the marks that are drawn, from the place, in CSS pixels. */
  readonly slots: ReadonlyMap<RecordId, Pixel>;
  /** The others, and where their number stands. */
  readonly more: {
    readonly ids: readonly [RecordId, ...RecordId[]];
    readonly offset: Pixel;
    readonly width: number;
  } | null;
  /** Out of sight: not drawn where it would reach into the frame. */
  readonly away: boolean;
  readonly free: boolean;
}

interface Variant {
  readonly cells: readonly Offset[];
  readonly chip: Offset | null;
  readonly width: number;
  readonly height: number;
}

export const chipPx = { text: 12.5, height: 20 } as const;

export function chipWidth(text: string): number {
  return Math.ceil(textWidth(text, chipPx.text)) + 12;
}

/** Rows of as many cells, the last one maybe shorter. */
function grid(count: number, across: number, pitch: number): Variant {
  const down = Math.ceil(count / across);
  const cells = Array.from({ length: count }, (_, index): Offset => [
    ((index % across) - (across - 1) / 2) * pitch,
    (Math.floor(index / across) - (down - 1) / 2) * pitch,
  ]);
  return { cells, chip: null, width: across * pitch, height: down * pitch };
}

/** `crowding`: 0 every mark, 1 not more than two of a place, 2 the number alone. */
function variantsOf(count: number, crowding: number, pitch: number): readonly Variant[] {
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
  return [
    ...(crowding === 0 || (crowding === 1 && count <= 2) ? whole.slice(0, count > 4 ? 1 : 3) : []),
    ...(crowding < 2 && count > 1 ? [some] : []),
    none,
  ];
}

/** A dot so near to an anchor is that of the place itself. */
const ownPx = 7;
const gapsPx = [5, 11, 19, 28] as const;
const farGapsPx = [40, 55, 72, 92, 116, 145, 180] as const;
/** A spot so many times as far from the name of the place as another is worse, however near to the place. */
const nameWeight = 2;
/** A block beyond the name of its place is not farther than this from the place. */
const beyondPx = 90;

function slotsOf({ ids }: PointGroup, { cells }: Variant, [x, y]: Pixel): PlacedBlock['slots'] {
  return new Map(
    cells.flatMap(([dx, dy], index): [RecordId, Pixel][] => {
      const id = ids[index];
      return id === undefined ? [] : [[id, [Math.round(x + dx), Math.round(y + dy)]]];
    }),
  );
}

function toBlock(group: PointGroup, variant: Variant, offset: Pixel, state: 'free' | 'away' | 'crowded'): PlacedBlock {
  const [first, ...others] = group.ids.slice(variant.cells.length);
  const [x, y] = offset;
  return {
    group,
    slots: slotsOf(group, variant, offset),
    more:
      first !== undefined && variant.chip
        ? {
            ids: [first, ...others],
            offset: [x + variant.chip[0], y + variant.chip[1]],
            width: chipWidth(`+${group.ids.length}`),
          }
        : null,
    away: state === 'away',
    free: state !== 'crowded',
  };
}

/** Lone marks that can stand on their place. They do so before names are placed, so that these keep clear. */
export function placeLone(
  groups: readonly PointGroup[],
  world: WorldPixels,
  room: Room,
  dots: readonly Pixel[],
  pitch: number,
): readonly PlacedBlock[] {
  return groups.flatMap((group): PlacedBlock[] => {
    const at = world.toPixel(group.anchor.position);
    if (group.ids.length !== 1 || !isInSight(room.frame, at)) return [];
    const box = boxAround(at, pitch, pitch);
    const strange = dots.filter(([x, y]) => Math.hypot(x - at[0], y - at[1]) > ownPx);
    const isOwn = (other: Box): boolean =>
      Math.hypot(other.x + other.width / 2 - at[0], other.y + other.height / 2 - at[1]) <= ownPx;
    if (strange.some((dot) => meet(boxAround(dot, 8, 8), box)) || !room.isFree(box, isOwn)) return [];
    room.take(box);
    const [variant] = variantsOf(1, 0, pitch);
    return variant ? [toBlock(group, variant, [0, 0], 'free')] : [];
  });
}

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

/** From here on there is no further arrangement to try. */
const laxCrowding = 4;
/** By so much more than it is rounded. */
const nearerPx = 1;

/** A mark is taken for one of the place whose name is nearest: each must be nearer to its own. */
function isByOwnName(
  at: Pixel,
  { cells, chip }: Variant,
  { ids }: PointGroup,
  pitch: number,
  { own, others }: NamesAround,
): boolean {
  if (!own) return true;
  const boxes = [
    ...cells.map(([x, y]) => boxAround([at[0] + x, at[1] + y], pitch - 2, pitch - 2)),
    ...(chip ? [boxAround([at[0] + chip[0], at[1] + chip[1]], chipWidth(`+${ids.length}`), chipPx.height)] : []),
  ];
  return boxes.every((box) => {
    const gap = gapBetween(box, own) + nearerPx;
    return others.every((other) => gapBetween(box, other) >= gap);
  });
}

/** Whether a mark at its place would be taken for one of another place, once names are placed. */
export function isStray(
  { group }: PlacedBlock,
  names: readonly PlacedName[],
  world: WorldPixels,
  pitch: number,
): boolean {
  const at = world.toPixel(group.anchor.position);
  const [variant] = variantsOf(1, 0, pitch);
  return variant !== undefined && !isByOwnName(at, variant, group, pitch, namesAround(at, names, world));
}

function candidatesOf(
  at: Pixel,
  variant: Variant,
  { own }: NamesAround,
  direction: 'ltr' | 'rtl',
  gaps: readonly number[],
): readonly Pixel[] {
  const beyond = own ? aroundName(own, variant).map(([x, y]): Pixel => [x - at[0], y - at[1]]) : [];
  const beside = besides(variant, gaps, direction).map(({ offset }) => offset);
  const cost = (offset: Pixel): number => {
    const box = boxAround([at[0] + offset[0], at[1] + offset[1]], variant.width, variant.height);
    return Math.hypot(...offset) + (own ? nameWeight * gapBetween(box, own) : 0);
  };
  return [...beside, ...beyond.filter((offset) => Math.hypot(...offset) <= beyondPx)]
    .map((offset) => ({ offset, cost: cost(offset) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ offset }) => offset);
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
  }: { readonly crowding: number; readonly pitch: number; readonly direction: 'ltr' | 'rtl' },
): readonly PlacedBlock[] {
  return groups.map((group): PlacedBlock => {
    const at = world.toPixel(group.anchor.position);
    const variants = variantsOf(group.ids.length, crowding, pitch);
    const last = variants.at(-1) as Variant;
    const around = namesAround(at, names, world);
    const [fullest = last] = variantsOf(group.ids.length, 0, pitch);
    if (!isInSight(room.frame, at)) {
      const waiting = boxAround(at, fullest.width, fullest.height);
      const reachesIn = room.frame.box !== null && meet(waiting, room.frame.box);
      return toBlock(group, fullest, [0, 0], reachesIn ? 'away' : 'free');
    }
    const tries = [...variants.map((one) => [one, gapsPx] as const), [last, farGapsPx] as const];
    // In the worst crowd a number nearer to another name is better than one that lies over something.
    const lax = crowding >= laxCrowding ? tries.slice(-2) : [];
    for (const [[variant, gaps], isLax] of [
      ...tries.map((one) => [one, false] as const),
      ...lax.map((one) => [one, true] as const),
    ]) {
      for (const offset of candidatesOf(at, variant, around, direction, gaps)) {
        const middle: Pixel = [at[0] + offset[0], at[1] + offset[1]];
        const box = boxAround(middle, variant.width, variant.height);
        if (!room.isFree(box) || !(isLax || isByOwnName(middle, variant, group, pitch, around))) continue;
        room.take(box);
        return toBlock(group, variant, offset, 'free');
      }
    }
    if (isCovered(room.frame, at)) return toBlock(group, last, [0, 0], 'away');
    room.take(boxAround(at, last.width, last.height));
    return toBlock(group, last, [0, 0], 'crowded');
  });
}
