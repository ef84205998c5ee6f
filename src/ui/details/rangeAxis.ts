/**
 * The axis of a range chart: from zero where the numbers compare well so, else logarithmic, and it says which. Positions are shares of the axis, 0–1 from
 * its start.
 */
export interface RangeAxis {
  readonly kind: 'zero' | 'log';
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

/** Beyond this ratio the smaller number would lie on the zero. */
const widestRatio = 12;

/** 1, 2 or 5 times a power of ten, at least `value`. */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((factor) => factor * power >= value) ?? 10) * power;
}

function logAxis(low: number, high: number): RangeAxis {
  const first = 10 ** Math.floor(Math.log10(low));
  const last = niceAbove(high);
  const span = Math.log10(last) - Math.log10(first);
  const ticks: number[] = [];
  for (let tick = first; tick <= last; tick *= 10) ticks.push(tick);
  return { kind: 'log', ticks, at: (value) => (Math.log10(Math.max(value, first)) - Math.log10(first)) / span };
}

function zeroAxis(high: number): RangeAxis {
  const step = niceAbove(Math.max(high, 1) / 4);
  const count = Math.ceil(Math.max(high, 1) / step);
  const last = step * count;
  return {
    kind: 'zero',
    ticks: Array.from({ length: count + 1 }, (_, index) => index * step),
    at: (value) => value / last,
  };
}

export function composeRangeAxis(low: number, high: number): RangeAxis {
  return low > 0 && high / low > widestRatio ? logAxis(low, high) : zeroAxis(high);
}
