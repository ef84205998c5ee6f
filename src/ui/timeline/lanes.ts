/** Heights of the chart's lanes, from its top edge. The style sheet gives the same in `rem`. */
export interface Lanes {
  /** Bars grow upwards from `base`, at most to `top`. */
  readonly top: number;
  readonly base: number;
  /** Days of publication hang between `base` and here. */
  readonly told: number;
}

/** In px for a text size of 14 px. */
const plain: Lanes = { top: 15, base: 53, told: 66 };

export function lanesAt(textScale: number): Lanes {
  return { top: plain.top * textScale, base: plain.base * textScale, told: plain.told * textScale };
}
