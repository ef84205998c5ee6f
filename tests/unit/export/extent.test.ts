import { bbox } from '@turf/turf';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsOfMarks, boundsOfPlace } from '../../../src/domain/geo/boundsOf.ts';
import { cameraToFit } from '../../../src/domain/briefing/frameStep.ts';
import { homeCamera } from '../../../src/domain/view/view.ts';
import { extentOf } from '../../../src/export/snapshot/extent.ts';
import { composePlate } from '../../../src/export/plate/composePlate.ts';
import { createProjection } from '../../../src/export/plate/mercator.ts';
import { presetIds } from '../../../src/export/plate/sheet.ts';
import { dataset, evenMeasure, snapshotOf, visibleIn, wholeView } from './buildSnapshot.ts';

const { shown } = visibleIn(wholeView);
const bounds = boundsOfMarks(shown, dataset);
if (!bounds) throw new Error('There are no marks.');
const viewport = { width: 758, height: 430 };
const opening = cameraToFit(bounds, { ...viewport, top: 0, bottom: 0 }, homeCamera);
const extent = (camera: Partial<typeof opening>, wasMoved = false) =>
  extentOf({ ...opening, ...camera }, viewport, shown, dataset, wasMoved);

describe('what shows a place', () => {
  it('is its own outline where it has no position, and that of what holds it where it has none either', () => {
    const outlined = [...dataset.places.values()].filter(
      ({ geometry, area }) => !geometry && dataset.areas.has(area ?? ''),
    );
    expect(outlined.length).toBeGreaterThan(5);
    for (const place of outlined)
      expect(boundsOfPlace(place, dataset)).toEqual(bbox(dataset.areas.get(place.area ?? '')?.geometry as Polygon));
    const held = [...dataset.places.values()].filter(
      ({ geometry, area, category, within }) =>
        !geometry && !dataset.areas.has(area ?? '') && category !== 'border' && within !== undefined,
    );
    for (const place of held) {
      const around = dataset.places.get(place.within ?? '');
      expect(around && boundsOfPlace(place, dataset)).toEqual(around && boundsOfPlace(around, dataset));
    }
  });
});

describe('the extent of a sheet', () => {
  it('holds the border, every position and every name of an area that stands for a record, and no more', () => {
    const corners = [
      ...(dataset.border?.coordinates ?? []),
      ...shown.flatMap(({ facts: { record, placement } }) => {
        if (placement.kind === 'point') return [placement.position];
        if (placement.kind !== 'area') return [];
        return [record.labelAt ?? dataset.places.get(placement.place)?.labelAt ?? []];
      }),
    ].filter(({ length }) => length > 0);
    const [xs, ys] = [corners.map(([x = NaN]) => x), corners.map(([, y = NaN]) => y)];
    expect(bounds).toEqual([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  });

  it('is not widened by records that are only known to lie along the border', () => {
    const along = shown.filter(({ facts }) => facts.placement.kind === 'line');
    expect(along.length).toBeGreaterThan(0);
    expect(boundsOfMarks(along, dataset)).toEqual(boundsOfMarks([], dataset));
  });

  it('is the border and the marks where the camera shows them and little else', () => {
    expect(extent({})).toEqual(bounds);
  });

  it('is that of the screen where a camera was chosen', () => {
    expect(extent({}, true)).toBeNull();
    expect(extent({ bearing: 20 })).toBeNull();
    expect(extent({ zoom: opening.zoom + 1 })).toBeNull();
    expect(extent({ zoom: opening.zoom - 2 })).toBeNull();
    expect(extent({ center: [opening.center[0] + 6, opening.center[1]] })).toBeNull();
  });

  it.each(presetIds)('lies in the free part of the map on %s, and fills it in one direction', (preset) => {
    const { map } = composePlate(snapshotOf({ options: { preset }, input: { extent: bounds } }), evenMeasure);
    const project = createProjection(map.camera, map.box, snapshotOf({ options: { preset } }).sheet.mapPxPerPt);
    const [west, south, east, north] = bounds;
    const [[left, bottom], [right, top]] = [project([west, south]), project([east, north])];
    const { x, y, width, height } = map.free;
    expect([left >= x, top >= y, right <= x + width, bottom <= y + height]).toEqual([true, true, true, true]);
    expect(Math.max((right - left) / width, (bottom - top) / height)).toBeCloseTo(0.86, 2);
  });
});
