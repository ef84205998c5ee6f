/** An id names one thing: among the sources, the actors, the areas, all places and records together, and all claims. */
import type { Entry } from '../entry.ts';
import { claimsIn, type Tables } from '../tables.ts';
import { droppingErrorAt, errorAt, type Check, type Finding } from './check.ts';

function repeatedIn(entries: readonly Entry<{ readonly id: string }>[]): readonly Finding[] {
  const first = new Map<string, Entry<unknown>>();
  return entries.flatMap((entry) => {
    const earlier = first.get(entry.value.id);
    if (!earlier) first.set(entry.value.id, entry);
    const remedy = 'Give each its own id; links and references know it by its id alone.';
    return earlier
      ? [
          droppingErrorAt(
            entry,
            'id',
            `The id "${entry.value.id}" (number ${entry.number} in its file) is already that of number ${earlier.number} in ${earlier.file}.`,
            remedy,
          ),
        ]
      : [];
  });
}

function repeatedClaims(tables: Tables): readonly Finding[] {
  const first = new Map<string, string>();
  return claimsIn(tables).flatMap(({ entry, claim, path }) => {
    const earlier = first.get(claim.id);
    if (earlier === undefined) first.set(claim.id, entry.label);
    return earlier === undefined
      ? []
      : [
          errorAt(
            entry,
            `${path}.id`,
            `The claim id "${claim.id}" is already used in "${earlier}".`,
            'Give each claim of the whole dataset its own id.',
          ),
        ];
  });
}

/** A former id that a record has leads a link to two records. */
function takenFormerIds({ records, places }: Tables): readonly Finding[] {
  const taken = new Set([...records, ...places].map(({ value }) => value.id));
  return records.flatMap((entry) => {
    const { formerIds = [] } = entry.value;
    const others = records.filter((each) => each !== entry).flatMap(({ value }) => value.formerIds ?? []);
    return formerIds
      .filter((id) => taken.has(id) || others.includes(id))
      .map((id) =>
        errorAt(
          entry,
          'formerIds',
          `The former id "${id}" also leads elsewhere.`,
          'Name it in the one record that holds its claims, and give no other record this id.',
        ),
      );
  });
}

export const uniqueIds: Check = {
  name: 'ids are unique',
  find: (tables) => [
    ...[tables.sources, tables.actors, [...tables.places, ...tables.records], tables.areas, tables.crossings].flatMap(
      repeatedIn,
    ),
    ...repeatedClaims(tables),
    ...takenFormerIds(tables),
  ],
};
