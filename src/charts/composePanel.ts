/** One panel of the board, answered, in words and drawn. The page and every export call this and nothing else. */
import '../words/board.ts';
import { answerPanel, type PanelAnswer } from '../domain/board/answerPanel.ts';
import type { EventFacet } from '../domain/board/boardView.ts';
import type { BoardInput, BoardPanelId } from '../domain/board/panels.ts';
import type { Theme } from '../theme/theme.ts';
import type { Words } from '../words/words.ts';
import type { PanelContext, PanelSize } from './context.ts';
import type { ChartList } from './displayList.ts';
import { drawControl } from './drawing/controlDrawing.ts';
import { drawCoverage } from './drawing/coverageDrawing.ts';
import { drawDisagreements } from './drawing/disagreementsDrawing.ts';
import { drawEvents } from './drawing/eventsDrawing.ts';
import { drawFigures } from './drawing/figuresDrawing.ts';
import { drawLedger } from './drawing/ledgerDrawing.ts';
import { drawTransfers } from './drawing/transfersDrawing.ts';
import type { PanelText } from './panel.ts';
import { controlText } from './text/controlText.ts';
import { coverageText } from './text/coverageText.ts';
import { disagreementsText } from './text/disagreementsText.ts';
import { eventsText } from './text/eventsText.ts';
import { figuresText } from './text/figuresText.ts';
import { ledgerText } from './text/ledgerText.ts';
import { transfersText } from './text/transfersText.ts';

export interface PanelSurroundings {
  readonly words: Words;
  readonly theme: Theme;
  /** What the rows of Events stand for; kinds by default. */
  readonly facet?: EventFacet;
  readonly military?: PanelContext['military'];
}

export interface ComposedPanel {
  readonly text: PanelText;
  /** The same answer at any size. */
  readonly draw: (size: PanelSize) => ChartList;
}

function compose(answer: PanelAnswer, context: PanelContext, facet: EventFacet): ComposedPanel {
  switch (answer.panel) {
    case 'figures':
      return { text: figuresText(answer, context), draw: (size) => drawFigures(answer, context, size) };
    case 'control':
      return { text: controlText(answer, context), draw: (size) => drawControl(answer, context, size) };
    case 'ledger':
      return { text: ledgerText(answer, context), draw: (size) => drawLedger(answer, context, size) };
    case 'transfers':
      return { text: transfersText(answer, context), draw: (size) => drawTransfers(answer, context, size) };
    case 'events':
      return { text: eventsText(answer, context), draw: (size) => drawEvents(answer, context, size, facet) };
    case 'disagreements':
      return { text: disagreementsText(answer, context), draw: (size) => drawDisagreements(answer, context, size) };
    case 'coverage':
      return { text: coverageText(answer, context), draw: (size) => drawCoverage(answer, context, size) };
  }
}

export function composePanel(
  id: BoardPanelId,
  input: BoardInput,
  { words, theme, facet = 'category', military = null }: PanelSurroundings,
): ComposedPanel {
  return compose(answerPanel(id, input), { words, theme, dataset: input.dataset, facts: input.facts, military }, facet);
}
