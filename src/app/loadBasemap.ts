/** Reads the basemap of the page. */
import { embeddedUrl } from '../base/embedded.ts';
import { decodeBasemap } from '../map/basemap/decodeBasemap.ts';
import type { BasemapData } from '../map/scene/composeScene.ts';
import { readBeside } from './readBeside.ts';

/** Rejects where the file is missing or no basemap; the records are then drawn on plain ground. */
export async function loadBasemap(): Promise<BasemapData> {
  const decoded = decodeBasemap(JSON.parse(await readBeside('basemap/basemap.topo.json')));
  if (!decoded.ok) throw new Error(decoded.failure);
  return {
    data: decoded.value,
    reliefUrl:
      embeddedUrl('basemap/relief.webp', 'image/webp') ?? new URL('./basemap/relief.webp', document.baseURI).href,
  };
}
