/** Figures are derived from claims, never stored: lowest to highest, and who says which. */
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

/** How far "about" reaches to both sides, and "at least" or "more than" upwards: a speaker who says "at least 750" does not mean thousands. */
const reach = { about: 0.15, atLeast: 0.25 } as const;

/** The numbers that would make a claim true. */
function rangeHeldTrue({ low, high, claim }: FigurePoint): readonly [low: number, high: number] {
  switch (claim.qualifier) {
    case 'about': return [low * (1 - reach.about), high * (1 + reach.about)];
    case 'at-least':
    case 'more-than': return [low, high * (1 + reach.atLeast)];
    case 'at-most':
    case 'fewer-than': return [0, high];
    default: return [low, high];
  }
}

function areCompatible(a: FigurePoint, b: FigurePoint): boolean {
  const [aLow, aHigh] = rangeHeldTrue(a);
  const [bLow, bHigh] = rangeHeldTrue(b);
  return aLow <= bHigh && bLow <= aHigh;
}

function everyPair<Item>(items: readonly Item[], test: (a: Item, b: Item) => boolean): boolean {
  return items.every((a, index) => items.slice(index + 1).every((b) => test(a, b)));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

/** One figure per attribute and unit, in the order of the claims. Denials carry no figure of their own. */
export function figuresOf(claims: readonly Claim[]): readonly Figure[] {
  const points = claims.flatMap((claim): FigurePoint[] => {
    const low = claim.value ?? claim.low;
    const high = claim.value ?? claim.high;
    return claim.stance === 'denies' || low === undefined || high === undefined ? [] : [{ claim, low, high }];
  });
  return groupBy(points, ({ claim }) => `${claim.attribute} ${claim.unit ?? ''}`).map((group) => ({
    attribute: group[0]?.claim.attribute ?? '', unit: group[0]?.claim.unit,
    low: Math.min(...group.map((point) => point.low)), high: Math.max(...group.map((point) => point.high)),
    points: group, disputed: !everyPair(group, areCompatible),
  }));
}

/** Attributes of which only one party can be the answer. */
const exclusive: ReadonlySet<string> = new Set(['responsible', 'perpetrator']);

function contradict(a: Claim, b: Claim): boolean {
  if (a.attribute !== b.attribute) return false;
  const bothAssert = a.stance === 'asserts' && b.stance === 'asserts';
  const sameParty = a.actor === undefined || b.actor === undefined || a.actor === b.actor;
  if (a.stance !== b.stance) return sameParty;
  if (!bothAssert) return false;
  if (a.attribute === 'when' && a.edtf && b.edtf) return a.edtf.earliest > b.edtf.latest || b.edtf.earliest > a.edtf.latest;
  return exclusive.has(a.attribute) && !sameParty;
}

/** Whether two claims of a record cannot both be right: figures that do not fit, one asserts what another denies, other days, other culprits. */
export function isDisputed(claims: readonly Claim[]): boolean {
  return figuresOf(claims).some((figure) => figure.disputed) || !everyPair(claims, (a, b) => !contradict(a, b));
}
