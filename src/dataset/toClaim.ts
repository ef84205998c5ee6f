/** A claim that the schema has accepted → claim. */
import type { Claim } from '../domain/records/record.ts';
import type { RawClaim } from './schema/claimSchema.ts';
import { toDate } from './toDate.ts';

export function toClaim({ edtf, ...claim }: RawClaim): Claim {
  return edtf === undefined ? claim : { ...claim, edtf: toDate(edtf) };
}
