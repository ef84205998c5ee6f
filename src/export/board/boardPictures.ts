/** Pages of the board as PNG and SVG. */
import { loadSheetFonts } from '../browserTools.ts';
import type { DisplayList } from '../plate/displayList.ts';
import type { Measure } from '../plate/text.ts';
import { pngOf } from '../pngOf.ts';
import { isSeeThrough, isUniform } from '../render/blankPicture.ts';
import { writePngMetadata } from '../render/png.ts';
import { createCanvasMeasure, renderCanvas } from '../render/renderCanvas.ts';
import { renderSvg } from '../render/renderSvg.ts';
import { composeFontRules } from '../render/svgFonts.ts';
import { BoardFault } from './boardFault.ts';
import { boardPaper, boardTitle, composeBoardPage, composeWholePanel, listOfPage } from './boardPages.ts';
import type { BoardSubject } from './boardSubject.ts';

/** Pixels to a point: a panel comes out 1,920 pixels wide. */
const pxPerPt = 2;

/** Measures with the page's own fonts. Rejects with `BoardFault` where these cannot be loaded. */
export async function browserMeasure(): Promise<Measure> {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new BoardFault('picture');
  if (!(await loadSheetFonts())) throw new BoardFault('fonts');
  return createCanvasMeasure(context);
}

/** The board, or its only panel. */
export function pictureList(subject: BoardSubject, measure: Measure): DisplayList {
  const [panel, ...others] = subject.panels;
  return listOfPage(
    panel && others.length === 0
      ? composeWholePanel(subject, panel, measure)
      : composeBoardPage(subject, boardPaper, measure),
  );
}

export async function writeBoardPng(subject: BoardSubject): Promise<Uint8Array<ArrayBuffer>> {
  const list = pictureList(subject, await browserMeasure());
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(list.widthPt * pxPerPt), Math.round(list.heightPt * pxPerPt)];
  const context = canvas.getContext('2d');
  if (!context) throw new BoardFault('picture');
  renderCanvas(context, list, pxPerPt, { map: null, own: new Map() });
  const { data } = context.getImageData(0, 0, canvas.width, Math.min(canvas.height, 400));
  const png = await pngOf(canvas);
  if (!png || isUniform(data) || isSeeThrough(data)) throw new BoardFault('picture');
  const written = writePngMetadata(png, subject.snapshot.metadata, pxPerPt);
  if (!written.ok) throw new BoardFault('picture');
  return written.value;
}

export async function writeBoardSvg(subject: BoardSubject): Promise<string> {
  const { snapshot, panels } = subject;
  const list = pictureList(subject, await browserMeasure());
  const [{ language }] = snapshot.texts;
  const [only, ...others] = panels;
  return renderSvg(list, {
    widthPx: list.widthPt,
    heightPx: list.heightPt,
    title: only && others.length === 0 ? only.text.title : boardTitle(snapshot),
    language,
    metadata: snapshot.metadata,
    fontRules: await composeFontRules(list),
    mapUrl: null,
    marks: [],
  });
}
