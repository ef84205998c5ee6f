/** A sheet as a page: its texts as letters, its marks as vectors, the ground of the map as a picture. */
import type { Plate } from '../plate/plate.ts';
import type { DisplayItem } from '../plate/displayList.ts';
import type { VectorMark } from '../vectorMarks.ts';
import type { Pdf } from './document.ts';
import { drawItem } from './drawItem.ts';
import { sheetStructure } from './sheetStructure.ts';
import { addElement } from './structure.ts';

export interface SheetPictures {
  /** The bytes of the PNG of the map; null leaves its frame empty. */
  readonly map: Uint8Array | null;
  /** Our own marks, drawn over the map and cut to its frame. */
  readonly marks: readonly VectorMark[];
  /** Remarks above everything, each with its items. */
  readonly callouts?: readonly (readonly DisplayItem[])[];
}

/** The bytes of a `data:` address of a PNG; null for anything else. */
function pngOfAddress(url: string): Uint8Array | null {
  const base64 = /^data:image\/png;base64,([A-Za-z0-9+/=]+)$/.exec(url)?.[1];
  return base64 === undefined ? null : Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

export async function addSheet(pdf: Pdf, plate: Plate, { map, marks, callouts = [] }: SheetPictures): Promise<void> {
  const page = pdf.addPage(plate.widthPt, plate.heightPt);
  const { pen } = page;
  const mapName = map ? await pdf.addPicture(map) : null;
  const names = new Map<string, string>();
  for (const item of plate.items) {
    const png = item.kind === 'picture' ? pngOfAddress(item.url) : null;
    if (item.kind === 'picture' && png) names.set(item.url, await pdf.addPicture(png));
  }
  const sheet = addElement(pdf.root, 'Sect');
  const ownerOf = sheetStructure(plate, sheet);
  page.draw(null, () => pen.path(`M0 0H${plate.widthPt}V${plate.heightPt}H0Z`, { fill: plate.page }));
  for (const item of plate.items) {
    page.draw(ownerOf(item), () => {
      if (item.kind === 'map') {
        if (mapName !== null) pen.picture(mapName, item.box);
        pen.clipped(item.box, () => {
          for (const mark of marks.flatMap(({ items }) => items)) drawItem(mark, pdf.faces, pen);
        });
      } else if (item.kind === 'picture') {
        const name = names.get(item.url);
        if (name !== undefined) pen.picture(name, item.box);
      } else drawItem(item, pdf.faces, pen);
    });
  }
  for (const items of callouts) {
    const owner = addElement(sheet, 'P');
    for (const item of items)
      if (item.kind !== 'map' && item.kind !== 'picture')
        page.draw(item.kind === 'text' ? owner : null, () => drawItem(item, pdf.faces, pen));
  }
}
