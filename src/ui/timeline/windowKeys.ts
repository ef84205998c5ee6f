/** What the keys of a slider thumb do to its day. */
import { clamp } from '../../base/numbers.ts';
import { civilOf, dayOf, type Day } from '../../domain/time/day.ts';

export interface ThumbKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

export interface ThumbBounds {
  readonly least: Day;
  readonly most: Day;
}

/** The same day of another month, or that month's last. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, dayOfMonth } = civilOf(day);
  const index = year * 12 + month - 1 + count;
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  for (let candidate = dayOfMonth; candidate > 0; candidate -= 1) {
    const found = dayOf(newYear, newMonth, candidate);
    if (found !== undefined) return found;
  }
  return day;
}

/**
 * The thumb's day after a key; undefined where the key means nothing to it. Arrows follow the screen: where time runs leftwards, the left arrow
 * goes on in time. Page keys go by weeks, with Shift by months.
 */
export function dayAfterKey(
  { key, shiftKey }: ThumbKey,
  day: Day,
  { least, most }: ThumbBounds,
  direction: 'ltr' | 'rtl',
): Day | undefined {
  const forward = direction === 'ltr' ? 1 : -1;
  const moves: Readonly<Record<string, () => Day>> = {
    ArrowRight: () => day + forward,
    ArrowLeft: () => day - forward,
    ArrowUp: () => day + 1,
    ArrowDown: () => day - 1,
    PageUp: () => (shiftKey ? addMonths(day, 1) : day + 7),
    PageDown: () => (shiftKey ? addMonths(day, -1) : day - 7),
    Home: () => least,
    End: () => most,
  };
  const move = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return move && clamp(move(), least, most);
}

/** Distance of a point of the screen from the start edge of a box: its left in English, its right in Arabic. */
export function inlinePx(
  clientX: number,
  box: { readonly left: number; readonly right: number },
  direction: 'ltr' | 'rtl',
): number {
  return direction === 'ltr' ? clientX - box.left : box.right - clientX;
}
