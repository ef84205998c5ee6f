/** What the map of a sheet frames where nobody chose a camera: the border and the marks, plates and cards of the records. */
import { boundsShown } from '../../domain/briefing/frameStep.ts';
import { boundsOfMarks } from '../../domain/geo/boundsOf.ts';
import type { Bounds } from '../../domain/geo/placement.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { Camera } from '../../domain/view/view.ts';

/** From this share of the screen on, in one direction, the camera shows everything and little else. */
const leastShare = 0.5;

/**
 * Null where the camera was chosen: it was moved by hand, is turned, leaves something out, or shows all of it from far away. `viewport`: of the map on the
 * screen, in CSS pixels. `wasMoved`: by hand, since the page opened.
 */
export function extentOf(
  camera: Camera,
  viewport: { readonly width: number; readonly height: number },
  shown: readonly Shown[],
  dataset: Dataset,
  wasMoved: boolean,
): Bounds | null {
  const extent = boundsOfMarks(shown, dataset);
  if (!extent || wasMoved || camera.bearing !== 0 || camera.pitch !== 0) return null;
  const [west, south, east, north] = extent;
  const [left, bottom, right, top] = boundsShown(camera, { ...viewport, top: 0, bottom: 0 });
  const isWhole = west >= left && south >= bottom && east <= right && north <= top;
  const share = Math.max((east - west) / (right - left), (north - south) / (top - bottom));
  return isWhole && share >= leastShare ? extent : null;
}
