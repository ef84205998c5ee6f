/**
 * The scripted reader: what every shipped scene shows at zooms 5 to 11, in both languages, on the maps of usual screens. It measures the placement itself,
 * which map and sheets draw from.
 */
import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { briefPlaces } from '../../src/domain/geo/briefPlaces.ts';
import { countBins, isLong, timedEvents } from '../../src/domain/time/expected.ts';
import { countsOf } from '../../src/layers/marks/transferCard.ts';
import { labelText } from '../../src/layers/marks/labelStyle.ts';
import type { Layout } from '../../src/layers/plates/arrangeAll.ts';
import { isOnPlate } from '../../src/layers/plates/isOnPlate.ts';
import { isOddBeyond, outlineIn } from '../../src/layers/plates/outline.ts';
import { groundOf } from '../../src/layers/plates/plateGroups.ts';
import { shortName } from '../../src/layers/plates/shortName.ts';
import { isCovered, isInSight, isWithin } from '../../src/layers/plates/sight.ts';
import { boxAround, meet, type Pixel } from '../../src/layers/plates/worldPixels.ts';
import { wordsIn } from '../../src/words/words.ts';
import { facts } from '../unit/export/buildSnapshot.ts';
import { boxesOf } from './boxes.ts';
import { strayMarks } from './nearest.ts';
import { contextOf, dataset, languages, layoutOf, maps, shippedViews, zooms, type Shipped } from './scenes.ts';

const cases = shippedViews.flatMap((shipped) =>
  languages.map((language) => [shipped.name, language, shipped] as const),
);

type Language = (typeof languages)[number];

/** Every layout of a scene, with where it was made. */
const layouts = new Map<Shipped, ReturnType<typeof composeAll>>();
function composeAll(shipped: Shipped, language: Language) {
  return maps.flatMap((size) =>
    zooms.map((zoom) => ({
      where: `${size.width}×${size.height} at zoom ${zoom}`,
      zoom,
      layout: layoutOf(shipped, zoom, size, language),
    })),
  );
}
let last: { readonly shipped: Shipped; readonly language: Language } | null = null;
function allOf(shipped: Shipped, language: Language): ReturnType<typeof composeAll> {
  const known = last?.shipped === shipped && last.language === language ? layouts.get(shipped) : undefined;
  if (known) return known;
  const made = composeAll(shipped, language);
  last = { shipped, language };
  layouts.clear();
  layouts.set(shipped, made);
  return made;
}

const plain = labelText;

const stepPx = 20;
/** Squares of `stepPx` a side: a smaller sliver than this holds not even the number of a plate. */
const leastSeen = 3;

/** Points of a ground that are in sight and that no control covers, on a grid. */
function seenPoints(ground: Polygon | MultiPolygon, { world, frame }: Layout): readonly Pixel[] {
  const { crossingsAt } = outlineIn(ground, world);
  const { x: left, y: top, width, height } = frame.box ?? { x: 0, y: 0, width: 0, height: 0 };
  return Array.from({ length: Math.floor(height / stepPx) }, (_, row) => top + (row + 0.5) * stepPx).flatMap((y) => {
    const crossings = crossingsAt(y);
    return Array.from({ length: Math.floor(width / stepPx) }, (_, column): Pixel => [left + (column + 0.5) * stepPx, y])
      .filter(([x]) => isOddBeyond(crossings, x))
      .filter((pixel) => !isCovered(frame, pixel));
  });
}

describe.each(cases)('%s in %s', (_name, language, shipped) => {
  it('has nothing that lies over anything, and nothing that is cut', () => {
    const faults = allOf(shipped, language).flatMap(({ where, layout }) => {
      const boxes = boxesOf(layout);
      const covers = layout.frame.covers.map((box) => ({ name: 'a control', box }));
      const others = [...boxes, ...covers];
      const met = boxes.flatMap(({ name, box }, index) =>
        others
          .slice(index + 1)
          .filter((other) => meet(box, other.box))
          .map((other) => `${where}: ${name} meets ${other.name}`),
      );
      const cut = boxes
        .filter(({ box }) => !isWithin(layout.frame, box, 0))
        .map(({ name }) => `${where}: ${name} is cut`);
      return [...met, ...cut, ...(layout.free ? [] : [`${where}: something found no room`])];
    });
    expect(faults).toEqual([]);
  });

  it('names the five places where they are in sight, in one spelling', () => {
    for (const { where, layout } of allOf(shipped, language)) {
      const titles = new Map(layout.names.map(({ group, text }) => [group.members[0].place.id, text.title]));
      for (const id of briefPlaces) {
        const place = dataset.places.get(id);
        const [x = 0, y = 0] = place?.geometry?.type === 'Point' ? place.geometry.coordinates : [];
        const at = layout.world.toPixel([x, y]);
        if (!place || !isInSight(layout.frame, at) || isCovered(layout.frame, at)) continue;
        expect(`${where}: ${titles.get(id)}`).toBe(`${where}: ${shortName(place, wordsIn(language))}`);
      }
    }
  });

  it('writes no holder of one site under the name of another', () => {
    for (const { where, layout } of allOf(shipped, language))
      for (const { group, text } of layout.names) {
        const [, ...others] = group.members;
        for (const { place, sites } of others) {
          const name = shortName(place, wordsIn(language));
          const said = sites.filter(({ caption }) => text.lines.some((line) => plain(line).includes(plain(caption))));
          if (said.length > 0 && !name.includes(text.title))
            expect([where, name, text.lines.map(plain)]).toEqual([where, name, expect.arrayContaining([plain(name)])]);
        }
      }
  });

  it('has the marks of a place nearer to its name than to any other', () => {
    const strays = allOf(shipped, language).flatMap(({ where, layout }) =>
      strayMarks(layout).map((fault) => `${where}: ${fault}`),
    );
    expect(strays).toEqual([]);
  });

  it('has every record once: a mark or a number at its place, or a plate of its area', () => {
    const { shown } = contextOf(shipped.view, language);
    const onPlates = shown.filter(isOnPlate).map(({ facts: { record } }) => record.id);
    const atPoints = shown
      .filter(({ facts: { record, placement } }) => placement.kind === 'point' && record.kind !== 'transfer')
      .map(({ facts: { record } }) => record.id);
    for (const { layout } of allOf(shipped, language)) {
      expect(layout.plates.flatMap(({ group }) => group.shown.map((one) => one.facts.record.id)).sort()).toEqual(
        onPlates.toSorted(),
      );
      expect(layout.blocks.flatMap(({ slots, more }) => [...slots.keys(), ...(more?.ids ?? [])]).sort()).toEqual(
        atPoints.toSorted(),
      );
    }
  });

  it('has every plate inside its outline, and in the part that the report names', () => {
    for (const { where, zoom, layout } of allOf(shipped, language))
      for (const { group, placed } of layout.plates) {
        const ground = zoom < 6.5 ? group.area?.geometry : groundOf(group);
        if (ground && placed.isNumber !== true)
          expect([where, group.key, booleanPointInPolygon([...placed.position], ground)]).toEqual([
            where,
            group.key,
            true,
          ]);
      }
  });

  it('loses no plate of an area that is in sight, be it by a sliver', () => {
    for (const { where, zoom, layout } of allOf(shipped, language))
      for (const { group, image, placed } of layout.plates) {
        const box = boxAround(layout.world.toPixel(placed.position), image.width, image.height);
        const ground = zoom < 6.5 ? group.area?.geometry : groundOf(group);
        if (isWithin(layout.frame, box, 0) || !ground) continue;
        const seen = seenPoints(ground, layout);
        expect([where, group.key, seen.length < leastSeen ? [] : seen]).toEqual([where, group.key, []]);
      }
  });

  it('counts no persons moved after its last day', () => {
    const context = contextOf(shipped.view, language);
    for (const shown of context.shown) {
      const { record } = shown.facts;
      if (record.kind !== 'transfer') continue;
      const counted = countsOf(shown, record, context).steps.map(({ step }) => step.asOf.latest);
      expect(counted.filter((day) => day > context.asOf)).toEqual([]);
    }
  });
});

it('has bars that sum to the events', () => {
  const { filters, asKnown } = shippedViews[0]?.view ?? {};
  if (!filters) throw new Error('There is no view.');
  const events = timedEvents(facts, filters, asKnown ?? null).filter((event) => !isLong(event));
  const [first, end] = [
    Math.min(...events.map(({ when }) => when.earliest)),
    Math.max(...events.map(({ when }) => when.latest)),
  ];
  const bins = Array.from({ length: end - first + 1 }, (_, index) => ({ from: first + index, to: first + index }));
  const sum = countBins(events, bins as never).reduce((total, { expected }) => total + expected, 0);
  expect(events.length).toBeGreaterThan(10);
  expect(sum).toBeCloseTo(events.length, 6);
});
