/**
 * The sheets of a film, one for each window. Every sheet says its own window, counts and marks; legend, sources and notes on disputes list what any of them
 * shows, so that nothing on the page moves but the map.
 */
import type { RecordId } from '../../domain/records/record.ts';
import type { TimeWindow } from '../../domain/view/view.ts';
import type { Shown, Visible } from '../../domain/records/visible.ts';
import type { SnapshotLegend } from '../snapshot/composeLegend.ts';
import { disputeNotes } from '../snapshot/disputeNotes.ts';
import { judgeSnapshot, type GateFault } from '../snapshot/gate.ts';
import { numberSources } from '../snapshot/numberSources.ts';
import type { Sheet } from '../plate/sheet.ts';
import { composeSnapshot, type Snapshot, type SnapshotTexts } from '../snapshot/snapshot.ts';

export interface MotionFrames {
  readonly frames: readonly Snapshot[];
  /** What does not add up on any of them, each kind of fault once. */
  readonly faults: readonly GateFault[];
}

function frameAt(snapshot: Snapshot, time: TimeWindow, visible: Visible): Snapshot {
  const { view, dataset, options, context, viewport, producedAt, attribution, link, modules } = snapshot;
  return composeSnapshot(
    {
      view: { ...view, time },
      dataset,
      visible,
      options,
      corridor: context.corridor,
      viewport,
      producedAt,
      attribution,
      link,
    },
    modules,
  );
}

/** Groups and entries of all, in the order in which they are first met; the last sheet shows most, so it leads. */
function uniteLegends(legends: readonly (readonly SnapshotLegend[])[]): readonly SnapshotLegend[] {
  const groups = new Map<
    string,
    { readonly group: SnapshotLegend; readonly entries: Map<string, SnapshotLegend['entries'][number]> }
  >();
  for (const legend of legends.toReversed()) {
    for (const group of legend) {
      const known = groups.get(group.id) ?? { group, entries: new Map() };
      groups.set(group.id, known);
      for (const entry of group.entries) if (!known.entries.has(entry.id)) known.entries.set(entry.id, entry);
    }
  }
  return [...groups.values()].map(({ group, entries }) => ({ ...group, entries: [...entries.values()] }));
}

/** The legend of all with the counts of one. */
function withCounts(all: readonly SnapshotLegend[], own: readonly SnapshotLegend[]): readonly SnapshotLegend[] {
  const counts = new Map(
    own.flatMap(({ id, entries }) => entries.map((entry) => [`${id} ${entry.id}`, entry.count] as const)),
  );
  return all.map((group) => ({
    ...group,
    entries: group.entries.map((entry) => ({
      ...entry,
      count: entry.count === null ? null : (counts.get(`${group.id} ${entry.id}`) ?? 0),
    })),
  }));
}

/** `sheet`: of the film, which may be smaller than that of the snapshot. */
export function composeFrames(
  snapshot: Snapshot,
  windows: readonly TimeWindow[],
  visibleIn: (time: TimeWindow) => Visible,
  sheet: Sheet,
): MotionFrames {
  const faults = new Map<string, GateFault>();
  const own = windows.map((time) => {
    const frame = frameAt(snapshot, time, visibleIn(time));
    for (const fault of judgeSnapshot(frame, visibleIn(time).shown))
      if (!faults.has(fault.key)) faults.set(fault.key, fault);
    return frame;
  });
  const shown = new Map<RecordId, Shown>(
    own.flatMap(({ records }) => records.map((record) => [record.shown.facts.record.id, record.shown] as const)),
  );
  const all = [...shown.values()];
  const { sources, byRecord } = numberSources(all, snapshot.dataset);
  const legendsOf = snapshot.texts.map((_, index) => uniteLegends(own.map(({ texts }) => texts[index]?.legend ?? [])));
  const disputesOf = snapshot.texts.map(({ words }) => disputeNotes(all, words));
  const frames = own.map((frame): Snapshot => {
    const textsAt = (texts: SnapshotTexts, index: number): SnapshotTexts => ({
      ...texts,
      legend: withCounts(legendsOf[index] ?? [], texts.legend),
      disputes: disputesOf[index] ?? [],
    });
    const [leading, ...others] = frame.texts;
    return {
      ...frame,
      sheet,
      sources,
      records: frame.records.map((record) => ({
        ...record,
        numbers: byRecord.get(record.shown.facts.record.id) ?? [],
      })),
      texts: [textsAt(leading, 0), ...others.map((texts, index) => textsAt(texts, index + 1))],
    };
  });
  return { frames, faults: [...faults.values()] };
}

/** A sheet of even sides at most so long and so wide: codecs take no odd ones, and larger films play nowhere. */
export function motionSheet(sheet: Sheet, mostPx: { readonly width: number; readonly height: number }): Sheet {
  const share = Math.min(1, mostPx.width / sheet.widthPx, mostPx.height / sheet.heightPx);
  const even = (side: number): number => Math.max(2, 2 * Math.floor((side * share) / 2));
  return { ...sheet, widthPx: even(sheet.widthPx), heightPx: even(sheet.heightPx), pxPerPt: sheet.pxPerPt * share };
}
