/** The outline of an extent as GeoJSON, from its two corners. A corner that is missing makes an outline that cannot be read. */
export function boxPolygon(
  [west, south]: readonly unknown[] = [],
  [east, north]: readonly unknown[] = [],
): { readonly type: 'Polygon'; readonly coordinates: unknown } {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}
