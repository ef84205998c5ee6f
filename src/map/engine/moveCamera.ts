/** Commands to the camera, in MapLibre's words. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../../domain/geo/placement.ts';
import type { Camera } from '../../domain/view/view.ts';
import type { CameraCommand } from '../../store/session.ts';

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

export interface CameraTarget {
  readonly center: [longitude: number, latitude: number];
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** `zoom`: the zoom on which the map is, or will be when it rests. Returns where it will rest; null where the command leads nowhere. */
export function moveCamera(
  map: MapLibreMap,
  command: CameraCommand,
  animate: boolean,
  zoom: number,
): CameraTarget | null {
  const target = targetOf(map, command, zoom);
  if (!target) return null;
  if (animate) map.easeTo({ ...target, duration: command.kind === 'zoom' ? zoomMs : easeMs });
  else map.jumpTo(target);
  return target;
}

function targetOf(map: MapLibreMap, command: CameraCommand, zoom: number): CameraTarget | null {
  const now = cameraOf(map);
  if (command.kind === 'move') return { ...command.camera, center: [...command.camera.center] };
  if (command.kind === 'zoom') return { ...now, center: [...now.center], zoom: zoom + command.by };
  const [west, south, east, north] = command.bounds;
  const found = map.cameraForBounds([west, south, east, north], {
    padding: fitMarginPx,
    maxZoom: command.maxZoom,
    bearing: now.bearing,
  });
  if (!found?.center || found.zoom === undefined) return null;
  const { lng, lat } = toLngLat(found.center);
  return { center: [lng, lat], zoom: found.zoom, bearing: now.bearing, pitch: now.pitch };
}

function toLngLat(center: NonNullable<NonNullable<ReturnType<MapLibreMap['cameraForBounds']>>['center']>): {
  lng: number;
  lat: number;
} {
  if (Array.isArray(center)) return { lng: center[0], lat: center[1] };
  return 'lng' in center ? center : { lng: center.lon, lat: center.lat };
}
