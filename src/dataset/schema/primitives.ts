/** The basic schemas. A message here is the remedy shown to the curator. */
import { decodeEdtf } from '../../domain/time/edtf.ts';
import { geoPrecisions } from '../../domain/records/record.ts';
import { z } from './zod.ts';

/** Kebab-case: `qaim-town`, `rudaw-2026-02-06`. */
export const idSchema = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write lower-case letters, figures and single hyphens, such as "qaim-town".'),
  );

/** Two kebab-case parts: the id of the record or place, `--`, and a number or word. */
export const claimIdSchema = z
  .string()
  .check(
    z.regex(
      /^[a-z0-9]+(-[a-z0-9]+)*--[a-z0-9]+(-[a-z0-9]+)*$/,
      'Write the id of the record, two hyphens and a number or word, such as "qaim-raid--1".',
    ),
  );

/** `border`, or a P-code. */
export const areaIdSchema = z
  .string()
  .check(z.regex(/^(border|[A-Z]{2}[A-Z0-9]{2,10})$/, 'Write "border" or a P-code such as "IQG01" or "IQG01Q02".'));

/** At least one visible character. */
export const lineSchema = z.string().check(z.regex(/\S/, 'Write a text that is not empty.'));

export const textSchema = z.strictObject({ en: lineSchema, ar: lineSchema, ckb: z.optional(lineSchema) });

const day = '\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?';
const edtfPattern = new RegExp(`^(${day}|${day}/${day}|${day}/\\.\\.|\\.\\./${day})$`);
const edtfRemedy =
  'Write a date such as 2026-02-06, 2026-02, 2026-01-20~, 2026-01/2026-02, 2019-10-13/.. or ../2026-11-22.';

/** The profile of the codebook; the second check refuses impossible dates (30 February, an end before its start). */
export const edtfSchema = z.string().check(
  z.regex(edtfPattern, { error: edtfRemedy, abort: true }),
  z.refine((text) => decodeEdtf(text).ok, {
    error: 'Write a day that the calendar has, and an interval that does not end before it starts.',
  }),
);

export const gradeSchema = z
  .string()
  .check(
    z.regex(/^[A-F][1-6]$/, 'Write a letter A–F for the source and a figure 1–6 for the statement, such as "B2".'),
  );

export const webAddressSchema = z
  .string()
  .check(z.regex(/^https?:\/\/[^\s/]+(\/\S*)?$/, 'Write a full address that begins with https:// or http://.'));

/** Positive metres; null where a radius has no meaning. */
export const radiusSchema = z.nullable(z.number().check(z.positive('Write a number of metres above 0, or null.')));

export const geoPrecisionSchema = z.enum(geoPrecisions as readonly [string, ...string[]] & typeof geoPrecisions);
