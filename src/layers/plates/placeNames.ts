/**
 * Names that stay at every zoom: of the five places of the brief, and of every place with a shown record. Names of one spot are one label: the most
 * important as its title, sites and their holders below. They are placed before symbols.
 */
import { briefPlaces, isBriefPlace } from '../../domain/geo/briefPlaces.ts';
import type { Position } from '../../domain/geo/placement.ts';
import type { Place, PlaceId } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { LayerModule } from '../contract/layer.ts';
import { labelText } from '../marks/labelStyle.ts';
import { isOverBorder, type BorderRows } from './borderRows.ts';
import { besides, type Room } from './findRoom.ts';
import { ownPx } from './markBlock.ts';
import { isCovered, isInSight, type PlacementContext as Context } from './sight.ts';
import { cutText, textWidth } from './textWidth.ts';
import { boxAround, gapBetween, type Box, type Pixel, type WorldPixels } from './worldPixels.ts';
import { shortName } from './shortName.ts';

interface Named {
  readonly place: Place;
  readonly position: Position;
  /** 0 the five, 1 places with a site, 2 all other. */
  readonly rank: number;
  readonly sites: readonly { readonly shown: Shown; readonly caption: string }[];
}

/** One label: its title belongs to the first. */
export interface NameGroup {
  readonly members: readonly [Named, ...Named[]];
  readonly at: Pixel;
}

export interface NameText {
  readonly title: string;
  readonly titlePx: number;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export interface PlacedName {
  readonly group: NameGroup;
  readonly text: NameText;
  /** Middle of the text from the place, in CSS pixels. */
  readonly offset: Pixel;
  /** On which side of the place the text stands; 0 above or below it. */
  readonly side: -1 | 0 | 1;
  readonly box: Box;
  readonly free: boolean;
}

/** Places nearer to each other than this on the screen have one label. The five keep their own. */
const sameSpotPx = 30;
/** Two places with sites are joined only where their marks would lie on each other: a holder below another site's name would be taken for its own. */
const sameSitePx = 12;
const titlePx = { brief: 15, other: 13 } as const;
export const linePx = 12;
const mostPx = 280;

function pointOf(place: Place | undefined): Position | undefined {
  const [x, y] = place?.geometry?.type === 'Point' ? place.geometry.coordinates : [];
  return x === undefined || y === undefined ? undefined : [x, y];
}

/** By how important they are, with the sites on them and their captions. */
export function namedPlaces(context: Context, modules: readonly LayerModule[]): readonly Named[] {
  const { dataset, shown } = context;
  const at = new Map<PlaceId, Shown[]>(briefPlaces.map((id) => [id, []]));
  for (const one of shown) {
    const { placement, record } = one.facts;
    if (placement.kind !== 'point' || record.kind === 'transfer') continue;
    at.set(placement.place, [...(at.get(placement.place) ?? []), one]);
  }
  return [...at]
    .flatMap(([id, list]): Named[] => {
      const place = dataset.places.get(id);
      const [first] = list;
      const position =
        pointOf(place) ?? (first?.facts.placement.kind === 'point' ? first.facts.placement.position : undefined);
      if (!place || !position) return [];
      const sites = list.flatMap((one) => {
        const caption = modules
          .find(({ owns }) => owns(one.facts.record))
          ?.caption?.(one, { ...context, setting: { visible: true, opacity: 1 } });
        return caption === undefined ? [] : [{ shown: one, caption }];
      });
      return [{ place, position, sites, rank: isBriefPlace(id) ? 0 : sites.length > 0 ? 1 : 2 }];
    })
    .sort((a, b) => a.rank - b.rank || (a.place.id < b.place.id ? -1 : 1));
}

/** `named`: in the order in which labels are given. `joined`: two sites near each other have one label, too. */
export function nameGroups(named: readonly Named[], { toPixel }: WorldPixels, joined: boolean): readonly NameGroup[] {
  const reach = (one: Named, { members }: NameGroup): number =>
    !joined && one.sites.length > 0 && members.some(({ sites }) => sites.length > 0) ? sameSitePx : sameSpotPx;
  const groups: { members: [Named, ...Named[]]; at: Pixel }[] = [];
  for (const one of named) {
    const at = toPixel(one.position);
    const near = groups
      .map((group) => ({ group, far: Math.hypot(group.at[0] - at[0], group.at[1] - at[1]) }))
      .sort((a, b) => a.far - b.far)[0];
    if (near && near.far < reach(one, near.group) && one.rank > 0) near.group.members.push(one);
    else groups.push({ members: [one], at });
  }
  return groups;
}

/** `full`: sites with their holders; `names`: the other places alone; `title`: the first place alone. */
type Fullness = 'full' | 'names' | 'title';

function textOf({ members }: NameGroup, context: Context, fullness: Fullness): NameText {
  const { words } = context;
  const [first, ...others] = members;
  const size = first.rank === 0 ? titlePx.brief : titlePx.other;
  const named = shortName(first.place, words);
  const title = labelText(named);
  const hasOthers = others.some((one) => one.sites.length > 0);
  /** Where several places have sites, each holder is named with its site: by its kind if the name of the site contains the title, else by that name. */
  const sitesOf = ({ place, sites }: Named): readonly string[] => {
    if (place.id === first.place.id && !hasOthers) return sites.map(({ caption }) => caption);
    const own = shortName(place, words);
    const kind = own.includes(named) ? words.code('placeCategory', place.category) : own;
    return sites.map(({ caption }) => words.t('name.site', { kind, holder: caption }));
  };
  const texts: Readonly<Record<Fullness, () => readonly string[]>> = {
    full: () => [
      ...sitesOf(first),
      ...others.flatMap((one) => (one.sites.length > 0 ? sitesOf(one) : [shortName(one.place, words)])),
    ],
    names: () => others.map(({ place }) => shortName(place, words)),
    title: () => [],
  };
  const lines = texts[fullness]().map((line) => cutText(labelText(line), linePx, mostPx));
  return {
    title,
    titlePx: size,
    lines,
    width: Math.ceil(Math.max(textWidth(title, size), ...lines.map((line) => textWidth(line, linePx)))) + 2,
    height: Math.ceil(size * 1.2 + lines.length * linePx * 1.2) + 2,
  };
}

const textsOf = new WeakMap<NameGroup, Map<Fullness, NameText>>();

/** The groups of a view are placed several times. */
function keptText(group: NameGroup, context: Context, fullness: Fullness): NameText {
  const texts = textsOf.get(group) ?? new Map<Fullness, NameText>();
  textsOf.set(group, texts);
  const text = texts.get(fullness) ?? textOf(group, context, fullness);
  texts.set(fullness, text);
  return text;
}

/** A title near its place says more truly where that is than a title with its sites far off. */
const gapsPx = { near: [7, 15, 24, 34, 46], far: [60, 78, 98] } as const;

/** Marks of one place, and the name that is written for it; null while it has none. */
interface Marked {
  readonly at: Pixel;
  readonly boxes: readonly Box[];
  name: Box | null;
}

export interface NamesAmong {
  /** What of the names is written where there is room. */
  readonly most: Fullness;
  /** Marks that are already on their places. */
  readonly marks: readonly { readonly at: Pixel; readonly boxes: readonly Box[] }[];
  /** A name across it is harder to read, and is taken for one of the other side. */
  readonly border: BorderRows | null;
}

/** From a mark to the name of another place, while its own is not yet placed. */
const strangePx = 12;
/** By so much more than it is rounded. */
const nearerPx = 1;

/** Whether every mark is nearer to the name of its own place than to any other name, once this one is placed. */
function keepsMarks(
  box: Box,
  isOwn: (one: Marked) => boolean,
  marks: readonly Marked[],
  placed: readonly Box[],
): boolean {
  return marks.every((one) => {
    if (!isOwn(one)) {
      const { name } = one;
      return one.boxes.every((mark) => gapBetween(mark, box) >= (name ? gapBetween(mark, name) + nearerPx : strangePx));
    }
    return one.boxes.every((mark) => {
      const gap = gapBetween(mark, box) + nearerPx;
      return placed.every((other) => gapBetween(mark, other) >= gap);
    });
  });
}

const isAny = (): boolean => true;

/** In the order of `groups`; where a name finds no room that misleads nobody, it is placed where there is room at all. */
export function placeNames(
  groups: readonly NameGroup[],
  context: Context,
  world: WorldPixels,
  room: Room,
  { most, marks: marked, border }: NamesAmong,
): readonly PlacedName[] {
  const marks = marked.map((one): Marked => ({ ...one, name: null }));
  const placed: Box[] = [];
  return groups.flatMap((group): PlacedName[] => {
    if (!isInSight(room.frame, group.at)) return [];
    const spots = group.members.map(({ position }) => world.toPixel(position));
    const isOwn = ({ at }: Marked): boolean => spots.some(([x, y]) => Math.hypot(x - at[0], y - at[1]) <= ownPx);
    const keep = (box: Box): void => {
      room.take(box);
      placed.push(box);
      for (const one of marks) if (isOwn(one)) one.name = box;
    };
    const hasOthers = group.members.length > 1;
    const fullnesses: readonly Fullness[] = [
      ...(most === 'full' ? (['full'] as const) : []),
      ...(hasOthers && most !== 'title' ? (['names'] as const) : []),
      'title',
    ];
    const texts = fullnesses.map((fullness) => keptText(group, context, fullness));
    const [x, y] = group.at;
    const isKept = (box: Box): boolean => keepsMarks(box, isOwn, marks, placed);
    const isClear = (box: Box): boolean => isKept(box) && !(border && isOverBorder(box, border));
    const { near, far } = gapsPx;
    const passes = [
      [[near, isClear] as const, [near, isKept] as const],
      [[far, isKept] as const],
      [[near, isAny] as const],
      [[far, isAny] as const],
    ];
    const tries = passes.flatMap((pass) =>
      texts.flatMap((text) => pass.map(([gaps, accepts]) => ({ text, gaps, accepts }))),
    );
    for (const { text, gaps, accepts } of tries) {
      for (const { offset, side } of besides(text, gaps, context.words.direction)) {
        const box = boxAround([x + offset[0], y + offset[1]], text.width, text.height);
        if (!room.isFree(box) || !accepts(box)) continue;
        keep(box);
        return [{ group, text, offset, side: side[0], box, free: true }];
      }
    }
    if (isCovered(room.frame, group.at)) return [];
    const text = texts.at(-1) as NameText;
    const offset: Pixel = [0, -(text.height / 2 + gapsPx.near[0])];
    const box = boxAround([x + offset[0], y + offset[1]], text.width, text.height);
    keep(box);
    return [{ group, text, offset, side: 0, box, free: false }];
  });
}
