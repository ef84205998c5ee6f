/** What is disputed: every figure, day and party on which the claims of a shown record cannot all be right. */
import { contradict, figuresOf, newestCounts } from '../records/figures.ts';
import type { ActorId, Claim, RecordId } from '../records/record.ts';
import type { Shown } from '../records/visible.ts';
import type { BoardInput } from './panels.ts';

export interface Position {
  readonly claim: Claim;
  readonly claimant: ActorId;
  /** A number, a day, or 0 and 0 where the claim has neither. */
  readonly low: number;
  readonly high: number;
}

export interface Disagreement {
  readonly record: RecordId;
  readonly attribute: string;
  /** `number` and `day` have an axis; `party`: who did it or holds it; `denial`: one says so, another denies it. */
  readonly kind: 'number' | 'day' | 'party' | 'denial';
  readonly unit: string | undefined;
  readonly low: number;
  readonly high: number;
  readonly positions: readonly Position[];
  /** How far apart: for order only. */
  readonly spread: number;
}

export interface DisagreementsAnswer {
  readonly panel: 'disagreements';
  /** Of one record together, the widest first. */
  readonly rows: readonly Disagreement[];
  readonly records: number;
}

/** Ranks kinds that have no number: behind a twofold difference, before a small one. */
const spreads = { day: 2, party: 1.5, denial: 1.5 } as const;

function numberRows({ facts, claims }: Shown): readonly Disagreement[] {
  return figuresOf(claims)
    .filter(({ disputed }) => disputed)
    .map(({ attribute, unit, low, high, points }) => ({
      record: facts.record.id,
      attribute,
      kind: 'number',
      unit,
      low,
      high,
      positions: points.map((point) => ({
        claim: point.claim,
        claimant: point.claim.claimant,
        low: point.low,
        high: point.high,
      })),
      spread: high / Math.max(1, low),
    }));
}

/** Claims of one attribute of which at least one contradicts another, other than by their numbers. */
function contradicted(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const byAttribute = new Map<string, Claim[]>();
  for (const claim of newestCounts(claims))
    byAttribute.set(claim.attribute, [...(byAttribute.get(claim.attribute) ?? []), claim]);
  return [...byAttribute.values()]
    .map((group) =>
      group.filter((claim) =>
        group.some((other) => other !== claim && (contradict(claim, other) || contradict(other, claim))),
      ),
    )
    .filter((group) => group.length > 0);
}

function kindOf(group: readonly Claim[]): 'day' | 'party' | 'denial' {
  if (group.some(({ stance }) => stance === 'denies')) return 'denial';
  return group[0]?.attribute === 'when' ? 'day' : 'party';
}

function otherRows({ facts, claims }: Shown): readonly Disagreement[] {
  return contradicted(claims).map((group): Disagreement => {
    const kind = kindOf(group);
    const positions = group.map((claim): Position => ({
      claim,
      claimant: claim.claimant,
      low: kind === 'day' ? (claim.edtf?.from ?? 0) : 0,
      high: kind === 'day' ? (claim.edtf?.to ?? 0) : 0,
    }));
    const finite = positions.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
    return {
      record: facts.record.id,
      attribute: group[0]?.attribute ?? '',
      kind,
      unit: undefined,
      low: Math.min(...finite),
      high: Math.max(...finite),
      positions,
      spread: spreads[kind],
    };
  });
}

export function answerDisagreements({ visible }: BoardInput): DisagreementsAnswer {
  const disputed = visible.shown.filter((shown) => shown.disputed);
  const rows = disputed.flatMap((shown) => [...numberRows(shown), ...otherRows(shown)]);
  return {
    panel: 'disagreements',
    records: disputed.length,
    rows: rows.sort((a, b) => b.spread - a.spread || (a.record < b.record ? -1 : Number(a.record > b.record))),
  };
}
