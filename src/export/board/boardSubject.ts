/** What a file of the board shows: its panels, answered by what was known on the day that the view asks for. */
import { composePanel, type ComposedPanel } from '../../charts/composePanel.ts';
import type { BoardView } from '../../domain/board/boardView.ts';
import type { BoardInput, BoardPanelId } from '../../domain/board/panels.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

export type BoardFormatId = 'png' | 'svg' | 'pdf' | 'pptx' | 'csv' | 'xlsx' | 'parquet';

export interface BoardSubject {
  readonly snapshot: Snapshot;
  /** In the order of the board. */
  readonly panels: readonly ComposedPanel[];
}

/** The records of a snapshot say nothing that was published later; panels are composed of these. */
function inputAsKnown(input: BoardInput, { visible }: Pick<Snapshot, 'visible'>): BoardInput {
  const facts = new Map(input.facts);
  for (const { facts: own } of visible.shown) facts.set(own.record.id, own);
  return { ...input, facts, visible };
}

/** `ids`: which panels; those of the board by default. In the leading language and the look of the snapshot. */
export function composeBoardSubject(
  snapshot: Snapshot,
  input: BoardInput,
  board: Pick<BoardView, 'panels' | 'facet'>,
  ids: readonly BoardPanelId[] = board.panels,
): BoardSubject {
  const known = inputAsKnown(input, snapshot);
  const [{ words }] = snapshot.texts;
  return {
    snapshot,
    panels: ids.map((id) =>
      composePanel(id, known, {
        words,
        theme: snapshot.theme,
        facet: board.facet,
        military: snapshot.context.military,
      }),
    ),
  };
}
