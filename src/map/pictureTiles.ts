/**
 * How a picture is cut where the graphics hardware gives no canvas as large. Every tile is a map of one size at the zoom of the whole, its middle moved; it
 * shows more than is kept of it, so that symbols and labels near its edge are laid out beside the same neighbours as in the next tile. Pure arithmetic.
 */

export interface PictureTile {
  /** What is kept, in pixels of the whole picture. */
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Where the kept part begins in the tile's own canvas, in pixels. */
  readonly insetX: number;
  readonly insetY: number;
  /** The middle of the tile in the whole map, in CSS pixels; fractions are meant. */
  readonly middle: readonly [x: number, y: number];
}

export interface PictureTiles {
  /** Of each tile's map, in whole CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Of each tile's canvas. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly tiles: readonly PictureTile[];
}

/** CSS pixels around what is kept; wider than the longest label is high, and than most are long. */
const marginCss = 160;
/** How far below the largest size to look for one that comes out in whole pixels. */
const searchCss = 96;

/** The longest side of at most `longest` CSS pixels that is nearest to whole pixels: what a canvas cuts off shifts everything in it. */
function wholeSide(longest: number, pixelRatio: number): number {
  const cutOff = (side: number): number => {
    const excess = side * pixelRatio - Math.floor(side * pixelRatio + 1e-6);
    return Math.max(0, excess);
  };
  let best = longest;
  for (let side = longest; side > Math.max(longest - searchCss, longest / 2); side -= 1) if (cutOff(side) < cutOff(best) - 1e-6) best = side;
  return best;
}

interface Span { readonly at: number; readonly px: number; readonly inset: number; readonly middle: number }

function cutSide(wholePx: number, tilePx: number, marginPx: number, pixelRatio: number): readonly Span[] {
  const keptPx = tilePx - 2 * marginPx;
  return Array.from({ length: Math.ceil(wholePx / keptPx) }, (_, index) => {
    const at = index * keptPx;
    return { at, px: Math.min(keptPx, wholePx - at), inset: marginPx, middle: (at - marginPx + tilePx / 2) / pixelRatio };
  });
}

/** `limitPx`: the largest canvas there is. Null where it is too small for tiles of any use. */
export function cutPicture(wholePx: readonly [width: number, height: number], limitPx: readonly [width: number, height: number], pixelRatio: number): PictureTiles | null {
  const [width, height] = limitPx.map((limit) => wholeSide(Math.floor(limit / pixelRatio), pixelRatio)) as [number, number];
  const marginPx = Math.ceil(marginCss * pixelRatio);
  const [tileWidthPx, tileHeightPx] = [Math.floor(width * pixelRatio + 1e-6), Math.floor(height * pixelRatio + 1e-6)];
  if (Math.min(tileWidthPx, tileHeightPx) <= 3 * marginPx) return null;
  const columns = cutSide(wholePx[0], tileWidthPx, marginPx, pixelRatio);
  const rows = cutSide(wholePx[1], tileHeightPx, marginPx, pixelRatio);
  const tiles = rows.flatMap((row) => columns.map((column): PictureTile => ({
    x: column.at, y: row.at, widthPx: column.px, heightPx: row.px, insetX: column.inset, insetY: row.inset, middle: [column.middle, row.middle],
  })));
  return { width, height, widthPx: tileWidthPx, heightPx: tileHeightPx, tiles };
}
