/** Whatever an editor's slip does to the real files, the loader keeps standing and what it keeps fits together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referencesOf } from '../../../src/dataset/checks/references.ts';
import { dataFiles } from '../../../src/dataset/dataFiles.ts';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import type { Dataset } from '../../../src/domain/records/dataset.ts';
import { deriveFacts } from '../../../src/domain/records/deriveFacts.ts';
import { readerOf } from './buildDataset.ts';
import { realFiles } from './realData.ts';

type Container = Record<string, unknown> | unknown[];
interface Mutation {
  readonly file: string;
  readonly where: number;
  readonly value: unknown;
  readonly removes: boolean;
}

/** Every place in a value where something could be removed or replaced. */
function slotsIn(value: unknown): [Container, string | number][] {
  if (typeof value !== 'object' || value === null) return [];
  const container = value as Container;
  const keys: (string | number)[] = Array.isArray(container) ? [...container.keys()] : Object.keys(container);
  return keys.flatMap((key) => [
    [container, key] as [Container, string | number],
    ...slotsIn((container as Record<string | number, unknown>)[key]),
  ]);
}

const arbitraryMutation = fc.record({
  file: fc.constantFrom(...dataFiles),
  where: fc.nat(),
  removes: fc.boolean(),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(
      '../..',
      '2026-13',
      '2020/2010',
      'border',
      'qaim-town',
      '__proto__',
      '\u202E',
      '\uD800',
      -1,
      1e21,
      [],
      {},
      null,
    ),
  ),
});

function mutate(mutations: readonly Mutation[]): ReadonlyMap<string, string> {
  const contents = new Map(realFiles);
  for (const { file, where, value, removes } of mutations) {
    const json = JSON.parse(contents.get(file) ?? 'null') as unknown;
    const slots = slotsIn(json);
    const [container, key] = slots[where % slots.length] ?? [[], 0];
    if (!removes) (container as Record<string | number, unknown>)[key] = value;
    else if (Array.isArray(container)) container.splice(Number(key), 1);
    else delete container[key];
    contents.set(file, JSON.stringify(json));
  }
  return contents;
}

/** Everything that the rest of the page relies on without asking. */
function expectWhole(dataset: Dataset): void {
  const known = { place: dataset.places, source: dataset.sources, actor: dataset.actors, area: dataset.areas };
  for (const record of dataset.records) {
    expect(record.claims.length).toBeGreaterThan(0);
    const owned = new Set(record.claims.map(({ id }) => id));
    expect(referencesOf(record).filter(({ to, id }) => !(to === 'claim' ? owned : known[to]).has(id))).toEqual([]);
  }
  expect(dataset.recordsById.size).toBe(dataset.records.length);
  for (const place of dataset.places.values()) {
    expect(place.within === undefined || dataset.places.has(place.within)).toBe(true);
    expect(
      place.area === undefined || (place.area === 'border' ? dataset.border !== null : dataset.areas.has(place.area)),
    ).toBe(true);
  }
  expect([...deriveFacts(dataset).keys()]).toEqual(dataset.records.map(({ id }) => id));
  expect(dataset.firstDay).toBeLessThanOrEqual(dataset.lastDay);
  expect(Number.isFinite(dataset.firstDay) && Number.isFinite(dataset.lastDay)).toBe(true);
}

describe('the loader', () => {
  it('survives any removal or replacement in the real files', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryMutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
        const { dataset, issues } = await loadDataset(readerOf(mutate(mutations)));
        expectWhole(dataset);
        for (const { file, message, remedy } of issues)
          expect(dataFiles.includes(file) && message !== '' && remedy !== '').toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('survives files cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...dataFiles),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        async (file, share) => {
          const whole = realFiles.get(file)?.trimEnd() ?? '';
          const { dataset, issues } = await loadDataset(
            readerOf(new Map(realFiles).set(file, whole.slice(0, Math.floor(whole.length * share)))),
          );
          expectWhole(dataset);
          expect(issues.filter((issue) => issue.file === file)).toHaveLength(1);
        },
      ),
      { numRuns: 30 },
    );
  });
});
