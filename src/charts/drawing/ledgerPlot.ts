/** Where the parts of the ledger lie: the line, its sides, and the room beside it. */
import type { Pen } from '../pen.ts';
import type { PanelContext } from '../context.ts';

export type Side = 'SY' | 'IQ';

export interface Plot {
  readonly pen: Pen;
  readonly context: PanelContext;
  readonly y: (km: number) => number;
  readonly top: number;
  readonly bottom: number;
  /** Of the border line. */
  readonly middle: number;
  /** Half the width of the band with the scale. */
  readonly band: number;
}

/** Away from the line: left for Syria, right for Iraq. */
export const sign = (side: Side): 1 | -1 => (side === 'IQ' ? 1 : -1);
