/** Whoever takes part in an event, holds a site or says something. */
import { actorTypes } from '../../domain/records/categories.ts';
import { idSchema, lineSchema, textSchema } from './primitives.ts';
import { z } from './zod.ts';

export const actorSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  shortName: z.optional(textSchema),
  aliases: z.optional(z.array(lineSchema)),
  type: z.enum(actorTypes),
  note: z.optional(textSchema),
});

/** The whole file; `$schema` only helps an editor. */
export const actorFileSchema = z.strictObject({ $schema: z.optional(z.string()), actors: z.array(actorSchema) });
