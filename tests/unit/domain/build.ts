/** Facts by hand, as sentences: `anIncident('a', { when: '2026-01-19' })`. */
import { decodeEdtf, type EdtfDate } from '../../../src/domain/time/edtf.ts';
import { dayFromIso, type Day } from '../../../src/domain/time/day.ts';
import type { RecordFacts } from '../../../src/domain/records/facts.ts';
import { foldName } from '../../../src/domain/records/fold.ts';
import type { Placement } from '../../../src/domain/geo/placement.ts';
import type {
  BriefRecord,
  Claim,
  ControlPeriod,
  Deployment,
  DetentionSite,
  Incident,
} from '../../../src/domain/records/record.ts';

export function edtf(text: string): EdtfDate {
  const date = decodeEdtf(text);
  if (!date.ok) throw new Error(date.failure);
  return date.value;
}

export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === undefined) throw new Error(`${iso} is no day.`);
  return found;
}

const text = (en: string): { en: string; ar: string } => ({ en, ar: `ع ${en}` });

export function aClaim(attribute: string, rest: Partial<Claim> = {}): Claim {
  return {
    id: `claim-${Math.abs(JSON.stringify(rest).length)}-${attribute}`,
    source: 'report',
    claimant: 'mayor',
    attribute,
    stance: 'asserts',
    grade: 'B3',
    text: text(attribute),
    ...rest,
  };
}

const base = (id: string) =>
  ({
    id,
    name: text(id),
    geometry: null,
    geoPrecision: 'settlement',
    radiusM: null,
    actors: [],
    claims: [aClaim('occurred')],
    context: false,
  }) as const;

export function incident(id: string, when: string, rest: Partial<Incident> = {}): Incident {
  return { ...base(id), kind: 'incident', category: 'bombing', place: 'qaim', when: edtf(when), ...rest };
}

export function deployment(id: string, when: string): Deployment {
  return {
    ...base(id),
    kind: 'deployment',
    category: 'alert',
    place: 'border',
    when: edtf(when),
    force: 'pmf',
    side: 'IQ',
  };
}

export function period(
  when: string,
  holder: string | null = 'sdf',
  status: ControlPeriod['status'] = 'held',
): ControlPeriod {
  return { when: edtf(when), holder, status, claims: [] };
}

export function site(id: string, ...control: readonly ControlPeriod[]): DetentionSite {
  return { ...base(id), kind: 'detention-site', category: 'prison', place: 'hol', control };
}

const somewhere: Placement = {
  kind: 'point',
  place: 'qaim',
  position: [40.99, 34.39],
  radiusM: 3000,
  precision: 'settlement',
};

export function factsOf(
  record: BriefRecord,
  rest: Partial<RecordFacts> & { readonly published?: string } = {},
): RecordFacts {
  const { published = '2026-02-06', ...different } = rest;
  return {
    record,
    placement: somewhere,
    route: null,
    countries: ['IQ'],
    governorates: ['IQG01'],
    borderKm: { low: 0, high: 4 },
    areaVerdict: () => 'out',
    claims: record.claims.map((claim) => ({ claim, published: day(published) })),
    reported: day(published),
    sources: new Set(record.claims.map(({ source }) => source)),
    claimants: new Set(record.claims.map(({ claimant }) => claimant)),
    actors: new Set(record.actors.map(({ id }) => id)),
    searchText: foldName(record.name.en),
    ...different,
  };
}

export function byId(...facts: readonly RecordFacts[]): ReadonlyMap<string, RecordFacts> {
  return new Map(facts.map((each) => [each.record.id, each]));
}
