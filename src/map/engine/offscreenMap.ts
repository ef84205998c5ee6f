/**
 * Renders scenes off screen at any size: no screenshot, so the picture is as sharp as asked for and shows nothing of the page. Everything is laid out at
 * a low resolution first, because a map needs dozens of frames to come to rest and only the last one has to be large. What the graphics hardware cannot
 * hold as one canvas is drawn through windows side by side: laid out once, so that nothing shows where they meet. Hardware that cannot even count as far
 * as the whole picture draws it in tiles, each laid out by itself; a label that crosses a seam may then stand differently on its two sides, or on one of them only. A tilted map
 * has no tiles: there the picture is smaller, and says so.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { failure, success, type Result } from '../../base/result.ts';
import type { Camera } from '../../domain/view/view.ts';
import type { Scene } from '../../layers/contract/scene.ts';
import { applyOperation, type Holdings } from './applyOperation.ts';
import { awaitMap } from './awaitMap.ts';
import { fontFaces } from '../basemap/fonts.ts';
import { createImportedShelf } from '../imported/importedShelf.ts';
import { openCanvasWindow, type CanvasWindow } from './canvasWindow.ts';
import { diffScene } from '../scene/diffScene.ts';
import { joinSources } from '../scene/joinSources.ts';
import { createImageShelf } from './imageShelf.ts';
import { createPictureMap } from './maplibrePort.ts';
import { createCanvas, createStage, resizeStage } from './pictureStage.ts';
import { cutPicture, cutWindows } from './pictureTiles.ts';
import { drawImages, imagePixelRatio } from './symbolImages.ts';

export interface PictureSize {
  /** Of the map, in CSS pixels: they decide how large symbols and labels are. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture to one CSS pixel. */
  readonly pixelRatio: number;
  /** Longest side of a canvas to ask for, in pixels; without it, as much as the hardware says it has. */
  readonly sideLimitPx?: number;
}

export interface PictureRequest extends PictureSize {
  readonly scene: Scene;
  readonly camera: Camera;
}

export interface MapPicture {
  /** The caller's own: the next draw does not touch it. */
  readonly canvas: HTMLCanvasElement;
  readonly widthPx: number;
  readonly heightPx: number;
  /** What was asked for; where not even tiles were possible, the picture is smaller. */
  readonly askedWidthPx: number;
  readonly askedHeightPx: number;
  /** Put together from several canvases. */
  readonly tiled: boolean;
  /** What could not be loaded or drawn, in MapLibre's words. */
  readonly problems: readonly string[];
}

/** `cancelled`: by the signal. Otherwise MapLibre's or the browser's words, in English. */
export type PictureFault = { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly message: string };

export interface PictureMap {
  /** Never throws. One at a time. A scene after another costs what differs between them. */
  readonly draw: (scene: Scene, camera: Camera, signal: AbortSignal) => Promise<Result<MapPicture, PictureFault>>;
  /** Frees the graphics context; nothing can be drawn afterwards. */
  readonly close: () => void;
}

interface Opened {
  readonly map: MapLibreMap;
  readonly view: CanvasWindow;
  readonly holdings: Holdings;
}
interface Drawn {
  readonly canvas: HTMLCanvasElement;
  readonly tiled: boolean;
}

const layoutRatio = 0.25;
/** Hardware that gives no larger canvas gives none worth asking for. */
const leastSidePx = 256;
const zoomTolerance = 1e-4;

/**
 * MapLibre keeps a label that may stand on several sides where it stood in the frame before. Tiles arrive in any order, so what has been drawn on the way
 * would decide the picture; without that memory the last layout depends on the scene and the camera alone.
 */
function forgetSides({ style }: MapLibreMap): void {
  style.placement.variableOffsets = {};
  style.placement.placedOrientations = {};
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The map is made with the first draw. */
export function openPictureMap({ pixelRatio, sideLimitPx, ...size }: PictureSize): PictureMap {
  // Elements are measured in whole CSS pixels.
  const [width, height] = [Math.max(1, Math.round(size.width)), Math.max(1, Math.round(size.height))];
  const [askedWidthPx, askedHeightPx] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)];
  const lowRatio = Math.min(layoutRatio, pixelRatio);
  const stage = createStage();
  const problems = new Set<string>();
  let opened: Opened | null = null;
  let applied: Scene | null = null;

  function discard(): void {
    opened?.map.remove();
    opened = null;
    applied = null;
  }

  const sideOf = ({ limits }: CanvasWindow): number => Math.min(limits.canvasPx, sideLimitPx ?? Infinity);

  async function openMap(camera: Camera, signal: AbortSignal): Promise<Opened> {
    if (opened) return opened;
    const map = createPictureMap(stage, {
      camera,
      fontFaces: fontFaces((url) => new URL(url, document.baseURI).href),
      pixelRatio: lowRatio,
      sidePx: Math.max(askedWidthPx, askedHeightPx) + 1,
    });
    const view = openCanvasWindow(map.getCanvas());
    if (!view) throw new Error('The map has no canvas of WebGL2.');
    opened = {
      map,
      view,
      holdings: { sources: new Set(), images: createImageShelf(map), imported: createImportedShelf(map), pickable: [] },
    };
    map.on('error', ({ error }) => problems.add(messageOf(error)));
    await awaitMap(map, 'style.load', signal);
    return opened;
  }

  async function rest(map: MapLibreMap, signal: AbortSignal): Promise<void> {
    const settled = awaitMap(map, 'idle', signal);
    map.triggerRepaint();
    await settled;
    forgetSides(map);
  }

  /** Draws what is at rest once large, and hands over that frame. */
  async function drawLarge(
    map: MapLibreMap,
    ratio: number,
    signal: AbortSignal,
    seize: (canvas: HTMLCanvasElement) => void,
  ): Promise<void> {
    const drawn = awaitMap(map, 'idle', signal, () => seize(map.getCanvas()));
    map.setPixelRatio(ratio);
    map.triggerRepaint();
    await drawn;
  }

  /** The map at rest, window by window. Null where the hardware cannot show windows of a whole as large. */
  async function drawWindows({ map, view }: Opened, signal: AbortSignal): Promise<Drawn | null> {
    if (Math.max(askedWidthPx, askedHeightPx) > view.limits.wholePx) return null;
    for (let side = sideOf(view); side >= leastSidePx; side = Math.floor(Math.min(side / 2, ...view.givenPx()))) {
      const { canvas, context } = createCanvas(askedWidthPx, askedHeightPx);
      const windows = cutWindows([askedWidthPx, askedHeightPx], side);
      let isGiven = true;
      for (const window of windows) {
        view.show(null, [0, 0]);
        map.setPixelRatio(lowRatio);
        view.show(window, [askedWidthPx, askedHeightPx]);
        const { x, y, widthPx, heightPx } = window;
        await drawLarge(map, pixelRatio, signal, (drawn) => {
          const [givenWidth, givenHeight] = view.givenPx();
          isGiven = givenWidth >= widthPx && givenHeight >= heightPx;
          context.drawImage(drawn, 0, 0, widthPx, heightPx, x, y, widthPx, heightPx);
        });
        if (!isGiven) break;
      }
      if (isGiven) return { canvas, tiled: windows.length > 1 };
    }
    return null;
  }

  async function drawTiles({ map, view }: Opened, camera: Camera, signal: AbortSignal): Promise<Drawn | null> {
    const side = sideOf(view);
    const cut = camera.pitch === 0 ? cutPicture([askedWidthPx, askedHeightPx], [side, side], pixelRatio) : null;
    if (!cut) return null;
    const middles = cut.tiles.map(({ middle: [x, y] }) => map.unproject([x, y]));
    const { canvas, context } = createCanvas(askedWidthPx, askedHeightPx);
    resizeStage(stage, cut.width, cut.height);
    for (const [index, { x, y, widthPx, heightPx, insetX, insetY }] of cut.tiles.entries()) {
      map.setPixelRatio(lowRatio);
      const center = middles[index];
      if (center) map.jumpTo({ center });
      await rest(map, signal);
      let isWhole = true;
      await drawLarge(map, pixelRatio, signal, (drawn) => {
        isWhole = drawn.width >= cut.widthPx - 1 && drawn.height >= cut.heightPx - 1;
        context.drawImage(drawn, insetX, insetY, widthPx, heightPx, x, y, widthPx, heightPx);
      });
      if (!isWhole) return null;
    }
    return { canvas, tiled: true };
  }

  /** As large as one canvas may be. */
  async function drawSmaller({ map, view }: Opened, camera: Camera, signal: AbortSignal): Promise<Drawn> {
    resizeStage(stage, width, height);
    map.resize();
    map.jumpTo({ center: [...camera.center] });
    map.setPixelRatio(lowRatio);
    await rest(map, signal);
    let copy: HTMLCanvasElement | null = null;
    await drawLarge(map, (pixelRatio * sideOf(view)) / Math.max(askedWidthPx, askedHeightPx), signal, (drawn) => {
      const made = createCanvas(drawn.width, drawn.height);
      made.context.drawImage(drawn, 0, 0);
      copy = made.canvas;
    });
    if (!copy) throw new Error('The map drew no frame.');
    return { canvas: copy, tiled: false };
  }

  async function drawScene(composed: Scene, camera: Camera, signal: AbortSignal): Promise<MapPicture> {
    resizeStage(stage, width, height);
    const scene = joinSources(composed);
    const open = await openMap(camera, signal);
    const { map, view, holdings } = open;
    view.show(null, [0, 0]);
    map.setPixelRatio(lowRatio);
    map.jumpTo({ center: [...camera.center], zoom: camera.zoom, bearing: camera.bearing, pitch: camera.pitch });
    const operations = diffScene(applied, scene);
    await holdings.imported.prepare(operations);
    const images = await drawImages(holdings.images.missing(operations), imagePixelRatio(pixelRatio));
    for (const operation of operations) applyOperation(map, holdings, operation, images);
    applied = scene;
    await rest(map, signal);
    const { canvas, tiled } =
      (await drawWindows(open, signal)) ??
      (await drawTiles(open, camera, signal)) ??
      (await drawSmaller(open, camera, signal));
    holdings.images.tidy();
    if (Math.abs(map.getZoom() - camera.zoom) > zoomTolerance)
      problems.add(`The map stopped at zoom ${map.getZoom().toFixed(2)} instead of ${camera.zoom.toFixed(2)}.`);
    return {
      canvas,
      widthPx: canvas.width,
      heightPx: canvas.height,
      askedWidthPx,
      askedHeightPx,
      tiled,
      problems: [...problems],
    };
  }

  return {
    draw: async (scene, camera, signal) => {
      if (signal.aborted) return failure({ kind: 'cancelled' });
      problems.clear();
      try {
        return success(await drawScene(scene, camera, signal));
      } catch (error) {
        // What a map holds that was stopped half way is not known; the next draw begins with a new one.
        discard();
        return failure(signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', message: messageOf(error) });
      }
    },
    close: () => {
      discard();
      stage.remove();
    },
  };
}

/** One picture. Never throws; frees the graphics context in any case. */
export async function renderOffscreen(
  { scene, camera, ...size }: PictureRequest,
  signal: AbortSignal,
): Promise<Result<MapPicture, PictureFault>> {
  const map = openPictureMap(size);
  try {
    return await map.draw(scene, camera, signal);
  } finally {
    map.close();
  }
}
