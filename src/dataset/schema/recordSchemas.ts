/** The five kinds of records. */
import { categoriesOf, roles } from '../../domain/records/categories.ts';
import { areaParts } from '../../domain/records/record.ts';
import type { RecordKind } from '../../domain/records/record.ts';
import { claimSchema } from './claimSchema.ts';
import { featureSchema } from './featureSchema.ts';
import { positionSchema } from './geometrySchema.ts';
import { edtfSchema, geoPrecisionSchema, idSchema, lineSchema, radiusSchema, textSchema } from './primitives.ts';
import { z } from './zod.ts';

/** The properties common to all kinds. */
function recordShape<Kind extends RecordKind>(kind: Kind) {
  return {
    kind: z.literal(kind),
    category: z.enum(categoriesOf(kind)),
    name: textSchema,
    geoPrecision: geoPrecisionSchema,
    radiusM: radiusSchema,
    labelAt: z.optional(positionSchema),
    part: z.optional(z.enum(areaParts)),
    actors: z.array(z.strictObject({ id: idSchema, role: z.enum(roles) })),
    claims: z.array(claimSchema),
    whenNote: z.optional(textSchema),
    note: z.optional(textSchema),
    formerIds: z.optional(z.array(idSchema)),
    context: z.optional(z.boolean()),
  };
}

export const incidentSchema = featureSchema(
  z.strictObject({ ...recordShape('incident'), place: idSchema, when: edtfSchema }),
);

const controlPeriodSchema = z.strictObject({
  when: edtfSchema,
  holder: z.nullable(idSchema),
  status: z.enum(['held', 'contested', 'unknown', 'closed']),
  claims: z.array(lineSchema),
  note: z.optional(textSchema),
});

export const detentionSiteSchema = featureSchema(
  z.strictObject({
    ...recordShape('detention-site'),
    place: idSchema,
    control: z
      .array(controlPeriodSchema)
      .check(
        z.minLength(
          1,
          'Say at least for one period who held the site; the holder may be null and the status "unknown".',
        ),
      ),
  }),
);

export const deploymentSchema = featureSchema(
  z.strictObject({
    ...recordShape('deployment'),
    place: idSchema,
    when: edtfSchema,
    force: idSchema,
    echelon: z.optional(lineSchema),
    side: z.enum(['IQ', 'SY']),
  }),
);

const seriesStepSchema = z.strictObject({
  asOf: edtfSchema,
  cumulative: z.enum(['stated', 'inferred']),
  from: z.optional(idSchema),
  claims: z
    .array(lineSchema)
    .check(z.minLength(1, 'Name the claims of this record that give the count; a step without evidence is left out.')),
  note: z.optional(textSchema),
});

const planSchema = z.strictObject({
  atMost: z.int().check(z.positive()),
  announced: edtfSchema,
  claims: z.array(lineSchema).check(z.minLength(1, 'Name the claims of this record that announce the plan.')),
});

export const transferSchema = featureSchema(
  z.strictObject({
    ...recordShape('transfer'),
    from: z.nullable(idSchema),
    to: z.nullable(idSchema),
    when: edtfSchema,
    series: z.optional(z.array(seriesStepSchema)),
    plan: z.optional(planSchema),
  }),
);

export const warningSchema = featureSchema(
  z.strictObject({ ...recordShape('warning'), place: idSchema, when: edtfSchema }),
);

export type RawIncident = z.infer<typeof incidentSchema>;
export type RawDetentionSite = z.infer<typeof detentionSiteSchema>;
export type RawDeployment = z.infer<typeof deploymentSchema>;
export type RawTransfer = z.infer<typeof transferSchema>;
export type RawWarning = z.infer<typeof warningSchema>;
