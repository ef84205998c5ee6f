/** Plates of areas over the shipped data: each record known to an area is in exactly one, inside its outline, and nothing lies over anything. */
import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { LayerContext } from '../../../src/layers/contract/layer.ts';
import { arrangementOf } from '../../../src/layers/marks/arrangeMarks.ts';
import { arrangePlates, composePlates, type Plate } from '../../../src/layers/plates/composePlates.ts';
import { isOnPlate } from '../../../src/layers/plates/isOnPlate.ts';
import { obstaclesOf } from '../../../src/layers/plates/obstacles.ts';
import { groundOf } from '../../../src/layers/plates/plateGroups.ts';
import { composeCards } from '../../../src/layers/plates/composeCards.ts';
import type { Sight } from '../../../src/layers/plates/sight.ts';
import { boxAround, meet, worldPixels } from '../../../src/layers/plates/worldPixels.ts';
import { layerModules } from '../../../src/layers/registry.ts';
import { themes } from '../../../src/theme/theme.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { dataset, visibleIn, wholeView } from '../export/buildSnapshot.ts';

const { shown } = visibleIn(wholeView);
const contextIn = (language: 'en' | 'ar'): Omit<LayerContext, 'setting'> => ({
  dataset,
  shown,
  arrangement: arrangementOf(shown, dataset),
  theme: themes.dark,
  words: wordsIn(language),
  symbols: 'plain',
  from: -Infinity,
  asOf: dataset.lastDay,
  asKnown: null,
  selection: null,
  hovered: null,
  corridor: null,
  area: null,
  drawings: [],
});
const sightAt = (zoom: number): Sight => ({ zoom, bearing: 0, bounds: null });
const zooms = Array.from({ length: 13 }, (_, index) => 5 + index / 2);
const cases = (['en', 'ar'] as const).flatMap((language) => zooms.map((zoom) => [language, zoom] as const));
const idsOf = (plates: readonly Plate[]): string[] =>
  plates.flatMap(({ group }) => group.shown.map(({ facts }) => facts.record.id));

describe.each(cases)('plates in %s at zoom %s', (language, zoom) => {
  const context = contextIn(language);
  const cards = (composeCards({ ...context, setting: { visible: true, opacity: 1 } }).marks ?? []).flatMap(
    ({ marks }) => marks,
  );
  const plates = arrangePlates(context, sightAt(zoom), layerModules, cards);
  const { toPixel } = worldPixels(zoom, 0);
  const boxes = plates.map(({ placed, image }) => boxAround(toPixel(placed.position), image.width, image.height));

  it('hold every record that is known to an area or to the border, once', () => {
    const wanted = shown.filter(isOnPlate).map(({ facts }) => facts.record.id);
    expect(wanted.length).toBeGreaterThan(15);
    expect(idsOf(plates).sort()).toEqual(wanted.sort());
    for (const id of wanted) expect(context.arrangement.has(id)).toBe(false);
  });

  it('stand inside the outline, and in the part that the report names', () => {
    for (const { group, placed } of plates) {
      const ground = zoom < 6.5 ? group.area?.geometry : groundOf(group);
      if (ground) expect([group.key, booleanPointInPolygon([...placed.position], ground)]).toEqual([group.key, true]);
    }
  });

  it('lie over no other plate and over no mark', () => {
    const marks = obstaclesOf(context.arrangement, dataset, worldPixels(zoom, 0), cards);
    const met = boxes.flatMap((box, index) =>
      [...boxes.slice(index + 1), ...marks].some((other) => meet(box, other)) ? [plates[index]?.group.key ?? ''] : [],
    );
    // Far out the marks of a town may cover a whole governorate; its plate is then the smallest and stays inside.
    const crowded = plates.filter(({ placed }) => !placed.free).map(({ group }) => group.key);
    expect(met.filter((key) => !crowded.includes(key))).toEqual([]);
    expect(crowded.length).toBeLessThanOrEqual(zoom < 5.5 ? 3 : zoom < 6.5 ? 1 : 0);
  });
});

describe('a plate', () => {
  it('slides to where its area is in sight', () => {
    const bounds = [43.2, 32.6, 44.4, 33.6] as const;
    const plates = arrangePlates(contextIn('en'), { zoom: 8, bearing: 0, bounds }, layerModules);
    const [longitude = 0, latitude = 0] = plates.find(({ group }) => group.key === 'IQG01')?.placed.position ?? [];
    expect(longitude).toBeGreaterThan(bounds[0]);
    expect(latitude).toBeGreaterThan(bounds[1]);
    expect(latitude).toBeLessThan(bounds[3]);
  });

  it('says where in words, joins districts far out and names records near by', () => {
    const textsAt = (zoom: number) =>
      arrangePlates(contextIn('en'), sightAt(zoom), layerModules).flatMap(({ image }) =>
        image.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])),
      );
    expect(textsAt(7)).toContain('somewhere in the south of Ar-Rutbah district');
    expect(textsAt(9)).toContain('Weapons cache found south of ar-Rutbah');
    const keysAt = (zoom: number) =>
      arrangePlates(contextIn('en'), sightAt(zoom), layerModules).map(({ group }) => group.key);
    expect(keysAt(5)).not.toContain('IQG01Q04');
    expect(keysAt(7)).toContain('IQG01Q04');
  });

  it('keeps its scene while the map moves less than a step', () => {
    const all = contextIn('en');
    expect(composePlates({ ...all }, sightAt(7.1), layerModules)).toBe(composePlates(all, sightAt(7.05), layerModules));
  });
});
