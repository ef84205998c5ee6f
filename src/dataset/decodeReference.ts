/** data/reference/*.geojson → border, areas and crossings. */
import type { LineString } from 'geojson';
import type { Crossing, DataIssue, ReferenceArea } from '../domain/records/dataset.ts';
import { referenceFiles } from './dataFiles.ts';
import { decodeEach, type Decoded, type Refused } from './decodeEach.ts';
import type { Entry } from './entry.ts';
import { areaSchema, borderSchema, crossingSchema } from './schema/referenceSchema.ts';

/** Governorates, or districts. An area that is not marked as an envelope is a boundary. */
export function decodeAreas(kind: ReferenceArea['kind'], json: unknown): Decoded<ReferenceArea> {
  const file = kind === 'governorate' ? referenceFiles.governorates : referenceFiles.districts;
  return decodeEach(
    file,
    json,
    'features',
    areaSchema,
    ({ id, geometry, properties: { name, country, envelope } }): ReferenceArea => ({
      id,
      kind,
      name,
      country,
      envelope: envelope ?? false,
      geometry,
    }),
  );
}

/** The border from north to south: one line in one feature. */
export function decodeBorder(json: unknown): {
  readonly border: Entry<LineString> | null;
  readonly issues: readonly DataIssue[];
  readonly refused: readonly Refused[];
} {
  const { entries, issues, refused } = decodeEach(
    referenceFiles.border,
    json,
    'features',
    borderSchema,
    ({ geometry }): LineString => geometry,
  );
  const [border, ...more] = entries;
  const surplus: readonly DataIssue[] = more.map(({ file, label }) => ({
    severity: 'error',
    file,
    record: label,
    message: 'There is more than one border.',
    remedy: 'Keep one feature with one LineString, from north to south.',
  }));
  return { border: border ?? null, issues: [...issues, ...surplus], refused };
}

export function decodeCrossings(json: unknown): Decoded<Crossing> {
  return decodeEach(
    referenceFiles.crossings,
    json,
    'features',
    crossingSchema,
    ({ id, geometry, properties: { name, radiusM, note } }): Crossing => ({
      id,
      name,
      position: geometry.coordinates,
      radiusM,
      note,
    }),
  );
}
