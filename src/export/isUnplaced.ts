/** Whether a record has nothing to be drawn at. A transfer is drawn across the border even where only countries are told. */
import type { RecordFacts } from '../domain/facts.ts';

export function isUnplaced({ placement, route }: RecordFacts): boolean {
  return placement.kind === 'none' && !(route?.from && route.to);
}
