/** The sheet as a PNG picture. */
import { failure, success } from '../base/result.ts';
import { loadPictures } from './browserTools.ts';
import { composeSheet } from './snapshot/composeSheet.ts';
import type { WriteExport } from './exportTools.ts';
import { isBlankPicture } from './render/blankPicture.ts';
import { writePngMetadata } from './render/png.ts';
import { renderCanvas } from './render/renderCanvas.ts';

export const writePng: WriteExport = async (snapshot, tools, signal) => {
  const composed = await composeSheet(snapshot, tools, signal);
  if (!composed.ok) return composed;
  const { plate, picture, faults } = composed.value;
  const { widthPx, heightPx, pxPerPt } = snapshot.sheet;
  tools.report('export.dialog.step.sheet', 0.7);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [widthPx, heightPx];
  const context = canvas.getContext('2d');
  if (!context) return failure({ kind: 'encode' });
  renderCanvas(context, plate, pxPerPt, { map: picture?.canvas ?? null, own: await loadPictures(plate) });
  tools.report('export.dialog.step.file', 0.85);
  const encoded = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (signal.aborted) return failure({ kind: 'cancelled' });
  if (!encoded) return failure({ kind: 'encode' });
  const title = plate.parts.find(({ id }) => id === 'title')?.box;
  const areas = [...(title ? [title] : []), plate.map.box].map(({ x, y, width, height }) => ({
    x: x * pxPerPt,
    y: y * pxPerPt,
    width: width * pxPerPt,
    height: height * pxPerPt,
  }));
  if (await isBlankPicture(encoded, { widthPx, heightPx }, areas)) return failure({ kind: 'blank', widthPx, heightPx });
  const written = writePngMetadata(new Uint8Array(await encoded.arrayBuffer()), snapshot.metadata, pxPerPt);
  return written.ok
    ? success({ blob: new Blob([written.value], { type: 'image/png' }), faults })
    : failure({ kind: 'encode' });
};
