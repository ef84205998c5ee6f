/** The situation board: beside the map, over it, or in a window of its own. Its panels answer the same window and filters as map and list. */
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { ChartAsk } from '../../charts/displayList.ts';
import { decodeBoard, encodeBoard, type BoardView } from '../../domain/board/boardView.ts';
import { episodesOf } from '../../domain/board/episodes.ts';
import type { ImportedStrip } from '../../domain/board/importedAlong.ts';
import type { BoardInput } from '../../domain/board/panels.ts';
import { toggleBoard } from '../../domain/view/boardText.ts';
import { notify } from '../../store/actions/sessionActions.ts';
import { selectEventDays, selectVisible } from '../../store/selectors.ts';
import { patchSession, patchView } from '../../store/store.ts';
import '../../words/board.ts';
import { useAsked, useFocusedSet } from '../drawer/useDrawerRows.ts';
import { escapeLayers, useEscapeLayer } from '../kit/escapeLayers.ts';
import { comeIntoSight } from '../panels/usePanels.ts';
import { openSecondWindow, type SecondWindow } from '../present/secondWindow.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { AskProvider, applyAsk, takeBack, type BoardStep } from './boardAsk.ts';
import { BoardHead } from './BoardHead.tsx';
import { BoardPanel } from './BoardPanel.tsx';
import { farTextPx, gridOf } from './boardGrid.ts';
import { importedStripOf } from './importedStrip.ts';
import { useBox } from './useBox.ts';
import './board.css';

/** The imported set in focus along the border, under window and filters as they are now. */
function useImported(): ImportedStrip | undefined {
  const store = useAppStore();
  const set = useFocusedSet();
  const border = useApp(({ session }) => session.dataset?.border ?? null);
  // A million rows are counted when there is time, as the drawer counts them.
  const stamp = useDeferredValue(useAsked());
  return useMemo(() => {
    return set && border && stamp.length > 0 ? importedStripOf(store.getState()) : undefined;
  }, [store, set, border, stamp]);
}

/** What panels are answered from. It follows the page when there is time, so that a drag of the window never waits for the board. */
function useInput(board: BoardView): BoardInput | null {
  const dataset = useApp(({ session }) => session.dataset);
  const facts = useApp(({ session }) => session.facts);
  const visible = useApp(selectVisible);
  const time = useApp(({ view }) => view.time);
  const asKnown = useApp(({ view }) => view.asKnown);
  const filters = useApp(({ view }) => view.filters);
  const eventDays = useApp(selectEventDays);
  const against = useMemo(
    () => episodesOf(eventDays).find(({ from }) => from === board.against) ?? null,
    [eventDays, board.against],
  );
  const imported = useImported();
  const input = useMemo(
    () => (dataset ? { dataset, facts, visible, view: { time, asKnown, filters }, against, imported } : null),
    [dataset, facts, visible, time, asKnown, filters, against, imported],
  );
  return useDeferredValue(input);
}

/** Presses on charts, newest last, as far as they can be taken back. */
function useUndo(): {
  readonly steps: readonly BoardStep[];
  readonly ask: (ask: ChartAsk) => void;
  readonly undo: () => void;
} {
  const store = useAppStore();
  const [steps, setSteps] = useState<readonly BoardStep[]>([]);
  const ask = useCallback(
    (asked: ChartAsk): void => {
      const step = applyAsk(store, asked);
      if (step) setSteps((before) => [...before, step]);
    },
    [store],
  );
  const last = steps.at(-1);
  const undo = (): void => {
    if (last) takeBack(store, last);
    setSteps(steps.slice(0, -1));
  };
  useEscapeLayer(steps.length > 0, undo);
  return { steps, ask, undo };
}

/** The second window while it is wanted. */
function useSecondWindow(wanted: boolean, onClosed: () => void): SecondWindow | null {
  const store = useAppStore();
  const words = useWords();
  const [second, setSecond] = useState<SecondWindow | null>(null);
  const name = words.t('board.label');
  const closed = useRef(onClosed);
  useEffect(() => {
    closed.current = onClosed;
  });
  useEffect(() => {
    if (!wanted) return undefined;
    let opened: SecondWindow | null = null;
    let isWanted = true;
    void openSecondWindow(name, () => closed.current(), 'border-brief-board').then((made) => {
      opened = made;
      if (!made) {
        notify(store, { tone: 'caution', key: 'board.window.refused' });
        closed.current();
      } else if (isWanted) setSecond(made);
      else made.close();
    });
    return () => {
      isWanted = false;
      opened?.close();
      setSecond(null);
    };
  }, [store, wanted, name]);
  useEffect(() => {
    const inner = second?.window;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && escapeLayers.escape()) event.preventDefault();
    };
    inner?.addEventListener('keydown', onKey);
    return () => inner?.removeEventListener('keydown', onKey);
  }, [second]);
  return second;
}

function Panels({
  board,
  input,
  farIn,
  onArrange,
}: {
  board: BoardView;
  input: BoardInput;
  /** The window in which it is read from afar; null where it is read at a desk. */
  farIn: Window | null;
  onArrange: (patch: Partial<BoardView>) => void;
}): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useBox(box);
  const wanted = farIn ? farTextPx(farIn.innerHeight) : 0;
  const shown = board.enlarged ? [board.enlarged] : board.panels;
  const grid = gridOf(shown, width, height, wanted);
  // An enlarged panel is set a little larger than among the others, not as large as its room.
  const { textPx } = gridOf(board.panels, width, height, wanted);
  return (
    <div className="board-grid" ref={box} style={{ fontSize: textPx, gridTemplate: grid.template }}>
      {width > 0
        ? shown.map((id) => (
            <div key={id} className="board-cell" style={{ gridArea: id }}>
              <BoardPanel id={id} input={input} board={board} textSize={textPx} onArrange={onArrange} />
            </div>
          ))
        : null}
    </div>
  );
}

export function Board(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const text = useApp(({ view }) => view.board);
  const board = useMemo(() => decodeBoard(text), [text]);
  const input = useInput(board);
  const { steps, ask, undo } = useUndo();
  const [windowWanted, setWindowWanted] = useState(false);
  const second = useSecondWindow(windowWanted, () => setWindowWanted(false));
  const onArrange = useCallback(
    (patch: Partial<BoardView>): void => {
      const now = decodeBoard(store.getState().view.board);
      patchView(store, { board: encodeBoard({ ...now, ...patch }) });
    },
    [store],
  );
  useEscapeLayer(board.enlarged !== null, () => onArrange({ enlarged: null }));
  // The panels at the edges give their room to the board until they are asked for (`fitPanels`).
  useEffect(() => {
    patchSession(store, { panels: { ...store.getState().session.panels, asked: null } });
  }, [store]);
  const isPresenting = useApp(({ session }) => session.briefing.presenting !== null);
  // While a briefing is given, and in a window of its own.
  const farIn = second?.window ?? (isPresenting ? window : null);
  if (!input) return null;
  const close = (): void => patchView(store, { board: toggleBoard(text) });
  const content = (
    <AskProvider value={ask}>
      <BoardHead
        board={board}
        input={input}
        isWindow={second !== null}
        canUndo={steps.length > 0}
        onUndo={undo}
        onArrange={onArrange}
        onWindow={() => setWindowWanted(true)}
        onClose={second ? () => setWindowWanted(false) : close}
      />
      <Panels board={board} input={input} farIn={farIn} onArrange={onArrange} />
    </AskProvider>
  );
  if (second) return createPortal(<main className="board board-window board-far">{content}</main>, second.body);
  return (
    <section
      ref={comeIntoSight}
      className={`board board-${board.arrangement}${farIn ? ' board-far' : ''}`}
      aria-label={words.t('board.label')}
    >
      {content}
    </section>
  );
}
