import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPictureHold } from '../../../src/map/engine/holdPicture.ts';

function start(begins?: Promise<unknown>) {
  const painted = vi.fn();
  const events = new Map<string, () => void>();
  const state = { loaded: false, moving: false };
  const map = {
    painter: { render: painted },
    style: { placement: { stale: false }, tileManagers: {} as Record<string, unknown> },
    loaded: () => state.loaded,
    isMoving: () => state.moving,
    triggerRepaint: () => map.painter.render(),
    on: (name: string, listen: () => void) => void events.set(name, listen),
  };
  const picture = createPictureHold(map as never, begins);
  return { map, state, painted, events, ...picture, frame: () => map.painter.render() };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  };
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

  it('makes the textures of images, which are not loaded before', async () => {
    const begins = Promise.resolve();
    const { map, state, painted } = start(begins);
    const prepare = vi.fn(() => {
      state.loaded = true;
    });
    map.style.tileManagers = {
      relief: { getSource: () => ({ type: 'image', prepare }) },
      rivers: { getSource: () => ({ type: 'geojson' }) },
    };
    await begins;
    expect(painted).toHaveBeenCalledOnce();
    expect(prepare).toHaveBeenCalled();
  });

  it('shows the first scene in parts, now and then, where the rest of it does not come', async () => {
    const begins = Promise.resolve();
    const { state, painted, frame } = start(begins);
    await begins;
    state.moving = true;
    frame();
    expect(painted).not.toHaveBeenCalled();
    state.moving = false;
    await vi.advanceTimersByTimeAsync(1000);
    expect(painted).toHaveBeenCalledOnce();
    frame();
    expect(painted).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1000);
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

  it('waits for the rest again after it was painted in part', () => {
    const { state, painted, hold, frame } = start();
    hold(150);
    vi.advanceTimersByTime(150);
    expect(painted).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(50);
    frame();
    expect(painted).toHaveBeenCalledOnce();
    state.loaded = true;
    frame();
    expect(painted).toHaveBeenCalledTimes(2);
  });

  it('waits longer for labels alone, and not for ever', () => {
    const { map, state, painted, hold, frame } = start();
    hold(150);
    state.loaded = true;
    map.style.placement.stale = true;
    vi.advanceTimersByTime(400);
    frame();
    expect(painted).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(painted).toHaveBeenCalledOnce();
  });

  it('is painted in part less often where a frame takes long', () => {
    const { painted, hold, frame } = start();
    const clock = performance.now.bind(performance);
    let spentMs = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock() + spentMs);
    painted.mockImplementation(() => {
      spentMs += 250;
    });
    hold(150);
    vi.advanceTimersByTime(150);
    painted.mockClear();
    vi.advanceTimersByTime(240);
    frame();
    expect(painted).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20);
    expect(painted).toHaveBeenCalledOnce();
  });

  it('runs only the newest of what waits for its frame, in the task after it', () => {
    const { state, hold, afterFrame, isAwaited, frame } = start();
    const [early, late] = [vi.fn(), vi.fn()];
    hold(150);
    afterFrame(early);
    afterFrame(late);
    expect(isAwaited()).toBe(true);
    state.loaded = true;
    frame();
    expect(late).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect([early, late].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
    expect(isAwaited()).toBe(false);
    afterFrame(early);
    expect(early).toHaveBeenCalledOnce();
  });

  it('is held by the painter of another graphics context, too', () => {
    const { map, events, hold, frame } = start();
    const repainted = vi.fn();
    map.painter = { render: repainted };
    events.get('webglcontextrestored')?.();
    hold(150);
    frame();
    expect(repainted).not.toHaveBeenCalled();
  });

  it('is painted at once when it is asked for', () => {
    const { painted, hold, release, frame } = start();
    hold(500);
    release();
    frame();
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
