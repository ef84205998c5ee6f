/** The camera that shows the subject of a step: everything that it speaks of, with a margin, in the part of the map that nothing covers. */
import { clamp } from '../../base/numbers.ts';
import { boundsOfRecord, unite } from '../geo/boundsOf.ts';
import type { Bounds } from '../geo/placement.ts';
import { boundsOfPlacement } from '../geo/placeRecord.ts';
import type { Dataset } from '../records/dataset.ts';
import type { RecordFacts } from '../records/facts.ts';
import type { RecordId } from '../records/record.ts';
import type { Camera } from '../view/view.ts';
import type { BriefingStep } from './briefing.ts';

/** The part of the map that is free, in CSS pixels: the whole size, and what is covered at its upper and lower edge. */
export interface FreeFrame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
}

/** Share of the free part at each edge. */
export const marginShare = 0.12;
/** Nothing is shown from nearer than this, unless the step asks for it: a single place needs its surroundings. */
const nearest = 8;
const farthest = 4;
const worldPx = 512;

/** Around the plate of an area, which is placed near its name: the half of the area in each direction. An area without a name counts whole. */
function boundsOfPlate({ record, placement }: RecordFacts, dataset: Dataset): Bounds | undefined {
  if (record.kind === 'transfer' || placement.kind !== 'area') return undefined;
  const [x, y] = record.labelAt ?? dataset.places.get(placement.place)?.labelAt ?? [];
  const box = boundsOfPlacement(placement);
  if (x === undefined || y === undefined || !box) return undefined;
  const [west, south, east, north] = box;
  const [across, down] = [(east - west) / 4, (north - south) / 4];
  return [x - across, y - down, x + across, y + down];
}

/** Undefined where the step names no records, or none that has a place. */
export function subjectBounds(
  { records, callouts, unknown = [] }: Pick<BriefingStep, 'records' | 'callouts' | 'unknown'>,
  facts: ReadonlyMap<RecordId, RecordFacts>,
  dataset: Dataset,
): Bounds | undefined {
  if (records.length + unknown.length === 0) return undefined;
  const ofRecords = records.flatMap((id) => {
    const known = facts.get(id);
    const box = known && (boundsOfPlate(known, dataset) ?? boundsOfRecord(known, dataset));
    return box ? [box] : [];
  });
  const ofAreas = unknown.flatMap((id) => {
    const area = dataset.areas.get(id);
    const box = area && boundsOfPlacement({ kind: 'area', place: '', area, precision: 'governorate' });
    return box ? [box] : [];
  });
  return unite([...ofRecords, ...ofAreas, ...callouts.map(({ position: [x, y] }): Bounds => [x, y, x, y])]);
}

const toY = (latitude: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
const toLatitude = (y: number): number => (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;

/** What a map of that size shows of the ground, north up. */
export function boundsShown({ center: [x, y], zoom }: Camera, { width, height }: FreeFrame): Bounds {
  const side = worldPx * 2 ** zoom;
  const [across, down] = [(width / 2 / side) * 360, height / 2 / side];
  return [x - across, toLatitude(toY(y) + down), x + across, toLatitude(toY(y) - down)];
}

/** North up. `camera`: of the step; its zoom is not exceeded by much. `margin`: share of the free part at each edge. */
export function cameraToFit(
  [west, south, east, north]: Bounds,
  frame: FreeFrame,
  camera: Camera,
  margin = marginShare,
): Camera {
  const inner = 1 - 2 * margin;
  const [freeWidth, freeHeight] = [frame.width, Math.max(1, frame.height - frame.top - frame.bottom)];
  const [x0, x1, y0, y1] = [west / 360 + 0.5, east / 360 + 0.5, toY(north), toY(south)];
  const across = (freeWidth * inner) / Math.max(x1 - x0, 1e-9);
  const down = (freeHeight * inner) / Math.max(y1 - y0, 1e-9);
  const zoom = clamp(Math.log2(Math.min(across, down) / worldPx), farthest, Math.max(nearest, camera.zoom));
  const side = worldPx * 2 ** zoom;
  const y = (y0 + y1) / 2 + (frame.bottom - frame.top) / 2 / side;
  return { center: [((x0 + x1) / 2 - 0.5) * 360, toLatitude(y)], zoom, bearing: 0, pitch: 0 };
}
