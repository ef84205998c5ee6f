/** Rows stay selected through sorting, filters and the window, and copying takes those rows. */
import { describe, expect, it } from 'vitest';
import { rowsBetween, selectedInOrder } from '../../../src/ui/drawer/table/rowSelection.ts';

const byDay = Uint32Array.of(4, 7, 9, 12, 15);

describe('selected rows', () => {
  it('are the rows between anchor and place, in either direction', () => {
    expect([...rowsBetween(byDay, 7, 3)]).toEqual([7, 9, 12]);
    expect([...rowsBetween(byDay, 12, 1)]).toEqual([7, 9, 12]);
    expect([...rowsBetween(byDay, 9, 2)]).toEqual([9]);
  });

  it('begin at the place where the anchor is not shown', () => {
    expect([...rowsBetween(byDay, 99, 3)]).toEqual([12]);
    expect([...rowsBetween(byDay, null, 0)]).toEqual([4]);
  });

  it('are the same rows after sorting, in the new order', () => {
    const selected = rowsBetween(byDay, 7, 2);
    expect([...selectedInOrder(byDay.toReversed(), selected)]).toEqual([9, 7]);
  });

  it('are copied as far as a filter shows them, and are all there again without it', () => {
    const selected = rowsBetween(byDay, 7, 3);
    expect([...selectedInOrder(Uint32Array.of(4, 12, 15), selected)]).toEqual([12]);
    expect([...selectedInOrder(byDay, selected)]).toEqual([7, 9, 12]);
  });
});
