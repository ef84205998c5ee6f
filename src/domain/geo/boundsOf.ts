/** What the camera must show to show a record or a place. */
import type { Dataset } from '../records/dataset.ts';
import type { RecordFacts } from '../records/facts.ts';
import { boundsOfPlacement } from './placeRecord.ts';
import type { Bounds, Placement, Route } from './placement.ts';
import type { Place } from '../records/record.ts';
import type { Shown } from '../records/visible.ts';

/** The smallest bounds around all; undefined around none. */
export function unite(boxes: readonly Bounds[]): Bounds | undefined {
  if (boxes.length === 0) return undefined;
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
}

function boundsOfBorder({ border }: Dataset): Bounds | undefined {
  return unite((border?.coordinates ?? []).map(([x = 0, y = 0]): Bounds => [x, y, x, y]));
}

function boundsOf(placement: Placement, dataset: Dataset): Bounds | undefined {
  return placement.kind === 'line' ? boundsOfBorder(dataset) : boundsOfPlacement(placement);
}

/**
 * Both ends of a transfer, and where its first people came from; the whole border for one whose ends have no outline, since its arrow crosses it, and for
 * what is only known to lie along it. Undefined for what has no place.
 */
export function boundsOfRecord({ record, placement, route }: RecordFacts, dataset: Dataset): Bounds | undefined {
  if (record.kind !== 'transfer' || !route) return boundsOf(placement, dataset);
  const origin = dataset.places.get(record.series[0]?.from ?? '');
  const boxes = [
    ...[route.from, route.to].map((end) => end && boundsOf(end, dataset)),
    origin && boundsOfPlace(origin, dataset),
  ];
  return (
    unite(boxes.filter((box) => box !== undefined && box !== null)) ??
    (isCrossing(route) ? boundsOfBorder(dataset) : undefined)
  );
}

/** Both ends are disclosed, at least by country. */
function isCrossing({ from, to }: Route): boolean {
  return from !== null && to !== null;
}

/** Around the border and what stands for the records: the positions of places, and where the names of areas are written. Undefined where there is nothing. */
export function boundsOfMarks(shown: readonly Pick<Shown, 'facts'>[], dataset: Dataset): Bounds | undefined {
  const points = shown.flatMap(({ facts: { record, placement } }) => {
    if (placement.kind === 'point') return [placement.position];
    const labelAt = placement.kind === 'area' && (record.labelAt ?? dataset.places.get(placement.place)?.labelAt);
    return labelAt ? [labelAt] : [];
  });
  const border = boundsOfBorder(dataset);
  return unite([...(border ? [border] : []), ...points.map(([x, y]): Bounds => [x, y, x, y])]);
}

/** A place without a position of its own is shown by the area that holds it. */
export function boundsOfPlace(place: Place, dataset: Dataset): Bounds | undefined {
  const [x, y] = place.geometry?.type === 'Point' ? place.geometry.coordinates : [];
  if (x !== undefined && y !== undefined) {
    return boundsOfPlacement({
      kind: 'point',
      place: place.id,
      position: [x, y],
      radiusM: place.radiusM ?? 0,
      precision: place.geoPrecision,
    });
  }
  const area = place.area === undefined ? undefined : dataset.areas.get(place.area);
  if (area) return boundsOfPlacement({ kind: 'area', place: place.id, area, precision: place.geoPrecision });
  if (place.category === 'border') return boundsOfBorder(dataset);
  const around = place.within === undefined ? undefined : dataset.places.get(place.within);
  return around && around.id !== place.id ? boundsOfPlace(around, dataset) : undefined;
}

/** Whether two bounds share ground. */
export function overlaps(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
