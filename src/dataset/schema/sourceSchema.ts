/** An entry of the bibliography. */
import { edtfSchema, idSchema, lineSchema, textSchema, webAddressSchema } from './primitives.ts';
import { z } from './zod.ts';

export const sourceSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['report', 'further']),
  publisher: lineSchema,
  title: lineSchema,
  published: edtfSchema,
  dateline: z.optional(lineSchema),
  url: z.optional(webAddressSchema),
  reliability: z.string().check(z.regex(/^[A-F]$/, 'Write one letter, A (reliable) to F (cannot be judged).')),
  paragraphs: z.optional(z.int().check(z.gte(1, 'Write the number of non-empty lines of the report.'))),
  pageParagraphs: z.optional(z.array(z.int().check(z.gte(1, 'Lines count from 1.'))).check(z.minLength(1))),
  language: z.string().check(z.regex(/^[a-z]{2,3}$/, 'Write a language code such as "en" or "ar"; "mul" for several.')),
  rewriteOf: z.optional(idSchema),
  note: z.optional(textSchema),
});

/** The whole file; `$schema` is only for editors. */
export const sourceFileSchema = z.strictObject({ $schema: z.optional(z.string()), sources: z.array(sourceSchema) });

export type RawSource = z.infer<typeof sourceSchema>;
