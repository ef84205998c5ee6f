/** What every layer promises, whatever it draws. */
import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Shown } from '../../../src/domain/records/visible.ts';
import { layerIds } from '../../../src/domain/view/view.ts';
import type { LayerContext, LayerModule, LayerScene } from '../../../src/layers/contract/layer.ts';
import { legendOfLooks } from '../../../src/layers/marks/legendOfLooks.ts';
import { cardsOf } from '../../../src/layers/plates/composeCards.ts';
import { layerModules } from '../../../src/layers/registry.ts';
import type { SceneImage } from '../../../src/layers/contract/image.ts';
import { militarySymbols } from '../../../src/layers/symbols/military.ts';
import { themes } from '../../../src/theme/theme.ts';
import { layerWords } from '../../../src/words/layers.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { context, dataset, everything, incident, shown } from './build.ts';

const records = everything();
const outline = [
  [40, 33],
  [42, 33],
  [42, 35],
] as const;
const measured: Pick<LayerContext, 'corridor' | 'area' | 'drawings'> = {
  corridor: {
    km: 25,
    side: 'iraq',
    outline: { type: 'MultiPolygon', coordinates: [[[...outline, outline[0]].map((corner) => [...corner])]] },
  },
  area: outline,
  drawings: [
    { kind: 'line', positions: outline.slice(0, 2) },
    { kind: 'area', positions: outline },
    { kind: 'rings', center: [41, 34], radiiKm: [10, 25] },
  ],
};
const combinations = (['dark', 'light', 'contrast', 'print'] as const).flatMap((flavour) =>
  (['en', 'ar'] as const).flatMap((language) =>
    ([null, militarySymbols] as const).map((military) => ({ flavour, language, military })),
  ),
);
const inAll = combinations.map(
  ({ flavour, language, military }) =>
    [
      `${flavour}, ${language}, ${military ? 'APP-6' : 'plain'}`,
      context(records, { theme: themes[flavour], words: wordsIn(language), military, ...measured }),
    ] as const,
);

const stylesOf = ({ under, labels, over }: LayerScene) => [...under, ...labels, ...over];
const collectionOf = (scene: LayerScene, source: string): FeatureCollection => {
  const found = scene.sources[source];
  if (found?.type !== 'geojson' || typeof found.data === 'string') throw new Error(`${source} holds no features.`);
  return found.data as FeatureCollection;
};
const featuresOf = (scene: LayerScene): Feature[] =>
  Object.keys(scene.sources).flatMap((id) => collectionOf(scene, id).features);
const ownOf = (module: LayerModule, list: readonly Shown[]) => list.filter(({ facts }) => module.owns(facts.record));
/** Transfers also where only the two countries are told; what is known to an area or to the border stands in a plate. */
const isPlaced = ({ facts: { placement, route, record } }: Shown): boolean =>
  route
    ? record.id === 'across' || [route.from, route.to].some((end) => end && end.kind !== 'none')
    : placement.kind === 'point' || (placement.kind === 'line' && record.kind === 'deployment');

it('lists each layer once', () => {
  expect(layerModules.map(({ id }) => id).sort()).toEqual([...layerIds].sort());
});

it('gives every record to exactly one layer', () => {
  for (const { facts } of records) expect(layerModules.filter((module) => module.owns(facts.record))).toHaveLength(1);
});

it('has each of its messages in both languages', () => {
  for (const [key, [english, arabic]] of Object.entries(layerWords)) {
    expect(english.trim(), key).not.toBe('');
    expect(/^[{}()\w\s×:·–;]*$/.test(arabic) || /[\u0600-\u06ff]/.test(arabic) || /[←؛]/.test(arabic), key).toBe(true);
  }
});

describe.each(layerModules.map((module) => [module.id, module] as const))('layer %s', (id, module) => {
  describe.each(inAll)('%s', (_, all) => {
    const scene = module.compose(all);
    const styles = stylesOf(scene);

    it('prefixes its ids and uses each once', () => {
      const ids = [...Object.keys(scene.sources), ...styles.map((style) => style.id)];
      expect(ids.filter((one) => !one.startsWith(`${id}-`))).toEqual([]);
      expect(new Set(styles.map((style) => style.id)).size).toBe(styles.length);
      expect(new Set(scene.images.map((image) => image.id)).size).toBe(scene.images.length);
    });

    it('is a valid style', () => {
      const style = {
        version: 8,
        glyphs: 'glyphs/{fontstack}/{range}',
        sources: scene.sources,
        layers: styles,
      } as unknown as StyleSpecification;
      expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
    });

    it('writes no Arabic vowel signs on the map', () => {
      const texts = Object.values(scene.sources)
        .flatMap((source) => (source.type === 'geojson' ? (source.data as FeatureCollection).features : []))
        .flatMap(({ properties }) => ['label', 'name', 'second', 'text'].map((key) => String(properties?.[key] ?? '')));
      expect(texts.filter((text) => /[\u064b-\u065f\u0670]/u.test(text))).toEqual([]);
    });
    it('can be picked only where it says so, by record or by place', () => {
      for (const pickable of scene.pickable) {
        const style = styles.find((one) => one.id === pickable);
        if (!style || !('source' in style)) throw new Error(`${pickable} is no style layer.`);
        for (const { properties } of collectionOf(scene, style.source).features) {
          if (properties?.['place'] !== undefined) continue;
          expect(all.dataset.recordsById.has(String(properties?.['record']))).toBe(true);
          expect(['none', 'hover', 'selected']).toContain(properties?.['focus']);
          expect(['certain', 'possible']).toContain(properties?.['verdict']);
        }
      }
    });

    it('shows every own record that has a place exactly once', () => {
      const marks = [...(scene.marks ?? []), { marks: cardsOf(all).map(({ mark }) => mark) }].flatMap(
        (group) => group.marks,
      );
      const drawn = marks
        .flatMap(({ records: held }) => [...held])
        .filter((record) => ownOf(module, records).some(({ facts }) => facts.record.id === record));
      const wanted = ownOf(module, records)
        .filter(isPlaced)
        .map(({ facts }) => facts.record.id);
      expect(drawn.sort()).toEqual(wanted.sort());
    });

    it('lists exactly the images that it uses', () => {
      const used = new Set<string>();
      const keys = ['image', 'ring'];
      for (const { properties } of featuresOf(scene))
        for (const key of keys) if (properties?.[key] !== undefined) used.add(String(properties[key]));
      for (const style of styles) {
        const values = [...Object.values(style.layout ?? {}), ...Object.values(style.paint ?? {})];
        for (const value of values)
          if (typeof value === 'string' && scene.images.some((image) => image.id === value)) used.add(value);
      }
      expect(scene.images.map((image: SceneImage) => image.id).sort()).toEqual([...used].sort());
    });

    it('has a legend that adds up to its shown records', () => {
      const legend = module.legend(all);
      const counted = legend.flatMap(({ count }) => count ?? []).reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(ownOf(module, records).length);
      expect(legend.filter(({ shapes, label }) => shapes.length === 0 || label === '')).toEqual([]);
      expect(new Set(legend.map((entry) => entry.id)).size).toBe(legend.length);
    });

    it('has a symbol and readable facts for each of its records', () => {
      for (const one of ownOf(module, records)) {
        expect(module.symbol(one, all).length).toBeGreaterThan(1);
        for (const { label, value } of module.facts(one, all)) {
          expect(all.words.t(label)).not.toBe('');
          expect(value).not.toMatch(/undefined|null|NaN|Infinity|^\s*$/);
        }
      }
    });
  });

  it('composes the same scene twice, and the identical one while nothing of its own has changed', () => {
    const [first, second] = [context(records), context(records)];
    expect(module.compose(second)).toEqual(module.compose(first));
    const foreign = records.find(({ facts }) => !module.owns(facts.record));
    if (id !== 'footprints' && foreign)
      expect(module.compose({ ...first, hovered: foreign.facts.record.id })).toBe(module.compose(first));
  });

  it('keeps its scene while other records come and go, and while days pass that it does not read', () => {
    if (id === 'footprints') return;
    const all = context(records);
    const first = module.compose(all);
    const others = records.filter(({ facts }) => !module.owns(facts.record));
    const gone = others.find(({ facts }) => facts.placement.kind === 'none') ?? others[0];
    const fewer = records.filter((one) => one !== gone).map((one) => ({ ...one }));
    const isDated = id === 'detention' || id === 'transfers' || id === 'incidents';
    const next = { ...all, shown: fewer, ...(isDated ? {} : { asOf: all.asOf - 1 }) };
    expect(module.compose(next)).toBe(first);
  });

  it('draws nothing when off', () => {
    const scene = module.compose({ ...context(records), setting: { visible: false, opacity: 1 } });
    expect([Object.keys(scene.sources), stylesOf(scene), scene.images, scene.pickable]).toEqual([[], [], [], []]);
  });

  it('honours its opacity in every style layer', () => {
    const opacitiesOf = (opacity: number) =>
      stylesOf(module.compose({ ...context(records), setting: { visible: true, opacity } })).map((style) =>
        Object.entries(style.paint ?? {}).filter(([key]) => key.endsWith('-opacity')),
      );
    const [full, half] = [opacitiesOf(1), opacitiesOf(0.5)];
    full.forEach((values, index) => {
      expect(values.length).toBeGreaterThan(0);
      for (const [key, value] of values) expect(half[index]).not.toContainEqual([key, value]);
    });
  });

  it('has words for its title and description', () => {
    for (const language of ['en', 'ar'] as const) {
      expect(wordsIn(language).t(module.title)).not.toBe('');
      expect(wordsIn(language).t(module.description).length).toBeGreaterThan(20);
    }
  });
});

describe('marks', () => {
  const sceneOf = (id: string, all: LayerContext) =>
    layerModules.find((module) => module.id === id)?.compose(all) ??
    (() => {
      throw new Error(id);
    })();

  it('stand for no record that is known to an area or to the border only', () => {
    const all = context(records);
    const marked = layerModules.flatMap((module) => (module.compose(all).marks ?? []).flatMap(({ marks }) => marks));
    const placementOf = (id: string) => records.find(({ facts }) => facts.record.id === id)?.facts.placement.kind;
    expect(marked.length).toBeGreaterThan(5);
    for (const mark of marked)
      for (const id of mark.records) expect([mark.anchor, placementOf(id)]).toEqual([placementOf(id), mark.anchor]);
    expect(marked.filter(({ anchor }) => anchor === 'area')).toEqual([]);
  });

  it('say in their image that they are possible or disputed', () => {
    const features = collectionOf(sceneOf('incidents', context(records)), 'incidents-marks').features;
    const imageOf = (record: string) =>
      String(features.find(({ properties }) => properties?.['record'] === record)?.properties?.['image']);
    expect(imageOf('crossing')).toContain('possible');
    expect(imageOf('market')).toContain('disputed');
    expect(imageOf('capital')).not.toMatch(/possible|disputed/);
  });

  it('wear a ring while pointed at or chosen, at the offset of the mark', () => {
    const features = collectionOf(
      sceneOf('incidents', context(records, { selection: 'market', hovered: 'crossing' })),
      'incidents-marks',
    ).features;
    expect(
      features
        .filter(({ properties }) => properties?.['ring'] !== undefined)
        .map(({ properties }) => [properties?.['record'], properties?.['focus']]),
    ).toEqual([
      ['market', 'selected'],
      ['crossing', 'hover'],
    ]);
  });

  it('keep one image for equal looks', () => {
    const twins = [shown(incident('a')), shown(incident('b'))];
    expect(sceneOf('incidents', context(twins)).images).toHaveLength(1);
  });

  it('become military symbols by the switch, where the standard has one, and say that they are disputed', () => {
    const images = ['incidents', 'detention', 'deployments', 'warnings'].flatMap(
      (id) => sceneOf(id, context(records, { military: militarySymbols })).images,
    );
    const ids = images.map(({ id }) => id).filter((id) => id.startsWith('mark/'));
    expect(ids.filter((id) => id.includes('/app6/')).length).toBeGreaterThan(3);
    expect(ids.some((id) => id.includes('/app6/') && id.includes('disputed'))).toBe(true);
    expect(ids.some((id) => id.includes('/warning/'))).toBe(true);
  });

  it('are composed for an empty view and without a border', () => {
    const bare = dataset(records, { border: null, crossings: [] });
    for (const module of layerModules) {
      expect(module.legend(context([])).every(({ count }) => count === null)).toBe(true);
      expect(() => module.compose(context([]))).not.toThrow();
      expect(() => module.compose(context(records, { dataset: bare }))).not.toThrow();
    }
  });
});

describe('legendOfLooks', () => {
  it('explains only what occurs', () => {
    expect(legendOfLooks(context([shown(incident('a'))]))).toEqual([]);
    expect(legendOfLooks(context(records)).map(({ id }) => id)).toEqual([
      'possible',
      'disputed',
      'tag',
      'changed',
      'more',
    ]);
    expect(
      legendOfLooks(context([shown(incident('a'), { verdict: 'possible' })])).map(({ id, count }) => [id, count]),
    ).toEqual([['possible', 1]]);
  });
});
