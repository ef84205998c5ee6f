/** data/places.geojson → gazetteer. */
import type { Place } from '../domain/records/record.ts';
import { placesFile } from './dataFiles.ts';
import { decodeEach, type Decoded } from './decodeEach.ts';
import { placeSchema } from './schema/placeSchema.ts';
import { toClaim } from './toClaim.ts';

export function decodePlaces(json: unknown): Decoded<Place> {
  return decodeEach(placesFile, json, 'features', placeSchema, ({ id, geometry, properties }): Place => ({
    ...properties,
    id,
    geometry,
    claims: properties.claims.map(toClaim),
  }));
}
