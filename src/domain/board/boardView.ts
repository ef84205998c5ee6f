/**
 * How the board is arranged, as short text that a link carries: `beside~p:control.ledger~e:control~f:actor~vs:2025-06-14`. What cannot be used is left out.
 */
import { dayFromIso, toIsoDay, type Day } from '../time/day.ts';
import { boardPanelIds, type BoardPanelId } from './panels.ts';

export type BoardArrangement = 'beside' | 'alone';

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
}

export const defaultBoard: BoardView = {
  arrangement: 'beside',
  panels: boardPanelIds,
  enlarged: null,
  facet: 'category',
  against: null,
};

function panelOf(text: string | undefined): BoardPanelId | undefined {
  return boardPanelIds.find((id) => id === text);
}

export function decodeBoard(text: string): BoardView {
  const [arrangement, ...parts] = text.split('~');
  const values = new Map(parts.map((part) => part.split(':', 2) as [string, string | undefined]));
  const panels = [...new Set((values.get('p') ?? '').split('.').flatMap((id) => panelOf(id) ?? []))];
  const chosen = panels.length > 0 ? panels : defaultBoard.panels;
  const enlarged = panelOf(values.get('e'));
  return {
    arrangement: arrangement === 'alone' ? 'alone' : 'beside',
    panels: chosen,
    enlarged: enlarged && chosen.includes(enlarged) ? enlarged : null,
    facet: eventFacets.find((facet) => facet === values.get('f')) ?? defaultBoard.facet,
    against: dayFromIso(values.get('vs') ?? '') ?? null,
  };
}

export function encodeBoard({ arrangement, panels, enlarged, facet, against }: BoardView): string {
  const isDefault = panels.join() === defaultBoard.panels.join();
  return [
    arrangement,
    ...(isDefault ? [] : [`p:${panels.join('.')}`]),
    ...(enlarged ? [`e:${enlarged}`] : []),
    ...(facet === defaultBoard.facet ? [] : [`f:${facet}`]),
    ...(against === null ? [] : [`vs:${toIsoDay(against)}`]),
  ].join('~');
}
