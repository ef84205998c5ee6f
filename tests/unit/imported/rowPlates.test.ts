/** Plates of imported rows in the scene of map and sheets, in every way of drawing. */
import { pointToPolygonDistance } from '@turf/turf';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { defaultView } from '../../../src/domain/view/view.ts';
import type { Scene } from '../../../src/layers/contract/scene.ts';
import { composePlates } from '../../../src/layers/plates/composePlates.ts';
import { composeScene } from '../../../src/map/scene/composeScene.ts';
import { composeUserData } from '../../../src/map/scene/composeUserData.ts';
import { diffScene } from '../../../src/map/scene/diffScene.ts';
import { themes } from '../../../src/theme/theme.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { syntheticColumns } from '../../bench/syntheticColumns.ts';
import { realFiles } from '../dataset/realData.ts';

const { dataset } = await loadDataset((file) => Promise.resolve(realFiles.get(file) ?? ''));
const days = [18_000, 18_200] as const;
const rows = 60;
const set = {
  ...syntheticColumns({ rows, days, longestSpan: 0, withoutDate: 0, withoutPlace: 0 }),
  // Governorates and countries, none with a position.
  precision: Uint8Array.from({ length: rows }, (_, row) => (row % 6 === 0 ? 5 : 3)),
  radiusM: new Float32Array(rows).fill(Number.NaN),
  governorate: {
    kind: 'coded' as const,
    texts: ['', 'Al Anbar', 'Ninewa', 'Homs'],
    codes: Uint8Array.from({ length: rows }, (_, row) => 1 + (row % 3)),
  },
};
const nothing = { shown: [], counts: { total: 0 } as never };
const view = defaultView(days[0], days[1] + 1);
const words = { en: wordsIn('en'), ar: wordsIn('ar') };

function sceneAt(
  zoom: number,
  mode: 'points' | 'density' | 'clusters',
  language: 'en' | 'ar' = 'en',
  plate?: string,
): Scene {
  const theme = themes.dark;
  const imported = [
    { id: 'imported-1', name: 'Own', set, mask: null, mode, cellZoom: 6, palette: ['#808080'], opacity: 0.9 },
  ];
  return composeScene({
    view,
    visible: nothing,
    dataset,
    theme,
    words: words[language],
    hovered: null,
    military: null,
    corridor: null,
    basemap: null,
    plates: composePlates,
    sight: { zoom, bearing: 0, bounds: null, plate },
    userData: composeUserData({ view, dataset, theme, words: words[language], imported }),
  });
}

const platesOf = ({ marks = [] }: Scene) =>
  marks.filter(({ styleLayer }) => styleLayer === 'row-plates-symbols').flatMap((group) => group.marks);

describe.each(['points', 'density', 'clusters'] as const)('rows known to an area, drawn as %s', (mode) => {
  it.each([5, 6.5, 8, 11])('stand in plates inside their areas at zoom %d, and at no point', (zoom) => {
    for (const language of ['en', 'ar'] as const) {
      const scene = sceneAt(zoom, mode, language);
      const plates = platesOf(scene);
      expect(plates.map(({ id }) => id).toSorted()).toEqual(['rows/IQG01', 'rows/IQG15', 'rows/SY04']);
      for (const { id, anchor, position, image } of plates) {
        expect(anchor).toBe('area');
        expect(image.kind).toBe('plate');
        const area = dataset.areas.get(id.replace('rows/', ''));
        if (!area) throw new Error(`No area for ${id}.`);
        // To a pixel: the plate is placed in pixels, where an edge runs straight.
        expect(pointToPolygonDistance([...position], area.geometry, { units: 'meters' })).toBeLessThan(
          80_000 / 2 ** zoom,
        );
      }
      const source = scene.sources['imported-1'];
      expect(source?.type === 'geojson' ? (source.data as { features: unknown[] }).features : []).toEqual([]);
    }
  });
});

describe('plates of rows', () => {
  it('say how many rows are somewhere in the area', () => {
    const texts = platesOf(sceneAt(8, 'points')).map(({ meaning }) => meaning);
    expect(texts).toContain('somewhere in Nineveh: 20 rows · Own');
  });

  it('answer the pointer with the areas that they count', () => {
    const scene = sceneAt(8, 'points');
    expect(scene.pickable).toContain('row-plates-symbols');
    const source = scene.sources['row-plates'];
    const features = source?.type === 'geojson' ? (source.data as { features: Feature[] }).features : [];
    expect(features.map(({ properties }) => String(properties?.['areas'])).toSorted()).toEqual([
      'IQG01',
      'IQG15',
      'SY04',
    ]);
  });

  it('keep their places while one of them is pointed at', () => {
    const [plain, pointed] = [platesOf(sceneAt(8, 'points')), platesOf(sceneAt(8, 'points', 'en', 'IQG15'))];
    expect(pointed.map(({ position }) => position)).toEqual(plain.map(({ position }) => position));
    expect(pointed.filter(({ focus }) => focus === 'hover').map(({ id }) => id)).toEqual(['rows/IQG15']);
  });

  it('stay the same objects while nothing changes', () => {
    expect(diffScene(sceneAt(8, 'points'), sceneAt(8, 'points'))).toEqual([]);
    expect(sceneAt(8, 'points').sources['row-plates']).toBe(sceneAt(8, 'points').sources['row-plates']);
  });
});
