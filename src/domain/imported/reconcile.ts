/**
 * Rows of an imported set held against the curated records: which may be the same event, by how far apart places and days are at least and whether an
 * actor is named by both. Nothing is decided here; it says what is near and why. Distances are ranges, because places are known only to a radius.
 */
import { isVague, radiusOf } from './rowExtent.ts';
import type { ImportedColumns } from './importedColumns.ts';
import { undated } from './importedColumns.ts';
import type { Day } from '../time/day.ts';
import type { KmRange, Position } from '../geo/placement.ts';
import type { RecordId } from '../records/record.ts';
import { earthRadiusKm } from '../geo/rings.ts';

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

/** `unknown`: one of the two names nobody that is known here. */
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

const toRadians = Math.PI / 180;

/** Points of the unit sphere, three numbers to a row, so that distances need no trigonometry; NaN without a place. */
const spheres = new WeakMap<ImportedColumns, Float64Array>();

function writeVector(into: Float64Array, at: number, longitude: number, latitude: number): void {
  const ring = Math.cos(latitude * toRadians);
  into[at] = ring * Math.cos(longitude * toRadians);
  into[at + 1] = ring * Math.sin(longitude * toRadians);
  into[at + 2] = Math.sin(latitude * toRadians);
}

/** Worked out once for a set. */
function sphereOf(set: ImportedColumns): Float64Array {
  const known = spheres.get(set);
  if (known) return known;
  const made = new Float64Array(set.rows * 3);
  for (let row = 0; row < set.rows; row += 1)
    writeVector(made, row * 3, set.longitude[row] ?? NaN, set.latitude[row] ?? NaN);
  spheres.set(set, made);
  return made;
}

/** By the middle of the range, so that what is only known to a governorate does not come first. */
function scoreOf(
  low: number,
  high: number,
  days: number | null,
  actor: ActorMatch,
  { nearKm, nearDays }: Thresholds,
): number {
  const place = 1 - (low + high) / 2 / Math.max(nearKm, 1e-9);
  const day = days === null ? 0 : 1 - days / (nearDays + 1);
  const who = actor === 'shared' ? 1 : actor === 'unknown' ? 0.5 : 0;
  return (Math.max(0, place) + Math.max(0, day) + who) / 3;
}

/** The same only where the middle of the range is near too: what is only known to a governorate overlaps with everything in it. */
function levelOf(
  low: number,
  high: number,
  days: number | null,
  actor: ActorMatch,
  limits: Thresholds,
): Candidate['level'] {
  const close = low <= limits.sameKm && (low + high) / 2 <= limits.nearKm && days !== null && days <= limits.sameDays;
  return close && (!limits.needsActor || actor !== 'apart') ? 'same' : 'near';
}

/** Texts of the row's actors, folded and cut into their names, by code. */
export interface RowActors {
  readonly set: ImportedColumns;
  /** For each code of the shared list of names: which of the curated actors it means. */
  readonly meant: readonly ReadonlySet<string>[];
}

/** For each code: 1 where it means an actor of the subject. */
function sharedCodes({ actors }: Subject, { meant }: RowActors): Uint8Array {
  return Uint8Array.from(meant, (ids) => ([...ids].some((id) => actors.has(id)) ? 1 : 0));
}

/** How far a row may lie, as a range; NaN without a place. Half the chord between two points of the unit sphere is the sine of half the angle. */
function kmOfChord(squared: number): number {
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(squared) / 2));
}

/** Visits the rows worth comparing with a subject, by whichever index the caller keeps; every row of `rows` is right, only slower. */
export type RowsNear = (subject: Subject, limits: Thresholds, visit: (row: number) => void) => void;

/** `actors`: with the list of names shared by both sides. */
export function reconcile(
  subjects: readonly Subject[],
  rows: Uint32Array,
  actors: RowActors,
  limits: Thresholds,
  rowsNear?: RowsNear,
): Reconciled {
  const taken = new Uint8Array(actors.set.rows);
  const candidates = new Map<RecordId, readonly Candidate[]>();
  for (const subject of subjects) {
    const found: Candidate[] = [];
    const visit = createVisit(subject, actors, limits, taken, found);
    if (rowsNear) rowsNear(subject, limits, visit);
    else for (const row of rows) visit(row);
    if (found.length > 0) candidates.set(subject.record, found);
  }
  const levels = (level: Candidate['level']): readonly RecordId[] =>
    subjects.filter(({ record }) => candidates.get(record)?.[0]?.level === level).map(({ record }) => record);
  return {
    candidates,
    same: levels('same'),
    near: levels('near'),
    onlyOurs: subjects.filter(({ record }) => !candidates.has(record)).map(({ record }) => record),
    onlyTheirs: rows.filter((row) => taken[row] === 0),
  };
}

/** Looks at one row after another for a subject. Called millions of times: it makes an object only of a row that is among the best so far. */
function createVisit(
  subject: Subject,
  actors: RowActors,
  limits: Thresholds,
  taken: Uint8Array,
  found: Candidate[],
): (row: number) => void {
  const { set } = actors;
  const { earliest, latest } = set;
  const [ones, others] = [set.actor.codes, set.otherActor.codes];
  const sphere = sphereOf(set);
  const own = new Float64Array(3);
  writeVector(own, 0, subject.position?.[0] ?? NaN, subject.position?.[1] ?? NaN);
  const [x, y, z] = [own[0] ?? NaN, own[1] ?? NaN, own[2] ?? NaN];
  const shared = sharedCodes(subject, actors);
  // A name that matches no known actor (“unidentified gunmen”) may be anybody.
  const known = Uint8Array.from(actors.meant, (ids) => (ids.size > 0 ? 1 : 0));
  const namesNobody = subject.actors.size === 0;
  const { nearKm, nearDays } = limits;
  return (row) => {
    const first = earliest[row] ?? 0;
    const apart =
      first === undated.earliest ? -1 : Math.max(0, first - subject.latest, subject.earliest - (latest[row] ?? 0));
    if (apart > nearDays) return;
    const at = row * 3;
    const [across, along, up] = [(sphere[at] ?? NaN) - x, (sphere[at + 1] ?? NaN) - y, (sphere[at + 2] ?? NaN) - z];
    const middle = kmOfChord(across * across + along * along + up * up);
    const slack = subject.radiusKm + radiusOf(set, row) / 1000;
    if (!(middle - slack <= nearKm)) return;
    taken[row] = 1;
    const [one, other] = [ones[row] ?? 0, others[row] ?? 0];
    const code = shared[one] === 1 ? one : shared[other] === 1 ? other : 0;
    const actor: ActorMatch =
      code !== 0 ? 'shared' : namesNobody || (known[one] !== 1 && known[other] !== 1) ? 'unknown' : 'apart';
    const days = apart < 0 ? null : apart;
    const [low, high] = [Math.max(0, middle - slack), middle + slack];
    const level = isVague(set, row) ? 'near' : levelOf(low, high, days, actor, limits);
    const score = scoreOf(low, high, days, actor, limits);
    const last = found[mostCandidates - 1];
    if (last && !isBetter({ level, score, row }, last)) return;
    keepBest(found, {
      record: subject.record,
      row,
      km: { low, high },
      days,
      actor,
      sharedName: actor === 'shared' ? (set.actor.texts[code] ?? '') : '',
      level,
      score,
    });
  };
}

/** The same before the near, then by score, then by line. */
export function isBetter(
  one: Pick<Candidate, 'level' | 'score' | 'row'>,
  other: Pick<Candidate, 'level' | 'score' | 'row'>,
): boolean {
  if (one.level !== other.level) return one.level === 'same';
  return one.score === other.score ? one.row < other.row : one.score > other.score;
}

/** Into its place among the best so far; a record between busy towns may have a hundred thousand, and nobody reads them all. */
function keepBest(found: Candidate[], candidate: Candidate): void {
  let at = found.length;
  while (at > 0) {
    const before = found[at - 1];
    if (!before || isBetter(before, candidate)) break;
    at -= 1;
  }
  found.splice(at, 0, candidate);
  if (found.length > mostCandidates) found.pop();
}
