/** Which records a click or the pointer means, of all that lie there. */
import type { AreaId, PlaceId, RecordId } from '../../domain/records/record.ts';

/** What MapLibre finds at a point, as far as it matters here. */
export interface Hit {
  readonly layer: { readonly id: string; readonly type: string };
  readonly properties: Readonly<Record<string, unknown>> | null;
}

/** A mark is meant before the line that it stands on, and a line before the area around it. */
const tiers: readonly (readonly string[])[] = [['symbol', 'circle'], ['line'], ['fill', 'raster']];

/** Distinct records of the best tier that was hit, in the order of the hits. */
export function toPicks(hits: readonly Hit[]): readonly RecordId[] {
  const tier = tiers.find((types) => hits.some((hit) => types.includes(hit.layer.type) && isMeant(hit))) ?? [];
  const records = hits.filter((hit) => tier.includes(hit.layer.type)).flatMap(recordsOf);
  return [...new Set(records)];
}

/** The place that is meant where no record is. */
export function toPlace(hits: readonly Hit[]): PlaceId | null {
  const place = hits.map(({ properties }) => properties?.['place']).find((id) => typeof id === 'string');
  return typeof place === 'string' ? place : null;
}

/** A plate of imported rows hides what lies below it, too. */
function isMeant(hit: Hit): boolean {
  return recordOf(hit) !== undefined || areasOf(hit).length > 0;
}

/** Areas of the plate of imported rows that is meant; none where a record is. */
export function toAreas(hits: readonly Hit[]): readonly AreaId[] {
  return toPicks(hits).length > 0 ? [] : (hits.map(areasOf).find((areas) => areas.length > 0) ?? []);
}

function areasOf({ properties }: Hit): readonly AreaId[] {
  const areas = properties?.['areas'];
  return typeof areas === 'string' ? areas.split(' ') : [];
}

function recordOf({ properties }: Hit): RecordId | undefined {
  const record = properties?.['record'];
  return typeof record === 'string' ? record : undefined;
}

/** A plate stands for several, whose ids it lists. */
function recordsOf(hit: Hit): readonly RecordId[] {
  const records = hit.properties?.['records'];
  const only = recordOf(hit);
  if (typeof records === 'string') return records.split(' ');
  return only === undefined ? [] : [only];
}
