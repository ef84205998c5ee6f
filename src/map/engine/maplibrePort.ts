/** The map port by MapLibre: the one file that imports it. It keeps no scene of its own and decides nothing about what is drawn. */
import {
  addProtocol,
  LngLat,
  Map as MapLibreMap,
  removeProtocol,
  setWorkerUrl,
  type FontFacesSpecification,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { failure, success, type Result } from '../../base/result.ts';
import type { Camera } from '../../domain/view/view.ts';
import type { RowPick } from '../../layers/imported/importedLayer.ts';
import type { TileTools } from './tileTools.ts';
import { applyOperation, type Holdings } from './applyOperation.ts';
import { createImportedShelf } from '../imported/importedShelf.ts';
import { connectContext } from './connectContext.ts';
import { connectPointer } from './connectPointer.ts';
import { constrainCamera, zoomRange } from './constrainCamera.ts';
import { createPictureHold, type PictureHold } from './holdPicture.ts';
import { createImageShelf } from './imageShelf.ts';
import { matchEnlargement } from './matchEnlargement.ts';
import { boundsInSight, cameraOf, moveCamera, type CameraTarget } from './moveCamera.ts';
import type { Insets, MapEvents, MapPort, ScreenPoint } from './port.ts';
import type { SceneOperation } from '../scene/sceneOperation.ts';
import { drawImages, imagePixelRatio } from './symbolImages.ts';

export interface MapLibreOptions {
  readonly camera: Camera;
  /** The name that assistive technology speaks. */
  readonly label: string;
  /** Fonts by the names that layers use, with the addresses of their files. */
  readonly fontFaces: FontFacesSpecification;
  /** Settled when everything that belongs to the first picture has been handed over; nothing is painted before. Without it, whatever there is is painted. */
  readonly begins?: Promise<unknown>;
}

export interface PictureMapOptions {
  readonly camera: Camera;
  readonly fontFaces: FontFacesSpecification;
  readonly pixelRatio: number;
  readonly sidePx: number;
}

/** How long a change waits for the rest of it before it is painted in part. */
const changeHoldMs = 150;
const jumpHoldMs = 900;

/**
 * Resolves when scenes can be applied; fails where the browser gives no WebGL2, and the page must then do without a map. The container is
 * `aria-busy` for as long as it does not show all that was asked for.
 */
export async function createMapLibrePort(container: HTMLElement, options: MapLibreOptions): Promise<Result<MapPort>> {
  let insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  setWorkerUrl(workerUrl);
  container.setAttribute('aria-busy', 'true');
  // Almost every first picture has plates: their painter and its fonts load beside the data.
  void import('./paintPlate.ts').then(
    ({ loadPlateFonts }) => loadPlateFonts(),
    () => undefined,
  );
  try {
    const { camera } = options;
    const map = new MapLibreMap({
      container,
      center: [...camera.center],
      zoom: camera.zoom,
      bearing: camera.bearing,
      pitch: camera.pitch,
      style: {
        version: 8,
        'font-faces': options.fontFaces,
        transition: { duration: 0, delay: 0 },
        sources: {},
        layers: [],
      },
      locale: { 'Map.Title': options.label },
      attributionControl: false,
      fadeDuration: 0,
      renderWorldCopies: false,
      minZoom: zoomRange.min,
      maxZoom: zoomRange.max,
      transformConstrain: ({ lng, lat }, zoom) => {
        const free = {
          width: container.clientWidth - insets.left - insets.right,
          height: container.clientHeight - insets.top - insets.bottom,
        };
        const kept = constrainCamera({ center: [lng, lat], zoom }, free.width, free.height);
        return { center: new LngLat(...kept.center), zoom: kept.zoom };
      },
    });
    const picture = createPictureHold(map, options.begins);
    await map.once('style.load');
    return success(
      createPort(map, container, picture, (next) => {
        insets = next;
      }),
    );
  } catch (error) {
    container.removeAttribute('aria-busy');
    return failure(messageOf(error));
  }
}

/**
 * A map for pictures, without ports and without limits to its camera. `sidePx`: the largest canvas to ask for; the browser may give less. Throws where
 * there is no WebGL2.
 */
export function createPictureMap(
  container: HTMLElement,
  { camera, fontFaces, pixelRatio, sidePx }: PictureMapOptions,
): MapLibreMap {
  setWorkerUrl(workerUrl);
  return new MapLibreMap({
    container,
    center: [...camera.center],
    zoom: camera.zoom,
    bearing: camera.bearing,
    pitch: camera.pitch,
    pixelRatio,
    maxCanvasSize: [sidePx, sidePx],
    style: { version: 8, 'font-faces': fontFaces, transition: { duration: 0, delay: 0 }, sources: {}, layers: [] },
    attributionControl: false,
    fadeDuration: 0,
    renderWorldCopies: false,
    interactive: false,
    trackResize: false,
  });
}

/** Whether the script of MapLibre's workers can be loaded: MapLibre waits without an end for workers that never start. */
export async function isWorkerThere(): Promise<boolean> {
  try {
    return (await fetch(workerUrl, { cache: 'force-cache' })).ok;
  } catch {
    return false;
  }
}

function createPort(
  map: MapLibreMap,
  container: HTMLElement,
  picture: PictureHold,
  keepInsets: (insets: Insets) => void,
): MapPort {
  const listeners = new Set<MapEvents>();
  const tell = <Kind extends keyof MapEvents>(kind: Kind, ...values: Parameters<MapEvents[Kind]>): void => {
    for (const events of Array.from(listeners))
      (events[kind] as (...args: Parameters<MapEvents[Kind]>) => void)(...values);
  };
  const holdings: Holdings = {
    sources: new Set(),
    images: createImageShelf(map),
    imported: createImportedShelf(map),
    pickable: [],
  };
  let tiles: TileTools | null = null;
  /** Errors that MapLibre tells instead of throwing, while operations are applied. */
  let refused: string[] | null = null;
  let layerIds: readonly string[] = [];
  let hasScene = false;
  /** Where a move that is still under way will rest. */
  let target: CameraTarget | null = null;

  map.on('error', ({ error }) => {
    if (refused) refused.push(messageOf(error));
    else tell('problem', messageOf(error));
  });
  matchEnlargement(map, container);
  map.on('movestart', () => container.setAttribute('aria-busy', 'true'));
  map.on('move', () => tell('moved', cameraOf(map)));
  map.on('moveend', () => {
    target = null;
    tell('settled', cameraOf(map));
  });
  // MapLibre would carry on as if the map still had its old size, and rest beside the camera that was asked for.
  map.on('resize', () => {
    if (target) map.jumpTo(target);
  });
  map.on('idle', () => {
    if (!hasScene || context.isLost() || picture.isAwaited()) return;
    holdings.images.tidy();
    container.setAttribute('aria-busy', 'false');
    tell('drawn');
  });
  const context = connectContext(
    map,
    () => {
      holdings.imported.putBack(layerIds);
      return layerIds.every((id) => map.getLayer(id));
    },
    (status) => {
      if (status === 'lost') container.setAttribute('aria-busy', 'true');
      tell('status', status);
    },
  );
  const rowsAt = (point: ScreenPoint, reachPx: number): readonly RowPick[] =>
    context.isWhole() ? holdings.imported.pick(point, reachPx) : [];
  const disconnectPointer = connectPointer(map, () => (context.isWhole() ? holdings.pickable : []), rowsAt, {
    pick: (...values) => tell('pick', ...values),
    hover: (...values) => tell('hover', ...values),
  });

  function applyAll(
    operations: readonly SceneOperation[],
    drawn: Awaited<ReturnType<typeof drawImages>>,
  ): Result<null> {
    refused = [];
    try {
      for (const operation of operations) {
        applyOperation(map, holdings, operation, drawn);
        if (refused.length > 0) return failure(refused.join(' '));
      }
      layerIds = map.getLayersOrder();
      picture.hold(changeHoldMs);
      map.triggerRepaint();
      return success(null);
    } catch (error) {
      return failure(messageOf(error));
    } finally {
      refused = null;
    }
  }

  return {
    apply: async (operations) => {
      try {
        await holdings.imported.prepare(operations);
        const images = holdings.images.missing(operations);
        const drawn = images.length > 0 ? await drawImages(images, imagePixelRatio(map.getPixelRatio())) : new Map();
        if (context.isLost()) await context.isBack();
        if (context.status() === 'emptied' && operations[0]?.kind !== 'clear')
          return failure('The map lost what it showed.');
        hasScene = true;
        container.setAttribute('aria-busy', 'true');
        const result = applyAll(operations, drawn);
        if (result.ok) context.refilled();
        else holdings.pickable = [];
        tiles?.release();
        return result;
      } catch (error) {
        return failure(messageOf(error));
      }
    },
    move: (command, { animate, whole }) => {
      // Two quick presses make two steps of zoom: the second starts from where the first will rest.
      const next = moveCamera(map, command, animate && !context.isLost(), target?.zoom ?? map.getZoom());
      if (next) target = map.isMoving() ? next : null;
      if (next && !target && whole) picture.hold(jumpHoldMs);
    },
    whenPainted: picture.afterFrame,
    setPadding: (insets) => {
      keepInsets(insets);
      map.setPadding({ ...insets });
    },
    setLabel: (label) => map.getCanvas().setAttribute('aria-label', label),
    camera: () => cameraOf(map),
    bounds: () => boundsInSight(map),
    tileEvents: (asked) => tiles?.events(asked) ?? [],
    project: ([longitude, latitude]) => {
      const { x, y } = map.project([longitude, latitude]);
      return { x, y };
    },
    picture: () => {
      if (!hasScene || context.isLost()) return null;
      // What was drawn is gone once it has been on the screen, so it is drawn again and copied in the same task.
      picture.release();
      map.redraw();
      return copyCanvas(map.getCanvas());
    },
    resize: () => void map.resize(),
    openArchive: async (source) => {
      const { loadTile, readArchive } = await import('../basemap/archive.ts');
      tiles ??= (await import('./tileTools.ts')).createTileTools(map, addProtocol, removeProtocol);
      const read = await readArchive(source);
      if (!read.ok) return read;
      const { archive, readTile } = read.value;
      tiles.open(archive.id, async ({ url }, { signal }) => ({ data: await loadTile(readTile, url, signal) }));
      return success(archive);
    },
    closeArchive: ({ id }) => tiles?.close(id),
    listen: (events) => {
      listeners.add(events);
      events.status(context.status());
      return () => void listeners.delete(events);
    },
    destroy: () => {
      listeners.clear();
      context.disconnect();
      disconnectPointer();
      tiles?.closeAll();
      map.remove();
    },
  };
}

function copyCanvas(source: HTMLCanvasElement): HTMLCanvasElement | null {
  const copy = document.createElement('canvas');
  copy.width = source.width;
  copy.height = source.height;
  const pen = copy.getContext('2d');
  pen?.drawImage(source, 0, 0);
  return pen ? copy : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
