/** Features and feature collections, which contain every record and place. */
import { geometrySchema } from './geometrySchema.ts';
import { idSchema } from './primitives.ts';
import { z } from './zod.ts';

/** A feature of the curated files; its properties are given. */
export function featureSchema<Properties extends z.ZodMiniObject>(properties: Properties) {
  return z.strictObject({ type: z.literal('Feature'), id: idSchema, geometry: z.nullable(geometrySchema), properties });
}

/** Further members of a collection; `$schema` is only for editors. */
export const collectionMembers: readonly string[] = ['$schema', 'type', 'name', 'features'];

/** A whole file of such features, for the JSON Schema that editors read. The decoder checks each feature separately instead. */
export function collectionSchema<Feature extends z.ZodMiniType>(feature: Feature) {
  return z.strictObject({
    $schema: z.optional(z.string()),
    type: z.literal('FeatureCollection'),
    name: z.optional(z.string()),
    features: z.array(feature),
  });
}
