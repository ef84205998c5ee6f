/** Who held which detention site when: one row a site, its periods in order of time. */
import { knownClaims } from '../records/known.ts';
import type { ActorId, Claim, ControlPeriod, RecordId } from '../records/record.ts';
import type { Day } from '../time/day.ts';
import type { EdtfDate } from '../time/edtf.ts';
import { composeTimeAxis, type TimeAxis } from '../time/timeAxis.ts';
import { asOfDay, windowBounds } from '../time/window.ts';
import type { BoardInput } from './panels.ts';

export interface ControlSpan {
  /** Place in the list of the site's periods. */
  readonly index: number;
  readonly holder: ActorId | null;
  readonly status: ControlPeriod['status'];
  readonly when: EdtfDate;
  /** As written; -Infinity and +Infinity where open. */
  readonly from: Day;
  readonly to: Day;
  /** The known claims that say so. */
  readonly claims: readonly Claim[];
}

export interface ControlRow {
  readonly record: RecordId;
  readonly verdict: 'certain' | 'possible';
  readonly disputed: boolean;
  readonly spans: readonly ControlSpan[];
  /** The span of the day as of which states are given; null where no known claim covers it. */
  readonly now: ControlSpan | null;
}

export interface ControlAnswer {
  readonly panel: 'control';
  /** The day as of which the rows are read. */
  readonly day: Day;
  readonly axis: TimeAxis;
  readonly rows: readonly ControlRow[];
}

/** Days beside the window that show what came before and after. */
function marginOf(length: number): number {
  return Math.max(4, Math.round(length * 0.06));
}

function axisOf({ dataset, view }: BoardInput, rows: readonly ControlRow[]): TimeAxis {
  const bounds = rows.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite));
  const { from, to } = windowBounds(view.time);
  const start = Number.isFinite(from) ? from : Math.min(dataset.firstDay, to, ...bounds);
  const margin = marginOf(to - start + 1);
  const first = start - margin;
  const last = to + margin;
  return composeTimeAxis({
    first,
    last,
    eventDays: [...bounds, first, last, to],
    foldAfterDays: 30,
    foldShare: 0.05,
    minimumShare: 0.08,
  });
}

/** A period is known once one of its claims is; one without claims is known always. */
export function answerControl(input: BoardInput): ControlAnswer {
  const { visible, view } = input;
  const day = asOfDay(view);
  const rows = visible.shown.flatMap(({ facts, verdict, disputed }): ControlRow[] => {
    const { record } = facts;
    if (record.kind !== 'detention-site') return [];
    const known = knownClaims(facts, view.asKnown);
    const spans = record.control.flatMap(({ when, holder, status, claims: ids }, index): ControlSpan[] => {
      const claims = known.filter(({ id }) => ids.includes(id));
      if (ids.length > 0 && claims.length === 0) return [];
      return [
        {
          index,
          holder,
          status,
          when,
          from: when.from,
          to: when.to,
          claims,
        },
      ];
    });
    const now = spans.find(({ from, to }) => from <= day && day <= to) ?? null;
    return [{ record: record.id, verdict, disputed, spans, now }];
  });
  return { panel: 'control', day, axis: axisOf(input, rows), rows };
}
