/**
 * What the map of a sheet shows: the subject of a step, the corridor or outline that the filters ask for, the border and the marks where nobody chose a
 * camera, else the screen or the viewfinder, in the part of its frame that is free of panels.
 */
import { cameraToFit } from '../../domain/briefing/frameStep.ts';
import type { Position } from '../../domain/geo/placement.ts';
import type { Camera } from '../../domain/view/view.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Box } from './displayList.ts';
import { createProjection, frameCamera, toWorld, unproject } from './mercator.ts';

export interface MapFrame {
  readonly box: Box;
  /** The part of the frame that no panel covers: what is to be seen lies in it. */
  readonly free: Box;
  readonly camera: Camera;
  /** Of the map in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Room around a corridor or outline, as a share of the free part. */
const boundsPadding = 0.06;
/** Room around the border and the marks, as a share of the free part. */
const extentMargin = 0.07;
const worldPx = 512;
const mostZoom = 12;

/** Corners of the corridor or outline; empty where neither is asked for. */
export function askedGround({ context }: Pick<Snapshot, 'context'>): readonly Position[] {
  const corridor = context.corridor?.outline.coordinates.flat(2) ?? [];
  return [...(context.area ?? []), ...corridor.map(([x = 0, y = 0]): Position => [x, y])];
}

/** Looks at all positions; the bearing stays. */
function cameraOn(positions: readonly Position[], { bearing, pitch }: Camera, width: number, height: number): Camera {
  const angle = (-bearing * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turned = positions.map(toWorld).map(([x, y]) => [x * cos - y * sin, x * sin + y * cos] as const);
  const least = (axis: 0 | 1): number => turned.reduce((least_, point) => Math.min(least_, point[axis]), Infinity);
  const most = (axis: 0 | 1): number => turned.reduce((most_, point) => Math.max(most_, point[axis]), -Infinity);
  const [west, east, north, south] = [least(0), most(0), least(1), most(1)];
  const fit = (1 - 2 * boundsPadding) / worldPx;
  const factor = Math.min((width * fit) / Math.max(east - west, 1e-9), (height * fit) / Math.max(south - north, 1e-9));
  const [x, y] = [(west + east) / 2, (north + south) / 2];
  const [worldX, worldY] = [x * cos + y * sin, y * cos - x * sin];
  return {
    bearing,
    pitch,
    zoom: Math.min(mostZoom, Math.log2(factor)),
    center: [(worldX - 0.5) * 360, (360 / Math.PI) * Math.atan(Math.exp((0.5 - worldY) * 2 * Math.PI)) - 90],
  };
}

function cameraFor(snapshot: Snapshot, room: { readonly width: number; readonly height: number }): Camera {
  const { subject, extent, camera, viewport } = snapshot;
  if (subject) return cameraToFit(subject.bounds, { ...room, top: 0, bottom: 0 }, camera);
  const asked = askedGround(snapshot);
  if (asked.length > 0) return cameraOn(asked, { ...camera, pitch: 0 }, room.width, room.height);
  return extent
    ? cameraToFit(extent, { ...room, top: 0, bottom: 0 }, camera, extentMargin)
    : frameCamera(camera, viewport, room);
}

export function frameMap(snapshot: Snapshot, box: Box, free: Box): MapFrame {
  const { mapPxPerPt } = snapshot.sheet;
  const room = { width: free.width * mapPxPerPt, height: free.height * mapPxPerPt };
  const camera = cameraFor(snapshot, room);
  // The middle of what is looked at stands in the middle of the free part.
  const middle = ({ x, y, width, height }: Box): readonly [number, number] => [x + width / 2, y + height / 2];
  const [[boxX, boxY], [freeX, freeY]] = [middle(box), middle(free)];
  const isMoved = Math.abs(boxX - freeX) + Math.abs(boxY - freeY) > 1e-6;
  const center = isMoved ? unproject(camera, box, mapPxPerPt, [2 * boxX - freeX, 2 * boxY - freeY]) : camera.center;
  return {
    box,
    free,
    camera: { ...camera, center },
    width: box.width * mapPxPerPt,
    height: box.height * mapPxPerPt,
  };
}

/** Shown of the border, a share from which a locator would say nothing new. */
const theatreShare = 0.75;

/** Whether the frame shows so much of the border that a reader needs no smaller map to know where it lies. */
export function showsTheatre({ dataset, sheet }: Snapshot, { camera, box }: MapFrame): boolean {
  const project = createProjection(camera, box, sheet.mapPxPerPt);
  const border = dataset.border?.coordinates ?? [];
  const seen = border.filter(([longitude = 0, latitude = 0]) => {
    const [x, y] = project([longitude, latitude]);
    return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
  });
  return seen.length >= border.length * theatreShare;
}
