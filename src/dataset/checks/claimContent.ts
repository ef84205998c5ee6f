/** A claim has one number or one range, and a qualifier or unit only together with it. */
import type { Claim } from '../../domain/records/record.ts';
import { claimsIn } from '../tables.ts';
import { errorAt, type Check } from './check.ts';

type Fault = readonly [key: string, message: string, remedy: string];

function faultsOf({ value, low, high, qualifier, unit, attribute, edtf }: Claim): readonly Fault[] {
  const faults: Fault[] = [];
  if ((low === undefined) !== (high === undefined))
    faults.push([
      low === undefined ? 'low' : 'high',
      'A range has two ends.',
      'Write both "low" and "high", or one "value" with a qualifier such as "at-least".',
    ]);
  if (low !== undefined && high !== undefined && low > high)
    faults.push(['low', `The range ${low}–${high} ends before it starts.`, 'Write the smaller number as "low".']);
  if (value !== undefined && (low !== undefined || high !== undefined))
    faults.push(['value', 'A claim has one number or one range, not both.', 'Remove one, or make two claims.']);
  const hasNumber = value !== undefined || low !== undefined || high !== undefined;
  if (qualifier !== undefined && !hasNumber)
    faults.push(['qualifier', 'The qualifier qualifies no number.', 'Add "value", or remove "qualifier".']);
  if (unit !== undefined && !hasNumber)
    faults.push(['unit', 'The unit has no number.', 'Add "value", or remove "unit".']);
  if (edtf !== undefined && attribute !== 'when')
    faults.push(['edtf', 'Only a claim about "when" has a date.', 'Set "attribute" to "when", or remove "edtf".']);
  return faults;
}

export const claimContent: Check = {
  name: 'claims say something definite',
  find: (tables) =>
    claimsIn(tables).flatMap(({ entry, claim, path }) =>
      faultsOf(claim).map(([key, message, remedy]) => errorAt(entry, `${path}.${key}`, message, remedy)),
    ),
};
