/** Fetches the embedded basemap that lies beside the page. */
import { decodeBasemap } from '../map/basemap/decodeBasemap.ts';
import type { BasemapData } from '../map/composeScene.ts';

/** Rejects where the file is missing or no basemap; the records are then drawn on plain ground. */
export async function loadBasemap(): Promise<BasemapData> {
  const response = await fetch('./basemap/basemap.topo.json');
  if (!response.ok) throw new Error(`The basemap could not be fetched: ${response.status}.`);
  const decoded = decodeBasemap(await response.json());
  if (!decoded.ok) throw new Error(decoded.failure);
  return { data: decoded.value, reliefUrl: new URL('./basemap/relief.webp', document.baseURI).href };
}
