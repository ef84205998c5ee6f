/** Whom a record is about: whoever it names, the force of a deployment, and everybody who held a site; filters and comparison ask for these. */
import { expect, it } from 'vitest';
import { deriveFacts } from '../../../src/domain/records/deriveFacts.ts';
import { foldName } from '../../../src/domain/records/fold.ts';
import { dataset } from '../export/buildSnapshot.ts';

const facts = [...deriveFacts(dataset).values()];

it('are those named, the force, and the holders, each once and no one else', () => {
  const kinds = new Set<string>();
  for (const { record, actors } of facts) {
    kinds.add(record.kind);
    const expected = record.actors.map(({ id }) => id);
    if (record.kind === 'deployment') expected.push(record.force);
    if (record.kind === 'detention-site') expected.push(...record.control.flatMap(({ holder }) => holder ?? []));
    expect([record.id, [...actors].sort()]).toEqual([record.id, [...new Set(expected)].sort()]);
  }
  expect([...kinds]).toEqual(expect.arrayContaining(['deployment', 'detention-site', 'incident']));
});

it('of the prison of al-Shaddadi are both of its holders', () => {
  const prison = facts.find(({ record }) => record.id === 'site-shaddadi-prison');
  expect([...(prison?.actors ?? [])]).toEqual(expect.arrayContaining(['sdf', 'syrian-government']));
});

it('a transfer is found by the places that its people came from', () => {
  const origins = facts.flatMap(({ record, searchText, countries }) =>
    record.kind === 'transfer'
      ? record.series.flatMap(({ from }) => {
          const place = from === undefined || from === null ? undefined : dataset.places.get(from);
          return place ? [{ place, searchText, countries }] : [];
        })
      : [],
  );
  expect(origins.length).toBeGreaterThan(0);
  for (const { place, searchText, countries } of origins) {
    expect(searchText).toContain(foldName(place.name.en));
    expect(countries).toContain(place.admin.country);
  }
});
