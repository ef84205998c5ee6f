/** How an imported set is drawn. */

export type DrawMode = 'points' | 'density' | 'clusters';

/** More marks than this in one view hide each other, and take seconds to draw without a graphics card. */
export const mostPointsInView = 200_000;

export interface DrawModeChoice {
  readonly mode: DrawMode;
  /** Not what was asked for: the page says so. */
  readonly switched: boolean;
}

/** A set goes back to points well below the limit at which it left them, so that a drag along the limit does not flicker. */
export function chooseDrawMode(asked: DrawMode, rowsInView: number, shown: DrawMode): DrawModeChoice {
  const limit = shown === 'points' ? mostPointsInView : mostPointsInView * 0.8;
  return asked === 'points' && rowsInView > limit
    ? { mode: 'density', switched: true }
    : { mode: asked, switched: false };
}
