/** One meaning of "shown", "on the map" and "in sight", whatever the view: a part is never more than its whole, and the sums agree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnplaced } from '../../../src/domain/records/filterRecords.ts';
import { defaultView, noFilters, type TimeMode, type View } from '../../../src/domain/view/view.ts';
import { composeStamps } from '../../../src/export/snapshot/composeStamps.ts';
import { isInLayerOn } from '../../../src/layers/onMap.ts';
import { layerModules } from '../../../src/layers/registry.ts';
import { type AppState, createAppStore, patchSession } from '../../../src/store/store.ts';
import { selectInSight, selectListed, selectOnMap, selectVisible } from '../../../src/store/selectors.ts';
import { countParts } from '../../../src/ui/timeline/CountLine.tsx';
import { wordsIn } from '../../../src/words/words.ts';
import { dataset, facts } from '../export/buildSnapshot.ts';

const en = wordsIn('en');
const base = createAppStore(defaultView(dataset.firstDay, dataset.lastDay));
patchSession(base, { dataset, facts, phase: 'ready' });

const ids = Object.keys(base.getState().view.layers) as (keyof View['layers'])[];
const days = fc.integer({ min: dataset.firstDay - 2500, max: dataset.lastDay });
const states: fc.Arbitrary<AppState> = fc
  .record({
    from: days,
    length: fc.nat(900),
    mode: fc.constantFrom<TimeMode>('window', 'cumulative', 'instant'),
    asKnown: fc.option(days),
    off: fc.subarray(ids),
    faint: fc.subarray(ids),
    text: fc.constantFrom('', 'hol', 'anbar'),
    disputedOnly: fc.boolean(),
    maxBorderKm: fc.option(fc.nat(300)),
    west: fc.double({ min: 37, max: 46, noNaN: true }),
    south: fc.double({ min: 30, max: 37, noNaN: true }),
    width: fc.double({ min: 0.1, max: 9, noNaN: true }),
  })
  .map(({ from, length, mode, asKnown, off, faint, text, disputedOnly, maxBorderKm, west, south, width }) => {
    const { view, session } = base.getState();
    const layers = Object.fromEntries(
      ids.map((id) => [id, { visible: !off.includes(id), opacity: faint.includes(id) ? 0 : 1 }]),
    ) as View['layers'];
    return {
      view: {
        ...view,
        layers,
        time: { from, to: from + length, mode },
        asKnown,
        filters: { ...noFilters, text, disputedOnly, maxBorderKm },
      },
      session: { ...session, inSight: [west, south, west + width, south + width] as const },
    };
  });

const numbersIn = (text: string): readonly number[] => [...text.matchAll(/\d+/g)].map(Number);

describe('the counts of a view', () => {
  it('nest: in sight ≤ on the map ≤ shown ≤ total, for all and for each layer', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { shown, counts } = selectVisible(state);
        const [onMap, inSight] = [selectOnMap(state), selectInSight(state)];
        expect(inSight.size).toBeLessThanOrEqual(onMap.length);
        expect(onMap.length).toBeLessThanOrEqual(counts.shown);
        expect(counts.shown).toBeLessThanOrEqual(counts.total);
        expect(onMap.every((each) => shown.includes(each))).toBe(true);
        expect(onMap.filter(({ facts: each }) => inSight.has(each.record.id))).toHaveLength(inSight.size);
        let own = 0;
        for (const module of layerModules) {
          const mine = shown.filter(({ facts: each }) => module.owns(each.record));
          const seen = mine.filter(({ facts: each }) => inSight.has(each.record.id));
          expect(seen.length).toBeLessThanOrEqual(mine.length);
          if (!state.view.layers[module.id].visible) expect(seen).toEqual([]);
          own += mine.length;
        }
        expect(own).toBe(counts.shown);
      }),
    );
  });

  it('add up, and list, count line and sheet give the same number as shown', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { shown, counts } = selectVisible(state);
        const onMap = selectOnMap(state);
        const off = shown.filter(({ facts: each }) => !isInLayerOn(each.record, state.view.layers));
        const unplaced = shown.filter((each) => isUnplaced(each.facts) && !off.includes(each));
        expect(onMap.length + off.length + unplaced.length).toBe(counts.shown);
        expect(counts.certain + counts.possible).toBe(counts.shown);
        expect(selectListed(state)).toHaveLength(counts.shown);
        const line = countParts(counts, onMap.length, en)[0]?.text ?? '';
        const sheet = composeStamps(
          {
            view: state.view,
            dataset,
            visible: selectVisible(state),
            shown: shown.filter((each) => !off.includes(each)),
            producedAt: 0,
            attribution: [],
            link: null,
            encoded: '',
          },
          en,
        ).counts;
        expect(numbersIn(line)).toEqual([counts.shown, counts.total]);
        expect(numbersIn(sheet).slice(0, 2)).toEqual([counts.shown, counts.total]);
      }),
    );
  });
});
