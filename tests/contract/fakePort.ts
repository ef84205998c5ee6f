/**
 * A map port without a map: it keeps a model of the scene and a camera on a plain Mercator plane, and refuses what MapLibre refuses. Unit tests run
 * the application against it; the contract of ports checks that it behaves like the real one.
 */
import type { FeatureCollection } from 'geojson';
import { failure, success } from '../../src/base/result.ts';
import type { Position } from '../../src/domain/geo/placement.ts';
import type { Camera } from '../../src/domain/view/view.ts';
import type { RowPick } from '../../src/layers/imported/importedLayer.ts';
import type { Scene } from '../../src/layers/contract/scene.ts';
import { readArchive } from '../../src/map/basemap/archive.ts';
import { constrainCamera } from '../../src/map/engine/constrainCamera.ts';
import type { Insets, MapEvents, MapPort, MapStatus, ScreenPoint } from '../../src/map/engine/port.ts';
import type { SceneOperation } from '../../src/map/scene/sceneOperation.ts';
import { toPicks, type Hit } from '../../src/map/engine/toPicks.ts';
import type { CameraCommand } from '../../src/store/session.ts';
import { createSceneModel } from './sceneModel.ts';
import type { Stage } from './stage.ts';

export interface FakeMap extends Stage {
  readonly scene: () => Scene;
  /** Every list of operations that was applied, in order. */
  readonly applied: readonly (readonly SceneOperation[])[];
  readonly moves: readonly { readonly command: CameraCommand; readonly animate: boolean }[];
  readonly label: () => string;
  /** Messages with which the next lists of operations fail. */
  readonly failNext: (message: string, times?: number) => void;
  /** The context is restored without the scene. */
  readonly restoreEmpty: () => void;
}

const startSize = { width: 800, height: 600 };
const reachPx = 3;
const fitMarginPx = 48;

const toPlane = ([longitude, latitude]: Position): readonly [number, number] => [
  longitude / 360 + 0.5,
  0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI),
];
const fromPlane = ([x, y]: readonly [number, number]): Position => [
  (x - 0.5) * 360,
  (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90,
];

export function createFakeMap(start: Camera): FakeMap {
  let model = createSceneModel();
  let camera = start;
  let size = startSize;
  let insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  let status: MapStatus = 'ready';
  let label = '';
  let hovered: string | null = null;
  let hoveredRow: RowPick | null = null;
  let failures: string[] = [];
  let waiting: (() => void)[] = [];
  let isUnpainted = false;
  let late: (() => void) | null = null;
  const listeners = new Set<MapEvents>();
  const applied: (readonly SceneOperation[])[] = [];
  const moves: { command: CameraCommand; animate: boolean }[] = [];

  const setStatus = (next: MapStatus): void => {
    status = next;
    for (const events of listeners) events.status(next);
    for (const resume of waiting) resume();
    waiting = [];
  };
  const free = (): { width: number; height: number } => ({
    width: size.width - insets.left - insets.right,
    height: size.height - insets.top - insets.bottom,
  });
  const settle = (next: Camera): void => {
    camera = { ...next, ...constrainCamera(next, free().width, free().height) };
    for (const events of listeners) events.moved(camera);
    for (const events of listeners) events.settled(camera);
  };
  const project = (position: Position): ScreenPoint => {
    const side = 512 * 2 ** camera.zoom;
    const [x, y] = toPlane(position);
    const [centerX, centerY] = toPlane(camera.center);
    return {
      x: insets.left + free().width / 2 + (x - centerX) * side,
      y: insets.top + free().height / 2 + (y - centerY) * side,
    };
  };
  const unproject = ({ x, y }: ScreenPoint): Position => {
    const side = 512 * 2 ** camera.zoom;
    const [centerX, centerY] = toPlane(camera.center);
    return fromPlane([
      centerX + (x - insets.left - free().width / 2) / side,
      centerY + (y - insets.top - free().height / 2) / side,
    ]);
  };
  const fit = ([west, south, east, north]: readonly [number, number, number, number], maxZoom: number): Camera => {
    const [left, top] = toPlane([west, north]);
    const [right, bottom] = toPlane([east, south]);
    const scale = Math.min(
      (free().width - 2 * fitMarginPx) / (right - left),
      (free().height - 2 * fitMarginPx) / (bottom - top),
    );
    return {
      ...camera,
      center: fromPlane([(left + right) / 2, (top + bottom) / 2]),
      zoom: Math.min(maxZoom, Math.log2(scale / 512)),
    };
  };
  const recordsAt = ({ x, y }: ScreenPoint): readonly string[] => {
    const { pickable, layers, sources } = model.scene();
    return toPicks(
      pickable.flatMap((id): Hit[] => {
        const layer = layers.find((candidate) => candidate.id === id);
        const source = layer && 'source' in layer ? sources[layer.source] : undefined;
        const data = source?.type === 'geojson' ? (source.data as FeatureCollection) : undefined;
        return (data?.features ?? []).flatMap(({ geometry, properties }) => {
          if (!layer || geometry.type !== 'Point') return [];
          const at = project(geometry.coordinates as [number, number]);
          return Math.abs(at.x - x) <= reachPx && Math.abs(at.y - y) <= reachPx ? [{ layer, properties }] : [];
        });
      }),
    );
  };

  /** Tests every row separately, without slices and boxes. */
  const rowsAt = ({ x, y }: ScreenPoint): readonly RowPick[] =>
    (model.scene().imported ?? []).toReversed().flatMap(({ id, set, window, mask, look }) => {
      const reach = (look.radii[0]?.[1] ?? 0) + reachPx;
      const away = (row: number): number => {
        const at = project([set.longitude[row] ?? NaN, set.latitude[row] ?? NaN]);
        return Math.round(Math.hypot(at.x - x, at.y - y));
      };
      const rows = Array.from({ length: set.rows }, (_, row) => row).reverse();
      return rows
        .filter(
          (row) =>
            (set.earliest[row] ?? 0) <= window.to &&
            (set.latest[row] ?? 0) >= window.from &&
            mask?.[row] !== 0 &&
            away(row) <= reach,
        )
        .toSorted((a, b) => away(a) - away(b))
        .map((row) => ({ layer: id, row }));
    });

  const port: MapPort = {
    tileEvents: () => [],
    picture: () => null,
    apply: async (operations) => {
      await Promise.resolve();
      while (status === 'lost' || status === 'failed')
        await new Promise<void>((resume) => {
          waiting.push(resume);
        });
      if (status === 'emptied' && operations[0]?.kind !== 'clear') return failure('The map lost what it showed.');
      const message = failures.shift();
      if (message !== undefined) return failure(message);
      try {
        for (const operation of operations) model.apply(operation);
      } catch (error) {
        return failure((error as Error).message);
      }
      applied.push(operations);
      if (status === 'emptied') setStatus('restored');
      isUnpainted = true;
      setTimeout(() => {
        isUnpainted = false;
        for (const events of listeners) events.drawn();
        const run = late;
        late = null;
        run?.();
      });
      return success(null);
    },
    whenPainted: (run) => {
      if (isUnpainted) late = run;
      else run();
    },
    move: (command, { animate }) => {
      moves.push({ command, animate });
      if (command.kind === 'move') settle(command.camera);
      if (command.kind === 'zoom') settle({ ...camera, zoom: camera.zoom + command.by });
      if (command.kind === 'fit') settle(fit(command.bounds, command.maxZoom));
    },
    setPadding: (next) => {
      insets = next;
      settle(camera);
    },
    setLabel: (text) => {
      label = text;
    },
    camera: () => camera,
    bounds: () => {
      const side = 512 * 2 ** camera.zoom;
      const [centerX, centerY] = toPlane(camera.center);
      const at = (x: number, y: number): Position =>
        fromPlane([
          centerX + (x - insets.left - free().width / 2) / side,
          centerY + (y - insets.top - free().height / 2) / side,
        ]);
      return [at(0, 0)[0], at(0, size.height)[1], at(size.width, 0)[0], at(0, 0)[1]];
    },
    project,
    resize: () => settle(camera),
    openArchive: async (source) => {
      const read = await readArchive(source);
      return read.ok ? success(read.value.archive) : read;
    },
    closeArchive: () => undefined,
    listen: (events) => {
      listeners.add(events);
      events.status(status);
      return () => void listeners.delete(events);
    },
    destroy: () => listeners.clear(),
  };

  return {
    port,
    applied,
    moves,
    size: startSize,
    resize: (next) => {
      size = next;
      port.resize();
    },
    scene: () => model.scene(),
    label: () => label,
    failNext: (message, times = 1) => {
      failures = Array.from({ length: times }, () => message);
    },
    click: (point) => {
      for (const events of listeners)
        events.pick(recordsAt(point), point, rowsAt(point), unproject(point), null, { place: null, areas: [] });
    },
    pointAt: (point) => {
      const record = recordsAt(point)[0] ?? null;
      const row = rowsAt(point)[0] ?? null;
      if (record === hovered && row?.layer === hoveredRow?.layer && row?.row === hoveredRow?.row) return;
      [hovered, hoveredRow] = [record, row];
      for (const events of listeners)
        events.hover(record, point, row, { records: record === null ? [] : [record], place: null, areas: [] });
    },
    loseContext: () => setStatus('lost'),
    restoreContext: () => setStatus('restored'),
    restoreEmpty: () => {
      model = createSceneModel();
      setStatus('emptied');
    },
  };
}
