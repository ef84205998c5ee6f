/**
 * How a picture is cut where the graphics hardware gives no canvas as large: into windows of one map, or into tiles that are maps of their own. Every tile
 * is a map of one size at the zoom of the whole, its middle moved; it shows more than is kept of it, so that symbols and labels near its edge are laid out beside the same neighbours as in the next tile. Pure arithmetic.
 */

/** In pixels of the whole picture, from its upper left corner. */
export interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The box is what is kept. */
export interface PictureTile extends PixelBox {
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
/** Where tiles are small, margins take at most this share of a side each: half of the tile is kept. */
const marginShare = 1 / 4;
/** A tile with fewer CSS pixels a side lays out its labels beside too few neighbours. */
const leastSideCss = 320;
/** How far below the largest size to look for one that comes out in whole pixels. */
const searchShare = 1 / 8;

/** The longest side of at most `longest` CSS pixels that is nearest to whole pixels: what a canvas cuts off shifts everything in it. */
function wholeSide(longest: number, pixelRatio: number): number {
  const cutOff = (side: number): number => {
    const excess = side * pixelRatio - Math.floor(side * pixelRatio + 1e-6);
    return Math.max(0, excess);
  };
  let best = longest;
  for (let side = longest; side > longest * (1 - searchShare); side -= 1)
    if (cutOff(side) < cutOff(best) - 1e-6) best = side;
  return best;
}

interface Span {
  readonly at: number;
  readonly px: number;
  readonly inset: number;
  readonly middle: number;
}

function cutSide(wholePx: number, tilePx: number, marginPx: number, pixelRatio: number): readonly Span[] {
  const keptPx = tilePx - 2 * marginPx;
  return Array.from({ length: Math.ceil(wholePx / keptPx) }, (_, index) => {
    const at = index * keptPx;
    return {
      at,
      px: Math.min(keptPx, wholePx - at),
      inset: marginPx,
      middle: (at - marginPx + tilePx / 2) / pixelRatio,
    };
  });
}

/** Boxes side by side, of nearly one size and no longer than `sidePx`, that cover a picture. */
export function cutWindows(
  [width, height]: readonly [width: number, height: number],
  sidePx: number,
): readonly PixelBox[] {
  const cut = (whole: number): readonly (readonly [at: number, px: number])[] => {
    const count = Math.ceil(whole / sidePx);
    const edge = (index: number): number => Math.round((index * whole) / count);
    return Array.from({ length: count }, (_, index) => [edge(index), edge(index + 1) - edge(index)]);
  };
  return cut(height).flatMap(([y, heightPx]) =>
    cut(width).map(([x, widthPx]): PixelBox => ({ x, y, widthPx, heightPx })),
  );
}

/** `limitPx`: the largest canvas there is. Null where it is too small for tiles of any use. */
export function cutPicture(
  wholePx: readonly [width: number, height: number],
  limitPx: readonly [width: number, height: number],
  pixelRatio: number,
): PictureTiles | null {
  const [width, height] = limitPx.map((limit) => wholeSide(Math.floor(limit / pixelRatio), pixelRatio)) as [
    number,
    number,
  ];
  if (Math.min(width, height) < leastSideCss) return null;
  const marginPx = (side: number): number => Math.floor(Math.min(marginCss, side * marginShare) * pixelRatio);
  const [tileWidthPx, tileHeightPx] = [Math.floor(width * pixelRatio + 1e-6), Math.floor(height * pixelRatio + 1e-6)];
  const columns = cutSide(wholePx[0], tileWidthPx, marginPx(width), pixelRatio);
  const rows = cutSide(wholePx[1], tileHeightPx, marginPx(height), pixelRatio);
  const tiles = rows.flatMap((row) =>
    columns.map((column): PictureTile => ({
      x: column.at,
      y: row.at,
      widthPx: column.px,
      heightPx: row.px,
      insetX: column.inset,
      insetY: row.inset,
      middle: [column.middle, row.middle],
    })),
  );
  return { width, height, widthPx: tileWidthPx, heightPx: tileHeightPx, tiles };
}
