/** Which records a statement may speak of: by day, place, category and actors, each with its share of the score in sight. */
import type { Dataset } from '../domain/records/dataset.ts';
import { figuresOf, isDisputed } from '../domain/records/figures.ts';
import { placesOf, type BriefRecord, type Claim, type Place, type PlaceId } from '../domain/records/record.ts';
import { decodeEdtf, type EdtfDate } from '../domain/time/edtf.ts';
import type { Relation, Statement } from './statement.ts';

export interface MatchParts {
  readonly when: number;
  readonly place: number;
  readonly category: number;
  readonly actors: number;
}

export interface Match {
  readonly record: BriefRecord;
  /** 0–1: the parts, weighted. */
  readonly score: number;
  /** 0–1 each. */
  readonly parts: MatchParts;
  /** What the claims of the statement would be to the record. */
  readonly relation: Exclude<Relation, 'new'>;
}

const weights: MatchParts = { when: 0.35, place: 0.3, category: 0.25, actors: 0.1 };
const mostMatches = 4;
/** Below it a record is not offered. */
export const leastScore = 0.5;
/** From it on a record is proposed instead of a new one, unless the two disagree. */
const sureScore = 0.85;

function whenScore(date: EdtfDate, other: EdtfDate): number {
  const gap = Math.max(0, other.earliest - date.latest, date.earliest - other.latest);
  if (gap > 0) return gap <= 1 ? 0.5 : gap <= 3 ? 0.2 : 0;
  const [span, otherSpan] = [date.latest - date.earliest, other.latest - other.earliest];
  return Math.max(span, otherSpan) > 31 ? 0.4 : span === otherSpan ? 1 : 0.8;
}

function datesOf(record: BriefRecord): readonly EdtfDate[] {
  return record.kind === 'detention-site' ? record.control.map(({ when }) => when) : [record.when];
}

function chainOf(id: PlaceId, places: Dataset['places']): readonly PlaceId[] {
  const chain: PlaceId[] = [];
  for (
    let place: Place | undefined = places.get(id);
    place && !chain.includes(place.id);
    place = places.get(place.within ?? '')
  )
    chain.push(place.id);
  return chain;
}

/** One for the same place, less where one contains the other, little for the same governorate. */
function placeScore({ kind, place: id }: Statement, record: BriefRecord, places: Dataset['places']): number {
  // Of a transfer, reports name now one end and now the other.
  if (kind === 'transfer' && record.kind === 'transfer') return 0.8;
  if (id === null) return 0;
  const own = chainOf(id, places);
  const scores = placesOf(record).map((other) => {
    if (other === id) return 1;
    const chain = chainOf(other, places);
    if (chain.includes(id) || own.includes(other)) return places.get(id)?.category === 'country' ? 0.3 : 0.8;
    const [adm2, otherAdm2] = [places.get(id)?.admin.adm2, places.get(other)?.admin.adm2];
    if (adm2 !== undefined && adm2 === otherAdm2) return 0.7;
    const [adm1, otherAdm1] = [places.get(id)?.admin.adm1, places.get(other)?.admin.adm1];
    return adm1 !== undefined && adm1 === otherAdm1 ? 0.4 : 0;
  });
  return Math.max(0, ...scores);
}

/** Categories that reports use for one and the same event. */
const alike: readonly (readonly string[])[] = [
  ['suicide-attack', 'bombing', 'arrest', 'armed-clash'],
  ['escape', 'prison-break'],
  ['shelling', 'airstrike'],
  ['done', 'ongoing', 'planned'],
  ['alert', 'reinforcement', 'stationed', 'patrol', 'surveillance'],
  ['takeover', 'territorial-change'],
];

function categoryScore({ kind, category }: Statement, record: BriefRecord): number {
  if (record.category === category && record.kind === kind) return 1;
  if (alike.some((group) => group.includes(category) && group.includes(record.category))) return 0.6;
  return record.kind === kind ? 0.3 : 0;
}

function actorsScore({ actors }: Statement, record: BriefRecord): number {
  const own = new Set(actors.map(({ id }) => id));
  const shared = record.actors.filter(({ id }) => own.has(id)).length;
  return own.size === 0 || record.actors.length === 0 ? 0 : shared / Math.min(own.size, record.actors.length);
}

const bounds = ({ value, low, high }: Claim): readonly [number | undefined, number | undefined] => [
  value ?? low,
  value ?? high,
];

/** A claim of the record by the same claimant with the same figure: two reports of one statement, not two sources. */
export function sharedStatement(statement: Statement, record: BriefRecord): Claim | undefined {
  return record.claims.find(
    (claim) =>
      claim.source !== statement.source &&
      claim.claimant === statement.claimant &&
      statement.claims.some(({ attribute, low, high }) => {
        const [otherLow, otherHigh] = bounds(claim);
        return low !== null && attribute === claim.attribute && low === otherLow && high === otherHigh;
      }),
  );
}

function asClaims(statement: Statement): readonly Claim[] {
  return statement.claims.flatMap(({ attribute, stance, low, high, qualifier, unit, text }, index): readonly Claim[] =>
    low === null || high === null
      ? []
      : [
          {
            id: `statement--${index}`,
            source: statement.source,
            claimant: statement.claimant ?? '',
            attribute,
            stance,
            grade: 'F6',
            low,
            high,
            text,
            ...(qualifier === null ? {} : { qualifier }),
            ...(unit === null ? {} : { unit }),
          },
        ],
  );
}

function relationTo(statement: Statement, record: BriefRecord): Match['relation'] {
  if (sharedStatement(statement, record)) return 'rewrite';
  const figures = asClaims(statement);
  if (figures.length === 0) return 'confirms';
  const known = figuresOf(record.claims);
  const isNew = figures.some(
    ({ attribute, unit }) => !known.some((each) => each.attribute === attribute && each.unit === unit),
  );
  if (record.kind !== 'transfer' && !isDisputed(record.claims) && isDisputed([...record.claims, ...figures]))
    return 'disputes';
  return isNew ? 'figure' : 'confirms';
}

/** The likeliest first. */
export function matchRecords(
  statement: Statement,
  { records, places }: Pick<Dataset, 'records' | 'places'>,
): readonly Match[] {
  const date = decodeEdtf(statement.when);
  const matches = records.map((record): Match => {
    const parts: MatchParts = {
      when: date.ok ? Math.max(0, ...datesOf(record).map((other) => whenScore(date.value, other))) : 0,
      place: placeScore(statement, record, places),
      category: categoryScore(statement, record),
      actors: actorsScore(statement, record),
    };
    const score = (Object.keys(weights) as (keyof MatchParts)[]).reduce(
      (sum, key) => sum + weights[key] * parts[key],
      0,
    );
    return { record, score, parts, relation: relationTo(statement, record) };
  });
  return matches
    .filter(({ score, parts }) => score >= leastScore && parts.when > 0 && parts.place > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostMatches);
}

/** The statement with the record that it most likely speaks of, for a person to confirm; as it is where none is likely enough. */
export function withLikeliest(statement: Statement, data: Pick<Dataset, 'records' | 'places'>): Statement {
  const [best] = matchRecords(statement, data);
  return best && best.score >= sureScore && best.relation !== 'disputes'
    ? { ...statement, record: best.record.id, relation: best.relation }
    : statement;
}
