/**
 * Where the marks of one place stand: the first on the place and the others next to it, where there is room; else as a block beside it, clear of names and
 * dots. What finds no room is counted in a chip beside the place ("+3").
 */
import type { LineString } from 'geojson';
import type { RecordId } from '../../domain/records/record.ts';
import type { Offset } from '../marks/lineUp.ts';
import type { PointGroup } from '../marks/arrangeMarks.ts';
import { borderRowsIn, isBeside, touches, type BorderRows } from './borderRows.ts';
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
/** A spot on the border or beyond it is so much worse. */
const abroadPx = 120;
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

const directions = { ltr: [1, -1], rtl: [-1, 1] } as const;

/** All marks of a place, or its first with the number of the others. */
type Fullness = 'all' | 'first';

/** The first mark stands on the place, the others or their number next to it. */
function variantsAt(count: number, pitch: number, fullness: Fullness, direction: 'ltr' | 'rtl'): readonly Variant[] {
  const turns = directions[direction].flatMap((x) => [1, -1].map((y) => [x, y] as const));
  const toVariant = (cells: readonly Offset[], chip: Offset | null = null): Variant => ({
    cells,
    chip,
    width: pitch,
    height: pitch,
  });
  const row = (x: number, y: number): Variant =>
    toVariant(Array.from({ length: count }, (_, index): Offset => [index * x * pitch, index * y * pitch]));
  const across = Math.ceil(Math.sqrt(count));
  const square = (x: number, y: number): Variant =>
    toVariant(
      Array.from({ length: count }, (_, index): Offset => [
        (index % across) * x * pitch,
        Math.floor(index / across) * y * pitch,
      ]),
    );
  if (count === 1) return [row(0, 0)];
  if (fullness === 'first') {
    const [asideX, asideY] = [(pitch + chipWidth(`+${count}`)) / 2 + 1, (pitch + chipPx.height) / 2 + 1];
    const chips = [
      ...directions[direction].map((x): Offset => [x * asideX, 0]),
      ...[-1, 1].map((y): Offset => [0, y * asideY]),
    ];
    return chips.map((chip) => toVariant([[0, 0]], chip));
  }
  return [
    ...(count > 2 ? turns.map(([x, y]) => square(x, y)) : []),
    ...directions[direction].map((x) => row(x, 0)),
    ...[1, -1].map((y) => row(0, y)),
  ];
}

/** A mark that covers its place stands on it: by so much it may give way to the mark of a neighbouring place. */
const nudgePx = 8;
const nudges: readonly Offset[] = [
  [0, 0],
  ...[-nudgePx, nudgePx].flatMap((by): Offset[] => [
    [by, 0],
    [0, by],
    [by, by],
    [by, -by],
  ]),
];

function nudged(variant: Variant, [dx, dy]: Offset): Variant {
  const move = ([x, y]: Offset): Offset => [x + dx, y + dy];
  return { ...variant, cells: variant.cells.map(move), chip: variant.chip && move(variant.chip) };
}

/** What a block covers: its marks, then its number. */
function boxesOf(
  at: Pixel,
  { cells, chip }: Pick<Variant, 'cells' | 'chip'>,
  { ids }: PointGroup,
  pitch: number,
): readonly Box[] {
  return [
    ...cells.map(([x, y]) => boxAround([at[0] + x, at[1] + y], pitch, pitch)),
    ...(chip ? [boxAround([at[0] + chip[0], at[1] + chip[1]], chipWidth(`+${ids.length}`), chipPx.height)] : []),
  ];
}

/** Marks that can stand on their place, those of sites first. They do so before names are placed, so that these keep clear. */
export function placeOnPlaces(
  groups: readonly PointGroup[],
  world: WorldPixels,
  room: Room,
  dots: readonly Pixel[],
  { pitch, direction, isCrowded, border, isSite, isFew }: OnPlaces,
): readonly PlacedBlock[] {
  const line = borderRowsIn(border, world);
  const ordered = groups
    .filter(({ ids }) => !isCrowded || ids.length === 1)
    .sort((a, b) => Number(isSite(b)) - Number(isSite(a)));
  const fullnessOf = (group: PointGroup): readonly Fullness[] => {
    if (group.ids.length === 1) return ['all'];
    // A site tells where it is even where the other marks find no room.
    return [...(isFew(group) ? [] : (['all'] as const)), ...(isSite(group) ? (['first'] as const) : [])];
  };
  return ordered.flatMap((group): PlacedBlock[] => {
    const at = world.toPixel(group.anchor.position);
    if (!isInSight(room.frame, at)) return [];
    const strange = dots.filter(([x, y]) => Math.hypot(x - at[0], y - at[1]) > ownPx);
    const isOwn = (other: Box): boolean =>
      Math.hypot(other.x + other.width / 2 - at[0], other.y + other.height / 2 - at[1]) <= ownPx;
    const variants = fullnessOf(group).flatMap((fullness) => {
      const around = variantsAt(group.ids.length, pitch, fullness, direction);
      return nudges.flatMap((by) => around.map((one) => nudged(one, by)));
    });
    const variant = variants.find((one) =>
      boxesOf(at, one, group, pitch).every(
        (box, index) =>
          !(index > 0 && touches(box, line)) &&
          !strange.some((dot) => meet(boxAround(dot, 8, 8), box)) &&
          room.isFree(box, isOwn),
      ),
    );
    if (!variant) return [];
    for (const box of boxesOf(at, variant, group, pitch)) room.take(box);
    return [toBlock(group, variant, [0, 0], 'free')];
  });
}

export interface OnPlaces {
  readonly pitch: number;
  readonly direction: 'ltr' | 'rtl';
  /** Several marks of a place are a number beside it. */
  readonly isCrowded: boolean;
  /** No mark stands beyond it but the one on a place. */
  readonly border: LineString | null;
  readonly isSite: (group: PointGroup) => boolean;
  /** Whether the first mark stands there with the number of the others only. */
  readonly isFew: (group: PointGroup) => boolean;
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
function isByOwnName(boxes: readonly Box[], { own, others }: NamesAround): boolean {
  if (!own) return true;
  return boxes.every((box) => {
    const gap = gapBetween(box, own) + nearerPx;
    return others.every((other) => gapBetween(box, other) >= gap);
  });
}

/** Whether marks at their place would be taken for those of another place, once names are placed. */
export function isStray(
  { group, slots, more }: PlacedBlock,
  names: readonly PlacedName[],
  world: WorldPixels,
  pitch: number,
): boolean {
  const at = world.toPixel(group.anchor.position);
  const placed = { cells: [...slots.values()], chip: more?.offset ?? null };
  return !isByOwnName(boxesOf(at, placed, group, pitch - 2), namesAround(at, names, world));
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
  const cost = (offset: Pixel): number => {
    const box = boxAround([at[0] + offset[0], at[1] + offset[1]], variant.width, variant.height);
    const abroad = side && !isBeside(box, line, side) ? abroadPx : 0;
    return Math.hypot(...offset) + (own ? nameWeight * gapBetween(box, own) : 0) + abroad;
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
    border,
  }: {
    readonly crowding: number;
    readonly pitch: number;
    readonly direction: 'ltr' | 'rtl';
    readonly border: LineString | null;
  },
): readonly PlacedBlock[] {
  const line = borderRowsIn(border, world);
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
      for (const offset of candidatesOf(at, variant, around, direction, gaps, isLax ? null : line)) {
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
