import type { FeatureCollection } from 'geojson';
import { latest, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { defaultView } from '../../../src/domain/view/view.ts';
import type { Visible } from '../../../src/domain/records/visible.ts';
import type { Scene } from '../../../src/layers/contract/scene.ts';
import type { ImportedInput } from '../../../src/map/scene/composeImported.ts';
import { composeUserData } from '../../../src/map/scene/composeUserData.ts';
import { composeScene, type SceneInput } from '../../../src/map/scene/composeScene.ts';
import { diffScene } from '../../../src/map/scene/diffScene.ts';
import { densityThresholds } from '../../../src/layers/imported/composeDensity.ts';
import { composeCells } from '../../../src/map/imported/cellLayer.ts';
import { mostSteps, possibleStyle } from '../../../src/map/imported/cellShaders.ts';
import { densityColours } from '../../../src/theme/density.ts';
import { themes } from '../../../src/theme/theme.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { syntheticColumns } from '../../bench/syntheticColumns.ts';
import { createSceneModel } from '../../contract/sceneModel.ts';
import { dataset, everything } from '../layers/build.ts';

const records = everything();
const days = [18_000, 18_200] as const;
const counts: Visible['counts'] = {
  total: 0,
  shown: 0,
  certain: 0,
  possible: 0,
  undated: 0,
  unplaced: 0,
  outsideWindow: 0,
  filteredOut: 0,
  notYetKnown: 0,
};
const importedSet: ImportedInput = {
  id: 'imported-1',
  set: syntheticColumns({ rows: 500, days }),
  mask: null,
  mode: 'points',
  cellZoom: 6,
  palette: ['#808080', '#ff0000'],
  opacity: 0.9,
};
const input: SceneInput = {
  view: defaultView(days[0], days[0] + 90),
  visible: { shown: records, counts },
  dataset: dataset(records),
  theme: themes.dark,
  words: wordsIn('en'),
  hovered: null,
  military: null,
  corridor: null,
  basemap: null,
  userData: null,
};
const sceneWith = (sets: readonly ImportedInput[], more: Partial<SceneInput> = {}): Scene => {
  const all = { ...input, ...more };
  return composeScene({ ...all, userData: composeUserData({ ...all, imported: sets }) });
};
const drawn = (change: Partial<ImportedInput>, more: Partial<SceneInput> = {}): Scene =>
  sceneWith([{ ...importedSet, ...change }], more);
const later = { ...input.view, time: { ...input.view.time, from: days[0] + 10 } };

describe('imported sets in the scene', () => {
  it('lie below the labels and marks of the layers and above their areas', () => {
    const { imported: composed = [], layers } = drawn({});
    const ids = layers.map(({ id }) => id);
    const place = ids.indexOf(composed[0]?.below ?? '');
    expect(place).toBeGreaterThan(ids.indexOf('footprints-fill-wide'));
    expect(place).toBeLessThanOrEqual(
      Math.min(
        ...['incidents-labels', 'incidents-symbols', 'detention-symbols']
          .map((id) => ids.indexOf(id))
          .filter((index) => index >= 0),
      ),
    );
    expect(ids).toContain('incidents-symbols');
    expect(ids.indexOf('footprints-fill-wide')).toBeGreaterThanOrEqual(0);
  });

  it('cost one operation when the window or the mask changes, and none when nothing does', () => {
    const before = drawn({});
    expect(diffScene(before, drawn({}))).toEqual([]);
    expect(diffScene(before, drawn({}, { view: later })).filter(({ kind }) => kind === 'set-imported').length).toBe(1);
    expect(diffScene(before, drawn({ mask: new Uint8Array(500) })).map(({ kind }) => kind)).toEqual(['set-imported']);
    expect(diffScene(before, drawn({ set: { ...importedSet.set } })).map(({ kind }) => kind)).toEqual([
      'remove-layer',
      'add-imported',
    ]);
  });

  it('as clusters are valid layers whose source stays the same object while nothing changes', () => {
    for (const theme of Object.values(themes)) {
      const scene = drawn({ mode: 'clusters' }, { theme });
      expect(
        validateStyleMin(
          { version: 8, glyphs: 'x/{fontstack}/{range}', sources: scene.sources, layers: scene.layers } as never,
          latest,
        ),
      ).toEqual([]);
      expect(scene.imported).toBeUndefined();
      expect(drawn({ mode: 'clusters' }, { theme }).sources['imported-1']).toBe(scene.sources['imported-1']);
    }
    const next = drawn({ mode: 'clusters' }, { view: later });
    expect(diffScene(drawn({ mode: 'clusters' }), next).filter(({ kind }) => kind === 'set-data').length).toBe(1);
  });

  it('as clusters come with the largest last, so that they lie on top', () => {
    const { features } = (drawn({ mode: 'clusters' }).sources['imported-1'] as { data: FeatureCollection }).data;
    const totals = features.map(({ properties }) => Number(properties?.['total']));
    expect(totals.length).toBeGreaterThan(1);
    expect(totals).toEqual(totals.toSorted((a, b) => a - b));
  });

  it('as cells are one layer, which changes in one operation with the window and not at all when nothing does', () => {
    const before = drawn({ mode: 'density' });
    expect(before.imported?.map(({ id }) => id)).toEqual(['imported-1-cells']);
    expect(diffScene(before, drawn({ mode: 'density' }))).toEqual([]);
    const moved = diffScene(before, drawn({ mode: 'density' }, { view: later }));
    expect(moved.filter(({ kind }) => kind === 'set-imported').length).toBe(1);
    for (const theme of Object.values(themes))
      expect(drawn({ mode: 'density' }, { theme }).imported?.[0]?.cells?.steps).toBe(
        densityColours[theme.flavour].steps,
      );
  });

  it('as cells are in the colour of their number, and hollow where all rows are only possible', () => {
    const cells = {
      x: Float64Array.of(0.5, 0.25, 0.75, 0.125, 1),
      y: Float64Array.of(0, 0.25, 0.5, 0.75, 0.875),
      meanX: new Float64Array(5),
      meanY: new Float64Array(5),
      certain: Uint32Array.of(1, 4, 3, 600, 0),
      possible: Uint32Array.of(0, 0, 2, 0, 30),
      radius: 0.001,
    };
    const quarter = 2 ** 30;
    const expected = [
      [2 * quarter, 0, 0],
      [quarter, quarter, 0],
      [3 * quarter, 2 * quarter, 1],
      [quarter / 2, 3 * quarter, 4],
      [2 ** 32 - 1, 3.5 * quarter, possibleStyle + 2],
    ];
    expect([...composeCells({ cells })]).toEqual(expected.flat());
    expect(densityThresholds.length + 1).toBe(densityColours.dark.steps.length);
    expect(densityColours.dark.steps.length).toBeLessThanOrEqual(mostSteps);
  });

  it('go from one way of drawing to another, each step valid', () => {
    const model = createSceneModel();
    const path = [drawn({}), drawn({ mode: 'density' }), drawn({ mode: 'clusters' }), drawn({}), sceneWith([])];
    path.forEach((scene, index) => {
      for (const operation of diffScene(path[index - 1] ?? null, scene)) model.apply(operation);
      expect(model.scene().layers.map(({ id }) => id)).toEqual(scene.layers.map(({ id }) => id));
      expect(model.scene().imported?.map(({ id, below }) => [id, below])).toEqual(
        scene.imported?.map(({ id, below }) => [id, below]),
      );
    });
  });
});
