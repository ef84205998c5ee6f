/** What is nearest to a place. Each distance is a range, because both ends may be known only roughly, so the nearest may not be decided. */
import { bbox } from '@turf/turf';
import { densify, distanceKm, pieceKm } from './distance.ts';
import type { KmRange, Placement, Position } from './placement.ts';
import { isInRings, ringsOf, type Ring } from './rings.ts';
import type { ReferenceArea } from '../records/dataset.ts';

interface Outline {
  readonly rings: readonly Ring[];
  /** Corners of the outline and points between them, at most `pieceKm` apart. */
  readonly dense: readonly Position[];
  /** A circle that holds the area. */
  readonly centre: Position;
  readonly radiusKm: number;
}

const outlines = new WeakMap<ReferenceArea, Outline>();

function outlineOf(area: ReferenceArea): Outline {
  const before = outlines.get(area);
  if (before) return before;
  const rings = ringsOf(area.geometry);
  const dense = rings.flatMap(densify);
  const [west = 0, south = 0, east = 0, north = 0] = bbox(area.geometry);
  const centre: Position = [(west + east) / 2, (south + north) / 2];
  const radiusKm = Math.max(...dense.map((position) => distanceKm(centre, position)));
  const outline = { rings, dense, centre, radiusKm };
  outlines.set(area, outline);
  return outline;
}

/** The near end allows for the stretch between two points of the outline. */
function pointToArea(position: Position, area: ReferenceArea): KmRange {
  const { rings, dense } = outlineOf(area);
  const lengths = dense.map((each) => distanceKm(position, each));
  const low = isInRings(position, rings) ? 0 : Math.max(0, Math.min(...lengths) - pieceKm / 2);
  return { low, high: Math.max(...lengths) };
}

/** By the circles that hold the areas: never narrower than the truth. */
function areaToArea(a: ReferenceArea, b: ReferenceArea): KmRange {
  const [first, second] = [outlineOf(a), outlineOf(b)];
  const km = distanceKm(first.centre, second.centre);
  const slack = first.radiusKm + second.radiusKm;
  return { low: Math.max(0, km - slack), high: km + slack };
}

/** Null where one of the two has no place, or lies along the border and nowhere in particular. */
export function rangeBetween(a: Placement, b: Placement): KmRange | null {
  if (a.kind === 'point' && b.kind === 'point') {
    const km = distanceKm(a.position, b.position);
    const slack = (a.radiusM + b.radiusM) / 1000;
    return { low: Math.max(0, km - slack), high: km + slack };
  }
  if (a.kind === 'point' && b.kind === 'area') {
    const { low, high } = pointToArea(a.position, b.area);
    return { low: Math.max(0, low - a.radiusM / 1000), high: high + a.radiusM / 1000 };
  }
  if (a.kind === 'area' && b.kind === 'area') return areaToArea(a.area, b.area);
  return a.kind === 'area' && b.kind === 'point' ? rangeBetween(b, a) : null;
}

export interface Near<Item> {
  readonly item: Item;
  readonly km: KmRange;
}

export interface Nearest<Item> {
  /** The one whose largest possible distance is the smallest: nothing else is certainly nearer. */
  readonly first: Near<Item>;
  /** All others that may be nearer, by their largest possible distance. */
  readonly possiblyNearer: readonly Near<Item>[];
}

/** Undefined where none has a place. */
export function nearestOf<Item>(
  from: Placement,
  items: readonly Item[],
  placementOf: (item: Item) => Placement,
): Nearest<Item> | undefined {
  const near = items.flatMap((item): readonly Near<Item>[] => {
    const km = rangeBetween(from, placementOf(item));
    return km ? [{ item, km }] : [];
  });
  const [first, ...others] = near.sort((a, b) => a.km.high - b.km.high || a.km.low - b.km.low);
  return first && { first, possiblyNearer: others.filter(({ km }) => km.low < first.km.high) };
}
