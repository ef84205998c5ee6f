/** The panels of the situation board, and the ground on which each of them is answered. */
import type { Dataset } from '../records/dataset.ts';
import type { RecordFacts } from '../records/facts.ts';
import type { RecordId } from '../records/record.ts';
import type { Visible } from '../records/visible.ts';
import type { ImportedStrip } from './importedAlong.ts';
import type { Bin } from '../time/timeAxis.ts';
import type { View } from '../view/view.ts';

/** In the order of the default arrangement. */
export const boardPanelIds = [
  'figures',
  'control',
  'ledger',
  'transfers',
  'events',
  'disagreements',
  'coverage',
] as const;
export type BoardPanelId = (typeof boardPanelIds)[number];

/** What a panel is answered from: the same `Visible` as map and list, and what it was answered from. */
export interface BoardInput {
  readonly dataset: Dataset;
  readonly facts: ReadonlyMap<RecordId, RecordFacts>;
  readonly visible: Visible;
  readonly view: Pick<View, 'time' | 'asKnown' | 'filters'>;
  /** What figures are compared with; null: the equally long window before. */
  readonly against: Bin | null;
  /** The imported set in focus, under the same window and its own filters; absent where there is none. */
  readonly imported?: ImportedStrip | undefined;
}
