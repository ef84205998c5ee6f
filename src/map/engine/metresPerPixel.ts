/** Circumference of the sphere that web maps are drawn on, and the side of the whole map at zoom 0. */
const equatorM = 2 * Math.PI * 6_378_137;
const worldPx = 512;

/** How many metres one CSS pixel of the map covers at a latitude and zoom; exact at that latitude alone. */
export function metresPerPixel(latitude: number, zoom: number): number {
  return (equatorM * Math.cos((latitude * Math.PI) / 180)) / (worldPx * 2 ** zoom);
}
