/** West, south, east, north of everything that the embedded basemap shows, in degrees. */
export const basemapWindow = [28, 23, 57, 43] as const;
