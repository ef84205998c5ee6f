/** The head of the board: how it is arranged, what filters, the second window. */
import type { ReactNode } from 'react';
import { boardPanelIds, type BoardInput, type BoardPanelId } from '../../domain/board/panels.ts';
import { defaultBoard, type BoardView } from '../../domain/board/boardView.ts';
import { ActiveFilters } from '../filters/ActiveFilters.tsx';
import { Button } from '../kit/Button.tsx';
import { Chip } from '../kit/Chip.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { Popover } from '../kit/Popover.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import { useApp, useWords } from '../useApp.tsx';
import { PanelExport } from './PanelExport.tsx';

/** The same panels with one of them a place earlier or later. */
function moved(panels: readonly BoardPanelId[], id: BoardPanelId, by: 1 | -1): readonly BoardPanelId[] {
  const at = panels.indexOf(id);
  const other = panels[at + by];
  if (other === undefined) return panels;
  return panels.map((panel) => (panel === id ? other : panel === other ? id : panel));
}

function PanelChoice({
  board,
  onArrange,
}: {
  board: BoardView;
  onArrange: (patch: Partial<BoardView>) => void;
}): ReactNode {
  const words = useWords();
  const { panels } = board;
  const rest = boardPanelIds.filter((id) => !panels.includes(id));
  return (
    <div className="board-choice">
      <ul>
        {[...panels, ...rest].map((id) => {
          const name = words.t(`board.${id}`);
          const at = panels.indexOf(id);
          return (
            <li key={id}>
              <Toggle
                checked={at >= 0}
                isDisabled={panels.length === 1 && at === 0}
                onChange={(checked) =>
                  onArrange({
                    panels: checked ? [...panels, id] : panels.filter((panel) => panel !== id),
                    enlarged: null,
                  })
                }
              >
                {name}
              </Toggle>
              <IconButton
                icon="chevronUp"
                label={words.t('board.panel.earlier', { panel: name })}
                isDisabled={at <= 0}
                onPress={() => onArrange({ panels: moved(panels, id, -1) })}
              />
              <IconButton
                icon="chevronDown"
                label={words.t('board.panel.later', { panel: name })}
                isDisabled={at < 0 || at === panels.length - 1}
                onPress={() => onArrange({ panels: moved(panels, id, 1) })}
              />
            </li>
          );
        })}
      </ul>
      <Button look="plain" onPress={() => onArrange({ panels: defaultBoard.panels, enlarged: null })}>
        {words.t('board.panels.reset')}
      </Button>
    </div>
  );
}

export interface BoardHeadProps {
  readonly board: BoardView;
  readonly input: BoardInput;
  readonly isWindow: boolean;
  /** The window was set by a press on a chart and can be given back. */
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onArrange: (patch: Partial<BoardView>) => void;
  readonly onWindow: () => void;
  readonly onClose: () => void;
}

export function BoardHead({
  board,
  input,
  isWindow,
  canUndo,
  onUndo,
  onArrange,
  onWindow,
  onClose,
}: BoardHeadProps): ReactNode {
  const words = useWords();
  const { from, to } = useApp(({ view }) => view.time);
  const days = words.dayRange(from, to);
  return (
    <header className="board-head">
      <h2>{words.t('board.label')}</h2>
      <span className="board-days">{days}</span>
      <div className="board-chips">
        {canUndo ? (
          <Chip removeLabel={words.t('board.undo', { what: days })} onRemove={onUndo}>
            {words.t('board.undo', { what: days })}
          </Chip>
        ) : null}
        <ActiveFilters />
      </div>
      <div className="board-tools" role="group" aria-label={words.t('board.arrangement')}>
        <Popover label={words.t('board.panels')} icon="list" bare>
          <PanelChoice board={board} onArrange={onArrange} />
        </Popover>
        <PanelExport panel={null} input={input} board={board} />
        {isWindow ? null : (
          <>
            <IconButton
              icon={board.arrangement === 'alone' ? 'compare' : 'fullscreen'}
              label={words.t(board.arrangement === 'alone' ? 'board.beside' : 'board.alone')}
              onPress={() => onArrange({ arrangement: board.arrangement === 'alone' ? 'beside' : 'alone' })}
            />
            <IconButton icon="external" label={words.t('board.window')} onPress={onWindow} />
          </>
        )}
        <IconButton icon="close" label={words.t('board.close')} onPress={onClose} />
      </div>
    </header>
  );
}
