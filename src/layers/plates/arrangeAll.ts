/**
 * The one placement of a view. In this order: marks on their places, names, blocks of marks, cards, plates of areas. What finds no room yields: lines
 * below names, marks to a number beside their place, texts of plates to counts, districts to their governorate. Where a plate still meets something, all is
 * placed again with less in its way.
 */
import type { ReferenceArea } from '../../domain/records/dataset.ts';
import type { View } from '../../domain/view/view.ts';
import type { PlateImage } from '../contract/image.ts';
import type { LayerModule } from '../contract/layer.ts';
import { pointGroups, type PointGroup } from '../marks/arrangeMarks.ts';
import { isLayerOn } from '../shownOfLayers.ts';
import { cardsOf } from './composeCards.ts';
import type { DrawnCallout } from '../marks/composeCallouts.ts';
import { placeNotes, type PlacedNote } from './placeNotes.ts';
import { placeTitles, titleZoom, type PlacedTitle } from './placeTitles.ts';
import { createRoom, type Room } from './findRoom.ts';
import type { PlacedBlock } from './markBlock.ts';
import { borderRowsIn } from './borderRows.ts';
import { boxesOfBlock, isStray, placeBlocks } from './placeBlocks.ts';
import { gatePx, placeOnPlaces } from './placeOnPlaces.ts';
import { placeCards, type Card, type PlacedCard } from './placeCards.ts';
import { namedPlaces, nameGroups, placeNames, type NameGroup, type PlacedName } from './placeNames.ts';
import { placePlates, type PlacedPlate } from './placePlates.ts';
import { freeSizes, namelessSizes, plateImages, type PlateImages } from './plateContents.ts';
import { foldZoom, groundOf, plateGroups, type PlateGroup } from './plateGroups.ts';
import { frameOf, type Frame, type PlacementContext as Context, type Sight } from './sight.ts';
import { boxAround, worldPixels, type Box, type Pixel, type WorldPixels } from './worldPixels.ts';

export interface Plate {
  readonly group: PlateGroup;
  readonly image: PlateImage;
  readonly placed: PlacedPlate;
}

export interface Layout {
  readonly world: WorldPixels;
  readonly frame: Frame;
  readonly notes: readonly PlacedNote[];
  readonly titles: readonly PlacedTitle[];
  readonly names: readonly PlacedName[];
  readonly blocks: readonly PlacedBlock[];
  readonly cards: readonly PlacedCard[];
  readonly plates: readonly Plate[];
  /** Dots and gates that names, marks and plates keep clear of. */
  readonly dots: readonly Pixel[];
  /** Every box that something stands in. */
  readonly taken: readonly Box[];
  /** Whether nothing meets anything. */
  readonly free: boolean;
}

/** From this zoom on the plate stands in the part of the area that a report names; farther out that part is too small. */
const partZoom = 6.5;
const dotPx = 8;
/** From this zoom on crossings have gates. */
export const gateZoom = 5.5;
/** From the middle of a mark to that of the next. */
const pitchPx = { plain: 26, military: 30 } as const;
const mostCrowding = 5;
/** From here on plates are small and have the first choice. */
const plateCrowding = 4;
/** From here on several marks of a place are a number. */
const numberCrowding = 3;

interface Needed {
  readonly context: Context;
  readonly sight: Sight;
  readonly modules: readonly LayerModule[];
  readonly world: WorldPixels;
  readonly notes: readonly DrawnCallout[];
  /** What the plates hold, worked out once for each set of folded districts. */
  readonly contentsOf: ContentsOf;
}

type ContentsOf = (
  folded: string,
  isFolded: (area: ReferenceArea) => boolean,
) => readonly { readonly group: PlateGroup; readonly images: PlateImages }[];

function createContents(context: Context, zoom: number, modules: readonly LayerModule[]): ContentsOf {
  const known = new Map<string, ReturnType<ContentsOf>>();
  return (folded, isFolded) => {
    const contents =
      known.get(folded) ??
      plateGroups(context.shown, context.dataset, isFolded).map((group) => ({
        group,
        images: plateImages(group, zoom, context, modules),
      }));
    known.set(folded, contents);
    return contents;
  };
}

function plateSizes(crowding: number): keyof PlateImages {
  if (crowding === mostCrowding) return 'least';
  return crowding >= plateCrowding ? 'crowd' : 'all';
}

function arrangePlates(
  { context, sight: { zoom }, contentsOf, world }: Needed,
  room: Room,
  sizes: keyof PlateImages,
): readonly Plate[] {
  const folded = new Set<string>();
  for (;;) {
    const isFolded = ({ id, kind }: ReferenceArea): boolean =>
      kind === 'district' && (zoom < foldZoom || folded.has(id));
    const groups = contentsOf([...folded].sort().join(' '), isFolded).map(({ group, images }) => ({
      group,
      images: images[sizes],
    }));
    const placed = placePlates(
      groups.map(({ group, images }) => ({
        key: group.key,
        labelAt: group.labelAt,
        ground: zoom < partZoom ? (group.area?.geometry ?? null) : groundOf(group),
        sizes: images,
        freeSizes: freeSizes[sizes],
        namelessSizes: namelessSizes[sizes],
      })),
      { world, border: context.dataset.border, frame: room.frame, obstacles: room.taken },
    );
    const crowded = groups.find(
      ({ group: { key, area } }) => area?.kind === 'district' && !folded.has(key) && placed.get(key)?.free === false,
    );
    if (crowded) {
      folded.add(crowded.group.key);
      continue;
    }
    return groups.flatMap(({ group, images }): Plate[] => {
      const one = placed.get(group.key);
      const image = one && images[one.size];
      return one && image ? [{ group, image, placed: one }] : [];
    });
  }
}

/** Dots so near to another are one. */
const oneDotPx = 6;

function distinct(pixels: readonly Pixel[]): readonly Pixel[] {
  return pixels.reduce<readonly Pixel[]>(
    (kept, one) => (kept.some(([x, y]) => Math.hypot(x - one[0], y - one[1]) < oneDotPx) ? kept : [...kept, one]),
    [],
  );
}

interface Fixed {
  readonly groups: readonly NameGroup[];
  /** With one label for sites near each other. */
  readonly joined: readonly NameGroup[];
  readonly gates: readonly Pixel[];
  readonly dots: readonly Pixel[];
  readonly cards: readonly Card[];
  readonly points: readonly PointGroup[];
}

function fixedOf({ context, sight, modules, world }: Needed, layers: View['layers']): Fixed {
  const named = isLayerOn({ layers }, 'places') ? namedPlaces(context, modules) : [];
  const [groups, joined] = [nameGroups(named, world, false), nameGroups(named, world, true)];
  const gates =
    isLayerOn({ layers }, 'border') && sight.zoom >= gateZoom
      ? context.dataset.crossings.map(({ position }) => world.toPixel(position))
      : [];
  const dots = distinct([
    ...gates,
    ...groups.flatMap(({ members }) => members.map(({ position }) => world.toPixel(position))),
  ]);
  return { groups, joined, gates, dots, cards: cardsOf(context), points: pointGroups(context.shown, context.dataset) };
}

/**
 * Places whose marks would be nearer to the names around than to their own: first a site keeps one mark there with the number of the others, then the number
 * is on the other side of it, then all marks are placed beside the place.
 */
type Strays = ReadonlyMap<PointGroup, 'few' | 'turned' | 'beside'>;

/** How the things of a view give way to each other. */
interface Effort {
  readonly crowding: number;
  /** Sites near each other have one label. */
  readonly joined: boolean;
}

const firstEffort: Effort = { crowding: 0, joined: false };
/** Tried after it, in this order. */
const furtherEfforts: readonly Effort[] = [
  { crowding: 1, joined: false },
  ...Array.from({ length: mostCrowding }, (_, index) => ({ crowding: index + 1, joined: true })),
];

function arrangeOnce(needed: Needed, fixed: Fixed, effort: Effort, strays: Strays = new Map()): Layout {
  const { crowding, joined } = effort;
  const { context, world, sight } = needed;
  const frame = frameOf(sight, world);
  const { gates, dots, cards, points } = fixed;
  const room = createRoom(
    frame,
    dots.map((dot) => (gates.includes(dot) ? boxAround(dot, gatePx, gatePx) : boxAround(dot, dotPx, dotPx))),
  );
  const pitch = pitchPx[context.military ? 'military' : 'plain'];
  const isSite = ({ ids: [id] }: PointGroup): boolean =>
    id !== undefined && context.dataset.recordsById.get(id)?.kind === 'detention-site';
  const takePlates = (): readonly Plate[] => {
    const plates = arrangePlates(needed, room, plateSizes(crowding));
    for (const { image, placed } of plates)
      room.take(boxAround(world.toPixel(placed.position), image.width, image.height));
    return plates;
  };
  const notes = placeNotes(needed.notes, room, world, context.words.direction, crowding < 2 ? 'far' : 'near');
  const direction = context.words.direction;
  const { border } = context.dataset;
  const lone = placeOnPlaces(
    points.filter((group) => strays.get(group) !== 'beside'),
    world,
    room,
    dots,
    {
      pitch,
      direction,
      isCrowded: crowding >= numberCrowding,
      border,
      isSite,
      isFew: (group) => strays.has(group),
      isTurned: (group) => strays.get(group) === 'turned',
    },
  );
  const first = crowding >= plateCrowding ? takePlates() : null;
  const names = placeNames(joined ? fixed.joined : fixed.groups, context, world, room, {
    most: crowding === 0 ? 'full' : crowding < numberCrowding ? 'names' : 'title',
    marks: lone.map((block) => boxesOfBlock(block, world, pitch)),
    border: borderRowsIn(border, world),
  });
  const found = lone.filter((block) => isStray(block, names, world, pitch)).map(({ group }) => group);
  if (found.length > 0) {
    const shrinkable = found.filter((group) => group.ids.length > 1 && isSite(group) && strays.get(group) !== 'turned');
    // With fewer marks at some of the places the others may have room enough.
    const more =
      shrinkable.length > 0
        ? shrinkable.map((group) => [group, strays.has(group) ? 'turned' : 'few'] as const)
        : found.map((group) => [group, 'beside'] as const);
    return arrangeOnce(needed, fixed, effort, new Map([...strays, ...more]));
  }
  const rest = points.filter((group) => !lone.some((one) => one.group === group));
  const blocks = [
    ...lone,
    ...placeBlocks(rest, world, room, names, {
      crowding,
      pitch,
      direction,
      border,
      isSite,
      isLast: crowding === mostCrowding,
    }),
  ];
  const early = first ?? (crowding >= 2 ? takePlates() : null);
  const placedCards = placeCards(cards, context.dataset.border, world, room, crowding >= 3);
  const plates = early ?? takePlates();
  const titles = sight.zoom >= titleZoom ? placeTitles(blocks, context, world, room) : [];
  const free = [...notes, ...names, ...blocks, ...placedCards, ...plates.map(({ placed }) => placed)].every(
    (one) => one.free,
  );
  return { world, frame, notes, titles, names, blocks, cards: placedCards, plates, dots, taken: room.taken, free };
}

/** The first arrangement in which nothing meets anything; else the last. */
export function arrangeAll(
  context: Context,
  sight: Sight,
  modules: readonly LayerModule[],
  layers: View['layers'],
  notes: readonly DrawnCallout[],
): Layout {
  const world = worldPixels(sight.zoom, sight.bearing);
  const needed: Needed = {
    context,
    sight,
    modules,
    world,
    notes,
    contentsOf: createContents(context, sight.zoom, modules),
  };
  const fixed = fixedOf(needed, layers);
  let layout = arrangeOnce(needed, fixed, firstEffort);
  for (const effort of furtherEfforts) {
    if (layout.free) break;
    layout = arrangeOnce(needed, fixed, effort);
  }
  return layout;
}
