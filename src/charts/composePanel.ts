/** One panel of the board, answered, in words and drawn. The page and every export call this and nothing else. */
import type { BoardInput, BoardPanelId } from '../domain/board/panels.ts';
import type { Theme } from '../theme/theme.ts';
import type { Words } from '../words/words.ts';
import type { ChartList } from './displayList.ts';
import type { PanelText } from './panel.ts';

/** `width`, `height`: of the chart without its title; `textSize`: of its labels, everything else follows from it. */
export interface PanelSize {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
}

export interface PanelSurroundings {
  readonly words: Words;
  readonly theme: Theme;
}

export interface ComposedPanel {
  readonly text: PanelText;
  /** Drawn at a size; the same answer for any number of sizes. */
  readonly draw: (size: PanelSize) => ChartList;
}

export function composePanel(id: BoardPanelId, input: BoardInput, surroundings: PanelSurroundings): ComposedPanel {
  const { words } = surroundings;
  return {
    text: {
      id,
      title: id,
      sentence: '',
      notes: [],
      table: { columns: [{ id: 'shown', title: '', type: 'number' }], rows: [[input.visible.counts.shown]] },
      chart: null,
    },
    draw: ({ width, height }) => ({
      width,
      height,
      direction: words.direction,
      items: [],
      marks: [],
      days: null,
    }),
  };
}
