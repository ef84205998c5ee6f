/** A snapshot with the panels of the board that its view puts on sheets, answered like the board beside the map: same window, filters and clock. */
import { decodeBoard } from '../../domain/board/boardView.ts';
import { episodesOf } from '../../domain/board/episodes.ts';
import type { ImportedStrip } from '../../domain/board/importedAlong.ts';
import type { RecordFacts } from '../../domain/records/facts.ts';
import type { RecordId } from '../../domain/records/record.ts';
import { eventDaysOf } from '../../domain/records/eventDays.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { composeBoardSubject } from './boardSubject.ts';

/** `facts`: of all records, for what was published and for what is compared. `importedStrip`: of the set in focus; asked only where a panel is wanted. */
export function withSheetPanels(
  snapshot: Snapshot,
  facts: ReadonlyMap<RecordId, RecordFacts>,
  importedStrip: () => ImportedStrip | undefined = () => undefined,
): Snapshot {
  const { view, dataset, visible } = snapshot;
  const board = decodeBoard(view.board);
  if (board.sheet.length === 0) return snapshot;
  const against = episodesOf(eventDaysOf(facts)).find(({ from }) => from === board.against) ?? null;
  const input = { dataset, facts, visible, view, against, imported: importedStrip() };
  return { ...snapshot, panels: composeBoardSubject(snapshot, input, board, board.sheet).panels };
}
