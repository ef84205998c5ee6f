/** Military symbols: every code resolves, says what milsymbol draws, and stands on every place where a symbol stands. */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import ms from 'milsymbol';
import { describe, expect, it } from 'vitest';
import { categoryCodes, echelons } from '../../../src/domain/records/categories.ts';
import { defaultView } from '../../../src/domain/view/view.ts';
import type { PlateImage, Shape } from '../../../src/layers/contract/image.ts';
import type { LayerContext } from '../../../src/layers/contract/layer.ts';
import { legendOfLooks } from '../../../src/layers/marks/legendOfLooks.ts';
import { bareFrame, militaryCodes, sidcOf } from '../../../src/layers/marks/sidcOf.ts';
import { arrangeAll } from '../../../src/layers/plates/arrangeAll.ts';
import { cardsOf } from '../../../src/layers/plates/composeCards.ts';
import { layerModules } from '../../../src/layers/registry.ts';
import { drawMark } from '../../../src/layers/symbols/drawMark.ts';
import { militarySymbols } from '../../../src/layers/symbols/military.ts';
import { readPath } from '../../../src/layers/symbols/path.ts';
import { composeSymbolTable } from '../../../src/pipeline/symbols/symbolTable.ts';
import { themes } from '../../../src/theme/theme.ts';
import { dataset, realContext } from './realContext.ts';

const theme = themes.dark;
const view = defaultView(0, 0);

const contextOn = (military: LayerContext['military'], language: 'en' | 'ar' = 'en'): LayerContext =>
  realContext('2026-01-14', '2026-02-12', { military, language });

/** The light green of neutral frames is used for nothing else. */
const isMilitary = (shapes: readonly Shape[]): boolean =>
  shapes.some(({ fill, stroke }) => fill === theme.military.fill || stroke === theme.military.hollowInk);
const symbolsOf = ({ items }: PlateImage): readonly (readonly Shape[])[] =>
  items.flatMap((item) => (item.kind === 'symbol' ? [item.shapes] : []));

describe('a code', () => {
  it('is a symbol of the standard with neutral identity, and resolves, whatever the record', () => {
    const record = fc.record({
      code: fc.constantFrom(...categoryCodes),
      echelon: fc.option(fc.constantFrom(...echelons), { nil: undefined }),
      force: fc.constantFrom('pmf', 'iraqi-army', 'border-guard'),
    });
    fc.assert(
      fc.property(record, ({ code: { kind, category, sidc }, echelon, force }) => {
        const own = sidcOf({ kind, category, echelon, force });
        expect(own === undefined).toBe(sidc === undefined);
        if (own === undefined) return;
        expect(own[3]).toBe('4');
        expect(militaryCodes()).toContain(own);
        expect(militarySymbols(own)?.sidc).toBe(own);
      }),
    );
    for (const sidc of militaryCodes()) expect([sidc, new ms.Symbol(sidc).isValid()]).toEqual([sidc, true]);
    expect(militarySymbols('10031000001211000000')).toBeUndefined();
  });

  it('is drawn from readable paths inside the grid, in every look', () => {
    for (const sidc of [bareFrame, ...militaryCodes()])
      for (const variant of [
        {},
        { tag: true },
        { verdict: 'possible' },
        { receded: true },
        { disputed: true },
      ] as const) {
        const look = { glyph: 'ring', colour: '#112233', verdict: 'certain', disputed: false, tag: false } as const;
        for (const { d } of drawMark({ ...look, ...variant, military: militarySymbols(sidc) }, theme)) {
          const numbers = readPath(d).flatMap((step) => step.numbers);
          expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...numbers)).toBeLessThanOrEqual(24);
        }
      }
  });

  it('has no symbol for what the standard cannot say: warnings, announcements, changes of hands', () => {
    const plain = categoryCodes
      .filter(({ sidc }) => sidc === undefined)
      .map(({ kind, category }) => `${kind}/${category}`);
    expect(plain).toEqual(
      expect.arrayContaining([
        'incident/takeover',
        'incident/announcement',
        'incident/crossing-opened',
        'warning/plot',
      ]),
    );
  });

  it('is drawn as milsymbol draws it', async () => {
    const file = await readFile('src/layers/symbols/militaryTable.ts', 'utf8');
    expect(await composeSymbolTable()).toBe(file);
  });
});

describe('with the switch, military symbols are', () => {
  const military = contextOn(militarySymbols);
  const coded = military.shown.filter(({ facts }) => sidcOf(facts.record) !== undefined);

  it('in list and details, for exactly the records that have a code', () => {
    expect(coded.length).toBeGreaterThan(8);
    for (const shown of military.shown) {
      const shapes = layerModules.find(({ owns }) => owns(shown.facts.record))?.symbol(shown, military) ?? [];
      expect([shown.facts.record.id, isMilitary(shapes)]).toEqual([shown.facts.record.id, coded.includes(shown)]);
    }
  });

  it('on the map and its legend, where each entry has one look and says in words that neutral is a choice', () => {
    for (const id of ['incidents', 'detention', 'deployments']) {
      const module = layerModules.find((one) => one.id === id);
      const marks = module?.compose(military).marks?.flatMap((group) => group.marks) ?? [];
      for (const { image, records } of marks)
        expect(image.id.includes('/app6/')).toBe(coded.some(({ facts }) => facts.record.id === records[0]));
      const entries = module?.legend(military).filter(({ count }) => count !== null) ?? [];
      expect(entries.some(({ shapes }) => isMilitary(shapes))).toBe(true);
      const drawn = entries.map(({ shapes }) => JSON.stringify(shapes));
      if (id === 'incidents') expect(new Set(drawn).size).toBe(drawn.length);
    }
    for (const [language, choice] of [
      ['en', /neutral.*choice/i],
      ['ar', /محايد.*اختيار/],
    ] as const) {
      const entry = legendOfLooks(contextOn(militarySymbols, language)).find(({ id }) => id === 'military');
      expect(entry?.label).toMatch(choice);
      expect(entry?.count).toBe(coded.length);
    }
    expect(legendOfLooks(contextOn(null)).some(({ id }) => id === 'military')).toBe(false);
  });

  it('on the card of the forces, one for each of the 13 brigades, with the sign of a brigade and a frame of 18 pixels at least', () => {
    for (const language of ['en', 'ar'] as const) {
      const card = cardsOf(contextOn(militarySymbols, language)).find(({ side }) => side === 'IQ');
      expect(card?.units.map((group) => group.length)).toEqual([6, 4, 3]);
      const image = card?.mark.image;
      if (!image) throw new Error('No card');
      const symbols = symbolsOf(image);
      expect(symbols).toHaveLength(13);
      const brigade = militarySymbols('10041000180000000000');
      const [sign] = brigade?.above ?? [];
      for (const shapes of symbols) expect(shapes.some(({ d }) => d === sign?.d)).toBe(true);
      const frame = readPath(brigade?.frame.d ?? '').map(({ numbers: [x = 0] }) => x);
      const share = (Math.max(...frame) - Math.min(...frame)) / 24;
      for (const item of image.items) {
        expect(item.x).toBeGreaterThanOrEqual(0);
        if (item.kind !== 'symbol') continue;
        expect(item.size * share).toBeGreaterThanOrEqual(18);
        expect(item.x + item.size).toBeLessThanOrEqual(image.width);
      }
    }
  });

  it('on the map of a small desk, all 13 on a card that leaves the border free', () => {
    // About what 1366 × 768 pixels show when the page opens; the credits cover the bottom.
    const covered = [{ x: 92, y: 366, width: 708, height: 34 }];
    const sight = { zoom: 6.48, bearing: 0, bounds: [38.22, 33.62, 44.52, 36.21], covered } as const;
    for (const language of ['en', 'ar'] as const)
      for (const symbols of [null, militarySymbols]) {
        const { cards, world } = arrangeAll(contextOn(symbols, language), sight, layerModules, view.layers, []);
        expect(cards).toHaveLength(2);
        for (const { card, image, offset, free } of cards) {
          const at = world.toPixel(card.mark.position);
          const line = (dataset.border?.coordinates ?? []).map(([x = 0, y = 0]) => world.toPixel([x, y]));
          const covers = line.filter(
            ([x, y]) =>
              Math.abs(x - at[0] - offset[0]) < image.width / 2 && Math.abs(y - at[1] - offset[1]) < image.height / 2,
          );
          expect([card.mark.id, language, free, covers.length]).toEqual([card.mark.id, language, true, 0]);
          if (symbols && card.side) expect(symbolsOf(image)).toHaveLength(13);
        }
      }
  });

  it('on the plates of areas', () => {
    const sight = { zoom: 7, bearing: 0, bounds: null };
    const { plates } = arrangeAll(military, sight, layerModules, view.layers, []);
    const held = plates.filter(({ group }) => group.shown.some((shown) => coded.includes(shown)));
    expect(held.length).toBeGreaterThan(1);
    expect(held.some(({ image }) => symbolsOf(image).some(isMilitary))).toBe(true);
  });
});
