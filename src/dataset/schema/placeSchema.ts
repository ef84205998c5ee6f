/** An entry of the gazetteer. */
import { categoriesOf } from '../../domain/records/categories.ts';
import { claimSchema } from './claimSchema.ts';
import { featureSchema } from './featureSchema.ts';
import { positionSchema } from './geometrySchema.ts';
import { areaIdSchema, geoPrecisionSchema, idSchema, lineSchema, radiusSchema, textSchema } from './primitives.ts';
import { z } from './zod.ts';

const adminSchema = z.strictObject({
  country: z
    .string()
    .check(
      z.regex(/^[A-Z]{2}(\/[A-Z]{2})*$/, 'Write a country code such as "IQ"; "IQ/SY" for both sides of the border.'),
    ),
  adm1: z.optional(areaIdSchema),
  adm2: z.optional(areaIdSchema),
});

export const placeSchema = featureSchema(
  z.strictObject({
    kind: z.literal('place'),
    category: z.enum(categoriesOf('place')),
    name: textSchema,
    aliases: z.array(lineSchema),
    geoPrecision: geoPrecisionSchema,
    radiusM: radiusSchema,
    admin: adminSchema,
    within: z.optional(idSchema),
    area: z.optional(areaIdSchema),
    labelAt: z.optional(positionSchema),
    claims: z.array(claimSchema),
    note: z.optional(textSchema),
  }),
);

export type RawPlace = z.infer<typeof placeSchema>;
