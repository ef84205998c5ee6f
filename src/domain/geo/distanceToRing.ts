/** How far a position is from the outline of an area: on a plane that touches the area, which is right to a per cent at the size of a province. */
import type { Position } from './placement.ts';
import { earthRadiusKm } from './rings.ts';

export const metresPerDegree = (earthRadiusKm * 1000 * Math.PI) / 180;

/**
 * Returns metres to the outline, negative inside. Positions farther than `reach` metres outside are answered with Infinity, without being measured;
 * NaN stays Infinity too.
 */
export function distanceToRing(
  ring: readonly Position[],
): (longitude: number, latitude: number, reach: number) => number {
  const latitudes = ring.map(([, latitude]) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const eastScale = metresPerDegree * Math.cos(((south + north) / 2) * (Math.PI / 180));
  const xs = Float64Array.from(ring, ([longitude]) => longitude * eastScale);
  const ys = Float64Array.from(ring, ([, latitude]) => latitude * metresPerDegree);
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return (longitude, latitude, reach) => {
    const [x, y] = [longitude * eastScale, latitude * metresPerDegree];
    if (!(x >= left - reach && x <= right + reach && y >= bottom - reach && y <= top + reach)) return Infinity;
    let inside = false;
    let least = Infinity;
    for (let index = 0, before = xs.length - 1; index < xs.length; before = index, index += 1) {
      const [startX, startY, endX, endY] = [xs[before] ?? 0, ys[before] ?? 0, xs[index] ?? 0, ys[index] ?? 0];
      const [acrossX, acrossY] = [endX - startX, endY - startY];
      if (startY > y !== endY > y && x < startX + (acrossX * (y - startY)) / acrossY) inside = !inside;
      const length = acrossX * acrossX + acrossY * acrossY;
      const share =
        length === 0 ? 0 : Math.min(1, Math.max(0, ((x - startX) * acrossX + (y - startY) * acrossY) / length));
      const [awayX, awayY] = [startX + acrossX * share - x, startY + acrossY * share - y];
      least = Math.min(least, awayX * awayX + awayY * awayY);
    }
    return inside ? -Math.sqrt(least) : Math.sqrt(least);
  };
}
