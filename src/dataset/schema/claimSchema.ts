/** One statement of one claimant in one publication. */
import { attributes } from '../../domain/records/categories.ts';
import {
  claimIdSchema,
  edtfSchema,
  gradeSchema,
  idSchema,
  lineSchema,
  textSchema,
  webAddressSchema,
} from './primitives.ts';
import { z } from './zod.ts';

const quantitySchema = z.number().check(z.gte(0, 'Write a number that is not negative.'));

export const claimSchema = z.strictObject({
  id: claimIdSchema,
  source: idSchema,
  paragraph: z.optional(z.int().check(z.gte(1, 'Paragraphs count from 1.'))),
  url: z.optional(webAddressSchema),
  claimant: idSchema,
  attribute: z.enum(attributes),
  stance: z.enum(['asserts', 'denies']),
  grade: gradeSchema,
  value: z.optional(quantitySchema),
  low: z.optional(quantitySchema),
  high: z.optional(quantitySchema),
  qualifier: z.optional(z.enum(['about', 'at-least', 'at-most', 'more-than', 'fewer-than'])),
  unit: z.optional(lineSchema),
  text: textSchema,
  edtf: z.optional(edtfSchema),
  actor: z.optional(idSchema),
  note: z.optional(textSchema),
  paragraphHash: z.optional(z.string().check(z.regex(/^[0-9a-f]{16}$/))),
  withdrawn: z.optional(textSchema),
});

export type RawClaim = z.infer<typeof claimSchema>;
