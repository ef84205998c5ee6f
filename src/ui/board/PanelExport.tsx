/** A list of the formats in which the board, or one of its panels, is saved. It opens in the window in which the board is. */
import type { MouseEvent, ReactNode } from 'react';
import { mostSheetPanels, sheetPanelsOf, withSheetPanels, type BoardView } from '../../domain/board/boardView.ts';
import type { BoardInput, BoardPanelId } from '../../domain/board/panels.ts';
import { boardFormats, type BoardFormat } from '../../export/board/boardFormats.ts';
import { useExportSurroundings } from '../export/exportSurroundings.ts';
import { Popover } from '../kit/Popover.tsx';
import { loadPart } from '../loadPart.ts';
import { notify } from '../../store/actions/sessionActions.ts';
import { patchView } from '../../store/store.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import '../../words/boardExport.ts';

/** Puts the panel on the sheet that the export makes, or takes it off. */
function SheetItem({ panel }: { panel: BoardPanelId }): ReactNode {
  const words = useWords();
  const store = useAppStore();
  const text = useApp(({ view }) => view.board);
  const chosen = sheetPanelsOf(text);
  const isOn = chosen.includes(panel);
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    if (!isOn && chosen.length >= mostSheetPanels) {
      notify(store, { tone: 'caution', key: 'boardExport.sheet.full', values: { count: mostSheetPanels } });
      return;
    }
    const next = isOn ? chosen.filter((id) => id !== panel) : [...chosen, panel];
    patchView(store, { board: withSheetPanels(text, next) });
    if (!isOn)
      notify(store, { tone: 'info', key: 'boardExport.sheet.on', values: { panel: words.t(`board.${panel}`) } });
  };
  return (
    <li>
      <button type="button" className="button button-plain" onClick={press}>
        {words.t(isOn ? 'boardExport.sheet.take' : 'boardExport.sheet.put')}
      </button>
    </li>
  );
}

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
        {panel === null ? null : <SheetItem panel={panel} />}
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
