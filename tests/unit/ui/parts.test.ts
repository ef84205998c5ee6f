import { fc, test } from './property.ts';
import { describe, expect, it } from 'vitest';
import { roundLength } from '../../../src/ui/map/ScaleBar.tsx';
import { indexAfter } from '../../../src/ui/records/RecordList.tsx';
import { composeRangeAxis } from '../../../src/ui/details/RangeChart.tsx';
import { safeLink } from '../../../src/ui/details/safeLink.ts';

describe('the axis of a range chart', () => {
  it('starts at zero while the numbers compare well so, and is logarithmic beyond', () => {
    expect(composeRangeAxis(81, 130)).toMatchObject({ kind: 'zero', ticks: [0, 50, 100, 150] });
    expect(composeRangeAxis(100, 1500)).toMatchObject({ kind: 'log', ticks: [100, 1000] });
    expect(composeRangeAxis(0, 1500).kind).toBe('zero');
  });

  test(
    'holds every number between its ends, in order',
    fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 90_000 })),
    ([low, more]) => {
      const axis = composeRangeAxis(low, low + more);
      const [start, end] = [axis.at(low), axis.at(low + more)];
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(1 + 1e-9);
      expect(end).toBeGreaterThanOrEqual(start);
      for (const tick of axis.ticks) expect(axis.at(tick)).toBeLessThanOrEqual(1 + 1e-9);
    },
  );
});

describe('the scale bar', () => {
  it.each([
    [119, 100],
    [240, 200],
    [51_000, 50_000],
    [0.9, 0.5],
    [0, 0],
  ])('is at most %d m long: %d m', (most, length) => {
    expect(roundLength(most)).toBeCloseTo(length);
  });

  test('uses at least two fifths of its room', fc.double({ min: 1, max: 1e6, noNaN: true }), (most) => {
    expect(roundLength(most)).toBeLessThanOrEqual(most);
    expect(roundLength(most)).toBeGreaterThanOrEqual(most * 0.4 - 1e-9);
  });
});

describe('keys in the list', () => {
  it('stay inside it', () => {
    expect(indexAfter('ArrowDown', -1, 3)).toBe(0);
    expect(indexAfter('ArrowDown', 2, 3)).toBe(2);
    expect(indexAfter('ArrowUp', 0, 3)).toBe(0);
    expect(indexAfter('PageDown', 1, 30)).toBe(9);
    expect(indexAfter('End', 0, 30)).toBe(29);
    expect(indexAfter('Home', 12, 30)).toBe(0);
    expect(indexAfter('x', 1, 3)).toBeUndefined();
    expect(indexAfter('ArrowDown', 0, 0)).toBeUndefined();
  });
});

describe('links to sources', () => {
  it('open http and https, and nothing else', () => {
    expect(safeLink('https://example.org/a?b=1')).toBe('https://example.org/a?b=1');
    expect(safeLink('http://example.org/')).toBe('http://example.org/');
    for (const bad of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      '//example.org',
      'example.org',
      '',
      undefined,
    ]) {
      expect(safeLink(bad), String(bad)).toBeUndefined();
    }
  });
});
