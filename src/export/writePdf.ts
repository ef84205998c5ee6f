/** The sheet as a document: one page that looks like the picture, and pages of text after it with all sources and records. */
import { failure, success } from '../base/result.ts';
import { composeSheet } from './snapshot/composeSheet.ts';
import type { WriteExport } from './exportTools.ts';
import { createPdf } from './pdf/document.ts';
import { addSheet } from './pdf/drawSheet.ts';
import { readFontFiles } from './pdf/fontFiles.ts';
import { continuedBlocks, snapshotBlocks } from './pdf/snapshotBlocks.ts';
import { addTextPages } from './pdf/textPages.ts';
import { pngOf } from './pngOf.ts';

export const writePdf: WriteExport = async (snapshot, tools, signal) => {
  const composed = await composeSheet({ ...snapshot, hasNextPage: true }, tools, signal, 'apart');
  if (!composed.ok) return composed;
  const { plate, picture, marks, faults } = composed.value;
  tools.report('export.dialog.step.file', 0.8);
  const png = picture ? await pngOf(picture.canvas) : null;
  const fonts = await readFontFiles().catch(() => null);
  if (signal.aborted) return failure({ kind: 'cancelled' });
  if (!fonts || (picture && !png)) return failure({ kind: 'encode' });
  const [{ title, language, direction }] = snapshot.texts;
  const pdf = createPdf({ metadata: snapshot.metadata, title, language, direction, fonts });
  await addSheet(pdf, plate, { map: png, marks });
  if ((plate.rest ?? []).length > 0) addTextPages(pdf, continuedBlocks(snapshot, plate.rest ?? []), snapshot);
  for (const texts of snapshot.texts)
    addTextPages(pdf, snapshotBlocks(snapshot, texts), { ...snapshot, texts: [texts] });
  const bytes = await pdf.finish();
  return signal.aborted
    ? failure({ kind: 'cancelled' })
    : success({ blob: new Blob([bytes], { type: 'application/pdf' }), faults });
};
