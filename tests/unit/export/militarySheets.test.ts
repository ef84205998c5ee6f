/** With the switch, slides and record sheets have military symbols as drawings: on the map, beside it and in the legend. */
import { describe, expect, it } from 'vitest';
import { composePlate } from '../../../src/export/plate/composePlate.ts';
import type { DisplayItem, ItemPart } from '../../../src/export/plate/displayList.ts';
import type { PresetId } from '../../../src/export/plate/sheet.ts';
import { composeSlide } from '../../../src/export/pptx/composeSlide.ts';
import type { SlideNode } from '../../../src/export/pptx/slideNode.ts';
import { dayFromIso } from '../../../src/domain/time/day.ts';
import { militarySymbols } from '../../../src/layers/symbols/military.ts';
import { readPath } from '../../../src/layers/symbols/path.ts';
import { evenMeasure, snapshotOf } from './buildSnapshot.ts';

const time = { from: dayFromIso('2026-01-14') ?? 0, to: dayFromIso('2026-02-12') ?? 0, mode: 'window' } as const;
const sheetIn = (preset: PresetId, language: 'en' | 'ar', symbols: 'plain' | 'app6') => {
  const snapshot = snapshotOf({ view: { symbols, language, time }, options: { preset, languages: [language] } });
  return { snapshot, plate: composePlate(snapshot, evenMeasure) };
};

type SymbolItem = Extract<DisplayItem, { kind: 'symbol' }>;
const green = snapshotOf().theme.military.fill;
const militaryIn = (items: readonly DisplayItem[], part: ItemPart): readonly SymbolItem[] =>
  items.flatMap((item) =>
    item.kind === 'symbol' && item.part === part && item.shapes.some(({ fill }) => fill === green) ? [item] : [],
  );

/** Share of the square of a brigade that its frame takes. */
const frame = readPath(militarySymbols('10041000180000000000')?.frame.d ?? '').map(({ numbers: [x = 0] }) => x);
const frameShare = (Math.max(...frame) - Math.min(...frame)) / 24;

describe.each(['en', 'ar'] as const)('in %s', (language) => {
  it.each(['slide-hd', 'a3-landscape', 'a4-portrait'] as const)(
    '%s counts the 13 brigades beside the map',
    (preset) => {
      const { plate } = sheetIn(preset, language, 'app6');
      const units = militaryIn(plate.items, 'cards');
      expect(units).toHaveLength(13);
      const [part] = plate.parts.filter(
        ({ id, box }) =>
          id === 'cards' && units.every(({ box: { y } }) => y >= box.y - 0.01 && y <= box.y + box.height),
      );
      for (const { box } of units) {
        // Slides are read across a room, sheets in the hand.
        expect(box.width * frameShare).toBeGreaterThanOrEqual(preset === 'slide-hd' ? 12 : 7);
        expect(box.x).toBeGreaterThanOrEqual((part?.box.x ?? Infinity) - 0.2 * box.width);
        expect(box.x + box.width).toBeLessThanOrEqual((part?.box.x ?? 0) + (part?.box.width ?? 0) + 0.2 * box.width);
      }
      expect(new Set(units.map(({ box }) => `${box.x.toFixed(1)} ${box.y.toFixed(1)}`)).size).toBe(13);
      expect(militaryIn(sheetIn(preset, language, 'plain').plate.items, 'cards')).toEqual([]);
    },
  );

  it('the legend has the same symbols and says that neutral is a choice', () => {
    const { plate, snapshot } = sheetIn('slide-hd', language, 'app6');
    expect(militaryIn(plate.items, 'legend').length).toBeGreaterThan(1);
    const said = plate.parts.filter(({ id }) => id === 'legend').flatMap(({ rows = [] }) => rows);
    for (const key of ['legend.military', 'legend.notMilitary'] as const) {
      const text = snapshot.texts[0].words.t(key);
      expect(said.some(({ row }) => row.runs.some((run) => run.text === text))).toBe(true);
    }
  });

  it('PowerPoint has each of them as a drawing', () => {
    const { plate, snapshot } = sheetIn('slide-hd', language, 'app6');
    const slide = composeSlide(plate, { picture: new Uint8Array(), marks: [], callouts: [] }, snapshot);
    const text = JSON.stringify(slide.nodes satisfies readonly SlideNode[]);
    const name = snapshot.texts[0].words.t('slide.card');
    const cards = slide.nodes.filter((node) => node.name === name).map((node) => JSON.stringify(node));
    const filled = `"${green}"`;
    const frames = cards.join('').split(filled).length - 1;
    expect(text).toContain(filled);
    expect(frames).toBe(13);
  });
});
