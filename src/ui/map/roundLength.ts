/** The longest of 1, 2 or 5 times a power of ten that is not longer than `most`. */
export function roundLength(most: number): number {
  if (!(most > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(most));
  const factor = [5, 2, 1].find((each) => each * power <= most) ?? 1;
  return factor * power;
}
