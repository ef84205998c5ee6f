/**
 * Renders scenes off screen at any size: no screenshot, so the picture is as sharp as asked for and shows nothing of the page. Everything is laid out at
 * a low resolution first, because a map needs dozens of frames to come to rest and only the last one has to be large. What the graphics hardware cannot
 * hold as one canvas is drawn in tiles, each laid out by itself: a label that crosses a seam may then stand a little differently on its two sides.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { failure, success, type Result } from '../base/result.ts';
import type { Camera } from '../domain/view.ts';
import type { Scene } from '../layers/scene.ts';
import { applyOperation, type Holdings } from './applyOperation.ts';
import { awaitMap } from './awaitMap.ts';
import { fontFaces } from './basemap/fonts.ts';
import { createBulkShelf } from './bulk/bulkShelf.ts';
import { diffScene } from './diffScene.ts';
import { createImageShelf } from './imageShelf.ts';
import { createPictureMap } from './maplibrePort.ts';
import { createCanvas, createStage, resizeStage } from './pictureStage.ts';
import { cutPicture } from './pictureTiles.ts';
import { drawImages, imagePixelRatio } from './symbolImages.ts';

export interface PictureSize {
  /** Of the map, in CSS pixels: they decide how large symbols and labels are. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture to one CSS pixel. */
  readonly pixelRatio: number;
  /** Longest side of a canvas to ask for, in pixels; without it, as much as the picture needs. The graphics hardware may give less than either. */
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
  /** What was asked for; where not even tiles could be had, the picture is smaller. */
  readonly askedWidthPx: number;
  readonly askedHeightPx: number;
  /** Put together from several maps. */
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

const layoutRatio = 0.25;
const zoomTolerance = 1e-4;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The map is made with the first draw. */
export function openPictureMap({ pixelRatio, sideLimitPx, ...size }: PictureSize): PictureMap {
  // Elements are measured in whole CSS pixels.
  const [width, height] = [Math.max(1, Math.round(size.width)), Math.max(1, Math.round(size.height))];
  const [askedWidthPx, askedHeightPx] = [Math.floor(width * pixelRatio), Math.floor(height * pixelRatio)];
  const lowRatio = Math.min(layoutRatio, pixelRatio);
  const stage = createStage();
  const problems = new Set<string>();
  let opened: { readonly map: MapLibreMap; readonly holdings: Holdings } | null = null;
  let applied: Scene | null = null;

  function discard(): void {
    opened?.map.remove();
    opened = null;
    applied = null;
  }

  async function open(camera: Camera, signal: AbortSignal): Promise<NonNullable<typeof opened>> {
    if (opened) return opened;
    const map = createPictureMap(stage, {
      camera, fontFaces: fontFaces((url) => new URL(url, document.baseURI).href), pixelRatio: lowRatio, sidePx: sideLimitPx ?? Math.max(askedWidthPx, askedHeightPx) + 1,
    });
    opened = { map, holdings: { sources: new Set(), images: createImageShelf(map), bulk: createBulkShelf(map), pickable: [] } };
    map.on('error', ({ error }) => problems.add(messageOf(error)));
    await awaitMap(map, 'style.load', signal);
    return opened;
  }

  /** Comes to rest small, then draws once large, and hands over that frame. */
  async function drawLarge(map: MapLibreMap, signal: AbortSignal, seize: (canvas: HTMLCanvasElement) => void): Promise<void> {
    const settled = awaitMap(map, 'idle', signal);
    map.triggerRepaint();
    await settled;
    const drawn = awaitMap(map, 'idle', signal, () => seize(map.getCanvas()));
    map.setPixelRatio(pixelRatio);
    map.triggerRepaint();
    await drawn;
  }

  async function drawTiles(map: MapLibreMap, camera: Camera, limit: readonly [number, number], signal: AbortSignal): Promise<HTMLCanvasElement | null> {
    const cut = camera.pitch === 0 ? cutPicture([askedWidthPx, askedHeightPx], limit, pixelRatio) : null;
    if (!cut) return null;
    resizeStage(stage, width, height);
    map.resize();
    map.jumpTo({ center: [...camera.center] });
    const middles = cut.tiles.map(({ middle: [x, y] }) => map.unproject([x, y]));
    const { canvas, context } = createCanvas(askedWidthPx, askedHeightPx);
    resizeStage(stage, cut.width, cut.height);
    for (const [index, { x, y, widthPx, heightPx, insetX, insetY }] of cut.tiles.entries()) {
      map.setPixelRatio(lowRatio);
      map.resize();
      const center = middles[index];
      if (center) map.jumpTo({ center });
      let isWhole = true;
      await drawLarge(map, signal, (drawn) => {
        isWhole = drawn.width >= cut.widthPx - 1 && drawn.height >= cut.heightPx - 1;
        context.drawImage(drawn, insetX, insetY, widthPx, heightPx, x, y, widthPx, heightPx);
      });
      if (!isWhole) return null;
    }
    return canvas;
  }

  async function drawScene(scene: Scene, camera: Camera, signal: AbortSignal): Promise<MapPicture> {
    resizeStage(stage, width, height);
    const { map, holdings } = await open(camera, signal);
    map.setPixelRatio(lowRatio);
    map.resize();
    map.jumpTo({ center: [...camera.center], zoom: camera.zoom, bearing: camera.bearing, pitch: camera.pitch });
    const operations = diffScene(applied, scene);
    await holdings.bulk.prepare(operations);
    const drawn = await drawImages(holdings.images.missing(operations), imagePixelRatio(pixelRatio));
    for (const operation of operations) applyOperation(map, holdings, operation, drawn);
    applied = scene;
    let picture: HTMLCanvasElement | null = null;
    await drawLarge(map, signal, (canvas) => {
      const copy = createCanvas(canvas.width, canvas.height);
      copy.context.drawImage(canvas, 0, 0);
      picture = copy.canvas;
    });
    if (!picture) throw new Error('The map drew no frame.');
    holdings.images.tidy();
    const whole: HTMLCanvasElement = picture;
    const isClamped = whole.width < askedWidthPx - 1 || whole.height < askedHeightPx - 1;
    const side = Math.max(whole.width, whole.height);
    // A square of the longer side makes the fewest tiles; hardware that minds the area is asked for no more than it gave.
    const tiled = isClamped ? await drawTiles(map, camera, [side, side], signal) ?? await drawTiles(map, camera, [whole.width, whole.height], signal) : null;
    if (Math.abs(map.getZoom() - camera.zoom) > zoomTolerance) problems.add(`The map stopped at zoom ${map.getZoom().toFixed(2)} instead of ${camera.zoom.toFixed(2)}.`);
    const canvas = tiled ?? whole;
    return { canvas, widthPx: canvas.width, heightPx: canvas.height, askedWidthPx, askedHeightPx, tiled: tiled !== null, problems: [...problems] };
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
export async function renderOffscreen({ scene, camera, ...size }: PictureRequest, signal: AbortSignal): Promise<Result<MapPicture, PictureFault>> {
  const map = openPictureMap(size);
  try {
    return await map.draw(scene, camera, signal);
  } finally {
    map.close();
  }
}
