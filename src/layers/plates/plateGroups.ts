/** Which plates there are, and what each of them holds. */
import type { MultiPolygon, Polygon } from 'geojson';
import { bbox } from '@turf/turf';
import { areaPart } from '../../domain/geo/areaPart.ts';
import type { Position } from '../../domain/geo/placement.ts';
import type { Dataset, ReferenceArea } from '../../domain/records/dataset.ts';
import type { AreaPart } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { isOnPlate } from './isOnPlate.ts';
import { isOddBeyond, outlineIn } from './outline.ts';
import type { WorldPixels } from './worldPixels.ts';

export interface PlateGroup {
  /** Of the area, or `border`. */
  readonly key: string;
  /** In the order of time. */
  readonly shown: readonly [Shown, ...Shown[]];
  /** Null: along the whole border. */
  readonly area: ReferenceArea | null;
  /** Where all its records are said to lie in one part of it. */
  readonly part: AreaPart | null;
  /** Where the plate stands if there is room. */
  readonly labelAt: Position;
}

/** Below this zoom districts are counted with their governorates. */
export const foldZoom = 5.4;

const poles = new WeakMap<ReferenceArea, Position>();

const degrees: WorldPixels = { toPixel: (position) => position, toPosition: (pixel) => pixel };

/** The inner point farthest from the outline, on a coarse grid. */
export function poleOf(area: ReferenceArea): Position {
  const known = poles.get(area);
  if (known) return known;
  const [west, south, east, north] = bbox(area.geometry) as [number, number, number, number];
  const rings = area.geometry.type === 'Polygon' ? area.geometry.coordinates : area.geometry.coordinates.flat();
  const { crossingsAt } = outlineIn(area.geometry, degrees);
  const corners = rings.flat().filter((_, index) => index % 4 === 0);
  let best: Position = [(west + east) / 2, (south + north) / 2];
  let farthest = -1;
  for (let row = 1; row < 16; row += 1)
    for (let column = 1; column < 16; column += 1) {
      const [x, y] = [west + ((east - west) * column) / 16, south + ((north - south) * row) / 16];
      if (!isOddBeyond(crossingsAt(y), x)) continue;
      const room = Math.min(...corners.map(([cx = 0, cy = 0]) => Math.hypot((cx - x) * 0.83, cy - y)));
      if (room > farthest) [best, farthest] = [[x, y], room];
    }
  poles.set(area, best);
  return best;
}

const labels = new WeakMap<Dataset['places'], ReadonlyMap<string, Position>>();

/** Label positions of the gazetteer, by area. */
export function labelPositions(places: Dataset['places']): ReadonlyMap<string, Position> {
  const known = labels.get(places);
  if (known) return known;
  const found = new Map<string, Position>();
  for (const { area, labelAt } of places.values())
    if (area !== undefined && labelAt && !found.has(area)) found.set(area, labelAt);
  labels.set(places, found);
  return found;
}

/** The governorate in which a district lies, by the code of its place. */
export function governorateOf(area: ReferenceArea, dataset: Dataset): ReferenceArea {
  if (area.kind === 'governorate') return area;
  const code = [...dataset.places.values()].find((place) => place.area === area.id)?.admin.adm1;
  return (code === undefined ? undefined : dataset.areas.get(code)) ?? area;
}

function onlyOf<Value>(values: readonly Value[]): Value | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

const parts = new WeakMap<ReferenceArea, Map<AreaPart, Polygon | MultiPolygon>>();

/** The ground of a group: its area, or the part of it. */
export function groundOf({ area, part }: Pick<PlateGroup, 'area' | 'part'>): Polygon | MultiPolygon | null {
  if (!area) return null;
  if (!part) return area.geometry;
  const ofArea = parts.get(area) ?? new Map<AreaPart, Polygon | MultiPolygon>();
  parts.set(area, ofArea);
  const ground = ofArea.get(part) ?? areaPart(area.geometry, part) ?? area.geometry;
  ofArea.set(part, ground);
  return ground;
}

/** `folded`: keys of the districts that are counted with their governorates. */
export function plateGroups(
  shown: readonly Shown[],
  dataset: Dataset,
  isFolded: (area: ReferenceArea) => boolean,
): readonly PlateGroup[] {
  const byKey = new Map<string, { area: ReferenceArea | null; list: Shown[]; whole: boolean }>();
  for (const one of shown) {
    if (!isOnPlate(one)) continue;
    const { placement } = one.facts;
    const own = placement.kind === 'area' ? placement.area : null;
    const area = own && isFolded(own) ? governorateOf(own, dataset) : own;
    const key = area?.id ?? 'border';
    const entry = byKey.get(key) ?? { area, list: [], whole: true };
    entry.list.push(one);
    entry.whole &&= area === own;
    byKey.set(key, entry);
  }
  return [...byKey].flatMap(([key, { area, list, whole }]): PlateGroup[] => {
    const [first, ...others] = list;
    if (!first) return [];
    const records = list.map(({ facts }) => facts.record);
    const part = whole ? (onlyOf(records.map((record) => record.part)) ?? null) : null;
    const own = whole ? onlyOf(records.map((record) => record.labelAt?.join(' '))) : undefined;
    const labelAt =
      (own === undefined ? undefined : records[0]?.labelAt) ??
      (area ? (labelPositions(dataset.places).get(area.id) ?? poleOf(area)) : ([0, 0] as const));
    return [{ key, shown: [first, ...others], area, part, labelAt }];
  });
}
