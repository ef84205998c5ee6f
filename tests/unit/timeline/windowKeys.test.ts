/** Keys of the thumbs, and which way time runs on the screen. */
import { describe, expect, it } from 'vitest';
import { addMonths, dayAfterKey, inlinePx } from '../../../src/ui/timeline/windowKeys.ts';
import { dayIn } from './ground.ts';

const bounds = { least: dayIn('2019-10-01'), most: dayIn('2026-02-12') };
const press = (key: string, direction: 'ltr' | 'rtl', shiftKey = false): number | undefined =>
  dayAfterKey({ key, shiftKey }, dayIn('2026-01-31'), bounds, direction);

describe('dayAfterKey', () => {
  it('follows the screen with the side arrows and time with the others', () => {
    expect([press('ArrowRight', 'ltr'), press('ArrowLeft', 'ltr')]).toEqual([dayIn('2026-02-01'), dayIn('2026-01-30')]);
    expect([press('ArrowRight', 'rtl'), press('ArrowLeft', 'rtl')]).toEqual([dayIn('2026-01-30'), dayIn('2026-02-01')]);
    for (const direction of ['ltr', 'rtl'] as const) {
      expect([press('ArrowUp', direction), press('ArrowDown', direction)]).toEqual([
        dayIn('2026-02-01'),
        dayIn('2026-01-30'),
      ]);
      expect([press('PageUp', direction), press('PageDown', direction)]).toEqual([
        dayIn('2026-02-07'),
        dayIn('2026-01-24'),
      ]);
    }
  });

  it('goes by calendar months with Shift, to the last day where the month is shorter, and never past its bounds', () => {
    expect(press('PageDown', 'ltr', true)).toBe(dayIn('2025-12-31'));
    expect(press('PageUp', 'ltr', true)).toBe(bounds.most);
    expect(addMonths(dayIn('2024-01-31'), 1)).toBe(dayIn('2024-02-29'));
    expect(addMonths(dayIn('2026-01-15'), -13)).toBe(dayIn('2024-12-15'));
  });

  it('reaches both bounds and leaves every other key alone', () => {
    expect([press('Home', 'ltr'), press('End', 'rtl')]).toEqual([bounds.least, bounds.most]);
    expect(['Tab', 'a', 'Escape', 'toString', 'constructor'].map((key) => press(key, 'ltr'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('inlinePx', () => {
  it('counts from the left in English and from the right in Arabic, where time runs leftwards', () => {
    const box = { left: 100, right: 500 };
    expect([inlinePx(150, box, 'ltr'), inlinePx(150, box, 'rtl')]).toEqual([50, 350]);
  });
});
