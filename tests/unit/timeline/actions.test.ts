/** Verbs of the timeline: windows stay ordered and in reach, steps go by days and by events, play skips what is empty. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIsoDay } from '../../../src/domain/time/day.ts';
import {
  cancelPlay,
  setAsKnown,
  setPlay,
  setTimeMode,
  setWindow,
  setWindowEnd,
  setWindowStart,
  shiftWindow,
  startPlay,
  stepDay,
  stepEvent,
  stepPlay,
  stopPlay,
} from '../../../src/store/actions/timeActions.ts';
import {
  selectDataRange,
  selectPublications,
  selectReach,
  selectTurningDays,
} from '../../../src/store/timeSelectors.ts';
import type { AppStore } from '../../../src/store/store.ts';
import { buildStore } from './buildStore.ts';
import { dayIn } from './ground.ts';

const usual = (): AppStore =>
  buildStore({
    events: ['2014', '2019-10-09', '2019-10-13', '2025-06-22', '2026-01-19', '2026-01-21', '2026-02-06'],
    deployments: ['2022-05-10/2022-05-20'],
    first: '2019-10-01',
    last: '2026-02-12',
  });
const windowIn = (store: AppStore): string =>
  `${toIsoDay(store.getState().view.time.from)}..${toIsoDay(store.getState().view.time.to)}`;
const opened = (from: string, to: string): AppStore => {
  const store = usual();
  setWindow(store, dayIn(from), dayIn(to));
  return store;
};

describe('reach', () => {
  it('goes back to background history, which lies before the extent of the data', () => {
    const store = usual();
    const { first, last } = selectReach(store.getState());
    expect([toIsoDay(first), toIsoDay(last)]).toEqual(['2014-01-01', '2026-02-12']);
    setWindow(store, dayIn('2000-01-01'), dayIn('2099-01-01'));
    expect(windowIn(store)).toBe('2014-01-01..2026-02-12');
  });

  it('gives back the identical objects while the data are the same', () => {
    const state = usual().getState();
    for (const select of [selectReach, selectDataRange, selectPublications, selectTurningDays])
      expect(select(state)).toBe(select({ ...state }));
  });

  it('lists publications that are cited or reports, with the day by which they had surely appeared', () => {
    const publications = selectPublications(usual().getState());
    expect(publications.map(({ source, day, knownBy }) => [source.id, toIsoDay(day), toIsoDay(knownBy)])).toEqual([
      ['cited', '2026-01-20', '2026-01-20'],
      ['report', '2026-02-07', '2026-02-10'],
    ]);
  });
});

describe('windows', () => {
  it('are ordered and in reach after any verb', () => {
    const far = fc.integer({ min: dayIn('2000-01-01'), max: dayIn('2040-01-01') });
    fc.assert(
      fc.property(
        far,
        far,
        fc.integer({ min: -9000, max: 9000 }),
        fc.constantFrom('window' as const, 'cumulative' as const, 'instant' as const),
        (a, b, by, mode) => {
          const store = usual();
          const { first, last } = selectReach(store.getState());
          setTimeMode(store, mode);
          for (const act of [
            () => setWindow(store, a, b),
            () => shiftWindow(store, by),
            () => setWindowEnd(store, b),
            () => setWindowStart(store, a),
            () => stepDay(store, 1),
            () => stepEvent(store, -1),
          ]) {
            act();
            const { from, to } = store.getState().view.time;
            expect(first <= from && from <= to && to <= last).toBe(true);
          }
        },
      ),
    );
  });

  it('keep their length when moved, and stop at the ends', () => {
    const store = opened('2025-06-20', '2025-06-26');
    shiftWindow(store, 5);
    expect(windowIn(store)).toBe('2025-06-25..2025-07-01');
    shiftWindow(store, 9999);
    expect(windowIn(store)).toBe('2026-02-06..2026-02-12');
  });

  it('move by their last day alone where the first has no meaning', () => {
    const store = opened('2019-10-01', '2026-02-12');
    setTimeMode(store, 'cumulative');
    shiftWindow(store, -1);
    expect(windowIn(store)).toBe('2019-10-01..2026-02-11');
    setTimeMode(store, 'instant');
    setWindowEnd(store, dayIn('2019-10-01') - 20);
    expect(windowIn(store)).toBe('2019-09-11..2019-09-11');
  });

  it('take the other end along where one would pass it', () => {
    const store = opened('2026-01-10', '2026-01-20');
    setWindowStart(store, dayIn('2026-01-25'));
    expect(windowIn(store)).toBe('2026-01-25..2026-01-25');
    setWindowEnd(store, dayIn('2026-01-02'));
    expect(windowIn(store)).toBe('2026-01-02..2026-01-02');
  });

  it('tell nobody when nothing changes', () => {
    const store = opened('2026-01-10', '2026-01-20');
    const { view } = store.getState();
    setWindow(store, dayIn('2026-01-20'), dayIn('2026-01-10'));
    setAsKnown(store, null);
    expect(store.getState().view).toBe(view);
  });
});

describe('steps', () => {
  it('end the window on the next or previous day with an event', () => {
    const store = opened('2026-01-13', '2026-01-19');
    stepEvent(store, 1);
    expect(windowIn(store)).toBe('2026-01-15..2026-01-21');
    stepEvent(store, -1);
    stepEvent(store, -1);
    expect(windowIn(store)).toBe('2025-06-16..2025-06-22');
  });

  it('go back from the whole of the data, too, and are cut at the first day', () => {
    const store = opened('2014-01-01', '2026-02-12');
    stepDay(store, -1);
    expect(windowIn(store)).toBe('2014-01-01..2026-02-11');
    stepEvent(store, -1);
    expect(windowIn(store)).toBe('2014-01-01..2026-02-06');
  });
});

describe('stepPlay', () => {
  it('goes day by day where something is in the window', () => {
    const store = opened('2019-10-09', '2019-10-15');
    expect(stepPlay(store)).toBe(true);
    expect(windowIn(store)).toBe('2019-10-10..2019-10-16');
  });

  it('passes a long empty stretch in one step, to the day before the next turn of events', () => {
    const store = opened('2019-10-14', '2019-10-20');
    stepPlay(store);
    expect(windowIn(store)).toBe('2022-05-03..2022-05-09');
  });

  it('says when it is at the end, and in a loop begins again where it began', () => {
    const store = opened('2026-02-06', '2026-02-12');
    expect(stepPlay(store)).toBe(false);
    setPlay(store, { loop: true });
    startPlay(store);
    expect(windowIn(store)).toBe('2026-01-31..2026-02-06');
    for (let step = 0; step < 6; step += 1) stepPlay(store);
    expect(windowIn(store)).toBe('2026-02-06..2026-02-12');
    expect(stepPlay(store)).toBe(true);
    expect(windowIn(store)).toBe('2026-01-31..2026-02-06');
  });

  it('keeps the length of the window, and shortens only one over all of the data', () => {
    const month = opened('2026-01-14', '2026-02-12');
    startPlay(month);
    expect(windowIn(month)).toBe('2025-12-16..2026-01-14');
    const whole = usual();
    startPlay(whole);
    expect([whole.getState().session.playing, windowIn(whole)]).toEqual([true, '2019-10-01..2019-10-31']);
  });

  it('gives the window back when it is cancelled, and leaves it where it is when it is stopped', () => {
    const store = opened('2026-02-06', '2026-02-12');
    startPlay(store);
    stepPlay(store);
    cancelPlay(store);
    expect([store.getState().session.playing, windowIn(store)]).toEqual([false, '2026-02-06..2026-02-12']);
    startPlay(store);
    stepPlay(store);
    stopPlay(store);
    expect(windowIn(store)).toBe('2026-02-01..2026-02-07');
    cancelPlay(store);
    expect(windowIn(store)).toBe('2026-02-01..2026-02-07');
  });

  it('keeps the speed in its bounds and takes no nonsense for one', () => {
    const store = usual();
    const speedAfter = (speed: number): number => {
      setPlay(store, { speed });
      return store.getState().session.play.speed;
    };
    expect([speedAfter(0), speedAfter(99), speedAfter(7.5), speedAfter(Number.NaN)]).toEqual([0.5, 32, 7.5, 7.5]);
  });
});
