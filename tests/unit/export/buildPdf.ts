/** Documents of snapshots, with the fonts of the page. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sceneOf } from '../../../src/export/snapshot/composeSheet.ts';
import { createPdf } from '../../../src/export/pdf/document.ts';
import { addSheet } from '../../../src/export/pdf/drawSheet.ts';
import { createFaces, type FaceFiles, type Script } from '../../../src/export/pdf/faces.ts';
import { snapshotBlocks } from '../../../src/export/pdf/snapshotBlocks.ts';
import { addTextPages } from '../../../src/export/pdf/textPages.ts';
import { composePlate } from '../../../src/export/plate/composePlate.ts';
import { vectorMarks } from '../../../src/export/vectorMarks.ts';
import { picture } from './buildDeck.ts';
import { snapshotOf } from './buildSnapshot.ts';

function weight(of: 400 | 600): Readonly<Record<Script, Uint8Array>> {
  const file = (family: string, subset: string): Uint8Array =>
    readFileSync(resolve('node_modules/@fontsource', family, 'files', `${family}-${subset}-${of}-normal.woff`));
  return {
    latin: file('ibm-plex-sans', 'latin'),
    latinExtended: file('ibm-plex-sans', 'latin-ext'),
    arabic: file('ibm-plex-sans-arabic', 'arabic'),
  };
}

export const fonts: FaceFiles<Uint8Array> = { 400: weight(400), 600: weight(600) };

export async function pdfOf(change: Parameters<typeof snapshotOf>[0] = {}): Promise<Uint8Array> {
  const snapshot = snapshotOf(change);
  const [{ title, language, direction }] = snapshot.texts;
  const plate = composePlate(snapshot, createFaces(fonts).measure);
  const marks = vectorMarks(sceneOf(snapshot, { basemap: null, ownBasemap: null }, plate), plate.map, snapshot);
  const pdf = createPdf({ metadata: snapshot.metadata, title, language, direction, fonts });
  await addSheet(pdf, plate, { map: picture, marks });
  for (const texts of snapshot.texts)
    addTextPages(pdf, snapshotBlocks(snapshot, texts), { ...snapshot, texts: [texts] });
  return pdf.finish();
}
