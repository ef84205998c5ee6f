/**
 * The baseline of every comparison: MapLibre with our basemap and nothing else. It publishes its first complete picture through User Timing, as the
 * app does, and redraws on request.
 */
import { Map as MapLibreMap, setWorkerUrl, type MapOptions } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { loadBasemap } from '../../../src/app/loadBasemap.ts';
import { homeCamera } from '../../../src/domain/view/view.ts';
import { composeBasemap } from '../../../src/map/basemap/composeBasemap.ts';
import { fontFaces } from '../../../src/map/basemap/fonts.ts';

declare global {
  interface Window {
    redraw?: () => void;
    /** Resolves when the map is idle there. */
    goTo?: (camera: { readonly center: readonly [number, number]; readonly zoom: number }) => Promise<void>;
    /** Bytes of a PNG of another map of that size in CSS pixels. */
    readPicture?: (width: number, height: number, pixelRatio: number) => Promise<number>;
  }
}

setWorkerUrl(workerUrl);
const { data, reliefUrl } = await loadBasemap();
const { sources, below, above } = composeBasemap({ flavour: 'dark', language: 'en', data, reliefUrl });
const options: Omit<MapOptions, 'container'> = {
  attributionControl: false,
  fadeDuration: 0,
  center: [...homeCamera.center],
  zoom: homeCamera.zoom,
  style: {
    version: 8,
    sources,
    layers: [...below, ...above],
    'font-faces': fontFaces((url) => new URL(url, document.baseURI).href),
  },
};
const map = new MapLibreMap({ container: 'map', ...options });
map.once('idle', () => {
  performance.mark('map-drawn');
  window.redraw = () => map.triggerRepaint();
  window.goTo = async ({ center: [longitude, latitude], zoom }) => {
    const idle = map.once('idle');
    map.jumpTo({ center: [longitude, latitude], zoom });
    await idle;
  };
});

/** A map needs dozens of frames to come to rest: they are drawn small, and the one that is kept at the ratio asked for. */
const restRatio = 0.25;

window.readPicture = async (width, height, pixelRatio) => {
  const stage = document.createElement('div');
  Object.assign(stage.style, {
    position: 'fixed',
    insetInlineStart: '-9999px',
    insetBlockStart: '0',
    width: `${width}px`,
    height: `${height}px`,
  });
  document.body.append(stage);
  const picture = new MapLibreMap({
    container: stage,
    ...options,
    pixelRatio: restRatio,
    maxCanvasSize: [8192, 8192],
    interactive: false,
  });
  await picture.once('idle');
  // The drawing buffer keeps the frame while the event runs.
  const blob = await new Promise<Blob | null>((resolve) => {
    picture.once('idle', () => picture.getCanvas().toBlob(resolve, 'image/png'));
    picture.setPixelRatio(pixelRatio);
  });
  picture.remove();
  stage.remove();
  return blob?.size ?? 0;
};
