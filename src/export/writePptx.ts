/** The sheet as a PowerPoint slide. */
import { failure, success } from '../base/result.ts';
import { composeSheet } from './snapshot/composeSheet.ts';
import type { WriteExport } from './exportTools.ts';
import { pngOf } from './pngOf.ts';
import { composeSlide } from './pptx/composeSlide.ts';
import { createDeck } from './pptx/deck.ts';
import { slideFontReserve } from './pptx/writeText.ts';

const mime = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export const writePptx: WriteExport = async (snapshot, tools, signal) => {
  // Notes become shapes that can be moved; in the picture they would stand twice.
  const noted = { ...snapshot, hasNotes: true };
  const composed = await composeSheet({ ...noted, callouts: [] }, tools, signal, 'apart', slideFontReserve);
  if (!composed.ok) return composed;
  const { plate, picture, marks, faults } = composed.value;
  tools.report('export.dialog.step.file', 0.8);
  const png = picture ? await pngOf(picture.canvas) : null;
  if (signal.aborted) return failure({ kind: 'cancelled' });
  if (picture && !png) return failure({ kind: 'encode' });
  const { widthPt, heightPt } = plate;
  const deck = createDeck({
    metadata: snapshot.metadata,
    widthPt,
    heightPt,
    theme: snapshot.theme,
    isRtl: plate.direction === 'rtl',
  });
  deck.addSlide(composeSlide(plate, { picture: png, marks, callouts: snapshot.callouts }, noted));
  return success({ blob: new Blob([deck.finish()], { type: mime }), faults });
};
