/** What Tooltips.tsx shows beside an element, written on the element itself. */
export type TipSide = 'top' | 'bottom' | 'start' | 'end';

export interface Tip {
  readonly 'data-tip': string;
  readonly 'data-tip-side': TipSide;
  readonly 'data-tip-key': string | undefined;
}

export function toTip(text: string, side: TipSide, key?: string): Tip {
  return { 'data-tip': text, 'data-tip-side': side, 'data-tip-key': key };
}

export const tipSelector = '[data-tip]';
