/** How many were moved by when: running totals as they were counted, never a number between two counts. */
import type { FigurePoint } from '../records/figures.ts';
import { knownClaims } from '../records/known.ts';
import type { RecordId } from '../records/record.ts';
import { transferredBy, type Count } from '../records/series.ts';
import type { Day } from '../time/day.ts';
import type { BoardInput } from './panels.ts';

export interface TransferCount {
  readonly day: Day;
  readonly low: number;
  readonly high: number;
  readonly disputed: boolean;
  readonly cumulative: 'stated' | 'inferred';
  readonly points: readonly FigurePoint[];
}

export interface TransferOperation {
  readonly record: RecordId;
  readonly verdict: 'certain' | 'possible';
  readonly from: Day;
  readonly to: Day;
  /** Up to the last day of the window, in order of time. */
  readonly counts: readonly TransferCount[];
  /** Null where no plan was known. */
  readonly plan: { readonly atMost: number; readonly announced: Day } | null;
}

export interface TransfersAnswer {
  readonly panel: 'transfers';
  readonly day: Day;
  readonly operations: readonly TransferOperation[];
}

function countOf({ step, figure }: Count): TransferCount {
  const { low, high, disputed, points } = figure;
  return { day: step.asOf.latest, low, high, disputed, points, cumulative: step.cumulative };
}

export function answerTransfers({ visible, view }: BoardInput): TransfersAnswer {
  const day = view.time.to;
  const operations = visible.shown.flatMap(({ facts, verdict }): TransferOperation[] => {
    const { record } = facts;
    if (record.kind !== 'transfer') return [];
    const { steps } = transferredBy(record, facts, day, view.asKnown);
    const { plan } = record;
    const known = new Set(knownClaims(facts, view.asKnown).map(({ id }) => id));
    const isAnnounced = plan !== undefined && plan.announced.latest <= day && plan.claims.some((id) => known.has(id));
    return [
      {
        record: record.id,
        verdict,
        from: record.when.from,
        to: record.when.to,
        counts: steps.map(countOf),
        plan: isAnnounced ? { atMost: plan.atMost, announced: plan.announced.latest } : null,
      },
    ];
  });
  return { panel: 'transfers', day, operations };
}
