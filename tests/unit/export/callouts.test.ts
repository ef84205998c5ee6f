import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calloutItems, placeCallouts, roughMeasure } from '../../../src/export/plate/callouts.ts';
import { composePlate } from '../../../src/export/plate/composePlate.ts';
import type { Box } from '../../../src/export/plate/displayList.ts';
import { unproject } from '../../../src/export/plate/mercator.ts';
import { evenMeasure, snapshotOf } from './buildSnapshot.ts';

const snapshot = snapshotOf();
const plate = composePlate(snapshot, evenMeasure);
const { box: frame, camera } = plate.map;
const { sheet } = snapshot;

/** A place by its share of the frame. */
const at = (x: number, y: number): [number, number] => {
  const [longitude, latitude] = unproject(camera, frame, sheet.mapPxPerPt, [
    frame.x + x * frame.width,
    frame.y + y * frame.height,
  ]);
  return [longitude, latitude];
};
const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const text = fc
  .string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(...'abcde fghij '.split('')) })
  .filter((value) => value.trim() !== '');

function covers(a: Box, b: Box): boolean {
  return (
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.01 &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.01
  );
}

describe('callouts', () => {
  it('keep inside the frame and point at their places', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ x: share, y: share, text }), { maxLength: 6 }), (wanted) => {
        const placed = placeCallouts(
          wanted.map((one) => ({ text: one.text, position: at(one.x, one.y) })),
          plate,
          sheet,
          [],
          roughMeasure,
        );
        expect(placed.length).toBe(wanted.length);
        placed.forEach(({ box, tip }, index) => {
          expect(
            Math.min(
              box.x - frame.x,
              box.y - frame.y,
              frame.x + frame.width - box.x - box.width,
              frame.y + frame.height - box.y - box.height,
            ),
          ).toBeGreaterThan(-0.01);
          expect(tip[0]).toBeCloseTo(frame.x + (wanted[index]?.x ?? 0) * frame.width, 3);
        });
      }),
    );
  });

  it('keep off each other and off the places of all, however near these are', () => {
    fc.assert(
      fc.property(
        share,
        share,
        fc.double({ min: -0.05, max: 0.05, noNaN: true }),
        fc.tuple(text, text, text),
        (x, y, apart, texts) => {
          const places = [
            [x, y],
            [x + apart, y],
            [x, y + apart],
          ] as const;
          const placed = placeCallouts(
            texts.map((one, index) => ({ text: one, position: at(...(places[index] ?? places[0])) })),
            plate,
            sheet,
            [],
            roughMeasure,
          );
          for (const [index, { box }] of placed.entries())
            for (const other of placed.slice(index + 1)) expect(covers(box, other.box)).toBe(false);
        },
      ),
    );
  });

  it('leave marks in sight where there is room', () => {
    const one = [{ text: 'Here', position: at(0.3, 0.5) }];
    const [first] = placeCallouts(one, plate, sheet, [], roughMeasure);
    if (!first) throw new Error('There is no callout.');
    const [moved] = placeCallouts(one, plate, sheet, [first.box], roughMeasure);
    expect(covers(first.box, moved?.box ?? first.box)).toBe(false);
  });

  it('are drawn with every word inside the box', () => {
    const said = 'About 1,500 by one side, slightly more than 100 by the other';
    const [placed] = placeCallouts([{ text: said, position: at(0.5, 0.5) }], plate, sheet, [], evenMeasure);
    if (!placed) throw new Error('There is no callout.');
    const texts = calloutItems(placed, sheet, snapshot.theme, 'ltr').flatMap((item) =>
      item.kind === 'text' ? [item] : [],
    );
    expect(texts.map((item) => item.text).join(' ')).toBe(said);
    for (const { y, text: line, sizePt, weight } of texts) {
      expect(y).toBeGreaterThan(placed.box.y);
      expect(y).toBeLessThan(placed.box.y + placed.box.height);
      expect(evenMeasure(line, sizePt, weight)).toBeLessThanOrEqual(placed.box.width);
    }
  });
});
