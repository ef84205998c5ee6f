/** Presentations of snapshots, and their parts read back as XML. */
import { PNG } from 'pngjs';
import { sceneOf } from '../../../src/export/snapshot/composeSheet.ts';
import { composePlate } from '../../../src/export/plate/composePlate.ts';
import { composeSlide } from '../../../src/export/pptx/composeSlide.ts';
import { createDeck } from '../../../src/export/pptx/deck.ts';
import type { Plate } from '../../../src/export/plate/plate.ts';
import type { Snapshot } from '../../../src/export/snapshot/snapshot.ts';
import type { DrawnCallout } from '../../../src/layers/marks/composeCallouts.ts';
import { vectorMarks } from '../../../src/export/vectorMarks.ts';
import { evenMeasure, snapshotOf } from './buildSnapshot.ts';
import { readXml, type XmlNode } from './readXml.ts';
import { unzip } from './unzip.ts';

export const picture = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));

type Change = Parameters<typeof snapshotOf>[0] & { readonly callouts?: readonly DrawnCallout[] };

/** Without slides. */
export function emptyDeckOf(snapshot: Snapshot, plate: Plate): ReturnType<typeof createDeck> {
  return createDeck({
    metadata: snapshot.metadata,
    widthPt: plate.widthPt,
    heightPt: plate.heightPt,
    theme: snapshot.theme,
    isRtl: plate.direction === 'rtl',
  });
}

/** One slide for each change, in one deck; the metadata are those of the first. */
export function deckOf(first: Change = {}, ...others: readonly Change[]): Uint8Array<ArrayBuffer> {
  const slides = [first, ...others].map(({ callouts = [], ...change }) => {
    const snapshot = snapshotOf(change);
    const plate = composePlate(snapshot, evenMeasure);
    const marks = vectorMarks(sceneOf(snapshot, { basemap: null, ownBasemap: null }, plate), plate.map, snapshot);
    return { snapshot, plate, slide: composeSlide(plate, { picture, marks, callouts }, snapshot) };
  });
  const [{ snapshot, plate }] = slides as [(typeof slides)[number]];
  const deck = emptyDeckOf(snapshot, plate);
  for (const { slide } of slides) deck.addSlide(slide);
  return deck.finish();
}

export const xmlOf = (data: Buffer): XmlNode =>
  readXml(data.toString('utf8').replace(/^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>\n/, ''));

/** Every part that is XML, by its path. Throws where one is not well formed. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, XmlNode> {
  return new Map(
    unzip(bytes)
      .filter(({ name }) => /\.(xml|rels)$/.test(name))
      .map(({ name, data }) => [name, xmlOf(data)]),
  );
}

export function partOf(parts: ReadonlyMap<string, XmlNode>, path: string): XmlNode {
  const part = parts.get(path);
  if (!part) throw new Error(`There is no ${path}.`);
  return part;
}
