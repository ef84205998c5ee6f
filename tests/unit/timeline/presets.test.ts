/** Windows by name, and what the count line says. */
import { describe, expect, it } from 'vitest';
import { toIsoDay } from '../../../src/domain/time/day.ts';
import type { Counts } from '../../../src/domain/records/visible.ts';
import { countParts } from '../../../src/ui/timeline/CountLine.tsx';
import { type PresetGround, presetsOf } from '../../../src/ui/timeline/presets.ts';
import { timeWords } from '../../../src/words/time.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { sourceOf } from './buildStore.ts';
import { dayIn, eventDays } from './ground.ts';

const ground: PresetGround = {
  extent: { first: dayIn('2019-04-01'), last: dayIn('2026-02-12') },
  reach: { first: dayIn('2014-01-01'), last: dayIn('2026-02-12') },
  eventDays,
  publications: [
    sourceOf('rudaw-2019', '2019-10-17', 'report'),
    sourceOf('page', '2026-01-20', 'further'),
    sourceOf('gulan-2026', '2026-02-07?', 'report'),
  ].map((source) => ({ source, day: source.published.from, knownBy: source.published.latest })),
};
const rangeOf = (id: string): string | undefined => {
  const preset = presetsOf(ground, wordsIn('en')).find((each) => each.id === id);
  return preset && `${toIsoDay(preset.from)}..${toIsoDay(preset.to)}`;
};

describe('presetsOf', () => {
  it('ends the week of a report on its day of publication, seven days in all', () => {
    expect([rangeOf('gulan-2026'), rangeOf('rudaw-2019'), rangeOf('page')]).toEqual([
      '2026-02-01..2026-02-07',
      '2019-10-11..2019-10-17',
      undefined,
    ]);
  });

  it('counts the last days of the data inclusively', () => {
    expect([rangeOf('last-3'), rangeOf('last-7'), rangeOf('last-30'), rangeOf('all'), rangeOf('reach')]).toEqual([
      '2026-02-10..2026-02-12',
      '2026-02-06..2026-02-12',
      '2026-01-14..2026-02-12',
      '2019-04-01..2026-02-12',
      '2014-01-01..2026-02-12',
    ]);
  });

  it('offers each episode of the data, newest first', () => {
    const episodes = presetsOf(ground, wordsIn('en'))
      .filter(({ group }) => group === 'episode')
      .map(({ text, from, to }) => [text, toIsoDay(from), toIsoDay(to)]);
    expect(episodes).toEqual([
      ['January – February 2026', '2026-01-01', '2026-02-12'],
      ['June 2025', '2025-06-14', '2025-06-28'],
      ['October 2019', '2019-10-09', '2019-10-17'],
    ]);
  });

  it('leaves out background history where there is none', () => {
    expect(presetsOf({ ...ground, reach: ground.extent }, wordsIn('en')).some(({ id }) => id === 'reach')).toBe(false);
  });
});

const counts: Counts = {
  total: 61,
  shown: 23,
  certain: 19,
  possible: 4,
  undated: 2,
  unplaced: 3,
  outsideWindow: 29,
  filteredOut: 5,
  notYetKnown: 4,
};
const lineIn = (language: 'en' | 'ar', some: Partial<Counts>): string =>
  countParts(
    { ...counts, ...some },
    (some.shown ?? counts.shown) - (some.unplaced ?? counts.unplaced),
    wordsIn(language),
  )
    .map(({ text }) => text)
    .join(' · ');

describe('countParts', () => {
  it('accounts for every record, shown or not', () => {
    expect(lineIn('en', {})).toBe(
      '23 shown of 61 · 19 certain, 4 possible · 2 undated · 3 unplaced · 29 outside the window · 5 hidden by filters · 4 not yet known',
    );
  });

  it('says how many are on the map where layers are switched off', () => {
    expect(countParts(counts, 0, wordsIn('en')).map(({ text }) => text)).toContain('0 on the map');
  });

  it('leaves out reasons that hold back nothing', () => {
    expect(lineIn('en', { undated: 0, unplaced: 0, outsideWindow: 0, filteredOut: 0, notYetKnown: 0 })).toBe(
      '23 shown of 61 · 19 certain, 4 possible',
    );
    expect(
      lineIn('en', {
        shown: 0,
        certain: 0,
        possible: 0,
        undated: 0,
        unplaced: 0,
        outsideWindow: 61,
        filteredOut: 0,
        notYetKnown: 0,
      }),
    ).toBe('0 shown of 61 · 61 outside the window');
  });

  it('speaks every Arabic plural', () => {
    const shownIn = (shown: number): string | undefined =>
      countParts({ ...counts, shown }, shown, wordsIn('ar'))[0]?.text;
    expect([0, 1, 2, 3, 11, 100].map(shownIn)).toEqual([
      'لا شيء معروض من أصل 61',
      'سجل معروض من أصل 61',
      'سجلان معروضان من أصل 61',
      '3 سجلات معروضة من أصل 61',
      '11 سجلًا معروضًا من أصل 61',
      '100 سجل معروض من أصل 61',
    ]);
  });
});

describe('words of time', () => {
  const values = {
    day: 'x',
    first: 'x',
    last: 'x',
    least: 'x',
    most: 7,
    long: 2,
    sources: 'x',
    when: 'x',
    range: 'x',
    length: 'x',
    publisher: 'x',
    summary: 'x',
    step: 'x',
    speed: 'x',
    reports: 2,
    further: 3,
    shown: 3,
    total: 9,
    certain: 1,
    possible: 2,
    days: 7,
  };

  it('can all be said in both languages for every count', () => {
    for (const language of ['en', 'ar'] as const) {
      for (const key of Object.keys(timeWords) as (keyof typeof timeWords)[]) {
        for (const count of [0, 1, 2, 3, 11, 100])
          expect(wordsIn(language).t(key, { ...values, count }), key).toMatch(/^[^{}#]+$/);
      }
    }
  });
});
