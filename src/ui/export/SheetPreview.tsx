/** The sheet as it will be, small: laid out at once, and with its map as soon as that has been drawn at the size of the preview. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createBrowserMeasure, loadPictures, loadSheetFonts, renderMapInBrowser } from '../../export/browserTools.ts';
import { sceneOf } from '../../export/snapshot/composeSheet.ts';
import { composePlate } from '../../export/plate/composePlate.ts';
import type { Plate } from '../../export/plate/plate.ts';
import { renderCanvas } from '../../export/render/renderCanvas.ts';
import type { Snapshot } from '../../export/snapshot/snapshot.ts';
import { useWords } from '../useApp.tsx';
import { useExportSurroundings, type ExportSurroundings } from './exportSurroundings.ts';

const longestPx = 1200;
/** So long nothing has changed when the map is drawn. */
const restMs = 350;

async function drawMap(
  snapshot: Snapshot,
  plate: Plate,
  pxPerPt: number,
  { basemap, ownBasemap, eventTiles }: ExportSurroundings,
  signal: AbortSignal,
): Promise<HTMLCanvasElement | null> {
  const tools = { basemap: await basemap.catch(() => null), ownBasemap: ownBasemap(), eventTiles: eventTiles() };
  if (signal.aborted) return null;
  const small: Snapshot = { ...snapshot, sheet: { ...snapshot.sheet, pxPerPt } };
  const drawn = await renderMapInBrowser(small, plate, sceneOf(small, tools, plate), signal);
  return drawn.ok ? drawn.value.canvas : null;
}

export interface SheetPreviewProps {
  readonly snapshot: Snapshot;
  /** Whether a file is being made just now: it has the machine to itself. */
  readonly isBusy: boolean;
  readonly onLaidOut: (plate: Plate) => void;
}

export function SheetPreview({ snapshot, isBusy, onLaidOut }: SheetPreviewProps): ReactNode {
  const words = useWords();
  const surroundings = useExportSurroundings();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  const { widthPt, heightPt } = snapshot.sheet;
  const pxPerPt = longestPx / Math.max(widthPt, heightPt);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let timer: number | undefined;
    const draw = async (): Promise<void> => {
      await loadSheetFonts();
      const context = canvas.current?.getContext('2d');
      const measure = createBrowserMeasure();
      if (signal.aborted || !context || !measure) return;
      const plate = composePlate(snapshot, measure);
      const own = await loadPictures(plate);
      if (signal.aborted) return;
      setDrawn(false);
      renderCanvas(context, plate, pxPerPt, { map: null, own });
      onLaidOut(plate);
      if (isBusy) return;
      timer = window.setTimeout(() => {
        void drawMap(snapshot, plate, pxPerPt, surroundings, signal).then((map) => {
          if (signal.aborted) return;
          renderCanvas(context, plate, pxPerPt, { map, own });
          setDrawn(map !== null);
        });
      }, restMs);
    };
    void draw();
    return () => {
      controller.abort();
      window.clearTimeout(timer);
    };
  }, [snapshot, pxPerPt, isBusy, surroundings, onLaidOut]);
  return (
    <figure className="sheet-preview">
      <canvas
        ref={canvas}
        width={Math.round(widthPt * pxPerPt)}
        height={Math.round(heightPt * pxPerPt)}
        role="img"
        aria-label={words.t('export.dialog.preview')}
        data-map={isDrawn ? 'drawn' : 'awaited'}
      />
    </figure>
  );
}
