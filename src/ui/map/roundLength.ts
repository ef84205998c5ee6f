/** The longest of 1, 2 or 5 times a power of ten that is not longer than `most`. */
export function roundLength(most: number): number {
  if (!(most > 0)) return 0;
  const decade = 10 ** Math.floor(Math.log10(most));
  // The logarithm of a number just below a power of ten may round up to it.
  const power = decade > most ? decade / 10 : decade;
  const factor = [5, 2, 1].find((each) => each * power <= most) ?? 1;
  return factor * power;
}
