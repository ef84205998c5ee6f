/**
 * Renders a scene off screen at any size: no screenshot, so the picture is as sharp as asked for and shows nothing of the page. Everything is laid out at
 * a low resolution first, because a map needs dozens of frames to come to rest and only the last one has to be large.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { failure, success, type Result } from '../base/result.ts';
import type { Camera } from '../domain/view.ts';
import type { Scene } from '../layers/scene.ts';
import { fontFaces } from './basemap/fonts.ts';
import { createPointLayer } from './bulk/pointLayer.ts';
import { createPictureMap } from './maplibrePort.ts';
import { drawImages, imagePixelRatio } from './symbolImages.ts';

export interface PictureRequest {
  readonly scene: Scene;
  readonly camera: Camera;
  /** Of the map, in CSS pixels: they decide how large symbols and labels are. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture to one CSS pixel. */
  readonly pixelRatio: number;
}

export interface MapPicture {
  readonly canvas: HTMLCanvasElement;
  readonly widthPx: number;
  readonly heightPx: number;
  /** What was asked for; the graphics hardware may have given less. */
  readonly askedWidthPx: number;
  readonly askedHeightPx: number;
  /** What could not be loaded or drawn, in MapLibre's words. */
  readonly problems: readonly string[];
}

/** `cancelled`: by the signal. Otherwise MapLibre's or the browser's words, in English. */
export type PictureFault = { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly message: string };

const layoutRatio = 0.25;
/** A map that is not at rest after this long will not be: a tile that never comes, a context that is lost. */
const patienceMs = 120_000;

/** Resolves when the event comes; rejects when the signal or the clock says so. */
function awaitEvent(map: MapLibreMap, event: 'style.load' | 'idle' | 'render', signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      window.clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      map.off(event, onEvent);
      map.off('webglcontextlost', onLost);
    };
    const end = (error: Error) => (): void => {
      stop();
      reject(error);
    };
    const onAbort = end(new DOMException('The export was cancelled.', 'AbortError'));
    const onLost = end(new Error('The graphics context was lost.'));
    const onEvent = (): void => {
      stop();
      resolve();
    };
    const timer = window.setTimeout(end(new Error(`The map did not come to rest within ${patienceMs / 1000} s.`)), patienceMs);
    signal.addEventListener('abort', onAbort);
    map.on('webglcontextlost', onLost);
    map.on(event, onEvent);
    if (signal.aborted) onAbort();
  });
}

/** Outside the page but laid out, so that it has a size. */
function createStage(width: number, height: number): HTMLElement {
  const stage = document.createElement('div');
  stage.inert = true;
  stage.setAttribute('aria-hidden', 'true');
  Object.assign(stage.style, {
    position: 'fixed', insetBlockStart: '0', insetInlineStart: `-${Math.ceil(width) + 100}px`, width: `${width}px`, height: `${height}px`, visibility: 'hidden', pointerEvents: 'none',
  });
  document.body.append(stage);
  return stage;
}

async function applyScene(map: MapLibreMap, { sources, layers, images, bulk = [] }: Scene, pixelRatio: number): Promise<void> {
  const drawn = await drawImages(images, pixelRatio);
  for (const [id, image] of drawn) map.addImage(id, image, { pixelRatio: image.pixelRatio });
  for (const [id, source] of Object.entries(sources)) map.addSource(id, source);
  for (const layer of layers) map.addLayer(layer);
  for (const layer of bulk) {
    const { below } = layer;
    map.addLayer(createPointLayer(layer).custom, below !== null && map.getLayer(below) ? below : undefined);
  }
}

/** The drawing buffer is only there while a frame is being drawn. */
async function readFrame(map: MapLibreMap, signal: AbortSignal): Promise<HTMLCanvasElement> {
  const copy = document.createElement('canvas');
  let copied = false;
  const onRender = (): void => {
    const canvas = map.getCanvas();
    [copy.width, copy.height] = [canvas.width, canvas.height];
    copied = copy.getContext('2d')?.drawImage(canvas, 0, 0) !== null;
  };
  map.once('render', onRender);
  const rendered = awaitEvent(map, 'render', signal);
  map.triggerRepaint();
  await rendered;
  if (!copied) throw new Error('The browser gives no canvas to copy the map to.');
  return copy;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const zoomTolerance = 1e-4;

/** Never throws. Frees the graphics context in any case. */
export async function renderOffscreen({ scene, camera, pixelRatio, ...size }: PictureRequest, signal: AbortSignal): Promise<Result<MapPicture, PictureFault>> {
  if (signal.aborted) return failure({ kind: 'cancelled' });
  // Elements are measured in whole CSS pixels.
  const [width, height] = [Math.max(1, Math.round(size.width)), Math.max(1, Math.round(size.height))];
  const stage = createStage(width, height);
  let map: MapLibreMap | null = null;
  try {
    const [askedWidthPx, askedHeightPx] = [Math.floor(width * pixelRatio), Math.floor(height * pixelRatio)];
    const problems = new Set<string>();
    map = createPictureMap(stage, {
      camera, fontFaces: fontFaces((url) => new URL(url, document.baseURI).href), pixelRatio: Math.min(layoutRatio, pixelRatio),
      sidePx: Math.max(askedWidthPx, askedHeightPx) + 1,
    });
    map.on('error', ({ error }) => problems.add(messageOf(error)));
    await awaitEvent(map, 'style.load', signal);
    await applyScene(map, scene, imagePixelRatio(pixelRatio));
    await awaitEvent(map, 'idle', signal);
    const laidOut = awaitEvent(map, 'idle', signal);
    map.setPixelRatio(pixelRatio);
    map.triggerRepaint();
    await laidOut;
    if (Math.abs(map.getZoom() - camera.zoom) > zoomTolerance) problems.add(`The map stopped at zoom ${map.getZoom().toFixed(2)} instead of ${camera.zoom.toFixed(2)}.`);
    const canvas = await readFrame(map, signal);
    return success({ canvas, widthPx: canvas.width, heightPx: canvas.height, askedWidthPx, askedHeightPx, problems: [...problems] });
  } catch (error) {
    return failure(signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', message: messageOf(error) });
  } finally {
    map?.remove();
    stage.remove();
  }
}
