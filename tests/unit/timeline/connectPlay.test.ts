/** Play over a clock of our own: so many steps a second, none while hidden, none after the end. */
import { describe, expect, it } from 'vitest';
import { connectPlay, type PlayClock } from '../../../src/app/connectPlay.ts';
import { setPlay, setWindow, startPlay, stopPlay } from '../../../src/store/actions/timeActions.ts';
import type { AppStore } from '../../../src/store/store.ts';
import { buildStore } from './buildStore.ts';
import { dayIn } from './ground.ts';

class FakeClock implements PlayClock {
  nowMs = 1000;
  readonly frames = new Map<number, (timeMs: number) => void>();
  readonly #listeners = new Set<() => void>();
  #handles = 0;
  hidden = false;
  readonly document: PlayClock['document'];

  constructor() {
    const isHidden = (): boolean => this.hidden;
    this.document = {
      get hidden() {
        return isHidden();
      },
      addEventListener: (_type: string, listener: unknown) => {
        this.#listeners.add(listener as () => void);
      },
      removeEventListener: (_type: string, listener: unknown) => {
        this.#listeners.delete(listener as () => void);
      },
    };
  }

  readonly requestAnimationFrame = (frame: (timeMs: number) => void): number => {
    this.#handles += 1;
    this.frames.set(this.#handles, frame);
    return this.#handles;
  };

  readonly cancelAnimationFrame = (handle: number): void => {
    this.frames.delete(handle);
  };

  /** Lets time pass in frames. */
  run(forMs: number, frameMs = 20): void {
    for (let passed = 0; passed < forMs; passed += frameMs) {
      this.nowMs += frameMs;
      const due = [...this.frames.values()];
      this.frames.clear();
      for (const frame of due) frame(this.nowMs);
    }
  }

  setHidden(hidden: boolean): void {
    this.hidden = hidden;
    for (const listener of this.#listeners) listener();
  }

  get listeners(): number {
    return this.#listeners.size;
  }
}

function playing(speed: number): { store: AppStore; clock: FakeClock; disconnect: () => void; steps: () => number } {
  const store = buildStore({
    events: ['2026-01-02', '2026-01-20', '2026-02-06'],
    first: '2026-01-01',
    last: '2026-03-31',
  });
  setPlay(store, { speed });
  setWindow(store, dayIn('2026-01-01'), dayIn('2026-01-03'));
  const clock = new FakeClock();
  const disconnect = connectPlay(store, clock);
  return { store, clock, disconnect, steps: () => store.getState().view.time.to - dayIn('2026-01-03') };
}

describe('connectPlay', () => {
  it('does nothing until it is asked to play', () => {
    const { clock, steps } = playing(8);
    clock.run(3000);
    expect([steps(), clock.frames.size]).toEqual([0, 0]);
  });

  it.each([
    [0.5, 4000, 2],
    [4, 2000, 8],
    [32, 1000, 32],
  ])('takes %f steps a second', (speed, forMs, expected) => {
    const { store, clock, steps } = playing(speed);
    startPlay(store);
    clock.run(forMs + 20);
    expect(steps()).toBe(expected);
  });

  it('follows a change of speed, and a window that the reader moves meanwhile', () => {
    const { store, clock, steps } = playing(2);
    startPlay(store);
    clock.run(1020);
    setPlay(store, { speed: 10 });
    setWindow(store, dayIn('2026-01-11'), dayIn('2026-01-13'));
    clock.run(1000);
    expect(steps()).toBe(20);
    expect(store.getState().session.playing).toBe(true);
  });

  it('rests while the page is hidden and goes on where it was', () => {
    const { store, clock, steps } = playing(10);
    startPlay(store);
    clock.run(520);
    expect(steps()).toBe(5);
    clock.setHidden(true);
    clock.run(5000);
    expect([steps(), clock.frames.size]).toEqual([5, 0]);
    clock.setHidden(false);
    clock.run(520);
    expect(steps()).toBe(10);
  });

  it('goes on after a stall instead of leaping', () => {
    const { store, clock, steps } = playing(8);
    startPlay(store);
    clock.run(20);
    clock.run(60_000, 60_000);
    expect(steps()).toBe(2);
  });

  it('stops at the end of the data', () => {
    const { store, clock } = playing(32);
    startPlay(store);
    clock.run(10_000);
    expect([store.getState().session.playing, store.getState().view.time.to, clock.frames.size]).toEqual([
      false,
      dayIn('2026-03-31'),
      0,
    ]);
  });

  it('stops when asked, and leaves nothing behind when disconnected', () => {
    const { store, clock, disconnect, steps } = playing(10);
    startPlay(store);
    clock.run(320);
    stopPlay(store);
    clock.run(1000);
    expect(steps()).toBe(3);
    startPlay(store);
    disconnect();
    clock.run(1000);
    expect([steps(), clock.frames.size, clock.listeners]).toEqual([3, 0, 0]);
  });
});
