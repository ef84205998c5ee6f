/**
 * The floor of every comparison: MapLibre with our basemap and nothing else. It publishes its first complete picture through User Timing, as the
 * app does, and redraws on request.
 */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { loadBasemap } from '../../../src/app/loadBasemap.ts';
import { homeCamera } from '../../../src/domain/view.ts';
import { composeBasemap } from '../../../src/map/basemap/composeBasemap.ts';
import { fontFaces } from '../../../src/map/basemap/fonts.ts';

declare global {
  interface Window { redraw?: () => void }
}

setWorkerUrl(workerUrl);
const { data, reliefUrl } = await loadBasemap();
const { sources, below, above } = composeBasemap({ flavour: 'dark', language: 'en', data, reliefUrl });
const map = new MapLibreMap({
  container: 'map', attributionControl: false, fadeDuration: 0, center: [...homeCamera.center], zoom: homeCamera.zoom,
  style: { version: 8, sources, layers: [...below, ...above], 'font-faces': fontFaces((url) => new URL(url, document.baseURI).href) },
});
map.once('idle', () => {
  performance.mark('map-drawn');
  window.redraw = () => map.triggerRepaint();
});
