// The plates load at once when the map asks for them.
import '../../../src/layers/plates/composePlates.ts';
import { selectedRecord } from '../../../src/domain/view/selection.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectMap, type MapSurroundings } from '../../../src/app/connectMap.ts';
import { defaultView, homeCamera } from '../../../src/domain/view/view.ts';
import { newBriefing, noText } from '../../../src/domain/briefing/briefing.ts';
import { goBy, openBriefing, startPresenting } from '../../../src/store/actions/briefingActions.ts';
import { hoverRecord } from '../../../src/store/actions/selectActions.ts';
import { commandCamera, setOwnBasemap } from '../../../src/store/actions/sessionActions.ts';
import { setWindow } from '../../../src/store/actions/timeActions.ts';
import { setLanguage, setLayer, setView } from '../../../src/store/actions/viewActions.ts';
import type { Scene } from '../../../src/layers/contract/scene.ts';
import type { Session } from '../../../src/store/session.ts';
import { createAppStore, patchSession } from '../../../src/store/store.ts';
import { silent } from '../../contract/contractTools.ts';
import { createFakeMap } from '../../contract/fakePort.ts';
import { tinyArchive } from '../../contract/tinyArchive.ts';
import { dataset, day, everything } from '../layers/build.ts';

vi.mock('../../../src/map/basemap/composeBasemap.ts', () => ({
  composeBasemap: () => ({ sources: {}, below: [{ id: 'land', type: 'background' }], above: [] }),
}));

let frames: (() => void)[] = [];

/** Lets everything happen that waits for a frame or for a promise. */
async function settle(): Promise<void> {
  for (let round = 0; round < 12; round += 1) {
    const due = frames;
    frames = [];
    for (const frame of due) frame();
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => {
    frames[id - 1] = () => undefined;
  });
  performance.clearMarks();
});
afterEach(() => void vi.unstubAllGlobals());

async function start(
  surroundings: Partial<MapSurroundings> = {},
  phase: Session['phase'] = 'ready',
  wait: () => Promise<unknown> = settle,
) {
  const records = everything();
  const store = createAppStore(defaultView(day('2019-10-01'), day('2026-02-07')));
  patchSession(store, {
    phase,
    dataset: dataset(records),
    facts: new Map(records.map(({ facts }) => [facts.record.id, facts])),
  });
  const map = createFakeMap({ ...homeCamera, zoom: 9 });
  const disconnect = connectMap(store, map.port, {
    basemap: Promise.resolve({ data: {}, reliefUrl: '' } as never),
    reducedMotion: () => false,
    watchInsets: (onChange) => {
      onChange({ top: 0, right: 100, bottom: 0, left: 0 });
      return () => undefined;
    },
    ...surroundings,
  });
  for (let round = 0; round < 5; round += 1) await wait();
  return {
    store,
    map,
    disconnect,
    layers: () => map.scene().layers.map(({ id }) => id),
    session: () => store.getState().session,
  };
}

/** A record that is drawn as a point, and where. */
function anyMark(scene: Scene): readonly [record: string, position: readonly [number, number]] {
  const features = Object.values(scene.sources).flatMap((source) =>
    source.type === 'geojson' && typeof source.data === 'object' && 'features' in source.data
      ? source.data.features
      : [],
  );
  const feature = features.find(({ properties }) => properties?.['from-source'] === 'incidents-marks');
  if (feature?.geometry.type !== 'Point') throw new Error('No incident is drawn as a point.');
  return [String(feature.properties?.['record']), feature.geometry.coordinates as [number, number]];
}

describe('store and map', () => {
  it('shows ground and records, says that the map is ready and marks the moment', async () => {
    const { map, layers, session } = await start();
    expect(layers()).toContain('land');
    expect(layers()).toContain('incidents-symbols');
    expect(session().map).toBe('ready');
    expect(map.label()).not.toBe('');
    expect(performance.getEntriesByName('map-drawn').length).toBe(1);
  });

  it('shows the records and says so when there is no ground', async () => {
    const { layers, session } = await start({ basemap: Promise.reject(new Error('offline')) });
    expect(layers()).toContain('incidents-symbols');
    expect(session().notices.map(({ key }) => key)).toEqual(['notice.ground-missing']);
    expect(performance.getEntriesByName('map-drawn').length).toBe(1);
  });

  it('draws the ground alone while records are read, then all of them at once', async () => {
    const begin = vi.fn();
    const { store, map, layers } = await start({ begin }, 'loading');
    expect(begin).not.toHaveBeenCalled();
    expect(layers()).toEqual(['land']);
    expect(performance.getEntriesByName('map-drawn')).toEqual([]);
    patchSession(store, { phase: 'ready', dataset: dataset(everything()) });
    await settle();
    expect(map.applied.length).toBe(2);
    expect(begin).toHaveBeenCalledOnce();
    expect(layers()).toContain('incidents-symbols');
    expect(performance.getEntriesByName('map-drawn').length).toBe(1);
  });

  it('shows the records where the ground is long in coming', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const begin = vi.fn();
      const { layers } = await start({ begin, basemap: new Promise(() => undefined) }, 'ready', () =>
        vi.advanceTimersByTimeAsync(600),
      );
      expect(begin).toHaveBeenCalledOnce();
      expect(layers()).toContain('incidents-symbols');
    } finally {
      vi.useRealTimers();
    }
  });

  it('draws once for many changes in one frame', async () => {
    const { store, map, layers } = await start();
    const before = map.applied.length;
    for (const id of ['incidents', 'detention', 'warnings'] as const) setLayer(store, id, { visible: false });
    setLanguage(store, 'ar');
    await settle();
    expect(map.applied.length).toBe(before + 1);
    expect(layers()).not.toContain('incidents-symbols');
  });

  it('needs no frame of its own: what a drag changes in a frame is sent in that frame', async () => {
    const { store, map } = await start();
    const before = map.applied.length;
    setLayer(store, 'incidents', { visible: false });
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    expect(frames).toEqual([]);
    expect(map.applied.length).toBe(before + 1);
  });

  it('leaves out the steps of a window that come before the picture of the one before', async () => {
    const { store, map } = await start();
    const [before, opened] = [map.applied.length, map.scene().sources];
    const step = async (to: string): Promise<void> => {
      setWindow(store, day('2019-10-01'), day(to));
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    };
    await step('2024-01-01');
    expect(map.applied.length).toBe(before + 1);
    expect(map.scene().sources).not.toEqual(opened);
    await step('2025-12-01');
    await step('2026-02-07');
    expect(map.applied.length).toBe(before + 1);
    await settle();
    expect(map.applied.length).toBe(before + 2);
    expect(map.scene().sources).toEqual(opened);
  });

  it('begins at the camera of the view and does not chase its own report', async () => {
    const { store, map } = await start();
    expect(map.moves.map(({ command }) => command.kind)).toEqual(['move']);
    expect(map.port.camera().zoom).toBe(homeCamera.zoom);
    map.port.move({ kind: 'zoom', by: 1 }, { animate: false });
    await settle();
    expect(store.getState().view.camera.zoom).toBeCloseTo(homeCamera.zoom + 1);
    expect(map.moves.length).toBe(2);
  });

  it('goes where a command or another view says, and eases only where motion is welcome', async () => {
    const calm = await start({ reducedMotion: () => true });
    const lively = await start();
    for (const { store, map } of [calm, lively]) {
      commandCamera(store, { kind: 'fit', bounds: [40, 33, 42, 35], maxZoom: 10 });
      setView(store, { ...store.getState().view, camera: { ...homeCamera, zoom: 8 } });
      await settle();
      expect(map.moves.map(({ command }) => command.kind)).toEqual(['move', 'fit', 'move']);
      expect(store.getState().view.camera.zoom).toBe(8);
    }
    expect(calm.map.moves.map(({ animate }) => animate)).toEqual([false, false, false]);
    expect(lively.map.moves.map(({ animate }) => animate)).toEqual([false, true, true]);
  });

  it('leaves for the next step once its marks are on the map', async () => {
    const { store, map } = await start();
    const step = (id: string, view: string) => ({
      id,
      title: noText,
      text: noText,
      notes: noText,
      view,
      callouts: [],
      records: [],
    });
    openBriefing(
      store,
      {
        ...newBriefing('b', noText, ''),
        steps: [
          step('a', 'v=2&t=2026-01-10..2026-02-07'),
          step('b', 'v=2&t=2026-01-10..2026-02-07&c=40,36,8&off=incidents'),
        ],
      },
      true,
    );
    startPresenting(store, 0);
    await settle();
    const before = map.applied.length;
    let appliedAtMove = 0;
    map.port.listen({ ...silent, moved: () => (appliedAtMove ||= map.applied.length) });
    goBy(store, 1);
    await settle();
    expect(map.port.camera().center).toEqual([40, 36]);
    expect(map.scene().layers.map(({ id }) => id)).not.toContain('incidents-symbols');
    expect(appliedAtMove).toBe(before + 1);
  });

  it('tells the store what was clicked and what is pointed at', async () => {
    const { store, map, session } = await start();
    const [record, position] = anyMark(map.scene());
    map.click(map.port.project(position));
    expect([selectedRecord(store.getState().view.selection), ...session().candidates]).toContain(record);
    map.click({ x: -50, y: -50 });
    expect(store.getState().view.selection.kind).toBe('none');
    map.pointAt(map.port.project(position));
    expect(session().hovered).not.toBeNull();
    map.pointAt({ x: -50, y: -50 });
    expect(session().hovered).toBeNull();
  });

  it('draws what the list points at', async () => {
    const { store, map } = await start();
    const before = map.applied.length;
    hoverRecord(store, anyMark(map.scene())[0]);
    await settle();
    expect(
      map.applied
        .slice(before)
        .flat()
        .some((operation) => operation.kind === 'set-data' && operation.source === 'joined-points'),
    ).toBe(true);
  });

  it.each([true, false])(
    'says that the map is lost, and fills it again when it comes back empty (changed meanwhile: %s)',
    async (changed) => {
      const { store, map, layers, session } = await start();
      map.loseContext();
      expect(session().map).toBe('lost');
      if (changed) setLayer(store, 'incidents', { visible: false });
      await settle();
      map.restoreEmpty();
      await settle();
      expect(session().map).toBe('ready');
      expect(layers()).toContain('border-casing');
      expect(layers().includes('incidents-symbols')).toBe(!changed);
    },
  );

  it('mends a single failure by itself, and tells a lasting one once', async () => {
    const { store, map, layers, session } = await start();
    map.failNext('no');
    setLayer(store, 'incidents', { visible: false });
    await settle();
    expect(layers()).not.toContain('incidents-symbols');
    expect(session().notices).toEqual([]);
    for (const visible of [true, false]) {
      map.failNext('no', 2);
      setLayer(store, 'incidents', { visible });
      await settle();
    }
    expect(session().notices.map(({ key, details }) => [key, details])).toEqual([['notice.map-problem', ['no']]]);
  });

  it('draws a basemap of the reader’s own and takes it away again', async () => {
    const { store, layers, session } = await start();
    setOwnBasemap(store, { name: 'own.pmtiles', source: new File([tinyArchive()], 'own.pmtiles') });
    await vi.waitFor(async () => {
      await settle();
      expect(layers().some((id) => id.startsWith('own-'))).toBe(true);
    });
    const own = layers().findIndex((id) => id.startsWith('own-'));
    expect(own).toBeGreaterThan(layers().indexOf('land'));
    expect(own).toBeLessThan(layers().indexOf('footprints-fill-wide'));
    setOwnBasemap(store, null);
    await settle();
    expect(layers().some((id) => id.startsWith('own-'))).toBe(false);
    expect(session().notices).toEqual([]);
  });

  it('says why a file is no basemap, and keeps the map as it was', async () => {
    const { store, layers, session } = await start();
    const before = layers();
    setOwnBasemap(store, { name: 'notes.txt', source: new File(['hello'], 'notes.txt') });
    await vi.waitFor(() =>
      expect(session().notices.map(({ key, values }) => [key, values])).toEqual([
        ['notice.own-basemap-no-archive', { name: 'notes.txt' }],
      ]),
    );
    expect(session().ownBasemap).toBeNull();
    expect(layers()).toEqual(before);
  });

  it('is quiet after it has been disconnected', async () => {
    const { store, map, disconnect } = await start();
    const [lists, moves] = [map.applied.length, map.moves.length];
    disconnect();
    setLayer(store, 'incidents', { visible: false });
    commandCamera(store, { kind: 'zoom', by: 1 });
    map.loseContext();
    await settle();
    expect([map.applied.length, map.moves.length, store.getState().session.map]).toEqual([lists, moves, 'ready']);
  });
});
