/** An actor: a party to an event, the holder of a site or a claimant. */
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

/** The whole file; `$schema` is only for editors. */
export const actorFileSchema = z.strictObject({ $schema: z.optional(z.string()), actors: z.array(actorSchema) });
