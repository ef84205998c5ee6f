/** Figures are derived from claims, never stored: lowest to highest, and who says which. */
import { groupBy } from '../../base/groupBy.ts';
import type { Claim } from './record.ts';

export interface FigurePoint {
  readonly claim: Claim;
  readonly low: number;
  readonly high: number;
}

/** All numbers that claims give for one attribute of one record. */
export interface Figure {
  readonly attribute: string;
  readonly unit: string | undefined;
  readonly low: number;
  readonly high: number;
  readonly points: readonly FigurePoint[];
  /** Two claims cannot both be right. */
  readonly disputed: boolean;
}

/** How many per cent "about" reaches to both sides, and how many times its number "more than" still means: of 1,500 nobody says "more than 100". */
const reach = { aboutPercent: 15, moreThan: 2 } as const;

/** The numbers that would make a claim true; `lowOut` and `highOut`: that bound itself would not. */
interface Span {
  readonly low: number;
  readonly high: number;
  readonly lowOut?: boolean;
  readonly highOut?: boolean;
}

function spanOf({ low, high, claim }: FigurePoint): Span {
  switch (claim.qualifier) {
    case 'about':
      return { low: (low * (100 - reach.aboutPercent)) / 100, high: (high * (100 + reach.aboutPercent)) / 100 };
    case 'at-least':
      return { low, high: Infinity };
    case 'more-than':
      return { low, lowOut: true, high: high * reach.moreThan || Infinity };
    case 'at-most':
      return { low: 0, high };
    case 'fewer-than':
      return { low: 0, high, highOut: true };
    default:
      return { low, high };
  }
}

/** Whether everything in `a` is below everything in `b`. */
function isBelow(a: Span, b: Span): boolean {
  return a.high < b.low || (a.high === b.low && (a.highOut === true || b.lowOut === true));
}

/** Whether some number makes both true. Of spans on one axis, all have a number in common when every two have. */
function areCompatible(a: FigurePoint, b: FigurePoint): boolean {
  const [first, second] = [spanOf(a), spanOf(b)];
  return !isBelow(first, second) && !isBelow(second, first);
}

function pointOf(claim: Claim): FigurePoint | undefined {
  const low = claim.value ?? claim.low;
  const high = claim.value ?? claim.high;
  return low === undefined || high === undefined ? undefined : { claim, low, high };
}

function everyPair<Item>(items: readonly Item[], test: (a: Item, b: Item) => boolean): boolean {
  return items.every((a, index) => items.slice(index + 1).every((b) => test(a, b)));
}

/** Of running totals only the newest that has a number, with all that is said of it; every claim that is not part of one. */
export function newestCounts(claims: readonly Claim[]): readonly Claim[] {
  const days = claims.flatMap((claim) => (claim.asOf && pointOf(claim) ? [claim.asOf.latest] : []));
  if (days.length === 0) return claims;
  const newest = Math.max(...days);
  return claims.filter(({ asOf }) => asOf === undefined || asOf.latest === newest);
}

/**
 * One figure per attribute and unit, in the order of the claims. Denials carry no figure of their own. Of a running total it is the newest count among
 * the claims: give it the claims up to a day (`known.ts`) for the figure of that day.
 */
export function figuresOf(claims: readonly Claim[]): readonly Figure[] {
  const points = newestCounts(claims).flatMap((claim) => (claim.stance === 'denies' ? [] : (pointOf(claim) ?? [])));
  const groups = groupBy(points, ({ claim }) => `${claim.attribute} ${claim.unit ?? ''}`);
  return [...groups.values()].map((group) => ({
    attribute: group[0]?.claim.attribute ?? '',
    unit: group[0]?.claim.unit,
    low: Math.min(...group.map((point) => point.low)),
    high: Math.max(...group.map((point) => point.high)),
    points: group,
    disputed: !everyPair(group, areCompatible),
  }));
}

/** Attributes of which only one party can be the answer. */
const culprit: ReadonlySet<string> = new Set(['responsible', 'perpetrator']);

/** Attributes that cover many different statements: a denial among them need not deny what another claim asserts. */
const manifold: ReadonlySet<string> = new Set(['status', 'capability', 'position', 'identification']);

/** Undefined where a claim has no date. */
function datesOverlap({ edtf: a }: Claim, { edtf: b }: Claim): boolean | undefined {
  return a && b ? a.earliest <= b.latest && b.earliest <= a.latest : undefined;
}

/** Undefined where a claim has no number, or the two count different things. */
function numbersMeet(a: Claim, b: Claim): boolean | undefined {
  const [first, second] = [pointOf(a), pointOf(b)];
  return first && second && a.unit === b.unit ? areCompatible(first, second) : undefined;
}

/** Whether one claim denies what the other asserts. A party, a day or a number that both give must be the same; what one leaves open is meant as a whole. */
function isDenied(a: Claim, b: Claim): boolean {
  const sameParty = a.actor === undefined || b.actor === undefined || a.actor === b.actor;
  return !manifold.has(a.attribute) && sameParty && datesOverlap(a, b) !== false && numbersMeet(a, b) !== false;
}

/** Whether two claims cannot both be right, other than by their numbers. */
export function contradict(a: Claim, b: Claim): boolean {
  if (a.attribute !== b.attribute) return false;
  if (a.stance !== b.stance) return isDenied(a, b);
  if (a.stance === 'denies') return false;
  const otherParty = a.actor !== undefined && b.actor !== undefined && a.actor !== b.actor;
  const overlap = datesOverlap(a, b);
  if (a.attribute === 'when') return overlap === false;
  if (culprit.has(a.attribute)) return otherParty && overlap !== false;
  return a.attribute === 'holder' && otherParty && overlap === true;
}

/**
 * Whether two claims of a record cannot both be right: figures that do not fit, one asserts what another denies, other days, other culprits, or two
 * holders on the same days. Holders without dates follow each other; different wordings are no dispute. An older count of a running total disputes nothing.
 */
export function isDisputed(claims: readonly Claim[]): boolean {
  const judged = newestCounts(claims);
  return figuresOf(judged).some((figure) => figure.disputed) || !everyPair(judged, (a, b) => !contradict(a, b));
}
