import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPictureHold } from '../../../src/map/engine/holdPicture.ts';

function start(begins?: Promise<unknown>) {
  const painted = vi.fn();
  const events = new Map<string, () => void>();
  const state = { loaded: false, moving: false };
  const map = {
    painter: { render: painted },
    style: { placement: { stale: false } },
    loaded: () => state.loaded,
    isMoving: () => state.moving,
    triggerRepaint: () => map.painter.render(),
    on: (name: string, listen: () => void) => void events.set(name, listen),
  };
  const { hold } = createPictureHold(map as never, begins);
  return { map, state, painted, events, hold, frame: () => map.painter.render() };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('a held picture', () => {
  it('is painted once, when everything has come and labels are at rest', () => {
    const { map, state, painted, hold, frame } = start();
    hold(500);
    frame();
    state.loaded = true;
    map.style.placement.stale = true;
    frame();
    expect(painted).not.toHaveBeenCalled();
    map.style.placement.stale = false;
    frame();
    expect(painted).toHaveBeenCalledOnce();
    state.loaded = false;
    frame();
    expect(painted).toHaveBeenCalledTimes(2);
  });

  it('is blank until the first scene is there and loaded, whatever size the canvas gets meanwhile', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { state, painted, events, hold, frame } = start(promise);
    state.loaded = true;
    hold(150);
    vi.advanceTimersByTime(1000);
    frame();
    expect(painted).not.toHaveBeenCalled();
    state.loaded = false;
    resolve();
    await promise;
    events.get('resize')?.();
    frame();
    expect(painted).not.toHaveBeenCalled();
    state.loaded = true;
    frame();
    expect(painted).toHaveBeenCalledOnce();
    state.loaded = false;
    frame();
    expect(painted).toHaveBeenCalledTimes(2);
  });

  it('shows the first scene in parts, now and then, where the rest of it does not come', async () => {
    const begins = Promise.resolve();
    const { state, painted, frame } = start(begins);
    await begins;
    state.moving = true;
    frame();
    expect(painted).not.toHaveBeenCalled();
    state.moving = false;
    await vi.advanceTimersByTimeAsync(3000);
    expect(painted).toHaveBeenCalledOnce();
    frame();
    expect(painted).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(3000);
    expect(painted).toHaveBeenCalledTimes(2);
    state.moving = true;
    frame();
    expect(painted).toHaveBeenCalledTimes(3);
  });

  it('is painted in part after its time, however many changes follow', () => {
    const { painted, hold } = start();
    for (let change = 0; change < 5; change += 1) {
      hold(150);
      vi.advanceTimersByTime(40);
    }
    expect(painted).toHaveBeenCalledOnce();
  });

  it('does not wait while the camera moves, nor when the canvas has another size', () => {
    const { state, painted, events, hold, frame } = start();
    hold(500);
    state.moving = true;
    frame();
    expect(painted).toHaveBeenCalledOnce();
    state.moving = false;
    hold(500);
    events.get('resize')?.();
    frame();
    expect(painted).toHaveBeenCalledTimes(2);
  });
});
