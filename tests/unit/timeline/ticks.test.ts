/** Labels of the axis: never one on another, never beyond the edge, in both languages and at every zoom. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitOf } from '../../../src/domain/time/timeAxis.ts';
import { ticksOf, type AxisTick } from '../../../src/ui/timeline/axisTicks.ts';
import { axisAt, rangeAt, type AxisFrame } from '../../../src/ui/timeline/axisZoom.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { dayIn, groundOf } from './ground.ts';

const whole: AxisFrame = { zoom: 1, startTime: -Infinity, opened: new Set() };

function ticksAt(widthPx: number, frame: AxisFrame, language: 'en' | 'ar', textScale = 1): readonly AxisTick[] {
  const axis = axisAt(groundOf(widthPx, textScale), frame);
  return ticksOf({ axis, range: rangeAt(axis, frame), widthPx, words: wordsIn(language), textScale });
}

/** The pixels that a label covers. */
function spanOf({ at, rank, labelPx }: AxisTick): readonly [number, number] {
  return rank === 'fine' ? [at - labelPx / 2, at + labelPx / 2] : [at, at + labelPx];
}

describe('ticksOf', () => {
  const folds = axisAt(groundOf(1500), whole)
    .segments.filter(({ kind }) => kind === 'folded')
    .map(({ id }) => id);
  const frames = fc.record({
    zoom: fc.double({ min: 1, max: 40, noNaN: true }),
    startTime: fc.integer({ min: dayIn('2014-01-01'), max: dayIn('2026-02-18') }),
    opened: fc.subarray(folds).map((ids) => new Set(ids)),
  });

  it('keeps labels of a row apart', () => {
    fc.assert(
      fc.property(
        frames,
        fc.integer({ min: 320, max: 3800 }),
        fc.constantFrom('en' as const, 'ar' as const),
        fc.constantFrom(1, 1.43),
        (frame, widthPx, language, textScale) => {
          const labelled = ticksAt(widthPx, frame, language, textScale).filter(({ label }) => label !== '');
          for (const rank of ['fine', 'coarse'] as const) {
            const spans = labelled
              .filter((tick) => tick.rank === rank)
              .map(spanOf)
              .sort((a, b) => a[0] - b[0]);
            for (const [index, span] of spans.entries()) {
              const next = spans[index + 1];
              if (next) expect(next[0]).toBeGreaterThanOrEqual(span[1]);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('names the month of a stretch in Arabic where it does in English, by its figure where the name has no room', () => {
    const months = (language: 'en' | 'ar'): readonly string[] =>
      ticksAt(1080, whole, language)
        .filter(({ rank, label }) => rank === 'coarse' && /\d{4}/.test(label))
        .map(({ label }) => label.replaceAll('\u200f', ''));
    expect(months('ar').filter((label) => /^\d{4}$/.test(label)).length).toBeLessThanOrEqual(
      months('en').filter((label) => /^\d{4}$/.test(label)).length,
    );
    expect(months('ar')).toContain('1/2014');
  });

  it('labels days inside open stretches only', () => {
    const frame = whole;
    const axis = axisAt(groundOf(1500), frame);
    const ticks = ticksAt(1500, frame, 'en');
    const isOpen = (at: number): boolean =>
      axis.segments.some(
        ({ kind, start, end }) => kind === 'open' && at >= start * 1500 - 1e-6 && at <= end * 1500 + 1e-6,
      );
    expect(ticks.length).toBeGreaterThan(100);
    expect(ticks.filter(({ at }) => !isOpen(at))).toEqual([]);
  });

  it('lets October 2019, June 2025 and January and February 2026 be read at a glance, in both languages', () => {
    const labels = (language: 'en' | 'ar'): readonly string[] =>
      ticksAt(1240, whole, language).map(({ label }) => label);
    expect(labels('en')).toEqual(expect.arrayContaining(['October 2019', 'June 2025', 'January 2026', '20']));
    expect(labels('en').some((label) => /^Feb(ruary)? 2026$/.test(label))).toBe(true);
    expect(labels('ar')).toEqual(
      expect.arrayContaining(['تشرين الأول 2019', 'حزيران 2025', 'كانون الثاني 2026', 'شباط 2026']),
    );
  });

  it('names the years of an opened gap', () => {
    const gap = folds.find((id) => id.startsWith('gap-2019-10'));
    expect(gap).toBeDefined();
    const labels = ticksAt(1400, { ...whole, opened: new Set([gap ?? '']) }, 'en').map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['2020', '2021', '2022', '2023', '2024']));
  });

  it('holds the name of the month at the edge when its first day has left the picture', () => {
    const frame = { ...whole, zoom: 8, startTime: dayIn('2026-01-12') };
    const pinned = ticksAt(1400, frame, 'en').filter(({ isPinned }) => isPinned);
    expect(pinned).toMatchObject([{ at: 0, rank: 'coarse', label: 'January 2026' }]);
  });

  it('marks every day in the middle of its own width', () => {
    const frame = { ...whole, zoom: 8, startTime: dayIn('2026-01-12') };
    const axis = axisAt(groundOf(1400), frame);
    const range = rangeAt(axis, frame);
    const px = (day: number): number => ((unitOf(axis, day) - range.start) / (range.end - range.start)) * 1400;
    const twentieth = ticksAt(1400, frame, 'en').find(({ rank, label }) => rank === 'fine' && label === '20');
    expect(twentieth?.at).toBeCloseTo((px(dayIn('2026-01-20')) + px(dayIn('2026-01-21'))) / 2, 6);
  });
});
