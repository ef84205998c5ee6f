/** The sheet as an SVG drawing: the ground as a picture in it, our marks and all texts as vectors. */
import { success } from '../base/result.ts';
import { composeSheet } from './snapshot/composeSheet.ts';
import type { WriteExport } from './exportTools.ts';
import { composeFontRules } from './render/svgFonts.ts';
import { renderSvg } from './render/renderSvg.ts';
import { splitScene } from './vectorMarks.ts';

export const writeSvg: WriteExport = async (snapshot, tools, signal) => {
  const renderMap: typeof tools.renderMap = (of, plate, scene, stop) =>
    tools.renderMap(of, plate, splitScene(scene, plate, snapshot).ground, stop);
  const composed = await composeSheet(snapshot, { ...tools, renderMap }, signal);
  if (!composed.ok) return composed;
  const { plate, picture, scene, faults } = composed.value;
  const { marks } = splitScene(scene, plate, snapshot);
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
    marks: picture ? marks : [],
  });
  return success({ blob: new Blob([text], { type: 'image/svg+xml' }), faults });
};
