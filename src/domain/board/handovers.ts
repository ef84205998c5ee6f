/** When a detention site changed hands: its last known holder lost it, to another or to nobody known. The marks of the map say the same (`siteStateOf`). */
import type { ActorId, DetentionSite, RecordId } from '../records/record.ts';
import type { EdtfDate } from '../time/edtf.ts';
import { verdictOf } from '../time/window.ts';
import type { TimeWindow } from '../view/view.ts';

export interface Handover {
  readonly site: RecordId;
  readonly from: ActorId;
  /** Null where it is not known who holds it since. */
  readonly to: ActorId | null;
  /** The days on which the new holder may have begun. */
  readonly start: EdtfDate;
  readonly verdict: 'certain' | 'possible';
}

/** The start of a date, with its own margin and nothing of its end. */
function startOf(when: EdtfDate): EdtfDate {
  const margin = when.from - when.earliest;
  return { ...when, to: when.from, latest: when.from + margin };
}

/** Those that fall in the window, in order of time. */
export function handoversOf(site: DetentionSite, time: TimeWindow): readonly Handover[] {
  return site.control.flatMap(({ holder, status, when }, index) => {
    const before = site.control.slice(0, index).findLast((earlier) => earlier.holder !== null)?.holder ?? null;
    if (status === 'contested' || before === null || before === holder || !Number.isFinite(when.from)) return [];
    const start = startOf(when);
    const verdict = verdictOf(start, time);
    return verdict === 'out' ? [] : [{ site: site.id, from: before, to: holder, start, verdict }];
  });
}
