/** Every record has a claim, and a claim belongs to its own record or place. */
import { claimsIn } from '../tables.ts';
import { droppingErrorAt, warningAt, type Check } from './check.ts';

export const evidence: Check = {
  name: 'records have evidence',
  find: (tables) => [
    ...tables.records
      .filter(({ value }) => value.claims.length === 0)
      .map((entry) =>
        droppingErrorAt(entry, 'claims', 'No claim says so.', 'Add at least one claim: who says it, in which source.'),
      ),
    ...claimsIn(tables)
      .filter(({ entry, claim }) => !claim.id.startsWith(`${entry.value.id}--`))
      .map(({ entry, claim, path }) =>
        warningAt(
          entry,
          `${path}.id`,
          `The claim id "${claim.id}" does not begin with the id of its record.`,
          `Write "${entry.value.id}--" and a number or word.`,
        ),
      ),
  ],
};
