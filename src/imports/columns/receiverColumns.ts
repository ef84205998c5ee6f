/** Columns that a satellite receiver fills in beside its coordinates, by their names. */
import type { Columns } from './guessDates.ts';

/**
 * Form tools write a place as `_question_latitude`, `…_longitude`, `…_altitude` and `…_precision`: the last is the metres of the receiver. -1 where the
 * columns are not of this kind. `latitude`: the column that was taken for the latitude.
 */
function ofReceiver(names: readonly string[], latitude: number | null): number {
  const lower = names.map((name) => name.trim().toLowerCase());
  const endings = lower.flatMap((name, index) => {
    const question = /^(.+[_\-:./ ])lat(?:itude)?$/.exec(name)?.[1];
    return question === undefined || (latitude !== null && latitude !== index) ? [] : [question];
  });
  for (const question of endings) {
    const has = (...ends: string[]): number => lower.findIndex((name) => ends.some((end) => name === question + end));
    const isDevice = /^_|\/_|gps|geopoint/.test(question) || has('altitude', 'alt') >= 0;
    if (isDevice && has('longitude', 'lon', 'long', 'lng') >= 0)
      return has('precision', 'accuracy', 'gps_precision', 'gps_accuracy');
  }
  return -1;
}

/** Gives the column of the receiver's metres the role of the radius, which is no code of a precision. */
export function takeReceiverPrecision(names: readonly string[], columns: Columns, used: Set<number>): void {
  const radius = ofReceiver(names, columns.latitude);
  if (radius < 0 || columns.radius !== null || (columns.precision !== radius && used.has(radius))) return;
  if (columns.precision === radius) columns.precision = null;
  columns.radius = radius;
  used.add(radius);
}

/** Whether a column of quality holds numbers: they count satellites or kinds of a fix, and say no precision. */
export function isFixQuality(name: string, samples: readonly string[]): boolean {
  return /quality|qualit|kalite|جود[هة]/iu.test(name) && samples.every((text) => /^[\d.]+$/.test(text));
}
