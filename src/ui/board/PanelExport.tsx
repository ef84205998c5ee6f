/** A list of the formats in which the board, or one of its panels, is saved. It opens in the window in which the board is. */
import type { MouseEvent, ReactNode } from 'react';
import type { BoardView } from '../../domain/board/boardView.ts';
import type { BoardInput, BoardPanelId } from '../../domain/board/panels.ts';
import { boardFormats, type BoardFormat } from '../../export/board/boardFormats.ts';
import { useExportSurroundings } from '../export/exportSurroundings.ts';
import { Popover } from '../kit/Popover.tsx';
import { loadPart } from '../loadPart.ts';
import { useAppStore, useWords } from '../useApp.tsx';
import '../../words/boardExport.ts';

/** `panel`: null for the whole board. */
export function PanelExport({
  panel,
  input,
  board,
}: {
  panel: BoardPanelId | null;
  input: BoardInput;
  board: BoardView;
}): ReactNode {
  const words = useWords();
  const store = useAppStore();
  const surroundings = useExportSurroundings();
  const save = (event: MouseEvent<HTMLButtonElement>, format: BoardFormat): void => {
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    void loadPart(
      store,
      'part.file',
      () => import('./saveBoardFile.ts'),
      ({ saveBoardFile }) => saveBoardFile(store, surroundings, { input, board, panel, format }),
    );
  };
  return (
    <Popover
      icon="download"
      bare
      label={
        panel === null
          ? words.t('boardExport.board')
          : words.t('boardExport.panel', { panel: words.t(`board.${panel}`) })
      }
    >
      <ul className="board-files">
        {boardFormats
          .filter(({ isOfOnePanel }) => panel !== null || !isOfOnePanel)
          .map((format) => (
            <li key={format.id}>
              <button type="button" className="button button-plain" onClick={(event) => save(event, format)}>
                {words.t(format.label)}
              </button>
            </li>
          ))}
      </ul>
    </Popover>
  );
}
