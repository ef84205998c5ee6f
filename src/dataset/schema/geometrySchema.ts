/** Geometries of RFC 7946 in two dimensions. The cross-checks cover what a schema cannot express (closed rings, winding, decimals). */
import { z } from './zod.ts';

/** `[longitude, latitude]`; the number schema refuses infinite numbers. */
export const positionSchema = z.tuple([
  z.number().check(z.gte(-180), z.lte(180)),
  z.number().check(z.gte(-90), z.lte(90)),
]);

const lineCoordinates = z.array(positionSchema).check(z.minLength(2));
const polygonCoordinates = z.array(z.array(positionSchema).check(z.minLength(4))).check(z.minLength(1));

export const pointSchema = z.strictObject({ type: z.literal('Point'), coordinates: positionSchema });
export const lineStringSchema = z.strictObject({ type: z.literal('LineString'), coordinates: lineCoordinates });
export const polygonSchema = z.strictObject({ type: z.literal('Polygon'), coordinates: polygonCoordinates });
export const multiPolygonSchema = z.strictObject({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(polygonCoordinates).check(z.minLength(1)),
});

/** Every type except geometry collections, which RFC 7946 discourages and the map cannot draw. */
export const geometrySchema = z.discriminatedUnion('type', [
  pointSchema,
  z.strictObject({ type: z.literal('MultiPoint'), coordinates: z.array(positionSchema).check(z.minLength(1)) }),
  lineStringSchema,
  z.strictObject({ type: z.literal('MultiLineString'), coordinates: z.array(lineCoordinates).check(z.minLength(1)) }),
  polygonSchema,
  multiPolygonSchema,
]);
