/** Which size the file will have, said before it is made; and why, where that is not the size that was asked for. */
import '../../words/sheets.ts';
import type { ReactNode } from 'react';
import type { ExportFormat } from '../../export/formats.ts';
import { motionSheet } from '../../export/motion/composeFrames.ts';
import { mostFilmPx } from '../../export/motion/framePlan.ts';
import type { Sheet } from '../../export/plate/sheet.ts';
import type { SnapshotOptions } from '../../export/snapshot/snapshotOptions.ts';
import { useWords } from '../useApp.tsx';

/** The sheet as the format makes it: films are smaller than pictures may be. */
export function madeSheet({ id }: Pick<ExportFormat, 'id'>, sheet: Sheet): Sheet {
  return id === 'gif' || id === 'webm' || id === 'mp4' ? motionSheet(sheet, mostFilmPx[id]) : sheet;
}

/** Documents and drawings have no pixels of their own. */
const inPixels: ReadonlySet<ExportFormat['id']> = new Set(['png', 'gif', 'webm', 'mp4']);

export function SizeNote({
  asked: { preset, freePx },
  sheet: { widthPx, heightPx },
  format,
}: {
  asked: Pick<SnapshotOptions, 'preset' | 'freePx'>;
  sheet: Pick<Sheet, 'widthPx' | 'heightPx'>;
  format: ExportFormat;
}): ReactNode {
  const words = useWords();
  if (!inPixels.has(format.id)) return null;
  const [width, height] = [words.number(widthPx), words.number(heightPx)];
  const isChanged = preset === 'free' && (freePx[0] !== widthPx || freePx[1] !== heightPx);
  return (
    <p className={isChanged ? 'export-caution' : 'hint'}>
      {isChanged
        ? words.t('sheet.made.changed', {
            width,
            height,
            askedWidth: words.number(freePx[0]),
            askedHeight: words.number(freePx[1]),
            format: format.extension.toUpperCase(),
          })
        : words.t('sheet.made', { width, height })}
    </p>
  );
}
