/** One glyph an event: inside the chart, in its place in time, found again under the pointer. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { deriveFacts } from '../../../src/domain/records/deriveFacts.ts';
import { timedEvents } from '../../../src/domain/time/expected.ts';
import { noFilters } from '../../../src/domain/view/view.ts';
import { axisAt } from '../../../src/ui/timeline/axisZoom.ts';
import { rowsAt, type AxisGeometry } from '../../../src/ui/timeline/geometry.ts';
import { composeLanes, glyphAt, mostLaneEvents } from '../../../src/ui/timeline/laneGlyphs.ts';
import { groundOf } from './ground.ts';

const { dataset } = await loadDataset(async (file) => readFileSync(`data/${file}`, 'utf8'));
const events = timedEvents(deriveFacts(dataset), noFilters, null);
const geometry: AxisGeometry = {
  axis: axisAt(groundOf(1400), { zoom: 1, opened: new Set() }),
  range: { start: 0, end: 1 },
  widthPx: 1400,
  textScale: 1,
};

describe('lanes of the shipped data', () => {
  const lanes = composeLanes(events, geometry);
  const { top, base } = rowsAt(1);

  it('hold every event once, between the upper edge and the base line', () => {
    expect(lanes?.glyphs.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
    for (const { y } of lanes?.glyphs ?? []) {
      expect(y).toBeGreaterThanOrEqual(top);
      expect(y).toBeLessThanOrEqual(base);
    }
  });

  it('let no two glyphs of one lane overlap', () => {
    const short = (lanes?.glyphs ?? []).filter((glyph) => !glyph.isLong);
    for (const [index, one] of short.entries())
      for (const two of short.slice(index + 1))
        if (Math.abs(one.y - two.y) < 0.01)
          expect(one.widenedEnd <= two.widenedStart || two.widenedEnd <= one.widenedStart).toBe(true);
  });

  it('find a known day under the pointer, and nothing far from all', () => {
    for (const glyph of lanes?.glyphs ?? []) {
      if (lanes && glyph.isDay) expect(glyphAt(lanes, (glyph.start + glyph.end) / 2, glyph.y)?.id).toBe(glyph.id);
    }
    expect(lanes && glyphAt(lanes, -500, 0)).toBeUndefined();
  });

  it('give way to bars above the number that can be told apart', () => {
    const many = Array.from({ length: mostLaneEvents + 1 }, () => events[0]).filter((event) => event !== undefined);
    expect(composeLanes(many, geometry)).toBeUndefined();
  });
});
