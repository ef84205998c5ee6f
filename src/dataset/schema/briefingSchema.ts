/** A briefing file. One side of a text may be empty, because a step is often written in one language first. */
import { briefingLimits } from '../../domain/briefing/briefing.ts';
import { positionSchema } from './geometrySchema.ts';
import { idSchema } from './primitives.ts';
import { z } from './zod.ts';

const { letters, steps, callouts, records } = briefingLimits;
const sideSchema = z.string().check(z.maxLength(letters, `Write at most ${letters} letters.`));
const bothSchema = z.strictObject({ en: sideSchema, ar: sideSchema });
const titleSchema = z
  .strictObject({ en: sideSchema, ar: sideSchema })
  .check(z.refine(({ en, ar }) => `${en}${ar}`.trim() !== '', 'Write a title in at least one language.'));

const briefingStepSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  text: bothSchema,
  notes: bothSchema,
  view: z
    .string()
    .check(
      z.regex(/^v=[12](&|$)/, 'Write the view as a link has it behind the #, beginning with "v=2".'),
      z.maxLength(12_000),
    ),
  callouts: z
    .array(z.strictObject({ id: idSchema, position: positionSchema, text: bothSchema }))
    .check(z.maxLength(callouts, `A step has at most ${callouts} callouts.`)),
  records: z.array(idSchema).check(z.maxLength(records, `A step names at most ${records} records.`)),
  unknown: z.optional(
    z
      .array(z.string().check(z.regex(/^[A-Za-z0-9-]{1,40}$/, 'Write the id of an area.')))
      .check(z.maxLength(30, 'A step names at most 30 areas.')),
  ),
});

export const briefingSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('border-brief/briefing'),
  version: z.literal(2),
  id: idSchema,
  title: titleSchema,
  dataset: z.string().check(z.regex(/^[0-9a-f]{0,64}$/, 'Write the version of the data in hexadecimal, or nothing.')),
  steps: z.array(briefingStepSchema).check(z.maxLength(steps, `A briefing has at most ${steps} steps.`)),
});
