/** A marking is whole on every sheet, page and slide: on more lines or smaller, never cut. */
import { describe, expect, it } from 'vitest';
import { composePlate } from '../../../src/export/plate/composePlate.ts';
import { layOutMarking } from '../../../src/export/plate/banners.ts';
import { presetIds } from '../../../src/export/plate/sheet.ts';
import { itemNodes } from '../../../src/export/pptx/itemNodes.ts';
import { evenMeasure, snapshotOf } from './buildSnapshot.ts';

const marking =
  'UNCLASSIFIED // FOR TRAINING ONLY // NOT TO BE PASSED ON BEYOND THE PEOPLE IN THE ROOM // DELETE AFTER THE COURSE ENDS';

describe('a marking of 120 characters', () => {
  it.each(presetIds)('is whole at the top and the bottom of %s, inside its band', (preset) => {
    const plate = composePlate(snapshotOf({ options: { preset, marking, freePx: [500, 900] } }), evenMeasure);
    for (const id of ['marking-top', 'marking-bottom'] as const) {
      const items = plate.items.filter(({ part }) => part === id);
      const texts = items.flatMap((item) => (item.kind === 'text' ? [item] : []));
      expect(texts.map(({ text }) => text).join(' ')).toBe(marking);
      const box = plate.parts.find((part) => part.id === id)?.box;
      if (!box) throw new Error('No band.');
      for (const { y, text, sizePt } of texts) {
        expect(y - sizePt).toBeGreaterThanOrEqual(box.y - 0.01);
        expect(y).toBeLessThanOrEqual(box.y + box.height);
        expect(evenMeasure(text, sizePt, 600)).toBeLessThanOrEqual(box.width);
      }
      const nodes = itemNodes(items, 'Marking');
      expect(nodes).toHaveLength(1);
      expect(JSON.stringify(nodes[0])).toContain(marking.slice(0, 12));
      const [node] = nodes;
      const said = node?.kind === 'shape' ? node.text?.paragraphs.map(({ text }) => text).join(' ') : '';
      expect(said).toBe(marking);
    }
    expect(plate.left.some(({ part }) => part === 'marking-top')).toBe(false);
  });

  it('shrinks where its lines would take too much of the page', () => {
    const wide = layOutMarking(marking, { width: 2000, height: 1000 }, 10, evenMeasure);
    expect([wide.lines.length, wide.sizePt]).toEqual([1, 10]);
    const narrow = layOutMarking(marking, { width: 120, height: 200 }, 10, evenMeasure);
    expect(narrow.lines.join(' ')).toBe(marking);
    expect(narrow.sizePt).toBeLessThan(10);
    expect(narrow.heightPt).toBeLessThanOrEqual(20);
  });
});
