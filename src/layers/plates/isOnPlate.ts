/** What stands in a plate: known to an area or to the border only. Forces along the border have a bracket of their own. */
import type { Shown } from '../../domain/records/visible.ts';

export function isOnPlate({ facts: { record, placement } }: Shown): boolean {
  if (record.kind === 'transfer') return false;
  return placement.kind === 'area' || (placement.kind === 'line' && record.kind !== 'deployment');
}
