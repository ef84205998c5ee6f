/** The interface's own arithmetic on the data as they are: filters, search, reasons, links. */
import { beforeAll, describe, expect, it } from 'vitest';
import { deriveFacts } from '../../../src/domain/records/deriveFacts.ts';
import type { Dataset } from '../../../src/domain/records/dataset.ts';
import type { RecordFacts } from '../../../src/domain/records/facts.ts';
import { filterRecords, isUnplaced } from '../../../src/domain/records/filterRecords.ts';
import type { RecordId } from '../../../src/domain/records/record.ts';
import { defaultView, noFilters, type View } from '../../../src/domain/view/view.ts';
import { decodeView } from '../../../src/domain/view/viewCodec.ts';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { createAppStore, patchSession, patchView } from '../../../src/store/store.ts';
import { composeLink } from '../../../src/ui/bar/shareLink.ts';
import { boundsOfPlace, boundsOfRecord } from '../../../src/domain/geo/boundsOf.ts';
import { hiddenReason } from '../../../src/ui/details/HiddenNotice.tsx';
import { composeChips, countActive } from '../../../src/ui/filters/chips.ts';
import { composeOptions, countWith, listFilters } from '../../../src/ui/filters/options.ts';
import { selectInSight } from '../../../src/store/selectors.ts';
import { toReading } from '../../../src/ui/layerContext.ts';
import { findMatches } from '../../../src/ui/search/findMatches.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { readerOf } from '../dataset/buildDataset.ts';
import { realFiles } from '../dataset/realData.ts';

let dataset: Dataset;
let facts: ReadonlyMap<RecordId, RecordFacts>;
let view: View;

beforeAll(async () => {
  ({ dataset } = await loadDataset(readerOf(realFiles)));
  facts = deriveFacts(dataset);
  view = defaultView(dataset.firstDay, dataset.lastDay);
});

describe('filter choices', () => {
  it('count what would be shown with them', () => {
    const filters = { ...noFilters, disputedOnly: true };
    const scope = { facts, time: view.time, asKnown: null, filters };
    for (const filter of listFilters) {
      for (const option of composeOptions(filter, scope, dataset, wordsIn('en'))) {
        const { counts } = filterRecords(facts, view.time, null, { ...filters, [filter]: [option.value] });
        expect(option.count, `${filter} ${option.value}`).toBe(counts.shown);
      }
    }
    expect(countWith(scope, noFilters)).toBe(filterRecords(facts, view.time, null, noFilters).counts.shown);
  });

  it('have words for every value', () => {
    const scope = { facts, time: view.time, asKnown: null, filters: noFilters };
    for (const language of ['en', 'ar'] as const) {
      for (const filter of listFilters) {
        for (const { value, text } of composeOptions(filter, scope, dataset, wordsIn(language)))
          expect(text, `${filter} ${value}`).not.toBe(value);
      }
    }
  });

  it('become one chip each, and each chip takes back exactly its own', () => {
    const filters = {
      ...noFilters,
      text: 'hol',
      kinds: ['incident', 'warning'],
      reliabilities: ['B'],
      maxBorderKm: 20,
      disputedOnly: true,
      context: false,
    } as const;
    const chips = composeChips(filters, dataset, wordsIn('en'));
    expect(chips.map(({ text }) => text)).toEqual([
      'Text: hol',
      'Kind: Incident',
      'Kind: Warning',
      'Reliability of the source: B · usually reliable',
      'Possibly within 20 km',
      'Only where claims disagree',
      'Without background history',
    ]);
    expect(countActive(filters)).toBe(chips.length);
    for (const chip of chips) expect(countActive({ ...filters, ...chip.without }), chip.id).toBe(chips.length - 1);
    expect(
      chips.reduce(
        (rest, chip) => ({
          ...rest,
          ...composeChips(rest, dataset, wordsIn('en')).find(({ id }) => id === chip.id)?.without,
        }),
        { ...filters } as typeof noFilters,
      ),
    ).toEqual(noFilters);
  });
});

describe('the search', () => {
  it.each(['al-Hol', 'Al-Hawl', 'الهول', 'hol'])('finds the camp by %s', (query) => {
    const { records, places } = findMatches(query, dataset, facts);
    expect(places.best.map(({ item }) => item.id)).toContain('hol-camp');
    expect(records.best.some(({ item }) => item.record.kind === 'detention-site')).toBe(true);
  });

  it('finds nothing for nothing', () => {
    expect(findMatches('  ', dataset, facts)).toMatchObject({
      records: { count: 0 },
      places: { count: 0 },
      actors: { count: 0 },
    });
  });

  it('leads to places that the camera can go to', () => {
    const lost = [...dataset.places.values()].filter(
      (place) => !['country', 'region'].includes(place.category) && boundsOfPlace(place, dataset) === undefined,
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

describe('a record in the details', () => {
  it('is hidden for the reason by which it was counted', () => {
    const early: View = {
      ...view,
      time: { from: view.time.from, to: view.time.from + 400, mode: 'window' },
      filters: { ...noFilters, kinds: ['incident'] },
      asKnown: view.time.to - 15,
    };
    const { shown, counts } = filterRecords(facts, early.time, early.asKnown, early.filters);
    const tally = { later: 0, filters: 0, window: 0, none: 0 };
    for (const each of facts.values()) tally[hiddenReason(each, early) ?? 'none'] += 1;
    expect(tally).toEqual({
      later: counts.notYetKnown,
      filters: counts.filteredOut,
      window: counts.outsideWindow,
      none: shown.length,
    });
  });

  it('reads as the same object while nothing has changed, shown or hidden, so that no component draws for ever', () => {
    const store = createAppStore(view);
    patchSession(store, { dataset, facts, phase: 'ready' });
    patchView(store, { filters: { ...noFilters, kinds: ['warning'] } });
    const state = store.getState();
    const first = [...facts.values()].map((each) => toReading(state, each));
    expect([...facts.values()].every((each, index) => toReading(store.getState(), each) === first[index])).toBe(true);
  });

  it('is in sight on the border although no source gives an outline to its ends', () => {
    const store = createAppStore(view);
    patchSession(store, { dataset, facts, phase: 'ready', inSight: [38, 32, 45, 38] });
    expect(selectInSight(store.getState())).toContain('transfer-hasakah-iraq-2026');
  });

  it('has bounds unless it has no place', () => {
    for (const each of facts.values()) {
      expect(boundsOfRecord(each, dataset) !== undefined, each.record.id).toBe(!isUnplaced(each));
    }
  });
});

describe('the link', () => {
  it('opens the same view again', () => {
    const store = createAppStore({
      ...view,
      language: 'ar',
      flavour: 'light',
      filters: { ...noFilters, disputedOnly: true },
    });
    patchSession(store, { dataset, facts, phase: 'ready' });
    const link = composeLink(store.getState(), 'https://example.org/brief/#old');
    expect(link).toMatch(/^https:\/\/example\.org\/brief\/#v=2/);
    expect(decodeView(link.split('#')[1] ?? '', view, {}).view).toEqual(store.getState().view);
  });
});
