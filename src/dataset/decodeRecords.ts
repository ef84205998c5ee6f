/** Features of the five record files → records. */
import type {
  BriefRecord,
  Deployment,
  DetentionSite,
  Incident,
  RecordKind,
  Transfer,
  Warning,
} from '../domain/records/record.ts';
import { recordFiles } from './dataFiles.ts';
import { decodeEach, type Decoded } from './decodeEach.ts';
import {
  deploymentSchema,
  detentionSiteSchema,
  incidentSchema,
  transferSchema,
  warningSchema,
  type RawDetentionSite,
  type RawIncident,
  type RawTransfer,
} from './schema/recordSchemas.ts';
import { toClaims } from './toClaim.ts';
import { toDate } from './toDate.ts';

/** The parts common to all kinds: id and geometry of the feature, claims, and `context` as a boolean. */
function toShared<
  Raw extends {
    readonly id: string;
    readonly geometry: RawIncident['geometry'];
    readonly properties: Pick<RawIncident['properties'], 'claims' | 'context'>;
  },
>(feature: Raw) {
  const { claims, context } = feature.properties;
  return { id: feature.id, geometry: feature.geometry, ...toClaims(claims), context: context ?? false };
}

const toPeriod = ({ when, ...period }: RawDetentionSite['properties']['control'][number]) => ({
  ...period,
  when: toDate(when),
});

/** The claims of a step hold as of its day. A file without series has no counts. */
function toTransfer(raw: RawTransfer): Transfer {
  const { series: steps = [], plan, ...properties } = raw.properties;
  const series = steps.map(({ asOf, ...step }) => ({ ...step, asOf: toDate(asOf) }));
  const shared = toShared(raw);
  const asOfClaim = new Map(series.flatMap(({ asOf, claims }) => claims.map((id) => [id, asOf] as const)));
  return {
    ...properties,
    ...shared,
    claims: shared.claims.map((claim) => {
      const asOf = asOfClaim.get(claim.id);
      return asOf === undefined ? claim : { ...claim, asOf };
    }),
    when: toDate(properties.when),
    series,
    ...(plan ? { plan: { ...plan, announced: toDate(plan.announced) } } : {}),
  };
}

const decoders: Readonly<Record<RecordKind, (file: string, json: unknown) => Decoded<BriefRecord>>> = {
  incident: (file, json) =>
    decodeEach(file, json, 'features', incidentSchema, (raw): Incident => ({
      ...raw.properties,
      ...toShared(raw),
      when: toDate(raw.properties.when),
    })),
  'detention-site': (file, json) =>
    decodeEach(file, json, 'features', detentionSiteSchema, (raw): DetentionSite => ({
      ...raw.properties,
      ...toShared(raw),
      control: raw.properties.control.map(toPeriod),
    })),
  deployment: (file, json) =>
    decodeEach(file, json, 'features', deploymentSchema, (raw): Deployment => ({
      ...raw.properties,
      ...toShared(raw),
      when: toDate(raw.properties.when),
    })),
  transfer: (file, json) => decodeEach(file, json, 'features', transferSchema, toTransfer),
  warning: (file, json) =>
    decodeEach(file, json, 'features', warningSchema, (raw): Warning => ({
      ...raw.properties,
      ...toShared(raw),
      when: toDate(raw.properties.when),
    })),
};

/** The records of one kind, from the file that holds them. */
export function decodeRecords(kind: RecordKind, json: unknown): Decoded<BriefRecord> {
  return decoders[kind](recordFiles[kind], json);
}
