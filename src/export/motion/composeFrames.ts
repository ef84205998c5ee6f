/**
 * The sheets of a film, one for each window. Every sheet says its own window, counts and marks, and lists nothing that its day did not have yet.
 */
import type { RecordId } from '../../domain/records/record.ts';
import type { TimeWindow } from '../../domain/view/view.ts';
import type { Visible } from '../../domain/records/visible.ts';
import { judgeSnapshot, type GateFault } from '../snapshot/gate.ts';
import { asSlide, type Sheet } from '../plate/sheet.ts';
import { spokenTime } from '../snapshot/spokenView.ts';
import { windowWords } from '../snapshot/composeStamps.ts';
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
      extent: snapshot.extent,
      viewport,
      producedAt,
      attribution,
      link,
    },
    modules,
  );
}

/** The same on every frame: a headline of the whole window would say what the first days did not know. */
function filmTitle({ words, title }: SnapshotTexts, { options, view, dataset, texts }: Snapshot): string {
  const isChosen = options.title !== '' && words.language === texts[0].language;
  return isChosen ? title : words.t('sheet.headline.window', { window: windowWords(spokenTime(view, dataset), words) });
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
  const seen = new Set<RecordId>();
  const frames = own.map((frame, index): Snapshot => {
    const ids = frame.records.map(({ shown }) => shown.facts.record.id);
    // What stands on the first frame is not new: it stood before the film began.
    const fresh = new Set(index === 0 ? [] : ids.filter((id) => !seen.has(id)));
    for (const id of ids) seen.add(id);
    const [leading, ...others] = frame.texts;
    const titled = (texts: SnapshotTexts, whole: SnapshotTexts | undefined): SnapshotTexts => ({
      ...texts,
      title: filmTitle(whole ?? texts, snapshot),
      selection: null,
    });
    return {
      ...frame,
      sheet,
      selected: null,
      film: { day: frame.view.time.to, fresh },
      texts: [titled(leading, snapshot.texts[0]), ...others.map((texts, at) => titled(texts, snapshot.texts[at + 1]))],
    };
  });
  return { frames, faults: [...faults.values()] };
}

/** A slide of even sides at most so long and so wide: codecs take no odd ones, and larger films play nowhere. Its type keeps its size on the sheet. */
export function motionSheet(sheet: Sheet, mostPx: { readonly width: number; readonly height: number }): Sheet {
  const slide = asSlide(sheet);
  const share = Math.min(1, mostPx.width / slide.widthPx, mostPx.height / slide.heightPx);
  const even = (side: number): number => Math.max(2, 2 * Math.floor((side * share) / 2));
  return { ...slide, widthPx: even(slide.widthPx), heightPx: even(slide.heightPx), pxPerPt: slide.pxPerPt * share };
}
