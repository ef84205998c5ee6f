/** A laid-out sheet: what every format draws, and what its map has to show. */
import type { PlacedPanel } from '../board/panelOnSheet.ts';
import type { Box, DisplayList } from './displayList.ts';
import type { MapFrame } from './framing.ts';
import type { PanelSide } from './panels.ts';

/** How much of the height stands above and below the map, in points. */
export interface PlateHeights {
  readonly top: number;
  readonly notes: number;
}

/** Kept free above and below the map at least, and where panels stand, so that the sheets of a film do not jump. */
export interface PlateLeast extends PlateHeights {
  readonly side?: PanelSide;
}

export interface Plate extends DisplayList {
  readonly heights: PlateHeights;
  /** Of the panels on the map; null where there are none. */
  readonly side: PanelSide | null;
  readonly map: MapFrame;
  /** What lies on the map and covers it: no name of the map crosses an edge of these. */
  readonly panels: readonly Box[];
  /** Panels of the board beside or below the map. */
  readonly board: readonly PlacedPanel[];
}
