/** Where a place lies on the map of a sheet. Web Mercator on a world of 512 CSS pixels at zoom 0, looked at straight down. */
import type { Position } from '../../domain/geo/placement.ts';
import type { Camera } from '../../domain/view/view.ts';
import type { Box } from './displayList.ts';

const worldPx = 512;
const earthRadiusM = 6_378_137;

/** 0..1 from the north-west corner of the world. */
export function toWorld([longitude, latitude]: Position): readonly [x: number, y: number] {
  return [longitude / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI)];
}

/** Ground metres to one CSS pixel of the map at a latitude. */
export function metresPerCssPx(latitude: number, zoom: number): number {
  return (Math.cos((latitude * Math.PI) / 180) * 2 * Math.PI * earthRadiusM) / (worldPx * 2 ** zoom);
}

/**
 * The camera with which a frame of the sheet shows all that the screen showed. Sizes in CSS pixels; a frame of another shape shows more, never less.
 */
export function frameCamera(
  camera: Camera,
  screen: { readonly width: number; readonly height: number },
  frame: { readonly width: number; readonly height: number },
): Camera {
  const factor = Math.min(frame.width / Math.max(1, screen.width), frame.height / Math.max(1, screen.height));
  return { ...camera, pitch: 0, zoom: camera.zoom + Math.log2(factor) };
}

/** From a place to points of the sheet, inside or outside the frame. */
export function createProjection(
  camera: Camera,
  frame: Box,
  mapPxPerPt: number,
): (position: Position) => readonly [x: number, y: number] {
  const side = (worldPx * 2 ** camera.zoom) / mapPxPerPt;
  const [centreX, centreY] = toWorld(camera.center);
  const angle = (-camera.bearing * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return (position) => {
    const [x, y] = toWorld(position);
    const [dx, dy] = [(x - centreX) * side, (y - centreY) * side];
    return [frame.x + frame.width / 2 + dx * cos - dy * sin, frame.y + frame.height / 2 + dx * sin + dy * cos];
  };
}

/** The place under a point of the sheet. */
export function unproject(
  camera: Camera,
  frame: Box,
  mapPxPerPt: number,
  [x, y]: readonly [x: number, y: number],
): Position {
  const side = (worldPx * 2 ** camera.zoom) / mapPxPerPt;
  const [centreX, centreY] = toWorld(camera.center);
  const angle = (camera.bearing * Math.PI) / 180;
  const [px, py] = [x - frame.x - frame.width / 2, y - frame.y - frame.height / 2];
  const worldX = centreX + (px * Math.cos(angle) - py * Math.sin(angle)) / side;
  const worldY = centreY + (px * Math.sin(angle) + py * Math.cos(angle)) / side;
  return [(worldX - 0.5) * 360, (360 / Math.PI) * Math.atan(Math.exp((0.5 - worldY) * 2 * Math.PI)) - 90];
}
