/** What the dialog of exports needs from outside the interface: the ground of the map, the size of the map on the screen, the address of the view. */
import { createContext, useContext } from 'react';
import type { Archive } from '../../map/basemap/archive.ts';
import type { BasemapData } from '../../map/scene/composeScene.ts';

export interface ExportSurroundings {
  /** Null where the ground could not be loaded. */
  readonly basemap: Promise<BasemapData | null>;
  readonly ownBasemap: () => Archive | null;
  /** Null where none is shown. */
  readonly eventTiles: () => Archive | null;
  /** Of the map on the screen, in CSS pixels. */
  readonly viewport: () => { readonly width: number; readonly height: number };
  /** To whom the map data is owed, as plain text. */
  readonly attribution: () => readonly string[];
  /** The map on the screen as it is now; null where there is none. */
  readonly picture: () => HTMLCanvasElement | null;
  /** Full address of the view; null where it should not be printed. */
  readonly link: () => string | null;
}

const nothing: ExportSurroundings = {
  basemap: Promise.resolve(null),
  ownBasemap: () => null,
  eventTiles: () => null,
  viewport: () => ({ width: 1200, height: 800 }),
  attribution: () => [],
  picture: () => null,
  link: () => null,
};

const SurroundingsContext = createContext<ExportSurroundings>(nothing);

/** Given once, when the page starts. */
export const ExportSurroundingsProvider = SurroundingsContext;

export function useExportSurroundings(): ExportSurroundings {
  return useContext(SurroundingsContext);
}
