/** Signs that the page's fonts do not hold, as paths on a square of a thousand units over the baseline, counted upwards. */
export interface SignPath {
  readonly d: string;
  /** Drawn by its outline. */
  readonly isHollow: boolean;
}

const drawn: Readonly<Record<string, string>> = {
  '\u2190': 'M60 330L300 560L300 370L740 370L740 290L300 290L300 100Z',
  '\u2192': 'M740 330L500 560L500 370L60 370L60 290L500 290L500 100Z',
  '\u25c6': 'M400 20L710 330L400 640L90 330Z',
};

/** An empty frame for what cannot be drawn: that something stands there is never hidden. */
const unknown = 'M120 0L680 0L680 700L120 700Z';

export function signPath(sign: string): SignPath {
  const d = drawn[sign];
  return d === undefined ? { d: unknown, isHollow: true } : { d, isHollow: false };
}
