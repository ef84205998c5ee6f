/** The reference data: border, areas and crossings. Derived files have further members, so unknown ones are ignored. */
import { lineStringSchema, multiPolygonSchema, pointSchema, polygonSchema } from './geometrySchema.ts';
import { areaIdSchema, idSchema, textSchema } from './primitives.ts';
import { z } from './zod.ts';

export const areaSchema = z.looseObject({
  type: z.literal('Feature'),
  id: areaIdSchema,
  geometry: z.discriminatedUnion('type', [polygonSchema, multiPolygonSchema]),
  properties: z.looseObject({ name: textSchema, country: z.enum(['IQ', 'SY']), envelope: z.optional(z.boolean()) }),
});

export const borderSchema = z.looseObject({ type: z.literal('Feature'), geometry: lineStringSchema });

export const crossingSchema = z.looseObject({
  type: z.literal('Feature'),
  id: idSchema,
  geometry: pointSchema,
  properties: z.looseObject({
    name: textSchema,
    radiusM: z.number().check(z.positive()),
    note: z.optional(textSchema),
  }),
});
