/** What single plates, names and marks do. Whole scenes are read in tests/reading. */
import type { FeatureCollection, LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { layerModules } from '../../../src/layers/registry.ts';
import { arrangeAll, type Layout } from '../../../src/layers/plates/arrangeAll.ts';
import { borderRowsIn, isBeside } from '../../../src/layers/plates/borderRows.ts';
import { composeLeaders, leaderOf } from '../../../src/layers/plates/composeLeaders.ts';
import { composePlates } from '../../../src/layers/plates/composePlates.ts';
import { createRoom } from '../../../src/layers/plates/findRoom.ts';
import { placeBlocks } from '../../../src/layers/plates/placeBlocks.ts';
import { pointGroups } from '../../../src/layers/marks/arrangeMarks.ts';
import { boxAround, worldPixels, type Pixel } from '../../../src/layers/plates/worldPixels.ts';
import type { Sight } from '../../../src/layers/plates/sight.ts';
import { groupBy } from '../../../src/base/groupBy.ts';
import { isOnPlate } from '../../../src/layers/plates/isOnPlate.ts';
import { contextOf, layoutOf, maps, phone, shippedViews, zooms } from '../../reading/scenes.ts';
import { visibleIn, wholeView } from '../export/buildSnapshot.ts';
import { composeHeadline } from '../../../src/layers/headline/composeHeadline.ts';
import { labelText } from '../../../src/layers/marks/labelStyle.ts';
import { cardsOf } from '../../../src/layers/plates/composeCards.ts';
import { plateImages } from '../../../src/layers/plates/plateContents.ts';
import { plateGroups } from '../../../src/layers/plates/plateGroups.ts';
import { wordsIn } from '../../../src/words/words.ts';

const english = contextOf(wholeView, 'en');
const layoutAt = (zoom: number, sight: Partial<Sight> = {}): Layout =>
  arrangeAll(english, { zoom, bearing: 0, bounds: null, ...sight }, layerModules, wholeView.layers, []);
const textsOf = ({ plates }: Layout): readonly string[] =>
  plates.flatMap(({ image }) => image.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])));

describe('a plate', () => {
  it('slides to where its area is in sight', () => {
    const bounds = [43.2, 32.6, 44.4, 33.6] as const;
    const plate = layoutAt(8, { bounds }).plates.find(({ group }) => group.key === 'IQG01');
    const [longitude = 0, latitude = 0] = plate?.placed.position ?? [];
    expect(longitude).toBeGreaterThan(bounds[0]);
    expect(latitude).toBeGreaterThan(bounds[1]);
    expect(latitude).toBeLessThan(bounds[3]);
  });

  it('says where in words, joins districts far out and names records near by', () => {
    expect(textsOf(layoutAt(7))).toContain('somewhere in the south of Ar-Rutbah district');
    expect(textsOf(layoutAt(9))).toContain('Weapons cache found south of ar-Rutbah');
    const keysAt = (zoom: number): readonly string[] => layoutAt(zoom).plates.map(({ group }) => group.key);
    expect(keysAt(5)).not.toContain('IQG01Q04');
    expect(keysAt(5.5)).toContain('IQG01Q04');
    expect(keysAt(7)).toContain('IQG01Q04');
  });
});

describe('a small plate', () => {
  it('names its area but at its last two sizes, a framed symbol and a number', () => {
    for (const context of [english, { ...english, words: wordsIn('ar') }])
      for (const zoom of [5, 6.5, 9])
        for (const group of plateGroups(context.shown, context.dataset, () => false))
          for (const image of plateImages(group, zoom, context, layerModules)
            .all.slice(0, -2)
            .filter(({ items }) => items.some(({ kind }) => kind === 'symbol'))) {
            const said = image.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join(' ');
            const area = group.area ? context.words.text(group.area.name) : context.words.t('plate.border');
            expect(labelText(said)).toContain(labelText(area));
          }
  });
});

describe('the card of the forces', () => {
  it('says the same number of units at every size as the headline', () => {
    const card = cardsOf(english).find(({ side }) => side === 'IQ');
    const headline = composeHeadline({
      visible: visibleIn(wholeView),
      view: wholeView,
      dataset: english.dataset,
      words: english.words,
    });
    expect(headline.sentences.map(({ text }) => text).join(' ')).toContain('13 brigades on alert');
    const said = card?.smaller.map(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])));
    // Between them and the whole text: the first line beside as many blocks.
    expect(said?.slice(-5)).toEqual([
      ['13 brigades on alert along the border', 'positions not published'],
      ['13 brigades along the border'],
      ['13 brigades', 'along the border'],
      ['13 brigades', 'along the border'],
      ['13 brigades'],
    ]);
  });
});

describe('a plate with records that are only possible', () => {
  it('counts them apart from the certain ones', () => {
    const onPlate = english.shown.filter(isOnPlate);
    const areas = groupBy(
      onPlate.filter(({ facts: { record } }) => record.kind === 'warning'),
      ({ facts: { placement } }) => (placement.kind === 'area' ? placement.area.id : 'border'),
    );
    const most = [...areas.values()].sort((a, b) => b.length - a.length)[0] ?? [];
    expect(most.length).toBeGreaterThan(1);
    const shown = most.map((one, index) => ({
      ...one,
      verdict: index === 0 ? ('possible' as const) : ('certain' as const),
    }));
    const layout = arrangeAll(
      { ...english, shown },
      { zoom: 5.5, bearing: 0, bounds: null },
      layerModules,
      wholeView.layers,
      [],
    );
    expect(textsOf(layout)).toContain(`${most.length} × Warning · 1 possible`);
  });
});

describe('a name', () => {
  it('says who holds the site, where there is room', () => {
    const lines = layoutAt(8).names.flatMap(({ text }) => text.lines);
    expect(lines.some((line) => line.startsWith('Camp: SDF to Damascus'))).toBe(true);
  });

  it('is left out by the basemap', () => {
    const { names } = composePlates(english, { zoom: 7, bearing: 0, bounds: null }, layerModules, wholeView.layers, []);
    expect(names).toEqual(expect.arrayContaining(['القائم', 'الرطبة', 'الهول', 'الشدادي', 'الحضر']));
  });

  it('stays away with the layer of places', () => {
    const layers = { ...wholeView.layers, places: { visible: false, opacity: 1 } };
    expect(arrangeAll(english, { zoom: 7, bearing: 0, bounds: null }, layerModules, layers, []).names).toEqual([]);
  });
});

describe('marks of one place', () => {
  it('become a number where there is no room for them', () => {
    const { blocks } = layoutAt(4);
    const hidden = blocks.flatMap(({ more }) => more?.ids ?? []);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { more, slots } of blocks) for (const id of more?.ids ?? []) expect(slots.has(id)).toBe(false);
  });
});

describe('marks beside a place near the border', () => {
  it('become a number where only the other side has room', () => {
    const world = worldPixels(7, 0);
    const camp = pointGroups(english.shown, english.dataset).find(({ ids }) =>
      ids.some((id) => id === 'site-hol-camp'),
    );
    if (!camp || camp.ids.length < 2) throw new Error('Al-Hol has no marks.');
    const [x, y] = world.toPixel(camp.anchor.position);
    const rows = borderRowsIn(english.dataset.border, world);
    const own = boxAround([x - 388, y], 800, 800);
    const [block] = placeBlocks([camp], world, createRoom({ box: null, covers: [own] }), [], {
      crowding: 0,
      pitch: 26,
      direction: 'ltr',
      border: english.dataset.border,
      isSite: () => false,
      isLast: false,
    });
    expect(isBeside(boxAround([x, y], 0, 0), rows, 'SY')).toBe(true);
    expect([block?.slots.size, block?.more?.ids.length]).toEqual([0, camp.ids.length]);
  });
});

describe('marks in sight', () => {
  const around = { bounds: [39.6, 35.2, 42, 37.2] as const };

  it('stand on their place, a site first, or have a line to it', () => {
    for (const zoom of [6, 7, 8]) {
      const layout = layoutAt(zoom, around);
      for (const block of layout.blocks) {
        const [first] = block.group.ids;
        const offset = first === undefined ? undefined : block.slots.get(first);
        const isOnPlace = offset !== undefined && Math.max(...offset.map(Math.abs)) <= 8;
        expect(leaderOf(block) === null).toBe(isOnPlace || block.away);
      }
    }
    const { blocks } = layoutAt(8, around);
    const onPlace = blocks.filter(({ slots }) => [...slots.values()].some(([x, y]) => x === 0 && y === 0));
    expect(onPlace.flatMap(({ group }) => group.ids)).toEqual(
      expect.arrayContaining(['site-hol-camp', 'site-shaddadi-prison']),
    );
  });

  it('of sites stay on their places on the map of a small screen, though two are as near as their symbols are wide', () => {
    const [, newest] = shippedViews;
    if (!newest) throw new Error('There is no view of the newest days.');
    for (const language of ['en', 'ar'] as const) {
      const { blocks } = layoutOf(newest, 5.39, maps[0], language);
      const sites = blocks.filter(({ group: { ids } }) => ids[0]?.startsWith('site-'));
      expect(sites.length).toBeGreaterThan(3);
      for (const { group, slots } of sites) {
        const [site] = group.ids;
        const offset = site === undefined ? undefined : slots.get(site);
        expect([site, offset && Math.max(...offset.map(Math.abs)) <= 8]).toEqual([site, true]);
      }
    }
  });

  it('have lines and dots in the scene where they are displaced', () => {
    const layout = layoutAt(4.5);
    const displaced = layout.blocks.filter((block) => leaderOf(block) !== null).length;
    expect(displaced).toBeGreaterThan(0);
    const { sources } = composeLeaders({ ...layout, cards: [] }, english.theme);
    const drawn = (id: string): readonly string[] => {
      const { data } = sources[id] as unknown as { readonly data: FeatureCollection };
      return data.features.map(({ geometry }) => geometry.type);
    };
    expect(drawn('leaders')).toEqual(Array.from({ length: displaced }, () => 'LineString'));
    expect(drawn('leader-dots')).toEqual(Array.from({ length: displaced }, () => 'Point'));
  });
});

describe('the card of a transfer', () => {
  it('has no line across the map of a phone', () => {
    const [whole] = shippedViews;
    if (!whole) throw new Error('There is no view.');
    const lengths = zooms.flatMap((zoom) => {
      const layout = layoutOf(whole, zoom, phone, 'en');
      const { data } = composeLeaders(layout, english.theme).sources['leaders'] as unknown as {
        readonly data: FeatureCollection<LineString>;
      };
      return data.features
        .filter(({ properties }) => properties?.['isCard'] === true)
        .map(({ geometry: { coordinates } }) => {
          const [[x0, y0], [x1, y1]] = coordinates.map(([x = 0, y = 0]) => layout.world.toPixel([x, y])) as [
            Pixel,
            Pixel,
          ];
          return Math.hypot(x1 - x0, y1 - y0);
        });
    });
    expect(lengths.filter((length) => length > 121)).toEqual([]);
  });
});

describe('a disputed record', () => {
  it('is said to be so on its plate', () => {
    const area = english.shown.find((one) => one.disputed && isOnPlate(one) && one.facts.placement.kind === 'area');
    if (!area) throw new Error('No disputed record stands on a plate.');
    for (const [context, word] of [
      [{ ...english, shown: [area] }, 'disputed'],
      [{ ...english, shown: [area], words: wordsIn('ar') }, 'متنازع فيه'],
    ] as const) {
      const [group] = plateGroups(context.shown, context.dataset, () => false);
      const [image] = group ? plateImages(group, 7, context, layerModules).all : [];
      const said = image?.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join(' ') ?? '';
      expect(labelText(said)).toContain(labelText(word));
    }
  });
});

const noNotes: readonly [] = [];

it('keeps its scene while nothing changes', () => {
  const sight: Sight = { zoom: 7, bearing: 0, bounds: null };
  const compose = () => composePlates({ ...english }, { ...sight }, layerModules, wholeView.layers, noNotes);
  expect(compose().scene).toBe(compose().scene);
  expect(compose().arrangement).toBe(compose().arrangement);
});
