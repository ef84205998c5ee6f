/** The sheet as it will be laid out, small and without its map: texts, boxes and symbols are the real ones. */
import { useEffect, useRef, type ReactNode } from 'react';
import { createBrowserMeasure, loadSheetFonts } from '../../export/browserTools.ts';
import { composePlate } from '../../export/plate/composePlate.ts';
import { renderCanvas } from '../../export/render/renderCanvas.ts';
import type { Snapshot } from '../../export/snapshot.ts';
import { useWords } from '../useApp.tsx';

const longestPx = 900;

/** `onLeft`: how many lines find no room. */
export function SheetPreview({ snapshot, onLeft }: { snapshot: Snapshot; onLeft: (lines: number) => void }): ReactNode {
  const words = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { widthPt, heightPt } = snapshot.sheet;
  const pxPerPt = longestPx / Math.max(widthPt, heightPt);
  useEffect(() => {
    let wanted = true;
    void loadSheetFonts().then(() => {
      const context = canvas.current?.getContext('2d');
      const measure = createBrowserMeasure();
      if (!wanted || !context || !measure) return;
      const plate = composePlate(snapshot, measure);
      renderCanvas(context, plate, pxPerPt, null);
      onLeft(plate.left.reduce((sum, { more }) => sum + more, 0));
    });
    return () => { wanted = false; };
  }, [snapshot, pxPerPt, onLeft]);
  return (
    <figure className="sheet-preview">
      <canvas ref={canvas} width={Math.round(widthPt * pxPerPt)} height={Math.round(heightPt * pxPerPt)} role="img" aria-label={words.t('export.dialog.preview')} />
      <figcaption className="hint">{words.t('export.dialog.previewMap')}</figcaption>
    </figure>
  );
}
