/** One row of columns: certain filled, what is only expected hatched on top of it. */
import type { BinCount } from '../../domain/time/expected.ts';
import type { Box } from '../displayList.ts';
import type { Pen } from '../pen.ts';

export interface ColumnInks {
  readonly certain: string;
  readonly possible: string;
}

/** `boxes`: of the bins, over the whole height of the row; `most`: the count that fills it. */
export function drawColumns(
  pen: Pen,
  boxes: readonly Box[],
  counts: readonly Pick<BinCount, 'certain' | 'expected'>[],
  most: number,
  inks: ColumnInks,
): void {
  for (const [index, box] of boxes.entries()) {
    const { certain = 0, expected = 0 } = counts[index] ?? {};
    const tall = (value: number): number => (Math.min(value, most) / most) * box.height;
    const width = Math.max(1, box.width - Math.min(2, box.width * 0.15));
    const base = box.y + box.height;
    const sure = tall(certain);
    const maybe = tall(expected) - sure;
    pen.rect({ x: box.x, y: base - sure, width, height: sure }, { fill: inks.certain });
    if (maybe > 0.3) {
      const open = { x: box.x, y: base - sure - maybe, width, height: maybe };
      pen.rect(open, { stroke: inks.possible, strokePt: 0.75 });
      pen.hatch(open, inks.possible);
    }
  }
}
