/** The sheet as an SVG drawing: the ground as a picture in it, our marks and all texts as vectors. */
import { success } from '../base/result.ts';
import { composeSheet } from './snapshot/composeSheet.ts';
import type { WriteExport } from './exportTools.ts';
import { composeFontRules } from './render/svgFonts.ts';
import { renderSvg } from './render/renderSvg.ts';

export const writeSvg: WriteExport = async (snapshot, tools, signal) => {
  const composed = await composeSheet(snapshot, tools, signal, 'apart');
  if (!composed.ok) return composed;
  const { plate, picture, marks, faults } = composed.value;
  tools.report('export.dialog.step.file', 0.85);
  const [{ title, language }] = snapshot.texts;
  const text = renderSvg(plate, {
    widthPx: snapshot.sheet.widthPx,
    heightPx: snapshot.sheet.heightPx,
    title,
    language,
    metadata: snapshot.metadata,
    fontRules: await composeFontRules(plate),
    mapUrl: picture ? picture.canvas.toDataURL('image/png') : null,
    marks: marks.flatMap(({ items }) => items),
  });
  return success({ blob: new Blob([text], { type: 'image/svg+xml' }), faults });
};
