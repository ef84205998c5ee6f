/**
 * Rows of an imported set held against the curated records: which may be the same event, by how far apart places and days are at least and whether an
 * actor is named by both. Nothing is decided here; it says what is near and why. Distances are ranges, because places are known only to a radius.
 */
import type { ColumnSet } from './columns.ts';
import { undated } from './columns.ts';
import type { Day } from './day.ts';
import type { KmRange, Position } from './placement.ts';
import type { RecordId } from './record.ts';

export interface Thresholds {
  /** At least so near, and so few days apart, to count as the same. */
  readonly sameKm: number;
  readonly sameDays: number;
  readonly nearKm: number;
  readonly nearDays: number;
  /** Whether the same asks for an actor in common where both sides name one. */
  readonly needsActor: boolean;
}

export const defaultThresholds: Thresholds = { sameKm: 5, sameDays: 1, nearKm: 25, nearDays: 7, needsActor: true };

/** What of a record is compared. `radiusKm`: Infinity where it may be anywhere. */
export interface Subject {
  readonly record: RecordId;
  readonly position: Position | null;
  readonly radiusKm: number;
  readonly earliest: Day;
  readonly latest: Day;
  /** Folded names of those who take part. */
  readonly actors: ReadonlySet<string>;
}

/** `unknown`: one of the two names nobody. */
export type ActorMatch = 'shared' | 'apart' | 'unknown';

export interface Candidate {
  readonly record: RecordId;
  readonly row: number;
  readonly km: KmRange;
  /** Days between the two at least; 0 where they meet. Null where the row has no date. */
  readonly days: number | null;
  readonly actor: ActorMatch;
  /** The name by which the row shares an actor; empty where it does not. */
  readonly sharedName: string;
  readonly level: 'same' | 'near';
  /** 0–1, best first: nearness of place and day in equal parts, and a third for an actor in common. */
  readonly score: number;
}

export interface Reconciled {
  /** Of each record that has any, best first, no more than `mostCandidates`. */
  readonly candidates: ReadonlyMap<RecordId, readonly Candidate[]>;
  readonly same: readonly RecordId[];
  readonly near: readonly RecordId[];
  readonly onlyOurs: readonly RecordId[];
  /** Rows that are no candidate of any record, in the order given. */
  readonly onlyTheirs: Uint32Array<ArrayBuffer>;
}

export const mostCandidates = 20;

const earthKm = 6371.0088;
const toRadians = Math.PI / 180;

/** Along a great circle. */
function kmBetween(longitude: number, latitude: number, otherLongitude: number, otherLatitude: number): number {
  const [up, across] = [Math.sin(((otherLatitude - latitude) * toRadians) / 2), Math.sin(((otherLongitude - longitude) * toRadians) / 2)];
  const chord = up * up + Math.cos(latitude * toRadians) * Math.cos(otherLatitude * toRadians) * across * across;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

export function daysApart(subject: Pick<Subject, 'earliest' | 'latest'>, earliest: Day, latest: Day): number | null {
  if (earliest === undated.earliest) return null;
  return Math.max(0, earliest - subject.latest, subject.earliest - latest);
}

/** By the middle of the range, so that what is only known to a governorate does not come first. */
function scoreOf(km: KmRange, days: number | null, actor: ActorMatch, { nearKm, nearDays }: Thresholds): number {
  const place = 1 - (km.low + km.high) / 2 / Math.max(nearKm, 1e-9);
  const day = days === null ? 0 : 1 - days / (nearDays + 1);
  const who = actor === 'shared' ? 1 : actor === 'unknown' ? 0.5 : 0;
  return (Math.max(0, place) + Math.max(0, day) + who) / 3;
}

/** The same only where the middle of the range is near too: what is only known to a governorate overlaps with everything in it. */
function levelOf(km: KmRange, days: number | null, actor: ActorMatch, limits: Thresholds): Candidate['level'] | null {
  if (km.low > limits.nearKm || (days !== null && days > limits.nearDays)) return null;
  const close = km.low <= limits.sameKm && (km.low + km.high) / 2 <= limits.nearKm && days !== null && days <= limits.sameDays;
  return close && (!limits.needsActor || actor !== 'apart') ? 'same' : 'near';
}

/** Texts of the row's actors, folded and cut into their names, by code. */
export interface RowActors {
  readonly set: ColumnSet;
  /** For each code of the shared list of names: which of the curated actors it means. */
  readonly meant: readonly ReadonlySet<string>[];
}

function actorMatch(subject: Subject, { set, meant }: RowActors, row: number): readonly [ActorMatch, string] {
  const codes = [set.actor.codes[row] ?? 0, set.otherActor.codes[row] ?? 0].filter((code) => code !== 0);
  if (codes.length === 0 || subject.actors.size === 0) return ['unknown', ''];
  for (const code of codes) for (const id of meant[code] ?? []) if (subject.actors.has(id)) return ['shared', set.actor.texts[code] ?? ''];
  return ['apart', ''];
}

/** How far the row's place may lie from the record's. Null where one of them has none. */
export function kmRange({ position, radiusKm }: Pick<Subject, 'position' | 'radiusKm'>, { longitude, latitude, radiusM }: ColumnSet, row: number): KmRange | null {
  const [across, up] = [longitude[row] ?? NaN, latitude[row] ?? NaN];
  if (!position || Number.isNaN(across) || Number.isNaN(up)) return null;
  const middle = kmBetween(position[0], position[1], across, up);
  const slack = radiusKm + (radiusM[row] ?? 0) / 1000;
  return { low: Math.max(0, middle - slack), high: middle + slack };
}

/** Rows worth comparing with a subject, by whichever index the caller keeps; every row of `rows` is right, only slower. */
export type RowsNear = (subject: Subject, limits: Thresholds) => Iterable<number>;

/** `actors`: with the list of names shared by both sides. */
export function reconcile(subjects: readonly Subject[], rows: Uint32Array, actors: RowActors, limits: Thresholds, rowsNear: RowsNear = () => rows): Reconciled {
  const { set } = actors;
  const taken = new Uint8Array(set.rows);
  const candidates = new Map<RecordId, readonly Candidate[]>();
  for (const subject of subjects) {
    const found: Candidate[] = [];
    for (const row of rowsNear(subject, limits)) {
      const km = kmRange(subject, set, row);
      if (!km || km.low > limits.nearKm) continue;
      const days = daysApart(subject, set.earliest[row] ?? 0, set.latest[row] ?? 0);
      const [actor, sharedName] = actorMatch(subject, actors, row);
      const level = levelOf(km, days, actor, limits);
      if (!level) continue;
      taken[row] = 1;
      found.push({ record: subject.record, row, km, days, actor, sharedName, level, score: scoreOf(km, days, actor, limits) });
    }
    if (found.length > 0) candidates.set(subject.record, best(found));
  }
  const levels = (level: Candidate['level']): readonly RecordId[] => subjects.filter(({ record }) => candidates.get(record)?.[0]?.level === level).map(({ record }) => record);
  return {
    candidates, same: levels('same'), near: levels('near'), onlyOurs: subjects.filter(({ record }) => !candidates.has(record)).map(({ record }) => record),
    onlyTheirs: rows.filter((row) => taken[row] === 0),
  };
}

/** The same before the near, then by score, then by line. */
function best(found: readonly Candidate[]): readonly Candidate[] {
  return found.toSorted((a, b) => (a.level === b.level ? b.score - a.score || a.row - b.row : a.level === 'same' ? -1 : 1)).slice(0, mostCandidates);
}
