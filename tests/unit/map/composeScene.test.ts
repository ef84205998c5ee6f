import { latest, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../../src/domain/records/text.ts';
import { defaultView } from '../../../src/domain/view/view.ts';
import type { Visible } from '../../../src/domain/records/visible.ts';
import type { Scene } from '../../../src/layers/contract/scene.ts';
import { composeBasemap } from '../../../src/map/basemap/composeBasemap.ts';
import type { Archive } from '../../../src/map/basemap/archive.ts';
import { composePlates } from '../../../src/layers/plates/composePlates.ts';
import { composeUserData } from '../../../src/map/scene/composeUserData.ts';
import { militarySymbols } from '../../../src/layers/symbols/military.ts';
import { composeScene, type UserDataParts, type SceneInput } from '../../../src/map/scene/composeScene.ts';
import { diffScene } from '../../../src/map/scene/diffScene.ts';
import { themes, type Theme } from '../../../src/theme/theme.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { createSceneModel } from '../../contract/sceneModel.ts';
import { dataset, day, everything, incident, shown } from '../layers/build.ts';

vi.mock('../../../src/map/basemap/composeBasemap.ts', () => ({
  composeBasemap: vi.fn(() => ({
    sources: { ground: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } },
    below: [{ id: 'ground-land', type: 'fill', source: 'ground' }],
    above: [{ id: 'ground-labels', type: 'symbol', source: 'ground' }],
  })),
}));

const records = everything();
const view = defaultView(day('2019-10-01'), day('2026-02-07'));
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
const own: Archive = {
  id: 'own1',
  tiles: 'vector',
  url: 'own1://{z}/{x}/{y}',
  minZoom: 0,
  maxZoom: 10,
  bounds: [37, 29, 47, 38],
  vectorLayers: ['water'],
  events: null,
  attribution: '',
};
const userDataIn = (theme: Theme): UserDataParts =>
  composeUserData({ view, dataset: null, theme, words: wordsIn('en'), ownBasemap: own });
const input: SceneInput = {
  view,
  visible: { shown: records, counts },
  dataset: dataset(records),
  theme: themes.dark,
  words: wordsIn('en'),
  hovered: null,
  military: null,
  corridor: null,
  basemap: { data: {}, reliefUrl: 'relief.webp' } as never,
  userData: userDataIn(themes.dark),
  plates: composePlates,
};

const idsOf = (scene: Scene): string[] => scene.layers.map(({ id }) => id);
const styleOf = (scene: Scene): never =>
  ({ version: 8, glyphs: 'x/{fontstack}/{range}', sources: scene.sources, layers: scene.layers }) as never;

beforeEach(() => void vi.mocked(composeBasemap).mockClear());

describe('composeScene', () => {
  it('lies from the ground up: basemap, own basemap, areas, basemap labels, marks', () => {
    const ids = idsOf(composeScene(input));
    const order = ['ground-land', 'own-own1/water', 'footprints-fill-wide', 'ground-labels', 'incidents-symbols'];
    expect(order.map((id) => ids.indexOf(id))).toEqual(order.map((id) => ids.indexOf(id)).toSorted((a, b) => a - b));
    expect(order.every((id) => ids.includes(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is a valid style in every language, flavour and set of symbols, and every layer has its source', () => {
    for (const language of languages)
      for (const theme of Object.values(themes))
        for (const military of [null, militarySymbols]) {
          const scene = composeScene({
            ...input,
            theme,
            userData: userDataIn(theme),
            words: wordsIn(language),
            view: { ...view, language },
            military,
            hovered: 'market',
          });
          expect(validateStyleMin(styleOf(scene), latest)).toEqual([]);
          const model = createSceneModel();
          for (const operation of diffScene(null, scene)) model.apply(operation);
          expect(model.scene().layers.length).toBe(scene.layers.length);
        }
  });

  it('picks only what is drawn, topmost first', () => {
    const scene = composeScene(input);
    expect(scene.pickable.length).toBeGreaterThan(3);
    const places = scene.pickable.map((id) => idsOf(scene).indexOf(id));
    expect(places).toEqual(places.toSorted((a, b) => b - a));
    expect(places.every((place) => place >= 0)).toBe(true);
  });

  it('brings each image once', () => {
    const ids = composeScene(input).images.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('composes the basemap once for a flavour and language, whatever the window', () => {
    composeScene(input);
    composeScene({
      ...input,
      visible: { shown: records.slice(3), counts },
      view: { ...view, time: { ...view.time, to: day('2026-01-20') } },
    });
    composeScene({ ...input, hovered: 'capital' });
    const before = vi.mocked(composeBasemap).mock.calls.length;
    expect(before).toBeLessThanOrEqual(1);
    composeScene({ ...input, theme: themes.light, userData: userDataIn(themes.light) });
    expect(vi.mocked(composeBasemap).mock.calls.length).toBe(before + 1);
    expect(vi.mocked(composeBasemap).mock.lastCall?.[0]).toMatchObject({ flavour: 'light', language: 'en' });
  });

  it('touches no other layer when one record is pointed at', () => {
    const operations = diffScene(composeScene(input), composeScene({ ...input, hovered: 'market' }));
    const changed = operations.flatMap((operation) => (operation.kind === 'set-data' ? [operation.source] : []));
    expect(changed).toContain('incidents-marks');
    expect(changed).not.toContain('detention-marks');
    expect(changed).not.toContain('ground');
  });

  it('asks for nothing when the camera or the order of the list has changed', () => {
    const scene = composeScene(input);
    const next = composeScene({
      ...input,
      view: { ...view, camera: { ...view.camera, zoom: 9 }, sort: { key: 'name', descending: false } } as never,
    });
    expect(diffScene(scene, next)).toEqual([]);
  });

  it('leaves out a layer that is off, and its records from the footprints', () => {
    const far = shown(
      incident('far', {
        at: { kind: 'point', place: 'far', position: [40, 33], radiusM: 40_000, precision: 'district' },
      }),
    );
    const only = { ...input, visible: { shown: [far], counts }, dataset: dataset([far]) };
    const footprintsOf = (scene: Scene): number => {
      const source = scene.sources['footprints-ground'];
      return source?.type === 'geojson' && typeof source.data === 'object' && 'features' in source.data
        ? source.data.features.length
        : -1;
    };
    expect(footprintsOf(composeScene(only))).toBe(1);
    const off = composeScene({
      ...only,
      view: { ...view, layers: { ...view.layers, incidents: { visible: false, opacity: 1 } } },
    });
    expect(footprintsOf(off)).toBe(0);
    expect(idsOf(off).filter((id) => id.startsWith('incidents'))).toEqual([]);
  });

  it('draws the ground without data, and records without ground', () => {
    expect(idsOf(composeScene({ ...input, dataset: null, userData: null }))).toEqual(['ground-land', 'ground-labels']);
    const bare = composeScene({ ...input, basemap: null, userData: null });
    expect(idsOf(bare)).toContain('incidents-symbols');
    expect(idsOf(bare)).not.toContain('ground-land');
  });
});
