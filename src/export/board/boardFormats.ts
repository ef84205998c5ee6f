/** The formats of the board and of single panels. Their code is loaded when the first file is written. */
import type { WordKey } from '../../words/words.ts';
import { BoardFault } from './boardFault.ts';
import type { BoardFormatId, BoardSubject } from './boardSubject.ts';

export interface BoardFormat {
  readonly id: BoardFormatId;
  readonly label: Extract<WordKey, `boardExport.${string}`>;
  readonly mime: string;
  /** Tables of several panels are no one table. */
  readonly isOfOnePanel: boolean;
}

const office = 'application/vnd.openxmlformats-officedocument';

export const boardFormats: readonly BoardFormat[] = [
  { id: 'png', label: 'boardExport.png', mime: 'image/png', isOfOnePanel: false },
  { id: 'svg', label: 'boardExport.svg', mime: 'image/svg+xml', isOfOnePanel: false },
  { id: 'pdf', label: 'boardExport.pdf', mime: 'application/pdf', isOfOnePanel: false },
  { id: 'pptx', label: 'boardExport.pptx', mime: `${office}.presentationml.presentation`, isOfOnePanel: false },
  { id: 'xlsx', label: 'boardExport.xlsx', mime: `${office}.spreadsheetml.sheet`, isOfOnePanel: false },
  { id: 'csv', label: 'boardExport.csv', mime: 'text/csv', isOfOnePanel: true },
  { id: 'parquet', label: 'boardExport.parquet', mime: 'application/vnd.apache.parquet', isOfOnePanel: true },
];

type Written = string | Uint8Array<ArrayBuffer>;

async function writtenIn(id: BoardFormatId, subject: BoardSubject): Promise<Written> {
  const { snapshot, panels } = subject;
  const [first] = panels;
  const withBoard = panels.length > 1;
  switch (id) {
    case 'png':
      return (await import('./boardPictures.ts')).writeBoardPng(subject);
    case 'svg':
      return (await import('./boardPictures.ts')).writeBoardSvg(subject);
    case 'pdf': {
      const [{ writeBoardPdf }, { readFontFiles }] = await Promise.all([
        import('./boardPdf.ts'),
        import('../pdf/fontFiles.ts'),
      ]);
      const fonts = await readFontFiles().catch(() => {
        throw new BoardFault('fonts');
      });
      return writeBoardPdf(subject, fonts, withBoard);
    }
    case 'pptx': {
      const [{ writeBoardPptx }, { browserMeasure }] = await Promise.all([
        import('./boardPptx.ts'),
        import('./boardPictures.ts'),
      ]);
      return writeBoardPptx(subject, await browserMeasure(), withBoard);
    }
    case 'xlsx':
      return (await import('./panelTables.ts')).writeBoardWorkbook(subject);
    case 'csv':
      return first ? (await import('./panelTables.ts')).writePanelCsv(first.text, snapshot) : '';
    case 'parquet':
      return first ? (await import('./panelTables.ts')).writePanelParquet(first.text, snapshot) : '';
  }
}

/** Rejects with `BoardFault` where the file that was written does not open again. */
export async function writeBoardFile({ id, mime }: BoardFormat, subject: BoardSubject): Promise<Blob> {
  const written = await writtenIn(id, subject);
  const { opensAgain } = await import('./boardOpens.ts');
  if (!(await opensAgain(id, written, subject))) throw new BoardFault('unread');
  return new Blob([written], { type: typeof written === 'string' ? `${mime};charset=utf-8` : mime });
}
