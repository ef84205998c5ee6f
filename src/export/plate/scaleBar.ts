/** A scale bar of a round length that holds at the latitude in the middle of the map. */
export interface ScaleBar {
  readonly km: number;
  readonly widthPt: number;
}

const steps = [1, 2, 5] as const;

/** The longest bar of 1, 2 or 5 times a power of ten kilometres that fits into `mostPt`. */
export function scaleBarOf(metresPerPt: number, mostPt: number): ScaleBar {
  const mostKm = (metresPerPt * mostPt) / 1000;
  const power = 10 ** Math.floor(Math.log10(mostKm));
  const km = Math.max(...steps.map((step) => step * power).filter((length) => length <= mostKm * (1 + 1e-9)));
  return { km, widthPt: (km * 1000) / metresPerPt };
}
