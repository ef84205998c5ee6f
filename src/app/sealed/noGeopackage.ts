/** In place of the reader of GeoPackages, which would make the worker of a sealed page longer than an address may be. */
import type { readGeopackage as Read } from '../../imports/formats/readGeopackage.ts';
import { ImportStop } from '../../imports/importStop.ts';

export const readGeopackage: typeof Read = async ({ name }) =>
  Promise.reject(new ImportStop('geopackageSealed', { name }));
