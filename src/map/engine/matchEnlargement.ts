/** A map that the page shows enlarged by its style draws as many pixels as are shown, and stays sharp. Pointers are MapLibre's own affair: it measures. */
import type { Map as MapLibreMap } from 'maplibre-gl';

export function matchEnlargement(map: MapLibreMap, container: HTMLElement): void {
  let drawn = 1;
  map.on('resize', () => {
    const enlargement = container.offsetWidth > 0 ? container.getBoundingClientRect().width / container.offsetWidth : 1;
    const wanted = Math.round(enlargement * 100) / 100;
    if (wanted === drawn) return;
    drawn = wanted;
    map.setPixelRatio(window.devicePixelRatio * drawn);
  });
}
