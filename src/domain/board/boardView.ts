/**
 * How the board is arranged, as short text that a link carries: `beside~p:control.ledger~e:control~f:actor~vs:2025-06-14~s:control`. What cannot be used is left out.
 */
import { dayFromIso, toIsoDay, type Day } from '../time/day.ts';
import { boardPanelIds, type BoardPanelId } from './panels.ts';

/** `closed`: the map alone, with panels on sheets. */
export type BoardArrangement = 'beside' | 'alone' | 'closed';

/** Panels that a sheet takes at most. */
export const mostSheetPanels = 3;

/** What the rows of Events stand for. */
export const eventFacets = ['category', 'governorate', 'actor', 'episode'] as const;
export type EventFacet = (typeof eventFacets)[number];

export interface BoardView {
  readonly arrangement: BoardArrangement;
  /** The chosen panels in their order; never empty. */
  readonly panels: readonly BoardPanelId[];
  /** The panel that has the board for itself. */
  readonly enlarged: BoardPanelId | null;
  readonly facet: EventFacet;
  /** First day of the episode that figures are compared with; null: the window before. */
  readonly against: Day | null;
  /** Panels that stand on exported sheets, in their order there. */
  readonly sheet: readonly BoardPanelId[];
}

export const defaultBoard: BoardView = {
  arrangement: 'beside',
  panels: boardPanelIds,
  enlarged: null,
  facet: 'category',
  against: null,
  sheet: [],
};

const arrangements: readonly BoardArrangement[] = ['beside', 'alone', 'closed'];

function panelOf(text: string | undefined): BoardPanelId | undefined {
  return boardPanelIds.find((id) => id === text);
}

export function decodeBoard(text: string): BoardView {
  const [arrangement, ...parts] = text.split('~');
  const values = new Map(parts.map((part) => part.split(':', 2) as [string, string | undefined]));
  const listOf = (key: string): readonly BoardPanelId[] => [
    ...new Set((values.get(key) ?? '').split('.').flatMap((id) => panelOf(id) ?? [])),
  ];
  const panels = listOf('p');
  const chosen = panels.length > 0 ? panels : defaultBoard.panels;
  const enlarged = panelOf(values.get('e'));
  return {
    arrangement: arrangements.find((each) => each === arrangement) ?? 'beside',
    panels: chosen,
    enlarged: enlarged && chosen.includes(enlarged) ? enlarged : null,
    facet: eventFacets.find((facet) => facet === values.get('f')) ?? defaultBoard.facet,
    against: dayFromIso(values.get('vs') ?? '') ?? null,
    sheet: listOf('s').slice(0, mostSheetPanels),
  };
}

/** Empty for a closed board with no panel on sheets. */
export function encodeBoard({ arrangement, panels, enlarged, facet, against, sheet }: BoardView): string {
  const isDefault = panels.join() === defaultBoard.panels.join();
  if (arrangement === 'closed' && sheet.length === 0) return '';
  return [
    arrangement,
    ...(isDefault ? [] : [`p:${panels.join('.')}`]),
    ...(enlarged ? [`e:${enlarged}`] : []),
    ...(facet === defaultBoard.facet ? [] : [`f:${facet}`]),
    ...(against === null ? [] : [`vs:${toIsoDay(against)}`]),
    ...(sheet.length === 0 ? [] : [`s:${sheet.join('.')}`]),
  ].join('~');
}

/** The text of the board with other panels on sheets: open or closed as it was. */
export function withSheetPanels(text: string, sheet: readonly BoardPanelId[]): string {
  return encodeBoard({ ...(text === '' ? { ...defaultBoard, arrangement: 'closed' } : decodeBoard(text)), sheet });
}

/** None for a view without a board. */
export function sheetPanelsOf(text: string): readonly BoardPanelId[] {
  return decodeBoard(text).sheet;
}
