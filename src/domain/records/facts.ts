/**
 * What follows from a record and the dataset alone, whatever the view: derived once after loading, so that filtering a hundred times a second
 * only compares.
 */
import type { Day } from '../time/day.ts';
import type { KmRange, Placement, Position, Route } from '../geo/placement.ts';
import type { AreaId, BriefRecord, Claim, SourceId, ActorId } from './record.ts';
import type { Verdict } from './verdict.ts';

/** A claim with the day on which its source had certainly been published. */
export interface DatedClaim {
  readonly claim: Claim;
  readonly published: Day;
}

export interface RecordFacts {
  readonly record: BriefRecord;
  /** Where it is drawn; for a transfer, its origin where known, else its destination. */
  readonly placement: Placement;
  /** Only on transfers. */
  readonly route: Route | null;
  readonly countries: readonly string[];
  readonly governorates: readonly AreaId[];
  /** Distance to the border; null where the record has no place. */
  readonly borderKm: KmRange | null;
  /** Whether its placement lies inside an outline. */
  readonly areaVerdict: (ring: readonly Position[]) => Verdict;
  readonly claims: readonly DatedClaim[];
  /** Earliest publication among its claims. */
  readonly reported: Day;
  readonly sources: ReadonlySet<SourceId>;
  readonly claimants: ReadonlySet<ActorId>;
  /** Everyone who takes part, holds or is the force. */
  readonly actors: ReadonlySet<ActorId>;
  /** Folded names, aliases and texts, for search. */
  readonly searchText: string;
}
