/** The tools as the browser gives them. MapLibre is loaded when the first map is drawn. */
import { failure, type Result } from '../base/result.ts';
import type { MapPicture, PictureFault } from '../map/engine/offscreenMap.ts';
import type { ExportTools } from './exportTools.ts';
import { sheetFonts } from './render/fonts.ts';
import { createCanvasMeasure } from './render/renderCanvas.ts';
import type { DisplayList } from './plate/displayList.ts';
import type { Measure } from './plate/text.ts';

export const renderMapInBrowser: ExportTools['renderMap'] = async (
  snapshot,
  plate,
  scene,
  signal,
): Promise<Result<MapPicture, PictureFault>> => {
  try {
    const { renderOffscreen } = await import('../map/engine/offscreenMap.ts');
    const { pxPerPt, mapPxPerPt } = snapshot.sheet;
    return await renderOffscreen(
      {
        scene,
        camera: plate.map.camera,
        width: plate.map.width,
        height: plate.map.height,
        pixelRatio: pxPerPt / mapPxPerPt,
      },
      signal,
    );
  } catch (error) {
    return failure(
      signal.aborted
        ? { kind: 'cancelled' }
        : { kind: 'failed', message: error instanceof Error ? error.message : String(error) },
    );
  }
};

export const openMapInBrowser: ExportTools['openMap'] = async (
  { sheet: { pxPerPt, mapPxPerPt } },
  { map: { width, height } },
) => {
  const { openPictureMap } = await import('../map/engine/offscreenMap.ts');
  return openPictureMap({ width, height, pixelRatio: pxPerPt / mapPxPerPt });
};

/** One letter of each script that sheets are set in. */
const samples = ['Aé', 'ب'] as const;

/** Whether the page's own fonts are there; measured or drawn without them, lines would come out with other widths. */
export async function loadSheetFonts(): Promise<boolean> {
  const faces = [400, 600].flatMap(
    (weight) =>
      [
        [`${weight} 12px "${sheetFonts[0]}"`, samples[0]],
        [`${weight} 12px "${sheetFonts[1]}"`, samples[1]],
      ] as const,
  );
  try {
    const loaded = await Promise.all(faces.map(([font, text]) => document.fonts.load(font, text)));
    return loaded.every((each) => each.length > 0);
  } catch {
    return false;
  }
}

/** The person's own pictures that a sheet asks for, ready to be drawn. What cannot be decoded is left out. */
export async function loadPictures(list: DisplayList): Promise<ReadonlyMap<string, CanvasImageSource>> {
  const urls = new Set(list.items.flatMap((item) => (item.kind === 'picture' ? [item.url] : [])));
  const loaded = await Promise.all(
    [...urls].map(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode().catch(() => undefined);
      return [url, image] as const;
    }),
  );
  return new Map(loaded.filter(([, image]) => image.naturalWidth > 0));
}

/** Measures with the fonts of the page. Null where the browser gives no canvas. */
export function createBrowserMeasure(): Measure | null {
  const context = document.createElement('canvas').getContext('2d');
  return context ? createCanvasMeasure(context) : null;
}
