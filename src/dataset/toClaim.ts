/** Claims that the schema has accepted → claims. */
import type { Claim } from '../domain/records/record.ts';
import type { RawClaim } from './schema/claimSchema.ts';
import { toDate } from './toDate.ts';

function toClaim({ edtf, ...claim }: RawClaim): Claim {
  return edtf === undefined ? claim : { ...claim, edtf: toDate(edtf) };
}

/** Those that count, and those that were withdrawn. */
export function toClaims(raw: readonly RawClaim[]): {
  readonly claims: readonly Claim[];
  readonly withdrawn: readonly Claim[];
} {
  const all = raw.map(toClaim);
  return { claims: all.filter((claim) => !claim.withdrawn), withdrawn: all.filter((claim) => claim.withdrawn) };
}
