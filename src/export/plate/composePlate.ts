/** The sheet of a snapshot, laid out: a slide or a record sheet. Pure arithmetic in points; texts are measured by the renderer. */
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Plate, PlateLeast } from './plate.ts';
import { composeColumnPlate, isWideSlide } from './columnPlate.ts';
import { composeRecordPlate } from './recordPlate.ts';
import { composeSlidePlate } from './slidePlate.ts';
import type { Measure } from './text.ts';

/** `incomplete`: reasons why the sheet does not show everything, in words; empty as a rule. */
export function composePlate(
  snapshot: Snapshot,
  measure: Measure,
  incomplete: readonly string[] = [],
  least: PlateLeast = { top: 0, notes: 0 },
): Plate {
  if (snapshot.sheet.purpose === 'record') return composeRecordPlate(snapshot, measure, incomplete);
  return isWideSlide(snapshot.sheet) && snapshot.panels.length === 0
    ? composeColumnPlate(snapshot, measure, incomplete, least)
    : composeSlidePlate(snapshot, measure, incomplete, least);
}
