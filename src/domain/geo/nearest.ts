/** What lies nearest to a place: each distance is a range, because both ends may be known only roughly. */
import { distanceKm } from './distance.ts';
import type { RecordFacts } from '../records/facts.ts';
import type { KmRange, Placement, Position } from './placement.ts';
import { isInRing } from './within.ts';

type Area = Extract<Placement, { kind: 'area' }>;

function outlineOf({ area: { geometry } }: Area): readonly (readonly Position[])[] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.map((ring) => ring.map(([x = 0, y = 0]): Position => [x, y]));
}

/** Corners stand for the outline: outlines of districts and governorates have many, and the answer is in whole kilometres. */
function pointToArea(position: Position, area: Area): KmRange {
  const outline = outlineOf(area);
  const corners = outline.flat().map((corner) => distanceKm(position, corner));
  const inside = outline.filter((ring) => isInRing(position, ring)).length % 2 === 1;
  return { low: inside ? 0 : Math.min(...corners), high: Math.max(...corners) };
}

/** Null where one of the two is nowhere in particular. */
export function rangeBetween(a: Placement, b: Placement): KmRange | null {
  if (a.kind === 'point' && b.kind === 'point') {
    const km = distanceKm(a.position, b.position);
    const slack = (a.radiusM + b.radiusM) / 1000;
    return { low: Math.max(0, km - slack), high: km + slack };
  }
  if (a.kind === 'point' && b.kind === 'area') {
    const { low, high } = pointToArea(a.position, b);
    return { low: Math.max(0, low - a.radiusM / 1000), high: high + a.radiusM / 1000 };
  }
  return a.kind === 'area' && b.kind === 'point' ? rangeBetween(b, a) : null;
}

export interface Near {
  readonly facts: RecordFacts;
  readonly km: KmRange;
}

/** The one that may be nearest, by the near end of its range and then by the far end; undefined where none has a place. */
export function nearestOf(from: Placement, others: readonly RecordFacts[]): Near | undefined {
  const near = others.flatMap((facts): readonly Near[] => {
    const km = rangeBetween(from, facts.placement);
    return km ? [{ facts, km }] : [];
  });
  return near.sort((a, b) => a.km.low - b.km.low || a.km.high - b.km.high)[0];
}
