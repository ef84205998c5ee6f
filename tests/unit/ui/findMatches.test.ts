/** The search over the real data: the best spelling first, and nothing cut off in silence. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, matchesFolded } from '../../../src/domain/records/fold.ts';
import { selectLayerContext } from '../../../src/ui/layerContext.ts';
import { composeSuggestions } from '../../../src/ui/search/composeSuggestions.tsx';
import { findMatches } from '../../../src/ui/search/findMatches.ts';
import { dataset, facts } from '../export/buildSnapshot.ts';
import { loadedStore } from './renderWith.tsx';

const find = (text: string) => findMatches(text, dataset, facts);
const placesOf = (text: string): readonly string[] => find(text).places.best.map(({ item }) => item.id);
const actorsOf = (text: string): readonly string[] => find(text).actors.best.map(({ item }) => item.actor.id);

describe('a search', () => {
  it.each(['الهول', 'hawl', 'al-Hawl', 'Hol', 'el-Hol', 'al hol', 'هول', 'AL-HOL'])(
    'for %s finds al-Hol first',
    (query) => {
      expect(placesOf(query)[0]).toMatch(/^hol-/);
      expect(placesOf(query)[1]).toMatch(/^hol-/);
      const erbil = placesOf(query).indexOf('erbil');
      expect(erbil === -1 || erbil > 1).toBe(true);
      const [record] = find(query).records.best;
      expect(record && dataset.places.get((record.item.record as { place: string }).place)?.id).toMatch(/^hol-/);
    },
  );

  it.each([
    ['Daesh', 'isis'],
    ['داعش', 'isis'],
    ['is', 'isis'],
    ['HTS', 'syrian-government'],
    ['هيئة تحرير الشام', 'syrian-government'],
    ['PMU', 'pmf'],
    ['الحشد', 'pmf'],
    ['حشد', 'pmf'],
    ['قسد', 'sdf'],
    ['Peshmerga', 'peshmerga'],
  ])('for %s finds the actor %s first, and its records', (query, actor) => {
    expect(actorsOf(query)[0]).toBe(actor);
    const own = [...facts.values()].filter(({ actors }) => actors.has(actor));
    const found = find(query).records;
    expect(found.count).toBeGreaterThanOrEqual(own.length);
  });

  it('says by which alias it found something, and nothing where the name shows it', () => {
    expect(find('Daesh').actors.best[0]?.by).toBe('Daesh');
    expect(find('HTS').actors.best[0]?.by).toBe('HTS');
    expect(find('Hawler').places.best[0]).toMatchObject({ item: { id: 'erbil' }, by: 'Hawler' });
    expect(find('Erbil').places.best[0]).not.toHaveProperty('by');
  });

  it('filters by who takes part where somebody does, by who claims where they only speak', () => {
    expect(find('Daesh').actors.best[0]?.item.filter).toBe('actors');
    expect(find('Shafaq').actors.best[0]?.item.filter).toBe('claimants');
  });

  it('puts a name before a word of it, a beginning before the inside of a word', () => {
    const order = placesOf('raqqa');
    expect(order[0]).toMatch(/^raqqa-/);
    expect(placesOf('addadi')).toContain('shaddadi-town');
  });

  it.each([
    ['الحضر', 'places'],
    ['قضاء الحضر', 'places'],
    ['Hatra', 'places'],
    ['hazar', 'places'],
    ['الرطب', 'places'],
    ['Anb', 'places'],
    ['escape', 'records'],
    ['هروب', 'records'],
    ['prison', 'records'],
  ])('for %s lists the %s first: a place of that name before the records that mention it', (query, first) => {
    const context = selectLayerContext(loadedStore().getState());
    expect(context && composeSuggestions(query, context, facts)[0]?.id).toBe(first);
  });

  it('holds what a filter by the same text keeps, and counts what it leaves out', () => {
    const words = [...dataset.places.values()].flatMap(({ name, aliases }) => [name.en, name.ar, ...aliases]);
    fc.assert(
      fc.property(fc.constantFrom(...words, 'a', 'ا', 'zzz', ''), (query) => {
        const { records, places, actors } = find(query);
        const folded = foldName(query);
        const kept = [...facts.values()].filter(({ searchText }) => matchesFolded(searchText, folded)).length;
        expect(records.count).toBe(folded === '' ? 0 : kept);
        for (const { best, count } of [records, places, actors]) expect(best.length).toBeLessThanOrEqual(count);
        expect([records.best.length, places.best.length, actors.best.length]).toEqual([
          Math.min(records.count, 8),
          Math.min(places.count, 6),
          Math.min(actors.count, 4),
        ]);
      }),
    );
  });
});
