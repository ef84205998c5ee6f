/** Leaves out entries that the cross-checks found unusable; each of them has a finding. */
import type { Place } from '../domain/records/record.ts';
import type { Finding } from './checks/check.ts';
import { createResolver, placeReferencesOf, placesInCircles } from './checks/references.ts';
import type { Entry } from './entry.ts';
import { byId, type Tables } from './tables.ts';

/** A place keeps its name and position; only its dangling references are removed. */
function createLoosener(tables: Tables): (entry: Entry<Place>) => Entry<Place> {
  const resolves = createResolver(tables);
  const circular = placesInCircles(byId(tables.places));
  return (entry) => {
    const { value: place } = entry;
    const broken = placeReferencesOf(place)
      .filter((reference) => !resolves(reference, place))
      .map(({ path }) => path);
    const isCircular = circular.has(place.id);
    if (broken.length === 0 && !isCircular) return entry;
    const claims = place.claims.filter((_, index) => !broken.some((path) => path.startsWith(`claims.${index}.`)));
    const value: Place = {
      ...place,
      claims,
      within: isCircular || broken.includes('within') ? undefined : place.within,
      area: broken.includes('area') ? undefined : place.area,
    };
    return { ...entry, value };
  };
}

export function keepSound(tables: Tables, findings: readonly Finding[]): Tables {
  const dropped = new Set<Entry<unknown>>(findings.flatMap(({ drops }) => (drops ? [drops] : [])));
  const keep = <Value>(entries: readonly Entry<Value>[]): readonly Entry<Value>[] =>
    entries.filter((entry) => !dropped.has(entry));
  const kept: Tables = {
    sources: keep(tables.sources),
    actors: keep(tables.actors),
    places: keep(tables.places),
    records: keep(tables.records),
    areas: keep(tables.areas),
    crossings: keep(tables.crossings),
    border: tables.border,
  };
  return { ...kept, places: kept.places.map(createLoosener(kept)) };
}
