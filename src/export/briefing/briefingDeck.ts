/** A whole briefing as slides, one for each step: the same shapes as for a single sheet, the speaker's notes below. */
import { failure, success, type Result } from '../../base/result.ts';
import '../../words/briefing.ts';
import { composeSheet } from '../snapshot/composeSheet.ts';
import type { ExportFault, ExportTools } from '../exportTools.ts';
import { composeSlide } from '../pptx/composeSlide.ts';
import { createDeck, type Deck } from '../pptx/deck.ts';
import { slideFontReserve } from '../pptx/writeText.ts';
import { pngOf } from '../pngOf.ts';
import { snapshotOfStep, type BriefingInput } from './stepSnapshots.ts';

/** `onStep`: how many steps are done. */
export async function writeBriefingDeck(
  input: BriefingInput,
  tools: ExportTools,
  signal: AbortSignal,
  onStep: (done: number) => void,
): Promise<Result<Uint8Array<ArrayBuffer>, ExportFault>> {
  let deck: Deck | null = null;
  for (const [index, step] of input.briefing.steps.entries()) {
    onStep(index);
    const { snapshot, notes } = snapshotOfStep(step, input);
    const own: ExportTools = {
      ...tools,
      filtered: input.visibleIn(snapshot.view).shown,
    };
    const composed = await composeSheet(
      { ...snapshot, callouts: [], hasNotes: true },
      own,
      signal,
      'apart',
      slideFontReserve,
    );
    if (!composed.ok) return composed;
    const { plate, picture, marks, taken } = composed.value;
    const png = picture ? await pngOf(picture.canvas) : null;
    if (signal.aborted) return failure({ kind: 'cancelled' });
    if (picture && !png) return failure({ kind: 'encode' });
    deck ??= createDeck({
      metadata: snapshot.metadata,
      widthPt: plate.widthPt,
      heightPt: plate.heightPt,
      theme: snapshot.theme,
      isRtl: plate.direction === 'rtl',
    });
    const slide = composeSlide(plate, { picture: png, marks, callouts: snapshot.callouts, taken }, snapshot);
    deck.addSlide({ ...slide, notes: [...notes, ...(notes.length > 0 ? [''] : []), ...slide.notes] });
  }
  return deck ? success(deck.finish()) : failure({ kind: 'encode' });
}
