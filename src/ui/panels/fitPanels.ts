/**
 * Which of the panels that the user wants fit beside the map. Where the map would become too narrow, the layers fold first, then the records; the panel
 * asked for last stays open. What the user wants is kept, so that a folded panel opens again when there is room. Widths are in rem.
 */
import type { PanelId, Panels } from '../../store/session.ts';

export interface PageRoom {
  readonly page: number;
  readonly panels: Readonly<Record<PanelId, number>>;
  /** The map has at least this share of the page. */
  readonly mapShare: number;
  /** The layers give way to another panel that has no rail, and so never folds. */
  readonly isFixed: boolean;
  /** The board is open: a panel opens beside it only when it is asked for. */
  readonly hasBoard: boolean;
  /** The records panel shows the details of what is selected, or a choice under a click. */
  readonly hasDetails: boolean;
}

export type OpenPanels = Readonly<Record<PanelId, boolean>>;

export const railRem = 2.3;
/** Beside the board the map has this share of the page, and the board this width. */
const besideBoard = { mapShare: 0.3, boardRem: 36 } as const;

function isRoomy(open: OpenPanels, { page, panels, mapShare, hasBoard }: PageRoom): boolean {
  const widthOf = (panel: PanelId): number => (open[panel] ? panels[panel] : Math.min(railRem, panels[panel]));
  const left = page - widthOf('layers') - widthOf('records');
  return left >= (hasBoard ? page * besideBoard.mapShare + besideBoard.boardRem : page * mapShare);
}

export function fitPanels(wanted: Panels, room: PageRoom): OpenPanels {
  const { hasBoard, hasDetails, isFixed } = room;
  const asked = wanted.asked ?? (hasDetails ? 'records' : null);
  let open: OpenPanels = {
    layers: wanted.layers && (!hasBoard || asked === 'layers'),
    records: wanted.records && (!hasBoard || asked === 'records' || hasDetails),
  };
  for (const panel of ['layers', 'records'] as const)
    if (panel !== asked && !(isFixed && panel === 'layers') && !isRoomy(open, room)) open = { ...open, [panel]: false };
  return open;
}

/** What is wanted after a press: a folded panel is asked for; one that was open only for that is so no longer; any other is wanted no more. */
export function pressPanel(wanted: Panels, panel: PanelId, room: PageRoom): Panels {
  if (!fitPanels(wanted, room)[panel]) return { ...wanted, [panel]: true, asked: panel };
  if (wanted.asked !== panel) return { ...wanted, [panel]: false };
  const unasked = { ...wanted, asked: null };
  return fitPanels(unasked, room)[panel] ? { ...unasked, [panel]: false } : unasked;
}
