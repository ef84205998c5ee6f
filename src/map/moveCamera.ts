/** Commands to the camera, in MapLibre's words. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../domain/placement.ts';
import type { Camera } from '../domain/view.ts';
import type { CameraCommand } from '../store/session.ts';

const easeMs = 800;
const zoomMs = 300;
/** Between the outermost record and the nearest panel, in CSS pixels. */
const fitMarginPx = 48;

export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

export function boundsInSight(map: MapLibreMap): Bounds {
  const box = map.getBounds();
  return [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()];
}

/** `zoom`: the zoom on which the map is, or will be when it rests. Returns the zoom on which it will rest. */
export function moveCamera(map: MapLibreMap, command: CameraCommand, animate: boolean, zoom: number): number {
  const target = targetOf(map, command, zoom);
  if (!target) return zoom;
  if (animate) map.easeTo({ ...target, duration: command.kind === 'zoom' ? zoomMs : easeMs });
  else map.jumpTo(target);
  return target.zoom;
}

function targetOf(map: MapLibreMap, command: CameraCommand, zoom: number): { center: [number, number]; zoom: number; bearing: number; pitch: number } | undefined {
  const now = cameraOf(map);
  if (command.kind === 'move') return { ...command.camera, center: [...command.camera.center] };
  if (command.kind === 'zoom') return { ...now, center: [...now.center], zoom: zoom + command.by };
  const [west, south, east, north] = command.bounds;
  const found = map.cameraForBounds([west, south, east, north], { padding: fitMarginPx, maxZoom: command.maxZoom, bearing: now.bearing });
  if (!found?.center || found.zoom === undefined) return undefined;
  const { lng, lat } = toLngLat(found.center);
  return { center: [lng, lat], zoom: found.zoom, bearing: now.bearing, pitch: now.pitch };
}

function toLngLat(center: NonNullable<NonNullable<ReturnType<MapLibreMap['cameraForBounds']>>['center']>): { lng: number; lat: number } {
  if (Array.isArray(center)) return { lng: center[0], lat: center[1] };
  return 'lng' in center ? center : { lng: center.lon, lat: center.lat };
}
