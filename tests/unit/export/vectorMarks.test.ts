import { describe, expect, it } from 'vitest';
import { composePlate } from '../../../src/export/plate/composePlate.ts';
import { createProjection } from '../../../src/export/plate/mercator.ts';
import { vectorMarks, withoutMarks } from '../../../src/export/vectorMarks.ts';
import { sceneOf } from '../../../src/export/snapshot/composeSheet.ts';
import type { Snapshot } from '../../../src/export/snapshot/snapshot.ts';
import { evenMeasure, snapshotOf } from './buildSnapshot.ts';

const sceneIn = (snapshot: Snapshot): ReturnType<typeof sceneOf> =>
  sceneOf(snapshot, { basemap: null, ownBasemap: null }, composePlate(snapshot, evenMeasure));

describe('marks as vectors', () => {
  const snapshot = snapshotOf();
  const plate = composePlate(snapshot, evenMeasure);
  const scene = sceneIn(snapshot);
  const ground = withoutMarks(scene);
  const marks = vectorMarks(scene, plate.map, snapshot);

  it('are all records that have a slot, each where the map would draw it; forces are on one card', () => {
    const slots = (scene.marks ?? [])
      .flatMap((group) => group.marks)
      .filter(({ anchor, image }) => anchor === 'point' && image.kind === 'shapes');
    const project = createProjection(plate.map.camera, plate.map.box, snapshot.sheet.mapPxPerPt);
    const middles = marks
      .filter(({ items }) => items.length === 1)
      .map(({ box }) => [box.x + box.width / 2, box.y + box.height / 2])
      .map((pair) => pair.map((value) => value.toFixed(3)).join());
    const wanted = slots.map(({ position, offsetPx }) => {
      const [x, y] = project(position);
      return [x + offsetPx[0] / snapshot.sheet.mapPxPerPt, y + offsetPx[1] / snapshot.sheet.mapPxPerPt]
        .map((value) => value.toFixed(3))
        .join();
    });
    expect(wanted.length).toBeGreaterThan(5);
    expect([...middles].sort()).toEqual([...wanted].sort());
  });

  it('stay unseen in the picture, so that nothing is drawn twice and labels keep clear', () => {
    expect(ground.layers.map(({ id }) => id)).toEqual(scene.layers.map(({ id }) => id));
    const unseen = ground.layers
      .filter(({ paint }) => (paint as Record<string, unknown> | undefined)?.['icon-opacity'] === 0)
      .map(({ id }) => id);
    expect(unseen).toEqual(expect.arrayContaining(['incidents-symbols', 'detention-symbols', 'warnings-symbols']));
    expect(unseen).not.toContain('border-gates');
  });

  it('are drawn by the sheet as military symbols, too', () => {
    // As near as the marks of the camps and prisons have room in.
    const camera = { center: [40.6, 36.1] as const, zoom: 7.4, bearing: 0, pitch: 0 };
    const military = snapshotOf({ view: { symbols: 'app6', camera } });
    const drawn = sceneIn(military);
    const layer = withoutMarks(drawn).layers.find(({ id }) => id === 'incidents-symbols');
    expect(layer).toHaveProperty(['paint', 'icon-opacity'], 0);
    const items = vectorMarks(drawn, composePlate(military, evenMeasure).map, military).flatMap((one) => one.items);
    const green = items.filter(
      (item) => item.kind === 'symbol' && item.shapes.some(({ fill }) => fill === military.theme.military.fill),
    );
    expect(green.length).toBeGreaterThan(3);
  });
});
