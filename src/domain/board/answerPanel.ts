/** The answer of a panel: pure data, without words and colours. */
import { previousWindow, visibleIn } from './baseline.ts';
import { answerControl, type ControlAnswer } from './control.ts';
import { answerCoverage, type CoverageAnswer } from './coverage.ts';
import { answerDisagreements, type DisagreementsAnswer } from './disagreements.ts';
import { answerEvents, type EventsAnswer } from './events.ts';
import { answerFigures, type FiguresAnswer } from './figures.ts';
import { answerLedger, type LedgerAnswer } from './ledger.ts';
import type { BoardInput, BoardPanelId } from './panels.ts';
import { answerTransfers, type TransfersAnswer } from './transfers.ts';

export interface PanelAnswers {
  readonly figures: FiguresAnswer;
  readonly control: ControlAnswer;
  readonly ledger: LedgerAnswer;
  readonly transfers: TransfersAnswer;
  readonly events: EventsAnswer;
  readonly disagreements: DisagreementsAnswer;
  readonly coverage: CoverageAnswer;
}

export type PanelAnswer = PanelAnswers[BoardPanelId];

/** Figures are compared with `input.against`, or else with the equally long window before. */
export function answerPanel(id: BoardPanelId, input: BoardInput): PanelAnswer {
  switch (id) {
    case 'figures': {
      const bin = input.against ?? previousWindow(input.view.time);
      return answerFigures(input, bin ? { bin, visible: visibleIn(input, bin) } : null);
    }
    case 'control':
      return answerControl(input);
    case 'ledger':
      return answerLedger(input);
    case 'transfers':
      return answerTransfers(input);
    case 'events':
      return answerEvents(input);
    case 'disagreements':
      return answerDisagreements(input);
    case 'coverage':
      return answerCoverage(input);
  }
}
