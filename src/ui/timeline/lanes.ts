/** Heights of the chart's lanes in px, from its top edge. The style sheet gives the chart the same height. */
export const lanes = {
  /** Bars grow upwards from `base`, at most to `top`. */
  bars: { top: 15, base: 53 },
  /** Days of publication hang here. */
  told: { top: 56, base: 66 },
  height: 98,
} as const;
