/**
 * Which rows of a long list stand in sight. Browsers end an element at some ten million pixels; a list that would be longer is scrolled by share
 * instead: the scroll bar keeps its whole length, and every row can be reached. All rows are equally high.
 */

/** Firefox ends elements at about 17.8 million pixels, Chromium at 33.5. */
export const tallestPx = 16_000_000;

export interface RowWindow {
  /** Rows to draw: first, and the one after the last. */
  readonly first: number;
  readonly end: number;
  /** Where the first of them stands, from the top of the list as it is drawn. */
  readonly offsetPx: number;
}

export interface ListSize {
  readonly count: number;
  readonly rowPx: number;
  /** Of the part in which rows are seen. */
  readonly viewPx: number;
}

/** Drawn above and below what is in sight, so that scrolling meets no gap. */
const spareRows = 6;

export function drawnPx({ count, rowPx }: Pick<ListSize, 'count' | 'rowPx'>): number {
  return Math.min(tallestPx, count * rowPx);
}

/** How far the list is scrolled as if it were as long as it should be. */
function wholeScroll(scrollPx: number, { count, rowPx, viewPx }: ListSize): number {
  const [whole, drawn] = [count * rowPx, drawnPx({ count, rowPx })];
  return drawn <= viewPx || whole === drawn ? scrollPx : scrollPx * ((whole - viewPx) / (drawn - viewPx));
}

export function rowsInSight(scrollPx: number, size: ListSize): RowWindow {
  const { count, rowPx, viewPx } = size;
  if (count === 0 || rowPx <= 0) return { first: 0, end: 0, offsetPx: 0 };
  const whole = Math.min(Math.max(0, wholeScroll(scrollPx, size)), Math.max(0, count * rowPx - viewPx));
  const first = Math.max(0, Math.floor(whole / rowPx) - spareRows);
  const end = Math.min(count, Math.ceil((whole + viewPx) / rowPx) + spareRows);
  const shiftPx = Math.min(Math.max(0, scrollPx), Math.max(0, drawnPx(size) - viewPx)) - whole;
  return { first, end, offsetPx: first * rowPx + shiftPx };
}

/** Where to scroll so that a row is in sight; undefined where it is already. */
export function scrollTo(index: number, scrollPx: number, size: ListSize): number | undefined {
  const { count, rowPx, viewPx } = size;
  const now = wholeScroll(scrollPx, size);
  const target =
    index * rowPx < now ? index * rowPx : (index + 1) * rowPx > now + viewPx ? (index + 1) * rowPx - viewPx : undefined;
  if (target === undefined) return undefined;
  const [whole, drawn] = [count * rowPx, drawnPx(size)];
  return whole === drawn || whole <= viewPx ? target : target * ((drawn - viewPx) / (whole - viewPx));
}
