/** What is folded or covered still reads true: marks keep off controls, sites keep their own names, small plates show what is most serious. */
import { describe, expect, it } from 'vitest';
import { layerModules } from '../../../src/layers/registry.ts';
import { arrangeAll, type Layout } from '../../../src/layers/plates/arrangeAll.ts';
import { plateImages } from '../../../src/layers/plates/plateContents.ts';
import { plateGroups } from '../../../src/layers/plates/plateGroups.ts';
import { bySeverity } from '../../../src/layers/plates/severity.ts';
import { boxAround, meet, worldPixels } from '../../../src/layers/plates/worldPixels.ts';
import { contextOf, dataset } from '../../reading/scenes.ts';
import { wholeView } from '../export/buildSnapshot.ts';

const newest = { ...wholeView, time: { ...wholeView.time, from: dataset.lastDay - 29, to: dataset.lastDay } };
const context = contextOf(newest, 'en');

/** Around a point, with boxes that cover the map in pixels from that point. */
function layoutAround(
  center: readonly [number, number],
  zoom: number,
  [width, height]: readonly [number, number],
  covers: readonly { x: number; y: number; width: number; height: number }[] = [],
): Layout {
  const { toPixel, toPosition } = worldPixels(zoom, 0);
  const [x, y] = toPixel(center);
  const [west, north] = toPosition([x - width / 2, y - height / 2]);
  const [east, south] = toPosition([x + width / 2, y + height / 2]);
  const covered = covers.map((box) => ({ ...box, x: box.x + width / 2, y: box.y + height / 2 }));
  return arrangeAll(
    context,
    { zoom, bearing: 0, bounds: [west, south, east, north], covered },
    layerModules,
    newest.layers,
    [],
  );
}

describe('a mark', () => {
  it('is not drawn under a control in whose middle its place lies', () => {
    const { blocks, world } = layoutAround(
      [39.01, 36.01],
      7,
      [800, 400],
      [{ x: -210, y: -11, width: 420, height: 22 }],
    );
    const block = blocks.find(({ group }) => group.ids.includes('site-aqtan-prison'));
    const [x, y] = world.toPixel(block?.group.anchor.position ?? [0, 0]);
    const cover = boxAround(world.toPixel([39.01, 36.01]), 420, 22);
    const drawn = block?.away ? [] : [...(block?.slots.values() ?? [])];
    expect(block).toBeDefined();
    expect(drawn.filter(([dx, dy]) => meet(boxAround([x + dx, y + dy], 24, 24), cover))).toEqual([]);
  });
});

describe('a site', () => {
  it('has a label of its own beside another site, with its own holder', () => {
    const { names } = layoutAround([40.5, 35], 5.6, [1200, 800]);
    const lines = Object.fromEntries(
      names.map(({ group: { members }, text }) => [
        text.title,
        [members.filter(({ sites }) => sites.length > 0).length, ...text.lines],
      ]),
    );
    expect(lines).toMatchObject({
      'Ain Issa camp': [1, 'Holder not known'],
      'Al-Aqtan prison': [1, 'SDF to Ministry of Interior of Syria, 23 Jan'],
    });
  });
});

describe('a folded plate', () => {
  const [nineveh] = plateGroups(context.shown, dataset, ({ kind }) => kind === 'district').filter(
    ({ key }) => key === 'IQG15',
  );
  const rows = nineveh
    ? plateImages(nineveh, 5, context, layerModules).all.map(({ items }) =>
        items.map((item) => (item.kind === 'text' ? item.text : '*')).join(' '),
      )
    : [];

  it('has in one line a symbol and a count for each kind, then the most serious and how many others there are', () => {
    expect(rows.slice(-5)).toEqual(['* 1 * 2 · Nineveh', '* 1 +2 · Nineveh', '+3 · Nineveh', '* 1 +2', '+3']);
  });

  it('begins with what is most serious', () => {
    const kinds = bySeverity(nineveh?.shown ?? []).map(({ facts: { record } }) => record.kind);
    expect(kinds).toEqual(['incident', 'warning', 'warning']);
    expect(bySeverity(context.shown)[0]?.facts.record.category).toBe('suicide-attack');
  });
});
