/** Marks on their places: the first on the place itself, the others or their number next to it. */
import type { LineString } from 'geojson';
import type { PointGroup } from '../marks/arrangeMarks.ts';
import type { Offset } from '../marks/lineUp.ts';
import { borderRowsIn, isOverBorder } from './borderRows.ts';
import type { Room } from './findRoom.ts';
import { boxesOf, chipPx, chipWidth, ownPx, toBlock, type PlacedBlock, type Variant } from './markBlock.ts';
import { isInSight } from './sight.ts';
import { boxAround, meet, type Box, type Pixel, type WorldPixels } from './worldPixels.ts';

const turned = { ltr: 'rtl', rtl: 'ltr' } as const;
const directions = { ltr: [1, -1], rtl: [-1, 1] } as const;

/** All marks of a place, or its first with the number of the others. */
type Fullness = 'all' | 'first';

/** The first mark on the place, the others or their number next to it. */
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

/** Width and height of the box of a gate; that of a dot is smaller. */
export const gatePx = 20;
/** How far a mark that still covers its place may give way to the mark of a neighbouring place. */
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

export interface OnPlaces {
  readonly pitch: number;
  readonly direction: 'ltr' | 'rtl';
  /** Several marks of a place are a number beside it; a site keeps its own mark. */
  readonly isCrowded: boolean;
  /** Marks beside a place are never placed across it. */
  readonly border: LineString | null;
  readonly isSite: (group: PointGroup) => boolean;
  /** Whether only the first mark is placed there, with the number of the others. */
  readonly isFew: (group: PointGroup) => boolean;
  /** Whether that number stands on the side at which the script ends. */
  readonly isTurned: (group: PointGroup) => boolean;
}

/** Marks that can stand on their place, those of sites first. They do so before names are placed, so that these keep clear. */
export function placeOnPlaces(
  groups: readonly PointGroup[],
  world: WorldPixels,
  room: Room,
  dots: readonly Pixel[],
  { pitch, direction, isCrowded, border, isSite, isFew, isTurned }: OnPlaces,
): readonly PlacedBlock[] {
  const line = borderRowsIn(border, world);
  const ordered = groups
    .filter((group) => !isCrowded || group.ids.length === 1 || isSite(group))
    .sort((a, b) => Number(isSite(b)) - Number(isSite(a)));
  const fullnessOf = (group: PointGroup): readonly Fullness[] => {
    if (group.ids.length === 1) return ['all'];
    // A site keeps its mark even where the other marks find no room.
    return [...(isFew(group) || isCrowded ? [] : (['all'] as const)), ...(isSite(group) ? (['first'] as const) : [])];
  };
  return ordered.flatMap((group): PlacedBlock[] => {
    const at = world.toPixel(group.anchor.position);
    if (!isInSight(room.frame, at)) return [];
    const strange = dots.filter(([x, y]) => Math.hypot(x - at[0], y - at[1]) > ownPx);
    // Its dot or gate; a control in whose middle the place happens to lie is larger.
    const isOwn = (other: Box): boolean =>
      other.width <= gatePx &&
      Math.hypot(other.x + other.width / 2 - at[0], other.y + other.height / 2 - at[1]) <= ownPx;
    const variants = fullnessOf(group).flatMap((fullness) => {
      const around = variantsAt(group.ids.length, pitch, fullness, isTurned(group) ? turned[direction] : direction);
      return nudges.flatMap((by) => around.map((one) => nudged(one, by)));
    });
    const variant = variants.find((one) =>
      boxesOf(at, one, group, pitch).every(
        (box, index) =>
          !(index > 0 && isOverBorder(box, line)) &&
          !strange.some((dot) => meet(boxAround(dot, 8, 8), box)) &&
          room.isFree(box, isOwn),
      ),
    );
    if (!variant) return [];
    for (const box of boxesOf(at, variant, group, pitch)) room.take(box);
    return [toBlock(group, variant, [0, 0], 'free')];
  });
}
